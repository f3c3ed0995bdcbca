// One order on the marketplace, or what may become one: what happened in it, and what follows.
// Source of the rules: docs/rule-pack.md, inquiry.* and room.*.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/room_event.h"

#include <QString>

#include <optional>
#include <vector>

namespace choba::domain {

// What the site itself distinguishes, and what the seller has to.
enum class RoomState : quint8 {
    inquiry,
    proposed,
    declined,
    open,
    handedOver,
    awaitingApproval, // 納品確認待ち
    sentBack,
    accepted,
    cancelAsked,
    cancelled,
    closed, // ratings are open
    done,
};
constexpr int roomStateCount = 12;

// Keys: inquiry, proposed, declined, open, handed-over, awaiting-approval, …
QStringView key(RoomState state);
std::optional<RoomState> roomStateFromKey(QStringView key);

bool isBeforeSale(RoomState state); // inquiry, proposed
bool isWork(RoomState state); // open, handedOver, sentBack
bool isOver(RoomState state); // declined, cancelled, closed, done

// What a history comes to, whatever the time is now. Times are UTC milliseconds, 0 = never.
struct RoomStatus {
    RoomState state = RoomState::inquiry;
    Turn turn = Turn::none;
    qint64 inquiryAt = 0;
    qint64 answerBy = 0; // the requester's deadline
    qint64 proposedAt = 0; // last
    qint64 openedAt = 0;
    qint64 firstSellerAt = 0; // first message of the seller in the room
    qint64 lastSellerAt = 0;
    qint64 lastClientAt = 0; // acknowledgements and the like too
    qint64 turnSince = 0; // when the turn passed to whom it belongs
    qint64 anchor = 0; // of the silence ladder: the turn passed to the client, or they wrote later
    qint64 handedOverAt = 0; // last
    qint64 deliveryDate = 0; // first moment of the day
    qint64 promisedFor = 0; // first moment of the day the client named, while it is awaited
    qint64 promisedAt = 0; // when they did
    qint64 waitAskedAt = 0; // while a day is still to be named
    qint64 datesAsked = 0; // times the seller asked for a day since the client last did their part
    qint64 revisions = 0;
    qint64 notice1At = 0;
    qint64 notice1Close = 0; // the close notice 1 promised
    qint64 notice2At = 0;
    qint64 promisedClose = 0; // by the last notice
    qint64 deliveredAt = 0; // last
    qint64 deliveries = 0;
    qint64 sendBacks = 0;
    qint64 acceptedAt = 0;
    qint64 cancelAskedAt = 0; // while it is not answered
    Side cancelBy = Side::seller;
    RoomState beforeCancel = RoomState::open; // what a declined request goes back to
    qint64 endedAt = 0; // declined, cancelled or closed: the first of them
    bool sellerRated = false;
    bool clientRated = false;
    qint64 stars = 0; // 0 = not known
    bool videoProposed = false;
    qint64 lastAt = 0; // of anything

    bool operator==(const RoomStatus&) const = default;
};

// Sorts, then applies one after another. Events that make no sense where they stand (see verdictOn)
// are applied as far as they can be: facts are never thrown away.
RoomStatus fold(std::vector<RoomEvent> events);
// The same for one more event that comes before no other.
void apply(RoomStatus& status, const RoomEvent& event);

// An order, or an inquiry that may become one, as the seller keeps it.
struct Room {
    RoomId id;
    ClientId client;
    std::optional<ServiceId> service;
    std::optional<PolicyId>
        policy; // the version it was bought under; none = the rule pack's values
    QString number; // トークルームNo; may be empty
    QString title; // what it is about, where the service does not say; may be empty
    std::optional<qint64> gross; // yen, options and おひねり included
    bool wantsSpeed = false; // this client cares for speed: the first draft becomes a due
    quint32 screening = 0; // bits of domain::Sign, see screening.h
    QString note;
    qint64 createdAt = 0; // UTC milliseconds

    bool operator==(const Room&) const = default;
};

// nameTooLong (title), noteTooLong (note), outOfRange (number that is none, gross outside
// of 0 to highestPrice).
std::optional<Error> problemOf(const Room& room);

} // namespace choba::domain
