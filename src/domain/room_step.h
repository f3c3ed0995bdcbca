// What may be recorded in a room, and why not.
#pragma once

#include "domain/room.h"

namespace choba::domain {

struct RoomRules;

enum class StepProblem : quint8 {
    none,
    notOpen, // there is no room yet
    openAlready,
    boughtAlready, // an inquiry or a proposal after the purchase
    closedAlready, // nothing can be posted after the close
    deliveredAlready, // the client has to answer the formal delivery
    nothingHandedOver, // formal delivery with nothing delivered is never allowed
    noSellerMessage, // formal delivery needs an earlier message of the seller in the room
    notDelivered, // accepted or sent back while no formal delivery waits for an answer
    secondSendBack,
    tooEarlyToCancel, // client unreachable: not so long since their last message
    cancelAskedAlready,
    noCancelAsked,
    ratedAlready,
    notClosed, // a rating before the close
    notTheirTurn, // a notice while it is the seller's turn
    noNotice1,
    valueMissing, // a promise without its day, a delivery date without one
    beforeOpening, // at a time before the room was opened
    beforeInquiry, // bought at a time before the inquiry or the proposal
    inFuture,
};
constexpr int stepProblemCount = 21;

// Keys: none, not-open, open-already, …
QStringView key(StepProblem problem);
std::optional<StepProblem> stepProblemFromKey(QStringView key);

struct StepVerdict {
    StepProblem problem = StepProblem::none;
    qint64 possibleFrom = 0; // tooEarlyToCancel: UTC milliseconds

    explicit operator bool() const { return problem == StepProblem::none; }
};

// The first moment the site takes a cancel request for a client who cannot be reached: so long
// after their last message, or after the opening when they never wrote.
qint64 unreachableFrom(const RoomStatus& status, const RoomRules& rules);

// May `event` be recorded after a history of `status`? The ordinal does not matter. `status` is
// that of the events before it in time.
StepVerdict verdictOn(const RoomStatus& status, const RoomEvent& event, const RoomRules& rules,
                      bool paidAcceptance, qint64 now);

// The kinds a person can record in this state, in the order a menu shows them, leaving out what
// verdictOn() would refuse at `now` but for times and values.
std::vector<EventKind> possibleSteps(const RoomStatus& status, const RoomRules& rules,
                                     bool paidAcceptance, qint64 now);

} // namespace choba::domain
