// Spans of time in milliseconds, the unit of every stored time.
#pragma once

#include <QtGlobal>

namespace choba::ms {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 japan = 9 * hour; // Asia/Tokyo lies so far before UTC, all year round

} // namespace choba::ms
