#include "domain/waking.h"

#include "base/ms.h"
#include "domain/work_days.h"
#include "rules/business_calendar.h"

#include <array>

namespace choba::domain {

namespace {

constexpr std::size_t minutes = ms::day / ms::minute;

} // namespace

Waking::Waking(const rules::BusinessCalendar& calendar)
    : m_back(minutes, qint16(0))
{
    std::array<bool, minutes> quiet{};
    for (std::size_t minute = 0; minute < minutes; ++minute)
        quiet[minute] = calendar.isQuiet(startOfDay(0) + static_cast<qint64>(minute) * ms::minute);
    // Twice round the day: quiet hours that reach over midnight began on the day before.
    std::size_t back = 0;
    for (std::size_t i = 0; i < 2 * minutes; ++i) {
        const std::size_t minute = i % minutes;
        back = quiet[minute] ? back + 1 : 0;
        m_back[minute] = static_cast<qint16>(back % minutes);
    }
}

qint64 Waking::lastUpTo(qint64 utc) const
{
    const qint64 ofDay = utc - startOfDay(dayOf(utc));
    const qint64 back = m_back[static_cast<std::size_t>(ofDay / ms::minute)];
    return back == 0 ? utc : utc - ofDay % ms::minute - back * ms::minute;
}

} // namespace choba::domain
