// What can happen in an order or in an inquiry, messages included.
#pragma once

#include "base/id.h"
#include "domain/message.h"

#include <QString>

#include <optional>

namespace choba::domain {

// The channel (id in the rule pack) of messages in a talk room; others are sent outside of it.
inline constexpr QStringView roomChannel = u"room";

enum class EventKind : quint8 {
    inquiry, // value = the requester's answer deadline, if any
    proposal, // sent, sent again or edited: the time to buy starts anew
    declined, // the inquiry came to nothing, whoever ended it
    opened, // bought
    sellerMessage, // in the room
    clientMessage,
    sellerDirect, // outside of the room: counts before the sale only
    clientDirect,
    acknowledged, // the client wrote no more than that they will look at it
    waitAsked, // the client asked for time without naming a day
    promised, // value = the day the client named (its first moment in Japan)
    dateAsked, // the seller asked by which day
    revisionAsked, // a round of changes that counts against the allowance
    handedOver, // a draft or the work is with the client
    turnToSeller, // the seller said that they go on: it stays their turn
    turnToClient,
    deliveryDate, // value = the day the seller set (納品予定日), its first moment in Japan
    notice1, // value = the close it promised
    notice2, // value = the close it promised
    delivered, // formal delivery (正式な納品)
    sentBack, // (差し戻し)
    accepted,
    cancelAsked, // by and reason
    cancelDeclined, // the room goes on
    cancelled,
    closed,
    ratedBySeller,
    ratedByClient, // value = stars, 1 to 5, if known
    videoProposed, // the video chat was offered
    note, // text
};
constexpr int eventKindCount = 30;

// Keys: inquiry, proposal, declined, opened, seller-message, … (words joined by hyphens).
QStringView key(EventKind kind);
std::optional<EventKind> eventKindFromKey(QStringView key);

enum class Side : quint8 { seller, client };
QStringView key(Side side); // seller, client
std::optional<Side> sideFromKey(QStringView key);

enum class CancelReason : quint8 { none, unreachable, agreed, other };
QStringView key(CancelReason reason); // none, unreachable, agreed, other
std::optional<CancelReason> cancelReasonFromKey(QStringView key);

struct RoomEvent {
    RoomEventId id; // none = it is a message
    MessageId message; // the message it is, or the one it happened with; may be none
    EventKind kind = EventKind::note;
    qint64 at = 0; // UTC milliseconds; the site shows minutes
    qint64 ordinal = 0; // order among events of one time
    std::optional<qint64> value; // see the kinds; UTC milliseconds unless said otherwise
    Side by = Side::seller; // of cancelAsked
    CancelReason reason = CancelReason::none; // of cancelAsked
    QString text; // of a note, or what was said; may be empty

    bool operator==(const RoomEvent&) const = default;
};

// What a message is in a history: sellerMessage, clientMessage, acknowledged (from the client,
// needs no answer), sellerDirect or clientDirect.
EventKind kindOf(const Message& message);

// The order of a history: by time, then ordinal. Where both are equal a purchase comes before
// words, words before the step taken with them, then the ids decide.
bool comesBefore(const RoomEvent& a, const RoomEvent& b);

} // namespace choba::domain
