// The agenda: what is on it when, in what order and group, and what is remembered about it.
#include "base/ms.h"
#include "domain/agenda.h"
#include "support/printers.h"
#include "support/room_story.h"

#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

namespace choba::test {

namespace {

using namespace domain;
using K = DueKind;
using E = EventKind;

using Kinds = std::vector<DueKind>;

Policy plainPolicy()
{
    Policy policy = usualRules().usual;
    policy.supportDays = 0;
    return policy;
}

AgendaFacts factsOf(const Story& story)
{
    return test::factsOf(story.status(), plainPolicy());
}

std::vector<Action> agendaAt(const AgendaFacts& facts, qint64 now)
{
    return agenda(facts, usualRules(), usualCalendar(), now);
}

std::vector<Action> agendaAt(const Story& story, const char* now)
{
    return agendaAt(factsOf(story), japan(now));
}

Kinds kindsOf(const std::vector<Action>& actions)
{
    Kinds kinds;
    for (const Action& action : actions)
        kinds.push_back(action.due.kind);
    return kinds;
}

Story bought()
{
    return Story().then(E::opened, "2026-11-16T10:00:00");
}

Story silent()
{
    return bought().then(E::handedOver, "2026-11-16T21:10:00");
}

Story noticed()
{
    return silent().then(E::notice1, "2026-11-21T18:00:00", "2026-11-24T18:00:00");
}

TEST(Agenda, OfTheFirstContactOnlyTheNextClock)
{
    EXPECT_EQ(kindsOf(agendaAt(bought(), "2026-11-16T10:00:00")), Kinds{K::firstContactBest});
    EXPECT_EQ(kindsOf(agendaAt(bought(), "2026-11-16T11:59:59")), Kinds{K::firstContactBest});
    EXPECT_EQ(kindsOf(agendaAt(bought(), "2026-11-16T12:00:00")), Kinds{K::firstContactGoal});
    EXPECT_EQ(kindsOf(agendaAt(bought(), "2026-11-17T09:59:59")), Kinds{K::firstContactGoal});
    EXPECT_EQ(kindsOf(agendaAt(bought(), "2026-11-17T10:00:00")), Kinds{K::firstContact});
    // Missed: it stays until somebody says what became of the room.
    EXPECT_EQ(kindsOf(agendaAt(bought(), "2026-11-20T10:00:00")), Kinds{K::firstContact});
}

TEST(Agenda, TheLastMomentIsOnAsSoonAsItsRemindersBegin)
{
    RoomRules rules = usualRules();
    rules.firstContactGoal = 40 * ms::hour;
    const AgendaFacts facts = factsOf(bought());
    const auto at = [&](const char* now) {
        return kindsOf(agenda(facts, rules, usualCalendar(), japan(now)));
    };
    EXPECT_EQ(at("2026-11-17T09:59:59"), Kinds{K::firstContactGoal});
    EXPECT_EQ(at("2026-11-17T10:00:00"), Kinds{K::firstContact});
}

// However its softer clocks were put off, one line tells of the first contact at every hour, and
// the last moment is never hidden.
TEST(Agenda, TheLastMomentOfTheFirstContactIsNeverLost)
{
    const qint64 opened = japan("2026-11-16T10:00:00");
    for (const int snoozedAt : {-1, 0, 1, 3, 12, 22, 23}) {
        for (const int until : {24, 26, 36, 47, 48, 60}) {
            AgendaFacts facts = factsOf(bought());
            for (int half = 0; half <= 2 * 50; ++half) {
                SCOPED_TRACE(testing::Message() << "put off at " << snoozedAt << " until " << until
                                                << ", now " << half << " half hours");
                const qint64 now = opened + half * ms::hour / 2;
                const std::vector<Action> actions = agendaAt(facts, now);
                ASSERT_EQ(actions.size(), 1U);
                const Action& line = actions[0];
                EXPECT_EQ(line.limit, opened + 48 * ms::hour);
                EXPECT_EQ(line.due.kind,
                          half < 4        ? K::firstContactBest
                              : half < 48 ? K::firstContactGoal
                                          : K::firstContact);
                if (line.due.kind == K::firstContact) {
                    EXPECT_EQ(line.due.urgency, Urgency::hard);
                    EXPECT_EQ(line.snoozedUntil, 0);
                }
                if (half == 2 * snoozedAt)
                    facts.marks = {{line.key, opened + until * ms::hour, 0, 0}};
            }
        }
    }
}

// A calendar is looked at weeks later: what is hard must be in it from the beginning.
TEST(Agenda, TheCalendarHasEveryHardClockToCome)
{
    const auto kindsAt = [](const Story& story, const char* now) {
        Kinds kinds;
        for (const Action& action :
             calendarActions(factsOf(story), usualRules(), usualCalendar(), japan(now))) {
            if (action.due.urgency == Urgency::hard)
                kinds.push_back(action.due.kind);
        }
        return kinds;
    };
    EXPECT_EQ(kindsAt(bought(), "2026-11-16T22:00:00"), (Kinds{K::firstContact, K::roomLifeEnds}));
    EXPECT_EQ(kindsAt(bought(), "2026-11-18T10:00:00"), (Kinds{K::firstContact, K::roomLifeEnds}))
        << "each once";
    EXPECT_EQ(kindsAt(silent(), "2027-03-10T10:00:00"), Kinds{K::roomLifeEnds});
}

TEST(Agenda, OfTheLadderTheNextStepAndTheOneAfter)
{
    const std::vector<Action> before = agendaAt(silent(), "2026-11-20T10:00:00");
    EXPECT_EQ(kindsOf(before), (Kinds{K::notice1, K::notice2}));
    EXPECT_FALSE(before[0].planned);
    EXPECT_TRUE(before[1].planned);
    // Late: what follows will move.
    EXPECT_EQ(kindsOf(agendaAt(silent(), "2026-11-21T18:00:00")), Kinds{K::notice1});
    EXPECT_EQ(kindsOf(agendaAt(silent(), "2026-12-21T18:00:00")), Kinds{K::notice1});
    const std::vector<Action> after = agendaAt(noticed(), "2026-11-21T18:00:00");
    EXPECT_EQ(kindsOf(after), (Kinds{K::notice2, K::formalDelivery}));
    EXPECT_FALSE(after[0].planned);
    EXPECT_TRUE(after[1].planned);
    EXPECT_EQ(kindsOf(agendaAt(noticed(), "2026-11-23T18:00:00")), Kinds{K::notice2});
    const Story twice = noticed().then(E::notice2, "2026-11-23T18:00:00", "2026-11-24T18:00:00");
    const std::vector<Action> last = agendaAt(twice, "2026-11-24T19:00:00");
    EXPECT_EQ(kindsOf(last), Kinds{K::formalDelivery});
    EXPECT_FALSE(last[0].planned);
}

// What is to be written to a client who waits, and after it a plan at most.
TEST(Agenda, OfAPromiseTheCheckThenTheRequestThenTheLadder)
{
    Story promised = bought()
                         .then(E::sellerMessage, "2026-11-16T11:00:00")
                         .then(E::promised, "2026-11-17T10:00:00", "2026-11-18T00:00:00");
    const auto letters = [&promised](const char* now) {
        std::vector<Action> actions = agendaAt(promised, now);
        std::erase_if(actions, [](const Action& action) { return action.due.letter == nullptr; });
        for (std::size_t i = 0; i < actions.size(); ++i)
            EXPECT_EQ(actions[i].planned, i != 0) << now;
        return kindsOf(actions);
    };
    EXPECT_EQ(letters("2026-11-18T10:00:00"), (Kinds{K::checkPromise, K::notice1}));
    EXPECT_EQ(letters("2026-11-19T17:59:59"), (Kinds{K::checkPromise, K::notice1})); // late
    EXPECT_EQ(letters("2026-11-19T18:00:00"), (Kinds{K::askForDate, K::notice1}));
    EXPECT_EQ(letters("2026-11-21T17:59:59"), (Kinds{K::askForDate, K::notice1}));
    EXPECT_EQ(letters("2026-11-21T18:00:00"), Kinds{K::notice1});
    // A word on the day before is no check, one on the day is, and gives the client a day.
    promised.then(E::sellerMessage, "2026-11-17T23:59:59");
    EXPECT_EQ(letters("2026-11-18T10:00:00"), (Kinds{K::checkPromise, K::notice1}));
    Story asked = promised;
    promised.then(E::sellerMessage, "2026-11-19T17:00:00");
    EXPECT_EQ(letters("2026-11-20T17:59:59"), (Kinds{K::askForDate, K::notice1}));
    EXPECT_EQ(groupOf(agendaAt(promised, "2026-11-20T17:59:59")[0], japan("2026-11-20T17:59:59")),
              Group::today);
    // Once a notice went out nobody is asked for a day beside it.
    promised.then(E::notice1, "2026-11-21T18:00:00", "2026-11-24T18:00:00");
    EXPECT_EQ(letters("2026-11-22T10:00:00"), (Kinds{K::notice2, K::askCancel}));
    // The request begins the ladder anew.
    promised = asked.then(E::dateAsked, "2026-11-21T17:30:00");
    EXPECT_EQ(letters("2026-11-22T17:29:59"), (Kinds{K::notice1, K::notice2}));
    EXPECT_GT(agendaAt(promised, "2026-11-22T17:29:59")[0].due.at, japan("2026-11-22T17:29:59"));
}

TEST(Agenda, AFirstWordComesBeforeAnyOther)
{
    Story waiting = bought().then(E::promised, "2026-11-16T12:00:00", "2026-11-17T00:00:00");
    EXPECT_EQ(kindsOf(agendaAt(waiting, "2026-11-18T09:30:00")), Kinds{K::firstContact});
    EXPECT_EQ(kindsOf(agendaAt(waiting, "2026-11-25T09:30:00")), Kinds{K::firstContact});
    waiting.then(E::sellerMessage, "2026-11-18T09:40:00");
    const std::vector<Action> actions = agendaAt(waiting, "2026-11-18T09:40:00");
    EXPECT_EQ(kindsOf(actions), (Kinds{K::askForDate, K::notice1}));
    EXPECT_GT(actions[0].due.at, japan("2026-11-19T09:40:00"));
}

TEST(Agenda, AnAnswerComesBeforeAskingForADay)
{
    Story inquiry =
        Story().then(E::inquiry, "2026-11-16T10:00:00").then(E::waitAsked, "2026-11-16T12:00:00");
    EXPECT_EQ(kindsOf(agendaAt(inquiry, "2026-11-20T10:00:00")), Kinds{K::answerInquiry});
    inquiry.then(E::sellerMessage, "2026-11-20T10:00:00");
    EXPECT_EQ(kindsOf(agendaAt(inquiry, "2026-11-20T10:00:00")), Kinds{K::askForDate});
}

// The room ends on 16 March 2027 at 10:00.
TEST(Agenda, OfTheRoomsEndTheReminderThatIsOn)
{
    const Story open = bought().then(E::clientMessage, "2027-03-01T10:00:00");
    const auto ofLife = [&open](const char* now) {
        std::vector<Action> actions = agendaAt(open, now);
        std::erase_if(actions, [](const Action& action) {
            return action.due.kind != K::roomLifeReminder && action.due.kind != K::roomLifeEnds;
        });
        return actions;
    };
    const qint64 end = japan("2027-03-16T10:00:00");
    EXPECT_TRUE(ofLife("2027-03-02T09:59:59").empty());

    const struct {
        const char* now;
        const char* reminder;
    } rows[] = {{"2027-03-02T10:00:00", "2027-03-02T10:00:00"},
                {"2027-03-09T09:59:59", "2027-03-02T10:00:00"},
                {"2027-03-09T10:00:00", "2027-03-09T10:00:00"},
                {"2027-03-13T10:00:00", "2027-03-13T10:00:00"},
                {"2027-03-15T09:59:59", "2027-03-13T10:00:00"}};

    for (const auto& row : rows) {
        SCOPED_TRACE(row.now);
        const std::vector<Action> actions = ofLife(row.now);
        ASSERT_EQ(kindsOf(actions), Kinds{K::roomLifeReminder});
        EXPECT_EQ(actions[0].key.anchor, japan(row.reminder));
        EXPECT_EQ(actions[0].due.at, end);
        EXPECT_EQ(groupOf(actions[0], japan(row.now)), Group::today);
        const std::vector<Step> steps = stepsTo(actions[0], factsOf(open), usualRules());
        EXPECT_EQ(steps.back().to, end);
    }
    EXPECT_EQ(kindsOf(ofLife("2027-03-15T10:00:00")), Kinds{K::roomLifeEnds});
    EXPECT_EQ(kindsOf(ofLife("2027-03-17T10:00:00")), Kinds{K::roomLifeEnds});
}

TEST(Agenda, AReminderOfTheEndThatIsDoneIsOverUntilTheNext)
{
    AgendaFacts facts = factsOf(bought().then(E::sellerMessage, "2027-03-01T10:00:00"));
    DueMark mark;
    mark.key = {{SubjectKind::room, 7}, K::roomLifeReminder, japan("2027-03-02T10:00:00")};
    mark.doneAt = japan("2027-03-02T11:00:00");
    facts.marks = {mark};
    const auto reminds = [&facts](const char* now) {
        const Kinds kinds = kindsOf(agendaAt(facts, japan(now)));
        return std::count(kinds.begin(), kinds.end(), K::roomLifeReminder) != 0;
    };
    EXPECT_FALSE(reminds("2027-03-08T10:00:00"));
    EXPECT_TRUE(reminds("2027-03-09T10:00:00"));
}

TEST(Agenda, LongTermClocksComeWhenTheyAreNear)
{
    const Story closed = bought()
                             .then(E::delivered, "2026-11-17T10:00:00")
                             .then(E::accepted, "2026-11-18T10:00:00")
                             .then(E::closed, "2026-11-19T10:00:00");
    const Story proposed = Story().then(E::proposal, "2026-11-16T21:10:00");
    Policy policy = plainPolicy();
    policy.supportDays = 30;

    const struct {
        const Story& story;
        DueKind kind;
        const char* from;
    } rows[] = {{proposed, K::proposalEnds, "2026-11-21T21:10:00"},
                {closed, K::supportEnds, "2026-12-16T10:00:00"},
                {closed, K::askForPayout, "2027-03-05T10:00:00"},
                {closed, K::rateClient, "2026-11-19T10:00:01"}};

    for (const auto& row : rows) {
        SCOPED_TRACE(key(row.kind).toString().toStdString());
        const AgendaFacts facts = test::factsOf(row.story.status(), policy);
        const auto isOn = [&](qint64 now) {
            const Kinds kinds = kindsOf(agendaAt(facts, now));
            return std::count(kinds.begin(), kinds.end(), row.kind) == 1;
        };
        const qint64 from = japan(row.from);
        EXPECT_EQ(isOn(from - ms::second), row.kind == K::rateClient);
        EXPECT_TRUE(isOn(from));
        // Never lost by being late, unless nothing can be done about it any more.
        EXPECT_EQ(isOn(from + 200 * ms::day), row.kind == K::proposalEnds);
    }
}

// What the site did by itself is the seller's to look at until they record it.
TEST(Agenda, WhatTheSiteDidIsToBeChecked)
{
    const Story delivered = silent().then(E::delivered, "2026-11-17T10:00:30");
    const Story last = Story(delivered)
                           .then(E::sentBack, "2026-11-18T10:00:00")
                           .then(E::delivered, "2026-11-19T10:00:00");
    const Story accepted = Story(delivered).then(E::accepted, "2026-11-18T10:00:00");

    const struct {
        Story story;
        const char* at;
        DueKind kind;
        E recorded;
    } rows[] = {
        {Story().then(E::proposal, "2026-11-16T21:10:00"), "2026-11-23T21:10:00", K::proposalEnds,
         E::declined},
        {Story().then(E::proposal, "2026-11-16T21:10:00"), "2026-11-23T21:10:00", K::proposalEnds,
         E::opened},
        {delivered, "2026-11-20T11:00:00", K::approvalEnds, E::accepted},
        {last, "2026-11-22T10:00:00", K::roomCloses, E::closed},
        {accepted, "2026-11-19T10:00:00", K::roomCloses, E::closed},
        {silent().cancelAsked(Side::seller, "2026-11-20T10:00:00"), "2026-11-21T10:00:00",
         K::cancelTakesEffect, E::cancelled},
    };

    for (const auto& row : rows) {
        SCOPED_TRACE(key(row.kind).toString().toStdString());
        const AgendaFacts facts = factsOf(row.story);
        const auto lineAt = [&](qint64 now, bool thin) {
            const std::vector<Action> all =
                thin ? agendaAt(facts, now) : allDues(facts, 0, usualRules(), usualCalendar(), now);
            const auto found = std::find_if(all.begin(), all.end(), [&row](const Action& action) {
                return action.due.kind == row.kind;
            });
            return found == all.end() ? Action() : *found;
        };
        const qint64 at = japan(row.at);
        for (const bool thin : {true, false}) {
            EXPECT_EQ(lineAt(at - 1, thin).due.urgency, Urgency::watch);
            for (const qint64 now : {at, at + 1, at + 40 * ms::day}) {
                const Action line = lineAt(now, thin);
                EXPECT_EQ(line.due.kind, row.kind);
                EXPECT_EQ(line.due.at, at);
                EXPECT_EQ(line.due.urgency, Urgency::mine);
                EXPECT_EQ(line.due.letter, nullptr) << "there is nothing to write";
                EXPECT_EQ(line.limit, 0) << "it presses nobody";
                EXPECT_EQ(groupOf(line, now), Group::overdue);
                EXPECT_EQ(line.key.anchor, lineAt(at - 1, thin).key.anchor);
            }
        }
        Story recorded = row.story;
        recorded.then(row.recorded, "2026-11-30T10:00:00");
        const Kinds after = kindsOf(agendaAt(recorded, "2026-11-30T11:00:00"));
        EXPECT_TRUE(std::none_of(after.begin(), after.end(), [](DueKind kind) {
            return kind == K::proposalEnds || kind == K::approvalEnds
                || kind == K::cancelTakesEffect;
        }));
    }
}

TEST(Agenda, ListingsAreReviewedInTheirWeek)
{
    AgendaFacts facts;
    facts.services.resize(2);
    facts.services[1].service.id = ServiceId{3};
    facts.services[1].service.createdAt = japan("2026-05-16T10:00:00");
    facts.services[0].service.active = false;
    EXPECT_TRUE(agendaAt(facts, japan("2026-11-09T23:58:59")).empty());
    const std::vector<Action> actions = agendaAt(facts, japan("2026-11-09T23:59:00"));
    ASSERT_EQ(kindsOf(actions), Kinds{K::reviewListing});
    EXPECT_EQ(actions[0].service, 1);
    EXPECT_EQ(actions[0].room, -1);
    EXPECT_EQ(actions[0].key.subject, (Subject{SubjectKind::service, 3}));
    EXPECT_EQ(stepsTo(actions[0], facts, usualRules()).back().to, actions[0].due.at);
    EXPECT_EQ(groupOf(actions[0], japan("2026-11-16T23:59:59")), Group::today);
    EXPECT_EQ(groupOf(actions[0], japan("2026-11-17T00:00:00")), Group::overdue);
}

TEST(Agenda, DoneIsOverOnlyWhereNoFactSaysSo)
{
    const Story cancelled = bought()
                                .then(E::sellerMessage, "2026-11-16T11:00:00")
                                .then(E::cancelled, "2026-11-17T10:00:00");
    AgendaFacts facts = factsOf(cancelled);
    const qint64 now = japan("2026-11-18T10:00:00");
    ASSERT_EQ(kindsOf(agendaAt(facts, now)), Kinds{K::saveCopy});
    DueMark done;
    done.key = agendaAt(facts, now)[0].key;
    done.doneAt = now;
    facts.marks = {done};
    EXPECT_TRUE(agendaAt(facts, now).empty());
    EXPECT_TRUE(allDues(facts, 0, usualRules(), usualCalendar(), now).empty());

    AgendaFacts notice = factsOf(silent());
    done.key = agendaAt(notice, now)[0].key;
    notice.marks = {done};
    EXPECT_EQ(kindsOf(agendaAt(notice, now)), (Kinds{K::notice1, K::notice2}));
}

TEST(Agenda, SnoozedUntilItsMoment)
{
    AgendaFacts facts = factsOf(silent());
    const qint64 now = japan("2026-11-21T18:30:00");
    const qint64 until = japan("2026-11-23T09:00:00");
    DueMark mark;
    mark.key = agendaAt(facts, now)[0].key;
    mark.snoozedUntil = until;
    facts.marks = {mark};
    const auto first = [&facts](qint64 at) { return agendaAt(facts, at)[0]; };
    EXPECT_EQ(first(now).snoozedUntil, until);
    EXPECT_EQ(groupOf(first(now), now), Group::thisWeek);
    EXPECT_EQ(groupOf(first(now), japan("2026-11-22T00:00:00")), Group::tomorrow);
    EXPECT_EQ(groupOf(first(until - 1), until - 1), Group::today);
    EXPECT_EQ(first(until).snoozedUntil, 0);
    EXPECT_EQ(groupOf(first(until), until), Group::overdue);
}

TEST(Agenda, ASnoozedFirstContactStaysSoWhenTheNextClockTakesOver)
{
    AgendaFacts facts = factsOf(bought());
    DueMark mark;
    mark.key = {{SubjectKind::room, 7}, K::firstContactBest, japan("2026-11-16T10:00:00")};
    mark.snoozedUntil = japan("2026-11-16T15:00:00");
    facts.marks = {mark};
    const Action later = agendaAt(facts, japan("2026-11-16T13:00:00"))[0];
    EXPECT_EQ(later.due.kind, K::firstContactGoal);
    EXPECT_EQ(later.snoozedUntil, mark.snoozedUntil);
    // Nothing is put off beyond a hard clock, whatever a file says.
    facts.marks[0].snoozedUntil = japan("2026-11-18T10:00:00");
    const Action hard = agendaAt(facts, japan("2026-11-17T13:00:00"))[0];
    EXPECT_EQ(hard.due.kind, K::firstContact);
    EXPECT_EQ(hard.snoozedUntil, 0);
}

// Both times are there, and the line stands where it comes up.
TEST(Agenda, APutOffClockKeepsItsLimit)
{
    Story story = bought();
    AgendaFacts facts = factsOf(story);
    const qint64 now = japan("2026-11-18T02:00:00");
    const Action hard = agendaAt(facts, now)[0];
    EXPECT_EQ(hard.due.kind, K::firstContact);
    EXPECT_EQ(hard.limit, japan("2026-11-18T10:00:00"));
    EXPECT_EQ(comesUp(hard), hard.limit);
    facts.marks = {{hard.key, japan("2026-11-18T09:59:59"), 0, 0}};
    const Action later = agendaAt(facts, now)[0];
    EXPECT_EQ(later.snoozedUntil, japan("2026-11-18T09:59:59"));
    EXPECT_EQ(later.limit, later.due.at);
    EXPECT_EQ(comesUp(later), later.snoozedUntil);
    facts.marks[0].snoozedUntil = hard.limit; // then it has run out
    EXPECT_EQ(agendaAt(facts, now)[0].snoozedUntil, 0);
    // The limit of an earlier one of the three is the last moment, too; nothing else has one.
    facts.marks.clear();
    const qint64 before = japan("2026-11-16T10:30:00");
    EXPECT_EQ(agendaAt(facts, before)[0].due.kind, K::firstContactBest);
    EXPECT_EQ(agendaAt(facts, before)[0].limit, hard.limit);
    AgendaFacts other = factsOf(silent());
    for (const Action& action : agendaAt(other, japan("2026-11-22T10:00:00")))
        EXPECT_EQ(action.limit, 0);
}

TEST(Agenda, LinesStandWhereTheyComeUp)
{
    AgendaFacts facts = factsOf(bought().then(E::clientMessage, "2026-11-16T10:00:00"));
    const qint64 now = japan("2026-11-17T13:00:00");
    EXPECT_EQ(kindsOf(agendaAt(facts, now)), (Kinds{K::firstContact, K::answerClient}));
    facts.marks = {{agendaAt(facts, now)[1].key, japan("2026-11-17T20:00:00"), 0, 0}};
    EXPECT_EQ(kindsOf(agendaAt(facts, now)), (Kinds{K::answerClient, K::firstContact}));
}

TEST(Agenda, SnoozingEndsAtTheNextHardClock)
{
    const AgendaFacts facts = factsOf(bought());
    const DueKey key{{SubjectKind::room, 7}, K::firstContactBest, japan("2026-11-16T10:00:00")};
    const qint64 clock = japan("2026-11-18T10:00:00");
    const auto limit = [&](qint64 now) { return snoozeLimit(key, facts, usualRules(), now); };
    EXPECT_EQ(limit(japan("2026-11-16T10:00:00")), clock);
    EXPECT_EQ(limit(clock - 1), clock);
    EXPECT_EQ(limit(clock), japan("2027-03-16T10:00:00")); // the end of the room
    EXPECT_EQ(limit(japan("2027-03-16T10:00:00")), 0);
    DueKey other = key;
    other.subject.id = 8;
    EXPECT_EQ(snoozeLimit(other, facts, usualRules(), 0), 0);
    other.subject = {SubjectKind::service, 7};
    EXPECT_EQ(snoozeLimit(other, facts, usualRules(), 0), 0);
}

TEST(Agenda, GroupsAreDaysInJapan)
{
    const qint64 now = japan("2026-11-21T14:00:00");

    const struct {
        const char* at;
        Group group;
    } rows[] = {
        {"2026-11-20T14:00:00", Group::overdue},  {"2026-11-21T00:00:00", Group::overdue},
        {"2026-11-21T14:00:00", Group::overdue},  {"2026-11-21T14:00:01", Group::today},
        {"2026-11-21T23:59:59", Group::today},    {"2026-11-22T00:00:00", Group::tomorrow},
        {"2026-11-22T23:59:59", Group::tomorrow}, {"2026-11-23T00:00:00", Group::thisWeek},
        {"2026-11-27T23:59:59", Group::thisWeek}, {"2026-11-28T00:00:00", Group::later},
    };

    for (const auto& row : rows) {
        Action action;
        action.due.at = japan(row.at);
        EXPECT_EQ(groupOf(action, now), row.group) << row.at;
    }
    Action wholeDay;
    wholeDay.due.wholeDay = true;
    wholeDay.due.at = japan("2026-11-21T23:59:00");
    EXPECT_EQ(groupOf(wholeDay, japan("2026-11-21T23:59:59")), Group::today);
    EXPECT_EQ(groupOf(wholeDay, japan("2026-11-22T00:00:00")), Group::overdue);
}

// The shipped quiet hours are replaced by each row's.
TEST(Agenda, WrittenWithinWakingHours)
{
    const struct {
        const char* quiet;
        const char* opened; // the due is 48 hours later
        const char* writeBy;
    } rows[] = {
        {nullptr, "2026-11-16T03:15:30", "2026-11-18T03:15:30"},
        {"22:00-07:00", "2026-11-16T21:59:59", "2026-11-18T21:59:59"},
        {"22:00-07:00", "2026-11-16T22:00:00", "2026-11-18T21:59:00"},
        {"22:00-07:00", "2026-11-16T23:30:10", "2026-11-18T21:59:00"},
        {"22:00-07:00", "2026-11-16T00:00:00", "2026-11-17T21:59:00"},
        {"22:00-07:00", "2026-11-16T06:59:59", "2026-11-17T21:59:00"},
        {"22:00-07:00", "2026-11-16T07:00:00", "2026-11-18T07:00:00"},
        {"01:00-06:30", "2026-11-16T05:00:00", "2026-11-18T00:59:00"},
        {"00:00-06:00", "2026-11-16T05:00:00", "2026-11-17T23:59:00"},
        {"07:01-07:00", "2026-11-16T20:00:00", "2026-11-18T07:00:00"},
    };

    for (const auto& row : rows) {
        SCOPED_TRACE(row.opened);
        const rules::BusinessCalendar calendar = quietCalendar(row.quiet);
        const AgendaFacts facts = factsOf(Story().then(E::opened, row.opened));
        const qint64 now = japan(row.opened) + 30 * ms::hour;
        const std::vector<Action> actions = agenda(facts, usualRules(), calendar, now);
        ASSERT_EQ(kindsOf(actions), Kinds{K::firstContact});
        EXPECT_EQ(actions[0].writeBy, japan(row.writeBy));
        EXPECT_FALSE(calendar.isQuiet(actions[0].writeBy));
        EXPECT_LE(actions[0].writeBy, actions[0].due.at);
    }
}

TEST(Agenda, AWholeDayIsWrittenBeforeItsNight)
{
    AgendaFacts facts =
        factsOf(bought()
                    .then(E::sellerMessage, "2026-11-16T11:00:00")
                    .then(E::clientMessage, "2026-11-16T12:00:00")
                    .then(E::deliveryDate, "2026-11-16T12:00:00", "2026-11-18T00:00:00"));
    const std::vector<Action> actions =
        agenda(facts, usualRules(), quietCalendar("22:30-08:00"), japan("2026-11-17T10:00:00"));
    ASSERT_EQ(kindsOf(actions), (Kinds{K::deliveryDate, K::answerClient}));
    EXPECT_EQ(actions[0].writeBy, japan("2026-11-18T22:29:00"));
}

TEST(Agenda, InTheOrderOfTimeThenOfTheKey)
{
    AgendaFacts facts;
    for (const qint64 id : {9, 3, 5}) {
        RoomFacts room;
        room.room.id = RoomId{id};
        room.status = silent().status();
        facts.rooms.push_back(room);
    }
    const std::vector<Action> actions = agendaAt(facts, japan("2026-11-20T10:00:00"));
    ASSERT_EQ(kindsOf(actions),
              (Kinds{K::notice1, K::notice1, K::notice1, K::notice2, K::notice2, K::notice2}));
    const qint64 ids[] = {3, 5, 9, 3, 5, 9};
    const qint32 places[] = {1, 2, 0, 1, 2, 0};
    for (std::size_t i = 0; i < actions.size(); ++i) {
        EXPECT_EQ(actions[i].key.subject.id, ids[i]);
        EXPECT_EQ(actions[i].room, places[i]);
    }
}

TEST(Agenda, ARoomFollowsThePolicyItWasBoughtUnder)
{
    AgendaFacts facts = factsOf(silent());
    ServiceFacts& service = facts.services[0];
    Policy newer = service.policies[0];
    newer.id = PolicyId{2};
    newer.silenceDays = 20;
    service.policies.push_back(newer);
    const qint64 now = japan("2026-11-17T10:00:00");
    const qint64 planned = japan("2026-11-21T18:00:00");
    EXPECT_EQ(agendaAt(facts, now)[0].due.at, planned);
    EXPECT_EQ(policyOf(facts.rooms[0].room, facts, usualRules()).id, PolicyId{1});
    facts.rooms[0].room.policy = PolicyId{2};
    EXPECT_GT(agendaAt(facts, now)[0].due.at, planned);
    facts.rooms[0].room.policy.reset();
    EXPECT_EQ(policyOf(facts.rooms[0].room, facts, usualRules()), usualRules().usual);
    facts.rooms[0].room.policy = PolicyId{99}; // of a file that lacks it
    EXPECT_EQ(policyOf(facts.rooms[0].room, facts, usualRules()), usualRules().usual);
    EXPECT_EQ(agendaAt(facts, now)[0].due.at, planned);
}

TEST(Agenda, PlacesOutsideGiveNothing)
{
    const AgendaFacts facts = factsOf(silent());
    EXPECT_TRUE(allDues(facts, -1, usualRules(), usualCalendar(), 0).empty());
    EXPECT_TRUE(allDues(facts, 1, usualRules(), usualCalendar(), 0).empty());
    Action action;
    EXPECT_TRUE(stepsTo(action, facts, usualRules()).empty());
    action.room = 1;
    EXPECT_TRUE(stepsTo(action, facts, usualRules()).empty());
}

TEST(Agenda, WhatMeetsADueEndsIt)
{
    const struct {
        Story story;
        DueKind kind;
        const char* now = "2026-11-22T10:00:00";
    } rows[] = {
        {bought(), K::firstContact},
        {bought(), K::firstContactBest},
        {silent(), K::notice1},
        {noticed(), K::notice2},
        {noticed(), K::formalDelivery},
        {bought().then(E::clientMessage, "2026-11-16T12:00:00"), K::answerClient},
        {silent().then(E::waitAsked, "2026-11-17T12:00:00"), K::askForDate, "2026-11-18T19:00:00"},
        {silent().then(E::promised, "2026-11-17T12:00:00", "2026-11-20T00:00:00"), K::checkPromise},
        {silent().then(E::delivered, "2026-11-17T12:00:00"), K::approvalEnds},
        {silent()
             .then(E::delivered, "2026-11-17T12:00:00")
             .then(E::accepted, "2026-11-18T12:00:00"),
         K::roomCloses},
        {silent().cancelAsked(Side::seller, "2026-11-21T12:00:00"), K::cancelTakesEffect},
        {silent().then(E::closed, "2026-11-21T12:00:00"), K::rateClient},
    };

    for (const auto& row : rows) {
        SCOPED_TRACE(key(row.kind).toString().toStdString());
        const qint64 now = japan(row.now);
        const auto isThere = [&](const RoomStatus& status) {
            const Kinds kinds = kindsOf(allDues(test::factsOf(status, plainPolicy()), 0,
                                                usualRules(), usualCalendar(), now));
            return std::count(kinds.begin(), kinds.end(), row.kind) != 0;
        };
        RoomStatus status = row.story.status();
        EXPECT_TRUE(isThere(status));
        RoomEvent event;
        ASSERT_TRUE(eventMeeting(row.kind));
        event.kind = *eventMeeting(row.kind);
        event.at = now;
        apply(status, event);
        EXPECT_FALSE(isThere(status));
    }
}

TEST(Agenda, EachDueIsMetByAFactOrAMarkOrAPerson)
{
    for (int i = 0; i < dueKindCount; ++i) {
        const auto kind = static_cast<DueKind>(i);
        EXPECT_FALSE(markable(kind) && eventMeeting(kind)) << i;
        EXPECT_TRUE(!letterStep(kind) || letterStep(kind) == eventMeeting(kind)) << i;
    }
    EXPECT_TRUE(markable(K::saveCopy));
    EXPECT_FALSE(markable(K::firstContact));
    EXPECT_EQ(letterStep(K::firstContact), std::nullopt); // an ordinary message
    EXPECT_EQ(letterStep(K::checkPromise), std::nullopt); // the promise is still awaited
    EXPECT_EQ(letterStep(K::notice1), E::notice1);
}

TEST(Agenda, SubjectKeysComeBack)
{
    for (const SubjectKind kind : {SubjectKind::room, SubjectKind::service})
        EXPECT_EQ(subjectKindFromKey(key(kind)), kind);
    EXPECT_EQ(key(SubjectKind::room), u"room");
    EXPECT_EQ(subjectKindFromKey(u"parcel"), std::nullopt);
}

} // namespace

} // namespace choba::test
