// Points in time read from values, and how dates, times and amounts are written.
#include "base/clock.h"
#include "templating/format.h"

#include <gtest/gtest.h>

using namespace choba;
using namespace choba::templating;

namespace {

constexpr qint64 evening = 1'795'510'800'000; // 24 November 2026, 18:00 in Japan

QString formatted(const char16_t* words, const Value& value)
{
    const auto format = Format::parse(QString::fromUtf16(words));
    EXPECT_TRUE(format) << qPrintable(QString::fromUtf16(words));
    return format ? format->apply(value).value_or(QStringLiteral("—")) : QString();
}

TEST(Format, ReadsPointsInTime)
{
    const QDate day(2026, 11, 24);

    struct Case {
        const char16_t* text;
        TimePoint point;
    };

    const Case cases[] = {
        {u"2026-11-24", {day, {}}},
        {u"2026-11-24T18:00", {day, QTime(18, 0)}},
        {u"2026-11-24 18:00", {day, QTime(18, 0)}},
        {u"2026-11-24T18:00:30", {day, QTime(18, 0, 30)}},
        {u"2026-11-24T18:00:30.123", {day, QTime(18, 0, 30)}},
        {u"2026-11-24T18:00+09:00", {day, QTime(18, 0)}},
        {u"2026-11-24T18:00+0900", {day, QTime(18, 0)}},
        {u"2026-11-24T18:00+09", {day, QTime(18, 0)}},
        {u"2026-11-24T09:00Z", {day, QTime(18, 0)}},
        {u"2026-11-24T04:00-05:00", {day, QTime(18, 0)}},
        {u"2026-11-23T18:00:00Z", {day, QTime(3, 0)}},
        {u"18:00", {{}, QTime(18, 0)}},
        {u"9:05", {{}, QTime(9, 5)}},
        {u"2026-11-31", {}},
        {u"2026-13-01", {}},
        {u"2026-11-24T", {}},
        {u"2026-11-24T25:00", {}},
        {u"2026-11-24T18:00+", {}},
        {u"2026-11-24T18:00+99:00", {}},
        {u"2026-11-24T18:00x", {}},
        {u"2026-11-24です", {}},
        {u"2026/11/24", {}},
        {u"0000-01-01", {}},
        {u"24:00", {}},
        {u"18", {}},
        {u"", {}},
        {u"２０２６-11-24", {}},
    };
    for (const Case& c : cases) {
        const Value value(QString::fromUtf16(c.text));
        EXPECT_EQ(timePointOf(value), c.point) << qPrintable(QString::fromUtf16(c.text));
        EXPECT_EQ(value.date(), c.point.date);
        EXPECT_EQ(value.utc().has_value(), c.point.date.isValid() && c.point.time.isValid());
    }
    EXPECT_EQ(Value(u"2026-11-24T18:00").utc(), evening);
    EXPECT_EQ(timePointOf(Value::moment(evening)), (TimePoint{day, QTime(18, 0)}));
    EXPECT_EQ(Value::moment(evening).date(), day);
    EXPECT_EQ(Value(day).utc(), std::nullopt);
    EXPECT_EQ(timePointOf(Value(20261124)), TimePoint());
}

TEST(Format, WritesWithoutAFormat)
{
    EXPECT_EQ(Value(QDate(2026, 11, 24)).written(), QStringLiteral("11月24日(火)"));
    EXPECT_EQ(Value::moment(evening).written(), QStringLiteral("11月24日(火) 18:00"));
    EXPECT_EQ(Value::moment(evening + 5 * 60'000).written(), QStringLiteral("11月24日(火) 18:05"));
    EXPECT_EQ(Value(QDate()).kind(), Value::Kind::nothing);
    EXPECT_EQ(Value(1.10).written(), QStringLiteral("1.1"));
    EXPECT_EQ(Value(1e8).written(), QStringLiteral("100000000"));
    EXPECT_EQ(Value(1e20).written(), QStringLiteral("1e+20"));
    EXPECT_EQ(Value(false).written(), QStringLiteral("false"));
    EXPECT_EQ(Value().written(), QString());
    EXPECT_EQ(Value(Value::List{Value(1)}).written(), QString());
}

TEST(Format, Patterns)
{
    const Value moment = Value::moment(evening + 7 * 60'000 + 9'000);
    const Value midnight = Value::moment(evening - 18 * 3'600'000);
    const Value noon = Value::moment(evening - 6 * 3'600'000);

    struct Case {
        const char16_t* words;
        Value value;
        const char16_t* text;
    };

    const Case cases[] = {
        {u"日付", moment, u"11月24日(火)"},
        {u"date", moment, u"11月24日(火)"},
        {u"Date", moment, u"11月24日(火)"},
        {u"日時", moment, u"11月24日(火) 18:07"},
        {u"datetime", moment, u"11月24日(火) 18:07"},
        {u"時刻", moment, u"18:07"},
        {u"time", midnight, u"0:00"},
        {u"曜日", moment, u"火曜日"},
        {u"weekday", moment, u"火曜日"},
        {u"年月日", moment, u"2026年11月24日"},
        {u"fulldate", moment, u"2026年11月24日"},
        {u"  M月d日(ddd) H時 ", moment, u"11月24日(火) 18時"},
        {u"yyyy-MM-dd", Value(QDate(2026, 1, 5)), u"2026-01-05"},
        {u"yy/M/d", Value(QDate(2026, 1, 5)), u"26/1/5"},
        {u"dddd", Value(QDate(2026, 11, 22)), u"日曜日"},
        {u"HH:mm:ss", moment, u"18:07:09"},
        {u"H時m分s秒", moment, u"18時7分9秒"},
        {u"APh時", moment, u"午後6時"},
        {u"APhh:mm", moment, u"午後06:07"},
        {u"APh時", midnight, u"午前0時"},
        {u"APh時", noon, u"午後0時"}, // never 午後12時
        {u"h時", moment, u"18時"},
        {u"M月d日'AM' H時", moment, u"11月24日AM 18時"},
        {u"d'd'''", moment, u"24d'"},
        {u"M月d日", Value(u"2026-11-24"), u"11月24日"},
        {u"H時", Value(u"18:30"), u"18時"},
        {u"円", Value(13260), u"13,260円"},
        {u"yen", Value(0), u"0円"},
        {u"円", Value(999), u"999円"},
        {u"円", Value(-1234567), u"-1,234,567円"},
        {u"円", Value(-999), u"-999円"},
        {u"円", Value(1234.5), u"1,234.5円"},
        {u"円", Value(u"13260"), u"13,260円"},
        {u"円", Value(u" １３，２６０円 "), u"13,260円"},
        {u"円", Value(u"約1万円"), u"—"},
        {u"円", Value(u""), u"—"},
        {u"円", Value(u"99999999999999999999"), u"—"},
        {u"円", Value(true), u"—"},
        {u"日付", Value(1), u"—"},
        {u"日付", Value(u"18:00"), u"—"},
        {u"日時", Value(QDate(2026, 11, 24)), u"—"}, // nobody promised midnight
        {u"H時", Value(u"2026-11-24"), u"—"},
    };
    for (const Case& c : cases)
        EXPECT_EQ(formatted(c.words, c.value), QString::fromUtf16(c.text))
            << qPrintable(QString::fromUtf16(c.words)) << ' ' << qPrintable(c.value.written());
}

TEST(Format, NearDays)
{
    const QDate today(2026, 11, 24);

    struct Case {
        const char16_t* words;
        Value value;
        QDate day; // when it is written
        const char16_t* text;
    };

    const Value moment = Value::moment(evening);
    const Case cases[] = {
        {u"近い日時", moment, today, u"本日11月24日(火) 18:00"},
        {u"near", moment, today.addDays(-1), u"明日11月24日(火) 18:00"},
        {u"Near", moment, today.addDays(-2), u"11月24日(火) 18:00"},
        {u"近い日時", moment, today.addDays(1), u"11月24日(火) 18:00"}, // gone by
        {u"近い日時", moment, {}, u"11月24日(火) 18:00"},
        {u"近い日", moment, today, u"本日11月24日(火)"},
        {u"nearday", Value(today), today.addDays(-1), u"明日11月24日(火)"},
        {u"近い日", Value(QDate(2027, 1, 1)), QDate(2026, 12, 31), u"明日1月1日(金)"},
        {u"近い日", Value(today), today.addDays(-7), u"11月24日(火)"},
        {u"近い日時", Value(today), today, u"—"}, // nobody promised an hour
        {u"日時", moment, today, u"11月24日(火) 18:00"},
    };
    for (const Case& c : cases) {
        const auto format = Format::parse(QString::fromUtf16(c.words));
        ASSERT_TRUE(format);
        EXPECT_EQ(format->apply(c.value, c.day).value_or(QStringLiteral("—")),
                  QString::fromUtf16(c.text))
            << qPrintable(QString::fromUtf16(c.words)) << ' '
            << qPrintable(c.day.toString(Qt::ISODate));
    }
}

TEST(Format, WhatIsNoFormat)
{
    for (const char16_t* words : {u"", u" ", u"日附", u"datee", u"MMM", u"ddddd", u"yyy", u"mmm",
                                  u"M月x", u"'M", u"( )", u"'M'", u"P", u"A", u"Ｍ月"}) {
        EXPECT_FALSE(Format::parse(QString::fromUtf16(words)))
            << qPrintable(QString::fromUtf16(words));
    }
}

} // namespace
