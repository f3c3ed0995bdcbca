#include "acts/demo_rooms.h"

#include "base/ms.h"
#include "domain/work_days.h"

#include <algorithm>

namespace choba::acts::demo {

namespace {

using domain::EventKind;

constexpr qint64 storyPause = 4 * 7 * ms::day; // between two orders of one client

class Rooms
{
public:
    Rooms(Business& business, const Texts& texts, qint64 now,
          const std::function<qint64(qint64)>& freshId)
        : m_business(business)
        , m_texts(texts)
        , m_now(now)
        , m_freshId(freshId)
    { }

    void invent()
    {
        for (const OfferedService& offered : m_texts.offered)
            offer(offered);
        tellStories();
        for (const OpenRoom& open : m_texts.rooms)
            goOn(open);
    }

private:
    void offer(const OfferedService& offered)
    {
        const qint64 begun = m_now - 365 * ms::day;
        domain::Service service = offered.service;
        service.id = ServiceId{m_freshId(begun)};
        service.createdAt = begun;
        service.reviewedAt = m_now - offered.reviewedDays * ms::day;
        domain::Policy policy = offered.policy;
        policy.id = PolicyId{m_freshId(begun)};
        policy.service = service.id;
        policy.since = begun;
        m_business.services.push_back(std::move(service));
        m_business.policies.push_back(policy);
    }

    void tellStories()
    {
        auto message = m_business.messages.begin();
        while (message != m_business.messages.end()) {
            auto end = message + 1;
            while (end != m_business.messages.end() && end->client == message->client
                   && end->at - (end - 1)->at < storyPause)
                ++end;
            if ((end - 1)->at < m_now - storyPause / 3)
                tell(message, end);
            message = end;
        }
    }

    using Messages = std::vector<domain::Message>::iterator;

    // A story that is over: bought, delivered, accepted and rated.
    void tell(Messages begin, Messages end)
    {
        const auto inRoom = [](const domain::Message& message) {
            return message.channel == domain::roomChannel;
        };
        const Messages first = std::find_if(begin, end, inRoom);
        const bool wasAnswered = std::any_of(first, end, [&inRoom](const domain::Message& message) {
            return inRoom(message) && message.direction == domain::Direction::out;
        });
        if (!wasAnswered)
            return;
        const std::size_t which = m_business.rooms.size() % m_business.services.size();
        domain::Room& room = addRoom(first->client, which, first->at - ms::hour);
        room.number = QString::number(4'600'000 + 137 * qint64(m_business.rooms.size()));
        room.gross = m_business.services[which].price;
        qint64 last = 0;
        for (Messages message = first; message != end; ++message) {
            if (!inRoom(*message))
                continue;
            message->room = room.id;
            last = message->parts.back().at;
        }
        const RoomId id = room.id;
        add(id, EventKind::opened, first->at - ms::hour);
        add(id, EventKind::handedOver, last + ms::minute);
        add(id, EventKind::delivered, last + 26 * ms::hour);
        add(id, EventKind::accepted, last + 40 * ms::hour);
        add(id, EventKind::closed, last + 64 * ms::hour);
        add(id, EventKind::ratedByClient, last + 70 * ms::hour).value = which == 3 ? 4 : 5;
        add(id, EventKind::ratedBySeller, last + 3 * ms::day);
    }

    void goOn(const OpenRoom& open)
    {
        const auto client = std::find_if(
            m_business.clients.begin(), m_business.clients.end(),
            [&open](const DatedClient& dated) { return dated.client.name == open.client; });
        if (client == m_business.clients.end())
            return;
        const std::size_t which = serviceOf(open.item);
        const qint64 begun = timeOf(open.events.front());
        client->createdAt = std::min(client->createdAt, begun);
        domain::Room& room = addRoom(client->client.id, which, begun);
        const RoomId id = room.id;
        const ClientId owner = room.client;
        const domain::Room made = std::exchange(room, open.room);
        room.id = made.id;
        room.client = made.client;
        room.service = made.service;
        room.policy = made.policy;
        room.createdAt = made.createdAt;
        for (const OpenEvent& event : open.events)
            put(id, event, which);
        for (domain::Message& message : m_business.messages) {
            if (message.client == owner && message.at >= begun && !message.room
                && message.channel == domain::roomChannel)
                message.room = id;
        }
    }

    void put(RoomId room, const OpenEvent& open, std::size_t which)
    {
        domain::RoomEvent& event = add(room, open.kind, timeOf(open));
        const qint64 today = domain::dayOf(m_now);
        if (open.days)
            event.value = domain::startOfDay(today + *open.days);
        // A requester names a time of the day.
        if (open.days && open.kind == EventKind::inquiry)
            event.value = *event.value + 21 * ms::hour;
        if (open.close) {
            const qint64 day = domain::dayOf(m_now + qint64(*open.close * double(ms::hour)));
            const int hour =
                which < m_business.policies.size() ? m_business.policies[which].closeHour : 18;
            event.value = domain::startOfDay(day) + hour * ms::hour;
        }
        if (open.value)
            event.value = open.value;
        event.reason = open.reason;
        event.text = open.text;
    }

    domain::Room& addRoom(ClientId client, std::size_t which, qint64 at)
    {
        domain::Room room;
        room.id = RoomId{m_freshId(at)};
        room.client = client;
        room.createdAt = at;
        if (which < m_business.services.size()) {
            room.service = m_business.services[which].id;
            room.policy = m_business.policies[which].id;
        }
        m_business.rooms.push_back(std::move(room));
        return m_business.rooms.back();
    }

    domain::RoomEvent& add(RoomId room, EventKind kind, qint64 at)
    {
        domain::RoomEvent event;
        event.id = RoomEventId{m_freshId(at)};
        event.kind = kind;
        event.at = at;
        m_business.events.emplace_back(room, std::move(event));
        return m_business.events.back().second;
    }

    std::size_t serviceOf(const QString& item) const
    {
        const auto found =
            std::find_if(m_business.services.begin(), m_business.services.end(),
                         [&item](const domain::Service& service) { return service.item == item; });
        return std::size_t(found - m_business.services.begin());
    }

    qint64 timeOf(const OpenEvent& event) const
    {
        const qint64 at = m_now - qint64(event.hours * double(ms::hour));
        return at - at % ms::minute;
    }

    Business& m_business;
    const Texts& m_texts;
    qint64 m_now;
    const std::function<qint64(qint64)>& m_freshId;
};

} // namespace

void inventRooms(Business& business, const Texts& texts, qint64 now,
                 const std::function<qint64(qint64)>& freshId)
{
    Rooms(business, texts, now, freshId).invent();
}

} // namespace choba::acts::demo
