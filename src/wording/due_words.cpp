// What happens when nothing is done about a due, or what it rests on.
#include "base/ms.h"
#include "domain/due_clocks.h"
#include "wording/language.h"
#include "wording/moments.h"
#include "wording/rooms.h"

#include <QCoreApplication>

#include <algorithm>

namespace choba::wording {

namespace {

using domain::Due;
using domain::DueKind;
using domain::RoomStatus;

QString translated(const char* words)
{
    return QCoreApplication::translate("rooms", words);
}

// Of dues with nothing to fill in; nullptr for the others.
const char* plainSentence(DueKind kind)
{
    switch (kind) {
    case DueKind::proposalEnds:
        return QT_TRANSLATE_NOOP("rooms",
                                 "The client can buy the proposal until then. Nothing to do; "
                                 "sending it again or editing it starts the time anew.");
    case DueKind::firstContactBest:
        return QT_TRANSLATE_NOOP("rooms",
                                 "The earlier the first word comes, the calmer the client waits. "
                                 "Write in the talk room: a DM does not count.");
    case DueKind::firstContactGoal:
        return QT_TRANSLATE_NOOP("rooms",
                                 "So soon the site asks for the first word. Write in the talk "
                                 "room: a DM does not count.");
    case DueKind::proposeVideo:
        return QT_TRANSLATE_NOOP("rooms",
                                 "With this service a video chat is offered after the purchase. It "
                                 "is held from the button in the talk room.");
    case DueKind::saveCopy:
        return QT_TRANSLATE_NOOP("rooms",
                                 "The cancelled room can no longer be seen after that. Save what "
                                 "you want to keep before.");
    case DueKind::rateClient:
        return QT_TRANSLATE_NOOP("rooms",
                                 "After that no rating can be entered. The client's rating shows "
                                 "once both are in.");
    case DueKind::supportEnds:
        return QT_TRANSLATE_NOOP("rooms",
                                 "Until then you answer questions about the work. Nothing to do.");
    case DueKind::askForPayout:
        return QT_TRANSLATE_NOOP(
            "rooms",
            "Ask for the payout until then; without it the site pays it out by "
            "itself.");
    default:
        return nullptr;
    }
}

// Of what the site does by itself, once it must have happened; nullptr for the others.
const char* sentenceToCheck(DueKind kind)
{
    switch (kind) {
    case DueKind::proposalEnds:
        return QT_TRANSLATE_NOOP("rooms",
                                 "The client's time to buy is over. See on the site whether they "
                                 "bought, and record what happened: the purchase, another "
                                 "proposal, or that it came to nothing.");
    case DueKind::cancelTakesEffect:
        return QT_TRANSLATE_NOOP("rooms",
                                 "The time to answer your cancel request is over: silence counted "
                                 "as agreement. See on the site, and record what happened.");
    case DueKind::approvalEnds:
        return QT_TRANSLATE_NOOP("rooms",
                                 "The time to check the delivery is over: silence counted as "
                                 "acceptance. See on the site, and record what happened.");
    case DueKind::roomCloses:
        return QT_TRANSLATE_NOOP("rooms",
                                 "By now the room must have closed by itself. See on the site, "
                                 "and record what happened.");
    default:
        return nullptr;
    }
}

QString firstContactSentence(const Due& due, qint64 now)
{
    return due.at > now
        ? QCoreApplication::translate("rooms",
                                      "Without a word of yours in the talk room the order is "
                                      "cancelled and all your listings stop.")
        : QCoreApplication::translate("rooms",
                                      "The time for the first word is over. See on the site "
                                      "whether the order was cancelled, and record what happened.");
}

QString deliveryDateSentence(const Due& due, qint64 now)
{
    return due.at > now
        ? QCoreApplication::translate("rooms",
                                      "The delivery date set on the site. When it passes, the "
                                      "client sees the delay; if it cannot be kept, change it "
                                      "before and say so.")
        : QCoreApplication::translate("rooms",
                                      "The delivery date set on the site went by, and the client "
                                      "sees the delay. Set another one and say when the work "
                                      "comes.");
}

// The room's last day: what is still to be done before depends on where the work stands.
QString lifeSentence(const RoomStatus& status, bool isOver)
{
    if (isOver)
        return QCoreApplication::translate("rooms",
                                           "The room's time is over. See on the site whether it is "
                                           "closed, and record that.");
    switch (status.state) {
    case domain::RoomState::awaitingApproval:
        return QCoreApplication::translate("rooms",
                                           "The room closes by itself then, at the latest. The "
                                           "formal delivery waits for the client: nothing to do.");
    case domain::RoomState::accepted:
        return QCoreApplication::translate("rooms",
                                           "The room closes by itself then, at the latest. The "
                                           "client accepted: nothing to do.");
    case domain::RoomState::cancelAsked:
        return QCoreApplication::translate("rooms",
                                           "The room closes by itself then, and this cannot be put "
                                           "off. First the cancel request has to be settled.");
    default:
        break;
    }
    return status.handedOverAt != 0 && status.firstSellerAt != 0
        ? QCoreApplication::translate("rooms",
                                      "The room closes by itself then, and this cannot be put off. "
                                      "Make the formal delivery before.")
        : QCoreApplication::translate("rooms",
                                      "The room closes by itself then, and this cannot be put off. "
                                      "Hand over the work before; only then is a formal delivery "
                                      "possible.");
}

QString waitedSince(const RoomStatus& status, qint64 now)
{
    if (status.promisedFor != 0) {
        const QString day = fullDay(status.promisedFor, now);
        return now < status.promisedFor + ms::day
            ? QCoreApplication::translate("rooms", "The client named %1 as the day.").arg(day)
            : QCoreApplication::translate("rooms", "The day the client named, %1, went by.")
                  .arg(day);
    }
    const QString at = fullMoment(status.anchor, now);
    if (status.anchor == status.lastClientAt)
        return QCoreApplication::translate("rooms", "Last word from the client %1.").arg(at);
    if (status.anchor == status.handedOverAt)
        return QCoreApplication::translate("rooms", "Handed over %1, no answer yet.").arg(at);
    return QCoreApplication::translate("rooms", "The client's turn since %1.").arg(at);
}

QString listingSays(const domain::Policy& policy)
{
    // Nothing was said to clients where there is no service.
    if (!policy.service.isValid())
        return policy.dayKind == domain::DayKind::business
            ? QCoreApplication::translate("rooms", "Your usual wait is %1 working days.")
                  .arg(policy.silenceDays)
            : QCoreApplication::translate("rooms", "Your usual wait is %1 d.", "days")
                  .arg(policy.silenceDays);
    return policy.dayKind == domain::DayKind::business
        ? QCoreApplication::translate("rooms", "The listing says “%1 working days”.")
              .arg(policy.silenceDays)
        : QCoreApplication::translate("rooms", "The listing says “%1 d”.", "days")
              .arg(policy.silenceDays);
}

QString closeAhead(const domain::Ladder& ladder, qint64 now)
{
    const QString at = fullMoment(ladder.close, now);
    return ladder.handedOver
        ? QCoreApplication::translate("rooms", "As it stands, the formal delivery is %1.").arg(at)
        : QCoreApplication::translate("rooms", "As it stands, the cancel request is %1.").arg(at);
}

QString noticeSentence(const Due& due, const RoomStatus& status, const domain::Policy& policy,
                       const domain::RoomRules& rules, qint64 now)
{
    domain::Ladder ladder = domain::ladderOf(status, policy, rules);
    if (due.kind == DueKind::notice2) {
        if (status.notice1At == 0)
            return QCoreApplication::translate(
                "rooms", "It comes up once notice 1 was sent. An answer takes it back.");
        const qint64 close =
            domain::closePromisedBy(domain::EventKind::notice2, now, status, policy, rules);
        if (due.at < now && close > ladder.close)
            return QCoreApplication::translate(
                       "rooms",
                       "Notice 1 went out %1 and named %2. That is too near by now: if notice 2 "
                       "goes out now, it names %3.")
                .arg(fullMoment(status.notice1At, now), fullMoment(ladder.close, now),
                     fullMoment(close, now));
        return QCoreApplication::translate(
                   "rooms", "Notice 1 went out %1. It repeats the date and hour: %2.")
            .arg(fullMoment(status.notice1At, now), fullMoment(ladder.close, now));
    }
    // A notice that is late promises a later close: what it will say when it goes out now.
    if (due.at < now)
        ladder.close = std::max(
            ladder.close,
            domain::closePromisedBy(domain::EventKind::notice1, now, status, policy, rules));
    // Japanese sentences follow each other without a space.
    const QString gap = installed() == Language::japanese ? QString() : QStringLiteral(" ");
    return QStringList{waitedSince(status, now), listingSays(policy), closeAhead(ladder, now)}.join(
        gap);
}

QString closeSentence(const Due& due, const RoomStatus& status, const domain::Policy& policy,
                      const domain::RoomRules& rules, qint64 now)
{
    const domain::Ladder ladder = domain::ladderOf(status, policy, rules);
    if (ladder.notice1 != 0 && ladder.notice1 < now)
        return QCoreApplication::translate(
            "rooms",
            "Notice 1 is late: this is the date it names if it goes out now. An answer from the "
            "client takes it back.");
    if (ladder.notice1 == 0 && ladder.notice2 != 0 && ladder.notice2 < now
        && domain::closePromisedBy(domain::EventKind::notice2, now, status, policy, rules)
            > ladder.close)
        return QCoreApplication::translate(
            "rooms",
            "Notice 2 is late: this is the date it names if it goes out now. An answer from the "
            "client takes it back.");
    if (status.notice1At == 0 || status.notice2At == 0)
        return QCoreApplication::translate(
            "rooms", "It comes after both notices. An answer from the client takes it back.");
    const QString told = shortDay(status.notice1At, now);
    const QString repeated = shortDay(status.notice2At, now);
    return due.kind == DueKind::formalDelivery
        ? QCoreApplication::translate("rooms",
                                      "Told on %1 and %2. The work is handed over: make the formal "
                                      "delivery with what the client has.")
              .arg(told, repeated)
        : QCoreApplication::translate("rooms",
                                      "Told on %1 and %2. Nothing is handed over yet: ask to "
                                      "cancel. A formal delivery would break the terms.")
              .arg(told, repeated);
}

QString promiseSentence(const Due& due, const RoomStatus& status, qint64 now)
{
    if (due.kind == DueKind::checkPromise)
        return QCoreApplication::translate(
                   "rooms", "The client named %1 (on %2). A text that asks after it is ready.")
            .arg(fullDay(status.promisedFor, now), shortDay(status.promisedAt, now));
    if (status.promisedFor != 0) {
        const QString day = fullDay(status.promisedFor, now);
        return now < status.promisedFor + ms::day
            ? QCoreApplication::translate(
                  "rooms", "If %1, the day the client named, goes by, ask for another day.")
                  .arg(day)
            : QCoreApplication::translate(
                  "rooms", "%1, the day the client named, went by. Ask for another day.")
                  .arg(day);
    }
    if (status.datesAsked > 0)
        return QCoreApplication::translate("rooms",
                                           "Asked %1 times, and no day is named yet. The next text "
                                           "proposes one.")
            .arg(status.datesAsked);
    return QCoreApplication::translate("rooms", "The client asked for time (%1). Ask by which day.")
        .arg(shortDay(status.waitAskedAt, now));
}

QString inquirySentence(const Due& due, const RoomStatus& status, qint64 now)
{
    const bool isNamed = due.urgency == domain::Urgency::hard;
    if (isNamed && due.at <= now)
        return QCoreApplication::translate("rooms",
                                           "The deadline the client set is over, and no proposal "
                                           "can be sent any more. Record what became of it.");
    if (!isNamed && status.proposedAt != 0)
        return QCoreApplication::translate("rooms",
                                           "The client wrote again after your proposal and waits "
                                           "for an answer.");
    return !isNamed
        ? QCoreApplication::translate("rooms",
                                      "The client's deadline is not known, so the shortest there "
                                      "is counts. Enter it when you know it.")
        : QCoreApplication::translate("rooms",
                                      "The deadline the client set. After it no proposal can be "
                                      "sent.");
}

QString cancelSentence(const Due& due, const RoomStatus& status, qint64 now)
{
    const QString at = fullMoment(status.cancelAskedAt, now);
    if (due.at <= now)
        return QCoreApplication::translate(
                   "rooms",
                   "The client asked to cancel %1, and the time to answer "
                   "is over: silence counted as agreement. See on the site, "
                   "and record what happened.")
            .arg(at);
    return QCoreApplication::translate("rooms",
                                       "The client asked to cancel %1. Silence counts as "
                                       "agreement, and the order is gone.")
        .arg(at);
}

QString answerSentence(const RoomStatus& status, qint64 now)
{
    if (!domain::isAnswerOwed(status))
        return QCoreApplication::translate("rooms",
                                           "It has been your turn since %1, without a day for "
                                           "what comes next. Tell the client how it goes: when "
                                           "you are silent they may ask to cancel.")
            .arg(fullMoment(status.turnSince, now));
    return QCoreApplication::translate("rooms",
                                       "The client wrote %1. Without an answer they may ask to "
                                       "cancel from then on.")
        .arg(fullMoment(status.lastClientAt, now));
}

QString endSentence(const RoomStatus& status)
{
    return status.state == domain::RoomState::accepted
        ? QCoreApplication::translate("rooms",
                                      "Accepted. After the close only DMs are possible; thank the "
                                      "client before.")
        : QCoreApplication::translate("rooms",
                                      "It cannot be sent back any more, so the room closes by "
                                      "itself. Nothing to do.");
}

} // namespace

QString dueSentence(const Due& due, const RoomStatus& status, const domain::Policy& policy,
                    const domain::RoomRules& rules, qint64 now)
{
    if (const char* words = due.at <= now ? sentenceToCheck(due.kind) : nullptr)
        return translated(words);
    if (const char* words = plainSentence(due.kind))
        return translated(words);
    switch (due.kind) {
    case DueKind::answerInquiry:
        return inquirySentence(due, status, now);
    case DueKind::firstContact:
        return firstContactSentence(due, now);
    case DueKind::deliveryDate:
        return deliveryDateSentence(due, now);
    case DueKind::roomLifeReminder:
        return lifeSentence(status, false);
    case DueKind::roomLifeEnds:
        return lifeSentence(status, due.at <= now);
    case DueKind::answerClient:
        return answerSentence(status, now);
    case DueKind::answerCancel:
        return cancelSentence(due, status, now);
    case DueKind::cancelTakesEffect:
        return QCoreApplication::translate("rooms",
                                           "You asked to cancel %1. Silence counts as agreement. "
                                           "Nothing to do.")
            .arg(fullMoment(status.cancelAskedAt, now));
    case DueKind::firstDraft:
        if (domain::isDraftPromised(status, policy, rules))
            return QCoreApplication::translate("rooms",
                                               "The first draft usually comes %1 d after the "
                                               "purchase, and the greeting names this day.",
                                               "days")
                .arg(policy.draftDays);
        return QCoreApplication::translate("rooms",
                                           "This client is in a hurry. The first draft usually "
                                           "comes %1 d after the purchase.",
                                           "days")
            .arg(policy.draftDays);
    case DueKind::notice1:
    case DueKind::notice2:
        return noticeSentence(due, status, policy, rules, now);
    case DueKind::formalDelivery:
    case DueKind::askCancel:
        return closeSentence(due, status, policy, rules, now);
    case DueKind::checkPromise:
    case DueKind::askForDate:
        return promiseSentence(due, status, now);
    case DueKind::approvalEnds:
        return QCoreApplication::translate(
            "rooms", "Without an answer from the client it counts as accepted. Nothing to do.");
    case DueKind::roomCloses:
        return endSentence(status);
    default:
        return {};
    }
}

} // namespace choba::wording
