// Which rows stand in Today and until when a line may be put off; without a window.
#include "base/clock.h"
#include "base/ms.h"
#include "panes/today/line_words.h"
#include "panes/today/snooze_times.h"
#include "panes/today/today_model.h"
#include "panes/today/today_rows.h"
#include "rules/business_calendar.h"
#include "wording/language.h"

#include <QAbstractItemModelTester>
#include <QApplication>

#include <gtest/gtest.h>

namespace choba::test {

namespace {

using domain::Action;
using domain::DueKind;
using domain::Group;
using domain::Urgency;
using today::Later;
using today::Row;
using today::RowKind;
using today::SnoozeTo;
using widgets::DueTone;

// Saturday, 21 November 2026, noon in Japan.
constexpr qint64 noon = 1'795'230'000'000;

qint64 japan(const char* iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso) + QStringLiteral("+09:00"), Qt::ISODate)
        .toMSecsSinceEpoch();
}

// A line of its own room, `after` noon.
Action lineAt(qint64 after, Urgency urgency = Urgency::mine)
{
    static qint64 room = 0;
    Action action;
    action.key = {{domain::SubjectKind::room, ++room}, DueKind::answerClient, noon};
    action.due.kind = DueKind::answerClient;
    action.due.urgency = urgency;
    action.due.at = noon + after;
    action.writeBy = action.due.at;
    return action;
}

std::shared_ptr<widgets::AgendaShelf> shelfOf(std::vector<Action> actions)
{
    auto shelf = std::make_shared<widgets::AgendaShelf>();
    shelf->facts = std::make_shared<domain::AgendaFacts>();
    shelf->rules = std::make_shared<domain::RoomRules>();
    shelf->calendar = std::make_shared<rules::BusinessCalendar>();
    shelf->actions = std::move(actions);
    shelf->now = noon;
    return shelf;
}

// o = overdue, t = today, m = tomorrow, w = this week, l = later; headings in capitals, lines that
// carry the filled button with an exclamation mark, + the line for what is later, - the calm one.
QString drawn(const std::vector<Row>& rows)
{
    QString picture;
    for (const Row& row : rows) {
        const QChar letter = u"otmwl"[static_cast<int>(row.group)];
        switch (row.kind) {
        case RowKind::calm:
            picture += u'-';
            break;
        case RowKind::heading:
            picture += letter.toUpper();
            break;
        case RowKind::line:
            picture += letter;
            picture += row.isPrimary ? QStringLiteral("!") : QString();
            break;
        case RowKind::more:
            picture += QStringLiteral("+%1").arg(row.count);
            break;
        }
    }
    return picture;
}

Action putOff(Action action, qint64 until)
{
    action.snoozedUntil = noon + until;
    return action;
}

Action planned(Action action)
{
    action.planned = true;
    return action;
}

} // namespace

struct RowsCase {
    const char* name;
    std::vector<Action> actions;
    Later later;
    const char* picture;
};

class TodayRows : public testing::TestWithParam<RowsCase>
{ };

TEST_P(TodayRows, StandUnderTheirHeadings)
{
    const RowsCase& given = GetParam();
    const auto rows = today::rowsOf(*shelfOf(given.actions), given.later);
    EXPECT_EQ(drawn(rows), QLatin1String(given.picture));
}

INSTANTIATE_TEST_SUITE_P(
    All, TodayRows,
    testing::Values(
        RowsCase{"Nothing", {}, Later::hidden, ""},
        RowsCase{"EachGroup",
                 {lineAt(-ms::hour), lineAt(ms::hour), lineAt(ms::day), lineAt(3 * ms::day),
                  lineAt(30 * ms::day)},
                 Later::hidden,
                 "Oo!Tt!MmWw+1"},
        RowsCase{"LaterShown",
                 {lineAt(ms::hour), lineAt(30 * ms::day), lineAt(40 * ms::day)},
                 Later::shown,
                 "Tt!Lll+2"},
        RowsCase{
            "OnlyTheFirstStandsOut", {lineAt(1), lineAt(2), lineAt(3)}, Later::hidden, "Tt!tt"},
        RowsCase{"WatchedOnesHaveNoButton",
                 {lineAt(1, Urgency::watch), lineAt(2, Urgency::hard)},
                 Later::hidden,
                 "Ttt!"},
        RowsCase{"WhatWouldBeLostStandsOut",
                 {lineAt(1), lineAt(2, Urgency::hard), lineAt(ms::day, Urgency::hard)},
                 Later::hidden,
                 "Tt!t!Mm"},
        RowsCase{"PlannedOnesHaveNoButton", {planned(lineAt(1)), lineAt(2)}, Later::hidden, "Ttt!"},
        RowsCase{"CalmDay", {lineAt(ms::day)}, Later::hidden, "-Mm"},
        RowsCase{"CalmMonth", {lineAt(30 * ms::day)}, Later::hidden, "-+1"},
        RowsCase{"PutOffUntilTomorrow",
                 {putOff(lineAt(ms::hour), ms::day), lineAt(2 * ms::hour)},
                 Later::hidden,
                 "Tt!Mm"},
        RowsCase{"PutOffWithinTheDayComesInOrder",
                 {putOff(lineAt(ms::hour), 3 * ms::hour), lineAt(2 * ms::hour)},
                 Later::hidden,
                 "Tt!t"}),
    [](const auto& test) { return std::string(test.param.name); });

