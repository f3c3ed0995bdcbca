#include "base/ms.h"
#include "rules/business_calendar.h"
#include "support/printers.h"
#include "writing/fill.h"

#include <gtest/gtest.h>

#include <ctime>

namespace {

using namespace choba;
using namespace choba::writing;
using domain::Field;
using domain::FieldType;
using templating::Value;

// 21 November 2026 (a Saturday), 12:34:56 in Japan.
constexpr qint64 now = 1795232096000;

class Fill : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const auto catalogue = templating::Catalogue::load();
        ASSERT_TRUE(catalogue) << qPrintable(catalogue.error().where);
        m_catalogue = *catalogue;
    }

    // Further templates, by name.
    void setLibrary(std::vector<domain::LetterTemplate> letters)
    {
        OwnTemplates own;
        own.letters = std::move(letters);
        m_library = TemplateLibrary({}, own);
    }

    static domain::LetterTemplate letter(const QString& body,
                                         const QString& name = QStringLiteral("文"))
    {
        domain::LetterTemplate made;
        made.key = u"own-" + name;
        made.name = name;
        made.body = body;
        return made;
    }

    static LetterContext context(const QString& name = QStringLiteral("花子"),
                                 domain::Honorific honorific = domain::Honorific::sama)
    {
        LetterContext made;
        made.now = now;
        domain::Client client;
        client.id = ClientId{1};
        client.name = name;
        client.honorific = honorific;
        made.client = client;
        return made;
    }

    Sources sources() const { return {m_library, m_catalogue, m_calendar}; }

    std::vector<Field> questions(const domain::LetterTemplate& asking,
                                 const LetterContext& known = {}) const
    {
        const auto asked = questionsOf(asking, valuesOf(known, m_catalogue), sources());
        if (!asked) {
            ADD_FAILURE() << qPrintable(asked.error().where) << ' '
                          << qPrintable(asked.error().detail);
            return {};
        }
        return *asked;
    }

    // "name?" for what is not required.
    QStringList names(const domain::LetterTemplate& asking, const LetterContext& known = {}) const
    {
        QStringList list;
        for (const Field& field : questions(asking, known))
            list << field.name + (field.required ? u"" : u"?");
        return list;
    }

    QString filled(const QString& body, const Value& values) const
    {
        const auto text = fill(letter(body), values, sources());
        if (!text) {
            ADD_FAILURE() << qPrintable(text.error().where) << ' '
                          << qPrintable(text.error().detail);
            return {};
        }
        QString result = text->body.text;
        for (const templating::Missing& missing : text->body.missing)
            result += u" [" + missing.name + u']';
        return result;
    }

    QString fallback(FieldType type, const QString& words, const LetterContext& known) const
    {
        return fallbackOf({QStringLiteral("x"), {}, type, {}, words, true, {}}, known, sources());
    }

    templating::Catalogue m_catalogue;
    TemplateLibrary m_library;
    rules::BusinessCalendar m_calendar;
};

struct ClientCase {
    const char* name;
    domain::Honorific honorific;
    const char* text;
};

TEST_F(Fill, ClientsAreAddressedOnce)
{
    const ClientCase cases[] = {
        {"花子", domain::Honorific::sama, "花子 花子様 花子様"},
        {"花子", domain::Honorific::none, "花子 花子 花子"},
        {" あおば製作所 ", domain::Honorific::onchu,
         "あおば製作所 あおば製作所御中 あおば製作所御中"},
        {"小松さん", domain::Honorific::sama, "小松さん 小松さん 小松さん"},
        {"", domain::Honorific::sama,
         "   [client.name] [client.addressed] [client.name] [client.honorific]"},
    };
    const QString body =
        QStringLiteral("{{client.name}} {{client.addressed}} {{client.name}}{{client.honorific}}");
    for (const ClientCase& c : cases) {
        const auto values = valuesOf(context(QString::fromUtf8(c.name), c.honorific), m_catalogue);
        EXPECT_EQ(filled(body, values).trimmed(), QString::fromUtf8(c.text).trimmed()) << c.name;
    }
}

