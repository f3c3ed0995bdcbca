#include "domain/room_event.h"

#include "base/keys.h"

#include <tuple>

namespace choba::domain {

namespace {

constexpr std::array<QStringView, eventKindCount> eventKeys = {
    u"inquiry",        u"proposal",       u"declined",        u"opened",
    u"seller-message", u"client-message", u"seller-direct",   u"client-direct",
    u"acknowledged",   u"wait-asked",     u"promised",        u"date-asked",
    u"revision-asked", u"handed-over",    u"turn-to-seller",  u"turn-to-client",
    u"delivery-date",  u"notice-1",       u"notice-2",        u"delivered",
    u"sent-back",      u"accepted",       u"cancel-asked",    u"cancel-declined",
    u"cancelled",      u"closed",         u"rated-by-seller", u"rated-by-client",
    u"video-proposed", u"note",
};
static_assert(static_cast<int>(EventKind::note) + 1 == eventKindCount);

constexpr std::array<QStringView, 2> sideKeys = {u"seller", u"client"};
constexpr std::array<QStringView, 4> reasonKeys = {u"none", u"unreachable", u"agreed", u"other"};

// Of events of one time and ordinal: a purchase comes before the words that follow it, and words
// before the step that was taken with them.
int rankOf(EventKind kind)
{
    switch (kind) {
    case EventKind::inquiry:
    case EventKind::proposal:
    case EventKind::declined:
    case EventKind::opened:
        return 0;
    case EventKind::sellerMessage:
    case EventKind::clientMessage:
    case EventKind::sellerDirect:
    case EventKind::clientDirect:
    case EventKind::acknowledged:
        return 1;
    default:
        return 2;
    }
}

} // namespace

QStringView key(EventKind kind)
{
    return keyOf(eventKeys, kind);
}

std::optional<EventKind> eventKindFromKey(QStringView key)
{
    return fromKey<EventKind>(eventKeys, key);
}

QStringView key(Side side)
{
    return keyOf(sideKeys, side);
}

std::optional<Side> sideFromKey(QStringView key)
{
    return fromKey<Side>(sideKeys, key);
}

QStringView key(CancelReason reason)
{
    return keyOf(reasonKeys, reason);
}

std::optional<CancelReason> cancelReasonFromKey(QStringView key)
{
    return fromKey<CancelReason>(reasonKeys, key);
}

EventKind kindOf(const Message& message)
{
    const bool inRoom = message.channel == roomChannel;
    if (message.direction == Direction::out)
        return inRoom ? EventKind::sellerMessage : EventKind::sellerDirect;
    if (message.settled)
        return EventKind::acknowledged;
    return inRoom ? EventKind::clientMessage : EventKind::clientDirect;
}

bool comesBefore(const RoomEvent& a, const RoomEvent& b)
{
    // The last ones tell apart what has no id yet, so that no order of a list matters.
    const auto place = [](const RoomEvent& event) {
        return std::make_tuple(event.at, event.ordinal, rankOf(event.kind), event.id, event.message,
                               event.kind, event.value, event.by, event.reason);
    };
    return place(a) < place(b);
}

} // namespace choba::domain
