// The Cabinet Office's list of holidays.
#include "exchange/holiday_file.h"
#include "rules/business_calendar.h"
#include "rules/rule_pack.h"
#include "support/printers.h"

#include <QStringEncoder>

#include <gtest/gtest.h>

namespace choba::test {

namespace {

using exchange::HolidayFile;
using exchange::NamedDay;
using exchange::readHolidays;

HolidayFile read(const QByteArray& bytes)
{
    const Result<HolidayFile> file = readHolidays(bytes, QStringLiteral("h.csv"));
    EXPECT_TRUE(bool(file));
    return file ? *file : HolidayFile();
}

QByteArray shiftJis(const QString& text)
{
    return QStringEncoder("Shift_JIS").encode(text);
}

const QString list = QStringLiteral("国民の祝日・休日月日,国民の祝日・休日名称\r\n"
                                    "2026/11/3,文化の日\r\n2026/11/23,勤労感謝の日\r\n"
                                    "2026/1/1,元日\r\n");

const std::vector<NamedDay> days = {{QDate(2026, 1, 1), QStringLiteral("元日")},
                                    {QDate(2026, 11, 3), QStringLiteral("文化の日")},
                                    {QDate(2026, 11, 23), QStringLiteral("勤労感謝の日")}};

TEST(HolidayFile, EveryEncodingAndWayOfWriting)
{
    const QByteArray sjis = shiftJis(list);
    ASSERT_NE(sjis, list.toUtf8());
    QString dashes = list;
    dashes.replace(QStringLiteral("2026/11/3,"), QStringLiteral("2026-11-03,"))
        .replace(QStringLiteral("2026/1/1,元日"), QStringLiteral("\"2026.01.01\", \"元日\" "));
    QString tabs = list;
    tabs.replace(u',', u'\t').remove(u'\r');
    const QString headless = list.mid(list.indexOf(u'\n') + 1);
    for (const QByteArray& bytes :
         {sjis, list.toUtf8(), QByteArray("\xEF\xBB\xBF" + list.toUtf8()), dashes.toUtf8(),
          tabs.toUtf8(), headless.toUtf8(), QByteArray("\r\n\r\n" + list.toUtf8() + "\r\n")}) {
        const HolidayFile file = read(bytes);
        EXPECT_EQ(file.days, days) << bytes.constData();
        EXPECT_TRUE(file.refused.empty());
    }
}

TEST(HolidayFile, LinesThatAreNoneAreNamed)
{
    struct Row {
        const char* line;
        ErrorCode code;
        const char* detail;
    };

    constexpr Row rows[] = {
        {"2026/2/29,閏日", ErrorCode::unknownValue, "2026/2/29"},
        {"2026/13/1,x", ErrorCode::unknownValue, "2026/13/1"},
        {"26/1/2,x", ErrorCode::unknownValue, "26/1/2"},
        {"2026/1,x", ErrorCode::unknownValue, "2026/1"},
        {"2026/-1/2,x", ErrorCode::unknownValue, "2026/-1/2"},
        {"hello", ErrorCode::unknownValue, "hello"},
        {",元日", ErrorCode::unknownValue, ""},
        {"2026/1/2", ErrorCode::badCsv, "the name of the day is missing"},
        {"2026/1/2, ", ErrorCode::badCsv, "the name of the day is missing"},
        {"2026/1/2,\" \"", ErrorCode::badCsv, "the name of the day is missing"},
        {"2026/1/1,二度目", ErrorCode::duplicateId, "2026/1/1"},
    };
    for (const Row& row : rows) {
        const HolidayFile file = read(list.toUtf8() + row.line);
        EXPECT_EQ(file.days, days) << row.line;
        ASSERT_EQ(file.refused.size(), 1U) << row.line;
        EXPECT_EQ(file.refused[0].code, row.code) << row.line;
        EXPECT_EQ(file.refused[0].where, QStringLiteral("h.csv:5:1"));
        EXPECT_EQ(file.refused[0].detail, QString::fromUtf8(row.detail));
    }
    EXPECT_EQ(read("2028/2/29,閏日").days.size(), 1U);
}

TEST(HolidayFile, WhatIsNoList)
{
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("\n\n"), QByteArray("国民の祝日,名称\n"), QByteArray("{}"),
          QByteArray("2026/1/1\n")}) {
        const Result<HolidayFile> file = readHolidays(bytes, QStringLiteral("h.csv"));
        ASSERT_FALSE(bool(file)) << bytes.constData();
        EXPECT_EQ(file.error().code, ErrorCode::badCsv);
    }
    const Result<HolidayFile> binary =
        readHolidays(QByteArray("2026/1/1,\0\xff", 12), QStringLiteral("h.csv"));
    ASSERT_FALSE(bool(binary));
}

rules::BusinessCalendar calendarWith(const QByteArray& extra, const QByteArray& works = "no")
{
    const Result<rules::RulePack> pack = rules::RulePack::parse(
        R"({"format": "choba-rules", "version": 1, "id": "test", "channels": [], "hosts": [],
            "values": [
              {"id": "link.unknown-host", "value": "warn", "source": "s",
               "checked_on": "2026-11-21", "confidence": "user"},
              {"id": "calendar.works-on-holidays", "value": ")"
            + works + R"(", "source": "s", "checked_on": "2026-11-21", "confidence": "user"},
              {"id": "calendar.extra-holidays", "value": [)"
            + extra + R"(], "source": "s", "checked_on": "2026-11-21", "confidence": "user"}]})",
        QStringLiteral("p"));
    EXPECT_TRUE(bool(pack)) << (pack ? "" : pack.error().where.toStdString());
    return pack ? rules::BusinessCalendar::fromRules(*pack, QDate(2026, 11, 21))
                : rules::BusinessCalendar();
}

TEST(ExtraHolidays, AreHolidaysLikeOthers)
{
    const QDate extra(2027, 6, 9); // a Wednesday
    EXPECT_EQ(calendarWith({}).closed(extra), rules::Closed::no);
    const rules::BusinessCalendar calendar = calendarWith("\"2027-06-09 儀式の日\"");
    EXPECT_EQ(calendar.closed(extra), rules::Closed::holiday);
    EXPECT_EQ(calendar.reason(extra), QStringLiteral("儀式の日"));
    EXPECT_EQ(calendar.holiday(extra), QStringLiteral("儀式の日"));
    EXPECT_EQ(calendar.addBusinessDays(extra.addDays(-1), 1), extra.addDays(1));
    EXPECT_EQ(calendar.holiday(QDate(2027, 1, 1)), QStringLiteral("元日"));
    EXPECT_TRUE(calendarWith("\"2027-06-09 儀式の日\"", "yes").isBusinessDay(extra));
}

TEST(ExtraHolidays, BrokenOnesAreNamed)
{
    const rules::BusinessCalendar calendar = calendarWith(
        "\"2027-06-09\", \"2027-06-10/2027-06-11 x\", \"2027-02-29 x\", \"2027-06-14 x\"");
    ASSERT_EQ(calendar.problems().size(), 3U);
    EXPECT_EQ(calendar.problems()[1].where, QStringLiteral("calendar.extra-holidays[1]"));
    EXPECT_TRUE(calendar.isBusinessDay(QDate(2027, 6, 9)));
    EXPECT_FALSE(calendar.isBusinessDay(QDate(2027, 6, 14)));
}

} // namespace

} // namespace choba::test
