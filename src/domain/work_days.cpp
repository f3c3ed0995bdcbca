#include "domain/work_days.h"

#include "base/ms.h"
#include "rules/business_calendar.h"

#include <algorithm>

namespace choba::domain {

namespace {

constexpr qint64 firstJulianDay = 2'440'588; // 1970-01-01
constexpr qint64 reach = 731; // days before and after
constexpr qint64 longestSearch = 3653; // days; ten years
constexpr qint64 nowhere = -1; // days passed over until an open one: there is none

} // namespace

qint64 dayOf(qint64 utc)
{
    const qint64 there = utc + ms::japan;
    const qint64 day = there / ms::day;
    return there % ms::day < 0 ? day - 1 : day;
}

qint64 startOfDay(qint64 day)
{
    return day * ms::day - ms::japan;
}

QDate dateOf(qint64 day)
{
    return QDate::fromJulianDay(day + firstJulianDay);
}

qint64 dayOf(QDate date)
{
    return date.isValid() ? date.toJulianDay() - firstJulianDay : 0;
}

struct WorkDays::Table {
    rules::BusinessCalendar calendar;
    std::vector<char> open;
    bool hasAny = true; // else nothing is to be looked for
};

WorkDays::WorkDays()
    : m_table(std::make_shared<const Table>())
{ }

WorkDays::WorkDays(const rules::BusinessCalendar& calendar, QDate around)
    : m_first(dayOf(around) - reach)
    , m_size(2 * reach + 1)
{
    std::vector<char> open(static_cast<std::size_t>(m_size));
    QDate date = dateOf(m_first);
    for (char& day : open) {
        day = calendar.isBusinessDay(date) ? 1 : 0;
        date = date.addDays(1);
    }
    const bool hasAny =
        std::find(open.begin(), open.end(), 1) != open.end() || calendar.onOrAfter(date).isValid();
    m_table = std::make_shared<const Table>(Table{calendar, std::move(open), hasAny});
    m_open = m_table->open.data();
}

bool WorkDays::asked(qint64 day) const
{
    return m_table->calendar.isBusinessDay(dateOf(day));
}

// How many days from `day` on are passed over until an open one.
qint64 WorkDays::firstOpen(qint64 day, std::vector<QDate>* skipped) const
{
    const qint64 end = m_table->hasAny ? longestSearch : 0;
    for (qint64 passed = 0; passed < end; ++passed) {
        if (!isOpen(day + passed))
            continue;
        for (qint64 i = 0; skipped != nullptr && i < passed; ++i)
            skipped->push_back(dateOf(day + i));
        return passed;
    }
    return nowhere;
}

qint64 WorkDays::closeHour(qint64 from, int hour, std::vector<QDate>* skipped) const
{
    qint64 day = dayOf(from);
    if (startOfDay(day) + hour * ms::hour < from)
        ++day;
    const qint64 passed = firstOpen(day, skipped);
    return startOfDay(passed == nowhere ? day : day + passed) + hour * ms::hour;
}

qint64 WorkDays::addWorkDays(qint64 from, int n, std::vector<QDate>* skipped) const
{
    const qint64 today = dayOf(from);
    const std::size_t before = skipped == nullptr ? 0 : skipped->size();
    qint64 day = today;
    for (int left = n; left > 0; --left) {
        const qint64 passed = firstOpen(day + 1, skipped);
        if (passed == nowhere) {
            if (skipped != nullptr)
                skipped->resize(before);
            return from + n * ms::day;
        }
        day += 1 + passed;
    }
    return from + (day - today) * ms::day;
}

} // namespace choba::domain