TEST_F(Fill, JapaneseNamesMeanTheSame)
{
    const auto values = valuesOf(context(), m_catalogue);
    EXPECT_EQ(filled(QStringLiteral("{{お客様名}} {{宛名}} {{今日 | yyyy-MM-dd}} {{now | HH:mm}}"),
                     values),
              QStringLiteral("花子 花子様 2026-11-21 12:34"));
}

TEST_F(Fill, TheProfileFillsTheSellersOwnNamesOnly)
{
    LetterContext known = context();
    known.profile = {{QStringLiteral("seller.name"), QStringLiteral("とばり工房")},
                     {QStringLiteral("ショップ名"), QStringLiteral("とばり文具店")},
                     {QStringLiteral("client.name"), QStringLiteral("偽")},
                     {QStringLiteral("nonsense"), QStringLiteral("偽")},
                     {QStringLiteral("seller.note"), {}}};
    const auto values = valuesOf(known, m_catalogue);
    EXPECT_EQ(filled(QStringLiteral("{{seller.name}} {{shop.name}} {{client.name}}"), values),
              QStringLiteral("とばり工房 とばり文具店 花子"));
    EXPECT_EQ(values.member(QStringLiteral("nonsense")), nullptr);
    EXPECT_EQ(values.member(QStringLiteral("seller"))->member(QStringLiteral("note")), nullptr);
    const auto variables = profileVariables(m_catalogue);
    EXPECT_GE(variables.size(), 8U);
    for (const templating::Variable* variable : variables)
        EXPECT_TRUE(variable->group == u"seller" || variable->group == u"shop");
}

struct QuestionCase {
    const char* body;
    const char* names; // separated by spaces
};

TEST_F(Fill, AsksForWhatIsNotKnown)
{
    const QuestionCase cases[] = {
        {"ありがとうございます。", ""},
        {"{{client.addressed}} {{today}} {{now}} {{カーソル}}{{cursor}}", ""},
        {"{{service.item}} {{制作物}} {{{service.item}}} {{&お作りするもの}}", "service.item"},
        {"{{b}} {{a}} {{b}}", "b a"},
        {"{{service.item ?? お品}}", "service.item?"},
        {"{{service.item ?? お品}} {{service.item}}", "service.item"},
        {"{{service.item}} {{service.item ?? お品}}", "service.item"},
        {"{{due.close - 1営業日}} {{due.close | M月d日}}", "due.close"},
        {"{{service.item ?? service.title}}", "service.item? service.title?"},
        // Flags of the catalogue are questions; other sections are not.
        {"{{#room.unread}}一{{/room.unread}}{{^room.unread}}二{{/room.unread}}", "room.unread"},
        {"{{#未開封}}{{a}}{{/未開封}}{{^未開封}}{{b}}{{/未開封}}", "room.unread a b"},
        {"{{#vip}}{{a}}{{/vip}}", "a"},
        // What stands in a section that its own value opens is not required.
        {"{{#offer.url}}{{offer.url}} {{a}}{{/offer.url}}", "offer.url? a"},
        {"{{#gift}}{{gift.name}}{{/gift}}", "gift.name?"},
        {"{{#gift}}{{gift.name}}{{/gift}}{{gift.name}}", "gift.name"},
        {"{{^offer.url}}{{a}}{{/offer.url}}", "offer.url? a"},
        // The entries of a list cannot be asked for.
        {"{{#修正箇所の一覧}}{{place}} {{from}}{{/修正箇所の一覧}}{{a}}", "a"},
        {"{{#client}}{{name}} {{b}}{{/client}}", "b"},
        // What is missing inside a section goes by its whole name.
        {"{{#client}}{{purchases}}{{/client}}", "client.purchases"},
        {"{{#gift}}{{name}} {{b}}{{/gift}}", "gift.name? b"},
        {"{{! nothing {{}} {{a}}", "a"},
    };
    for (const QuestionCase& c : cases) {
        const QString expected = QString::fromUtf8(c.names);
        EXPECT_EQ(names(letter(QString::fromUtf8(c.body)), context()),
                  expected.isEmpty() ? QStringList() : expected.split(u' '))
            << c.body;
    }
}

