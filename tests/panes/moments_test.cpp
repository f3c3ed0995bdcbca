// Times on the screen: Japan's, in both languages, whatever the machine's zone is.
#include "widgets/moments.h"
#include "wording/language.h"

#include <QApplication>
#include <QDateTime>

#include <gtest/gtest.h>

#include <ctime>

namespace choba::test {

namespace {

qint64 japan(const char* isoMinute)
{
    const QString text = QLatin1String(isoMinute) + QStringLiteral(":00+09:00");
    const QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    EXPECT_TRUE(at.isValid()) << isoMinute;
    return at.toMSecsSinceEpoch();
}

// Runs with another machine zone and gives the former one back.
class MomentsTest : public testing::TestWithParam<const char*>
{
protected:
    void SetUp() override
    {
        m_hadZone = qEnvironmentVariableIsSet("TZ");
        m_zone = qgetenv("TZ");
        qputenv("TZ", GetParam());
        tzset();
    }

    void TearDown() override
    {
        m_hadZone ? qputenv("TZ", m_zone) : qunsetenv("TZ");
        tzset();
    }

    bool m_hadZone = false;
    QByteArray m_zone;
};

INSTANTIATE_TEST_SUITE_P(Zones, MomentsTest,
                         testing::Values("UTC", "Asia/Tokyo", "America/Los_Angeles",
                                         "Pacific/Kiritimati"),
                         [](const auto& zone) {
                             std::string name = zone.param;
                             std::erase_if(name, [](char c) { return c == '/' || c == '_'; });
                             return name;
                         });

struct Case {
    const char* at;
    const char* now;
    const char* brief;
    const char* chip;
    const char* full;
    const char* heading;
};

TEST_P(MomentsTest, English)
{
    wording::install(*qApp, wording::Language::english);
    const Case cases[] = {
        {"2026-11-21T13:58", "2026-11-21T14:00", "13:58", "13:58", "11/21 (Sat) 13:58",
         "Today 11/21 (Sat)"},
        // Both sides of midnight in Japan, which is 15:00 UTC.
        {"2026-11-21T00:00", "2026-11-21T23:59", "0:00", "0:00", "11/21 (Sat) 0:00",
         "Today 11/21 (Sat)"},
        {"2026-11-20T23:59", "2026-11-21T00:00", "yesterday", "11/20 23:59", "11/20 (Fri) 23:59",
         "Yesterday 11/20 (Fri)"},
        {"2026-11-19T23:59", "2026-11-21T00:00", "11/19", "11/19 23:59", "11/19 (Thu) 23:59",
         "11/19 (Thu)"},
        {"2025-11-18T09:05", "2026-11-21T12:00", "2025/11/18", "2025/11/18 9:05",
         "2025/11/18 (Tue) 9:05", "2025/11/18 (Tue)"},
        {"2025-12-31T23:00", "2026-01-01T00:30", "yesterday", "2025/12/31 23:00",
         "2025/12/31 (Wed) 23:00", "Yesterday 2025/12/31 (Wed)"},
        // A clock that was set back: the time has not come yet.
        {"2026-11-22T08:00", "2026-11-21T12:00", "11/22", "11/22 8:00", "11/22 (Sun) 8:00",
         "11/22 (Sun)"},
    };
    for (const Case& c : cases) {
        const qint64 at = japan(c.at);
        const qint64 now = japan(c.now);
        EXPECT_EQ(widgets::shortMoment(at, now).toStdString(), c.brief) << c.at;
        EXPECT_EQ(widgets::chipMoment(at, now).toStdString(), c.chip) << c.at;
        EXPECT_EQ(widgets::fullMoment(at, now).toStdString(), c.full) << c.at;
        EXPECT_EQ(widgets::dayHeading(at, now).toStdString(), c.heading) << c.at;
    }
}

// The words come from the translation; the weekday from Qt.
TEST_P(MomentsTest, JapaneseWeekdays)
{
    wording::install(*qApp, wording::Language::japanese);
    const qint64 now = japan("2026-11-21T12:00");
    const char* days[] = {"月", "火", "水", "木", "金", "土", "日"};
    for (int i = 0; i < 7; ++i) {
        const qint64 at = japan("2026-11-02T21:30") + i * 24LL * 60 * 60 * 1000; // a Monday
        EXPECT_TRUE(widgets::fullMoment(at, now).contains(QString::fromUtf8(days[i]))) << days[i];
        EXPECT_TRUE(widgets::dayHeading(at, now).contains(QString::fromUtf8(days[i]))) << days[i];
    }
    wording::install(*qApp, wording::Language::english);
}

TEST(Moments, WholeDays)
{
    const qint64 at = japan("2026-11-18T12:00");
    EXPECT_EQ(widgets::daysSince(at, at), 0);
    EXPECT_EQ(widgets::daysSince(at, japan("2026-11-19T11:59")), 0);
    EXPECT_EQ(widgets::daysSince(at, japan("2026-11-19T12:00")), 1);
    EXPECT_EQ(widgets::daysSince(at, japan("2026-11-21T12:00")), 3);
    EXPECT_EQ(widgets::daysSince(at, japan("2026-11-01T12:00")), 0);
    EXPECT_EQ(widgets::daysBefore(japan("2026-11-21T12:00"), 3), at);
}

} // namespace

} // namespace choba::test
