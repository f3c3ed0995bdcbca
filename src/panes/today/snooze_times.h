// Until when something may be put off, as the menu offers it. All times are Japan's.
#pragma once

#include <QtGlobal>

#include <vector>

namespace choba::today {

enum class SnoozeTo { hours, evening, tomorrow, monday, dayAfter };

struct SnoozeTime {
    SnoozeTo to = SnoozeTo::hours;
    qint64 at = 0; // UTC milliseconds
};

// Those that lie ahead, in the order of time: in three hours, this evening, tomorrow morning, next
// Monday morning. With `after` ahead of now (when the line comes up anyway), only those later than
// that, and the morning after it. Whether a clock forbids them is another question.
std::vector<SnoozeTime> snoozeTimes(qint64 now, qint64 after);

} // namespace choba::today