TEST_F(Fill, AsksForTheClientWhenThereIsNone)
{
    EXPECT_EQ(names(letter(QStringLiteral("{{client.addressed}} {{today}}"))),
              QStringList{QStringLiteral("client.addressed")});
}

TEST_F(Fill, AnAnswerReachesTheSectionItWasAskedFor)
{
    const LetterContext nameless = context({});
    const domain::LetterTemplate asking =
        letter(QStringLiteral("{{#client}}{{name}}様{{/client}} {{name}}"));
    const auto asked = questions(asking, nameless);
    ASSERT_EQ(asked.size(), 2U);
    EXPECT_EQ(asked[0].name, QStringLiteral("client.name"));
    EXPECT_EQ(asked[1].name, QStringLiteral("name"));
    const Answers answers = {{asked[0].name, QStringLiteral("花子")},
                             {asked[1].name, QStringLiteral("ロゴ")}};
    EXPECT_EQ(filled(asking.body, withAnswers(valuesOf(nameless, m_catalogue), asked, answers)),
              QStringLiteral("花子様 ロゴ"));
}

TEST_F(Fill, DeclaredFieldsComeFirstAndStayAsTheyAre)
{
    domain::LetterTemplate asking = letter(QStringLiteral("{{x}} {{service.item}} {{y}}"));
    asking.subject = QStringLiteral("{{z}} {{x}}");
    asking.fields = {
        {QStringLiteral("y"), QStringLiteral("わい"), FieldType::yen, {}, {}, false, {}},
        {QStringLiteral("制作物"),
         QStringLiteral("品"),
         FieldType::choice,
         {QStringLiteral("ロゴ")},
         {},
         true,
         {}},
        {QStringLiteral("unused"), {}, FieldType::text, {}, {}, true, {}}};
    const auto asked = questions(asking, context());
    ASSERT_EQ(asked.size(), 5U);
    EXPECT_EQ(asked[0], asking.fields[0]);
    EXPECT_EQ(asked[1].name, QStringLiteral("service.item"));
    EXPECT_EQ(asked[1].label, QStringLiteral("品"));
    EXPECT_EQ(asked[1].type, FieldType::choice);
    EXPECT_EQ(asked[2].name, QStringLiteral("unused"));
    EXPECT_EQ(asked[3].name, QStringLiteral("z")); // the subject stands first
    EXPECT_EQ(asked[4].name, QStringLiteral("x"));
    EXPECT_EQ(asked[4].type, FieldType::text);
}

TEST_F(Fill, FurtherQuestionsAreTypedByTheCatalogue)
{
    const auto asked = questions(letter(QStringLiteral(
        "{{due.close}}{{room.deliveryDate}}{{service.price}}{{service.revisions}}{{offer.text}}"
        "{{service.url}}{{#room.unread}}{{/room.unread}}")));
    const FieldType types[] = {FieldType::moment, FieldType::date,      FieldType::yen,
                               FieldType::number, FieldType::multiline, FieldType::text,
                               FieldType::flag};
    ASSERT_EQ(asked.size(), std::size(types));
    for (std::size_t i = 0; i < asked.size(); ++i) {
        EXPECT_EQ(asked[i].type, types[i]) << qPrintable(asked[i].name);
        EXPECT_EQ(asked[i].label, m_catalogue.find(asked[i].name)->ja);
        EXPECT_TRUE(asked[i].fallback.isEmpty()); // nobody assumes a no, either
        EXPECT_TRUE(asked[i].required);
        // An example that reads like an answer would be taken for one.
        EXPECT_EQ(asked[i].hint.startsWith(u"例："), asked[i].type != FieldType::flag)
            << qPrintable(asked[i].hint);
    }
    EXPECT_EQ(asked[0].hint, QStringLiteral("例：11月24日(火) 18:00"));
}

