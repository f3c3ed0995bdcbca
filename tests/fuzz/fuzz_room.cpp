// Any history of a room under any policy and rules: it folds to the same whatever the order, every
// date explains itself, no two dues have one key, and a notice's promise stands.
#include "base/file.h"
#include "base/ms.h"
#include "domain/agenda.h"
#include "domain/room_step.h"
#include "fuzz/require.h"
#include "rules/business_calendar.h"
#include "rules/rule_pack.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <set>

using namespace choba;
using namespace choba::domain;
using namespace choba::fuzz;

namespace {

constexpr qint64 yearOne = -62'135'596'800'000;
constexpr qint64 afterLast = 253'402'300'800'000; // 10000-01-01: nothing that is read lies behind

// The input from its beginning; zeros behind its end.
class Input
{
public:
    Input(const uint8_t* data, size_t size)
        : m_next(data)
        , m_end(data + size)
    { }

    bool atEnd() const { return m_next == m_end; }

    int byte() { return atEnd() ? 0 : *m_next++; }

    // One of `values`.
    template<typename T, std::size_t size>
    T oneOf(const T (&values)[size])
    {
        return values[static_cast<std::size_t>(byte()) % size];
    }

    // Up to 127 of a unit of time, forth or back.
    qint64 gap()
    {
        constexpr qint64 units[] = {ms::second, ms::minute,   ms::hour,      ms::day,
                                    1,          30 * ms::day, 366 * ms::day, 36'525 * ms::day};
        const qint64 unit = oneOf(units);
        return unit * static_cast<int8_t>(byte());
    }

private:
    const uint8_t* m_next;
    const uint8_t* m_end;
};

qint64 within(qint64 utc)
{
    return std::clamp(utc, yearOne, afterLast - 1);
}

std::vector<RoomEvent> historyOf(Input& input)
{
    constexpr qint64 beginnings[] = {1'793'581'200'000, 1'830'000'000'000, ms::day, yearOne,
                                     afterLast - 300 * ms::day};
    std::vector<RoomEvent> events;
    qint64 at = input.oneOf(beginnings);
    while (!input.atEnd() && events.size() < 64) {
        at = within(at + input.gap());
        const int choice = input.byte();
        const qint64 number = static_cast<qint64>(events.size()) + 1;
        RoomEvent event;
        event.kind = static_cast<EventKind>(input.byte() % eventKindCount);
        event.at = at == 0 ? 1 : at; // 0 is never
        event.ordinal = (choice & 1) != 0 ? number : 0;
        event.by = (choice & 2) != 0 ? Side::client : Side::seller;
        event.reason = static_cast<CancelReason>((choice >> 2) % 4);
        if ((choice & 16) != 0) {
            event.value = within(at + input.gap());
        }
        if ((choice & 32) != 0) {
            event.message = MessageId{number};
        } else {
            event.id = RoomEventId{number};
        }
        events.push_back(event);
    }
    return events;
}

int daysOf(Input& input)
{
    const int days = input.byte();
    if (days == 255) {
        return 999;
    }
    return days == 254 ? mostPolicyDays : days % 32 - 1;
}

Policy policyFrom(Input& input)
{
    Policy policy;
    const int choice = input.byte();
    policy.id = PolicyId{1};
    policy.allowance = static_cast<Allowance>(choice % 3);
    policy.dayKind = (choice & 4) != 0 ? DayKind::business : DayKind::calendar;
    policy.videoChat = (choice & 8) != 0;
    policy.paidAcceptance = (choice & 16) != 0;
    policy.silenceDays = daysOf(input);
    policy.noticeLead = daysOf(input);
    policy.closeHour = input.byte() % 24;
    policy.supportDays = daysOf(input);
    policy.draftDays = daysOf(input);
    return policy;
}

rules::BusinessCalendar calendarOf(const char* over)
{
    const auto shipped = readFile(QStringLiteral(":/rules/coconala.json"));
    require(bool(shipped));
    auto pack = rules::RulePack::parse(*shipped, QStringLiteral("coconala.json"));
    require(pack && pack->override(over, QStringLiteral("o")));
    return rules::BusinessCalendar::fromRules(*pack, QDate(2026, 11, 21));
}

// The shipped one, one with a single short day of work and long quiet hours, one without any work.
const rules::BusinessCalendar& calendarFor(int choice)
{
    static const rules::BusinessCalendar calendars[] = {
        calendarOf(R"({"format": "choba-rules-override", "version": 1, "overrides": []})"),
        calendarOf(R"({"format": "choba-rules-override", "version": 1, "overrides": [
            {"id": "calendar.monday", "value": []}, {"id": "calendar.tuesday", "value": []},
            {"id": "calendar.wednesday", "value": ["10:00-11:00"]},
            {"id": "calendar.thursday", "value": []}, {"id": "calendar.friday", "value": []},
            {"id": "calendar.quiet-hours", "value": ["12:00-11:00"]}]})"),
        calendarOf(R"({"format": "choba-rules-override", "version": 1, "overrides": [
            {"id": "calendar.monday", "value": []}, {"id": "calendar.tuesday", "value": []},
            {"id": "calendar.wednesday", "value": []}, {"id": "calendar.thursday", "value": []},
            {"id": "calendar.friday", "value": []}]})"),
    };
    return calendars[choice % 3];
}

