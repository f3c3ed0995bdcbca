#include "panes/rooms/room_days.h"

#include "base/ms.h"

#include <algorithm>

namespace choba::rooms {

namespace {

qint64 begunDays(qint64 from, qint64 to)
{
    return std::max<qint64>(0, (to - from + ms::day - 1) / ms::day);
}

} // namespace

RoomDays daysOf(const domain::RoomStatus& status, const domain::Policy& policy,
                const domain::ServiceFacts* service, const domain::RoomRules& rules, qint64 now)
{
    RoomDays days;
    if (status.openedAt == 0) {
        return days;
    }
    const bool over = domain::isOver(status.state);
    // The delivery counts until it is accepted; the room may stand open some time longer.
    const bool accepted = !over && status.acceptedAt != 0;
    const qint64 until = over ? status.endedAt : accepted ? status.acceptedAt : now;
    const bool recorded = service != nullptr && service->endedRooms > 0;
    days.open = begunDays(status.openedAt, std::max(until, status.openedAt));
    days.isRecord = recorded;
    days.usual = recorded ? (service->openDays + service->endedRooms / 2) / service->endedRooms
                          : policy.deliveryDays;
    days.life = rules.roomLife / ms::day;
    if (!over && days.life > 0) {
        days.left = begunDays(now, status.openedAt + rules.roomLife);
    }
    if (service == nullptr) {
        return days;
    }
    // A room that is over is in the record already.
    const auto rooms = static_cast<double>(service->endedRooms + (over ? 0 : 1));
    const auto sum = static_cast<double>(service->openDays);
    if (rooms > 0) {
        const auto open = static_cast<double>(over ? 0 : days.open);
        const auto last = static_cast<double>(over           ? 0
                                                  : accepted ? days.open
                                                             : std::max(days.life, days.open));
        days.meanNow = (sum + open) / rooms;
        days.meanAtEnd = (sum + last) / rooms;
    }
    return days;
}

} // namespace choba::rooms
