#include "domain/thinning.h"

#include "base/ms.h"
#include "domain/agenda.h"

#include <algorithm>
#include <limits>

namespace choba::domain {

namespace {

// The time to buy runs for the client; the last two days are when a word from the seller helps.
constexpr qint64 nearProposalEnd = 2 * ms::day;
// Long enough to write "is anything open?" before the free time ends.
constexpr qint64 nearSupportEnd = 3 * ms::day;
// Money waits for months; two weekends are enough to ask for it.
constexpr qint64 nearPayout = 14 * ms::day;
// A listing is rewritten in some quiet hour of a week.
constexpr qint64 nearReview = 7 * ms::day;

constexpr qint64 always = std::numeric_limits<qint64>::max();

qint64 windowOf(DueKind kind)
{
    switch (kind) {
    case DueKind::proposalEnds:
        return nearProposalEnd;
    case DueKind::supportEnds:
        return nearSupportEnd;
    case DueKind::askForPayout:
        return nearPayout;
    case DueKind::reviewListing:
        return nearReview;
    default: // a rating too: it is best written while the work is fresh
        return always;
    }
}

// The next clock of the first contact, or the last when all have passed. The last moment stands in
// for the others as soon as its reminders begin.
DueKind contactOn(const std::vector<Due>& dues, qint64 now)
{
    const Due* on = nullptr;
    for (const Due& due : dues) {
        if (!isFirstContact(due.kind))
            continue;
        if (due.kind == DueKind::firstContact && due.at - noticeLeads[0] <= now)
            return due.kind;
        if (on == nullptr || (on->at <= now ? due.at > on->at : due.at > now && due.at < on->at))
            on = &due;
    }
    return on != nullptr ? on->kind : DueKind::firstContact;
}

} // namespace

bool isNear(const Due& due, qint64 now)
{
    const qint64 window = windowOf(due.kind);
    return window == always || now >= due.at - window;
}

bool isBygone(const Due& due, qint64 now)
{
    switch (due.kind) {
    case DueKind::saveCopy:
    case DueKind::supportEnds:
    case DueKind::rateClient:
    case DueKind::askForPayout:
    case DueKind::roomLifeReminder:
        return due.at <= now;
    default:
        return false;
    }
}

bool isToBeChecked(const Due& due, qint64 now)
{
    return due.urgency == Urgency::watch && due.at <= now && !isBygone(due, now);
}

Thinning::Thinning(const std::vector<Due>& dues, qint64 now)
    : m_now(now)
    , m_contact(contactOn(dues, now))
{
    for (const Due& due : dues) {
        if (due.kind == DueKind::firstContact) {
            m_lastContact = due.at;
        } else if (due.kind == DueKind::notice1) {
            m_notice1 = due.at;
        } else if (due.kind == DueKind::notice2) {
            m_notice2 = due.at;
        } else if (due.kind == DueKind::formalDelivery || due.kind == DueKind::askCancel) {
            m_close = due.at;
        } else if (due.kind == DueKind::askForDate) {
            m_askForDate = due.at;
        } else if (due.kind == DueKind::checkPromise) {
            m_checkPromise = due.at;
        } else if (due.kind == DueKind::roomLifeReminder) {
            if (due.at <= now)
                m_reminder = std::max(m_reminder, due.at);
        } else if (due.kind == DueKind::roomLifeEnds) {
            m_lifeEnd = due.at;
        }
    }
}

bool Thinning::keeps(const Due& due) const
{
    switch (due.kind) {
    case DueKind::firstContactBest:
    case DueKind::firstContactGoal:
    case DueKind::firstContact:
        return due.kind == m_contact;
    case DueKind::notice2:
    case DueKind::formalDelivery:
    case DueKind::askCancel:
        return keepsRung(due);
    case DueKind::checkPromise:
    case DueKind::askForDate:
        return !isOvertaken(due) && !isPlanned(due);
    case DueKind::roomLifeReminder:
    case DueKind::roomLifeEnds:
        return keepsLife(due);
    default:
        return isNear(due, m_now) && !isBygone(due, m_now) && !isOvertaken(due);
    }
}

// Is a notice to be written, or out already?
bool Thinning::isNoticeOn() const
{
    return m_close != 0 && m_now >= m_notice1;
}

// Is a word about the day the client named, or is to name, to be written before any notice?
bool Thinning::isAskedFor() const
{
    return (m_checkPromise != 0 || m_askForDate != 0) && !isNoticeOn();
}

// The next step and, as a plan, the one after it. A step that is late moves all that follow, so
// that their dates mean nothing until it is done.
bool Thinning::keepsRung(const Due& due) const
{
    if (isAskedFor())
        return false;
    if (due.kind == DueKind::notice2)
        return m_notice1 == 0 || m_now < m_notice1;
    return m_notice1 == 0 && (m_notice2 == 0 || m_now < m_notice2);
}

bool Thinning::keepsLife(const Due& due) const
{
    const bool lastDay = m_now >= m_lifeEnd - noticeLeads[0];
    if (due.kind == DueKind::roomLifeEnds)
        return lastDay;
    return !lastDay && due.at == m_reminder;
}

bool Thinning::isPlanned(const Due& due) const
{
    switch (due.kind) {
    case DueKind::askForDate:
        return m_checkPromise != 0 && m_now < m_askForDate;
    case DueKind::notice1:
        return isAskedFor();
    case DueKind::notice2:
        return m_notice1 != 0;
    case DueKind::formalDelivery:
    case DueKind::askCancel:
        return m_notice1 != 0 || m_notice2 != 0;
    default:
        return false;
    }
}

bool Thinning::isOvertaken(const Due& due) const
{
    switch (due.kind) {
    case DueKind::checkPromise:
        return isNoticeOn() || (m_askForDate != 0 && m_now >= m_askForDate);
    case DueKind::askForDate:
        return isNoticeOn();
    case DueKind::firstDraft: // until a notice went out there are two ways to go on
        return m_close != 0 && m_notice1 == 0;
    case DueKind::proposeVideo: {
        const qint64 asked = m_checkPromise != 0 ? m_checkPromise : m_askForDate;
        return isNoticeOn() || (asked != 0 && m_now >= asked);
    }
    default:
        return false;
    }
}

} // namespace choba::domain
