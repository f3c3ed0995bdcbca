// Reminders of hard clocks: 24 hours, 3 hours and 30 minutes before, once each, over restarts and
// sleep, with quiet hours that never swallow a clock.
#include "base/clock.h"
#include "base/ms.h"
#include "domain/agenda.h"
#include "support/printers.h"
#include "support/room_story.h"

#include <gtest/gtest.h>

#include <ostream>

namespace choba::domain {

bool operator==(const Reminder& left, const Reminder& right)
{
    return left.action == right.action && left.lead == right.lead && left.at == right.at;
}

void PrintTo(const Reminder& reminder, std::ostream* out)
{
    *out << "{" << reminder.action << ", " << reminder.lead << ", "
         << inJapan(reminder.at).toString(Qt::ISODate).toStdString() << "}";
}

} // namespace choba::domain

namespace choba::test {

namespace {

using namespace domain;

using Expected = std::vector<std::pair<int, const char*>>; // lead, when

Action hardAt(const char* at, qint64 room = 7)
{
    Action action;
    action.key = {{SubjectKind::room, room}, DueKind::firstContact, 1};
    action.due.kind = DueKind::firstContact;
    action.due.urgency = Urgency::hard;
    action.due.at = japan(at);
    action.room = 0;
    return action;
}

std::vector<Reminder> expected(const Expected& rows)
{
    std::vector<Reminder> result;
    for (const auto& [lead, at] : rows)
        result.push_back({0, lead, japan(at)});
    return result;
}

std::vector<Reminder> remindersAt(const char* now, const char* clock, const char* quiet = nullptr,
                                  int notified = 0)
{
    DueMark mark;
    mark.key = hardAt(clock).key;
    mark.notified = notified;
    return reminders({hardAt(clock)}, {mark}, quietCalendar(quiet), japan(now));
}

TEST(Reminders, ThreeBeforeEachClock)
{
    EXPECT_EQ(
        remindersAt("2026-11-16T12:00:00", "2026-11-18T15:00:00"),
        expected(
            {{0, "2026-11-17T15:00:00"}, {1, "2026-11-18T12:00:00"}, {2, "2026-11-18T14:30:00"}}));
}

TEST(Reminders, OnlyTheLatestWhoseTimeHasCome)
{
    const char* const clock = "2026-11-18T15:00:00";
    EXPECT_EQ(remindersAt("2026-11-17T14:59:59", clock).size(), 3U);
    EXPECT_EQ(remindersAt("2026-11-17T15:00:00", clock).size(), 3U);
    // After a sleep of a day: one, not two.
    EXPECT_EQ(remindersAt("2026-11-18T13:00:00", clock),
              expected({{1, "2026-11-18T12:00:00"}, {2, "2026-11-18T14:30:00"}}));
    EXPECT_EQ(remindersAt("2026-11-18T14:30:00", clock), expected({{2, "2026-11-18T14:30:00"}}));
    EXPECT_EQ(remindersAt("2026-11-18T14:59:59", clock), expected({{2, "2026-11-18T14:30:00"}}));
    EXPECT_TRUE(remindersAt("2026-11-18T15:00:00", clock).empty());
    EXPECT_TRUE(remindersAt("2026-12-18T15:00:00", clock).empty());
}

TEST(Reminders, OnceEach)
{
    const char* const clock = "2026-11-18T15:00:00";
    EXPECT_EQ(remindersAt("2026-11-17T16:00:00", clock, nullptr, 1),
              expected({{1, "2026-11-18T12:00:00"}, {2, "2026-11-18T14:30:00"}}));
    EXPECT_EQ(remindersAt("2026-11-18T13:00:00", clock, nullptr, 3),
              expected({{2, "2026-11-18T14:30:00"}}));
    // What comes before one that was given is over.
    EXPECT_EQ(remindersAt("2026-11-17T16:00:00", clock, nullptr, 2),
              expected({{2, "2026-11-18T14:30:00"}}));
    EXPECT_TRUE(remindersAt("2026-11-17T16:00:00", clock, nullptr, 4).empty());
    EXPECT_TRUE(remindersAt("2026-11-18T14:45:00", clock, nullptr, 7).empty());
}

TEST(Reminders, QuietHoursAreWaitedFor)
{
    const char* const quiet = "22:00-07:00";
    // 24 hours before is 06:00.
    EXPECT_EQ(remindersAt("2026-11-16T12:00:00", "2026-11-18T06:00:00", quiet),
              expected({{0, "2026-11-17T07:00:00"},
                        // Waiting would miss it: at night.
                        {1, "2026-11-18T03:00:00"},
                        {2, "2026-11-18T05:30:00"}}));
    // 3 hours before is 06:00, half an hour before is 08:30.
    EXPECT_EQ(
        remindersAt("2026-11-17T12:00:00", "2026-11-18T09:00:00", quiet),
        expected(
            {{0, "2026-11-17T09:00:00"}, {1, "2026-11-18T07:00:00"}, {2, "2026-11-18T08:30:00"}}));
}

TEST(Reminders, AtNightOnlyWhenLessThanHalfAnHourWouldBeLeft)
{
    const char* const quiet = "22:00-07:00";
    const char* const now = "2026-11-17T23:00:00";
    EXPECT_EQ(remindersAt(now, "2026-11-18T07:29:59", quiet, 1),
              expected({{1, "2026-11-18T04:29:59"}, {2, "2026-11-18T06:59:59"}}));
    // Half an hour is enough; the two would sound together, and the last says it all.
    EXPECT_EQ(remindersAt(now, "2026-11-18T07:30:00", quiet, 1),
              expected({{2, "2026-11-18T07:00:00"}}));
    EXPECT_EQ(remindersAt(now, "2026-11-18T07:30:01", quiet, 1),
              expected({{1, "2026-11-18T07:00:00"}, {2, "2026-11-18T07:00:01"}}));
}

TEST(Reminders, ComeDueDuringSleepAndFoundAtNight)
{
    const char* const quiet = "22:00-07:00";
    // Should have sounded at 15:00; now it is two in the morning, and there is time.
    EXPECT_EQ(
        remindersAt("2026-11-18T02:00:00", "2026-11-18T15:00:00", quiet),
        expected(
            {{0, "2026-11-18T07:00:00"}, {1, "2026-11-18T12:00:00"}, {2, "2026-11-18T14:30:00"}}));
    // There is none: at once.
    const std::vector<Reminder> now =
        remindersAt("2026-11-18T02:00:00", "2026-11-18T02:20:00", quiet);
    EXPECT_EQ(now, expected({{2, "2026-11-18T01:50:00"}}));
}

TEST(Reminders, WhatHasComeIsNoLaterThanNowOrWaitsForTheMorning)
{
    for (const char* quiet : {static_cast<const char*>(nullptr), "22:00-07:00", "09:00-08:30"}) {
        const rules::BusinessCalendar calendar = quietCalendar(quiet);
        const Action action = hardAt("2026-11-18T07:10:00");
        for (qint64 now = action.due.at - 26 * ms::hour; now < action.due.at;
             now += 7 * ms::minute) {
            const std::vector<Reminder> all = reminders({action}, {}, calendar, now);
            ASSERT_FALSE(all.empty()); // a clock that was never told of is told of
            for (const Reminder& reminder : all) {
                EXPECT_LT(reminder.at, action.due.at);
                const bool pressing =
                    action.due.at - calendar.endOfQuiet(reminder.at) < 30 * ms::minute;
                EXPECT_TRUE(pressing || !calendar.isQuiet(reminder.at));
            }
        }
    }
}

TEST(Reminders, OnlyOfHardClocksInTheOrderOfTime)
{
    std::vector<Action> actions = {hardAt("2026-11-18T15:00:00", 7),
                                   hardAt("2026-11-18T14:45:00", 8),
                                   hardAt("2026-11-18T15:00:00", 9)};
    actions[2].due.urgency = Urgency::mine;
    const std::vector<Reminder> all =
        reminders(actions, {}, quietCalendar(nullptr), japan("2026-11-18T14:20:00"));
    EXPECT_EQ(all,
              (std::vector<Reminder>{{0, 1, japan("2026-11-18T12:00:00")},
                                     {1, 2, japan("2026-11-18T14:15:00")},
                                     {0, 2, japan("2026-11-18T14:30:00")}}));
}

} // namespace

} // namespace choba::test