TEST_F(Fill, TemplatesInsideAskTheirOwnQuestions)
{
    domain::LetterTemplate signature =
        letter(QStringLiteral("{{seller.name}} {{word}}{{> loop}}"), QStringLiteral("署名"));
    signature.fields = {{QStringLiteral("word"),
                         QStringLiteral("ひとこと"),
                         FieldType::multiline,
                         {},
                         {},
                         false,
                         {}}};
    const domain::LetterTemplate loop =
        letter(QStringLiteral("{{#deeper}}{{> 署名}}{{end}}{{/deeper}}"), QStringLiteral("loop"));
    setLibrary({signature, loop});
    const auto asked =
        questions(letter(QStringLiteral("{{a}}{{> 署名}}{{> 不明}}{{b}}")), context());
    QStringList found;
    for (const Field& field : asked)
        found << field.name;
    EXPECT_EQ(found,
              (QStringList{QStringLiteral("a"), QStringLiteral("seller.name"),
                           QStringLiteral("word"), QStringLiteral("end"), QStringLiteral("b")}));
    EXPECT_EQ(asked[2], signature.fields[0]);
}

// Each holds the next one twice: going into all of them would take for ever.
TEST_F(Fill, TemplatesThatMultiplyAskInTime)
{
    std::vector<domain::LetterTemplate> letters;
    for (int i = 0; i < 40; ++i) {
        const QString next = QStringLiteral("{{> t%1}}").arg(i + 1);
        letters.push_back(
            letter(next + QStringLiteral("{{a%1}}").arg(i) + next, QStringLiteral("t%1").arg(i)));
    }
    letters.push_back(letter(QStringLiteral("{{last}}"), QStringLiteral("t40")));
    setLibrary(letters);
    const QStringList asked = names(letter(QStringLiteral("{{> t0}}")));
    EXPECT_EQ(asked.front(), QStringLiteral("last"));
    EXPECT_TRUE(asked.contains(QStringLiteral("a0")));

    // Each time inside other sections, so that no visit is like another.
    for (int i = 0; i < 40; ++i) {
        letters[std::size_t(i)].body =
            QStringLiteral("{{#s%1}}{{> t%2}}{{/s%1}}{{> t%2}}").arg(i).arg(i + 1);
    }
    setLibrary(letters);
    EXPECT_EQ(names(letter(QStringLiteral("{{> t0}}"))), QStringList{QStringLiteral("last")});
}

TEST_F(Fill, AskingFailsAsParsingDoes)
{
    for (const char* body : {"{{#a}}", "{{a", "{{/a}}"}) {
        EXPECT_FALSE(questionsOf(letter(QString::fromUtf8(body)), {}, sources())) << body;
        EXPECT_FALSE(fill(letter(QString::fromUtf8(body)), {}, sources())) << body;
    }
    domain::LetterTemplate subject = letter(QStringLiteral("文"));
    subject.subject = QStringLiteral("{{#a}}");
    EXPECT_FALSE(questionsOf(subject, {}, sources()));
    EXPECT_FALSE(fill(subject, {}, sources()));
}

struct FallbackCase {
    FieldType type;
    const char* words;
    const char* answer;
};

TEST_F(Fill, FallbacksOfDaysAreComputed)
{
    const FallbackCase cases[] = {
        {FieldType::text, "today + 3日", "today + 3日"},
        {FieldType::text, "", ""},
        {FieldType::flag, "yes", "yes"},
        {FieldType::date, "", ""},
        {FieldType::date, "2026-11-24", "2026-11-24"},
        {FieldType::date, "today", "2026-11-21"},
        {FieldType::date, "today + 3日", "2026-11-24"},
        {FieldType::date, "今日 + 3営業日", "2026-11-26"}, // past a Monday that is a holiday
        {FieldType::date, "today - 1か月", "2026-10-21"},
        {FieldType::date, "room.deliveryDate - 1日", ""},
        {FieldType::date, "nonsense }} {{", ""},
        {FieldType::moment, "2026-11-24T18:00", "2026-11-24T18:00"},
        {FieldType::moment, "now + 2時間", "2026-11-21T14:34"},
        {FieldType::moment, "today + 1日", "2026-11-22T12:00"},
    };
    for (const FallbackCase& c : cases)
        EXPECT_EQ(fallback(c.type, QString::fromUtf8(c.words), context()),
                  QString::fromUtf8(c.answer))
            << c.words;
}

