#include "domain/room_step.h"

#include "base/keys.h"
#include "domain/room_rules.h"

#include <algorithm>

namespace choba::domain {

namespace {

constexpr std::array<QStringView, stepProblemCount> problemKeys = {
    u"none",
    u"not-open",
    u"open-already",
    u"bought-already",
    u"closed-already",
    u"delivered-already",
    u"nothing-handed-over",
    u"no-seller-message",
    u"not-delivered",
    u"second-send-back",
    u"too-early-to-cancel",
    u"cancel-asked-already",
    u"no-cancel-asked",
    u"rated-already",
    u"not-closed",
    u"not-their-turn",
    u"no-notice-1",
    u"value-missing",
    u"before-opening",
    u"before-inquiry",
    u"in-future",
};
static_assert(static_cast<int>(StepProblem::inFuture) + 1 == stepProblemCount);

// The state of the work behind a cancel request that waits for its answer.
RoomState workState(const RoomStatus& status)
{
    return status.state == RoomState::cancelAsked ? status.beforeCancel : status.state;
}

bool isSale(EventKind kind)
{
    return kind == EventKind::inquiry || kind == EventKind::proposal || kind == EventKind::declined
        || kind == EventKind::opened;
}

// What may be said and recorded about an inquiry as well.
bool belongsToInquiries(EventKind kind)
{
    switch (kind) {
    case EventKind::acknowledged:
    case EventKind::waitAsked:
    case EventKind::promised:
    case EventKind::dateAsked:
    case EventKind::turnToSeller:
    case EventKind::turnToClient:
        return true;
    default:
        return false;
    }
}

StepProblem ofSale(const RoomStatus& status, EventKind kind)
{
    if (status.openedAt != 0)
        return kind == EventKind::opened ? StepProblem::openAlready : StepProblem::boughtAlready;
    const bool again = kind == EventKind::declined && isOver(status.state);
    return again ? StepProblem::closedAlready : StepProblem::none;
}

StepProblem ofDelivery(const RoomStatus& status, const RoomRules& rules)
{
    if (!isWork(workState(status)))
        return StepProblem::deliveredAlready;
    if (rules.earlierMessages > 0 && status.firstSellerAt == 0)
        return StepProblem::noSellerMessage;
    return status.handedOverAt == 0 ? StepProblem::nothingHandedOver : StepProblem::none;
}

StepProblem ofAnswer(const RoomStatus& status, EventKind kind, const RoomRules& rules,
                     bool paidAcceptance)
{
    if (workState(status) != RoomState::awaitingApproval)
        return StepProblem::notDelivered;
    const bool last = !paidAcceptance && rules.sendBacks > 0 && status.sendBacks >= rules.sendBacks;
    return kind == EventKind::sentBack && last ? StepProblem::secondSendBack : StepProblem::none;
}

StepProblem ofNotice(const RoomStatus& status, EventKind kind)
{
    if (status.state == RoomState::cancelAsked)
        return StepProblem::cancelAskedAlready;
    if (!isWork(status.state))
        return StepProblem::deliveredAlready;
    if (status.turn != Turn::theirs)
        return StepProblem::notTheirTurn;
    const bool withoutFirst = kind == EventKind::notice2 && status.notice1At == 0;
    return withoutFirst ? StepProblem::noNotice1 : StepProblem::none;
}

StepVerdict ofCancel(const RoomStatus& status, const RoomEvent& event, const RoomRules& rules)
{
    if (status.state == RoomState::cancelAsked)
        return {StepProblem::cancelAskedAlready, 0};
    const qint64 from = unreachableFrom(status, rules);
    const bool unreachable = event.by == Side::seller && event.reason == CancelReason::unreachable;
    if (unreachable && event.at < from)
        return {StepProblem::tooEarlyToCancel, from};
    return {};
}

StepProblem ofRating(const RoomStatus& status, EventKind kind)
{
    const bool seller = kind == EventKind::ratedBySeller;
    if (status.openedAt == 0)
        return StepProblem::notOpen;
    if (seller ? status.sellerRated : status.clientRated)
        return StepProblem::ratedAlready;
    // The client's rating after the acceptance closes the room.
    const bool closes = !seller && status.state == RoomState::accepted;
    return isOver(status.state) || closes ? StepProblem::none : StepProblem::notClosed;
}

// What is wrong with any step in a room at this place, whatever it is.
StepProblem ofPlace(const RoomStatus& status, const RoomEvent& event)
{
    if (status.openedAt == 0 && !belongsToInquiries(event.kind))
        return StepProblem::notOpen;
    if (event.at < status.openedAt)
        return StepProblem::beforeOpening;
    return isOver(status.state) ? StepProblem::closedAlready : StepProblem::none;
}

StepVerdict ofStep(const RoomStatus& status, const RoomEvent& event, const RoomRules& rules,
                   bool paidAcceptance)
{
    switch (event.kind) {
    case EventKind::promised:
    case EventKind::deliveryDate:
        return {event.value ? StepProblem::none : StepProblem::valueMissing, 0};
    case EventKind::delivered:
        return {ofDelivery(status, rules), 0};
    case EventKind::notice1:
    case EventKind::notice2:
        return {ofNotice(status, event.kind), 0};
    case EventKind::accepted:
    case EventKind::sentBack:
        return {ofAnswer(status, event.kind, rules, paidAcceptance), 0};
    case EventKind::cancelAsked:
        return ofCancel(status, event, rules);
    case EventKind::cancelDeclined:
        return {status.state == RoomState::cancelAsked ? StepProblem::none
                                                       : StepProblem::noCancelAsked,
                0};
    default:
        return {};
    }
}

constexpr EventKind inquiryMenu[] = {
    EventKind::proposal,     EventKind::opened,       EventKind::sellerDirect,
    EventKind::clientDirect, EventKind::acknowledged, EventKind::promised,
    EventKind::waitAsked,    EventKind::dateAsked,    EventKind::turnToSeller,
    EventKind::turnToClient, EventKind::declined,     EventKind::inquiry,
    EventKind::note,
};

constexpr EventKind roomMenu[] = {
    EventKind::sellerMessage, EventKind::clientMessage, EventKind::acknowledged,
    EventKind::handedOver,    EventKind::revisionAsked, EventKind::delivered,
    EventKind::accepted,      EventKind::sentBack,      EventKind::promised,
    EventKind::waitAsked,     EventKind::dateAsked,     EventKind::notice1,
    EventKind::notice2,       EventKind::turnToSeller,  EventKind::turnToClient,
    EventKind::videoProposed, EventKind::deliveryDate,  EventKind::cancelDeclined,
    EventKind::cancelAsked,   EventKind::cancelled,     EventKind::closed,
    EventKind::ratedByClient, EventKind::ratedBySeller, EventKind::note,
};

// Possible, but nothing anybody would record now.
bool isIdle(const RoomStatus& status, EventKind kind)
{
    const bool inquiry = isBeforeSale(status.state);
    const bool work = isWork(workState(status));
    switch (kind) {
    case EventKind::acknowledged:
    case EventKind::sellerDirect:
    case EventKind::clientDirect:
        return isOver(status.state);
    case EventKind::waitAsked:
    case EventKind::dateAsked:
    case EventKind::promised:
        return !work && !inquiry;
    case EventKind::handedOver:
    case EventKind::deliveryDate:
        return !work;
    case EventKind::revisionAsked:
        return !work || status.handedOverAt == 0;
    case EventKind::videoProposed:
        return !work || status.videoProposed;
    case EventKind::notice1:
        return status.notice1At != 0;
    case EventKind::notice2:
        return status.notice2At != 0;
    case EventKind::turnToSeller:
        return status.turn == Turn::mine;
    case EventKind::turnToClient:
        return status.turn == Turn::theirs;
    default:
        return false;
    }
}

} // namespace

QStringView key(StepProblem problem)
{
    return keyOf(problemKeys, problem);
}

std::optional<StepProblem> stepProblemFromKey(QStringView key)
{
    return fromKey<StepProblem>(problemKeys, key);
}

qint64 unreachableFrom(const RoomStatus& status, const RoomRules& rules)
{
    return std::max(status.lastClientAt, status.openedAt) + rules.clientUnreachable;
}

StepVerdict verdictOn(const RoomStatus& status, const RoomEvent& event, const RoomRules& rules,
                      bool paidAcceptance, qint64 now)
{
    if (event.at > now)
        return {StepProblem::inFuture, 0};
    if (isSale(event.kind))
        return {ofSale(status, event.kind), 0};
    switch (event.kind) {
    case EventKind::note:
    case EventKind::sellerDirect: // outside of the room there is no close
    case EventKind::clientDirect:
        return {};
    case EventKind::ratedBySeller:
    case EventKind::ratedByClient:
        return {ofRating(status, event.kind), 0};
    default:
        break;
    }
    if (const StepProblem problem = ofPlace(status, event); problem != StepProblem::none)
        return {problem, 0};
    return ofStep(status, event, rules, paidAcceptance);
}

std::vector<EventKind> possibleSteps(const RoomStatus& status, const RoomRules& rules,
                                     bool paidAcceptance, qint64 now)
{
    std::vector<EventKind> kinds;
    const auto offer = [&](EventKind kind) {
        RoomEvent event;
        event.kind = kind;
        event.at = std::max(now, status.openedAt);
        event.value = event.at;
        event.reason = CancelReason::agreed;
        if (!isIdle(status, kind) && verdictOn(status, event, rules, paidAcceptance, event.at))
            kinds.push_back(kind);
    };
    if (status.openedAt == 0)
        std::for_each(std::begin(inquiryMenu), std::end(inquiryMenu), offer);
    else
        std::for_each(std::begin(roomMenu), std::end(roomMenu), offer);
    return kinds;
}

} // namespace choba::domain
