// The agenda as a calendar file, written where the user says.
#pragma once

#include "base/result.h"

namespace choba::widgets {
struct AgendaShelf;
}

namespace choba::today {

// A file of ours that is there is brought up to date (ADR 0012); any other file is not written over
// (wrongFormat).
Result<void> writeCalendarFile(const QString& path, const widgets::AgendaShelf& shelf, qint64 now);

} // namespace choba::today