struct SnoozeCase {
    const char* name;
    const char* now;
    std::vector<std::pair<SnoozeTo, const char*>> times;
};

class SnoozeTimes : public testing::TestWithParam<SnoozeCase>
{ };

TEST_P(SnoozeTimes, LieAheadInOrder)
{
    const SnoozeCase& given = GetParam();
    const auto times = today::snoozeTimes(japan(given.now), 0);
    ASSERT_EQ(times.size(), given.times.size());
    for (size_t i = 0; i < times.size(); ++i) {
        EXPECT_EQ(times[i].to, given.times[i].first) << i;
        EXPECT_EQ(times[i].at, japan(given.times[i].second)) << i;
    }
}

// Due on Wednesday: an earlier time would only bring it forward.
TEST(SnoozeTimesAfter, LieBehindWhatIsDue)
{
    const qint64 now = japan("2026-11-22T12:00:00"); // a Sunday
    const auto far = today::snoozeTimes(now, japan("2026-11-25T18:00:00"));
    ASSERT_EQ(far.size(), 1U);
    EXPECT_EQ(far.front().to, SnoozeTo::dayAfter);
    EXPECT_EQ(far.front().at, japan("2026-11-26T09:00:00"));
    // This evening's due: tomorrow morning is the morning after already.
    const auto near = today::snoozeTimes(now, japan("2026-11-22T18:00:00"));
    ASSERT_EQ(near.size(), 1U);
    EXPECT_EQ(near.front().to, SnoozeTo::tomorrow);
    // Overdue: as without.
    EXPECT_EQ(today::snoozeTimes(now, now - 1).size(), today::snoozeTimes(now, 0).size());
}

INSTANTIATE_TEST_SUITE_P(All, SnoozeTimes,
                         testing::Values(SnoozeCase{"Saturday",
                                                    "2026-11-21T12:00:00",
                                                    {{SnoozeTo::hours, "2026-11-21T15:00:00"},
                                                     {SnoozeTo::evening, "2026-11-21T18:00:00"},
                                                     {SnoozeTo::tomorrow, "2026-11-22T09:00:00"},
                                                     {SnoozeTo::monday, "2026-11-23T09:00:00"}}},
                                         SnoozeCase{"Sunday", // tomorrow is Monday
                                                    "2026-11-22T12:00:00",
                                                    {{SnoozeTo::hours, "2026-11-22T15:00:00"},
                                                     {SnoozeTo::evening, "2026-11-22T18:00:00"},
                                                     {SnoozeTo::tomorrow, "2026-11-23T09:00:00"}}},
                                         SnoozeCase{"MondayGoesToTheNextOne",
                                                    "2026-11-23T08:00:00",
                                                    {{SnoozeTo::hours, "2026-11-23T11:00:00"},
                                                     {SnoozeTo::evening, "2026-11-23T18:00:00"},
                                                     {SnoozeTo::tomorrow, "2026-11-24T09:00:00"},
                                                     {SnoozeTo::monday, "2026-11-30T09:00:00"}}},
                                         SnoozeCase{"Evening",
                                                    "2026-11-21T18:00:00",
                                                    {{SnoozeTo::hours, "2026-11-21T21:00:00"},
                                                     {SnoozeTo::tomorrow, "2026-11-22T09:00:00"},
                                                     {SnoozeTo::monday, "2026-11-23T09:00:00"}}},
                                         SnoozeCase{"LateAfternoon",
                                                    "2026-11-21T16:30:00",
                                                    {{SnoozeTo::evening, "2026-11-21T18:00:00"},
                                                     {SnoozeTo::hours, "2026-11-21T19:30:00"},
                                                     {SnoozeTo::tomorrow, "2026-11-22T09:00:00"},
                                                     {SnoozeTo::monday, "2026-11-23T09:00:00"}}},
                                         SnoozeCase{"LeapDay",
                                                    "2028-02-28T23:59:00",
                                                    {{SnoozeTo::hours, "2028-02-29T02:59:00"},
                                                     {SnoozeTo::tomorrow, "2028-02-29T09:00:00"},
                                                     {SnoozeTo::monday, "2028-03-06T09:00:00"}}}),
                         [](const auto& test) { return std::string(test.param.name); });

