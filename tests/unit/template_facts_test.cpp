#include "domain/template_facts.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using namespace choba::domain;

struct ShareCase {
    int count;
    int of;
    double low;
    double high;
};

// Worked out by hand from the formula, to four places.
TEST(Shares, AreWilsonIntervals)
{
    const ShareCase cases[] = {
        {0, 1, 0.0, 0.7935},       {1, 1, 0.2065, 1.0},     {3, 5, 0.2307, 0.8824},
        {0, 10, 0.0, 0.2775},      {5, 10, 0.2366, 0.7634}, {10, 10, 0.7225, 1.0},
        {81, 263, 0.2553, 0.3662},
    };
    for (const ShareCase& c : cases) {
        const std::optional<Share> share = shareOf(c.count, c.of);
        ASSERT_TRUE(share);
        EXPECT_NEAR(share->low, c.low, 0.00006) << c.count << " of " << c.of;
        EXPECT_NEAR(share->high, c.high, 0.00006) << c.count << " of " << c.of;
    }
}

TEST(Shares, OfNothingAreNone)
{
    EXPECT_FALSE(shareOf(0, 0));
    EXPECT_FALSE(shareOf(3, -1));
}

TEST(Shares, StayBetweenNoneAndAll)
{
    for (int of = 1; of < 60; ++of) {
        for (int count = -1; count <= of + 1; ++count) {
            const Share share = *shareOf(count, of);
            const double middle = double(std::min(std::max(count, 0), of)) / of;
            EXPECT_GE(share.low, 0);
            EXPECT_LE(share.high, 1);
            EXPECT_LE(share.low, middle);
            EXPECT_GE(share.high, middle);
            EXPECT_LT(share.high - share.low, 0.82);
        }
    }
}

} // namespace
