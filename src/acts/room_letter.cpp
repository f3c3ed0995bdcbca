#include "acts/room_letter.h"

#include "base/ms.h"
#include "storage/rooms.h"
#include "storage/services.h"

namespace choba::acts {

namespace {

// The last message to the client, and whether it was opened.
Result<void> addLastSent(writing::RoomLetter& letter, const storage::Connection& connection)
{
    storage::Statement last(
        connection,
        "SELECT at, opened_at FROM message WHERE room = ?1 "
        "AND direction = 'out' ORDER BY at DESC, ordinal DESC, id DESC LIMIT 1");
    if (last.bind(1, letter.room.id).next()) {
        letter.lastSentAt = last.integer(0);
        letter.lastOpenedAt = last.optionalInteger(1);
    }
    if (last.failed())
        return last.error();
    // Something was recorded later without its text: when that was opened is not known.
    if (letter.status.lastSellerAt > letter.lastSentAt + ms::hour) {
        letter.lastSentAt = letter.status.lastSellerAt;
        letter.lastOpenedAt.reset();
    }
    return {};
}

Result<void> addPurchases(writing::RoomLetter& letter, const storage::Connection& connection)
{
    const auto rooms = storage::roomsOf(connection, letter.room.client);
    if (!rooms)
        return rooms.error();
    for (const domain::RoomFacts& facts : *rooms) {
        const qint64 opened = facts.status.openedAt;
        if (opened == 0)
            continue;
        ++letter.purchases;
        if (facts.room.id != letter.room.id && opened > letter.lastPurchase)
            letter.lastPurchase = opened;
    }
    return {};
}

} // namespace

Result<writing::RoomLetter> loadRoomLetter(const storage::Connection& connection, RoomId room,
                                           std::optional<domain::EventKind> step,
                                           const domain::RoomRules& rules)
{
    Result<domain::RoomFacts> facts = storage::loadRoomFacts(connection, room);
    if (!facts)
        return facts.error();
    writing::RoomLetter letter;
    letter.room = std::move(facts->room);
    letter.status = facts->status;
    letter.rules = rules;
    letter.step = step;
    letter.policy = rules.usual;
    if (letter.room.policy) {
        Result<domain::Policy> policy = storage::loadPolicy(connection, *letter.room.policy);
        if (!policy)
            return policy.error();
        letter.policy = *std::move(policy);
    }
    if (letter.room.service) {
        Result<domain::Service> service = storage::loadService(connection, *letter.room.service);
        if (!service)
            return service.error();
        letter.service = *std::move(service);
    }
    if (const Result<void> added = addLastSent(letter, connection); !added)
        return added.error();
    if (const Result<void> added = addPurchases(letter, connection); !added)
        return added.error();
    return letter;
}

} // namespace choba::acts
