// Rooms and what happened in them, in and out of the data file.
#pragma once

#include "domain/agenda.h"
#include "storage/messages.h"
#include "storage/sqlite.h"

#include <span>

namespace choba::storage {

Result<void> insertRoom(const Connection& connection, const domain::Room& room);
Result<void> updateRoom(const Connection& connection, const domain::Room& room);
// With its events; its messages stay with the client, its drafts without a room.
Result<void> deleteRoom(const Connection& connection, RoomId id);
// Fails with notThere.
Result<domain::Room> loadRoom(const Connection& connection, RoomId id);
// Moves every room of `from` to `into`.
Result<void> moveRooms(const Connection& connection, ClientId from, ClientId into);
// Rooms with this number on the marketplace.
Result<std::vector<RoomId>> roomsNumbered(const Connection& connection, const QString& number);

Result<void> insertEvent(const Connection& connection, RoomId room, const domain::RoomEvent& event);
Result<void> deleteEvent(const Connection& connection, RoomEventId id);
// Those that happened with a message.
Result<void> deleteEventsWith(const Connection& connection, MessageId message);
// They go to another room; without one they are deleted.
Result<void> moveEventsWith(const Connection& connection, MessageId message,
                            std::optional<RoomId> into);
// The room it belongs to; fails with notThere.
Result<RoomId> roomOfEvent(const Connection& connection, RoomEventId id);
// Makes a message one of a room, or of none.
Result<void> setMessageRoom(const Connection& connection, MessageId id, std::optional<RoomId> room);

// Events and messages as one history, in order. Messages have no event id.
Result<std::vector<domain::RoomEvent>> loadHistory(const Connection& connection, RoomId room);

// Time and ordinal of something that happened at `at`: after everything of that time in the room
// and with its client. A time of whole minutes, as the site shows it, comes after everything of
// that minute; `now` comes after everything there is.
Result<NextPlace> placeInRoom(const Connection& connection, RoomId room, qint64 at, qint64 now);

// What follows is as of the last commit: inside a transaction that changes rooms, refreshRooms()
// comes first.

// Rooms of a client with their summaries, open ones first, then the latest first.
Result<std::vector<domain::RoomFacts>> roomsOf(const Connection& connection, ClientId client);
// Fails with notThere.
Result<domain::RoomFacts> loadRoomFacts(const Connection& connection, RoomId id);
// Those of them that are there, in their order.
Result<std::vector<domain::RoomFacts>> loadRooms(const Connection& connection,
                                                 std::span<const RoomId> ids);
// Open rooms and those that ended at or after `endedSince`, in no particular order.
Result<std::vector<domain::RoomFacts>> loadLiveRooms(const Connection& connection,
                                                     qint64 endedSince);

// Ended rooms before `before` (nothing = from the latest), the latest end first. Keys: endedAt, id.
struct EndedPlace {
    qint64 endedAt = 0;
    RoomId id;
};

Result<std::vector<domain::RoomFacts>>
loadEndedRooms(const Connection& connection, const std::optional<EndedPlace>& before, int limit);
Result<qint64> countEndedRooms(const Connection& connection);

// Everything the agenda is made of; ended rooms and marks only as far back as they matter.
Result<domain::AgendaFacts> loadAgendaFacts(const Connection& connection,
                                            const domain::RoomRules& rules, qint64 now);
// The same with services that were read before.
Result<domain::AgendaFacts> loadAgendaFacts(const Connection& connection,
                                            std::vector<domain::ServiceFacts> services,
                                            const domain::RoomRules& rules, qint64 now);

} // namespace choba::storage
