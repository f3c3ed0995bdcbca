#include "panes/rooms/timeline_layout.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace choba::rooms {

namespace {

// Of the width, for what lies before the bend.
constexpr double nearShare = 0.85;
// Of what lies before the bend, for what lies before the middle.
constexpr double leastPast = 0.2;
constexpr double mostPast = 0.6;

struct Taken {
    int left = 0;
    int right = 0; // not included
};

bool isFree(const std::vector<Taken>& taken, int left, int right, int gap)
{
    return std::none_of(taken.begin(), taken.end(), [&](const Taken& other) {
        return left < other.right + gap && other.left < right + gap;
    });
}

// A label stands over its point, else to the right of it, else to the left; a little further off
// where the marker is at the very point.
std::array<int, 5> candidates(int place, int labelWidth, int width, int gap)
{
    const auto within = [&](int left) { return std::clamp(left, 0, width - labelWidth); };
    return {within(place - labelWidth / 2), within(place), within(place - labelWidth),
            within(place + gap), within(place - labelWidth - gap)};
}

struct Space {
    int width = 0;
    int gap = 0;
    int marker = -1;
};

using Lines = std::array<std::vector<Taken>, timelineLevels>;

void findPlace(const TimelineItem& item, PlacedItem& spot, Lines& taken, const Space& space)
{
    for (int level = 0; level < timelineLevels; ++level) {
        auto& line = taken[static_cast<size_t>(level)];
        for (const int left : candidates(spot.place, item.labelWidth, space.width, space.gap)) {
            const int right = left + item.labelWidth;
            const bool crossed = space.marker >= 0 && left < space.marker + space.gap
                && space.marker - space.gap < right;
            if (!crossed && isFree(line, left, right, space.gap)) {
                spot.level = level;
                spot.left = left;
                line.push_back({left, right});
                return;
            }
        }
    }
}

} // namespace

int TimeSpan::bendPlace(int width) const
{
    return bend < end ? static_cast<int>(width * nearShare) : -1;
}

// Even as far as both sides are left room enough.
int TimeSpan::middlePlace(int width) const
{
    const int right = bend < end ? bendPlace(width) : width;
    if (middle <= start || bend <= start) {
        return 0;
    }
    const double even = static_cast<double>(middle - start) / static_cast<double>(bend - start);
    return static_cast<int>(right * std::clamp(even, leastPast, mostPast) + 0.5);
}

int TimeSpan::place(qint64 at, int width) const
{
    const auto between = [at](qint64 from, qint64 to, int left, int right) {
        if (to <= from) {
            return left;
        }
        const double share =
            static_cast<double>(std::clamp(at, from, to) - from) / static_cast<double>(to - from);
        return left + static_cast<int>(share * (right - left) + 0.5);
    };
    const int half = middlePlace(width);
    if (at <= middle) {
        return between(start, middle, 0, half);
    }
    const int bent = bendPlace(width);
    if (bent < 0) {
        return between(middle, end, half, width);
    }
    return at <= bend ? between(middle, bend, half, bent) : between(bend, end, bent, width);
}

std::vector<PlacedItem> layOut(const std::vector<TimelineItem>& items, const TimeSpan& span,
                               int width, int gap, int marker)
{
    std::vector<PlacedItem> placed(items.size());
    std::vector<size_t> order(items.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&items](size_t a, size_t b) { return items[a].weight > items[b].weight; });
    Lines taken;
    for (const size_t at : order) {
        const TimelineItem& item = items[at];
        PlacedItem& spot = placed[at];
        spot.place = span.place(item.at, width);
        if (item.labelWidth <= 0 || item.labelWidth > width) {
            continue;
        }
        for (const int kept : {marker, -1}) {
            if (spot.level < 0) {
                findPlace(item, spot, taken, {width, gap, kept});
            }
        }
    }
    return placed;
}

} // namespace choba::rooms
