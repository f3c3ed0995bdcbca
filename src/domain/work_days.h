// The days the seller works as a table, so that a hundred thousand deadlines can ask for them. The
// business calendar remains the source; days outside the table are asked there.
#pragma once

#include <QDate>

#include <memory>
#include <vector>

namespace choba::rules {
class BusinessCalendar;
}

namespace choba::domain {

// Days since 1970-01-01 in Japan, of a moment in UTC milliseconds, and back.
qint64 dayOf(qint64 utc);
qint64 startOfDay(qint64 day);
QDate dateOf(qint64 day);
qint64 dayOf(QDate date);

// Cheap to copy: copies share the table.
class WorkDays
{
public:
    WorkDays(); // Monday to Friday without public holidays
    // The table reaches two years before and after `around`.
    WorkDays(const rules::BusinessCalendar& calendar, QDate around);

    bool isOpen(qint64 day) const
    {
        const qint64 place = day - m_first;
        return place >= 0 && place < m_size ? m_open[place] != 0 : asked(day);
    }

    // The first moment at or after `from` that is `hour` o'clock in Japan on a day the seller
    // works; the days passed over are added to `skipped` (may be nullptr). Without such a day
    // within ten years it is that hour of any day: a deadline is never lost.
    qint64 closeHour(qint64 from, int hour, std::vector<QDate>* skipped) const;
    // The same time of the day on the n-th work day after that of `from` (n ≥ 0); passed over as
    // above. Without work days calendar days are counted.
    qint64 addWorkDays(qint64 from, int n, std::vector<QDate>* skipped) const;

private:
    struct Table;

    bool asked(qint64 day) const;
    qint64 firstOpen(qint64 day, std::vector<QDate>* skipped) const;

    std::shared_ptr<const Table> m_table;
    // Of the table, at hand.
    const char* m_open = nullptr;
    qint64 m_first = 0;
    qint64 m_size = 0;
};

} // namespace choba::domain