TEST_F(Fill, WhatIsKnownGoesBeforeTheFallback)
{
    const Field field{
        QStringLiteral("宛名"), {}, FieldType::text, {}, QStringLiteral("お客様"), true, {}};
    EXPECT_EQ(fallbackOf(field, context(), sources()), QStringLiteral("花子様"));
    EXPECT_EQ(fallbackOf(field, {}, sources()), QStringLiteral("お客様"));
    const Field today{QStringLiteral("today"), {}, FieldType::date, {}, {}, true, {}};
    EXPECT_EQ(fallbackOf(today, context(), sources()), QStringLiteral("2026-11-21"));
    const Field moment{QStringLiteral("now"), {}, FieldType::moment, {}, {}, true, {}};
    EXPECT_EQ(fallbackOf(moment, context(), sources()), QStringLiteral("2026-11-21T12:34"));
}

struct AnswerCase {
    FieldType type;
    const char* answer;
    AnswerProblem problem;
};

TEST_F(Fill, AnswersAreChecked)
{
    const AnswerCase cases[] = {
        {FieldType::text, "", AnswerProblem::empty},
        {FieldType::text, " 　", AnswerProblem::empty},
        {FieldType::text, "あ", AnswerProblem::none},
        {FieldType::multiline, "あ\nい", AnswerProblem::none},
        {FieldType::choice, "名刺", AnswerProblem::noChoice},
        {FieldType::choice, "ロゴ", AnswerProblem::none},
        {FieldType::date, "2026-11-24", AnswerProblem::none},
        {FieldType::date, "2026-02-30", AnswerProblem::noDate},
        {FieldType::date, "明日", AnswerProblem::noDate},
        {FieldType::time, "18:00", AnswerProblem::none},
        {FieldType::time, "24:10", AnswerProblem::noTime},
        {FieldType::moment, "2026-11-24T18:00", AnswerProblem::none},
        {FieldType::moment, "2026-11-24", AnswerProblem::noDate},
        {FieldType::moment, "2026-11-24T25:00", AnswerProblem::noDate},
        {FieldType::number, "12", AnswerProblem::none},
        {FieldType::number, "-1.5", AnswerProblem::none},
        {FieldType::number, "十二", AnswerProblem::noNumber},
        {FieldType::number, "nan", AnswerProblem::noNumber},
        {FieldType::number, "inf", AnswerProblem::noNumber},
        {FieldType::yen, "3000", AnswerProblem::none},
        {FieldType::yen, "3000円", AnswerProblem::noNumber},
        {FieldType::flag, "yes", AnswerProblem::none},
        {FieldType::flag, "no", AnswerProblem::none},
        {FieldType::flag, "はい", AnswerProblem::noChoice},
    };
    for (const AnswerCase& c : cases) {
        Field field{QStringLiteral("x"), {}, c.type, {QStringLiteral("ロゴ")}, {}, true, {}};
        EXPECT_EQ(problemOf(field, QString::fromUtf8(c.answer)), c.problem) << c.answer;
        field.required = false;
        EXPECT_EQ(problemOf(field, {}), AnswerProblem::none);
    }
}

