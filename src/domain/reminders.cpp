// When to say that a hard clock is running out.
#include "base/ms.h"
#include "domain/agenda.h"
#include "rules/business_calendar.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>

namespace choba::domain {

namespace {

constexpr int leadCount = static_cast<int>(std::size(noticeLeads));

// A reminder waits for the end of the quiet hours as long as there is so much time after it.
constexpr qint64 leastAfterQuiet = ms::hour / 2;

// The quiet hours never swallow a clock: one that could be missed by waiting sounds at night.
qint64 soundedAt(qint64 at, qint64 clock, const rules::BusinessCalendar& calendar)
{
    const qint64 waited = calendar.endOfQuiet(at);
    return clock - waited < leastAfterQuiet ? at : waited;
}

// The reminders of one clock, the longest lead first.
class Leads
{
public:
    Leads(qint64 clock, int notified, const rules::BusinessCalendar& calendar, qint64 now);

    void addTo(std::vector<Reminder>& reminders, qint32 action) const;

private:
    std::array<qint64, leadCount> m_at{}; // 0 = not any more
};

Leads::Leads(qint64 clock, int notified, const rules::BusinessCalendar& calendar, qint64 now)
{
    int first = 0; // those before one that was given or has come are over
    for (int lead = 0; lead < leadCount; ++lead) {
        const auto place = static_cast<std::size_t>(lead);
        m_at[place] = soundedAt(clock - noticeLeads[lead], clock, calendar);
        if ((notified >> lead & 1) != 0)
            first = lead + 1;
        else if (m_at[place] <= now)
            first = std::max(first, lead);
    }
    for (int lead = 0; lead < first; ++lead)
        m_at[static_cast<std::size_t>(lead)] = 0;
    if (first == leadCount)
        return;
    // The time came while the computer slept, and now it is night.
    if (qint64& come = m_at[static_cast<std::size_t>(first)]; come <= now)
        if (const qint64 next = soundedAt(now, clock, calendar); next > now)
            come = next;
    // Of those that would sound together the last says enough.
    qint64 next = m_at.back();
    for (int lead = leadCount - 2; lead >= first; --lead) {
        qint64& at = m_at[static_cast<std::size_t>(lead)];
        if (at >= next)
            at = 0;
        else
            next = at;
    }
}

void Leads::addTo(std::vector<Reminder>& reminders, qint32 action) const
{
    for (int lead = 0; lead < leadCount; ++lead)
        if (const qint64 at = m_at[static_cast<std::size_t>(lead)]; at != 0)
            reminders.push_back({action, lead, at});
}

} // namespace

std::vector<Reminder> reminders(const std::vector<Action>& actions,
                                const std::vector<DueMark>& marks,
                                const rules::BusinessCalendar& calendar, qint64 now)
{
    QHash<DueKey, int> notified;
    for (const DueMark& mark : marks)
        if (mark.notified != 0)
            notified.insert(mark.key, mark.notified);
    std::vector<Reminder> result;
    for (std::size_t i = 0; i < actions.size(); ++i) {
        const Action& action = actions[i];
        if (action.due.urgency == Urgency::hard && action.due.at > now)
            Leads(action.due.at, notified.value(action.key), calendar, now)
                .addTo(result, static_cast<qint32>(i));
    }
    std::sort(result.begin(), result.end(), [](const Reminder& left, const Reminder& right) {
        return std::tie(left.at, left.action, left.lead)
            < std::tie(right.at, right.action, right.lead);
    });
    return result;
}

} // namespace choba::domain
