// Dues as a calendar file (RFC 5545) that phones show. Written and read by libical.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace choba::exchange {

struct CalendarEntry {
    QString uid; // stable over the due's life
    qint64 at = 0; // UTC milliseconds
    bool wholeDay = false; // the day in Japan of `at`
    QString summary;
    QString description;
    QString url; // may be empty
    std::vector<int> alarms; // minutes before `at`
};

enum class EntryForm : quint8 { event, todo }; // VEVENT, which every phone shows, or VTODO

// A second import updates: an entry keeps its UID; while nothing about it changed, it is as it was
// in `former` (the file written before; may be empty), else its SEQUENCE rises, and with `now`
// where there is no former one. What was in `former` and is no more is CANCELLED, until a month
// after its date. Times carry TZID=Asia/Tokyo. Fails with wrongFormat when `former` is no calendar
// of ours, so that nothing of others is written over.
Result<QByteArray> writeCalendar(const std::vector<CalendarEntry>& entries, EntryForm form,
                                 const QByteArray& former, qint64 now);

} // namespace choba::exchange
