// The timeline: where points and labels stand, and how it is walked.
#include "panes/rooms/timeline_layout.h"
#include "panes/rooms/timeline_view.h"
#include "panes/rooms_fixture.h"

#include <QLabel>

#include <random>

namespace choba::test {

namespace {

using rooms::layOut;
using rooms::PlacedItem;
using rooms::TimelineEntry;
using rooms::TimelineItem;
using rooms::TimelineView;
using rooms::TimeSpan;

constexpr int width = 800;
constexpr int gap = 8;

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

TEST(TimelineLayoutTest, ALabelStandsOverItsPoint)
{
    const auto placed = layOut({{500, 100, 1}}, {0, 500, 1000, 1000}, width, gap, -1);
    EXPECT_EQ(placed, (std::vector<PlacedItem>{{400, 0, 350}}));
}

TEST(TimelineLayoutTest, TheWeightierLabelIsPlacedFirstWhateverTheOrder)
{
    std::vector<TimelineItem> items;
    for (int i = 0; i < 20; ++i) {
        items.push_back({500, 300, i == 13 ? 10 : 1});
    }
    const auto placed = layOut(items, {0, 500, 1000, 1000}, width, gap, -1);
    EXPECT_EQ(placed[13].level, 0);
    int shown = 0;
    for (const PlacedItem& item : placed) {
        EXPECT_EQ(item.place, 400);
        shown += item.level >= 0 ? 1 : 0;
    }
    EXPECT_LT(shown, 20); // there is not room for all of them
    EXPECT_GE(shown, rooms::timelineLevels);
}

TEST(TimelineLayoutTest, TheMarkerIsKeptFree)
{
    const int marker = 400;
    const auto placed = layOut({{500, 100, 1}}, {0, 500, 1000, 1000}, width, gap, marker);
    ASSERT_GE(placed[0].level, 0);
    EXPECT_TRUE(placed[0].left >= marker + gap || placed[0].left + 100 <= marker - gap)
        << placed[0].left;
}

TEST(TimelineLayoutTest, TheMarkerIsCrossedRatherThanALabelLeftOut)
{
    const int marker = 400;
    const auto placed = layOut({{500, width - 20, 1}}, {0, 500, 1000, 1000}, width, gap, marker);
    EXPECT_GE(placed[0].level, 0);
}

TEST(TimelineLayoutTest, ALabelWiderThanThePictureIsLeftOut)
{
    EXPECT_EQ(layOut({{500, width + 1, 1}}, {0, 500, 1000, 1000}, width, gap, -1)[0].level, -1);
}

// However many there are and wherever they lie.
TEST(TimelineLayoutTest, LabelsNeverOverlapAndStayInside)
{
    std::mt19937 random(20261121); // NOLINT(cert-msc32-c, cert-msc51-cpp): the same each time
    const auto number = [&random](int least, int most) {
        return std::uniform_int_distribution<int>(least, most)(random);
    };
    for (int round = 0; round < 300; ++round) {
        const int room = number(60, 1200);
        std::vector<TimelineItem> items;
        const int count = number(0, 40);
        for (int i = 0; i < count; ++i) {
            items.push_back({number(0, 100'000), number(1, 200), number(0, 10)});
        }
        const int middle = number(0, 100'000);
        const TimeSpan span{0, middle, number(middle, 100'000), 100'000};
        const int marker = span.place(number(0, 100'000), room);
        const auto placed = layOut(items, span, room, gap, marker);
        ASSERT_EQ(placed.size(), items.size());
        for (size_t a = 0; a < placed.size(); ++a) {
            EXPECT_GE(placed[a].place, 0);
            EXPECT_LE(placed[a].place, room);
            if (placed[a].level < 0) {
                continue;
            }
            const int right = placed[a].left + items[a].labelWidth;
            EXPECT_GE(placed[a].left, 0);
            EXPECT_LE(right, room);
            for (size_t b = 0; b < a; ++b) {
                if (placed[b].level == placed[a].level) {
                    const int otherRight = placed[b].left + items[b].labelWidth;
                    EXPECT_TRUE(placed[a].left >= otherRight + gap || placed[b].left >= right + gap)
                        << round;
                }
            }
        }
    }
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

TEST_F(TimelineTest, ItIsPaintedAtAnyWidth)
{
    for (const int wide : {1, 40, 200, 1600}) {
        view()->resize(wide, view()->sizeHint().height());
        EXPECT_FALSE(view()->grab().isNull()) << wide;
    }
}

} // namespace

} // namespace choba::test