RoomRules rulesFrom(Input& input, int calendar)
{
    static const WorkDays workDays[] = {WorkDays(calendarFor(0), QDate(2026, 11, 21)),
                                        WorkDays(calendarFor(1), QDate(2026, 11, 21)),
                                        WorkDays(calendarFor(2), QDate(2026, 11, 21))};
    constexpr qint64 spans[] = {2 * ms::day, 0,           ms::minute,    90 * ms::minute, ms::hour,
                                3 * ms::day, 5 * ms::day, 120 * ms::day, 36'525 * ms::day};
    constexpr qint64 rounds[] = {ms::hour, 0, ms::minute, 90 * ms::minute, ms::day};
    RoomRules rules;
    for (qint64* span :
         {&rules.answerShortest, &rules.proposalLife, &rules.firstContactBest,
          &rules.firstContactGoal, &rules.firstContact, &rules.sellerSilent, &rules.cancelAnswer,
          &rules.clientUnreachable, &rules.approval, &rules.acceptanceClose,
          &rules.lastDeliveryClose, &rules.roomLife, &rules.cancelledVisible, &rules.ratingWindow,
          &rules.payoutRequest, &rules.notice1Earliest, &rules.notice2Shortest}) {
        *span = input.oneOf(spans);
    }
    rules.cancelRound = input.oneOf(rounds);
    rules.approvalRound = input.oneOf(rounds);
    rules.earlierMessages = input.byte() % 3;
    rules.sendBacks = input.byte() % 3;
    rules.notice2Lead = input.byte() % 40;
    rules.workDays = workDays[calendar % 3];
    return rules;
}

bool follows(const Step& step, qint64 from, const WorkDays& days)
{
    std::vector<QDate> skipped;
    switch (step.kind) {
    case Step::Kind::addBusinessDays:
        return step.to == days.addWorkDays(from, step.amount, &skipped) && step.skipped == skipped;
    case Step::Kind::closeHour:
        return step.to == days.closeHour(from, step.amount, &skipped) && step.skipped == skipped;
    case Step::Kind::notBefore:
        return step.to > from && !step.what.isEmpty();
    case Step::Kind::promised:
        return !step.what.isEmpty();
    default:
        return resultOf(step, from) == step.to;
    }
}

void requireSteps(const std::vector<Step>& steps, qint64 at, const WorkDays& days)
{
    require(!steps.empty() && steps.front().kind == Step::Kind::start);
    require(!steps.front().what.isEmpty() && steps.back().to == at);
    for (std::size_t i = 1; i < steps.size(); ++i) {
        require(follows(steps[i], steps[i - 1].to, days));
    }
}

void requireDues(const RoomStatus& status, const Policy& policy, const RoomRules& rules)
{
    std::vector<Due> dues;
    addDeadlines(status, policy, true, rules, dues);
    std::set<std::pair<DueKind, qint64>> keys;
    for (const Due& due : dues) {
        require(keys.emplace(due.kind, due.anchor).second);
        requireSteps(stepsTo(due, status, policy, rules), due.at, rules.workDays);
    }
}

void requireLadder(const RoomStatus& status, const Policy& policy, const RoomRules& rules)
{
    const Ladder ladder = ladderOf(status, policy, rules);
    if (ladder.promised) {
        Policy other = policy;
        other.silenceDays = 7;
        other.closeHour = 23 - other.closeHour;
        RoomRules without = rules;
        without.workDays = WorkDays();
        require(ladderOf(status, other, without).close == ladder.close);
    }
    const qint64 at = status.lastAt + ms::minute;
    for (const EventKind notice : {EventKind::notice1, EventKind::notice2}) {
        RoomStatus noticed = status;
        RoomEvent event;
        event.kind = notice;
        event.at = at;
        event.value = closePromisedBy(notice, at, status, policy, rules);
        apply(noticed, event);
        if (const Ladder after = ladderOf(noticed, policy, rules); after.runs) {
            require(after.promised && after.close == *event.value);
        }
    }
    RoomStatus answered = status;
    RoomEvent answer;
    answer.kind = EventKind::clientMessage;
    answer.at = at;
    apply(answered, answer);
    require(!ladderOf(answered, policy, rules).runs);
}

// Each of the lists counts through the minutes of a day first: one an input is enough.
std::vector<Action> actionsOf(int list, const AgendaFacts& facts, const RoomRules& rules,
                              const rules::BusinessCalendar& calendar, qint64 now)
{
    switch (list % 3) {
    case 0:
        return agenda(facts, rules, calendar, now);
    case 1:
        return calendarActions(facts, rules, calendar, now);
    default:
        return allDues(facts, 0, rules, calendar, now);
    }
}

void requireAgenda(const std::vector<Action>& actions, const AgendaFacts& facts,
                   const RoomRules& rules, const rules::BusinessCalendar& calendar, qint64 now)
{
    qint64 before = std::numeric_limits<qint64>::min();
    for (const Action& action : actions) {
        require(action.due.at >= before && action.writeBy <= action.due.at);
        requireSteps(stepsTo(action, facts, rules), action.due.at, rules.workDays);
        groupOf(action, now);
        snoozeLimit(action.key, facts, rules, now);
        before = action.due.at;
    }
    for (const Reminder& reminder : reminders(actions, facts.marks, calendar, now)) {
        require(reminder.action >= 0 && reminder.action < std::ssize(actions));
        require(reminder.at < actions[static_cast<std::size_t>(reminder.action)].due.at);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    Input input(data, size);
    const int calendar = input.byte();
    const Policy policy = policyFrom(input);
    const RoomRules rules = rulesFrom(input, calendar);
    const qint64 later = input.gap();
    std::vector<RoomEvent> events = historyOf(input);
    AgendaFacts facts;
    facts.rooms.resize(1);
    facts.rooms[0].room.id = RoomId{1};
    facts.rooms[0].room.policy = policy.id;
    facts.rooms[0].room.wantsSpeed = true;
    facts.services.resize(1);
    facts.services[0].policies = {policy};
    const RoomStatus status = fold(events);
    std::reverse(events.begin(), events.end());
    require(fold(events) == status);
    std::rotate(events.begin(), events.begin() + std::ssize(events) / 3, events.end());
    require(fold(events) == status);
    requireDues(status, policy, rules);
    requireLadder(status, policy, rules);
    facts.rooms[0].status = status;
    const qint64 now = within(status.lastAt + later);
    possibleSteps(status, rules, policy.paidAcceptance, now);
    const rules::BusinessCalendar& days = calendarFor(calendar);
    requireAgenda(actionsOf(calendar / 3, facts, rules, days, now), facts, rules, days, now);
    return 0;
}
