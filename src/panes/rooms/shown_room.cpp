#include "panes/rooms/shown_room.h"

#include "storage/rooms.h"
#include "widgets/due_chip.h"

#include <algorithm>

namespace choba::rooms {

Result<ShownRoom> ShownRoom::read(const storage::Connection& connection,
                                  const widgets::AgendaShelf& shelf, RoomId id, qint64 now)
{
    Result<domain::RoomFacts> facts = storage::loadRoomFacts(connection, id);
    if (!facts) {
        return facts.error();
    }
    Result<std::vector<domain::RoomEvent>> history = storage::loadHistory(connection, id);
    if (!history) {
        return history.error();
    }
    ShownRoom shown;
    shown.m_now = now;
    shown.m_rules = shelf.rules;
    shown.m_calendar = shelf.calendar;
    shown.m_facts.rooms.push_back(*std::move(facts));
    shown.m_facts.services = shelf.facts->services;
    for (const domain::DueMark& mark : shelf.facts->marks) {
        if (mark.key.subject == domain::Subject{domain::SubjectKind::room, id.value}) {
            shown.m_facts.marks.push_back(mark);
        }
    }
    shown.m_history = *std::move(history);
    shown.m_dues = domain::allDues(shown.m_facts, 0, *shown.m_rules, *shown.m_calendar, now);
    shown.m_late = LateNotice::of(shown.status(), shown.policy(), shown.rules(), now);
    for (domain::Action& action : shown.m_dues) {
        if (shown.m_late && shown.m_late->moves(action.due.kind)) {
            action.due.at = shown.m_late->at(action.due.kind);
        }
    }
    std::stable_sort(
        shown.m_dues.begin(), shown.m_dues.end(),
        [](const domain::Action& a, const domain::Action& b) { return a.due.at < b.due.at; });
    // A room that is long over owes nothing; the dues of services are no affair of the room.
    const bool isLive = shelf.positionOf(id) >= 0 || !domain::isOver(shown.status().state);
    for (const domain::Action& action :
         domain::agenda(shown.m_facts, *shown.m_rules, *shown.m_calendar, now)) {
        if (isLive && action.key.subject.kind == domain::SubjectKind::room
            && !widgets::isPast(action.due, now)) {
            shown.m_agenda.push_back(action);
        }
    }
    // What has passed is named only as far as it still counts.
    std::erase_if(shown.m_dues, [&shown, isLive, now](const domain::Action& action) {
        const bool reminder = action.due.kind == domain::DueKind::roomLifeReminder;
        if (isLive && action.due.at > now && !reminder) {
            return false;
        }
        return std::none_of(
            shown.m_agenda.begin(), shown.m_agenda.end(),
            [&action](const domain::Action& counts) { return counts.key == action.key; });
    });
    return shown;
}

const domain::Action* ShownRoom::nextLetter() const
{
    const auto found =
        std::find_if(m_agenda.begin(), m_agenda.end(), [](const domain::Action& action) {
            return action.due.letter != nullptr && action.snoozedUntil == 0 && !action.planned;
        });
    return found == m_agenda.end() ? nullptr : &*found;
}

std::vector<domain::Step> ShownRoom::stepsTo(const domain::Action& action) const
{
    return m_late && m_late->moves(action.due.kind) ? m_late->stepsTo(action.due.kind)
                                                    : domain::stepsTo(action, m_facts, *m_rules);
}

const domain::ServiceFacts* ShownRoom::service() const
{
    if (!room().service) {
        return nullptr;
    }
    const auto found = std::find_if(
        m_facts.services.begin(), m_facts.services.end(),
        [this](const domain::ServiceFacts& facts) { return facts.service.id == *room().service; });
    return found == m_facts.services.end() ? nullptr : &*found;
}

QString ShownRoom::serviceName() const
{
    const domain::ServiceFacts* facts = service();
    if (facts == nullptr) {
        return room().title;
    }
    return facts->service.item.isEmpty() ? facts->service.title : facts->service.item;
}

} // namespace choba::rooms
