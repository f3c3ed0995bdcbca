// What a due is made of: its keys, its letter and the steps that lead to it.
#include "base/ms.h"
#include "domain/due.h"
#include "support/printers.h"
#include "support/room_story.h"

#include <QSet>

#include <gtest/gtest.h>

namespace choba::test {

namespace {

using namespace domain;
using K = DueKind;

TEST(Due, KeysAreTheirOwnAndComeBack)
{
    QSet<QString> seen;
    for (int i = 0; i < dueKindCount; ++i) {
        const auto kind = static_cast<DueKind>(i);
        EXPECT_FALSE(key(kind).isEmpty());
        seen.insert(key(kind).toString());
        EXPECT_EQ(dueKindFromKey(key(kind)), kind);
    }
    EXPECT_EQ(seen.size(), dueKindCount);
    EXPECT_EQ(key(K::answerInquiry), u"answer-inquiry");
    EXPECT_EQ(key(K::reviewListing), u"review-listing");
    EXPECT_EQ(dueKindFromKey(u"notice-3"), std::nullopt);
    EXPECT_EQ(key(Urgency::hard), u"hard");
    EXPECT_EQ(key(Urgency::watch), u"watch");
}

TEST(Due, LettersAreComparedByTheirText)
{
    const char left[] = "purchase-thanks";
    const char right[] = "purchase-thanks";
    Due one;
    Due other;
    one.letter = left;
    other.letter = right;
    EXPECT_EQ(one, other);
    other.letter = "video-chat";
    EXPECT_NE(one, other);
    other.letter = nullptr;
    EXPECT_NE(one, other);
}

TEST(Due, StepsAreReckonedOnJapansClocks)
{
    using S = Step::Kind;

    const struct {
        S kind;
        int amount;
        const char* from;
        const char* to;
    } rows[] = {
        {S::addMinutes, -90, "2026-11-16T21:10:00", "2026-11-16T19:40:00"},
        {S::addHours, 48, "2026-11-16T21:10:00", "2026-11-18T21:10:00"},
        {S::addDays, -3, "2026-03-01T21:10:00", "2026-02-26T21:10:00"},
        {S::addMonths, 1, "2028-01-31T00:30:00", "2028-02-29T00:30:00"},
        {S::addMonths, 12, "2028-02-29T23:59:00", "2029-02-28T23:59:00"},
        {S::fullHour, 0, "2026-11-16T21:00:00", "2026-11-16T21:00:00"},
        {S::fullHour, 0, "2026-11-16T21:00:01", "2026-11-16T22:00:00"},
        {S::fullHour, 0, "2026-12-31T23:59:59", "2027-01-01T00:00:00"},
        {S::fullHour, 720, "2026-11-16T00:00:01", "2026-11-16T12:00:00"},
        {S::fullHour, 0, "1969-12-31T20:30:00", "1969-12-31T21:00:00"},
        {S::hourOfDay, 18, "2026-11-16T21:10:00", "2026-11-16T18:00:00"},
        {S::dayEnd, 0, "2026-11-16T00:00:00", "2026-11-16T23:59:00"},
        {S::dayEnd, 0, "2026-11-16T23:59:59", "2026-11-16T23:59:00"},
    };

    for (const auto& row : rows)
        EXPECT_EQ(resultOf({row.kind, 0, row.amount, {}, {}}, japan(row.from)), japan(row.to))
            << row.from;
    for (const S kind : {S::start, S::addBusinessDays, S::closeHour, S::notBefore, S::promised})
        EXPECT_EQ(resultOf({kind, 0, 1, {}, {}}, 0), std::nullopt);
}

} // namespace

} // namespace choba::test
