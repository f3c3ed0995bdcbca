// Moments as files and the command line write them.
#include "base/moment_text.h"

#include <gtest/gtest.h>

namespace choba::test {

namespace {

TEST(MomentText, ReadsWhatIsAMoment)
{
    struct Row {
        const char* text;
        qint64 utc;
    };

    constexpr qint64 close = 1'795'510'800'000; // 2026-11-24T18:00 in Japan
    constexpr Row rows[] = {
        {"2026-11-24T18:00", close},
        {"2026-11-24 18:00", close},
        {"2026-11-24T18:00:00", close},
        {"2026-11-24T18:00:00+09:00", close},
        {"2026-11-24T18:00:00+0900", close},
        {"2026-11-24T09:00:00Z", close},
        {"2026-11-24T09:00Z", close},
        {"2026-11-24T04:00:00-05:00", close},
        {"2026-11-24T18:00:00.5", close + 500},
        {"2026-11-24T18:00:00.007+09:00", close + 7},
        {"2026-11-24T18:00:00.123456789Z", close + 9 * 3'600'000 + 123},
        {"2026-11-24", close - 18 * 3'600'000},
        {"2028-02-29", 1'835'362'800'000},
        {"1970-01-01T00:00Z", 0},
        {"9999-12-31T23:59:59.999Z", 253'402'300'799'999},
    };
    for (const Row& row : rows)
        EXPECT_EQ(momentFromText(QString::fromLatin1(row.text)), row.utc) << row.text;
}

TEST(MomentText, RefusesWhatIsNone)
{
    for (const char* text : {"",
                             "x",
                             "2026",
                             "2026-11",
                             "2026-2-3",
                             "2026-02-29",
                             "2027-02-29T10:00",
                             "2026-13-01",
                             "2026-11-31",
                             "2026-11-24T",
                             "2026-11-24T18",
                             "2026-11-24T18:0",
                             "2026-11-24T24:00",
                             "2026-11-24T18:60",
                             "2026-11-24T18:00:60",
                             "2026-11-24T18:00:00.",
                             "2026-11-24T18:00+9",
                             "2026-11-24T18:00 and more",
                             "2026-11-24T18:00Zz",
                             "1969-12-31T23:59:59Z",
                             "10000-01-01T00:00Z",
                             "9999-12-31T23:59:59-00:01",
                             "1795510800000",
                             "２０２６-11-24"})
        EXPECT_FALSE(momentFromText(QString::fromUtf8(text))) << text;
}

TEST(MomentText, WritesWhatItReads)
{
    EXPECT_EQ(utcText(1'795'510'800'004), QStringLiteral("2026-11-24T09:00:00.004Z"));
    EXPECT_EQ(japanText(1'795'510'800'000), QStringLiteral("2026-11-24T18:00:00+09:00"));
    EXPECT_EQ(japanText(1'795'510'800'004), QStringLiteral("2026-11-24T18:00:00.004+09:00"));
    for (const qint64 utc :
         {qint64(0), qint64(999), qint64(1'795'510'800'004), qint64(253'402'300'799'999)}) {
        EXPECT_EQ(momentFromText(utcText(utc)), utc);
        EXPECT_EQ(momentFromText(japanText(utc)),
                  utc < 253'402'268'400'000 ? std::optional(utc) : std::nullopt);
    }
}

} // namespace

} // namespace choba::test
