// Days in Japan, the table of the days the seller works, and the rule values rooms follow.
#include "base/clock.h"
#include "base/ms.h"
#include "domain/room_rules.h"
#include "domain/work_days.h"
#include "rules/business_calendar.h"
#include "rules/rule_pack.h"
#include "support/printers.h"
#include "support/random_text.h"
#include "support/room_history.h"

#include <gtest/gtest.h>

#include <limits>

namespace choba::test {

namespace {

using domain::WorkDays;
using rules::BusinessCalendar;

const QDate today(2026, 11, 21);

// Works on the days whose names are given, "monday" …
rules::RulePack packOfDays(const QStringList& open)
{
    QStringList entries;
    for (int day = 1; day <= 7; ++day) {
        const QString id = rules::weekdayId(day);
        const bool works = open.contains(id.section(u'.', 1));
        entries << QStringLiteral(R"({"id": "%1", "value": [%2], "source": "a test",
                      "checked_on": "2026-11-21", "confidence": "user"})")
                       .arg(id, works ? QStringLiteral("\"10:00-19:00\"") : QString());
    }
    const QString json = QStringLiteral(R"({"format": "choba-rules", "version": 1, "id": "t",
                             "channels": [], "values": [%1]})")
                             .arg(entries.join(u','));
    auto pack = rules::RulePack::parse(json.toUtf8(), QStringLiteral("t"));
    EXPECT_TRUE(pack);
    EXPECT_TRUE(pack->problems().empty());
    return *std::move(pack);
}

BusinessCalendar calendarOf(const QStringList& open)
{
    return BusinessCalendar::fromRules(packOfDays(open), today);
}

TEST(WorkDays, ADayBeginsAtMidnightInJapan)
{
    struct Case {
        const char* moment;
        QDate date;
    };

    const Case cases[] = {
        {"2026-11-24 00:00:00", {2026, 11, 24}}, {"2026-11-23 23:59:59", {2026, 11, 23}},
        {"2026-11-24 08:59:59", {2026, 11, 24}}, {"2026-11-24 09:00:00", {2026, 11, 24}},
        {"2028-02-29 12:00:00", {2028, 2, 29}},  {"2027-01-01 00:00:00", {2027, 1, 1}},
        {"1970-01-01 00:00:00", {1970, 1, 1}},   {"1969-12-31 23:59:59", {1969, 12, 31}},
        {"1960-02-29 00:00:00", {1960, 2, 29}},
    };
    for (const Case& each : cases) {
        SCOPED_TRACE(each.moment);
        const qint64 day = domain::dayOf(japan(each.moment));
        EXPECT_EQ(domain::dateOf(day), each.date);
        EXPECT_EQ(domain::dayOf(each.date), day);
        EXPECT_EQ(inJapan(domain::startOfDay(day)).date(), each.date);
        EXPECT_EQ(inJapan(domain::startOfDay(day)).time(), QTime(0, 0));
        EXPECT_EQ(domain::dayOf(domain::startOfDay(day) - 1), day - 1);
    }
    EXPECT_EQ(domain::dayOf(QDate(1970, 1, 1)), 0);
    EXPECT_EQ(domain::dayOf(QDate()), 0);
}

// Within the table and far beyond it.
TEST(WorkDays, TheTableSaysWhatTheCalendarSays)
{
    const BusinessCalendar calendar =
        calendarOf({QStringLiteral("tuesday"), QStringLiteral("saturday")});
    const WorkDays days(calendar, today);
    const WorkDays copy = days;
    const WorkDays usual;
    const BusinessCalendar plain;
    int open = 0;
    for (int i = -1500; i <= 1500; ++i) {
        const QDate date = today.addDays(i);
        const qint64 day = domain::dayOf(date);
        ASSERT_EQ(days.isOpen(day), calendar.isBusinessDay(date)) << qPrintable(date.toString());
        ASSERT_EQ(copy.isOpen(day), days.isOpen(day));
        ASSERT_EQ(usual.isOpen(day), plain.isBusinessDay(date)) << qPrintable(date.toString());
        open += days.isOpen(day) ? 1 : 0;
    }
    EXPECT_GT(open, 700);
    EXPECT_LT(open, 900);
}

