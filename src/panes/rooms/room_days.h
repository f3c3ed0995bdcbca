// How long a room has been open, and what waiting does to the figure that clients see.
#pragma once

#include "domain/agenda.h"

namespace choba::rooms {

struct RoomDays {
    qint64 open = 0; // so far, or in the end; a day that has begun counts
    qint64 usual = 0; // of the service: its record, else what its policy says; 0 = not known
    bool isRecord = false; // `usual` is what rooms before took
    qint64 life = 0; // days a room lasts at most; 0 = the rules do not say
    qint64 left = 0; // of them, while the room is open
    // Mean open days of the service when the room closes now, and on its last day.
    double meanNow = 0; // 0 = the service is not known
    double meanAtEnd = 0;

    bool isLong() const { return usual > 0 && open > usual; }

    bool operator==(const RoomDays&) const = default;
};

// `service` may be nullptr. Nothing but zeros before the purchase.
RoomDays daysOf(const domain::RoomStatus& status, const domain::Policy& policy,
                const domain::ServiceFacts* service, const domain::RoomRules& rules, qint64 now);

} // namespace choba::rooms
