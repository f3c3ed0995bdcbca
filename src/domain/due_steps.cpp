// How every due of a room came about, step by step.
#include "base/ms.h"
#include "domain/deadlines.h"
#include "domain/due_clocks.h"

#include <algorithm>

namespace choba::domain {

namespace {

// Steps one after another, each from where the last one came to.
class Path
{
public:
    Path(QStringView what, qint64 at)
        : m_steps{{Step::Kind::start, at, 0, what.toString(), {}}}
    { }

    Path& then(Step::Kind kind, int amount = 0)
    {
        Step step{kind, m_steps.back().to, amount, {}, {}};
        step.to = resultOf(step, step.to).value_or(step.to);
        m_steps.push_back(std::move(step));
        return *this;
    }

    // Spans that the site gives in hours are told in hours, even where they are full days.
    Path& thenSpan(qint64 span, bool inDays)
    {
        if (inDays && span % ms::day == 0)
            return then(Step::Kind::addDays, static_cast<int>(span / ms::day));
        if (span % ms::hour == 0)
            return then(Step::Kind::addHours, static_cast<int>(span / ms::hour));
        return then(Step::Kind::addMinutes, static_cast<int>(span / ms::minute));
    }

    Path& thenRounded(qint64 round)
    {
        if (round == 0)
            return *this;
        const int minutes = round == ms::hour ? 0 : static_cast<int>(round / ms::minute);
        const qint64 before = m_steps.back().to;
        then(Step::Kind::fullHour, minutes);
        if (m_steps.back().to == before)
            m_steps.pop_back();
        return *this;
    }

    Path& thenCloseHour(const WorkDays& days, int hour)
    {
        Step step{Step::Kind::closeHour, 0, hour, {}, {}};
        step.to = days.closeHour(m_steps.back().to, hour, &step.skipped);
        m_steps.push_back(std::move(step));
        return *this;
    }

    Path& thenNotBefore(qint64 limit, QStringView what)
    {
        if (limit > m_steps.back().to)
            m_steps.push_back({Step::Kind::notBefore, limit, 0, what.toString(), {}});
        return *this;
    }

    std::vector<Step> take() { return std::move(m_steps); }

private:
    std::vector<Step> m_steps;
};

// The fact a clock counts from.
QStringView startOf(DueKind kind, const RoomStatus& status)
{
    switch (kind) {
    case DueKind::answerInquiry:
        return status.turn == Turn::mine && status.turnSince > status.inquiryAt
            ? QStringView(u"last-client")
            : key(EventKind::inquiry);
    case DueKind::proposalEnds:
        return key(EventKind::proposal);
    case DueKind::answerClient:
        if (!isAnswerOwed(status))
            return key(status.lastSellerAt > status.turnSince ? EventKind::sellerMessage
                                                              : EventKind::turnToSeller);
        return u"last-client";
    case DueKind::answerCancel:
    case DueKind::cancelTakesEffect:
        return key(EventKind::cancelAsked);
    case DueKind::approvalEnds:
        return key(EventKind::delivered);
    case DueKind::roomCloses:
        return key(status.state == RoomState::accepted ? EventKind::accepted
                                                       : EventKind::delivered);
    case DueKind::saveCopy:
        return key(EventKind::cancelled);
    case DueKind::rateClient:
    case DueKind::supportEnds:
    case DueKind::askForPayout:
        return key(EventKind::closed);
    default: // everything of an open room
        return key(EventKind::opened);
    }
}

bool isCountedInDays(DueKind kind)
{
    switch (kind) {
    case DueKind::firstContactBest:
    case DueKind::firstContactGoal:
    case DueKind::firstContact:
    case DueKind::proposeVideo:
    case DueKind::answerCancel:
    case DueKind::cancelTakesEffect:
    case DueKind::approvalEnds:
    case DueKind::roomCloses:
        return false;
    default:
        return true;
    }
}

std::vector<Step> stepsOfCount(DueKind kind, const RoomStatus& status, const Policy& policy,
                               const RoomRules& rules)
{
    const Count count = countOf(kind, status, policy, rules);
    return Path(startOf(kind, status), count.from)
        .thenSpan(count.span, isCountedInDays(kind))
        .thenRounded(count.round)
        .take();
}

std::vector<Step> stepsOfDraft(const RoomStatus& status, const Policy& policy,
                               const RoomRules& rules)
{
    Path path(key(EventKind::opened), status.openedAt);
    path.then(Step::Kind::addDays, policy.draftDays);
    const qint64 at = countOf(DueKind::firstDraft, status, policy, rules).end();
    if (!rules.workDays.isOpen(dayOf(at)))
        path.thenCloseHour(rules.workDays, policy.closeHour);
    return path.take();
}

std::vector<Step> stepsOfPromise(DueKind kind, const RoomStatus& status, const Policy& policy,
                                 const RoomRules& rules)
{
    const EventKind fact = status.promisedFor != 0 ? EventKind::promised : EventKind::waitAsked;
    Path path(key(fact), askReason(status));
    if (kind == DueKind::checkPromise)
        return path.then(Step::Kind::hourOfDay, policy.closeHour).take();
    return path.thenNotBefore(askFrom(status), key(EventKind::sellerMessage))
        .then(Step::Kind::addDays, 1)
        .thenCloseHour(rules.workDays, policy.closeHour)
        .take();
}

} // namespace

std::vector<Step> stepsTo(const Due& due, const RoomStatus& status, const Policy& policy,
                          const RoomRules& rules)
{
    switch (due.kind) {
    case DueKind::answerInquiry:
        if (isAnswerNamed(status))
            return Path(u"answer-by", due.at).take();
        break;
    case DueKind::firstDraft:
        return stepsOfDraft(status, policy, rules);
    case DueKind::deliveryDate:
        return Path(key(EventKind::deliveryDate), status.deliveryDate)
            .then(Step::Kind::dayEnd)
            .take();
    case DueKind::notice1:
    case DueKind::notice2:
    case DueKind::formalDelivery:
    case DueKind::askCancel:
        return ladderSteps(due.kind, status, policy, rules);
    case DueKind::checkPromise:
    case DueKind::askForDate:
        return stepsOfPromise(due.kind, status, policy, rules);
    case DueKind::roomLifeReminder: {
        std::vector<Step> steps = stepsOfCount(due.kind, status, policy, rules);
        const qint64 before = steps.back().to - due.at; // none while the reminder is on
        if (before > 0)
            steps.push_back(
                {Step::Kind::addDays, due.at, -static_cast<int>(before / ms::day), {}, {}});
        return steps;
    }
    default:
        break;
    }
    return stepsOfCount(due.kind, status, policy, rules);
}

} // namespace choba::domain
