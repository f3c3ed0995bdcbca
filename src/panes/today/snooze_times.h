// Until when something may be put off, as the menu offers it. All times are Japan's.
#pragma once

#include <QtGlobal>

#include <vector>

namespace choba::today {

enum class SnoozeTo { hours, evening, tomorrow, monday };

struct SnoozeTime {
    SnoozeTo to = SnoozeTo::hours;
    qint64 at = 0; // UTC milliseconds
};

// Those that lie ahead, in the order of time: in three hours, this evening, tomorrow morning, next
// Monday morning. Whether a clock forbids them is another question.
std::vector<SnoozeTime> snoozeTimes(qint64 now);

} // namespace choba::today
