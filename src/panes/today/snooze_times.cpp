#include "panes/today/snooze_times.h"

#include "base/clock.h"
#include "base/ms.h"

#include <algorithm>

namespace choba::today {

namespace {

constexpr qint64 aWhile = 3 * ms::hour;
constexpr int evening = 18; // o'clock
constexpr int morning = 9;

qint64 utcOf(QDate day, int hour)
{
    return QDateTime(day, QTime(hour, 0), Qt::UTC).toMSecsSinceEpoch() - ms::japan;
}

} // namespace

std::vector<SnoozeTime> snoozeTimes(qint64 now, qint64 after)
{
    const QDate today = inJapan(now).date();
    const QDate monday = today.addDays(8 - today.dayOfWeek());
    const qint64 tonight = utcOf(today, evening);
    std::vector<SnoozeTime> times{{SnoozeTo::hours, now + aWhile},
                                  {SnoozeTo::tomorrow, utcOf(today.addDays(1), morning)}};
    if (tonight > now) {
        times.push_back({SnoozeTo::evening, tonight});
    }
    if (monday != today.addDays(1)) { // on Sundays that is tomorrow
        times.push_back({SnoozeTo::monday, utcOf(monday, morning)});
    }
    if (after > now) {
        times.erase(std::remove_if(times.begin(), times.end(),
                                   [after](const SnoozeTime& time) { return time.at <= after; }),
                    times.end());
        const qint64 next = utcOf(inJapan(after).date().addDays(1), morning);
        if (std::none_of(times.begin(), times.end(),
                         [next](const SnoozeTime& time) { return time.at == next; })) {
            times.push_back({SnoozeTo::dayAfter, next});
        }
    }
    std::stable_sort(times.begin(), times.end(),
                     [](const SnoozeTime& a, const SnoozeTime& b) { return a.at < b.at; });
    return times;
}

} // namespace choba::today
