#include "bench/room_data.h"

#include "base/ms.h"
#include "bench/store_data.h"
#include "domain/client.h"
#include "storage/clients.h"
#include "storage/due_marks.h"
#include "storage/rooms.h"
#include "storage/services.h"

#include <algorithm>
#include <array>

namespace choba::bench {

namespace {

using domain::EventKind;

constexpr int services = 20;
constexpr int policyVersions = 3;
constexpr int roomsPerClient = 3;
constexpr qint64 span = 3'650 * ms::day;

// An order that goes well, slowly: with changes, a silence and its notices.
constexpr std::array<EventKind, roomEvents> course = {
    EventKind::inquiry,       EventKind::sellerDirect,  EventKind::proposal,
    EventKind::opened,        EventKind::sellerMessage, EventKind::clientMessage,
    EventKind::deliveryDate,  EventKind::sellerMessage, EventKind::handedOver,
    EventKind::revisionAsked, EventKind::handedOver,    EventKind::acknowledged,
    EventKind::notice1,       EventKind::clientMessage, EventKind::handedOver,
    EventKind::delivered,     EventKind::accepted,      EventKind::closed,
    EventKind::ratedBySeller, EventKind::ratedByClient,
};
// Places in it. After the last one a room is not open for long.
constexpr std::size_t purchase = 3;
constexpr std::size_t firstLetter = 4;
constexpr std::size_t lastOpen = 15;
static_assert(course[purchase] == EventKind::opened && course[lastOpen] == EventKind::delivered);

std::optional<qint64> valueOf(EventKind kind, qint64 at, int number)
{
    switch (kind) {
    case EventKind::inquiry:
        return at + 3 * ms::day;
    case EventKind::deliveryDate:
        return domain::startOfDay(domain::dayOf(at) + 10);
    case EventKind::notice1:
        return at + 3 * ms::day;
    case EventKind::ratedByClient:
        return number % 50 == 0 ? 2 : 5;
    default:
        return std::nullopt;
    }
}

class Rooms
{
public:
    Rooms(const storage::Connection& connection, const RoomsSize& size, qint64 newest)
        : m_connection(connection)
        , m_size(size)
        , m_newest(newest)
        , m_room(connection,
                 "INSERT INTO room (id, client, service, policy, number, title, gross, created_at) "
                 "VALUES (?1, ?2, ?3, ?4, ?5, '', ?6, ?7)")
        , m_event(connection,
                  "INSERT INTO room_event (id, room, kind, at, ordinal, value) "
                  "VALUES (?1, ?2, ?3, ?4, 0, ?5)")
    { }

    Result<void> add()
    {
        Result<void> done = addServices();
        if (done)
            done = addClients();
        for (int number = 0; done && number < m_size.rooms; ++number)
            done = addRoom(number);
        return done;
    }

private:
    Result<void> addServices()
    {
        LetterText words(11);
        for (int i = 0; i < services; ++i) {
            domain::Service service;
            service.id = ServiceId{i + 1};
            service.title = words.rareWord() + QStringLiteral("を制作します");
            service.createdAt = m_newest - span;
            if (const auto added = storage::insertService(m_connection, service); !added)
                return added;
            domain::Policy policy;
            policy.service = service.id;
            policy.rounds = 3;
            policy.noticeLead = 3;
            policy.closeHour = 18;
            policy.supportDays = 14;
            policy.draftDays = 5;
            for (int version = 0; version < policyVersions; ++version) {
                policy.id = PolicyId{i * policyVersions + version + 1};
                policy.since = service.createdAt + version * span / policyVersions;
                policy.silenceDays = 5 + version;
                if (const auto added = storage::insertPolicy(m_connection, policy); !added)
                    return added;
            }
        }
        return {};
    }

    Result<void> addClients()
    {
        LetterText words(12);
        for (int i = 0; i <= m_size.rooms / roomsPerClient; ++i) {
            domain::Client client;
            client.id = clientOf(i * roomsPerClient);
            client.name = words.name() + QString::number(i);
            const auto added = storage::insertClient(m_connection, client, m_newest - span);
            if (!added)
                return added;
        }
        return {};
    }

    // Numbers that no other generator of clients gives.
    static ClientId clientOf(int room) { return ClientId{10'000'000 + room / roomsPerClient}; }

