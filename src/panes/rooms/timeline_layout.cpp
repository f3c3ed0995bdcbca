#include "panes/rooms/timeline_layout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <numeric>

namespace choba::rooms {

namespace {

// Of the width, for what lies before the bend.
constexpr double nearShare = 0.85;
// Of what lies before the bend, for what lies before the middle.
constexpr double leastPast = 0.2;
constexpr double mostPast = 0.6;

// Of the points that one mark stands for.
constexpr int mergedReach = 16; // from one to the next
constexpr int widestMerged = 48;

// What a label may lie away from its best place is weighed against the level it stands on.
constexpr int shiftStep = 8;
constexpr int furthest = 40; // from the point to the edge of its label
constexpr int besideCost = 2; // for each pixel of that
constexpr int otherSideCost = 24;
constexpr int outerCost = 120;

struct Taken {
    int left = 0;
    int right = 0; // not included
};

bool isAbove(int level)
{
    return level % 2 == 0;
}

bool isOuter(int level)
{
    return level >= 2;
}

// Where things stand so far, and where there is room left.
class Board
{
public:
    explicit Board(const TimelineRoom& room)
        : m_room(room)
    { }

    struct Spot {
        int level = -1;
        int left = 0;
    };

    // The best one for a label of this width; level −1 = none.
    Spot find(int place, int labelWidth, bool above) const
    {
        for (const bool crossing : {false, true}) {
            const Spot spot = find(place, labelWidth, above, crossing);
            if (spot.level >= 0) {
                return spot;
            }
        }
        return {};
    }

    void take(const Spot& spot, int place, int labelWidth)
    {
        const int right = spot.left + labelWidth;
        line(spot.level).push_back({spot.left, right});
        if (isOuter(spot.level)) {
            const int lead = std::clamp(place, spot.left, right);
            line(spot.level - 2).push_back({lead, lead + 1});
        }
    }

private:
    std::vector<Taken>& line(int level) { return m_taken[static_cast<size_t>(level)]; }

    bool isFree(int level, int left, int right) const
    {
        const auto& taken = m_taken[static_cast<size_t>(level)];
        return std::none_of(taken.begin(), taken.end(), [&](const Taken& other) {
            return left < other.right + m_room.gap && other.left < right + m_room.gap;
        });
    }

    // Over its point first, then as far to either side as the eye still follows the line back.
    std::vector<int> candidates(int place, int labelWidth) const
    {
        const auto within = [&](int left) {
            return std::clamp(left, 0, m_room.width - labelWidth);
        };
        const int middle = place - labelWidth / 2;
        std::vector<int> lefts{within(middle)};
        for (int shift = shiftStep; shift <= labelWidth / 2 + furthest; shift += shiftStep) {
            lefts.push_back(within(middle + shift));
            lefts.push_back(within(middle - shift));
        }
        return lefts;
    }

    bool fits(const Spot& spot, int place, int labelWidth, bool crossing) const
    {
        const int right = spot.left + labelWidth;
        const bool crossed = m_room.marker >= 0 && spot.left < m_room.marker + m_room.gap
            && m_room.marker - m_room.gap < right;
        if ((crossed && !crossing) || !isFree(spot.level, spot.left, right)) {
            return false;
        }
        const int lead = std::clamp(place, spot.left, right);
        return !isOuter(spot.level) || isFree(spot.level - 2, lead, lead + 1);
    }

    Spot find(int place, int labelWidth, bool above, bool crossing) const
    {
        Spot best;
        int least = 0;
        for (int level = 0; level < timelineLevels; ++level) {
            for (const int left : candidates(place, labelWidth)) {
                const Spot spot{level, left};
                const int beside = std::max({0, left - place, place - left - labelWidth});
                const int cost = std::abs(left + labelWidth / 2 - place) + besideCost * beside
                    + (isAbove(level) == above ? 0 : otherSideCost)
                    + (isOuter(level) ? outerCost : 0);
                if ((best.level < 0 || cost < least) && fits(spot, place, labelWidth, crossing)) {
                    best = spot;
                    least = cost;
                }
            }
        }
        return best;
    }