TEST_F(Fill, AnswersAreLaidOverValues)
{
    const std::vector<Field> fields = {
        {QStringLiteral("client.name"), {}, FieldType::text, {}, {}, true, {}},
        {QStringLiteral("due.close"), {}, FieldType::moment, {}, {}, true, {}},
        {QStringLiteral("room.deliveryDate"), {}, FieldType::date, {}, {}, true, {}},
        {QStringLiteral("service.price"), {}, FieldType::yen, {}, {}, true, {}},
        {QStringLiteral("from"), {}, FieldType::time, {}, {}, true, {}},
        {QStringLiteral("room.unread"), {}, FieldType::flag, {}, {}, true, {}},
        {QStringLiteral("room.delivered"), {}, FieldType::flag, {}, {}, true, {}},
        {QStringLiteral("days"), {}, FieldType::number, {}, {}, true, {}},
        {QStringLiteral("left"), {}, FieldType::text, {}, {}, false, {}},
        {QStringLiteral("broken"), {}, FieldType::number, {}, {}, true, {}},
    };
    const Answers answers = {{QStringLiteral("client.name"), QStringLiteral("別名")},
                             {QStringLiteral("due.close"), QStringLiteral("2026-11-24T18:00")},
                             {QStringLiteral("room.deliveryDate"), QStringLiteral("2026-11-30")},
                             {QStringLiteral("service.price"), QStringLiteral("35000")},
                             {QStringLiteral("from"), QStringLiteral("09:30")},
                             {QStringLiteral("room.unread"), QStringLiteral("no")},
                             {QStringLiteral("room.delivered"), QStringLiteral("yes")},
                             {QStringLiteral("days"), QStringLiteral("5")},
                             {QStringLiteral("left"), {}},
                             {QStringLiteral("broken"), QStringLiteral("五")}};
    const Value values = withAnswers(valuesOf(context(), m_catalogue), fields, answers);
    EXPECT_EQ(
        filled(QStringLiteral("{{client.name}}/{{client.addressed}}/{{due.close}}/"
                              "{{room.deliveryDate}}/{{service.price | 円}}/{{from}}/{{days}}/"
                              "{{#room.unread}}未{{/room.unread}}"
                              "{{#room.delivered}}渡{{/room.delivered}}"),
               values),
        QStringLiteral("別名/花子様/11月24日(火) 18:00/11月30日(月)/35,000円/09:30/5/渡"));
    EXPECT_EQ(filled(QStringLiteral("{{left}}{{broken}}"), values),
              QStringLiteral(" [left] [broken]"));
}

struct FlagCase {
    const char* declared; // as JSON
    const char* missing;
    const char* text; // tags kept
};

// To deliver or to cancel: an answer that is not there is not a no.
TEST_F(Fill, AFlagWithoutAnAnswerDecidesNothing)
{
    const FlagCase cases[] = {
        {"[]", "お渡し済み お渡し済み", "前{{#お渡し済み}}後"},
        {R"([{"name": "お渡し済み", "type": "flag"}])", "お渡し済み お渡し済み",
         "前{{#お渡し済み}}後"},
        {R"([{"name": "制作物をお渡し済み", "type": "flag"}])", "お渡し済み お渡し済み",
         "前{{#お渡し済み}}後"},
        {R"([{"name": "お渡し済み", "type": "flag", "default": "no"}])", "", "前中止後"},
        {R"([{"name": "お渡し済み", "type": "flag", "required": false}])", "", "前中止後"},
    };
    for (const FlagCase& c : cases) {
        domain::LetterTemplate asking =
            letter(QStringLiteral("前{{#お渡し済み}}納品{{/お渡し済み}}"
                                  "{{^お渡し済み}}中止{{/お渡し済み}}後"));
        const auto fields = domain::fieldsFromJson(c.declared, QStringLiteral("fields"));
        ASSERT_TRUE(fields) << c.declared;
        asking.fields = *fields;
        const Value values = valuesOf(context(), m_catalogue);
        const auto open =
            fill(asking, values, sources(), {.whenMissing = templating::WhenMissing::keepTag});
        ASSERT_TRUE(open);
        QStringList missing;
        for (const templating::Missing& gap : open->body.missing)
            missing << gap.name;
        EXPECT_EQ(missing.join(u' '), QString::fromUtf8(c.missing)) << c.declared;
        EXPECT_EQ(open->body.text, QString::fromUtf8(c.text)) << c.declared;
        if (!missing.isEmpty()) {
            EXPECT_EQ(fill(asking, values, sources())->body.text, QStringLiteral("前後"));
        }

        // Answered, or shown as it was asked for, it is decided.
        const auto asked = questions(asking, context());
        ASSERT_EQ(asked.size(), 1U);
        for (const auto& [answer, text] : {std::pair(QStringLiteral("yes"), u"前納品後"),
                                           std::pair(QStringLiteral("no"), u"前中止後")}) {
            const auto done =
                fill(asking, withAnswers(values, asked, {{asked[0].name, answer}}), sources());
            ASSERT_TRUE(done);
            EXPECT_TRUE(done->isComplete());
            EXPECT_EQ(done->body.text, QStringView(text));
            const auto forced =
                fill(asking, values, sources(),
                     {.branches = {{QStringLiteral("room.delivered"), answer == u"yes"}}});
            ASSERT_TRUE(forced);
            EXPECT_TRUE(forced->isComplete());
            EXPECT_EQ(forced->body.text, QStringView(text));
        }
    }
}

