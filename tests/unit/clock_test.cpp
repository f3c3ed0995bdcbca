#include "base/clock.h"

#include <QDateTime>

#include <gtest/gtest.h>

using namespace choba;

namespace {

qint64 utc(const char* iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch();
}

TEST(Clock, DateIsTheOneInJapanWhateverTheMachineSays)
{
    struct Case {
        const char* now;
        QDate today;
    };

    const Case cases[] = {
        {"2026-11-21T14:59:59Z", QDate(2026, 11, 21)}, // 23:59:59 in Tokyo
        {"2026-11-21T15:00:00Z", QDate(2026, 11, 22)},
        {"2026-12-31T15:00:00Z", QDate(2027, 1, 1)},
        {"1970-01-01T00:00:00Z", QDate(1970, 1, 1)},
        {"1969-12-31T14:00:00Z", QDate(1969, 12, 31)},
    };
    const QByteArray zone = qgetenv("TZ");
    for (const char* machineZone : {"Asia/Tokyo", "America/Los_Angeles", "UTC"}) {
        qputenv("TZ", machineZone);
        for (const Case& c : cases)
            EXPECT_EQ(FixedClock(utc(c.now)).todayInJapan(), c.today) << c.now << machineZone;
    }
    qputenv("TZ", zone);
}

TEST(Clock, FixedClockStandsUntilSet)
{
    FixedClock clock(1000);
    EXPECT_EQ(clock.nowUtc(), 1000);
    clock.set(-5);
    EXPECT_EQ(clock.nowUtc(), -5);
}

TEST(Clock, SystemClockRuns)
{
    const SystemClock clock;
    const qint64 first = clock.nowUtc();
    EXPECT_GT(first, utc("2026-01-01T00:00:00Z"));
    EXPECT_GE(clock.nowUtc(), first);
}

} // namespace
