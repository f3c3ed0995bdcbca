// Why a step cannot be recorded: what, why, and what to do instead.
#include "wording/moments.h"
#include "wording/rooms.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace choba::wording {

namespace {

using domain::StepProblem;

struct Refusal {
    StepProblem problem;
    const char* words;
};

// All but the one that names a time.
constexpr Refusal refusals[] = {
    {StepProblem::notOpen,
     QT_TRANSLATE_NOOP("rooms",
                       "This cannot be recorded yet: before the purchase there is no "
                       "talk room. Record the purchase first.")},
    {StepProblem::openAlready,
     QT_TRANSLATE_NOOP("rooms",
                       "The purchase is recorded already: a talk room is one order. Add "
                       "another order as a room of its own.")},
    {StepProblem::boughtAlready,
     QT_TRANSLATE_NOOP("rooms",
                       "This cannot be recorded: it was bought already, and what belongs "
                       "to an inquiry comes before that. Enter an earlier time, or add "
                       "the new inquiry as one of its own.")},
    {StepProblem::closedAlready,
     QT_TRANSLATE_NOOP("rooms",
                       "This cannot be recorded: the room is over, and nothing can be "
                       "posted in it any more. Write a DM instead.")},
    {StepProblem::deliveredAlready,
     QT_TRANSLATE_NOOP("rooms",
                       "This cannot be recorded: the formal delivery was made, and the "
                       "client accepts it or sends it back. Record which of the two "
                       "happened first.")},
    {StepProblem::nothingHandedOver,
     QT_TRANSLATE_NOOP("rooms",
                       "A formal delivery is not possible: nothing was handed over yet, "
                       "and delivering nothing breaks the site's terms. Hand over the "
                       "work and record that first; when the client stays silent, ask to "
                       "cancel instead.")},
    {StepProblem::noSellerMessage,
     QT_TRANSLATE_NOOP("rooms",
                       "A formal delivery is not possible yet: the site wants a message "
                       "of yours in the room before it. Write one, and record it.")},
    {StepProblem::notDelivered,
     QT_TRANSLATE_NOOP("rooms",
                       "This cannot be recorded: no formal delivery is waiting for an "
                       "answer. Record the formal delivery first.")},
    {StepProblem::secondSendBack,
     QT_TRANSLATE_NOOP("rooms",
                       "Another send-back cannot be recorded: the client has used those "
                       "the site allows, and the room closes by itself after this "
                       "delivery. If it was bought with paid approval, say so in the "
                       "service's policy.")},
    {StepProblem::cancelAskedAlready,
     QT_TRANSLATE_NOOP("rooms",
                       "This cannot be recorded now: a cancel request waits for its "
                       "answer. Record how it ended: cancelled or declined.")},
    {StepProblem::noCancelAsked,
     QT_TRANSLATE_NOOP("rooms",
                       "This cannot be recorded: nobody has asked to cancel. Record the "
                       "cancel request first.")},
    {StepProblem::ratedAlready,
     QT_TRANSLATE_NOOP("rooms",
                       "This rating is recorded already, and the site does not let a "
                       "rating be changed. If it was recorded by mistake, take it out of "
                       "the history.")},
    {StepProblem::notClosed,
     QT_TRANSLATE_NOOP("rooms",
                       "A rating cannot be recorded yet: it is entered once the room is "
                       "over. Record the acceptance or the end of the room first.")},
    {StepProblem::notTheirTurn,
     QT_TRANSLATE_NOOP("rooms",
                       "A notice is not right now: it is your turn, so nobody is keeping "
                       "you waiting. Answer the client first; if you have, hand the turn "
                       "over.")},
    {StepProblem::noNotice1,
     QT_TRANSLATE_NOOP("rooms",
                       "Notice 2 cannot come yet: it refers to notice 1, which was not "
                       "sent. Send notice 1 first.")},
    {StepProblem::valueMissing,
     QT_TRANSLATE_NOOP("rooms",
                       "This cannot be recorded without its date, because what follows "
                       "counts from it. Enter the date.")},
    {StepProblem::beforeOpening,
     QT_TRANSLATE_NOOP("rooms",
                       "This cannot be recorded: the time lies before the room was "
                       "opened. Correct the time.")},
    {StepProblem::beforeInquiry,
     QT_TRANSLATE_NOOP("rooms",
                       "This cannot be recorded: the time of the purchase lies before the inquiry "
                       "or the proposal it came from. Correct the time.")},
    {StepProblem::inFuture,
     QT_TRANSLATE_NOOP("rooms",
                       "This cannot be recorded: the time has not come yet, and only "
                       "what happened is recorded. Correct the time.")},
};
static_assert(std::size(refusals) + 2 == domain::stepProblemCount);

} // namespace

QString refusalSentence(const domain::StepVerdict& verdict)
{
    return refusalSentence(verdict.problem, verdict.possibleFrom);
}

QString refusalSentence(StepProblem problem, qint64 possibleFrom)
{
    if (problem == StepProblem::tooEarlyToCancel) {
        // Such times are a matter of days: the year they lie in goes without saying.
        return QCoreApplication::translate(
                   "rooms",
                   "A cancel for this reason is not possible yet: the site wants more days without "
                   "a word from the client. It is possible from %1. If you both agreed on it, "
                   "choose that as the reason; it needs no waiting.")
            .arg(fullMoment(possibleFrom, possibleFrom));
    }
    const auto* const found =
        std::find_if(std::begin(refusals), std::end(refusals),
                     [problem](const Refusal& refusal) { return refusal.problem == problem; });
    return found == std::end(refusals) ? QString()
                                       : QCoreApplication::translate("rooms", found->words);
}

} // namespace choba::wording