TEST_F(Fill, WhatMustBeKnownInsideTemplatesToo)
{
    domain::LetterTemplate inner =
        letter(QStringLiteral("{{#急ぎ}}急{{/急ぎ}}{{> 文末}}"), QStringLiteral("中"));
    inner.fields = {{QStringLiteral("急ぎ"), {}, FieldType::flag, {}, {}, true, {}},
                    {QStringLiteral("有料"), {}, FieldType::flag, {}, {}, true, {}}};
    domain::LetterTemplate end =
        letter(QStringLiteral("{{^回数}}無{{/回数}}{{> 中}}"), QStringLiteral("文末"));
    end.fields = {{QStringLiteral("回数"), {}, FieldType::number, {}, {}, true, {}}};
    setLibrary({inner, end});
    domain::LetterTemplate outer = letter(QStringLiteral("{{> 中}}{{> 不明}}"));
    outer.fields = {
        {QStringLiteral("有料"), {}, FieldType::flag, {}, QStringLiteral("no"), true, {}}};
    const QSet<QString> names = namesToKnow(outer, sources());
    EXPECT_TRUE(names.contains(QStringLiteral("急ぎ")));
    EXPECT_TRUE(names.contains(QStringLiteral("回数"))); // none is not zero, either
    EXPECT_TRUE(names.contains(QStringLiteral("order.paid")));
    EXPECT_FALSE(names.contains(QStringLiteral("有料"))); // the outer letter's word counts
    EXPECT_FALSE(names.contains(QStringLiteral("client.name")));
}

TEST_F(Fill, AnAnswerIsAddressedPolitely)
{
    const domain::LetterTemplate asking = letter(QStringLiteral("{{お客様の呼び名}}"));
    LetterContext known;
    known.now = now;
    const auto asked = questions(asking, known);
    ASSERT_EQ(asked.size(), 1U);

    struct Case {
        const char* answer;
        const char* text;
    };

    const Case cases[] = {
        {"田中健一", "田中健一様"}, {" 田中健一　", "田中健一様"}, {"田中健一様", "田中健一様"},
        {"小松さん", "小松さん"},   {"山の会御中", "山の会御中"},  {"ご担当者さま", "ご担当者さま"},
    };
    for (const Case& c : cases) {
        const Answers answers = {{asked[0].name, QString::fromUtf8(c.answer)}};
        EXPECT_EQ(filled(asking.body, withAnswers(valuesOf(known, m_catalogue), asked, answers)),
                  QString::fromUtf8(c.text));
    }
    // Whom a card says to write to without one is written to without one.
    const LetterContext plain = context(QStringLiteral("花子"), domain::Honorific::none);
    EXPECT_EQ(filled(asking.body,
                     withAnswers(valuesOf(plain, m_catalogue), asked,
                                 {{asked[0].name, QStringLiteral("花子")}})),
              QStringLiteral("花子"));
}

