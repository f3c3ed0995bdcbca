#include "domain/silence.h"

#include "base/ms.h"
#include "domain/room_step.h"

#include <algorithm>

namespace choba::domain {

namespace {

// A date on its way. The steps are kept only where somebody reads them: the agenda asks for the
// ladders of all open rooms.
class Trail
{
public:
    explicit Trail(std::vector<Step>* steps)
        : m_steps(steps)
    { }

    qint64 at() const { return m_at; }

    void start(qint64 at, QStringView what) { note(Step::Kind::start, at, 0, what); }

    void addDays(int days) { note(Step::Kind::addDays, m_at + days * ms::day, days); }

    void addBusinessDays(int days, const WorkDays& workDays)
    {
        std::vector<QDate> skipped;
        const qint64 to = workDays.addWorkDays(m_at, days, m_steps == nullptr ? nullptr : &skipped);
        note(Step::Kind::addBusinessDays, to, days, {}, std::move(skipped));
    }

    void closeHour(int hour, const WorkDays& workDays)
    {
        std::vector<QDate> skipped;
        const qint64 to = workDays.closeHour(m_at, hour, m_steps == nullptr ? nullptr : &skipped);
        note(Step::Kind::closeHour, to, hour, {}, std::move(skipped));
    }

    void notBefore(qint64 limit, QStringView what)
    {
        if (limit > m_at)
            note(Step::Kind::notBefore, limit, 0, what);
    }

    void promised(qint64 at, QStringView what) { note(Step::Kind::promised, at, 0, what); }

private:
    void note(Step::Kind kind, qint64 to, int amount, QStringView what = {},
              std::vector<QDate> skipped = {})
    {
        m_at = to;
        if (m_steps != nullptr)
            m_steps->push_back({kind, to, amount, what.toString(), std::move(skipped)});
    }

    qint64 m_at = 0;
    std::vector<Step>* m_steps;
};

// Room, policy and rules, and the dates that follow from them.
class Reckoning
{
public:
    Reckoning(const RoomStatus& status, const Policy& policy, const RoomRules& rules)
        : m_status(status)
        , m_policy(policy)
        , m_rules(rules)
    { }

    bool runs() const
    {
        return isWork(m_status.state) && m_status.turn == Turn::theirs && m_status.anchor != 0
            && m_status.firstSellerAt != 0 && m_policy.silenceDays > 0;
    }

    bool handedOver() const { return m_status.handedOverAt != 0; }

    bool promised() const { return m_status.promisedClose != 0; }

    void followClose(Trail& trail) const;
    void followNotice1(Trail& trail) const;
    void followNotice2(Trail& trail) const;

    // Of a notice that goes out at `at`.
    qint64 closeAfterNotice1(qint64 at) const;
    qint64 closeAfterNotice2(qint64 at, qint64 promisedClose) const;

    qint64 planned() const
    {
        Trail trail(nullptr);
        followPlan(trail);
        return trail.at();
    }

private:
    void followStart(Trail& trail) const;
    void followPlan(Trail& trail) const;
    void followNoticed(Trail& trail, qint64 noticeAt) const;
    void followPermittedHour(Trail& trail) const;

