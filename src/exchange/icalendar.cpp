#include "exchange/icalendar.h"

#include "base/clock.h"
#include "base/ms.h"
#include "base/utf8.h"

#include <QHash>
#include <QSet>

#include <libical/ical.h>

#include <algorithm>
#include <limits>
#include <memory>

namespace choba::exchange {

namespace {

constexpr const char* producer = "-//Choba//Agenda//JA";
constexpr const char* zoneName = "Asia/Tokyo";
// How long what is no longer owed stays in the file as cancelled, so that an import finds it.
constexpr qint64 cancelledStays = 31 * ms::day;
constexpr qint64 firstSequence = 1'577'836'800'000; // 2020-01-01T00:00Z

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};

using Component = std::unique_ptr<icalcomponent, FreeComponent>;

QByteArray textOf(icalcomponent* component)
{
    char* const text = icalcomponent_as_ical_string_r(component);
    QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

// Line breaks and tabs are all that a text in a calendar may hold of the control characters. Blanks
// around it would not come back: what is read would never be the same as what is to be written.
QByteArray clean(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (c >= u' ' ? c != u'\x7f' : c == u'\n' || c == u'\t')
            plain += c;
    }
    return plain.trimmed().toUtf8();
}

icaltimetype inJapanOf(qint64 utc, bool wholeDay)
{
    const QDateTime there = inJapan(utc);
    icaltimetype time = icaltime_null_time();
    time.year = there.date().year();
    time.month = there.date().month();
    time.day = there.date().day();
    time.is_date = wholeDay ? 1 : 0;
    if (!wholeDay) {
        time.hour = there.time().hour();
        time.minute = there.time().minute();
        time.second = there.time().second();
    }
    return time;
}

icaltimetype utcOf(qint64 utc)
{
    icaltimetype time = inJapanOf(utc - ms::japan, false);
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

// 0 for a component without a time.
qint64 timeOf(icalcomponent* component)
{
    const icaltimetype time = icalcomponent_isa(component) == ICAL_VTODO_COMPONENT
        ? icalcomponent_get_due(component)
        : icalcomponent_get_dtstart(component);
    const QDateTime there(QDate(time.year, time.month, time.day),
                          QTime(time.hour, time.minute, time.second), Qt::UTC);
    return there.isValid() ? there.toMSecsSinceEpoch() - ms::japan : 0;
}

void addTime(icalcomponent* component, const CalendarEntry& entry)
{
    const icaltimetype time = inJapanOf(entry.at, entry.wholeDay);
    icalproperty* const property = icalcomponent_isa(component) == ICAL_VTODO_COMPONENT
        ? icalproperty_new_due(time)
        : icalproperty_new_dtstart(time);
    icalproperty_set_parameter(property,
                               entry.wholeDay ? icalparameter_new_value(ICAL_VALUE_DATE)
                                              : icalparameter_new_tzid(zoneName));
    icalcomponent_add_property(component, property);
}

// Alarms lie before `at`, but a calendar counts them from what is written: of a whole day its
// beginning.
void addAlarms(icalcomponent* component, const CalendarEntry& entry, const QByteArray& summary)
{
    const qint64 dayStart = (entry.at + ms::japan) / ms::day * ms::day - ms::japan;
    const qint64 shift = entry.wholeDay ? entry.at - dayStart : 0;
    for (const int minutes : entry.alarms) {
        const qint64 seconds = (shift - minutes * ms::minute) / ms::second;
        icalcomponent* const alarm = icalcomponent_new_valarm();
        icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
        icalcomponent_add_property(alarm, icalproperty_new_description(summary.constData()));
        icalproperty* const trigger =
            icalproperty_new_trigger(icaltriggertype_from_int(static_cast<int>(seconds)));
        // A task has no beginning that an alarm could be counted from.
        if (icalcomponent_isa(component) == ICAL_VTODO_COMPONENT)
            icalproperty_set_parameter(trigger, icalparameter_new_related(ICAL_RELATED_END));
        icalcomponent_add_property(alarm, trigger);
        icalcomponent_add_component(component, alarm);
    }
}

// All but DTSTAMP and SEQUENCE.
Component componentOf(const CalendarEntry& entry, EntryForm form)
{
    const bool todo = form == EntryForm::todo;
    Component component(todo ? icalcomponent_new_vtodo() : icalcomponent_new_vevent());
    const auto add = [&component](icalproperty* property) {
        icalcomponent_add_property(component.get(), property);
    };
    add(icalproperty_new_uid(clean(entry.uid).constData()));
    addTime(component.get(), entry);
    // A value that is empty would not come back either.
    const QByteArray summary = clean(entry.summary);
    if (!summary.isEmpty())
        add(icalproperty_new_summary(summary.constData()));
    if (const QByteArray description = clean(entry.description); !description.isEmpty())
        add(icalproperty_new_description(description.constData()));
    if (const QByteArray url = clean(entry.url).replace('\n', ""); !url.isEmpty())
        add(icalproperty_new_url(url.constData()));
    add(icalproperty_new_status(todo ? ICAL_STATUS_NEEDSACTION : ICAL_STATUS_CONFIRMED));
    // A deadline does not take up the time it stands at.
    if (!todo)
        add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    addAlarms(component.get(), entry, summary);
    return component;
}

void removeAll(icalcomponent* component, icalproperty_kind kind)
{
    while (icalproperty* property = icalcomponent_get_first_property(component, kind)) {
        icalcomponent_remove_property(component, property);
        icalproperty_free(property);
    }
}

// What an entry says, whenever it was written.
QByteArray contentOf(icalcomponent* component)
{
    const Component copy(icalcomponent_new_clone(component));
    removeAll(copy.get(), ICAL_DTSTAMP_PROPERTY);
    removeAll(copy.get(), ICAL_SEQUENCE_PROPERTY);
    return textOf(copy.get());
}

// Minutes since 2020, so that it rises even where the former file is gone.
int sequenceAt(qint64 now, int former)
{
    const qint64 minutes = std::clamp((now - firstSequence) / ms::minute, qint64(0),
                                      qint64(std::numeric_limits<int>::max()));
    return std::max(static_cast<int>(minutes), former + 1);
}

void stamp(icalcomponent* component, qint64 now, int sequence)
{
    icalcomponent_add_property(component, icalproperty_new_dtstamp(utcOf(now)));
    icalcomponent_add_property(component, icalproperty_new_sequence(sequence));
}

class Former
{
public:
    // Fails with wrongFormat.
    static Result<Former> read(const QByteArray& bytes);

    // Nothing when there was none with this UID.
    icalcomponent* find(const QByteArray& uid) const { return m_byUid.value(uid); }

    const std::vector<icalcomponent*>& entries() const { return m_entries; }

private:
    Component m_calendar;
    std::vector<icalcomponent*> m_entries; // in the file's order
    QHash<QByteArray, icalcomponent*> m_byUid;
};

Result<Former> Former::read(const QByteArray& bytes)
{
    Former former;
    if (bytes.isEmpty())
        return former;
    const Error stranger{ErrorCode::wrongFormat, {}, QStringLiteral("calendar")};
    // Looked at before it is parsed: the parser complains on the error stream.
    const bool ours = bytes.startsWith("BEGIN:VCALENDAR\r\n") && bytes.endsWith("END:VCALENDAR\r\n")
        && bytes.contains(QByteArray(QByteArray("\r\nPRODID:") + producer + "\r\n"))
        && !bytes.contains('\0') && firstInvalidUtf8(bytes) < 0;
    if (!ours)
        return stranger;
    former.m_calendar.reset(icalparser_parse_string(bytes.constData()));
    if (!former.m_calendar
        || icalcomponent_isa(former.m_calendar.get()) != ICAL_VCALENDAR_COMPONENT)
        return stranger;
    // The parser notes what it could not read as properties of their own.
    icalcomponent_strip_errors(former.m_calendar.get());
    for (icalcomponent* entry =
             icalcomponent_get_first_component(former.m_calendar.get(), ICAL_ANY_COMPONENT);
         entry != nullptr;
         entry = icalcomponent_get_next_component(former.m_calendar.get(), ICAL_ANY_COMPONENT)) {
        const icalcomponent_kind kind = icalcomponent_isa(entry);
        const char* const uid = icalcomponent_get_uid(entry);
        if ((kind != ICAL_VEVENT_COMPONENT && kind != ICAL_VTODO_COMPONENT) || uid == nullptr)
            continue;
        former.m_entries.push_back(entry);
        former.m_byUid.insert(QByteArray(uid), entry);
    }
    return former;
}

int sequenceOf(icalcomponent* component)
{
    return std::clamp(icalcomponent_get_sequence(component), 0,
                      std::numeric_limits<int>::max() - 1);
}

// The entry as it was when it says the same, stamped anew otherwise.
Component updated(Component component, icalcomponent* former, qint64 now)
{
    if (former != nullptr && contentOf(former) == textOf(component.get()))
        return Component(icalcomponent_new_clone(former));
    stamp(component.get(), now, sequenceAt(now, former == nullptr ? -1 : sequenceOf(former)));
    return component;
}

// An entry of the former file that is no more; nothing once it is long gone.
Component cancelled(icalcomponent* former, qint64 now)
{
    if (timeOf(former) + cancelledStays < now)
        return nullptr;
    Component component(icalcomponent_new_clone(former));
    if (icalcomponent_get_status(former) == ICAL_STATUS_CANCELLED)
        return component;
    while (icalcomponent* alarm =
               icalcomponent_get_first_component(component.get(), ICAL_VALARM_COMPONENT)) {
        icalcomponent_remove_component(component.get(), alarm);
        icalcomponent_free(alarm);
    }
    removeAll(component.get(), ICAL_DTSTAMP_PROPERTY);
    removeAll(component.get(), ICAL_SEQUENCE_PROPERTY);
    icalcomponent_set_status(component.get(), ICAL_STATUS_CANCELLED);
    stamp(component.get(), now, sequenceAt(now, sequenceOf(former)));
    return component;
}

// Japan knows no summer time since 1951.
icalcomponent* timeZone()
{
    icaltimetype begin = icaltime_null_time();
    begin.year = 1951;
    begin.month = 9;
    begin.day = 9;
    constexpr int offset = static_cast<int>(ms::japan / ms::second);
    return icalcomponent_vanew(ICAL_VTIMEZONE_COMPONENT, icalproperty_new_tzid(zoneName),
                               icalcomponent_vanew(ICAL_XSTANDARD_COMPONENT,
                                                   icalproperty_new_dtstart(begin),
                                                   icalproperty_new_tzoffsetfrom(offset),
                                                   icalproperty_new_tzoffsetto(offset),
                                                   icalproperty_new_tzname("JST"), nullptr),
                               nullptr);
}

} // namespace

Result<QByteArray> writeCalendar(const std::vector<CalendarEntry>& entries, EntryForm form,
                                 const QByteArray& former, qint64 now)
{
    const Result<Former> before = Former::read(former);
    if (!before)
        return before.error();
    const Component calendar(icalcomponent_new_vcalendar());
    for (icalproperty* property :
         {icalproperty_new_version("2.0"), icalproperty_new_prodid(producer),
          icalproperty_new_calscale("GREGORIAN"), icalproperty_new_method(ICAL_METHOD_PUBLISH)})
        icalcomponent_add_property(calendar.get(), property);
    icalcomponent_add_component(calendar.get(), timeZone());
    QSet<QByteArray> written;
    for (const CalendarEntry& entry : entries) {
        const QByteArray uid = clean(entry.uid);
        if (written.contains(uid))
            continue;
        written.insert(uid);
        icalcomponent_add_component(
            calendar.get(), updated(componentOf(entry, form), before->find(uid), now).release());
    }
    for (icalcomponent* entry : before->entries()) {
        const QByteArray uid = icalcomponent_get_uid(entry);
        if (written.contains(uid))
            continue;
        written.insert(uid);
        if (Component gone = cancelled(entry, now))
            icalcomponent_add_component(calendar.get(), gone.release());
    }
    return textOf(calendar.get());
}

} // namespace choba::exchange
