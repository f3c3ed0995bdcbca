// Every template that comes with the program, as a buyer would get it: with every branch, without a
// gap, without a word the site refuses, in one message.
#include "base/file.h"
#include "base/ms.h"
#include "rules/business_calendar.h"
#include "support/printers.h"
#include "templating/expression.h"
#include "writing/fill.h"
#include "writing/knowledge.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace choba;
using templating::Node;
using templating::NodeKind;
using templating::Value;

namespace {

// Saturday, 21 November 2026, 14:00 in Japan.
constexpr qint64 now = 1'795'237'200'000;
const QDate today(2026, 11, 21);

const templating::Catalogue& catalogue()
{
    static const auto loaded = templating::Catalogue::load();
    return *loaded;
}

const writing::TemplateLibrary& library()
{
    static const auto letters = writing::loadShippedTemplates();
    static const writing::TemplateLibrary shipped(
        letters ? *letters : std::vector<domain::LetterTemplate>(), {});
    return shipped;
}

const writing::Knowledge& knowledge()
{
    static const auto loaded = writing::loadKnowledge({});
    return *loaded->knowledge;
}

writing::Sources sources()
{
    static const rules::BusinessCalendar calendar;
    return {library(), catalogue(), calendar};
}

// Templates for any place are held to the strictest one; the support form has rules of its own.
QString channelOf(const domain::LetterTemplate& letter)
{
    if (!letter.channel.isEmpty())
        return letter.channel;
    return letter.use == domain::Use::support ? QStringLiteral("mail") : QStringLiteral("dm");
}

// A field's answer: its default, else the example its hint gives, else something of its type.
QString answerFor(const domain::Field& field)
{
    writing::LetterContext context;
    context.now = now;
    if (QString answer = writing::fallbackOf(field, context, sources()); !answer.isEmpty())
        return answer;
    const bool isText = field.type == domain::FieldType::text
        || field.type == domain::FieldType::multiline || field.type == domain::FieldType::choice;
    if (const qsizetype at = field.hint.indexOf(u"例："); at >= 0 && isText)
        return field.hint.mid(at + 2);
    if (const templating::Variable* variable = catalogue().find(field.name);
        variable != nullptr && variable->example.kind() == Value::Kind::text)
        return variable->example.text();
    switch (field.type) {
    case domain::FieldType::date:
        return QStringLiteral("2026-12-02");
    case domain::FieldType::moment:
        return QStringLiteral("2026-12-02T18:00");
    case domain::FieldType::number:
    case domain::FieldType::yen:
        return QStringLiteral("2");
    case domain::FieldType::flag:
        return QStringLiteral("yes");
    default:
        break;
    }
    return QStringLiteral("・一つ目のこと\n・二つ目のこと");
}

Value filledValues(const domain::LetterTemplate& letter, bool optionalToo)
{
    writing::Answers answers;
    for (const domain::Field& field : letter.fields) {
        if (field.required || optionalToo)
            answers.insert(field.name, answerFor(field));
    }
    return writing::withAnswers(catalogue().sample(), letter.fields, answers);
}

// The names in a letter and in the templates inside it.
struct Names {
    QSet<QString> values;
    QStringList sections;
    QStringList unknownPartials;
};

void collect(const std::vector<Node>& nodes, Names& names)
{
    for (const Node& node : nodes) {
        if (node.kind == NodeKind::partial) {
            if (const templating::Template* inside = library().partial(node.name))
                collect(inside->nodes(), names);
            else
                names.unknownPartials << node.name;
        }
        if (node.kind == NodeKind::value || node.kind == NodeKind::raw) {
            if (!node.expression)
                names.values.insert(node.name);
            else if (!node.expression->chain.empty())
                names.values.insert(node.expression->chain.front().name);
        }
        if (node.kind == NodeKind::section || node.kind == NodeKind::inverted) {
            names.values.insert(node.name);
            if (!names.sections.contains(node.name))
                names.sections << node.name;
        }
        collect(node.children, names);
    }
}

Names namesOf(const domain::LetterTemplate& letter)
{
    Names names;
    for (const QString* source : {&letter.subject, &letter.body}) {
        if (const auto parsed = templating::Template::parse(*source))
            collect(parsed->nodes(), names);
    }
    return names;
}

// Every choice of open and closed sections: 2^n of them, the first with all closed.
std::vector<QHash<QString, bool>> branchesOf(const QStringList& sections)
{
    std::vector<QHash<QString, bool>> all;
    for (unsigned choice = 0; choice < 1U << sections.size(); ++choice) {
        QHash<QString, bool> branches;
        for (int i = 0; i < sections.size(); ++i)
            branches.insert(sections[i], (choice >> i & 1U) != 0);
        all.push_back(branches);
    }
    return all;
}

struct Letter {
    std::string shown; // which branches, for messages
    QHash<QString, bool> branches;
    writing::FilledLetter filled;
};

std::vector<Letter> rendered(const domain::LetterTemplate& letter)
{
    std::vector<Letter> letters;
    for (const QHash<QString, bool>& branches : branchesOf(namesOf(letter).sections)) {
        writing::FillOptions options;
        options.branches = branches;
        const bool optionalToo = std::any_of(
            letter.fields.begin(), letter.fields.end(),
            [&branches](const domain::Field& field) { return branches.value(field.name); });
        auto filled = writing::fill(letter, filledValues(letter, optionalToo), sources(), options);
        QStringList open;
        for (auto branch = branches.begin(); branch != branches.end(); ++branch) {
            if (*branch)
                open << branch.key();
        }
        const std::string shown = letter.key.toStdString() + " with "
            + (open.isEmpty() ? "nothing" : open.join(u", ").toStdString());
        EXPECT_TRUE(filled) << shown;
        if (filled)
            letters.push_back({shown, branches, *std::move(filled)});
    }
    return letters;
}

std::string listed(const std::vector<text::Finding>& findings)
{
    std::string result;
    for (const text::Finding& finding : findings) {
        if (finding.severity != Severity::hint)
            result += finding.source.toStdString() + ": " + finding.term.toStdString() + "\n";
    }
    return result;
}

template<typename Test>
void forEachLetter(const Test& test)
{
    ASSERT_FALSE(library().entries().empty());
    for (const writing::TemplateEntry& entry : library().entries()) {
        SCOPED_TRACE(entry.letter.key.toStdString());
        test(entry.letter);
    }
}

TEST(ShippedTemplates, isWhatItSaysItIs)
{
    forEachLetter([](const domain::LetterTemplate& letter) {
        EXPECT_FALSE(domain::problemOf(letter));
        EXPECT_FALSE(letter.group.isEmpty());
        EXPECT_TRUE(letter.description.endsWith(u'。')) << "when to use it, in whole sentences";
        EXPECT_FALSE(letter.aliases.isEmpty());
        EXPECT_EQ(letter.updatedAt, 0);
        EXPECT_TRUE(letter.extra.isEmpty()) << letter.extra.toStdString();
        EXPECT_TRUE(knowledge().pack.channel(channelOf(letter), today));
    });
}

TEST(ShippedTemplates, usesOnlyNamesThatAreKnown)
{
    forEachLetter([](const domain::LetterTemplate& letter) {
        const Names names = namesOf(letter);
        EXPECT_TRUE(names.unknownPartials.isEmpty())
            << names.unknownPartials.join(u' ').toStdString();
        QSet<QString> declared;
        for (const domain::Field& field : letter.fields) {
            declared.insert(field.name);
            EXPECT_TRUE(names.values.contains(field.name))
                << field.name.toStdString() << " is not used";
        }
        for (const QString& name : names.values) {
            EXPECT_TRUE(declared.contains(name) || catalogue().find(name) != nullptr)
                << name.toStdString();
        }
    });
}

TEST(ShippedTemplates, hasNoGapInAnyBranch)
{
    forEachLetter([](const domain::LetterTemplate& letter) {
        for (const Letter& text : rendered(letter)) {
            for (const templating::Missing& missing : text.filled.body.missing)
                ADD_FAILURE() << text.shown << ": " << missing.name.toStdString();
            EXPECT_TRUE(text.filled.subject.missing.empty()) << text.shown;
            EXPECT_FALSE(text.filled.body.text.contains(u"{{")) << text.shown;
            EXPECT_FALSE(text.filled.subject.text.contains(u"{{")) << text.shown;
        }
    });
}

TEST(ShippedTemplates, passesTheCheckInOneMessage)
{
    forEachLetter([](const domain::LetterTemplate& letter) {
        const auto channel = knowledge().pack.channel(channelOf(letter), today);
        ASSERT_TRUE(channel);
        for (const Letter& text : rendered(letter)) {
            const auto prepared =
                writing::prepare({text.filled.body.text, *channel, false, {}}, knowledge());
            ASSERT_TRUE(prepared);
            EXPECT_EQ(listed(prepared->findings), "") << text.shown;
            EXPECT_EQ(prepared->parts.size(), 1U) << text.shown << ": " << prepared->length;
        }
    });
}

TEST(ShippedTemplates, isTidy)
{
    forEachLetter([](const domain::LetterTemplate& letter) {
        for (const Letter& text : rendered(letter)) {
            const QString& body = text.filled.body.text;
            EXPECT_EQ(body, body.trimmed()) << text.shown;
            EXPECT_FALSE(body.contains(u"\n\n\n")) << text.shown << "\n" << body.toStdString();
            for (const QString& line : body.split(u'\n')) {
                EXPECT_TRUE(line.isEmpty() || !line.back().isSpace())
                    << text.shown << ": " << line.toStdString();
            }
            for (const QStringView doubled :
                 {u"様様", u"御中様", u"さん様", u"。。", u"、、", u"、。"})
                EXPECT_FALSE(body.contains(doubled))
                    << text.shown << doubled.toString().toStdString();
            EXPECT_FALSE(body.contains(u"証拠")) << text.shown;
        }
    });
}

TEST(ShippedTemplates, asksForWhatIsNotKnownAndThenIsComplete)
{
    forEachLetter([](const domain::LetterTemplate& letter) {
        writing::LetterContext context;
        context.now = now;
        const Value known = writing::valuesOf(context, catalogue());
        const auto questions = writing::questionsOf(letter, known, sources());
        ASSERT_TRUE(questions);
        writing::Answers answers;
        for (const domain::Field& field : *questions) {
            if (field.required)
                answers.insert(field.name, answerFor(field));
            EXPECT_EQ(writing::problemOf(field, answers.value(field.name)),
                      writing::AnswerProblem::none)
                << field.name.toStdString();
        }
        const auto filled =
            writing::fill(letter, writing::withAnswers(known, *questions, answers), sources());
        ASSERT_TRUE(filled);
        for (const templating::Missing& missing : filled->body.missing)
            ADD_FAILURE() << missing.name.toStdString();
        EXPECT_TRUE(filled->isComplete());
    });
}

TEST(ShippedTemplates, loadAndAreManyEnough)
{
    const auto letters = writing::loadShippedTemplates();
    ASSERT_TRUE(letters) << letters.error().detail.toStdString();
    EXPECT_GE(letters->size(), 36U);
    for (int use = 0; use < domain::useCount; ++use) {
        const bool any = std::any_of(letters->begin(), letters->end(), [use](const auto& letter) {
            return letter.use == static_cast<domain::Use>(use);
        });
        EXPECT_TRUE(any) << domain::key(static_cast<domain::Use>(use)).toString().toStdString();
    }
}

TEST(ShippedTemplates, nameEverythingOnce)
{
    QSet<QString> names;
    const auto isNew = [&names](const QString& name) {
        const bool fresh = !names.contains(name);
        names.insert(name);
        return fresh;
    };
    for (const writing::TemplateEntry& entry : library().entries()) {
        EXPECT_TRUE(isNew(entry.letter.key)) << entry.letter.key.toStdString();
        EXPECT_TRUE(isNew(entry.letter.name)) << entry.letter.name.toStdString();
        for (const QString& alias : entry.letter.aliases)
            EXPECT_TRUE(isNew(alias)) << alias.toStdString();
    }
}

// What the silence ladder promises depends on the room alone.
TEST(ShippedTemplates, noticesSpeakOfOneWayOnly)
{
    for (const QStringView key : {u"silence-notice-1", u"silence-notice-2"}) {
        const writing::TemplateEntry* entry = library().find(key.toString());
        ASSERT_NE(entry, nullptr);
        for (const Letter& text : rendered(entry->letter)) {
            const QString& body = text.filled.body.text;
            const bool delivered = text.branches.value(QStringLiteral("制作物をお渡し済み"));
            EXPECT_EQ(body.contains(u"正式な納品とさせて"), delivered) << text.shown;
            EXPECT_EQ(body.contains(u"キャンセルの申請をさせて"), !delivered) << text.shown;
            EXPECT_TRUE(body.contains(u"11月24日(火) 18:00")) << text.shown;
            if (text.branches.contains(QStringLiteral("前回のメッセージが未開封"))) {
                EXPECT_EQ(body.contains(u"届いていない"),
                          text.branches.value(QStringLiteral("前回のメッセージが未開封")))
                    << text.shown;
            }
        }
    }
}

// Neither way is written while nobody said which it is.
TEST(ShippedTemplates, lettersOfTwoWaysWaitForTheAnswer)
{
    const QString delivered = QStringLiteral("制作物をお渡し済み");
    for (const QStringView key : {u"silence-notice-1", u"silence-notice-2", u"date-request-3"}) {
        const writing::TemplateEntry* entry = library().find(key.toString());
        ASSERT_NE(entry, nullptr);
        Value::Object known = *filledValues(entry->letter, true).object();
        known.remove(delivered);
        Value::Object room = *known[QStringLiteral("room")].object();
        room.remove(QStringLiteral("delivered"));
        known[QStringLiteral("room")] = Value(room);
        const auto letter = writing::fill(entry->letter, Value(known), sources(),
                                          {.whenMissing = templating::WhenMissing::keepTag});
        ASSERT_TRUE(letter);
        ASSERT_FALSE(letter->isComplete());
        EXPECT_EQ(letter->body.missing.front().name, delivered);
        const QString tag = u"{{#" + delivered + u"}}";
        EXPECT_EQ(letter->body.text.count(tag), 1) << letter->body.text.toStdString();
        EXPECT_EQ(letter->body.text.count(u"{{"), 1);
        EXPECT_FALSE(letter->body.text.contains(u"正式な納品と"));
        EXPECT_FALSE(letter->body.text.contains(u"キャンセルの申請"));
        EXPECT_FALSE(letter->body.text.contains(u"ご相談のうえでのキャンセル"));
    }
}

// Every flag a letter decides by is asked, and has no answer unless silence does no harm.
TEST(ShippedTemplates, flagsAreNotAnsweredForTheSeller)
{
    writing::LetterContext context;
    context.now = now;
    const Value known = writing::valuesOf(context, catalogue());
    forEachLetter([&](const domain::LetterTemplate& letter) {
        const auto questions = writing::questionsOf(letter, known, sources());
        ASSERT_TRUE(questions);
        for (const domain::Field& field : *questions) {
            if (field.type != domain::FieldType::flag)
                continue;
            EXPECT_TRUE(field.required);
            const bool harmless = field.name == u"call.firstTime"; // only a word of comfort less
            EXPECT_EQ(field.fallback, harmless ? QStringLiteral("no") : QString())
                << field.name.toStdString();
        }
    });
}

// 明日 and 本日 come from the deadline and the day, never from the text.
TEST(ShippedTemplates, secondNoticeKnowsWhichDayItIs)
{
    const writing::TemplateEntry* entry = library().find(QStringLiteral("silence-notice-2"));
    ASSERT_NE(entry, nullptr);
    Value::Object values = *filledValues(entry->letter, true).object();
    const std::pair<int, const char16_t*> cases[] = {
        {2, u"期限は、明日11月24日(火) 18:00です。"},
        {3, u"期限は、本日11月24日(火) 18:00です。"},
        {0, u"期限は、11月24日(火) 18:00です。"},
    };
    for (const auto& [days, words] : cases) {
        values[QStringLiteral("now")] = Value::moment(now + days * ms::day);
        const auto letter =
            writing::fill(entry->letter, Value(values), sources(),
                          {.branches = {{QStringLiteral("期限を延ばした"), false}}});
        ASSERT_TRUE(letter);
        EXPECT_TRUE(letter->body.text.contains(QString::fromUtf16(words)))
            << letter->body.text.toStdString();
    }
}

TEST(ShippedTemplates, nameNoDayByAFixedWord)
{
    forEachLetter([](const domain::LetterTemplate& letter) {
        for (const QStringView word :
             {u"明日", u"昨日", u"明後日", u"来週", u"今週", u"翌日", u"来月"})
            EXPECT_FALSE(letter.body.contains(word)) << word.toString().toStdString();
    });
}

// What the seller promises falls on a day on which the seller works.
TEST(ShippedTemplates, promisesFallOnBusinessDays)
{
    const rules::BusinessCalendar calendar;
    // What the client is asked for may be any day.
    const QSet<QString> ofTheClient = {QStringLiteral("お返事をいただきたい日"),
                                       QStringLiteral("ご提案する日")};
    int seen = 0;
    forEachLetter([&](const domain::LetterTemplate& letter) {
        for (const domain::Field& field : letter.fields) {
            if (field.type != domain::FieldType::date || field.fallback.isEmpty()
                || ofTheClient.contains(field.name))
                continue;
            for (int day = 0; day < 30; ++day) {
                writing::LetterContext context;
                context.now = now + day * ms::day;
                const QDate date =
                    QDate::fromString(writing::fallbackOf(field, context, sources()), Qt::ISODate);
                EXPECT_TRUE(date.isValid() && calendar.isBusinessDay(date))
                    << field.name.toStdString() << ' ' << date.toString().toStdString();
                ++seen;
            }
        }
    });
    EXPECT_GE(seen, 180);
}

// As a sale goes; and a new client is not offered a gift for a rating that is not there yet.
TEST(ShippedTemplates, standInTheOrderOfASale)
{
    const QStringList groups = library().groups();
    EXPECT_EQ(groups.mid(0, 5),
              (QStringList{QStringLiteral("見積り・お断り"), QStringLiteral("購入・ご挨拶"),
                           QStringLiteral("お返事待ち"), QStringLiteral("修正"),
                           QStringLiteral("納品・評価")}));
    QStringList messages;
    QSet<QString> closed; // groups that are over: each stands together
    QString group;
    for (const writing::TemplateEntry& entry : library().entries()) {
        if (entry.letter.use == domain::Use::messages)
            messages << entry.letter.key;
        if (entry.letter.group != group) {
            EXPECT_FALSE(closed.contains(entry.letter.group)) << entry.letter.key.toStdString();
            closed.insert(group);
            group = entry.letter.group;
        }
    }
    EXPECT_EQ(messages.front(), QStringLiteral("reply-later"));
    EXPECT_EQ(messages.back(), QStringLiteral("gift-after-rating"));
}

// Days and hours come from the service and the room, never from the text.
TEST(ShippedTemplates, silenceHasNoFixedNumbers)
{
    for (const writing::TemplateEntry& entry : library().entries()) {
        if (!entry.letter.tags.contains(QStringLiteral("沈黙")))
            continue;
        QString outside = entry.letter.body;
        const std::vector<templating::Tag> tags = templating::scanTags(outside);
        for (auto tag = tags.rbegin(); tag != tags.rend(); ++tag)
            outside.remove(tag->span.start, tag->span.end - tag->span.start);
        const bool hasDigit = std::any_of(outside.begin(), outside.end(),
                                          [](QChar character) { return character.isDigit(); });
        EXPECT_FALSE(hasDigit) << entry.letter.key.toStdString();
    }
}

// How long anything takes on the site is the rule pack's, or the service's, to say.
TEST(ShippedTemplates, tellNoSpanByAFixedNumber)
{
    static const QRegularExpression span(
        QStringLiteral("[0-9０-９]+ *(?:時間|日(?:間|以上|以内|後)|営業日|分(?!の)|円|%)"));
    const auto outsideTagsAndQuotes = [](QString text) {
        static const QRegularExpression quoted(QStringLiteral("\\{\\{.*?\\}\\}|「[^」]*」"));
        return text.remove(quoted);
    };
    forEachLetter([&](const domain::LetterTemplate& letter) {
        for (const QString& text : {letter.subject, letter.body, letter.description}) {
            const QRegularExpressionMatch found = span.match(outsideTagsAndQuotes(text));
            EXPECT_FALSE(found.hasMatch()) << found.captured().toStdString();
        }
    });
    for (const templating::Variable& variable : catalogue().variables()) {
        const QRegularExpressionMatch found = span.match(outsideTagsAndQuotes(variable.meaningJa));
        EXPECT_FALSE(found.hasMatch()) << variable.name.toStdString();
    }
}

// The invented shop of the examples stays in previews and hints.
TEST(ShippedTemplates, quoteNoExample)
{
    forEachLetter([](const domain::LetterTemplate& letter) {
        for (const templating::Variable& variable : catalogue().variables()) {
            if (variable.example.kind() != Value::Kind::text)
                continue;
            for (const QString& line : variable.example.text().split(u'\n')) {
                EXPECT_FALSE(line.size() > 6 && letter.body.contains(line))
                    << variable.name.toStdString() << ": " << line.toStdString();
            }
        }
    });
}

// Where nothing was handed over there is nothing to look at.
TEST(ShippedTemplates, askForAnAnswerAndNotForALook)
{
    int seen = 0;
    for (const writing::TemplateEntry& entry : library().entries()) {
        if (!entry.letter.tags.contains(QStringLiteral("沈黙")))
            continue;
        for (const Letter& text : rendered(entry.letter)) {
            for (const QStringView look : {u"ご覧", u"見られそう"})
                EXPECT_FALSE(text.filled.body.text.contains(look)) << text.shown;
            ++seen;
        }
    }
    EXPECT_GE(seen, 10);
}

// "Round 2 of 3" where there are three, "round 2" where there is no limit.
TEST(ShippedTemplates, roundsWithoutALimitNameNone)
{
    for (const QStringView key : {u"round-received", u"round-delivery", u"round-history"}) {
        const writing::TemplateEntry* entry = library().find(key.toString());
        ASSERT_NE(entry, nullptr);
        for (const Letter& text : rendered(entry->letter)) {
            SCOPED_TRACE(text.shown);
            const QString& body = text.filled.body.text;
            ASSERT_TRUE(text.branches.contains(QStringLiteral("修正の回数制限なし")));
            const bool unlimited = text.branches.value(QStringLiteral("修正の回数制限なし"));
            const bool namesLimit = body.contains(u"全3回") || body.contains(u"3回の修正");
            EXPECT_EQ(namesLimit, !unlimited);
            EXPECT_FALSE(unlimited && (body.contains(u"承れます") || body.contains(u"オプション")));
        }
    }
}

// Advertising mail needs prior consent, a sender and a way to refuse.
TEST(ShippedTemplates, offersCannotBeWrittenWithoutConsent)
{
    const writing::TemplateEntry* entry = library().find(QStringLiteral("follow-up-offer"));
    ASSERT_NE(entry, nullptr);
    for (const QStringView needed :
         {u"consent.on", u"shop.optOut", u"shop.address", u"shop.owner"}) {
        Value::Object known = *filledValues(entry->letter, true).object();
        const QStringList path = needed.toString().split(u'.');
        Value::Object inner = *known[path[0]].object();
        inner.remove(path[1]);
        known[path[0]] = Value(inner);
        const auto filled = writing::fill(entry->letter, Value(known), sources());
        ASSERT_TRUE(filled);
        EXPECT_FALSE(filled->isComplete()) << needed.toString().toStdString();
    }
}

} // namespace
