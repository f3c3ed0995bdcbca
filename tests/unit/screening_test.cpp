// Signs of inquiries that may not be meant seriously.
#include "domain/screening.h"

#include <gtest/gtest.h>

#include <set>

namespace choba::domain {

namespace {

constexpr quint32 bit(Sign sign)
{
    return 1U << static_cast<unsigned>(sign);
}

TEST(Screening, ScoresAndLetters)
{
    constexpr quint32 many = bit(Sign::sentToMany);
    constexpr quint32 empty = bit(Sign::fieldsEmpty);
    constexpr quint32 trade = bit(Sign::sameTrade);
    constexpr quint32 outside = bit(Sign::outsideContact);

    const struct {
        quint32 signs;
        int score;
        Caution caution;
        const char* letter;
    } rows[] = {
        {0, 0, Caution::none, nullptr},
        {many, 20, Caution::some, "mass-request-reply"},
        {empty, 15, Caution::some, nullptr},
        {trade, 15, Caution::some, nullptr},
        {empty | trade, 30, Caution::some, nullptr},
        {many | empty, 35, Caution::some, "mass-request-reply"},
        {outside, 50, Caution::high, "suspicious-refusal"},
        {many | empty | trade, 50, Caution::high, "suspicious-refusal"},
        {many | outside, 70, Caution::high, "suspicious-refusal"},
        {many | empty | trade | outside, 100, Caution::high, "suspicious-refusal"},
        {1U << 20, 0, Caution::none, nullptr}, // a sign of a later version
    };

    for (const auto& row : rows) {
        const Screened result = screened(row.signs);
        EXPECT_EQ(result.score, row.score) << row.signs;
        EXPECT_EQ(result.caution, row.caution) << row.signs;
        EXPECT_STREQ(result.letter, row.letter) << row.signs;
    }
}

TEST(Screening, ReasonsAreTheTickedSignsTheWeightiestFirst)
{
    for (quint32 signsTicked = 0; signsTicked < 16; ++signsTicked) {
        const Screened result = screened(signsTicked);
        quint32 named = 0;
        int before = 100;
        for (const Sign sign : result.reasons) {
            named |= bit(sign);
            const int alone = screened(bit(sign)).score;
            EXPECT_LE(alone, before);
            before = alone;
        }
        EXPECT_EQ(named, signsTicked);
        EXPECT_EQ(std::set(result.reasons.begin(), result.reasons.end()).size(),
                  result.reasons.size());
    }
}

// A further sign never makes an inquiry look better.
TEST(Screening, MoreSignsNeverLowerTheScore)
{
    for (quint32 ticked = 0; ticked < 16; ++ticked)
        for (const Sign sign : signs) {
            const Screened more = screened(ticked | bit(sign));
            EXPECT_GE(more.score, screened(ticked).score);
            EXPECT_GE(more.caution, screened(ticked).caution);
            EXPECT_LE(more.score, 100);
        }
}

TEST(Screening, BitsStayWhereFilesHaveThem)
{
    EXPECT_TRUE(has(1, Sign::sentToMany));
    EXPECT_TRUE(has(2, Sign::fieldsEmpty));
    EXPECT_TRUE(has(4, Sign::sameTrade));
    EXPECT_TRUE(has(8, Sign::outsideContact));
    EXPECT_FALSE(has(7, Sign::outsideContact));
}

} // namespace

} // namespace choba::domain
