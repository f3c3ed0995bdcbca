#include "wording/calendar_entries.h"

#include "base/ms.h"
#include "wording/rooms.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace choba::wording {

namespace {

using domain::Action;
using domain::AgendaFacts;

constexpr qint64 longestDelay = 31 * ms::day; // of what was put off

const domain::RoomFacts* roomOf(const Action& action, const AgendaFacts& facts)
{
    const auto place = static_cast<std::size_t>(action.room);
    return action.room >= 0 && place < facts.rooms.size() ? &facts.rooms[place] : nullptr;
}

const domain::ServiceFacts* serviceOf(const Action& action, const AgendaFacts& facts)
{
    const auto place = static_cast<std::size_t>(action.service);
    return action.service >= 0 && place < facts.services.size() ? &facts.services[place] : nullptr;
}

QString titleOf(const domain::Room& room, const AgendaFacts& facts)
{
    const auto service =
        std::find_if(facts.services.begin(), facts.services.end(),
                     [&room](const domain::ServiceFacts& candidate) {
                         return room.service && candidate.service.id == *room.service;
                     });
    return service == facts.services.end() ? room.title : service->service.title;
}

// Of the due, whatever else changes about it: a later file updates what an earlier one brought.
QString uidOf(const domain::DueKey& key)
{
    return QStringLiteral("%1-%2-%3-%4@choba")
        .arg(domain::key(key.subject.kind), QString::number(key.subject.id), domain::key(key.kind),
             QString::number(key.anchor));
}

QString whyOf(const Action& action, const AgendaFacts& facts, const domain::RoomRules& rules,
              qint64 now)
{
    if (const domain::RoomFacts* room = roomOf(action, facts))
        return dueSentence(action.due, room->status, domain::policyOf(room->room, facts, rules),
                           rules, now);
    const domain::ServiceFacts* service = serviceOf(action, facts);
    return service == nullptr ? QString() : reviewSentence(*service, now);
}

std::vector<int> alarmsOf(const domain::Due& due)
{
    std::vector<int> minutes;
    if (due.urgency == domain::Urgency::hard) {
        for (const qint64 lead : domain::noticeLeads)
            minutes.push_back(static_cast<int>(lead / ms::minute));
    }
    return minutes;
}

} // namespace

std::vector<exchange::CalendarEntry>
calendarEntries(const std::vector<Action>& actions, const AgendaFacts& facts,
                const domain::RoomRules& rules, const rules::BusinessCalendar& calendar, qint64 now)
{
    std::vector<exchange::CalendarEntry> entries;
    entries.reserve(actions.size());
    for (const Action& action : actions) {
        const bool isLater = action.snoozedUntil > action.due.at;
        if (isLater && action.snoozedUntil - action.due.at > longestDelay)
            continue;
        exchange::CalendarEntry entry;
        entry.uid = uidOf(action.key);
        entry.at = isLater ? action.snoozedUntil : action.due.at;
        entry.wholeDay = action.due.wholeDay && !isLater;
        entry.summary = QCoreApplication::translate("rooms", "%1: %2", "whom, what is owed")
                            .arg(subjectTitle(action, facts), dueName(action.due));
        const QString steps = derivation(domain::stepsTo(action, facts, rules), calendar, now);
        entry.description = whyOf(action, facts, rules, now);
        if (!steps.isEmpty())
            entry.description += u'\n' + steps;
        entry.alarms = alarmsOf(action.due);
        entries.push_back(std::move(entry));
    }
    return entries;
}

QString subjectTitle(const Action& action, const AgendaFacts& facts)
{
    QString title;
    if (const domain::RoomFacts* room = roomOf(action, facts)) {
        if (!room->addressed.isEmpty())
            return room->addressed;
        title = titleOf(room->room, facts);
    } else if (const domain::ServiceFacts* service = serviceOf(action, facts)) {
        title = service->service.title;
    }
    return title.isEmpty() ? QCoreApplication::translate("rooms", "(no name yet)")
                           : QCoreApplication::translate("rooms", "(%1)", "a service").arg(title);
}

} // namespace choba::wording
