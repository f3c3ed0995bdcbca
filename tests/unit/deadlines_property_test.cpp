// Random histories under random policies: every date explains itself, and nothing depends on the
// order in which facts are listed. CHOBA_PROPERTY_ROUNDS repeats the tests that many times.
#include "base/ms.h"
#include "domain/agenda.h"
#include "domain/silence.h"
#include "support/printers.h"
#include "support/random_text.h"
#include "support/room_story.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>
#include <tuple>

namespace choba::test {

namespace {

using namespace domain;

class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    { }

    qint64 number(qint64 least, qint64 most)
    {
        return std::uniform_int_distribution<qint64>(least, most)(m_engine);
    }

    bool oneIn(int chances) { return number(1, chances) == 1; }

    std::mt19937& engine() { return m_engine; }

private:
    std::mt19937 m_engine;
};

qint64 randomGap(Dice& dice)
{
    switch (dice.number(0, 4)) {
    case 0:
        return 0; // the site shows minutes: many things happen at one time
    case 1:
        return dice.number(1, 59) * ms::second;
    case 2:
        return dice.number(1, 600) * ms::minute;
    case 3:
        return dice.number(1, 72) * ms::hour;
    default:
        return dice.number(0, 8 * ms::day);
    }
}

// Mostly sensible: a purchase comes early, the end late; anything may happen between.
std::vector<RoomEvent> randomHistory(Dice& dice)
{
    std::vector<RoomEvent> events;
    qint64 at = japan("2026-01-05T09:00:00") + dice.number(0, 700) * ms::day;
    const auto count = dice.number(0, 14);
    for (qint64 i = 0; i < count; ++i) {
        at += randomGap(dice);
        RoomEvent event;
        event.id = RoomEventId{i + 1};
        event.at = at;
        event.ordinal = i;
        event.kind = static_cast<EventKind>(dice.number(0, eventKindCount - 1));
        if (i == 0)
            event.kind = dice.oneIn(3) ? EventKind::inquiry : EventKind::opened;
        else if (i == 1 && dice.oneIn(2))
            event.kind = EventKind::opened;
        if (event.kind == EventKind::promised || event.kind == EventKind::deliveryDate)
            event.value = startOfDay(dayOf(at) + dice.number(0, 20));
        else if (event.kind == EventKind::notice1 || event.kind == EventKind::notice2)
            event.value = startOfDay(dayOf(at) + dice.number(1, 6)) + 18 * ms::hour;
        else if (event.kind == EventKind::inquiry && dice.oneIn(2))
            event.value = at + dice.number(1, 96) * ms::hour;
        else if (event.kind == EventKind::ratedByClient && dice.oneIn(2))
            event.value = dice.number(1, 5);
        event.by = dice.oneIn(2) ? Side::seller : Side::client;
        events.push_back(event);
    }
    return events;
}

Policy randomPolicy(Dice& dice)
{
    Policy policy;
    policy.allowance = static_cast<Allowance>(dice.number(0, 2));
    policy.rounds = static_cast<int>(dice.number(1, 10));
    policy.silenceDays = static_cast<int>(dice.oneIn(10) ? 365 : dice.number(1, 14));
    policy.dayKind = dice.oneIn(2) ? DayKind::business : DayKind::calendar;
    policy.noticeLead = static_cast<int>(dice.number(1, policy.silenceDays));
    policy.closeHour = static_cast<int>(dice.number(0, 23));
    policy.supportDays = static_cast<int>(dice.number(0, 60));
    policy.draftDays = static_cast<int>(dice.number(0, 10));
    policy.videoChat = dice.oneIn(2);
    policy.paidAcceptance = dice.oneIn(4);
    return policy;
}

// A seller who works on some days of the week only, and other spans than the shipped ones.
RoomRules randomRules(Dice& dice)
{
    RoomRules rules = usualRules();
    if (dice.oneIn(2))
        return rules;
    rules.workDays = WorkDays(); // whatever the shipped days off are
    for (qint64* span : {&rules.firstContact, &rules.sellerSilent, &rules.cancelAnswer,
                         &rules.approval, &rules.ratingWindow, &rules.roomLife})
        *span = dice.number(0, 200'000) * ms::minute;
    for (qint64* round : {&rules.cancelRound, &rules.approvalRound})
        *round = dice.number(0, 4) * 30 * ms::minute;
    rules.sendBacks = static_cast<int>(dice.number(0, 2));
    return rules;
}

AgendaFacts randomFacts(Dice& dice, int rooms)
{
    AgendaFacts facts;
    facts.services.resize(3);
    for (std::size_t i = 0; i < facts.services.size(); ++i) {
        ServiceFacts& service = facts.services[i];
        const auto id = static_cast<qint64>(i) + 1;
        service.service.id = ServiceId{id};
        service.service.createdAt = japan("2026-01-05T00:00:00") + dice.number(0, 200) * ms::day;
        service.service.active = !dice.oneIn(4);
        service.policies = {randomPolicy(dice)};
        service.policies[0].id = PolicyId{id};
    }
    for (int i = 0; i < rooms; ++i) {
        RoomFacts room;
        room.room.id = RoomId{i + 1};
        room.room.wantsSpeed = dice.oneIn(2);
        if (!dice.oneIn(4))
            room.room.policy = PolicyId{dice.number(1, 3)};
        room.status = fold(randomHistory(dice));
        facts.rooms.push_back(std::move(room));
    }
    return facts;
}

auto tied(const Action& action)
{
    return std::tuple(action.key, action.due.at, action.writeBy, action.snoozedUntil, action.limit,
                      action.planned);
}

std::vector<decltype(tied({}))> tiedAll(const std::vector<Action>& actions)
{
    std::vector<decltype(tied({}))> result;
    result.reserve(actions.size());
    for (const Action& action : actions)
        result.push_back(tied(action));
    return result;
}

void expectStepsAddUp(const std::vector<Step>& steps, qint64 at, const RoomRules& rules)
{
    ASSERT_FALSE(steps.empty());
    EXPECT_EQ(steps.front().kind, Step::Kind::start);
    EXPECT_FALSE(steps.front().what.isEmpty());
    EXPECT_EQ(steps.back().to, at);
    for (std::size_t i = 1; i < steps.size(); ++i) {
        const Step& step = steps[i];
        const qint64 from = steps[i - 1].to;
        std::vector<QDate> skipped;
        switch (step.kind) {
        case Step::Kind::addBusinessDays:
            EXPECT_EQ(step.to, rules.workDays.addWorkDays(from, step.amount, &skipped));
            EXPECT_EQ(step.skipped, skipped);
            break;
        case Step::Kind::closeHour:
            EXPECT_EQ(step.to, rules.workDays.closeHour(from, step.amount, &skipped));
            EXPECT_EQ(step.skipped, skipped);
            break;
        case Step::Kind::notBefore:
            EXPECT_GT(step.to, from);
            EXPECT_FALSE(step.what.isEmpty());
            break;
        case Step::Kind::promised:
            EXPECT_FALSE(step.what.isEmpty());
            break;
        default:
            ASSERT_TRUE(resultOf(step, from)) << int(step.kind);
            EXPECT_EQ(*resultOf(step, from), step.to) << int(step.kind);
            break;
        }
    }
}

constexpr int rounds = 1500;

TEST(DeadlinesProperty, StepsAddUpToTheDateShown)
{
    std::set<DueKind> seen;
    for (int round = 0; round < propertyRounds(rounds); ++round) {
        Dice dice(static_cast<unsigned>(round));
        const RoomStatus status = fold(randomHistory(dice));
        const Policy policy = randomPolicy(dice);
        const RoomRules rules = randomRules(dice);
        std::vector<Due> dues;
        addDeadlines(status, policy, dice.oneIn(2), rules, dues);
        for (const Due& due : dues) {
            SCOPED_TRACE(testing::Message()
                         << "seed " << round << ", " << key(due.kind).toString().toStdString());
            seen.insert(due.kind);
            expectStepsAddUp(stepsTo(due, status, policy, rules), due.at, rules);
            EXPECT_GT(due.anchor, 0);
        }
        if (HasFailure())
            return;
    }
    // Everything but the listing's review, which has no room.
    EXPECT_EQ(seen.size(), static_cast<std::size_t>(dueKindCount) - 1);
}

TEST(DeadlinesProperty, AKeyStandsForOneDue)
{
    for (int round = 0; round < propertyRounds(rounds); ++round) {
        Dice dice(static_cast<unsigned>(round));
        const RoomStatus status = fold(randomHistory(dice));
        std::vector<Due> dues;
        addDeadlines(status, randomPolicy(dice), true, randomRules(dice), dues);
        std::set<std::pair<DueKind, qint64>> keys;
        for (const Due& due : dues)
            EXPECT_TRUE(keys.emplace(due.kind, due.anchor).second)
                << "seed " << round << ", " << key(due.kind).toString().toStdString();
    }
}

TEST(DeadlinesProperty, TheOrderOfTheFactsDoesNotMatter)
{
    for (int round = 0; round < propertyRounds(rounds / 3); ++round) {
        Dice dice(static_cast<unsigned>(round));
        std::vector<RoomEvent> events = randomHistory(dice);
        const Policy policy = randomPolicy(dice);
        std::vector<Due> before;
        addDeadlines(fold(events), policy, true, usualRules(), before);
        std::shuffle(events.begin(), events.end(), dice.engine());
        std::vector<Due> after;
        addDeadlines(fold(events), policy, true, usualRules(), after);
        EXPECT_EQ(before, after) << "seed " << round;
    }
}

TEST(DeadlinesProperty, TheAgendaIsTheSameAgainAndInAnyOrderOfRooms)
{
    for (int round = 0; round < propertyRounds(100); ++round) {
        Dice dice(static_cast<unsigned>(round));
        AgendaFacts facts = randomFacts(dice, 20);
        const qint64 now = japan("2026-01-05T00:00:00") + dice.number(0, 800 * ms::day);
        const auto derive = [&facts, now] {
            return agenda(facts, usualRules(), usualCalendar(), now);
        };
        const std::vector<Action> once = derive();
        EXPECT_EQ(tiedAll(once), tiedAll(derive()));
        for (const Action& action : once) {
            EXPECT_TRUE(action.room >= 0 || action.service >= 0);
            expectStepsAddUp(stepsTo(action, facts, usualRules()), action.due.at, usualRules());
        }
        std::shuffle(facts.rooms.begin(), facts.rooms.end(), dice.engine());
        std::shuffle(facts.services.begin(), facts.services.end(), dice.engine());
        EXPECT_EQ(tiedAll(once), tiedAll(derive())) << "seed " << round;
    }
}

// What is thinned out is told by another line; a hard clock whose reminders have begun never is.
TEST(DeadlinesProperty, ThinningLosesNoHardClock)
{
    int hard = 0;
    for (int round = 0; round < propertyRounds(300); ++round) {
        Dice dice(static_cast<unsigned>(round));
        const AgendaFacts facts = randomFacts(dice, 1);
        const auto dues = [&facts](qint64 now) {
            return allDues(facts, 0, usualRules(), usualCalendar(), now);
        };
        for (const Action& clock : dues(0)) {
            if (clock.due.urgency != Urgency::hard)
                continue;
            ++hard;
            for (const qint64 now : {clock.due.at - noticeLeads[0], clock.due.at - 1}) {
                const std::vector<Action> shown = agenda(facts, usualRules(), usualCalendar(), now);
                EXPECT_TRUE(std::any_of(shown.begin(), shown.end(),
                                        [&](const Action& action) {
                                            return action.key == clock.key
                                                && action.due == clock.due;
                                        }))
                    << "seed " << round << ", " << key(clock.due.kind).toString().toStdString();
            }
        }
    }
    EXPECT_GT(hard, 100);
}

bool areBoth(const Action& a, const Action& b, std::initializer_list<DueKind> some, DueKind other)
{
    const auto is = [&some](DueKind kind) {
        return std::find(some.begin(), some.end(), kind) != some.end();
    };
    return (is(a.due.kind) && b.due.kind == other) || (is(b.due.kind) && a.due.kind == other);
}

// Two letters to one client at one moment where the second does not gainsay the first.
bool goTogether(const Action& a, const Action& b, const RoomStatus& status)
{
    using K = DueKind;
    // The first draft is the seller's own work, whatever is asked of the client.
    if (areBoth(a, b,
                {K::firstContactBest, K::firstContactGoal, K::firstContact, K::proposeVideo,
                 K::checkPromise, K::askForDate, K::notice1},
                K::firstDraft))
        return true;
    // The day that the requester named for the offer stands, though they have yet to write.
    return status.turn == Turn::theirs
        && areBoth(a, b, {K::checkPromise, K::askForDate}, K::answerInquiry);
}

TEST(DeadlinesProperty, NoTwoLettersAtOneMomentGainsayEachOther)
{
    int pairs = 0;
    for (int round = 0; round < propertyRounds(rounds); ++round) {
        Dice dice(static_cast<unsigned>(round));
        const AgendaFacts facts = randomFacts(dice, 1);
        const RoomStatus& status = facts.rooms[0].status;
        const qint64 now = status.lastAt + dice.number(0, 15 * ms::day);
        for (const bool thin : {true, false}) {
            std::vector<Action> letters = thin
                ? agenda(facts, usualRules(), usualCalendar(), now)
                : allDues(facts, 0, usualRules(), usualCalendar(), now);
            std::erase_if(letters, [now](const Action& action) {
                return action.due.letter == nullptr || action.planned || action.due.at > now;
            });
            for (const Action& a : letters) {
                for (const Action& b : letters) {
                    const bool same = a.due.letter == b.due.letter; // three clocks of one letter
                    pairs += same ? 0 : 1;
                    EXPECT_TRUE(same || goTogether(a, b, status))
                        << "seed " << round << ", " << key(a.due.kind).toString().toStdString()
                        << " and " << key(b.due.kind).toString().toStdString();
                }
            }
        }
    }
    EXPECT_GT(pairs, 100);
}

// Who was just asked about a day gets at least as long as before, and a day before any notice.
TEST(DeadlinesProperty, AskingAboutADayNeverBringsTheCloseNearer)
{
    int asked = 0;
    for (int round = 0; round < propertyRounds(2 * rounds); ++round) {
        Dice dice(static_cast<unsigned>(round));
        RoomStatus status = fold(randomHistory(dice));
        const Policy policy = randomPolicy(dice);
        const Ladder before = ladderOf(status, policy, usualRules());
        const bool waits = status.waitAskedAt != 0 || status.promisedFor != 0;
        if (!before.runs || !waits)
            continue;
        ++asked;
        RoomEvent event;
        event.kind = dice.oneIn(2) ? EventKind::sellerMessage : EventKind::dateAsked;
        event.at = std::max(status.lastAt, status.promisedFor) + dice.number(0, 9 * ms::day);
        const bool isQuestion = event.kind == EventKind::dateAsked || status.promisedFor != 0;
        apply(status, event);
        const Ladder after = ladderOf(status, policy, usualRules());
        EXPECT_GE(after.close, before.close) << "seed " << round;
        if (before.promised) {
            EXPECT_EQ(after.close, before.close) << "seed " << round;
        }
        if (after.notice1 != 0 && isQuestion) {
            EXPECT_GE(after.notice1, event.at + usualRules().notice1Earliest) << "seed " << round;
        }
    }
    EXPECT_GT(asked, 50);
}

} // namespace

} // namespace choba::test
