// What stands in a tag beside a name: another choice, days added, and how it is typed.
#include "base/clock.h"
#include "rules/business_calendar.h"
#include "rules/rule_pack.h"
#include "templating/catalogue.h"
#include "templating/render.h"

#include <gtest/gtest.h>

#include <span>

using namespace choba;
using namespace choba::templating;

namespace {

// 24 November 2026 is a Tuesday after a public holiday.
Value content()
{
    const auto read = valueFromJson(R"({
        "due": {"close": "2026-11-24T18:00+09:00", "day": "2026-11-24", "end": "2026-01-31"},
        "client": {"name": "山田", "nick": "", "kana": null},
        "item-1": "甲", "item": "乙", "price": 13260, "list": [1], "time": "18:00",
        "お得意様": {"名": "鈴木"}})",
                                    QStringLiteral("values"));
    EXPECT_TRUE(read);
    return read ? *read : Value();
}

// The day before the long weekend is off, too.
rules::BusinessCalendar withADayOff()
{
    const auto pack = rules::RulePack::parse(
        R"({"format": "choba-rules", "version": 1, "id": "t", "channels": [], "values": [
            {"id": "calendar.days-off", "value": ["2026-11-20 休業日"], "source": "a test",
             "checked_on": "2026-11-21", "confidence": "user"}]})",
        QStringLiteral("t"));
    EXPECT_TRUE(pack);
    return pack ? rules::BusinessCalendar::fromRules(*pack, QDate(2026, 11, 21))
                : rules::BusinessCalendar();
}

struct Case {
    const char16_t* tag;
    const char16_t* text;
};

Result<Rendered> renderedTag(const QString& source, const RenderOptions& options = {})
{
    const auto parsed = Template::parse(source);
    EXPECT_TRUE(parsed) << qPrintable(source);
    return parsed ? render(*parsed, content(), options) : Result<Rendered>(parsed.error());
}

void expectAll(std::span<const Case> cases, const RenderOptions& options = {})
{
    for (const Case& c : cases) {
        const QString source = QString::fromUtf16(c.tag);
        const auto result = renderedTag(source, options);
        ASSERT_TRUE(result) << qPrintable(source);
        EXPECT_EQ(result->text, QString::fromUtf16(c.text)) << qPrintable(source);
        EXPECT_TRUE(result->missing.empty()) << qPrintable(source);
    }
}

TEST(Expression, AnotherChoice)
{
    const Case cases[] = {
        {u"{{client.name ?? お客様}}", u"山田"},
        {u"{{client.none ?? お客様}}", u"お客様"},
        {u"{{client.nick ?? お客様}}", u"お客様"}, // an empty one is none
        {u"{{client.kana ?? お客様}}", u"お客様"},
        {u"{{list ?? 一覧}}", u"一覧"}, // and nothing that could be written
        {u"{{none ?? \"お客 様\"}}", u"お客 様"},
        {u"{{none ?? 「お品「いろは」」}}", u"お品「いろは」"},
        {u"{{none ?? “引用”}}", u"引用"},
        {u"{{none ?? ＂全角＂}}", u"全角"},
        {u"{{none ?? \"a ?? b | c\"}}", u"a ?? b | c"},
        {u"[{{none ?? \"\"}}]", u"[]"},
        {u"[{{none ?? 「」}}]", u"[]"},
        {u"{{none ?? お客様 各位}}", u"お客様 各位"},
        {u"{{none ?? client.name}}", u"山田"},
        {u"{{none ?? other ?? client.name}}", u"other"}, // what nobody knows is words
        {u"{{none ?? client.nick ?? client.name}}", u"山田"},
        {u"{{none ?? client.nick ?? お客様}}", u"お客様"},
        {u"{{none ?? 3 - 1日}}", u"3 - 1日"},
        {u"{{none??お客様 各位}}", u"お客様 各位"},
        {u"{{none ??お客様}}", u"お客様"},
        {u"{{none　？？　お客様}}", u"お客様"},
        {u"{{none ？? お客様}}", u"お客様"},
        {u"{{{none ?? <b>}}}", u"<b>"},
        {u"{{& none ?? <b>}}", u"<b>"},
        {u"{{「挨拶」 ?? x}}", u"挨拶"},
        {u"{{お得意様.名 ?? x}}", u"鈴木"},
        {u"{{price ?? 0}}", u"13260"},
    };
    expectAll(cases);
}

