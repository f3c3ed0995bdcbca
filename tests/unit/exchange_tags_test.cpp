#include "exchange/foreign_dates.h"
#include "exchange/foreign_tags.h"
#include "support/random_text.h"
#include "templating/render.h"

#include <gtest/gtest.h>

namespace {

using namespace choba;
using exchange::ForeignText;

// What the template writes; every value is there, and no template is.
QString rendered(const QString& body, const templating::Value::Object& values = {},
                 const QString& partial = {})
{
    const auto parsed = templating::Template::parse(body);
    EXPECT_TRUE(bool(parsed)) << qPrintable(body);
    if (!parsed)
        return {};
    const auto piece = templating::Template::parse(partial);
    templating::RenderOptions options;
    options.whenMissing = templating::WhenMissing::keepTag;
    options.partials = [&piece](const QString&) { return &*piece; };
    const auto text = templating::render(*parsed, templating::Value(values), options);
    EXPECT_TRUE(bool(text)) << qPrintable(body);
    return text ? text->text : QString();
}

struct Case {
    const char16_t* foreign;
    const char16_t* ours;
    int inert = 0; // listed
};

TEST(ForeignTags, BeeftextVariables)
{
    const Case cases[] = {
        {u"plain", u"plain"},
        {u"#{cursor}a#{cursor}", u"{{カーソル}}a"},
        {u"#{date} #{time} #{dateTime}", u"{{today | 日付}} {{now | 時刻}} {{now | 日時}}"},
        {u"#{dateTime::yyyy-MM-dd}", u"{{now | yyyy-MM-dd}}"},
        {u"#{dateTime:yyyy-MM-dd}", u"{{now | yyyy-MM-dd}}"},
        {u"#{dateTime:HH:mm}", u"{{now | HH:mm}}"},
        {u"#{dateTime:+1d:yyyy年M月d日}", u"{{now + 1d | yyyy年M月d日}}"},
        {u"#{dateTime:-2w+3h:d}", u"{{now - 2w + 3h | d}}"},
        {u"#{dateTime:+1y-2M+5m+120s:d}", u"{{now + 12mo - 2mo + 5min + 2min | d}}"},
        {u"#{dateTime:+1d:dd MMMM}", u"{{now + 1d | dd M月}}", 1},
        {u"#{dateTime:+30s:d}", u"#{dateTime:+30s:d}", 1},
        {u"#{dateTime::zzz}", u"#{dateTime::zzz}", 1},
        {u"#{input:お名前}、#{input:お名前}", u"{{お名前}}、{{お名前}}"},
        {u"#{input:What's \\} up?}", u"{{What_s_up}}"},
        {u"#{input:}", u"#{input:}", 1},
        {u"#{input:cursor}", u"{{入力_cursor}}"},
        {u"#{input:123}", u"{{入力_123}}"},
        {u"#{input:a b}#{input:a-b}", u"{{a_b}}{{a_b2}}"},
        {u"#{clipboard}", u"{{clipboard}}"},
        {u"#{combo:sig}", u"{{> sig}}"},
        {u"a\n#{combo:sig}\nb", u"a\n{{> sig}}{{!}}\nb"},
        {u"  #{combo:sig}", u"  {{> sig}}{{!}}"},
        {u"x #{upper:sig} #{lower:sig} #{trim:sig}", u"x {{> sig}} {{> sig}} {{> sig}}", 3},
        {u"#{combo:}", u"#{combo:}", 1},
        {u"#{combo:a{{b}", u"#{combo:a{{=<% %>=}}{{<%={{ }}=%>b}", 1},
        {u"#{key:enter}#{envVar:PATH}", u"#{key:enter}#{envVar:PATH}", 2},
        {u"#{powershell:C:\\\\evil.ps1}", u"#{powershell:C:\\\\evil.ps1}", 1},
        {u"#{unknown} #{unknown:x} #{open", u"#{unknown} #{unknown:x} #{open"},
        {u"{{client.name}}", u"{{=<% %>=}}{{<%={{ }}=%>client.name}}"},
        {u"{#{cursor}}", u"{{=<% %>=}}{<%={{ }}=%>{{カーソル}}}"},
        {u"{a} {", u"{a} {"},
    };
    for (const Case& one : cases) {
        const QString foreign = QString::fromUtf16(one.foreign);
        const ForeignText found = exchange::fromBeeftext(foreign, QStringLiteral("w"));
        EXPECT_EQ(found.text, QString::fromUtf16(one.ours)) << qPrintable(foreign);
        EXPECT_EQ(std::ssize(found.inert), one.inert) << qPrintable(foreign);
        EXPECT_TRUE(bool(templating::Template::parse(found.text))) << qPrintable(foreign);
    }
}

TEST(ForeignTags, LabelsBecomeFields)
{
    const ForeignText found =
        exchange::fromBeeftext(QStringLiteral("#{input:ご希望の日は？}#{clipboard}"), {});
    ASSERT_EQ(found.fields.size(), 2U);
    EXPECT_EQ(found.fields[0].name, QStringLiteral("ご希望の日は"));
    EXPECT_EQ(found.fields[0].label, QStringLiteral("ご希望の日は？"));
    EXPECT_EQ(found.fields[1].name, QStringLiteral("clipboard"));
    EXPECT_EQ(found.fields[1].type, domain::FieldType::multiline);
}

TEST(ForeignTags, QuicktextTags)
{
    const Case cases[] = {
        {u"[[DATE]] [[DATE=long]] [[date=short]]",
         u"{{today | yyyy/MM/dd}} {{today | yyyy年M月d日(ddd)}} {{today | yyyy/MM/dd}}"},
        {u"[[TIME]] [[TIME=seconds]]", u"{{now | H:mm}} {{now | H:mm:ss}}"},
        {u"[[TO=fullname]] [[FROM=displayname]]", u"{{client.name}} {{seller.name}}"},
        {u"[[TO=firstname]][[TO_lastname]]", u"{{client.name}}{{client.name}}", 2},
        {u"[[TO=email]]", u"[[TO=email]]", 1},
        {u"[[INPUT=色|select|赤;青]]", u"{{色}}"},
        {u"[[INPUT=色|text|赤]]", u"{{色}}"},
        {u"[[INPUT=]]", u"[[INPUT=]]", 1},
        {u"[[TEXT=組|署名]] x", u"{{> 署名}}{{!}} x"},
        {u"[[TEXT=署名]]", u"[[TEXT=署名]]", 1},
        {u"[[CURSOR]]", u"{{カーソル}}"},
        {u"[[CLIPBOARD]][[SELECTION]]", u"{{clipboard}}{{clipboard}}"},
        {u"[[SCRIPT=x|[[INPUT=y]]]]", u"[[SCRIPT=x|[[INPUT=y]]]]", 1},
        {u"[[FILE=/etc/passwd]][[URL=http://x]]", u"[[FILE=/etc/passwd]][[URL=http://x]]", 2},
        {u"[[OTHER]] [[DATE", u"[[OTHER]] [[DATE"},
        {u"{{x}}", u"{{=<% %>=}}{{<%={{ }}=%>x}}"},
    };
    for (const Case& one : cases) {
        const QString foreign = QString::fromUtf16(one.foreign);
        const ForeignText found = exchange::fromQuicktext({}, foreign, QStringLiteral("w"));
        EXPECT_EQ(found.text, QString::fromUtf16(one.ours)) << qPrintable(foreign);
        EXPECT_EQ(std::ssize(found.inert), one.inert) << qPrintable(foreign);
    }
}

TEST(ForeignTags, SubjectAndBodyShareTheirFields)
{
    const ForeignText found = exchange::fromQuicktext(
        QStringLiteral("[[INPUT=品名]]の件"), QStringLiteral("[[INPUT=品名]]です。[[CURSOR]]"), {});
    EXPECT_EQ(found.subject, QStringLiteral("{{品名}}の件"));
    EXPECT_EQ(found.text, QStringLiteral("{{品名}}です。{{カーソル}}"));
    EXPECT_EQ(found.fields.size(), 1U);
}

TEST(ForeignTags, StrftimeBecomesAFormat)
{
    struct DateCase {
        qint64 offset;
        const char16_t* format;
        const char16_t* ours; // nullptr = there is none
        bool exact = true;
    };

    const DateCase cases[] = {
        {0, u"%Y-%m-%d", u"now | yyyy-MM-dd"},
        {86'400, u"%F %T", u"now + 1d | yyyy-MM-dd HH:mm:ss"},
        {-172'800, u"%-m/%-d", u"now - 2d | M/d"},
        {7'200, u"%H時%M分", u"now + 2h | HH時mm分"},
        {90 * 60, u"%R", u"now + 90min | HH:mm"},
        {30, u"%R", nullptr},
        {0, u"%d. %B %Y", u"now | dd. M月 yyyy", false},
        {0, u"%A %p%I", u"now | dddd APhh", false},
        {0, u"%YT%H", u"now | yyyy'T'HH"},
        {0, u"100%% %d", u"now | 100% dd"},
        {0, u"%j", nullptr},
        {0, u"%", nullptr},
        {0, u"a|b %d", nullptr},
        {0, u"}} %d", nullptr},
        {0, u"", u"now | 日時"},
    };
    for (const DateCase& one : cases) {
        const QString format = QString::fromUtf16(one.format);
        const auto tag = exchange::strftimeTag(one.offset, format);
        ASSERT_EQ(bool(tag), one.ours != nullptr) << qPrintable(format);
        if (tag) {
            EXPECT_EQ(tag->content, QString::fromUtf16(one.ours));
            EXPECT_EQ(tag->exact, one.exact) << qPrintable(format);
            EXPECT_TRUE(bool(templating::Template::parse(u"{{" + tag->content + u"}}")))
                << qPrintable(tag->content);
        }
    }
}

TEST(ForeignTags, OurTagsBecomeBeeftextVariables)
{
    domain::LetterTemplate letter;
    letter.name = QStringLiteral("名");
    letter.fields = {{QStringLiteral("品名"),
                      QStringLiteral("ご注文の品 {1}"),
                      domain::FieldType::text,
                      {},
                      {},
                      true,
                      {}},
                     {QStringLiteral("日"), {}, domain::FieldType::date, {}, {}, true, {}}};
    const Case cases[] = {
        {u"plain {{! comment }}text", u"plain text"},
        {u"{{品名}}", u"#{input:ご注文の品 {1\\}}"},
        {u"{{日}}", u"#{input:日}", 1},
        {u"{{> sig}}", u"#{combo:sig}"},
        {u"a\n{{> sig}}\nb", u"a\n#{combo:sig}\nb"},
        {u"a\n{{> sig}}{{!}}\nb", u"a\n#{combo:sig}\nb"},
        {u"{{カーソル}}{{cursor}}", u"#{cursor}#{cursor}"},
        {u"{{today | 日付}} {{now | 時刻}} {{now | 日時}}", u"#{date} #{time} #{dateTime}"},
        {u"{{now + 3日 - 1週 | yyyy/M/d}}", u"#{dateTime:+3d-1w:yyyy/M/d}"},
        {u"{{now + 1d | 日付}}", u"#{dateTime:+1d:M月d日(ddd)}"},
        {u"{{now + 1営業日 | 日付}}", u"{{now + 1営業日 | 日付}}", 1},
        {u"{{client.name}}様", u"{{client.name}}様", 1},
        {u"{{#x}}a{{y}}{{/x}}!", u"{{#x}}a{{y}}{{/x}}!", 1},
        {u"{{=<% %>=}}{{<%={{ }}=%>raw}}", u"{{raw}}"},
    };
    for (const Case& one : cases) {
        letter.body = QString::fromUtf16(one.foreign);
        const exchange::BeeftextSnippet snippet = exchange::toBeeftext(letter);
        EXPECT_EQ(snippet.text, QString::fromUtf16(one.ours)) << qPrintable(letter.body);
        EXPECT_EQ(std::ssize(snippet.inert), one.inert) << qPrintable(letter.body);
    }
}

TEST(ForeignTags, ATemplateAloneOnItsLineKeepsItsLineEnd)
{
    for (const char16_t* snippet :
         {u"a\n#{combo:s}\nb", u"#{combo:s}\nb", u"a\n  #{combo:s}", u"a\n#{combo:s}",
          u"#{combo:s} \nb", u"#{combo:s}#{combo:s}\nb", u"a\r\n#{combo:s}\r\nb"}) {
        const QString foreign = QString::fromUtf16(snippet);
        QString expected = foreign;
        expected.replace(QStringLiteral("#{combo:s}"), QStringLiteral("X\nY"));
        const ForeignText found = exchange::fromBeeftext(foreign, {});
        EXPECT_EQ(rendered(found.text, {}, QStringLiteral("X\nY")), expected)
            << qPrintable(found.text);
    }
}

// Whatever stands in a foreign text that is none of its variables comes out as it went in.
TEST(ForeignTags, ForeignTextIsNeverATag)
{
    for (const char16_t* text :
         {u"{{client.name}}", u"{{{x}}}", u"{{#a}}b{{/a}}", u"{{^a}}b", u"{{/a}}", u"{{> sig}}",
          u"{{! gone }}", u"{{=<% %>=}}", u"<%x%>{{y}}", u"{{{{{{", u"{ {{ {{{ {{{{", u"}}{{",
          u"{{\n", u"\n{{=\n", u"{{=<% %>=}}{{<%={{ }}=%>", u"{{カーソル}}", u"{{ a ?? b }}",
          u"{"}) {
        const QString plain = QString::fromUtf16(text);
        EXPECT_EQ(rendered(exchange::fromBeeftext(plain, {}).text), plain) << qPrintable(plain);
        EXPECT_EQ(rendered(exchange::fromQuicktext({}, plain, {}).text), plain)
            << qPrintable(plain);
    }
}

TEST(ForeignTags, ForeignTextIsNeverATagProperty)
{
    const QStringList pieces = {
        QStringLiteral("{"),         QStringLiteral("{{"),          QStringLiteral("}}"),
        QStringLiteral("}"),         QStringLiteral("{{x}}"),       QStringLiteral("{{#x}}"),
        QStringLiteral("{{/x}}"),    QStringLiteral("{{> x}}"),     QStringLiteral("{{=<% %>=}}"),
        QStringLiteral("<%x%>"),     QStringLiteral("<%={{ }}=%>"), QStringLiteral("\n"),
        QStringLiteral(" "),         QStringLiteral("あ"),          QStringLiteral("{{!"),
        QStringLiteral("{{{x}}}"),   QStringLiteral("\r\n"),        QStringLiteral("#"),
        QStringLiteral("#{cursor}"), QStringLiteral("="),
    };
    choba::test::RandomText random(20261122);
    for (int round = 0; round < choba::test::propertyRounds(3000); ++round) {
        QString foreign;
        for (int i = random.number(0, 12); i >= 0; --i)
            foreign += pieces[random.number(0, static_cast<int>(pieces.size()) - 1)];
        QString expected = foreign;
        expected.remove(QStringLiteral("#{cursor}"));
        EXPECT_EQ(rendered(exchange::fromBeeftext(foreign, {}).text), expected)
            << qPrintable(foreign);
    }
}

// Quadratic work on a text of many questions would take minutes here.
TEST(ForeignTags, ManyQuestionsAreCapped)
{
    QString foreign;
    for (int i = 0; i < 5'000; ++i)
        foreign += QStringLiteral("#{input:a%1}").arg(i);
    const ForeignText found = exchange::fromBeeftext(foreign, {});
    EXPECT_EQ(found.fields.size(), 200U);
    EXPECT_EQ(found.inert.size(), 4'800U);
}

} // namespace
