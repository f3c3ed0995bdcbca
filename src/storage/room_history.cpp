#include "storage/room_history.h"

namespace choba::storage {

namespace {

// Facts are never thrown away: of a kind that is not known at least the time counts.
domain::RoomEvent eventOf(const Statement& row)
{
    domain::RoomEvent event;
    event.id = row.id<RoomEventId>(0);
    event.kind = domain::eventKindFromKey(row.text(1)).value_or(domain::EventKind::note);
    event.at = row.integer(2);
    event.ordinal = row.integer(3);
    event.value = row.optionalInteger(4);
    event.by = domain::sideFromKey(row.text(5)).value_or(domain::Side::seller);
    event.reason = domain::cancelReasonFromKey(row.text(6)).value_or(domain::CancelReason::none);
    event.text = row.text(7);
    event.message = row.id<MessageId>(8); // NULL = 0 = none
    return event;
}

// What the message says does not matter here.
domain::RoomEvent messageOf(const Statement& row)
{
    domain::Message message;
    message.channel = row.text(1);
    message.direction = domain::directionFromKey(row.text(2)).value_or(domain::Direction::out);
    message.settled = row.integer(5) != 0;
    domain::RoomEvent event;
    event.message = row.id<MessageId>(0);
    event.kind = domain::kindOf(message);
    event.at = row.integer(3);
    event.ordinal = row.integer(4);
    return event;
}

} // namespace

RoomHistory::RoomHistory(const Connection& connection)
    : m_events(connection,
               "SELECT id, kind, at, ordinal, value, side, reason, text, message "
               "FROM room_event WHERE room = ?1 ORDER BY at, ordinal, id")
    , m_messages(connection,
                 "SELECT id, channel, direction, at, ordinal, settled "
                 "FROM message WHERE room = ?1 ORDER BY at, ordinal, id")
{ }

Result<std::vector<domain::RoomEvent>> RoomHistory::of(RoomId room)
{
    std::vector<domain::RoomEvent> history;
    m_events.bind(1, room);
    while (m_events.next())
        history.push_back(eventOf(m_events));
    m_events.reset();
    m_messages.bind(1, room);
    while (m_messages.next())
        history.push_back(messageOf(m_messages));
    m_messages.reset();
    if (m_events.failed())
        return m_events.error();
    if (m_messages.failed())
        return m_messages.error();
    return history;
}

} // namespace choba::storage
