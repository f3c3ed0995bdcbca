#include "panes/rooms/timeline_entries.h"

#include "base/ms.h"
#include "panes/rooms/shown_room.h"
#include "wording/moments.h"
#include "wording/rooms.h"

#include <QCoreApplication>

#include <algorithm>

namespace choba::rooms {

namespace {

using domain::DueKind;
using domain::EventKind;

constexpr qint64 leastSpan = 4 * ms::day; // seen after now, at least
constexpr qint64 longAgo = 28 * ms::day; // since anything happened
// Beyond so much more than what lies near, the far end is pressed together.
constexpr double farFactor = 1.4;

// What made a difference is named before what was only said.
int weightOf(EventKind kind)
{
    switch (kind) {
    case EventKind::inquiry:
    case EventKind::opened:
        return 9;
    case EventKind::handedOver:
    case EventKind::delivered:
    case EventKind::sentBack:
    case EventKind::accepted:
    case EventKind::cancelAsked:
    case EventKind::cancelled:
    case EventKind::closed:
    case EventKind::declined:
    case EventKind::notice1:
    case EventKind::notice2:
        return 8;
    case EventKind::proposal:
    case EventKind::promised:
    case EventKind::revisionAsked:
        return 7;
    case EventKind::acknowledged:
    case EventKind::waitAsked:
    case EventKind::dateAsked:
    case EventKind::deliveryDate:
    case EventKind::cancelDeclined:
        return 5;
    case EventKind::note:
        return 2;
    default:
        return 1;
    }
}

bool isOfClient(const domain::RoomEvent& event)
{
    switch (event.kind) {
    case EventKind::inquiry:
    case EventKind::opened:
    case EventKind::clientMessage:
    case EventKind::clientDirect:
    case EventKind::acknowledged:
    case EventKind::waitAsked:
    case EventKind::promised:
    case EventKind::revisionAsked:
    case EventKind::sentBack:
    case EventKind::accepted:
    case EventKind::ratedByClient:
        return true;
    case EventKind::cancelAsked:
        return event.by == domain::Side::client;
    default:
        return false;
    }
}

TimelineEntry entryOf(const domain::RoomEvent& event, qint64 now)
{
    TimelineEntry entry;
    entry.kind = isOfClient(event) ? TimelineEntry::Kind::client : TimelineEntry::Kind::past;
    entry.at = event.at;
    entry.weight = weightOf(event.kind);
    const QString name = wording::eventName(event);
    const bool isToday = wording::fullDay(event.at, now) == wording::fullDay(now, now);
    entry.label =
        (isToday ? wording::timeOfDay(event.at) : wording::shortDay(event.at, now)) + u' ' + name;
    entry.line = wording::fullMoment(event.at, now) + u' ' + name;
    const QString said = event.text.simplified();
    constexpr qsizetype longest = 120;
    if (!said.isEmpty() && !name.contains(said.left(8))) {
        entry.line += u' ' + said.left(longest);
    }
    return entry;
}

TimelineEntry entryOf(const domain::Action& action, const ShownRoom& shown)
{
    constexpr int hardWeight = 10;
    constexpr int mineWeight = 9;
    constexpr int watchWeight = 6;
    const domain::Due& due = action.due;
    const qint64 now = shown.now();
    TimelineEntry entry;
    entry.kind = TimelineEntry::Kind::due;
    entry.at = due.at;
    entry.tone = widgets::toneOf(due, now);
    entry.weight = due.urgency == domain::Urgency::hard ? hardWeight
        : due.urgency == domain::Urgency::mine          ? mineWeight
                                                        : watchWeight;
    entry.label = widgets::chipWords(due, now);
    const QString when =
        due.wholeDay ? wording::fullDay(due.at, now) : wording::fullMoment(due.at, now);
    entry.line = when + u' ' + wording::dueName(due.kind);
    if (due.kind == DueKind::roomLifeEnds) {
        entry.kind = TimelineEntry::Kind::end;
        entry.label = QCoreApplication::translate("choba::rooms::Timeline", "Day %1: %2 →")
                          .arg(shown.rules().roomLife / ms::day)
                          .arg(wording::shortDay(due.at, now));
    }
    return entry;
}

bool hasHappened(const TimelineEntry& entry)
{
    return entry.kind == TimelineEntry::Kind::past || entry.kind == TimelineEntry::Kind::client;
}

// What is going on is seen around now, what has long been over around its end.
TimeSpan spanOf(const std::vector<TimelineEntry>& entries, qint64 now)
{
    TimeSpan span{now, now, now, now};
    qint64 last = 0; // that happened
    for (const TimelineEntry& entry : entries) {
        span.start = std::min(span.start, entry.at);
        span.end = std::max(span.end, entry.at);
        last = hasHappened(entry) ? std::max(last, entry.at) : last;
    }
    span.end = std::max(span.end, now + leastSpan);
    const bool longOver = now - last > longAgo;
    span.middle = longOver ? std::max(last, span.start) : now;
    // As far ahead as the room has lasted, everything is near.
    const qint64 ahead = span.middle + std::max(leastSpan, span.middle - span.start);
    span.bend = span.middle + leastSpan;
    for (const TimelineEntry& entry : entries) {
        if (entry.at <= ahead && entry.kind != TimelineEntry::Kind::end) {
            span.bend = std::max(span.bend, entry.at);
        }
    }
    const auto nearness = static_cast<double>(span.bend - span.start);
    if (static_cast<double>(span.end - span.start) < farFactor * nearness) {
        span.bend = span.end;
    }
    return span;
}

} // namespace

Timeline timelineOf(const ShownRoom& shown)
{
    Timeline line;
    line.now = shown.now();
    line.nowLabel = QCoreApplication::translate("choba::rooms::Timeline", "Now %1")
                        .arg(wording::timeOfDay(line.now));
    for (const domain::RoomEvent& event : shown.history()) {
        line.entries.push_back(entryOf(event, line.now));
    }
    for (const domain::Action& action : shown.dues()) {
        if (action.due.kind != DueKind::roomLifeReminder) { // its end is there itself
            line.entries.push_back(entryOf(action, shown));
        }
    }
    std::stable_sort(line.entries.begin(), line.entries.end(),
                     [](const TimelineEntry& a, const TimelineEntry& b) { return a.at < b.at; });
    line.span = spanOf(line.entries, line.now);
    return line;
}

} // namespace choba::rooms