TEST(Expression, NamesOfTheCatalogueAreNoWords)
{
    const auto catalogue = Catalogue::load();
    ASSERT_TRUE(catalogue);
    RenderOptions options;
    options.catalogue = &*catalogue;
    const auto unknown = renderedTag(QStringLiteral("{{none ?? seller.name}}"), options);
    ASSERT_TRUE(unknown);
    ASSERT_EQ(unknown->missing.size(), 1U);
    EXPECT_EQ(unknown->missing[0].name, QStringLiteral("none"));
    EXPECT_EQ(unknown->used, (QStringList{QStringLiteral("none"), QStringLiteral("seller.name")}));
    const Case cases[] = {
        {u"{{none ?? seller.name ?? お客様名}}", u"山田"},
        {u"{{お客様名 ?? x}}", u"山田"},
        {u"{{none ?? お返事の期限 - 1日 | M月d日}}", u"11月23日"},
    };
    expectAll(cases, options);
}

TEST(Expression, DaysAdded)
{
    const Case cases[] = {
        {u"{{due.close - 30分}}", u"11月24日(火) 17:30"},
        {u"{{due.close - 30 min}}", u"11月24日(火) 17:30"},
        {u"{{due.close + 7時間}}", u"11月25日(水) 1:00"},
        {u"{{due.close + 7h}}", u"11月25日(水) 1:00"},
        {u"{{due.close + 2日}}", u"11月26日(木) 18:00"},
        {u"{{due.close + 2日間}}", u"11月26日(木) 18:00"},
        {u"{{due.close - 2 d}}", u"11月22日(日) 18:00"},
        {u"{{due.close - 1営業日}}", u"11月20日(金) 18:00"},
        {u"{{due.close - 1bd}}", u"11月20日(金) 18:00"},
        {u"{{due.close + 0営業日}}", u"11月24日(火) 18:00"},
        {u"{{due.close + 1週}}", u"12月1日(火) 18:00"},
        {u"{{due.close + 1週間}}", u"12月1日(火) 18:00"},
        {u"{{due.close + 1w}}", u"12月1日(火) 18:00"},
        {u"{{due.close + 3か月}}", u"2月24日(水) 18:00"},
        {u"{{due.close + 3ヶ月}}", u"2月24日(水) 18:00"},
        {u"{{due.close + 3カ月}}", u"2月24日(水) 18:00"},
        {u"{{due.close + 3 mo}}", u"2月24日(水) 18:00"},
        {u"{{due.end + 1か月}}", u"2月28日(土)"}, // to the month's end
        {u"{{due.end + 1か月 + 1か月}}", u"3月28日(土)"},
        {u"{{due.end + 2か月}}", u"3月31日(火)"},
        {u"{{due.day + 1日}}", u"11月25日(水)"},
        {u"{{due.day + 30分}}", u"11月24日(火) 0:30"}, // from midnight on
        {u"{{due.day - 1時間}}", u"11月23日(月) 23:00"},
        {u"{{due.day - 1営業日 + 10時間 + 30分}}", u"11月20日(金) 10:30"},
        {u"{{due.close -1営業日}}", u"11月20日(金) 18:00"},
        {u"{{due.close-1営業日 + 0日}}", u"11月20日(金) 18:00"},
        {u"{{due.close　－　１営業日}}", u"11月20日(金) 18:00"},
        {u"{{due.close ＋２日}}", u"11月26日(木) 18:00"},
        {u"{{due.close − 2日}}", u"11月22日(日) 18:00"}, // the minus sign proper
        {u"{{item-1 ?? x}}", u"甲"}, // a name may hold a hyphen
        {u"{{none ?? due.day - 1営業日}}", u"11月20日(金)"},
    };
    expectAll(cases); // without a calendar weekends and public holidays are off
    const rules::BusinessCalendar calendar = withADayOff();
    RenderOptions options;
    options.calendar = &calendar;
    const Case own[] = {{u"{{due.day - 1営業日}}", u"11月19日(木)"}};
    expectAll(own, options);
}