    const RoomStatus& m_status;
    const Policy& m_policy;
    const RoomRules& m_rules;
};

void Reckoning::followStart(Trail& trail) const
{
    const auto what = [this] {
        if (m_status.anchor == m_status.handedOverAt)
            return EventKind::handedOver;
        return m_status.anchor == m_status.lastClientAt ? EventKind::clientMessage
                                                        : EventKind::turnToClient;
    };
    trail.start(m_status.anchor, key(what()));
    if (m_status.promisedFor == 0)
        return;
    trail.notBefore(m_status.promisedFor + m_policy.closeHour * ms::hour, u"promise");
    // Who was just asked how things stand is not given a deadline within the hour.
    if (m_status.notice1At == 0 && m_status.lastSellerAt >= m_status.promisedFor)
        trail.notBefore(m_status.lastSellerAt, key(EventKind::sellerMessage));
}

// A cancel request before the site takes one would be refused there.
void Reckoning::followPermittedHour(Trail& trail) const
{
    if (!handedOver())
        trail.notBefore(unreachableFrom(m_status, m_rules), u"unreachable");
    trail.closeHour(m_policy.closeHour, m_rules.workDays);
}

void Reckoning::followPlan(Trail& trail) const
{
    followStart(trail);
    if (m_policy.dayKind == DayKind::business)
        trail.addBusinessDays(m_policy.silenceDays, m_rules.workDays);
    else
        trail.addDays(m_policy.silenceDays);
    followPermittedHour(trail);
}

// The client has the days of the notice, however late it went out.
void Reckoning::followNoticed(Trail& trail, qint64 noticeAt) const
{
    trail.start(noticeAt, key(EventKind::notice1));
    trail.addDays(m_policy.noticeLead);
    followPermittedHour(trail);
}

void Reckoning::followClose(Trail& trail) const
{
    const bool second = m_status.notice2At != 0;
    const QStringView notice = key(second ? EventKind::notice2 : EventKind::notice1);
    if (promised()) {
        trail.start(second ? m_status.notice2At : m_status.notice1At, notice);
        trail.promised(m_status.promisedClose, notice);
    } else if (m_status.notice1At != 0 && closeAfterNotice1(m_status.notice1At) > planned()) {
        followNoticed(trail, m_status.notice1At);
    } else {
        followPlan(trail);
    }
}

void Reckoning::followNotice1(Trail& trail) const
{
    Trail start(nullptr);
    followStart(start);
    followPlan(trail);
    trail.addDays(-m_policy.noticeLead);
    trail.notBefore(start.at() + m_rules.notice1Earliest, u"notice-1-earliest");
}

void Reckoning::followNotice2(Trail& trail) const
{
    followClose(trail);
    trail.addDays(-m_rules.notice2Lead);
    if (m_status.notice1At != 0)
        return;
    Trail first(nullptr);
    followNotice1(first);
    trail.notBefore(first.at(), key(EventKind::notice1));
}

qint64 Reckoning::closeAfterNotice1(qint64 at) const
{
    Trail noticed(nullptr);
    followNoticed(noticed, at);
    return std::max(planned(), noticed.at());
}

qint64 Reckoning::closeAfterNotice2(qint64 at, qint64 promisedClose) const
{
    if (at <= promisedClose - m_rules.notice2Shortest)
        return promisedClose;
    Trail later(nullptr);
    later.start(at + m_rules.notice2Shortest, {});
    followPermittedHour(later);
    return later.at();
}

} // namespace

Ladder ladderOf(const RoomStatus& status, const Policy& policy, const RoomRules& rules)
{
    const Reckoning reckoning(status, policy, rules);
    Ladder ladder;
    if (!reckoning.runs())
        return ladder;
    ladder.runs = true;
    ladder.handedOver = reckoning.handedOver();
    ladder.promised = reckoning.promised();
    Trail close(nullptr);
    reckoning.followClose(close);
    ladder.close = close.at();
    if (status.notice1At == 0) {
        Trail notice1(nullptr);
        reckoning.followNotice1(notice1);
        ladder.notice1 = notice1.at();
    }
    if (status.notice2At == 0) {
        Trail notice2(nullptr);
        reckoning.followNotice2(notice2);
        ladder.notice2 = notice2.at();
    }
    return ladder;
}

std::vector<Step> ladderSteps(DueKind kind, const RoomStatus& status, const Policy& policy,
                              const RoomRules& rules)
{
    const Reckoning reckoning(status, policy, rules);
    std::vector<Step> steps;
    Trail trail(&steps);
    if (!reckoning.runs())
        return steps;
    if (kind == DueKind::formalDelivery || kind == DueKind::askCancel)
        reckoning.followClose(trail);
    else if (kind == DueKind::notice1 && status.notice1At == 0)
        reckoning.followNotice1(trail);
    else if (kind == DueKind::notice2 && status.notice2At == 0)
        reckoning.followNotice2(trail);
    return steps;
}

qint64 closePromisedBy(EventKind notice, qint64 at, const RoomStatus& status, const Policy& policy,
                       const RoomRules& rules)
{
    const Reckoning reckoning(status, policy, rules);
    if (reckoning.promised())
        return reckoning.closeAfterNotice2(at, status.promisedClose);
    const bool second = notice == EventKind::notice2;
    if (!second)
        return reckoning.closeAfterNotice1(at);
    const qint64 close =
        status.notice1At == 0 ? reckoning.planned() : reckoning.closeAfterNotice1(status.notice1At);
    return reckoning.closeAfterNotice2(at, close);
}

} // namespace choba::domain
