#include "domain/agenda.h"

#include "base/keys.h"
#include "base/ms.h"
#include "domain/thinning.h"
#include "domain/waking.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace choba::domain {

namespace {

constexpr std::array<QStringView, 2> subjectKeys = {u"room", u"service"};

constexpr int lastDayOfWeek = 6; // from today on

using Marks = QHash<DueKey, const DueMark*>;

Marks marksOf(const std::vector<DueMark>& marks)
{
    Marks result;
    result.reserve(static_cast<qsizetype>(marks.size()));
    for (const DueMark& mark : marks)
        result.insert(mark.key, &mark);
    return result;
}

QHash<qint64, const Policy*> policiesOf(const AgendaFacts& facts)
{
    QHash<qint64, const Policy*> result;
    for (const ServiceFacts& service : facts.services)
        for (const Policy& policy : service.policies)
            result.insert(policy.id.value, &policy);
    return result;
}

// Derives the actions of rooms and services; what they share is prepared once.
class Deriver
{
public:
    Deriver(const AgendaFacts& facts, const RoomRules& rules,
            const rules::BusinessCalendar& calendar, qint64 now)
        : m_facts(facts)
        , m_rules(rules)
        , m_marks(marksOf(facts.marks))
        , m_policies(policiesOf(facts))
        , m_waking(calendar)
        , m_now(now)
    { }

    void reserve(std::size_t actions) { m_actions.reserve(actions); }

    void addRoom(qint32 place, bool thin);
    // The hard clocks that are too far away for the agenda.
    void addHardAhead(qint32 place);
    void addService(qint32 place);
    std::vector<Action> sorted();

private:
    const Policy& policyOf(const Room& room) const
    {
        if (!room.policy)
            return m_rules.usual;
        const Policy* const policy = m_policies.value(room.policy->value);
        return policy != nullptr ? *policy : m_rules.usual;
    }

    const DueMark* markOn(const DueKey& key) const
    {
        return m_marks.isEmpty() ? nullptr : m_marks.value(key);
    }

    bool isDone(Subject subject, const Due& due) const
    {
        if (!markable(due.kind))
            return false;
        const DueMark* const mark = markOn({subject, due.kind, due.anchor});
        return mark != nullptr && mark->doneAt != 0;
    }

    qint64 snoozedUntil(Subject subject, const Due& due, qint64 limit) const;
    Action& add(Subject subject, const Due& due, qint64 lastContact = 0);

