#include "panes/today/calendar_file.h"

#include "base/file.h"
#include "rules/business_calendar.h"
#include "widgets/agenda_source.h"
#include "wording/calendar_entries.h"

#include <QFileInfo>

namespace choba::today {

Result<void> writeCalendarFile(const QString& path, const widgets::AgendaShelf& shelf, qint64 now)
{
    QByteArray former;
    if (QFileInfo::exists(path)) {
        Result<QByteArray> bytes = readFile(path);
        if (!bytes) {
            return bytes.error();
        }
        former = *std::move(bytes);
    }
    const Result<QByteArray> calendar = exchange::writeCalendar(
        wording::calendarEntries(
            domain::calendarActions(*shelf.facts, *shelf.rules, *shelf.calendar, now), *shelf.facts,
            *shelf.rules, *shelf.calendar, now),
        exchange::EntryForm::event, former, now);
    if (!calendar) {
        Error error = calendar.error();
        error.where = path;
        return error;
    }
    return writeFile(path, *calendar);
}

} // namespace choba::today
