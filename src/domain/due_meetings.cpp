// What meets a due, and what its letter records.
#include "domain/agenda.h"

namespace choba::domain {

std::optional<EventKind> eventMeeting(DueKind kind)
{
    switch (kind) {
    case DueKind::firstContactBest:
    case DueKind::firstContactGoal:
    case DueKind::firstContact:
    case DueKind::answerClient:
    case DueKind::checkPromise: // a word on the day; a request for another one comes after it
        return EventKind::sellerMessage;
    case DueKind::proposeVideo:
        return EventKind::videoProposed;
    case DueKind::cancelTakesEffect:
        return EventKind::cancelled;
    case DueKind::firstDraft:
        return EventKind::handedOver;
    case DueKind::deliveryDate:
    case DueKind::formalDelivery:
        return EventKind::delivered;
    case DueKind::notice1:
        return EventKind::notice1;
    case DueKind::notice2:
        return EventKind::notice2;
    case DueKind::askCancel:
        return EventKind::cancelAsked;
    case DueKind::askForDate:
        return EventKind::dateAsked;
    case DueKind::approvalEnds:
        return EventKind::accepted;
    case DueKind::roomCloses:
    case DueKind::roomLifeEnds:
        return EventKind::closed;
    case DueKind::rateClient:
        return EventKind::ratedBySeller;
    case DueKind::answerInquiry: // answered, proposed or declined
    case DueKind::proposalEnds: // bought or not
    case DueKind::answerCancel: // agreed or not
    case DueKind::roomLifeReminder:
    case DueKind::saveCopy:
    case DueKind::supportEnds:
    case DueKind::askForPayout:
    case DueKind::reviewListing:
        break;
    }
    return std::nullopt;
}

std::optional<EventKind> letterStep(DueKind kind)
{
    switch (kind) {
    case DueKind::proposeVideo:
    case DueKind::firstDraft:
    case DueKind::notice1:
    case DueKind::notice2:
    case DueKind::formalDelivery:
    case DueKind::askCancel:
    case DueKind::askForDate:
    case DueKind::rateClient:
        return eventMeeting(kind);
    default:
        return std::nullopt;
    }
}

bool markable(DueKind kind)
{
    return kind == DueKind::roomLifeReminder || kind == DueKind::saveCopy
        || kind == DueKind::supportEnds || kind == DueKind::askForPayout;
}

} // namespace choba::domain