    TimelineRoom m_room;
    std::array<std::vector<Taken>, timelineLevels> m_taken;
};

void placeLabels(std::vector<PlacedItem>& placed, const std::vector<TimelineItem>& items,
                 const TimelineRoom& room)
{
    std::vector<size_t> order(items.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&items](size_t a, size_t b) { return items[a].weight > items[b].weight; });
    Board board(room);
    for (const size_t at : order) {
        const int labelWidth = items[at].labelWidth;
        if (labelWidth <= 0 || labelWidth > room.width) {
            continue;
        }
        PlacedItem& item = placed[at];
        const Board::Spot spot = board.find(item.place, labelWidth, at % 2 == 0);
        if (spot.level >= 0) {
            board.take(spot, item.place, labelWidth);
            item.level = spot.level;
            item.left = spot.left;
        }
    }
}

std::vector<MergedMark> merged(const std::vector<PlacedItem>& placed)
{
    std::vector<MergedMark> marks;
    const auto placeOf = [&placed](int item) { return placed[static_cast<size_t>(item)].place; };
    for (int item = 0; item < static_cast<int>(placed.size()); ++item) {
        if (placed[static_cast<size_t>(item)].level >= 0) {
            continue;
        }
        const bool joins = !marks.empty()
            && placeOf(item) - placeOf(marks.back().items.back()) <= mergedReach
            && placeOf(item) - placeOf(marks.back().items.front()) <= widestMerged;
        if (!joins) {
            marks.emplace_back();
        }
        marks.back().items.push_back(item);
    }
    for (MergedMark& mark : marks) {
        mark.place = (placeOf(mark.items.front()) + placeOf(mark.items.back())) / 2;
    }
    return marks;
}

// The places of the marks between the labels. Nothing, and the first mark without one, where there
// are too few.
const MergedMark* placeMarks(std::vector<MergedMark>& marks, const std::vector<PlacedItem>& placed,
                             const std::vector<TimelineItem>& items, const TimelineRoom& room)
{
    Board board(room);
    for (size_t i = 0; i < placed.size(); ++i) {
        if (placed[i].level >= 0) {
            board.take({placed[i].level, placed[i].left}, placed[i].place, items[i].labelWidth);
        }
    }
    for (MergedMark& mark : marks) {
        const Board::Spot spot = room.markWidth <= room.width
            ? board.find(mark.place, room.markWidth, false)
            : Board::Spot();
        if (spot.level < 0) {
            return &mark;
        }
        board.take(spot, mark.place, room.markWidth);
        mark.level = spot.level;
        mark.left = spot.left;
    }
    return nullptr;
}

// One of the labels near `place` gives its room away, a light one first; false = there is none.
bool dropLabel(std::vector<PlacedItem>& placed, const std::vector<TimelineItem>& items, int place)
{
    constexpr int weightCost = 40; // pixels
    PlacedItem* dropped = nullptr;
    int least = 0;
    for (size_t i = 0; i < placed.size(); ++i) {
        const int cost = std::abs(placed[i].place - place) + weightCost * items[i].weight;
        if (placed[i].level >= 0 && (dropped == nullptr || cost < least)) {
            dropped = &placed[i];
            least = cost;
        }
    }
    if (dropped == nullptr) {
        return false;
    }
    dropped->level = -1;
    dropped->left = 0;
    return true;
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
    return static_cast<int>(std::lround(right * std::clamp(even, leastPast, mostPast)));
}

int TimeSpan::place(qint64 at, int width) const
{
    const auto between = [at](qint64 from, qint64 to, int left, int right) {
        if (to <= from) {
            return left;
        }
        const double share =
            static_cast<double>(std::clamp(at, from, to) - from) / static_cast<double>(to - from);
        return left + static_cast<int>(std::lround(share * (right - left)));
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

TimelinePlaces layOut(const std::vector<TimelineItem>& items, const TimeSpan& span,
                      const TimelineRoom& room)
{
    TimelinePlaces places;
    for (const TimelineItem& item : items) {
        places.items.emplace_back().place = span.place(item.at, room.width);
    }
    placeLabels(places.items, items, room);
    places.marks = merged(places.items);
    while (const MergedMark* homeless = placeMarks(places.marks, places.items, items, room)) {
        if (!dropLabel(places.items, items, homeless->place)) {
            // Too narrow for anything: the points themselves are left.
            places.marks.resize(static_cast<size_t>(homeless - places.marks.data()));
            break;
        }
        places.marks = merged(places.items);
    }
    return places;
}

} // namespace choba::rooms
