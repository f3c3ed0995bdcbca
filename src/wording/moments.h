// How times are shown: always those of Japan, whatever the machine's zone, in the installed
// language. `utc` and `now` are UTC milliseconds.
#pragma once

#include <QString>

namespace choba::wording {

// For narrow columns: 13:58 today, 昨日, 11/18 this year, 2025/11/18 before.
QString shortMoment(qint64 utc, qint64 now);

// Day and time without the weekday, for chips: 22:14 today, 11/20 22:14, 2025/11/20 22:14.
QString chipMoment(qint64 utc, qint64 now);

// Weekday and time: 11/20(木) 22:14, in another year 2025/11/20(木) 22:14.
QString fullMoment(qint64 utc, qint64 now);

// The same without the time: 11/20(木).
QString fullDay(qint64 utc, qint64 now);

// Without the weekday either: 11/20, in another year 2025/11/20.
QString shortDay(qint64 utc, qint64 now);

// The time alone: 9:05.
QString timeOfDay(qint64 utc);

// Above the messages of one day: 今日 11/21(土), 昨日 11/20(金), 11/18(火), 2025/11/18(火).
QString dayHeading(qint64 utc, qint64 now);

// Whole days of 24 hours from `utc` to `now`; 0 when it has not come yet.
qint64 daysSince(qint64 utc, qint64 now);

// The time so many days of 24 hours before `now`.
qint64 daysBefore(qint64 now, int days);

} // namespace choba::wording