    const AgendaFacts& m_facts;
    const RoomRules& m_rules;
    Marks m_marks;
    QHash<qint64, const Policy*> m_policies;
    Waking m_waking;
    qint64 m_now;
    std::vector<Due> m_dues; // of the room at hand
    std::vector<Action> m_actions;
};

// A clock of the first contact that was put off does not come back as the next one of them; but the
// last moment is never put off with a softer one.
qint64 Deriver::snoozedUntil(Subject subject, const Due& due, qint64 limit) const
{
    if (m_marks.isEmpty())
        return 0;
    qint64 until = 0;
    const auto look = [&](DueKind kind) {
        if (const DueMark* const mark = markOn({subject, kind, due.anchor}))
            until = std::max(until, mark->snoozedUntil);
    };
    look(due.kind);
    if (isFirstContact(due.kind) && due.kind != DueKind::firstContact) {
        look(DueKind::firstContactBest);
        look(DueKind::firstContactGoal);
    }
    const bool pastClock = limit != 0 && until >= limit;
    return until > m_now && !pastClock ? until : 0;
}

// `lastContact`: the last moment of the first contact, where there is one.
Action& Deriver::add(Subject subject, const Due& due, qint64 lastContact)
{
    Action action;
    action.key = {subject, due.kind, due.anchor};
    action.due = due;
    action.writeBy = m_waking.lastUpTo(due.at);
    if (due.urgency == Urgency::hard)
        action.limit = due.at;
    else if (isFirstContact(due.kind))
        action.limit = lastContact;
    action.snoozedUntil = snoozedUntil(subject, due, action.limit);
    return m_actions.emplace_back(action);
}

void Deriver::addRoom(qint32 place, bool thin)
{
    const RoomFacts& facts = m_facts.rooms[static_cast<std::size_t>(place)];
    const Subject subject{SubjectKind::room, facts.room.id.value};
    m_dues.clear();
    addDeadlines(facts.status, policyOf(facts.room), facts.room.wantsSpeed, m_rules, m_dues);
    Thinning thinning(m_dues, m_now);
    for (Due& due : m_dues) {
        const bool kept =
            thin ? thinning.keeps(due) : !isBygone(due, m_now) && !thinning.isOvertaken(due);
        if (!kept || isDone(subject, due))
            continue;
        const bool planned = thinning.isPlanned(due);
        if (thin && due.kind == DueKind::roomLifeReminder)
            due.at = thinning.lifeEnd();
        if (isToBeChecked(due, m_now)) {
            due.urgency = Urgency::mine;
            due.letter = nullptr;
        }
        Action& action = add(subject, due, thinning.lastContact());
        action.planned = planned;
        action.room = place;
    }
}

void Deriver::addHardAhead(qint32 place)
{
    const RoomFacts& facts = m_facts.rooms[static_cast<std::size_t>(place)];
    const Subject subject{SubjectKind::room, facts.room.id.value};
    m_dues.clear();
    addDeadlines(facts.status, policyOf(facts.room), facts.room.wantsSpeed, m_rules, m_dues);
    const Thinning thinning(m_dues, m_now);
    for (const Due& due : m_dues) {
        if (due.urgency == Urgency::hard && due.at > m_now && !thinning.keeps(due))
            add(subject, due).room = place;
    }
}

void Deriver::addService(qint32 place)
{
    const ServiceFacts& facts = m_facts.services[static_cast<std::size_t>(place)];
    const std::optional<Due> due = reviewDue(facts.service, facts.lastBadEnd);
    if (due && isNear(*due, m_now))
        add({SubjectKind::service, facts.service.id.value}, *due).service = place;
}

// Sorts small pairs instead of whole actions: a hundred thousand rooms have many.
std::vector<Action> Deriver::sorted()
{
    struct Place {
        qint64 at;
        std::size_t index;
    };

    std::vector<Place> places;
    places.reserve(m_actions.size());
    for (std::size_t i = 0; i < m_actions.size(); ++i)
        places.push_back({comesUp(m_actions[i]), i});
    std::sort(places.begin(), places.end(), [this](const Place& left, const Place& right) {
        return left.at != right.at ? left.at < right.at
                                   : m_actions[left.index].key < m_actions[right.index].key;
    });
    std::vector<Action> result;
    result.reserve(places.size());
    for (const Place& place : places)
        result.push_back(m_actions[place.index]);
    return result;
}

} // namespace

QStringView key(SubjectKind kind)
{
    return keyOf(subjectKeys, kind);
}

std::optional<SubjectKind> subjectKindFromKey(QStringView key)
{
    return fromKey<SubjectKind>(subjectKeys, key);
}

size_t qHash(const DueKey& key, size_t seed)
{
    return qHashMulti(seed, static_cast<int>(key.subject.kind), key.subject.id,
                      static_cast<int>(key.kind), key.anchor);
}

const Policy& policyOf(const Room& room, const AgendaFacts& facts, const RoomRules& rules)
{
    if (!room.policy)
        return rules.usual;
    for (const ServiceFacts& service : facts.services)
        for (const Policy& policy : service.policies)
            if (policy.id == *room.policy)
                return policy;
    return rules.usual;
}

qint64 comesUp(const Action& action)
{
    return action.snoozedUntil != 0 ? action.snoozedUntil : action.due.at;
}

