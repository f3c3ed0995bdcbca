// Where the points of a timeline and their labels stand. Pure: widths come in, places go out.
#pragma once

#include <QtGlobal>

#include <vector>

namespace choba::rooms {

// Time runs evenly from `start` to `middle`, from there to `bend`, and from there to `end`. A long
// past leaves room for what comes, and a far end is seen without making what is near too small.
struct TimeSpan {
    qint64 start = 0; // UTC milliseconds, as all of them; none is before the one above
    qint64 middle = 0;
    qint64 bend = 0; // the same as the end: nothing is pressed together
    qint64 end = 0;

    // Within 0 to width, in the order of time.
    int place(qint64 at, int width) const;
    // The place of the bend; −1 without one.
    int bendPlace(int width) const;

    bool operator==(const TimeSpan&) const = default;

private:
    int middlePlace(int width) const;
};

struct TimelineItem {
    qint64 at = 0; // UTC milliseconds
    int labelWidth = 0; // pixels; 0 = has none
    int weight = 0; // who gets room for a label first
};

struct PlacedItem {
    int place = 0; // of the point, from the left edge
    int level =
        -1; // line of the label: 0, 2 above the line, 1, 3 below, nearer first; −1 = no room
    int left = 0; // of the label

    bool operator==(const PlacedItem&) const = default;
};

constexpr int timelineLevels = 4;

// What stands for points without a label of their own: “+2”.
struct MergedMark {
    std::vector<int> items; // in the order of time
    int place = 0; // in the middle of them
    int level = 0;
    int left = 0;
};

struct TimelinePlaces {
    std::vector<PlacedItem> items; // as they were given
    std::vector<MergedMark> marks; // every item without a label is in one of them
};

struct TimelineRoom {
    int width = 0;
    int gap = 0; // between labels of one level
    int marker = -1; // a line that labels keep free of where they can; −1 = none
    int markWidth = 0; // of a merged mark
};

// `items` come in the order of time. Labels and marks of one level never overlap, leave the gap
// between them and stay within the width; those next to each other in time stand above and below by
// turns. The way from an outer label to its point is free. Where the picture is too narrow even for
// the marks, some of them are missing.
TimelinePlaces layOut(const std::vector<TimelineItem>& items, const TimeSpan& span,
                      const TimelineRoom& room);

} // namespace choba::rooms
