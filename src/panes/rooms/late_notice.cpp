#include "panes/rooms/late_notice.h"

#include "base/ms.h"
#include "domain/room_step.h"

namespace choba::rooms {

using domain::DueKind;
using domain::EventKind;
using domain::Step;

namespace {

// From the notice to the close it names; the date itself is the domain's.
std::vector<Step> stepsToClose(EventKind notice, qint64 close, const domain::RoomStatus& status,
                               const domain::Policy& policy, const domain::RoomRules& rules,
                               qint64 now)
{
    const bool first = notice == EventKind::notice1;
    std::vector<Step> steps{
        {Step::Kind::start,
         now,
         0,
         first ? QStringLiteral("notice-1-now") : QStringLiteral("notice-2-now"),
         {}}};
    const auto then = [&steps](Step::Kind kind, qint64 to, int amount, const QString& what = {}) {
        steps.push_back({kind, to, amount, what, {}});
    };
    if (first) {
        then(Step::Kind::addDays, now + policy.noticeLead * ms::day, policy.noticeLead);
    } else {
        then(Step::Kind::addHours, now + rules.notice2Shortest,
             static_cast<int>(rules.notice2Shortest / ms::hour));
    }
    const qint64 cancelFrom = domain::unreachableFrom(status, rules);
    if (status.handedOverAt == 0 && cancelFrom > steps.back().to) {
        then(Step::Kind::notBefore, cancelFrom, 0, QStringLiteral("unreachable"));
    }
    Step hour{Step::Kind::closeHour, close, policy.closeHour, {}, {}};
    rules.workDays.closeHour(steps.back().to, policy.closeHour, &hour.skipped);
    steps.push_back(std::move(hour));
    return steps;
}

} // namespace

std::optional<LateNotice> LateNotice::of(const domain::RoomStatus& status,
                                         const domain::Policy& policy,
                                         const domain::RoomRules& rules, qint64 now)
{
    const domain::Ladder ladder = domain::ladderOf(status, policy, rules);
    LateNotice late;
    late.m_now = now;
    late.m_notice2Lead = rules.notice2Lead;
    if (ladder.notice1 != 0 && ladder.notice1 < now) {
        late.m_notice = EventKind::notice1;
    } else if (ladder.notice1 == 0 && ladder.notice2 != 0 && ladder.notice2 < now) {
        late.m_notice = EventKind::notice2;
    } else {
        return {};
    }
    const qint64 close = domain::closePromisedBy(late.m_notice, now, status, policy, rules);
    if (close <= ladder.close) {
        return {};
    }
    late.m_toClose = stepsToClose(late.m_notice, close, status, policy, rules, now);
    return late;
}

bool LateNotice::moves(DueKind kind) const
{
    return kind == DueKind::formalDelivery || kind == DueKind::askCancel
        || (kind == DueKind::notice2 && m_notice == EventKind::notice1);
}

std::vector<Step> LateNotice::stepsTo(DueKind kind) const
{
    std::vector<Step> steps = m_toClose;
    if (kind != DueKind::notice2) {
        return steps;
    }
    steps.push_back(
        {Step::Kind::addDays, steps.back().to - m_notice2Lead * ms::day, -m_notice2Lead, {}, {}});
    if (steps.back().to < m_now) { // it does not come before the first
        steps.push_back({Step::Kind::notBefore, m_now, 0, QStringLiteral("notice-1"), {}});
    }
    return steps;
}

} // namespace choba::rooms
