// Rooms and services put into a data file by acts, in few words.
#pragma once

#include "acts/letters.h"
#include "acts/rooms.h"
#include "acts/services.h"
#include "base/ms.h"
#include "domain/room_rules.h"
#include "storage/rooms.h"
#include "support/store_fixture.h"

namespace choba::testing {

class RoomStore : public OpenStore
{
protected:
    // The shipped rules on the fixture's day, with a calendar that works every day but Sundays.
    static const domain::RoomRules& rules();

    static domain::RoomEvent event(domain::EventKind kind, qint64 at,
                                   std::optional<qint64> value = std::nullopt);

    // Each step an hour after the one before, the last one `hoursAgo` before the fixture's now.
    RoomId addRoom(ClientId client, std::initializer_list<domain::EventKind> steps,
                   int hoursAgo = 1);
    ServiceId addService(const QString& title, int silenceDays = 5);

    domain::RoomStatus status(RoomId room) const
    {
        return must(storage::loadRoomFacts(connection(), room)).status;
    }

    acts::Receipt record(RoomId room, domain::EventKind kind, qint64 at,
                         std::optional<qint64> value = std::nullopt)
    {
        return must(acts::recordStep(scope(), room, event(kind, at, value), rules()));
    }

    // Rooms whose derived row is not what its history comes to.
    std::size_t wrong() const;
};

} // namespace choba::testing
