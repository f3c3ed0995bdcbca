// What each event changes in a room's status.
#include "domain/room.h"
#include "domain/work_days.h"

#include <algorithm>
#include <utility>

namespace choba::domain {

namespace {

// The state an event of the work changes: while a cancel request waits for its answer, the one it
// goes back to.
RoomState& workState(RoomStatus& status)
{
    return status.state == RoomState::cancelAsked ? status.beforeCancel : status.state;
}

void forgetLadder(RoomStatus& status)
{
    status.notice1At = 0;
    status.notice1Close = 0;
    status.notice2At = 0;
    status.promisedClose = 0;
}

void forgetPromise(RoomStatus& status)
{
    status.promisedFor = 0;
    status.promisedAt = 0;
    status.waitAskedAt = 0;
}

// The turn passes anew, even to the side that had it already.
void passAnew(RoomStatus& status, Turn turn, qint64 at)
{
    status.turn = turn;
    status.turnSince = at;
    if (turn == Turn::theirs)
        status.anchor = at;
    else
        forgetLadder(status); // it runs during the client's turn only
}

void pass(RoomStatus& status, Turn turn, qint64 at)
{
    if (!isOver(status.state) && status.turn != turn)
        passAnew(status, turn, at);
}

void end(RoomStatus& status, RoomState state, qint64 at)
{
    if (isOver(status.state))
        return;
    status.state = state;
    if (isOver(state))
        status.endedAt = at;
    passAnew(status, Turn::none, at);
    forgetPromise(status);
    status.cancelAskedAt = 0;
}

void beDoneWhenRated(RoomStatus& status)
{
    if (status.state == RoomState::closed && status.sellerRated && status.clientRated)
        status.state = RoomState::done;
}

// The seller wrote in the room, whatever it was.
void sellerWrote(RoomStatus& status, qint64 at)
{
    const bool first = status.openedAt != 0 && status.firstSellerAt == 0;
    if (first)
        status.firstSellerAt = at;
    status.lastSellerAt = at;
    // Silence would be agreement to what the client asked: words alone do not answer it. After the
    // acceptance nobody owes anything.
    const bool clientAsked =
        status.state == RoomState::cancelAsked && status.cancelBy == Side::client;
    if (!clientAsked)
        pass(status, status.state == RoomState::accepted ? Turn::none : Turn::theirs, at);
    // Nobody is silent towards a seller who has not said a word.
    if (first && status.turn == Turn::theirs)
        status.anchor = at;
}

// The client wrote, whatever it was: their silence is over.
void clientWrote(RoomStatus& status, qint64 at)
{
    status.lastClientAt = at;
    if (status.turn == Turn::theirs)
        status.anchor = std::max(status.anchor, at);
    forgetLadder(status);
}

// The client wrote something the seller has to act on.
void clientActed(RoomStatus& status, qint64 at)
{
    clientWrote(status, at);
    forgetPromise(status);
    status.datesAsked = 0;
    pass(status, Turn::mine, at);
}

// Whose turn it is when a cancel request is off the table: the state's, else who wrote last.
Turn turnAfterDecline(const RoomStatus& status, qint64 askedAt)
{
    if (status.state == RoomState::accepted)
        return Turn::none;
    if (status.state == RoomState::awaitingApproval)
        return Turn::theirs;
    const bool answered = status.cancelBy == Side::client && status.lastSellerAt > askedAt
        && status.lastSellerAt >= status.lastClientAt;
    return answered ? Turn::theirs : Turn::mine;
}

void applySale(RoomStatus& status, const RoomEvent& event)
{
    // An inquiry that had come to nothing is taken up again.
    if (event.kind != EventKind::declined && status.state == RoomState::declined) {
        status.state = RoomState::inquiry;
        status.endedAt = 0;
    }
    const bool beforeSale = isBeforeSale(status.state);
    switch (event.kind) {
    case EventKind::inquiry:
        status.inquiryAt = event.at;
        status.answerBy = event.value.value_or(0);
        if (beforeSale)
            status.state = RoomState::inquiry;
        if (beforeSale)
            clientActed(status, event.at);
        break;
    case EventKind::proposal:
        status.proposedAt = event.at;
        if (beforeSale) {
            status.state = RoomState::proposed;
            sellerWrote(status, event.at);
        }
        break;
    case EventKind::declined:
        if (beforeSale)
            end(status, RoomState::declined, event.at);
        break;
    default: // opened
        if (status.openedAt == 0)
            status.openedAt = event.at;
        if (beforeSale) {
            // What was said before the sale does not count in the room.
            status.state = RoomState::open;
            forgetPromise(status);
            status.datesAsked = 0;
            status.anchor = 0;
            passAnew(status, Turn::mine, event.at);
        }
        break;
    }
}

void applyWords(RoomStatus& status, const RoomEvent& event)
{
    switch (event.kind) {
    case EventKind::sellerMessage:
    case EventKind::videoProposed:
        sellerWrote(status, event.at);
        status.videoProposed = status.videoProposed || event.kind == EventKind::videoProposed;
        break;
    // Clients are heard wherever they write; what does not count outside is the seller's word.
    case EventKind::clientMessage:
    case EventKind::clientDirect:
        clientActed(status, event.at);
        break;
    case EventKind::sellerDirect:
        if (status.openedAt == 0)
            sellerWrote(status, event.at);
        break;
    case EventKind::acknowledged:
        clientWrote(status, event.at);
        break;
    case EventKind::revisionAsked:
        ++status.revisions;
        clientActed(status, event.at);
        break;
    case EventKind::turnToSeller: // said to the client
        if (status.openedAt != 0 && status.firstSellerAt == 0)
            status.firstSellerAt = event.at;
        status.lastSellerAt = event.at;
        pass(status, Turn::mine, event.at);
        break;
    default: // turnToClient
        pass(status, Turn::theirs, event.at);
        if (status.turn == Turn::theirs)
            status.anchor = event.at;
        break;
    }
}

// Clients who answer but do not decide.
void applyWait(RoomStatus& status, const RoomEvent& event)
{
    switch (event.kind) {
    case EventKind::waitAsked:
        clientWrote(status, event.at);
        if (!isOver(status.state)) {
            forgetPromise(status);
            status.waitAskedAt = event.at;
        }
        break;
    case EventKind::promised:
        clientWrote(status, event.at);
        if (isOver(status.state))
            break;
        forgetPromise(status);
        status.promisedFor = event.value ? startOfDay(dayOf(*event.value)) : 0;
        status.promisedAt = event.at;
        if (isWork(status.state))
            pass(status, Turn::theirs, event.at);
        break;
    default: { // dateAsked
        sellerWrote(status, event.at);
        ++status.datesAsked;
        // Until the day they named has come, it stands whatever is asked.
        if (event.at < status.promisedFor)
            break;
        // To who asked for time, or let their day go by, it is a new question.
        const bool waited = status.promisedFor != 0 || status.waitAskedAt != 0;
        forgetPromise(status);
        if (waited && status.turn == Turn::theirs)
            passAnew(status, Turn::theirs, event.at);
        break;
    }
    }
}

void applyWork(RoomStatus& status, const RoomEvent& event)
{
    sellerWrote(status, event.at);
    const bool counts = !isOver(status.state) && status.state != RoomState::accepted;
    switch (event.kind) {
    case EventKind::handedOver:
        status.handedOverAt = event.at;
        if (isWork(workState(status)))
            workState(status) = RoomState::handedOver;
        status.datesAsked = 0;
        break;
    case EventKind::delivered:
        status.deliveredAt = event.at;
        ++status.deliveries;
        // What stands as delivered was handed over, at the latest with it.
        if (status.handedOverAt == 0)
            status.handedOverAt = event.at;
        if (counts && status.openedAt != 0)
            workState(status) = RoomState::awaitingApproval;
        break;
    case EventKind::notice1:
        if (!isOver(status.state)) {
            status.notice1At = event.at;
            status.notice1Close = event.value.value_or(0);
            status.promisedClose = status.notice1Close;
        }
        return;
    default: // notice2
        if (!isOver(status.state)) {
            status.notice2At = event.at;
            status.promisedClose = event.value.value_or(status.promisedClose);
        }
        return;
    }
    // There is something new to look at, and nothing that was said about the former silence counts.
    if (counts && status.turn == Turn::theirs) {
        passAnew(status, Turn::theirs, event.at);
        forgetLadder(status);
    }
}

void applyAnswer(RoomStatus& status, const RoomEvent& event)
{
    switch (event.kind) {
    case EventKind::sentBack:
        ++status.sendBacks;
        if (!isOver(status.state))
            workState(status) = RoomState::sentBack;
        clientActed(status, event.at);
        break;
    case EventKind::accepted:
        if (status.state != RoomState::accepted)
            status.acceptedAt = event.at;
        end(status, RoomState::accepted, event.at);
        break;
    case EventKind::cancelAsked:
        if (event.by == Side::client)
            clientWrote(status, event.at);
        if (isOver(status.state))
            break;
        if (status.state != RoomState::cancelAsked)
            status.beforeCancel = status.state;
        status.state = RoomState::cancelAsked;
        status.cancelAskedAt = event.at;
        status.cancelBy = event.by;
        forgetLadder(status);
        pass(status, event.by == Side::seller ? Turn::theirs : Turn::mine, event.at);
        break;
    case EventKind::cancelDeclined:
        if (status.state == RoomState::cancelAsked) {
            const qint64 askedAt = std::exchange(status.cancelAskedAt, 0);
            status.state = status.beforeCancel;
            passAnew(status, turnAfterDecline(status, askedAt), event.at);
        }
        break;
    default: // cancelled
        end(status, RoomState::cancelled, event.at);
        break;
    }
}

void applyEnd(RoomStatus& status, const RoomEvent& event)
{
    switch (event.kind) {
    case EventKind::ratedBySeller:
        status.sellerRated = true;
        break;
    case EventKind::ratedByClient:
        status.clientRated = true;
        status.stars = event.value.value_or(status.stars);
        if (status.state == RoomState::accepted)
            end(status, RoomState::closed, event.at);
        break;
    default: // closed
        end(status, RoomState::closed, event.at);
        break;
    }
    beDoneWhenRated(status);
}

} // namespace

void apply(RoomStatus& status, const RoomEvent& event)
{
    status.lastAt = std::max(status.lastAt, event.at);
    switch (event.kind) {
    case EventKind::inquiry:
    case EventKind::proposal:
    case EventKind::declined:
    case EventKind::opened:
        return applySale(status, event);
    case EventKind::sellerMessage:
    case EventKind::clientMessage:
    case EventKind::sellerDirect:
    case EventKind::clientDirect:
    case EventKind::acknowledged:
    case EventKind::revisionAsked:
    case EventKind::turnToSeller:
    case EventKind::turnToClient:
    case EventKind::videoProposed:
        return applyWords(status, event);
    case EventKind::waitAsked:
    case EventKind::promised:
    case EventKind::dateAsked:
        return applyWait(status, event);
    case EventKind::handedOver:
    case EventKind::notice1:
    case EventKind::notice2:
    case EventKind::delivered:
        return applyWork(status, event);
    case EventKind::sentBack:
    case EventKind::accepted:
    case EventKind::cancelAsked:
    case EventKind::cancelDeclined:
    case EventKind::cancelled:
        return applyAnswer(status, event);
    case EventKind::closed:
    case EventKind::ratedBySeller:
    case EventKind::ratedByClient:
        return applyEnd(status, event);
    case EventKind::deliveryDate:
        status.deliveryDate = event.value ? startOfDay(dayOf(*event.value)) : 0;
        return;
    case EventKind::note:
        return;
    }
}

} // namespace choba::domain
