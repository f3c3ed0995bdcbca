// The timeline: where points and labels stand, and how it is walked.
#include "panes/rooms/timeline_layout.h"
#include "panes/rooms/timeline_view.h"
#include "panes/rooms_fixture.h"
#include "widgets/theme.h"

#include <QLabel>

#include <algorithm>
#include <random>
#include <string>

namespace choba::test {

namespace {

using rooms::layOut;
using rooms::MergedMark;
using rooms::PlacedItem;
using rooms::TimelineEntry;
using rooms::TimelineItem;
using rooms::TimelinePlaces;
using rooms::TimelineView;
using rooms::TimeSpan;

constexpr int width = 800;
constexpr int gap = 8;
constexpr int markWidth = 24;

TEST(TimeSpanTest, TimeRunsEvenlyWithoutABend)
{
    const TimeSpan span{1000, 1500, 2000, 2000};
    EXPECT_EQ(span.place(1000, width), 0);
    EXPECT_EQ(span.place(1500, width), width / 2);
    EXPECT_EQ(span.place(2000, width), width);
    EXPECT_EQ(span.bendPlace(width), -1);
}

TEST(TimeSpanTest, WhatLiesBeyondTheBendIsPressedTogetherAndStaysInOrder)
{
    const TimeSpan span{0, 500, 1000, 100'000};
    const int bend = span.bendPlace(width);
    EXPECT_GT(bend, width / 2);
    EXPECT_LT(bend, width);
    EXPECT_EQ(span.place(1000, width), bend);
    EXPECT_EQ(span.place(100'000, width), width);
    EXPECT_LT(span.place(500, width), span.place(1000, width));
    EXPECT_LT(span.place(1000, width), span.place(50'000, width));
}

TEST(TimeSpanTest, ALongPastLeavesRoomForWhatComes)
{
    const TimeSpan span{0, 99'000, 100'000, 100'000};
    EXPECT_LE(span.place(99'000, width), width * 6 / 10);
    EXPECT_EQ(span.place(100'000, width), width);
    const TimeSpan fresh{0, 1'000, 100'000, 100'000};
    EXPECT_GE(fresh.place(1'000, width), width / 10);
    const TimeSpan begins{7, 7, 100, 100};
    EXPECT_EQ(begins.place(7, width), 0);
}

TEST(TimeSpanTest, TimesOutsideStandAtTheEdgesAndAMomentHasNoLength)
{
    const TimeSpan span{1000, 1500, 2000, 2000};
    EXPECT_EQ(span.place(0, width), 0);
    EXPECT_EQ(span.place(9000, width), width);
    const TimeSpan moment{5, 5, 5, 5};
    EXPECT_EQ(moment.place(5, width), 0);
}

TimelinePlaces placesOf(const std::vector<TimelineItem>& items, int marker = -1)
{
    return layOut(items, {0, 500, 1000, 1000}, {width, gap, marker, markWidth});
}

TEST(TimelineLayoutTest, ALabelStandsOverItsPoint)
{
    const TimelinePlaces placed = placesOf({{500, 100, 1}});
    EXPECT_EQ(placed.items, (std::vector<PlacedItem>{{400, 0, 350}}));
    EXPECT_TRUE(placed.marks.empty());
}

TEST(TimelineLayoutTest, NeighboursStandAboveAndBelowByTurns)
{
    const TimelinePlaces placed = placesOf({{200, 100, 1}, {400, 100, 1}, {600, 100, 1}});
    EXPECT_EQ(placed.items, (std::vector<PlacedItem>{{160, 0, 110}, {320, 1, 270}, {480, 0, 430}}));
}

TEST(TimelineLayoutTest, TheWeightierLabelIsPlacedFirstAndTheRestAreMerged)
{
    std::vector<TimelineItem> items;
    for (int i = 0; i < 20; ++i) {
        items.push_back({500, 300, i == 13 ? 10 : 1});
    }
    const TimelinePlaces placed = placesOf(items);
    EXPECT_GE(placed.items[13].level, 0);
    EXPECT_EQ(placed.items[13].left, 250) << "over its point";
    size_t shown = 0;
    for (const PlacedItem& item : placed.items) {
        EXPECT_EQ(item.place, 400);
        shown += item.level >= 0 ? 1 : 0;
    }
    EXPECT_LT(shown, items.size());
    ASSERT_EQ(placed.marks.size(), 1U);
    EXPECT_EQ(placed.marks[0].items.size(), items.size() - shown);
    EXPECT_EQ(placed.marks[0].place, 400);
}

TEST(TimelineLayoutTest, TheMarkerIsKeptFree)
{
    const int marker = 400;
    const PlacedItem placed = placesOf({{500, 100, 1}}, marker).items[0];
    ASSERT_GE(placed.level, 0);
    EXPECT_TRUE(placed.left >= marker + gap || placed.left + 100 <= marker - gap) << placed.left;
}

TEST(TimelineLayoutTest, TheMarkerIsCrossedRatherThanALabelLeftOut)
{
    EXPECT_GE(placesOf({{500, width - 20, 1}}, 400).items[0].level, 0);
}

TEST(TimelineLayoutTest, ALabelWiderThanThePictureIsAMark)
{
    const TimelinePlaces placed = placesOf({{500, width + 1, 1}});
    EXPECT_EQ(placed.items[0].level, -1);
    ASSERT_EQ(placed.marks.size(), 1U);
    EXPECT_EQ(placed.marks[0].items, std::vector<int>{0});
}

// A label or a mark, as it is painted.
struct Box {
    int level = 0;
    int left = 0;
    int right = 0;
    int lead = 0; // where the line to its point begins
};

std::vector<Box> boxesOf(const TimelinePlaces& placed, const std::vector<int>& labelWidths,
                         int merged)
{
    std::vector<Box> boxes;
    const auto add = [&boxes](int level, int left, int wide, int place) {
        boxes.push_back({level, left, left + wide, std::clamp(place, left, left + wide)});
    };
    for (size_t i = 0; i < placed.items.size(); ++i) {
        const PlacedItem& item = placed.items[i];
        if (item.level >= 0) {
            add(item.level, item.left, labelWidths[i], item.place);
        }
    }
    for (const MergedMark& mark : placed.marks) {
        add(mark.level, mark.left, merged, mark.place);
    }
    return boxes;
}

void expectReadable(const TimelinePlaces& placed, const std::vector<int>& labelWidths, int merged,
                    int room, const std::string& where)
{
    const std::vector<Box> boxes = boxesOf(placed, labelWidths, merged);
    for (size_t a = 0; a < boxes.size(); ++a) {
        EXPECT_GE(boxes[a].left, 0) << where;
        EXPECT_LE(boxes[a].right, room) << where;
        for (size_t b = 0; b < boxes.size(); ++b) {
            const bool apart =
                boxes[a].left >= boxes[b].right + gap || boxes[b].left >= boxes[a].right + gap;
            EXPECT_TRUE(a == b || boxes[a].level != boxes[b].level || apart) << where;
            // What leads from an outer label to its point goes past the inner ones.
            const bool inner = boxes[a].level >= 2 && boxes[b].level == boxes[a].level - 2;
            EXPECT_TRUE(!inner || boxes[a].lead < boxes[b].left || boxes[a].lead > boxes[b].right)
                << where;
        }
    }
    std::vector<int> named(placed.items.size(), 0); // how often each is
    for (size_t i = 0; i < placed.items.size(); ++i) {
        named[i] += placed.items[i].level >= 0 ? 1 : 0;
    }
    for (const MergedMark& mark : placed.marks) {
        for (const int item : mark.items) {
            ++named[static_cast<size_t>(item)];
        }
    }
    EXPECT_EQ(std::count(named.begin(), named.end(), 1), static_cast<long>(named.size())) << where;
}

// However many there are, wherever they lie and however wide the picture is.
TEST(TimelineLayoutTest, NothingOverlapsAndEveryPointHasALabelOrAMark)
{
    std::mt19937 random(20261121); // NOLINT(cert-msc32-c, cert-msc51-cpp): the same each time
    const auto number = [&random](int least, int most) {
        return std::uniform_int_distribution<int>(least, most)(random);
    };
    size_t merged = 0;
    for (int round = 0; round < 300; ++round) {
        const int room = number(600, 1600);
        std::vector<TimelineItem> items;
        std::vector<int> widths;
        const int count = number(0, 60);
        const int crowd = number(1, 100'000); // all of them within so much
        for (int i = 0; i < count; ++i) {
            items.push_back({number(0, crowd), number(20, 260), number(0, 10)});
        }
        std::sort(items.begin(), items.end(),
                  [](const TimelineItem& a, const TimelineItem& b) { return a.at < b.at; });
        for (const TimelineItem& item : items) {
            widths.push_back(item.labelWidth);
        }
        const int middle = number(0, 100'000);
        const TimeSpan span{0, middle, number(middle, 100'000), 100'000};
        const int marker = span.place(number(0, 100'000), room);
        const TimelinePlaces placed = layOut(items, span, {room, gap, marker, markWidth});
        ASSERT_EQ(placed.items.size(), items.size());
        for (const PlacedItem& item : placed.items) {
            EXPECT_GE(item.place, 0);
            EXPECT_LE(item.place, room);
        }
        expectReadable(placed, widths, markWidth, room, "round " + std::to_string(round));
        merged += placed.marks.size();
    }
    EXPECT_GT(merged, 100U);
}

TEST(TimelineLayoutTest, APictureTooNarrowForAnythingHasPointsOnly)
{
    const TimelinePlaces placed =
        layOut({{500, 100, 1}}, {0, 500, 1000, 1000}, {10, gap, -1, markWidth});
    EXPECT_EQ(placed.items[0].level, -1);
    EXPECT_TRUE(placed.marks.empty());
}

class TimelineTest : public RoomsTest
{
protected:
    void SetUp() override
    {
        RoomsTest::SetUp();
        m_room = addRoom(ja("山吹書房"), 10 * ms::day);
        record(m_room, domain::EventKind::sellerMessage, 9 * ms::day);
        record(m_room, domain::EventKind::handedOver, 3 * ms::day);
        choose(ja("山吹書房様"));
    }

    TimelineView* view() const { return find<TimelineView>("roomTimeline"); }

    const std::vector<TimelineEntry>& entries() const { return view()->timeline().entries; }

    RoomId m_room;
};

TEST_F(TimelineTest, ItShowsWhatHappenedAndWhatComesInTheOrderOfTime)
{
    int past = 0;
    int coming = 0;
    for (size_t i = 0; i < entries().size(); ++i) {
        if (i > 0) {
            EXPECT_LE(entries()[i - 1].at, entries()[i].at);
        }
        const bool isDue = entries()[i].kind == TimelineEntry::Kind::due
            || entries()[i].kind == TimelineEntry::Kind::end;
        (isDue ? coming : past) += 1;
        EXPECT_FALSE(entries()[i].label.isEmpty());
        EXPECT_FALSE(entries()[i].line.isEmpty());
    }
    EXPECT_EQ(past, 3);
    EXPECT_GE(coming, 3); // two notices and the delivery
    EXPECT_EQ(entries().back().kind, TimelineEntry::Kind::end);
    EXPECT_TRUE(entries().back().label.contains(QStringLiteral("120")))
        << entries().back().label.toStdString();
}

TEST_F(TimelineTest, LeftAndRightWalkThePointsAndTellThemInOneLine)
{
    QTest::keyClick(view(), Qt::Key_Home);
    EXPECT_EQ(view()->current(), 0);
    EXPECT_EQ(label("timelineLine"), entries()[0].line);
    QTest::keyClick(view(), Qt::Key_Left);
    EXPECT_EQ(view()->current(), 0); // there is nothing before the first
    QTest::keyClick(view(), Qt::Key_Right);
    EXPECT_EQ(label("timelineLine"), entries()[1].line);
    EXPECT_TRUE(view()->accessibleName().contains(entries()[1].line));
    QTest::keyClick(view(), Qt::Key_End);
    EXPECT_EQ(label("timelineLine"), entries().back().line);
    for (const TimelineEntry& entry : entries()) {
        EXPECT_TRUE(view()->accessibleDescription().contains(entry.line));
    }
}

TEST_F(TimelineTest, ThePointStaysChosenWhenSomethingIsAdded)
{
    QTest::keyClick(view(), Qt::Key_Home);
    QTest::keyClick(view(), Qt::Key_Right);
    const QString line = label("timelineLine");
    record(m_room, domain::EventKind::note, ms::hour);
    EXPECT_EQ(label("timelineLine"), line);
}

// As it is painted, with the widths of real words; each point is reached by the keyboard.
TEST_F(TimelineTest, ACrowdedRoomStaysReadableAndReachable)
{
    for (int hour = 1; hour < 60; ++hour) {
        record(m_room,
               hour % 3 == 0 ? domain::EventKind::clientMessage : domain::EventKind::acknowledged,
               hour * (hour % 7 == 0 ? ms::hour : ms::minute));
    }
    const QFontMetrics metrics(widgets::noteFont());
    std::vector<int> widths;
    for (const TimelineEntry& entry : entries()) {
        widths.push_back(metrics.horizontalAdvance(entry.label) + 2);
    }
    const int merged = metrics.horizontalAdvance(QStringLiteral("+99")) + widgets::size::half;
    bool hasMarks = false;
    for (int wide = 600; wide <= 1600; wide += 50) {
        view()->resize(wide, view()->sizeHint().height());
        expectReadable(view()->places(), widths, merged, wide - 2 * widgets::size::grid,
                       std::to_string(wide));
        hasMarks = hasMarks || !view()->places().marks.empty();
    }
    EXPECT_TRUE(hasMarks);
    QTest::keyClick(view(), Qt::Key_Home);
    for (size_t i = 0; i < entries().size(); ++i) {
        EXPECT_EQ(view()->current(), static_cast<int>(i));
        EXPECT_EQ(label("timelineLine"), entries()[i].line);
        QTest::keyClick(view(), Qt::Key_Right);
    }
}

TEST_F(TimelineTest, ItIsPaintedAtAnyWidth)
{
    for (const int wide : {1, 40, 200, 1600}) {
        view()->resize(wide, view()->sizeHint().height());
        EXPECT_FALSE(view()->grab().isNull()) << wide;
    }
}

} // namespace

} // namespace choba::test