std::vector<Action> agenda(const AgendaFacts& facts, const RoomRules& rules,
                           const rules::BusinessCalendar& calendar, qint64 now)
{
    Deriver deriver(facts, rules, calendar, now);
    deriver.reserve(2 * facts.rooms.size() + facts.services.size());
    for (std::size_t i = 0; i < facts.rooms.size(); ++i)
        deriver.addRoom(static_cast<qint32>(i), true);
    for (std::size_t i = 0; i < facts.services.size(); ++i)
        deriver.addService(static_cast<qint32>(i));
    return deriver.sorted();
}

std::vector<Action> calendarActions(const AgendaFacts& facts, const RoomRules& rules,
                                    const rules::BusinessCalendar& calendar, qint64 now)
{
    Deriver deriver(facts, rules, calendar, now);
    for (std::size_t i = 0; i < facts.rooms.size(); ++i) {
        deriver.addRoom(static_cast<qint32>(i), true);
        deriver.addHardAhead(static_cast<qint32>(i));
    }
    for (std::size_t i = 0; i < facts.services.size(); ++i)
        deriver.addService(static_cast<qint32>(i));
    std::vector<Action> actions = deriver.sorted();
    // The end itself is among them, with alarms of its own.
    std::erase_if(
        actions, [](const Action& action) { return action.due.kind == DueKind::roomLifeReminder; });
    return actions;
}

std::vector<Action> allDues(const AgendaFacts& facts, qint32 room, const RoomRules& rules,
                            const rules::BusinessCalendar& calendar, qint64 now)
{
    if (room < 0 || static_cast<std::size_t>(room) >= facts.rooms.size())
        return {};
    Deriver deriver(facts, rules, calendar, now);
    deriver.addRoom(room, false);
    return deriver.sorted();
}

std::vector<Step> stepsTo(const Action& action, const AgendaFacts& facts, const RoomRules& rules)
{
    if (action.room >= 0 && static_cast<std::size_t>(action.room) < facts.rooms.size()) {
        const RoomFacts& room = facts.rooms[static_cast<std::size_t>(action.room)];
        return stepsTo(action.due, room.status, policyOf(room.room, facts, rules), rules);
    }
    if (action.service >= 0 && static_cast<std::size_t>(action.service) < facts.services.size()) {
        const ServiceFacts& service = facts.services[static_cast<std::size_t>(action.service)];
        return stepsToReview(action.due, service.service, service.lastBadEnd);
    }
    return {};
}

Group groupOf(const Action& action, qint64 now)
{
    const bool snoozed = action.snoozedUntil > now;
    const qint64 at = snoozed ? action.snoozedUntil : action.due.at;
    const qint64 days = dayOf(at) - dayOf(now);
    if (!snoozed && action.due.kind == DueKind::roomLifeReminder && action.due.at > now
        && action.key.anchor <= now)
        return Group::today;
    if (days < 0 || (!snoozed && !action.due.wholeDay && at <= now))
        return Group::overdue;
    if (days == 0)
        return Group::today;
    if (days == 1)
        return Group::tomorrow;
    return days <= lastDayOfWeek ? Group::thisWeek : Group::later;
}

qint64 snoozeLimit(const DueKey& key, const AgendaFacts& facts, const RoomRules& rules, qint64 now)
{
    if (key.subject.kind != SubjectKind::room)
        return 0;
    const auto room =
        std::find_if(facts.rooms.begin(), facts.rooms.end(), [&key](const RoomFacts& candidate) {
            return candidate.room.id.value == key.subject.id;
        });
    if (room == facts.rooms.end())
        return 0;
    std::vector<Due> dues;
    addDeadlines(room->status, policyOf(room->room, facts, rules), room->room.wantsSpeed, rules,
                 dues);
    qint64 limit = 0;
    for (const Due& due : dues)
        if (due.urgency == Urgency::hard && due.at > now && (limit == 0 || due.at < limit))
            limit = due.at;
    return limit;
}

} // namespace choba::domain
