// How dues are called.
#include "base/ms.h"
#include "wording/rooms.h"

#include <QCoreApplication>

namespace choba::wording {

namespace {

using domain::Due;
using domain::DueKind;

QString translated(const char* words)
{
    return QCoreApplication::translate("rooms", words);
}

const char* longName(DueKind kind)
{
    switch (kind) {
    case DueKind::answerInquiry:
        return QT_TRANSLATE_NOOP("rooms", "Answer to the inquiry");
    case DueKind::proposalEnds:
        return QT_TRANSLATE_NOOP("rooms", "Proposal can be bought until then");
    case DueKind::firstContactBest:
    case DueKind::firstContactGoal:
    case DueKind::firstContact:
        return QT_TRANSLATE_NOOP("rooms", "First greeting");
    case DueKind::proposeVideo:
        return QT_TRANSLATE_NOOP("rooms", "Propose a video chat");
    case DueKind::answerClient:
        return QT_TRANSLATE_NOOP("rooms", "A word to the client");
    case DueKind::answerCancel:
        return QT_TRANSLATE_NOOP("rooms", "Answer to the cancel request");
    case DueKind::cancelTakesEffect:
        return QT_TRANSLATE_NOOP("rooms", "Cancel takes effect");
    case DueKind::firstDraft:
        return QT_TRANSLATE_NOOP("rooms", "Hand over the first draft");
    case DueKind::deliveryDate:
        return QT_TRANSLATE_NOOP("rooms", "Delivery date");
    case DueKind::notice1:
        return QT_TRANSLATE_NOOP("rooms", "Notice 1 (no word from the client)");
    case DueKind::notice2:
        return QT_TRANSLATE_NOOP("rooms", "Notice 2 (the day before)");
    case DueKind::formalDelivery:
        return QT_TRANSLATE_NOOP("rooms", "Formal delivery (no word from the client)");
    case DueKind::askCancel:
        return QT_TRANSLATE_NOOP("rooms", "Cancel request (no word from the client)");
    case DueKind::checkPromise:
        return QT_TRANSLATE_NOOP("rooms", "Check the promised date");
    case DueKind::askForDate:
        return QT_TRANSLATE_NOOP("rooms", "Ask for a date");
    case DueKind::approvalEnds:
        return QT_TRANSLATE_NOOP("rooms", "Awaiting approval, accepted by itself");
    case DueKind::roomCloses:
        return QT_TRANSLATE_NOOP("rooms", "The room closes");
    case DueKind::roomLifeReminder:
        return QT_TRANSLATE_NOOP("rooms", "The room will end soon");
    case DueKind::roomLifeEnds:
        return QT_TRANSLATE_NOOP("rooms", "The room's time ends");
    case DueKind::saveCopy:
        return QT_TRANSLATE_NOOP("rooms", "Save a copy of the room");
    case DueKind::rateClient:
        return QT_TRANSLATE_NOOP("rooms", "Rate the client");
    case DueKind::supportEnds:
        return QT_TRANSLATE_NOOP("rooms", "Support ends");
    case DueKind::askForPayout:
        return QT_TRANSLATE_NOOP("rooms", "Ask for the payout");
    case DueKind::reviewListing:
        return QT_TRANSLATE_NOOP("rooms", "Look at the listing again");
    }
    return "";
}

const char* shortName(DueKind kind)
{
    switch (kind) {
    case DueKind::answerInquiry:
        return QT_TRANSLATE_NOOP("rooms", "Your answer");
    case DueKind::answerClient:
        return QT_TRANSLATE_NOOP("rooms", "Your word");
    case DueKind::proposalEnds:
        return QT_TRANSLATE_NOOP("rooms", "Time to buy");
    case DueKind::firstContactBest:
    case DueKind::firstContactGoal:
    case DueKind::firstContact:
        return QT_TRANSLATE_NOOP("rooms", "Greeting");
    case DueKind::proposeVideo:
        return QT_TRANSLATE_NOOP("rooms", "Video chat");
    case DueKind::answerCancel:
        return QT_TRANSLATE_NOOP("rooms", "Answer the cancel");
    case DueKind::cancelTakesEffect:
        return QT_TRANSLATE_NOOP("rooms", "Cancel valid");
    case DueKind::firstDraft:
        return QT_TRANSLATE_NOOP("rooms", "First draft");
    case DueKind::deliveryDate:
        return QT_TRANSLATE_NOOP("rooms", "Delivery date");
    case DueKind::notice1:
        return QT_TRANSLATE_NOOP("rooms", "Notice 1");
    case DueKind::notice2:
        return QT_TRANSLATE_NOOP("rooms", "Notice 2");
    case DueKind::formalDelivery:
        return QT_TRANSLATE_NOOP("rooms", "Formal delivery");
    case DueKind::askCancel:
        return QT_TRANSLATE_NOOP("rooms", "Cancel request");
    case DueKind::checkPromise:
        return QT_TRANSLATE_NOOP("rooms", "Promised date");
    case DueKind::askForDate:
        return QT_TRANSLATE_NOOP("rooms", "Ask for a date");
    case DueKind::approvalEnds:
        return QT_TRANSLATE_NOOP("rooms", "Accepted by itself");
    case DueKind::roomCloses:
        return QT_TRANSLATE_NOOP("rooms", "Closes");
    case DueKind::roomLifeReminder:
    case DueKind::roomLifeEnds:
        return QT_TRANSLATE_NOOP("rooms", "End of the room");
    case DueKind::saveCopy:
        return QT_TRANSLATE_NOOP("rooms", "Save a copy");
    case DueKind::rateClient:
        return QT_TRANSLATE_NOOP("rooms", "Rating closes");
    case DueKind::supportEnds:
        return QT_TRANSLATE_NOOP("rooms", "Support ends");
    case DueKind::askForPayout:
        return QT_TRANSLATE_NOOP("rooms", "Payout");
    case DueKind::reviewListing:
        return QT_TRANSLATE_NOOP("rooms", "Listing");
    }
    return "";
}

const char* openWords(DueKind kind)
{
    switch (kind) {
    case DueKind::answerInquiry:
    case DueKind::answerClient:
        return QT_TRANSLATE_NOOP("rooms", "Open the answer");
    case DueKind::firstContactBest:
    case DueKind::firstContactGoal:
    case DueKind::firstContact:
        return QT_TRANSLATE_NOOP("rooms", "Open the greeting");
    case DueKind::proposeVideo:
        return QT_TRANSLATE_NOOP("rooms", "Open the proposal of a video chat");
    case DueKind::firstDraft:
        return QT_TRANSLATE_NOOP("rooms", "Open the text for the first draft");
    case DueKind::notice1:
        return QT_TRANSLATE_NOOP("rooms", "Open notice 1");
    case DueKind::notice2:
        return QT_TRANSLATE_NOOP("rooms", "Open notice 2");
    case DueKind::formalDelivery:
        return QT_TRANSLATE_NOOP("rooms", "Open the formal delivery");
    case DueKind::askCancel:
        return QT_TRANSLATE_NOOP("rooms", "Open the cancel request");
    case DueKind::checkPromise:
        return QT_TRANSLATE_NOOP("rooms", "Open the check of the date");
    case DueKind::askForDate:
        return QT_TRANSLATE_NOOP("rooms", "Open the request for a date");
    case DueKind::roomCloses:
        return QT_TRANSLATE_NOOP("rooms", "Open the thanks");
    case DueKind::rateClient:
        return QT_TRANSLATE_NOOP("rooms", "Open the rating");
    default:
        return QT_TRANSLATE_NOOP("rooms", "Open the text");
    }
}

} // namespace

QString dueName(DueKind kind)
{
    return translated(longName(kind));
}

QString dueName(const Due& due)
{
    // From the first moment: rounding up adds less than an hour.
    const qint64 hours = (due.at - due.anchor) / ms::hour;
    switch (due.kind) {
    case DueKind::firstContactBest:
    case DueKind::firstContactGoal:
    case DueKind::firstContact:
        return QCoreApplication::translate("rooms", "First greeting (%1 h from the purchase)")
            .arg(hours);
    case DueKind::approvalEnds:
        return QCoreApplication::translate("rooms", "Awaiting approval, accepted after %1 h")
            .arg(hours);
    default:
        return dueName(due.kind);
    }
}

QString shortDueName(DueKind kind)
{
    return translated(shortName(kind));
}

QString letterStepName(DueKind kind)
{
    return translated(openWords(kind));
}

} // namespace choba::wording