TEST(WorkDays, TheNextCloseHour)
{
    const WorkDays days(BusinessCalendar(), today); // Monday to Friday

    struct Case {
        const char* from;
        int hour;
        const char* to;
        int skipped;
    };

    const Case cases[] = {
        {"2026-11-20 17:59:59", 18, "2026-11-20 18:00:00", 0},
        {"2026-11-20 18:00:00", 18, "2026-11-20 18:00:00", 0},
        {"2026-11-20 18:00:01", 18, "2026-11-24 18:00:00", 3},
        {"2026-11-21 10:00:00", 18, "2026-11-24 18:00:00", 3},
        {"2026-11-21 21:10:00", 18, "2026-11-24 18:00:00", 2},
        {"2026-11-23 00:00:00", 0, "2026-11-24 00:00:00", 1},
        {"2026-11-24 00:00:00", 0, "2026-11-24 00:00:00", 0},
        {"2026-11-24 00:00:01", 0, "2026-11-25 00:00:00", 0},
        {"2026-11-24 23:00:01", 23, "2026-11-25 23:00:00", 0},
        {"2026-12-31 19:00:00", 18, "2027-01-04 18:00:00", 3},
    };
    for (const Case& each : cases) {
        SCOPED_TRACE(each.from);
        std::vector<QDate> skipped = {today};
        EXPECT_EQ(shown(days.closeHour(japan(each.from), each.hour, &skipped)),
                  QLatin1String(each.to));
        EXPECT_EQ(skipped.size(), static_cast<std::size_t>(each.skipped) + 1);
        EXPECT_EQ(skipped.front(), today); // what was there stays
        EXPECT_EQ(shown(days.closeHour(japan(each.from), each.hour, nullptr)),
                  QLatin1String(each.to));
    }
}

TEST(WorkDays, CountingThemKeepsTheTimeOfTheDay)
{
    const WorkDays days(BusinessCalendar(), today);
    std::vector<QDate> skipped;
    EXPECT_EQ(shown(days.addWorkDays(japan("2026-11-20 21:10"), 1, &skipped)),
              QStringLiteral("2026-11-24 21:10:00"));
    EXPECT_EQ(skipped, (std::vector<QDate>{{2026, 11, 21}, {2026, 11, 22}, {2026, 11, 23}}));
    EXPECT_EQ(shown(days.addWorkDays(japan("2026-11-22 21:10"), 0, nullptr)),
              QStringLiteral("2026-11-22 21:10:00"));
    const BusinessCalendar calendar;
    for (int n = 0; n <= 365; ++n) {
        const qint64 to = days.addWorkDays(japan("2026-11-18 07:30"), n, nullptr);
        ASSERT_EQ(inJapan(to).date(), calendar.addBusinessDays({2026, 11, 18}, n)) << n;
        ASSERT_EQ(inJapan(to).time(), QTime(7, 30));
    }
}

TEST(WorkDays, WithoutAnyADeadlineIsNotLost)
{
    const WorkDays days(calendarOf({}), today);
    std::vector<QDate> skipped;
    EXPECT_EQ(shown(days.closeHour(japan("2026-11-20 18:00:01"), 18, &skipped)),
              QStringLiteral("2026-11-21 18:00:00"));
    EXPECT_EQ(shown(days.addWorkDays(japan("2026-11-20 12:00"), 5, &skipped)),
              QStringLiteral("2026-11-25 12:00:00"));
    EXPECT_TRUE(skipped.empty());
}

TEST(RoomRules, TheShippedValues)
{
    const domain::RoomRules rules = shippedRules(today);
    EXPECT_EQ(rules.answerShortest, ms::day);
    EXPECT_EQ(rules.proposalLife, 7 * ms::day);
    EXPECT_EQ(rules.firstContactBest, 2 * ms::hour);
    EXPECT_EQ(rules.firstContactGoal, 24 * ms::hour);
    EXPECT_EQ(rules.firstContact, 48 * ms::hour);
    EXPECT_EQ(rules.sellerSilent, 4 * ms::day);
    EXPECT_EQ(rules.cancelAnswer, 24 * ms::hour);
    EXPECT_EQ(rules.cancelRound, ms::hour);
    EXPECT_EQ(rules.clientUnreachable, 4 * ms::day);
    EXPECT_EQ(rules.approval, 72 * ms::hour);
    EXPECT_EQ(rules.approvalRound, ms::hour);
    EXPECT_EQ(rules.earlierMessages, 1);
    EXPECT_EQ(rules.acceptanceClose, 24 * ms::hour);
    EXPECT_EQ(rules.sendBacks, 1);
    EXPECT_EQ(rules.lastDeliveryClose, 72 * ms::hour);
    EXPECT_EQ(rules.roomLife, 120 * ms::day);
    EXPECT_EQ(rules.cancelledVisible, 3 * ms::day);
    EXPECT_EQ(rules.ratingWindow, 14 * ms::day);
    EXPECT_EQ(rules.payoutRequest, 120 * ms::day);
    EXPECT_EQ(rules.notice1Earliest, ms::day);
    EXPECT_EQ(rules.notice2Lead, 1);
    EXPECT_EQ(rules.notice2Shortest, 24 * ms::hour);
    EXPECT_EQ(rules.feePermille, 220);
    EXPECT_EQ(rules.videoFeePermille, 275);
    EXPECT_EQ(rules.usual.silenceDays, 5);
    EXPECT_TRUE(rules.workDays.isOpen(domain::dayOf(QDate(2026, 11, 24))));
    EXPECT_FALSE(rules.workDays.isOpen(domain::dayOf(QDate(2026, 11, 23))));
}