    Result<void> addRoom(int number)
    {
        // Of the latest rooms five in eight are open: their last events are not long ago.
        const int fromEnd = m_size.rooms - number;
        const bool open = number * 5 % 8 < 5 && fromEnd <= m_size.open * 8 / 5;
        const qint64 spacing = span / m_size.rooms;
        const qint64 id = number + 1;
        const qint64 begin = m_newest - (fromEnd + 1) * spacing - (open ? 0 : 40 * ms::day);
        const int service = number % services;
        const qint64 version = std::min<qint64>((begin - (m_newest - span)) * policyVersions / span,
                                                policyVersions - 1);
        const Result<void> added =
            m_room.bind(1, id)
                .bind(2, clientOf(number * 7 % m_size.rooms))
                .bind(3, qint64(service) + 1)
                .bind(4, service * policyVersions + std::max<qint64>(version, 0) + 1)
                .bind(5, QString::number(8'000'000 + number))
                .bind(6, 5'000 + qint64(number) % 90 * 1'000)
                .bind(7, begin)
                .run();
        if (!added)
            return added;
        if (const Result<void> filled = open ? fillOpen(id, begin) : fillEnded(id, begin); !filled)
            return filled;
        return open ? remember(id, DueOf::open, begin) : remember(id, DueOf::ended, begin);
    }

    Result<void> fillEnded(qint64 room, qint64 begin)
    {
        qint64 at = begin;
        for (std::size_t i = 0; i < course.size();
             ++i, at += 40 * ms::hour + room % 97 * ms::minute)
            if (const Result<void> added = addEvent(room, i, course[i], at); !added)
                return added;
        return {};
    }

    // As far as one of the steps, with words back and forth on the way: never fewer events.
    Result<void> fillOpen(qint64 room, qint64 begin)
    {
        const std::size_t reached = static_cast<std::size_t>(room) % (lastOpen + 1);
        const std::size_t head = std::min(reached, firstLetter) + 1;
        const std::size_t tail = course.size() - (reached + 1 - head);
        const bool bought = reached >= purchase;
        const qint64 step = (m_newest - begin) / roomEvents - 1;
        for (std::size_t i = 0; i < course.size(); ++i) {
            const EventKind kind = i < head ? course[i]
                : i < tail                  ? wordOf(bought, i % 2 == 0)
                                            : course[head + i - tail];
            const qint64 at = begin + static_cast<qint64>(i) * step;
            if (const Result<void> added = addEvent(room, i, kind, at); !added)
                return added;
        }
        return {};
    }

    static EventKind wordOf(bool bought, bool fromSeller)
    {
        if (bought)
            return fromSeller ? EventKind::sellerMessage : EventKind::clientMessage;
        return fromSeller ? EventKind::sellerDirect : EventKind::clientDirect;
    }

    Result<void> addEvent(qint64 room, std::size_t number, EventKind kind, qint64 at)
    {
        return m_event.bind(1, room * 100 + static_cast<qint64>(number))
            .bind(2, room)
            .bind(3, domain::key(kind).toString())
            .bind(4, at)
            .bind(5, valueOf(kind, at, static_cast<int>(room)))
            .run();
    }

    enum class DueOf { open, ended };

    // A saved copy here and there, and the reminders of the last year.
    Result<void> remember(qint64 room, DueOf which, qint64 at)
    {
        const domain::Subject subject{domain::SubjectKind::room, room};
        if (which == DueOf::ended && room % 3 == 0) {
            const auto kept = storage::saveMark(
                m_connection, {{subject, domain::DueKind::rateClient, at}, 0, at + ms::day, 0});
            if (!kept)
                return kept;
        }
        if (at < m_newest - 365 * ms::day)
            return {};
        return storage::addNotified(m_connection, {subject, domain::DueKind::firstContact, at}, 7,
                                    at + ms::day);
    }

    const storage::Connection& m_connection;
    RoomsSize m_size;
    qint64 m_newest;
    storage::Statement m_room;
    storage::Statement m_event;
};

} // namespace

Result<void> addRooms(const storage::Connection& connection, const RoomsSize& size, qint64 newest)
{
    return Rooms(connection, size, newest).add();
}

} // namespace choba::bench