TEST_F(Fill, NearDaysFollowTheDayOfTheLetter)
{
    const domain::LetterTemplate asking = letter(QStringLiteral("{{due.close | 近い日時}}"));
    const auto asked = questions(asking, context());
    const Answers answers = {{QStringLiteral("due.close"), QStringLiteral("2026-11-23T18:00")}};
    const char16_t* const texts[] = {u"11月23日(月) 18:00", u"明日11月23日(月) 18:00",
                                     u"本日11月23日(月) 18:00", u"11月23日(月) 18:00"};
    LetterContext known = context();
    for (const char16_t* text : texts) {
        EXPECT_EQ(filled(asking.body, withAnswers(valuesOf(known, m_catalogue), asked, answers)),
                  QString::fromUtf16(text));
        known.now += ms::day;
    }
}

// The whole way: what is asked, answered with the fallbacks and the examples, leaves nothing open.
TEST_F(Fill, AnsweringEverythingLeavesNothingMissing)
{
    const domain::LetterTemplate asking = letter(QStringLiteral(
        "{{client.addressed}} {{service.item}} {{#未開封}}{{room.lastSentAt}}{{/未開封}}"
        "{{^未開封}}{{due.close - 1営業日 | 日時}}{{/未開封}} {{希望}}"));
    const LetterContext known = context();
    const Value values = valuesOf(known, m_catalogue);
    const auto asked = questions(asking, known);
    for (const QString& unread : {QStringLiteral("yes"), QStringLiteral("no")}) {
        Answers answers;
        for (const Field& field : asked) {
            answers[field.name] = field.type == FieldType::moment
                ? QStringLiteral("2026-11-24T18:00")
                : field.type == FieldType::flag ? unread
                                                : QStringLiteral("ことば");
            EXPECT_EQ(problemOf(field, answers[field.name]), AnswerProblem::none);
        }
        const auto done = fill(asking, withAnswers(values, asked, answers), sources());
        ASSERT_TRUE(done);
        EXPECT_TRUE(done->isComplete()) << qPrintable(done->body.text);
        EXPECT_FALSE(done->body.text.contains(u'{'));
    }
}

// Times are Japan's also on a machine where the clocks skip that hour.
TEST_F(Fill, MomentsAreJapansWhereverTheMachineStands)
{
    const QByteArray zone = qgetenv("TZ");
    const bool had = qEnvironmentVariableIsSet("TZ");
    qputenv("TZ", "Europe/Berlin");
    ::tzset();
    const QString skipped = QStringLiteral("2026-03-29T02:30");
    const Field field{QStringLiteral("x"), {}, FieldType::moment, {}, {}, true, {}};
    EXPECT_EQ(problemOf(field, skipped), AnswerProblem::none);
    EXPECT_EQ(filled(QStringLiteral("{{x | HH:mm}}"),
                     withAnswers({}, {field}, {{QStringLiteral("x"), skipped}})),
              QStringLiteral("02:30"));
    if (had)
        qputenv("TZ", zone);
    else
        qunsetenv("TZ");
    ::tzset();
}

TEST_F(Fill, LastingAnswers)
{
    const auto lasting = [this](const char* name, const char* answer) {
        return isLasting(QString::fromUtf8(name), QString::fromUtf8(answer), m_catalogue);
    };
    EXPECT_TRUE(lasting("service.item", "ロゴ"));
    EXPECT_TRUE(lasting("制作物", "ロゴ"));
    EXPECT_TRUE(lasting("seller.name", "とばり"));
    EXPECT_TRUE(lasting("自分の欄", "ことば"));
    EXPECT_FALSE(lasting("client.name", "花子"));
    EXPECT_FALSE(lasting("宛名", "花子様"));
    EXPECT_FALSE(lasting("order.no", "A-1"));
    EXPECT_FALSE(lasting("client.nickname", "はなちゃん")); // no name of the catalogue, but hers
    EXPECT_FALSE(lasting("room.memo", "赤い方"));
    EXPECT_TRUE(lasting("seller.motto", "丁寧に"));
    EXPECT_TRUE(lasting("mine.word", "ことば"));
    EXPECT_FALSE(lasting("自分の欄", "2026-11-24"));
    EXPECT_FALSE(lasting("自分の欄", "2026-11-24T18:00"));
}

} // namespace