TEST(RoomRules, ValuesOfTheirTime)
{
    EXPECT_EQ(shippedRules({2025, 3, 31}).videoFeePermille, 220);
    EXPECT_EQ(shippedRules({2025, 4, 1}).videoFeePermille, 275);
    EXPECT_EQ(shippedRules(today, R"({"id": "room.first-contact", "value": 36})").firstContact,
              36 * ms::hour);
}

TEST(RoomRules, UnitsAndMissingValues)
{
    const QByteArray json = R"({"format": "choba-rules", "version": 1, "id": "t", "channels": [],
        "values": [
          {"id": "room.life", "value": 2, "unit": "weeks", "source": "s",
           "checked_on": "2026-11-21", "confidence": "A"},
          {"id": "room.first-contact", "value": 90, "unit": "min", "source": "s",
           "checked_on": "2026-11-21", "confidence": "A"},
          {"id": "room.formal-delivery", "value": 3, "unit": "days", "source": "s",
           "checked_on": "2026-11-21", "confidence": "A"},
          {"id": "silence.wait", "value": 120, "unit": "h", "source": "s",
           "checked_on": "2026-11-21", "confidence": "A"},
          {"id": "room.rating-window", "value": 1000000000, "unit": "days", "source": "s",
           "checked_on": "2026-11-21", "confidence": "A"}]})";
    const auto pack = rules::RulePack::parse(json, QStringLiteral("t"));
    ASSERT_TRUE(pack);
    const domain::RoomRules rules = domain::RoomRules::of(*pack, BusinessCalendar(), today);
    EXPECT_EQ(rules.roomLife, 14 * ms::day);
    EXPECT_EQ(rules.firstContact, 90 * ms::minute);
    EXPECT_EQ(rules.approval, 72 * ms::hour);
    EXPECT_EQ(rules.usual.silenceDays, 5);
    EXPECT_EQ(rules.sellerSilent, 0);
    EXPECT_EQ(rules.sendBacks, 0);
    EXPECT_EQ(rules.feePermille, 0);
    // Nonsense stays small enough to count with.
    EXPECT_GT(rules.ratingWindow, 0);
    EXPECT_LT(rules.ratingWindow, std::numeric_limits<qint64>::max() / 1000);
}

TEST(RoomRules, WhatIsLeftOfTheGrossAmount)
{
    const domain::RoomRules rules = shippedRules(today);
    EXPECT_EQ(rules.net(17'000, false), 13'260);
    EXPECT_EQ(rules.net(17'000, true), 12'325);
    EXPECT_EQ(rules.net(0, false), 0);
    EXPECT_EQ(rules.net(1, false), 0); // 0.22 yen of fee are one yen
    EXPECT_EQ(rules.net(5, false), 3); // 1.10
    EXPECT_EQ(rules.net(50, false), 39); // 11.00
    EXPECT_EQ(rules.net(1'001, true), 725); // 275.275
    EXPECT_EQ(rules.net(domain::highestPrice, false), domain::highestPrice / 100 * 78);
    EXPECT_EQ(domain::RoomRules().net(500, false), 500);
}

TEST(RoomRules, HowLongARoomHasDuesAfterItsEnd)
{
    const domain::RoomRules rules = shippedRules(today);
    EXPECT_EQ(rules.afterlife({}), 121 * ms::day);
    domain::Policy policy = rules.usual;
    policy.supportDays = 30;
    EXPECT_EQ(rules.afterlife({policy}), 121 * ms::day);
    domain::Policy longer = policy;
    longer.supportDays = 365;
    EXPECT_EQ(rules.afterlife({policy, longer, policy}), 366 * ms::day);
}

} // namespace

} // namespace choba::test
