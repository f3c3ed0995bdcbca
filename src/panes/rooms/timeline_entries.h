// What stands on a room's timeline: what happened, and what is due.
#pragma once

#include "panes/rooms/timeline_layout.h"
#include "widgets/due_chip.h"

namespace choba::rooms {

class ShownRoom;

struct TimelineEntry {
    enum class Kind : quint8 { past, client, due, end };

    Kind kind = Kind::past; // client: the client did it; end: the room's last day
    qint64 at = 0; // UTC milliseconds
    widgets::DueTone tone = widgets::DueTone::calm; // of a due
    int weight = 0;
    QString label; // beside the point: 11/9 初稿
    QString line; // all of it in one line

    bool operator==(const TimelineEntry&) const = default;
};

struct Timeline {
    std::vector<TimelineEntry> entries; // in the order of time
    TimeSpan span;
    qint64 now = 0;
    QString nowLabel; // いま 14:48

    bool operator==(const Timeline&) const = default;
};

Timeline timelineOf(const ShownRoom& shown);

} // namespace choba::rooms
