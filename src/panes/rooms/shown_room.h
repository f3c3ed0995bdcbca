// One room with everything its page says about it.
#pragma once

#include "panes/rooms/late_notice.h"
#include "storage/sqlite.h"
#include "widgets/agenda_source.h"

namespace choba::rooms {

class ShownRoom
{
public:
    // The room as it is in the data file, its dues as they are at `now`. Fails with notThere.
    static Result<ShownRoom> read(const storage::Connection& connection,
                                  const widgets::AgendaShelf& shelf, RoomId id, qint64 now);

    const domain::Room& room() const { return m_facts.rooms.front().room; }

    const domain::RoomStatus& status() const { return m_facts.rooms.front().status; }

    // The client's name with honorific; empty = nameless.
    const QString& addressed() const { return m_facts.rooms.front().addressed; }

    const std::vector<domain::RoomEvent>& history() const { return m_history; }

    // What is due and what is overdue, in the order of time. What a late notice moves stands at the
    // date it will name.
    const std::vector<domain::Action>& dues() const { return m_dues; }

    // The most pressing of those that are met with a letter; nullptr when there is none.
    const domain::Action* nextLetter() const;
    std::vector<domain::Step> stepsTo(const domain::Action& action) const;

    const domain::Policy& policy() const { return domain::policyOf(room(), m_facts, *m_rules); }

    const domain::ServiceFacts* service() const; // nullptr = none
    QString serviceName() const; // of the service, else the room's title; may be empty

    const domain::RoomRules& rules() const { return *m_rules; }

    const rules::BusinessCalendar& calendar() const { return *m_calendar; }

    qint64 now() const { return m_now; }

private:
    domain::AgendaFacts m_facts; // this room alone
    std::vector<domain::RoomEvent> m_history;
    std::vector<domain::Action> m_dues;
    std::optional<LateNotice> m_late;
    std::vector<domain::Action> m_agenda; // thinned: what counts now
    std::shared_ptr<const domain::RoomRules> m_rules;
    std::shared_ptr<const rules::BusinessCalendar> m_calendar;
    qint64 m_now = 0;
};

} // namespace choba::rooms
