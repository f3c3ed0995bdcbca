// Any bytes as the calendar written before, and as the words of an entry: what comes out is a
// calendar of ours, and written once more with nothing changed it is the same, byte for byte.
#include "base/ms.h"
#include "base/utf8.h"
#include "exchange/icalendar.h"
#include "fuzz/require.h"

#include <QByteArrayList>

using namespace choba;
using namespace choba::fuzz;

namespace {

constexpr const char* head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Choba//Agenda//JA\r\n";
constexpr const char* tail = "END:VCALENDAR\r\n";
constexpr qint64 year2026 = 1'767'193'200'000; // its first moment in Japan

std::vector<exchange::CalendarEntry> entriesWith(const QString& words, qint64 at)
{
    exchange::CalendarEntry plain;
    plain.uid = QStringLiteral("first-contact-room-1-1@choba");
    plain.at = at;
    plain.summary = QStringLiteral("最初の連絡");
    plain.alarms = {1440, 180, 30};
    exchange::CalendarEntry wordy;
    wordy.uid = QStringLiteral("review-listing-service-2-2@choba");
    wordy.at = at;
    wordy.wholeDay = true;
    wordy.summary = QStringLiteral("件名") + words;
    wordy.description = words;
    wordy.url = words;
    wordy.alarms = {0};
    return {plain, wordy};
}

QByteArray write(const std::vector<exchange::CalendarEntry>& entries, exchange::EntryForm form,
                 const QByteArray& former, qint64 now)
{
    const auto calendar = exchange::writeCalendar(entries, form, former, now);
    require(bool(calendar));
    require(calendar->startsWith("BEGIN:VCALENDAR\r\n"));
    require(calendar->endsWith("END:VCALENDAR\r\n"));
    require(firstInvalidUtf8(*calendar) < 0 && !calendar->contains("X-LIC-ERROR"));
    return *calendar;
}

} // namespace

// Two bytes of choices, the words up to a NUL, and the file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 2) {
        return 0;
    }
    const QByteArray bytes = bytesOf(data + 2, size - 2);
    const qsizetype end = bytes.indexOf('\0');
    const QString words = QString::fromUtf8(bytes.left(end < 0 ? 0 : end));
    QByteArray former = bytes.mid(end + 1);
    if ((data[0] & 2) != 0) {
        former = head + former + tail;
    }
    const auto form = (data[0] & 1) != 0 ? exchange::EntryForm::todo : exchange::EntryForm::event;
    const qint64 now = year2026 + data[1] * ms::day;
    const auto entries = entriesWith(words, now + ((data[0] & 4) != 0 ? ms::day : -ms::hour));
    const auto first = exchange::writeCalendar(entries, form, former, now);
    if (!first) {
        require(first.error().code == ErrorCode::wrongFormat);
        return 0;
    }
    // What somebody else wrote into it may settle once.
    const QByteArray second = write(entries, form, *first, now + ms::minute);
    require(write(entries, form, second, now + ms::hour) == second);
    // What is no more is called off, and stays so.
    const QByteArray ended = write({}, form, second, now + 2 * ms::hour);
    require(write({}, form, ended, now + 3 * ms::hour) == ended);
    return 0;
}
