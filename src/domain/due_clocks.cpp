#include "domain/due_clocks.h"

#include "base/ms.h"

#include <algorithm>

namespace choba::domain {

namespace {

// A listing is looked at again so many days after a room of it ended badly: the reason is still
// fresh, the anger is not.
constexpr int daysToThink = 3;

// The client's latest word before the sale, which an answer is owed to.
qint64 askedAt(const RoomStatus& status)
{
    return status.turn == Turn::mine ? std::max(status.inquiryAt, status.turnSince)
                                     : status.inquiryAt;
}

} // namespace

qint64 roundedUp(qint64 utc, qint64 span)
{
    const qint64 over = (utc + ms::japan) % span;
    if (over == 0)
        return utc;
    return utc - over + (over > 0 ? span : 0);
}

Count countOf(DueKind kind, const RoomStatus& status, const Policy& policy, const RoomRules& rules)
{
    switch (kind) {
    case DueKind::answerInquiry:
        return {askedAt(status), rules.answerShortest};
    case DueKind::proposalEnds:
        return {status.proposedAt, rules.proposalLife};
    case DueKind::firstContactBest:
        return {status.openedAt, rules.firstContactBest};
    case DueKind::firstContactGoal:
    case DueKind::proposeVideo:
        return {status.openedAt, rules.firstContactGoal};
    case DueKind::firstContact:
        return {status.openedAt, rules.firstContact};
    case DueKind::answerClient:
        return {silentSince(status), rules.sellerSilent};
    case DueKind::answerCancel:
    case DueKind::cancelTakesEffect:
        return {status.cancelAskedAt, rules.cancelAnswer, rules.cancelRound};
    case DueKind::firstDraft:
        return {status.openedAt, policy.draftDays * ms::day};
    case DueKind::approvalEnds:
        return {status.deliveredAt, rules.approval, rules.approvalRound};
    case DueKind::roomCloses:
        if (status.state == RoomState::accepted)
            return {status.acceptedAt, rules.acceptanceClose};
        return {status.deliveredAt, rules.lastDeliveryClose};
    case DueKind::roomLifeEnds:
    case DueKind::roomLifeReminder:
        return {status.openedAt, rules.roomLife};
    case DueKind::saveCopy:
        return {status.endedAt, rules.cancelledVisible};
    case DueKind::rateClient:
        return {status.endedAt, rules.ratingWindow};
    case DueKind::supportEnds:
        return {status.endedAt, policy.supportDays * ms::day};
    case DueKind::askForPayout:
        return {status.endedAt, rules.payoutRequest};
    case DueKind::deliveryDate:
    case DueKind::notice1:
    case DueKind::notice2:
    case DueKind::formalDelivery:
    case DueKind::askCancel:
    case DueKind::checkPromise:
    case DueKind::askForDate:
    case DueKind::reviewListing:
        break;
    }
    return {};
}

bool isAnswerNamed(const RoomStatus& status)
{
    return status.state == RoomState::inquiry && status.answerBy != 0
        && (status.proposedAt == 0 || status.proposedAt < status.inquiryAt);
}

bool isAnswerOwed(const RoomStatus& status)
{
    if (status.turn != Turn::mine)
        return false;
    return isBeforeSale(status.state)
        || (status.lastClientAt != 0 && status.lastClientAt >= status.openedAt
            && status.lastClientAt >= status.lastSellerAt);
}

qint64 silentSince(const RoomStatus& status)
{
    return isAnswerOwed(status) ? status.lastClientAt
                                : std::max(status.turnSince, status.lastSellerAt);
}

bool isLastDelivery(const RoomStatus& status, const Policy& policy, const RoomRules& rules)
{
    return !policy.paidAcceptance && rules.lastDeliveryClose > 0
        && status.sendBacks >= rules.sendBacks;
}

qint64 askReason(const RoomStatus& status)
{
    return status.promisedFor != 0 ? status.promisedFor : status.waitAskedAt;
}

qint64 askFrom(const RoomStatus& status)
{
    const qint64 reason = askReason(status);
    return reason != 0 ? std::max(reason, status.lastSellerAt) : 0;
}

qint64 lastMinuteOf(qint64 utc)
{
    return startOfDay(dayOf(utc)) + ms::day - ms::minute;
}

qint64 firstDraftAt(const RoomStatus& status, const Policy& policy, const RoomRules& rules)
{
    const Count count = countOf(DueKind::firstDraft, status, policy, rules);
    if (count.from == 0 || count.span <= 0)
        return 0;
    const qint64 at = count.end();
    return rules.workDays.isOpen(dayOf(at))
        ? at
        : rules.workDays.closeHour(at, policy.closeHour, nullptr);
}

bool isDraftPromised(const RoomStatus& status, const Policy& policy, const RoomRules& rules)
{
    if (status.firstSellerAt == 0 || status.turn != Turn::mine)
        return false;
    // A greeting that came after the day itself could not name it any more.
    const qint64 at = firstDraftAt(status, policy, rules);
    return at != 0 && dayOf(status.firstSellerAt) <= dayOf(at);
}

std::vector<Step> reviewSteps(const Service& service, qint64 lastBadEnd)
{
    if (!service.active)
        return {};
    std::vector<Step> steps;
    const auto then = [&steps](Step::Kind kind, int amount) {
        Step step{kind, 0, amount, {}, {}};
        step.to = resultOf(step, steps.back().to).value_or(steps.back().to);
        steps.push_back(step);
    };
    const qint64 seen = service.reviewedAt.value_or(service.createdAt);
    const auto usual = [&] {
        steps = {{Step::Kind::start,
                  seen,
                  0,
                  service.reviewedAt ? QStringLiteral("reviewed") : QStringLiteral("listed"),
                  {}}};
        then(Step::Kind::addMonths, service.reviewMonths);
        then(Step::Kind::dayEnd, 0);
    };
    if (service.reviewMonths > 0)
        usual();
    if (lastBadEnd <= seen)
        return steps;
    std::vector<Step> early{{Step::Kind::start, lastBadEnd, 0, QStringLiteral("ended-badly"), {}}};
    std::swap(steps, early);
    then(Step::Kind::addDays, daysToThink);
    then(Step::Kind::dayEnd, 0);
    if (!early.empty() && early.back().to <= steps.back().to)
        return early;
    return steps;
}

} // namespace choba::domain
