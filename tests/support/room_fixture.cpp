#include "support/room_fixture.h"

#include "rules/business_calendar.h"
#include "storage/room_summaries.h"
#include "writing/knowledge.h"

namespace choba::testing {

const domain::RoomRules& RoomStore::rules()
{
    static const domain::RoomRules shipped = [] {
        const Result<rules::RulePack> pack = writing::loadRules({});
        const QDate day(2026, 11, 21);
        return pack
            ? domain::RoomRules::of(*pack, rules::BusinessCalendar::fromRules(*pack, day), day)
            : domain::RoomRules();
    }();
    return shipped;
}

domain::RoomEvent RoomStore::event(domain::EventKind kind, qint64 at, std::optional<qint64> value)
{
    domain::RoomEvent made;
    made.kind = kind;
    made.at = at;
    made.value = value;
    return made;
}

RoomId RoomStore::addRoom(ClientId client, std::initializer_list<domain::EventKind> steps,
                          int hoursAgo)
{
    domain::Room room;
    room.id = newId<RoomId>(now);
    room.client = client;
    qint64 at = now - (hoursAgo + qint64(steps.size()) - 1) * ms::hour;
    bool isFirst = true;
    for (const domain::EventKind kind : steps) {
        if (isFirst)
            must(acts::addRoom(scope(), room, event(kind, at), rules()));
        else
            record(room.id, kind, at);
        isFirst = false;
        at += ms::hour;
    }
    return room.id;
}

ServiceId RoomStore::addService(const QString& title, int silenceDays)
{
    domain::Service service;
    service.id = newId<ServiceId>(m_clock);
    service.title = title;
    domain::Policy policy = rules().usual;
    policy.silenceDays = silenceDays;
    must(acts::addService(scope(), service, policy));
    return service.id;
}

std::size_t RoomStore::wrong() const
{
    return must(storage::wrongRooms(connection(), 100)).size();
}

} // namespace choba::testing