struct ToneCase {
    const char* name;
    Action action;
    DueTone tone;
};

void PrintTo(const ToneCase& test, std::ostream* out)
{
    *out << test.name;
}

class LineTone : public testing::TestWithParam<ToneCase>
{ };

TEST_P(LineTone, SaysHowNearItIs)
{
    const auto shelf = shelfOf({GetParam().action});
    EXPECT_EQ(today::lineWords(*shelf, shelf->actions.front()).tone, GetParam().tone);
}

INSTANTIATE_TEST_SUITE_P(
    All, LineTone,
    testing::Values(ToneCase{"Overdue", lineAt(0), DueTone::overdue},
                    ToneCase{"Today", lineAt(1), DueTone::soon},
                    ToneCase{"HardAndNear", lineAt(ms::day, Urgency::hard), DueTone::urgent},
                    ToneCase{"HardAndFar", lineAt(ms::day + 1, Urgency::hard), DueTone::soon},
                    ToneCase{"InThreeDays", lineAt(3 * ms::day), DueTone::soon},
                    ToneCase{"Later", lineAt(3 * ms::day + 1), DueTone::calm},
                    ToneCase{"OverdueButNotMine", lineAt(-1, Urgency::watch), DueTone::calm},
                    ToneCase{"PutOff", putOff(lineAt(1), ms::hour), DueTone::calm}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(TodayModel, RenewsRowByRow)
{
    wording::install(*qApp, wording::Language::english);
    today::TodayModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<Action> actions;
    for (int i = 0; i < 6; ++i) {
        actions.push_back(lineAt(ms::minute * (i + 1)));
    }
    model.setShelf(shelfOf(actions));
    ASSERT_EQ(model.rowCount(), 7);
    const QPersistentModelIndex first = model.indexOf(actions[0].key);
    const QPersistentModelIndex last = model.indexOf(actions[5].key);
    actions.erase(actions.begin() + 2);
    model.setShelf(shelfOf(actions));
    EXPECT_EQ(model.rowCount(), 6);
    EXPECT_TRUE(first.isValid());
    EXPECT_EQ(QModelIndex(last), model.indexOf(actions[4].key));
    actions.insert(actions.begin(), lineAt(-ms::hour));
    model.setShelf(shelfOf(actions));
    EXPECT_EQ(model.rowCount(), 8);
    EXPECT_EQ(QModelIndex(first), model.indexOf(actions[1].key));
    model.setShelf(shelfOf({}));
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_FALSE(first.isValid());
}

TEST(TodayModel, TellsEverythingToWhoCannotSee)
{
    wording::install(*qApp, wording::Language::english);
    today::TodayModel model;
    model.setShelf(shelfOf({lineAt(-ms::hour)}));
    const QString spoken = model.data(model.index(1), Qt::AccessibleTextRole).toString();
    const today::LineWords words = model.words(1);
    for (const QString& part : {QStringLiteral("Overdue"), words.time, words.what, words.button}) {
        ASSERT_FALSE(part.isEmpty());
        EXPECT_TRUE(spoken.contains(part)) << qPrintable(spoken) << " / " << qPrintable(part);
    }
    EXPECT_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsEnabled));
    EXPECT_TRUE(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
}

TEST(TodayTitle, IsTheDateInJapan)
{
    wording::install(*qApp, wording::Language::japanese);
    EXPECT_EQ(today::titleDate(noon), QStringLiteral("11月21日(土)"));
    wording::install(*qApp, wording::Language::english);
    EXPECT_EQ(today::titleDate(noon), QStringLiteral("Sat, Nov 21"));
    // In Japan it is Sunday already.
    EXPECT_EQ(today::titleDate(noon + 12 * ms::hour), QStringLiteral("Sun, Nov 22"));
}

} // namespace choba::test