TEST(Expression, AFormatBehind)
{
    const Case cases[] = {
        {u"{{due.close | 日付}}", u"11月24日(火)"},
        {u"{{due.close｜日付 ??未定}}", u"11月24日(火)"},
        {u"{{due.close - 1日 | M月d日(ddd) H時}}", u"11月23日(月) 18時"},
        {u"{{none ?? due.day | 日付}}", u"11月24日(火)"},
        {u"{{due.close | H時 ?? 未定}}", u"18時"},
        {u"{{none | H時 ?? 未定}}", u"未定"},
        {u"{{none ?? 未定 | H時}}", u"未定"}, // words are no date
        {u"{{due.close | d日 ?? due.day | 日付}}", u"24日"},
        {u"{{none | d日 ?? due.day | 日付}}", u"11月24日(火)"},
        {u"{{price | 円}}", u"13,260円"},
        {u"{{time | H時}}", u"18時"},
    };
    expectAll(cases);
}

TEST(Expression, WhatCannotBeComputed)
{
    const char16_t* const tags[] = {
        u"{{client.name - 1日}}",    u"{{client.name | 日付}}", u"{{price | 日付}}",
        u"{{due.day | H時}}",        u"{{client.name | 円}}",   u"{{price + 1日}}",
        u"{{time + 1日}}",           u"{{time | M月d日}}",      u"{{client.name | 円 ?? x}}",
        u"{{due.day + 100000か月}}",
    };
    for (const char16_t* tag : tags) {
        const auto result = renderedTag(u"\n 様" + QString::fromUtf16(tag));
        ASSERT_FALSE(result) << qPrintable(QString::fromUtf16(tag));
        EXPECT_EQ(
            result.error(),
            (Error{ErrorCode::templateBadValue, QStringLiteral("2:3"), QString::fromUtf16(tag)}));
    }
    // What is missing is missing, whatever would be done with it.
    for (const char16_t* tag : {u"{{none - 1日}}", u"{{none | 円}}", u"{{client.nick | 日付}}"}) {
        const auto result = renderedTag(QString::fromUtf16(tag));
        ASSERT_TRUE(result);
        EXPECT_EQ(result->missing.size(), 1U);
    }
}

TEST(Expression, WhatIsNone)
{
    const char16_t* const tags[] = {
        u"{{a b}}",
        u"{{a + }}",
        u"{{a + 日}}",
        u"{{a + 1}}",
        u"{{a + 1年}}",
        u"{{a + 1日後}}",
        u"{{a + 1day}}",
        u"{{a + 1日 2日}}",
        u"{{a + -1日}}",
        u"{{a + 100001日}}",
        u"{{a + 3661営業日}}",
        u"{{a + 99999999999999999999日}}",
        u"{{a | }}",
        u"{{a | 日附}}",
        u"{{a | datee}}",
        u"{{a | 日付 | 円}}",
        u"{{a ?? }}",
        u"{{a ?? | 日付}}",
        u"{{?? a }}",
        u"{{a ? b}}",
        u"{{a ?? 「b」c}}",
        u"{{a ?? \"b}}",
        u"{{+ 1日 }}",
        u"{{a +1日 +1日 +1日 +1日 +1日 +1日 +1日 +1日 +1日}}",
    };
    for (const char16_t* tag : tags) {
        const auto parsed = Template::parse(QString::fromUtf16(tag));
        ASSERT_FALSE(parsed) << qPrintable(QString::fromUtf16(tag));
        EXPECT_EQ(
            parsed.error(),
            (Error{ErrorCode::templateBadTag, QStringLiteral("1:1"), QString::fromUtf16(tag)}));
    }
}

// Without white space inside a tag holds a name, whatever is in it.
TEST(Expression, NamesOfOtherProgramsStayNames)
{
    const char16_t* const names[] = {u"a|b", u"a??b", u"a-1日", u"a+1d", u"「a」", u"a｜日付"};
    for (const char16_t* text : names) {
        const QString name = QString::fromUtf16(text);
        const auto parsed = Template::parse(u"{{ " + name + u" }}");
        ASSERT_TRUE(parsed) << qPrintable(name);
        const auto result = render(*parsed, Value(Value::Object{{name, Value(u"値")}}));
        ASSERT_TRUE(result);
        EXPECT_EQ(result->text, QStringLiteral("値")) << qPrintable(name);
    }
}

} // namespace
