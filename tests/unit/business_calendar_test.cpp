// Business days, hours of work and quiet hours: tables, boundaries and properties.
#include "base/clock.h"
#include "base/file.h"
#include "base/ms.h"
#include "rules/business_calendar.h"
#include "rules/rule_pack.h"
#include "support/printers.h"
#include "support/random_text.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace choba::test {

namespace {

using rules::BusinessCalendar;
using rules::Closed;

const QDate today(2026, 11, 21);

// A calendar of the given values alone: {"calendar.monday", R"(["10:00-12:00"])"}.
struct Given {
    const char* id;
    const char* value;
};

rules::RulePack pack(const std::vector<Given>& values)
{
    QByteArrayList entries;
    for (const Given& given : values)
        entries << QByteArray(R"({"id": ")") + given.id + R"(", "value": )" + given.value
                + R"(, "source": "a test", "checked_on": "2026-11-21", "confidence": "user"})";
    const QByteArray json = R"({"format": "choba-rules", "version": 1, "id": "test",
        "channels": [], "values": [)"
        + entries.join(',') + "]}";
    Result<rules::RulePack> result = rules::RulePack::parse(json, QStringLiteral("p"));
    EXPECT_TRUE(static_cast<bool>(result));
    return *std::move(result);
}

BusinessCalendar calendar(const std::vector<Given>& values)
{
    const rules::RulePack rules = pack(values);
    EXPECT_TRUE(rules.problems().empty());
    return BusinessCalendar::fromRules(rules, today);
}

BusinessCalendar shipped()
{
    const auto bytes = readFile(QStringLiteral(":/rules/coconala.json"));
    return BusinessCalendar::fromRules(
        *rules::RulePack::parse(*bytes, QStringLiteral("coconala.json")), today);
}

qint64 japan(const char* moment)
{
    return QDateTime::fromString(QLatin1String(moment) + QLatin1String("+09:00"), Qt::ISODate)
        .toMSecsSinceEpoch();
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

TEST(BusinessCalendar, WithoutAPackItIsMondayToFridayRoundTheClock)
{
    const BusinessCalendar plain;
    EXPECT_EQ(plain.closed({2026, 11, 20}), Closed::no);
    EXPECT_EQ(plain.closed({2026, 11, 21}), Closed::weekday);
    EXPECT_EQ(plain.closed({2026, 11, 22}), Closed::weekday);
    EXPECT_EQ(plain.closed({2026, 11, 23}), Closed::holiday);
    EXPECT_TRUE(plain.isWorking(japan("2026-11-20T00:00:00")));
    EXPECT_TRUE(plain.isWorking(japan("2026-11-20T23:59:59")));
    EXPECT_FALSE(plain.isWorking(japan("2026-11-21T00:00:00")));
    EXPECT_FALSE(plain.isQuiet(japan("2026-11-20T03:00:00")));
    EXPECT_TRUE(plain.problems().empty());
    const BusinessCalendar empty = calendar({});
    for (int i = 0; i < 400; ++i)
        EXPECT_EQ(empty.closed(today.addDays(i)), plain.closed(today.addDays(i)));
}

TEST(BusinessCalendar, TheShippedHoursAreSound)
{
    const BusinessCalendar usual = shipped();
    EXPECT_TRUE(usual.problems().empty());
    EXPECT_TRUE(usual.isBusinessDay({2026, 11, 24}));
    EXPECT_FALSE(usual.isBusinessDay({2026, 11, 22}));
    EXPECT_FALSE(usual.isBusinessDay({2026, 11, 23}));
    EXPECT_FALSE(usual.blocks({2026, 11, 24}).empty());
    EXPECT_TRUE(usual.isQuiet(japan("2026-11-24T03:00:00")));
    EXPECT_FALSE(usual.isQuiet(japan("2026-11-24T12:00:00")));
}

TEST(BusinessCalendar, DaysOffCountBeforeHolidaysAndHolidaysBeforeWeekdays)
{
    const BusinessCalendar some =
        calendar({{"calendar.days-off",
                   R"(["2026-12-29/2027-01-03 年末年始", "2026-11-25", "2027-02-11"])"}});

    struct Case {
        QDate day;
        Closed closed;
        const char* reason;
    };

    const Case cases[] = {
        {{2026, 11, 22}, Closed::weekday, ""},
        {{2026, 11, 23}, Closed::holiday, "勤労感謝の日"},
        {{2026, 11, 24}, Closed::no, ""},
        {{2026, 11, 25}, Closed::dayOff, ""},
        {{2026, 12, 28}, Closed::no, ""},
        {{2026, 12, 29}, Closed::dayOff, "年末年始"},
        {{2026, 12, 31}, Closed::dayOff, "年末年始"},
        {{2027, 1, 1}, Closed::dayOff, "年末年始"},
        {{2027, 1, 3}, Closed::dayOff, "年末年始"},
        {{2027, 1, 4}, Closed::no, ""},
        {{2027, 1, 11}, Closed::holiday, "成人の日"},
        {{2027, 2, 11}, Closed::dayOff, "建国記念の日"}, // a day off without a name of its own
        {{2027, 3, 21}, Closed::holiday, "春分の日"}, // a Sunday
        {{2027, 3, 22}, Closed::holiday, "振替休日"},
        {{}, Closed::weekday, ""},
    };
    for (const Case& c : cases) {
        EXPECT_EQ(some.closed(c.day), c.closed) << iso(c.day).toStdString();
        EXPECT_EQ(some.reason(c.day), QString::fromUtf8(c.reason)) << iso(c.day).toStdString();
    }
}

TEST(BusinessCalendar, HolidaysCanBeWorkingDays)
{
    const BusinessCalendar hard = calendar({{"calendar.works-on-holidays", R"("yes")"}});
    EXPECT_EQ(hard.closed({2026, 11, 23}), Closed::no);
    EXPECT_EQ(hard.reason({2026, 11, 23}), QString());
    EXPECT_EQ(hard.closed({2027, 3, 21}), Closed::weekday); // a holiday on a Sunday
    EXPECT_EQ(hard.reason({2027, 3, 21}), QString());
    EXPECT_EQ(calendar({{"calendar.works-on-holidays", R"("no")"}}).closed({2026, 11, 23}),
              Closed::holiday);
}

TEST(BusinessCalendar, BusinessDaysAreCounted)
{
    const BusinessCalendar usual = calendar(
        {{"calendar.days-off", R"(["2026-12-29/2027-01-03 年末年始", "2026-12-31/2027-01-05"])"}});

    struct Case {
        QDate from;
        int n;
        QDate to;
    };

    const Case cases[] = {
        {{2026, 11, 20}, 0, {2026, 11, 20}},
        {{2026, 11, 21}, 0, {2026, 11, 21}}, // itself, though closed
        {{2026, 11, 20}, 1, {2026, 11, 24}}, // over a week-end and 勤労感謝の日
        {{2026, 11, 21}, 1, {2026, 11, 24}},
        {{2026, 11, 24}, -1, {2026, 11, 20}},
        {{2026, 11, 23}, -1, {2026, 11, 20}},
        {{2026, 11, 20}, 3, {2026, 11, 26}},
        {{2026, 12, 28}, 1, {2027, 1, 6}}, // two spans of days off that overlap
        {{2027, 1, 6}, -1, {2026, 12, 28}},
        {{2026, 4, 28}, 1, {2026, 4, 30}},
        {{2026, 5, 1}, 1, {2026, 5, 7}}, // Golden Week with its substitute
        {{2026, 9, 18}, 1, {2026, 9, 24}}, // a 国民の休日 in the middle
        {{2026, 1, 5}, 999, {2030, 2, 4}},
        {{2030, 2, 4}, -999, {2026, 1, 5}},
        {{}, 1, {}},
    };
    for (const Case& c : cases)
        EXPECT_EQ(iso(usual.addBusinessDays(c.from, c.n)), iso(c.to))
            << iso(c.from).toStdString() << " + " << c.n;
    EXPECT_EQ(usual.onOrAfter({2026, 11, 20}), QDate(2026, 11, 20));
    EXPECT_EQ(usual.onOrAfter({2026, 11, 21}), QDate(2026, 11, 24));
    EXPECT_FALSE(usual.onOrAfter({}).isValid());
}

TEST(BusinessCalendar, AWeekWithoutWorkingDaysHasNoNextOne)
{
    const BusinessCalendar never = calendar({{"calendar.monday", "[]"},
                                             {"calendar.tuesday", "[]"},
                                             {"calendar.wednesday", "[]"},
                                             {"calendar.thursday", "[]"},
                                             {"calendar.friday", "[]"}});
    EXPECT_FALSE(never.isBusinessDay({2026, 11, 24}));
    for (const int n : {1, -1, 999, -999})
        EXPECT_FALSE(never.addBusinessDays(today, n).isValid()) << n;
    EXPECT_EQ(never.addBusinessDays(today, 0), today);
    EXPECT_FALSE(never.onOrAfter(today).isValid());

    const BusinessCalendar away =
        calendar({{"calendar.days-off", R"(["2027-01-01/2040-12-31 長い旅"])"}});
    EXPECT_EQ(away.addBusinessDays({2026, 12, 30}, 1), QDate(2026, 12, 31));
    EXPECT_FALSE(away.addBusinessDays({2026, 12, 31}, 1).isValid());
    EXPECT_EQ(away.addBusinessDays({2041, 1, 1}, 1), QDate(2041, 1, 2));
}

TEST(BusinessCalendar, CountsBeyondReasonGiveNothing)
{
    const BusinessCalendar plain;
    for (const int n : {rules::mostBusinessDays + 1, -rules::mostBusinessDays - 1,
                        std::numeric_limits<int>::max(), std::numeric_limits<int>::min()})
        EXPECT_FALSE(plain.addBusinessDays(today, n).isValid()) << n;
    EXPECT_TRUE(plain.addBusinessDays(today, rules::mostBusinessDays).isValid());
}

TEST(BusinessCalendar, HoursAreHalfOpenAndReachToMidnight)
{
    const BusinessCalendar some =
        calendar({{"calendar.tuesday", R"(["20:00-24:00", "9:00-12:00", "12:00-13:30"])"},
                  {"calendar.wednesday", R"(["00:00-01:00"])"}});
    const std::vector<rules::WorkBlock> blocks = some.blocks({2026, 11, 24});
    ASSERT_EQ(blocks.size(), 3U);
    EXPECT_EQ(blocks[0], (rules::WorkBlock{QTime(9, 0), QTime(12, 0)}));
    EXPECT_EQ(blocks[2], (rules::WorkBlock{QTime(20, 0), QTime()}));
    EXPECT_TRUE(some.blocks({2026, 11, 22}).empty());
    EXPECT_TRUE(some.blocks({2026, 11, 3}).empty()); // 文化の日, a Tuesday

    struct Case {
        const char* moment;
        bool working;
    };

    const Case cases[] = {
        {"2026-11-24T08:59:59", false}, {"2026-11-24T09:00:00", true},
        {"2026-11-24T11:59:59", true},  {"2026-11-24T12:00:00", true},
        {"2026-11-24T13:30:00", false}, {"2026-11-24T19:59:59", false},
        {"2026-11-24T23:59:59", true},  {"2026-11-25T00:00:00", true},
        {"2026-11-25T00:59:59", true},  {"2026-11-25T01:00:00", false},
        {"2026-11-03T10:00:00", false}, {"1968-11-26T10:00:00", true}, // before 1970
        {"1968-11-26T08:00:00", false},
    };
    for (const Case& c : cases)
        EXPECT_EQ(some.isWorking(japan(c.moment)), c.working) << c.moment;
}

TEST(BusinessCalendar, QuietHoursMayReachOverMidnight)
{
    struct Case {
        const char* quiet;
        const char* moment;
        const char* end; // the moment itself when it is not quiet
    };

    const Case cases[] = {
        {R"(["22:00-08:00"])", "2026-11-24T21:59:59", "2026-11-24T21:59:59"},
        {R"(["22:00-08:00"])", "2026-11-24T22:00:00", "2026-11-25T08:00:00"},
        {R"(["22:00-08:00"])", "2026-12-31T23:59:59", "2027-01-01T08:00:00"},
        {R"(["22:00-08:00"])", "2027-01-01T00:00:00", "2027-01-01T08:00:00"},
        {R"(["22:00-08:00"])", "2027-01-01T07:59:59", "2027-01-01T08:00:00"},
        {R"(["22:00-08:00"])", "2027-01-01T08:00:00", "2027-01-01T08:00:00"},
        {R"(["22:00-24:00"])", "2026-11-24T23:00:00", "2026-11-25T00:00:00"},
        {R"(["22:00-24:00"])", "2026-11-25T00:00:00", "2026-11-25T00:00:00"},
        {R"(["22:00-00:00"])", "2026-11-24T23:00:00", "2026-11-25T00:00:00"},
        {R"(["22:00-00:00"])", "2026-11-25T00:00:00", "2026-11-25T00:00:00"},
        {R"(["00:00-07:30"])", "2026-11-24T00:00:00", "2026-11-24T07:30:00"},
        {R"(["12:00-13:00"])", "2026-11-24T12:59:59", "2026-11-24T13:00:00"},
        {R"(["12:00-13:00"])", "2026-11-24T13:00:00", "2026-11-24T13:00:00"},
        {R"([])", "2026-11-24T03:00:00", "2026-11-24T03:00:00"},
    };
    for (const Case& c : cases) {
        const BusinessCalendar some = calendar({{"calendar.quiet-hours", c.quiet}});
        const qint64 moment = japan(c.moment);
        EXPECT_EQ(some.endOfQuiet(moment), japan(c.end)) << c.quiet << ' ' << c.moment;
        EXPECT_EQ(some.isQuiet(moment), moment != japan(c.end)) << c.quiet << ' ' << c.moment;
    }
}

TEST(BusinessCalendar, TextsAreReadAndWritten)
{
    struct Case {
        const char* text;
        const char* work; // as written again; null = refused
        const char* quiet;
    };

    const Case cases[] = {
        {"10:00-12:00", "10:00-12:00", "10:00-12:00"},
        {"9:00-18:30", "09:00-18:30", "09:00-18:30"},
        {" 10:00 - 12:00 ", "10:00-12:00", "10:00-12:00"},
        {"１０：００〜１２：００", "10:00-12:00", "10:00-12:00"},
        {"10:00～12:00", "10:00-12:00", "10:00-12:00"},
        {"10:00–12:00", "10:00-12:00", "10:00-12:00"},
        {"１０：００ー１２：００", "10:00-12:00", "10:00-12:00"},
        {"20:00-24:00", "20:00-24:00", "20:00-24:00"},
        {"22:00-08:00", nullptr, "22:00-08:00"},
        {"22:00-00:00", nullptr, "22:00-00:00"},
        {"00:00-24:00", "00:00-24:00", nullptr},
        {"10:00-10:00", nullptr, nullptr},
        {"24:00-08:00", nullptr, nullptr},
        {"10:00-25:00", nullptr, nullptr},
        {"10:00-12:60", nullptr, nullptr},
        {"10-12", nullptr, nullptr},
        {"10:00", nullptr, nullptr},
        {"10:00-12:00-13:00", nullptr, nullptr},
        {"", nullptr, nullptr},
        {"ten to twelve", nullptr, nullptr},
    };
    for (const Case& c : cases) {
        const auto work = rules::workBlockFromText(QString::fromUtf8(c.text));
        EXPECT_EQ(work ? rules::toText(*work) : QString(), QString::fromUtf8(c.work)) << c.text;
        const auto quiet = rules::quietHoursFromText(QString::fromUtf8(c.text));
        EXPECT_EQ(quiet ? rules::toText(*quiet) : QString(), QString::fromUtf8(c.quiet)) << c.text;
    }
}

TEST(BusinessCalendar, DaysOffAreReadAndWritten)
{
    struct Case {
        const char* text;
        const char* again; // null = refused
    };

    const Case cases[] = {
        {"2026-12-29", "2026-12-29"},
        {"2026-12-29/2027-01-03 年末年始", "2026-12-29/2027-01-03 年末年始"},
        {"2026-12-29/2026-12-29", "2026-12-29"},
        {"2026-08-13　夏休み", "2026-08-13 夏休み"},
        {" ２０２６－０８－１３／２０２６－０８－１６  夏の 休み ",
         "2026-08-13/2026-08-16 夏の 休み"},
        {"2028-02-29", "2028-02-29"},
        {"2027-02-29", nullptr},
        {"2027-01-03/2026-12-29", nullptr},
        {"2026-12-29/", nullptr},
        {"/2026-12-29", nullptr},
        {"2026-12-29/2027-01-03/2027-01-04", nullptr},
        {"2026-1-2", nullptr},
        {"2026-12-29T10:00", nullptr},
        {"年末年始", nullptr},
        {"", nullptr},
    };
    for (const Case& c : cases) {
        const auto dayOff = rules::dayOffFromText(QString::fromUtf8(c.text));
        EXPECT_EQ(dayOff ? rules::toText(*dayOff) : QString(), QString::fromUtf8(c.again))
            << c.text;
    }
}

TEST(BusinessCalendar, APackWithNonsenseIsToldAtOnce)
{
    const Given values[] = {
        {"calendar.monday", R"(["10:00-12:00", "12:00-10:00"])"},
        {"calendar.sunday", R"("10:00-12:00")"},
        {"calendar.works-on-holidays", R"("sometimes")"},
        {"calendar.days-off", R"(["2026-02-30"])"},
        {"calendar.quiet-hours", R"(["00:00-24:00"])"},
    };
    for (const Given& given : values) {
        const rules::RulePack rules = pack({given});
        ASSERT_EQ(rules.problems().size(), 1U) << given.id;
        EXPECT_TRUE(
            rules.problems().front().where.startsWith(QStringLiteral("p: $.values[0].value")))
            << given.id;
        EXPECT_EQ(rules.find(QString::fromLatin1(given.id), today), nullptr);
    }
}

TEST(BusinessCalendar, HoursThatOverlapAreLeftOutAndNamed)
{
    const rules::RulePack rules = pack(
        {{"calendar.tuesday", R"(["13:00-19:00", "10:00-13:30", "10:00-13:00", "18:59-24:00"])"},
         {"calendar.quiet-hours", R"(["22:00-08:00", "12:00-13:00"])"}});
    ASSERT_TRUE(rules.problems().empty());
    const BusinessCalendar some = BusinessCalendar::fromRules(rules, today);
    QStringList places;
    for (const Error& problem : some.problems()) {
        EXPECT_EQ(problem.code, ErrorCode::unknownValue);
        places << problem.where + u' ' + problem.detail;
    }
    EXPECT_EQ(places.join(u'\n').toStdString(),
              "calendar.tuesday[1] 10:00-13:30\ncalendar.tuesday[3] 18:59-24:00\n"
              "calendar.quiet-hours[1] 12:00-13:00");
    EXPECT_EQ(some.blocks({2026, 11, 24}).size(), 2U);
    EXPECT_TRUE(some.isQuiet(japan("2026-11-24T23:00:00")));
    EXPECT_FALSE(some.isQuiet(japan("2026-11-24T12:30:00")));
}

TEST(BusinessCalendar, ValuesCountFromTheirDay)
{
    const QByteArray json = R"({"format": "choba-rules", "version": 1, "id": "t", "channels": [],
        "values": [
        {"id": "calendar.friday", "value": [], "source": "t", "checked_on": "2026-11-21",
         "confidence": "user"},
        {"id": "calendar.friday", "value": ["10:00-12:00"], "valid_from": "2026-12-01",
         "source": "t", "checked_on": "2026-11-21", "confidence": "user"}]})";
    const auto rules = rules::RulePack::parse(json, QStringLiteral("p"));
    const QDate friday(2026, 12, 4);
    EXPECT_FALSE(BusinessCalendar::fromRules(*rules, {2026, 11, 30}).isBusinessDay(friday));
    EXPECT_TRUE(BusinessCalendar::fromRules(*rules, {2026, 12, 1}).isBusinessDay(friday));
}

// Random weeks, days off and answers about holidays.
BusinessCalendar randomCalendar(RandomText& random)
{
    std::vector<QByteArray> kept;
    std::vector<Given> values;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        kept.push_back(rules::weekdayId(weekday).toLatin1());
        kept.push_back(random.number(0, 2) == 0 ? "[]" : R"(["10:00-12:00", "13:00-24:00"])");
    }
    QByteArrayList spans;
    for (int i = random.number(0, 6); i > 0; --i) {
        const QDate first = today.addDays(random.number(-400, 400));
        spans << '"' + rules::toText({first, first.addDays(random.number(0, 20)), {}}).toLatin1()
                + '"';
    }
    kept.push_back("calendar.days-off");
    kept.push_back('[' + spans.join(',') + ']');
    kept.push_back("calendar.works-on-holidays");
    kept.push_back(random.number(0, 1) == 0 ? R"("no")" : R"("yes")");
    for (std::size_t i = 0; i < kept.size(); i += 2)
        values.push_back({kept[i].constData(), kept[i + 1].constData()});
    return calendar(values);
}

TEST(BusinessCalendar, CountingThereAndBackComesHome)
{
    RandomText random(30);
    for (int round = 0; round < propertyRounds(200); ++round) {
        const BusinessCalendar some = randomCalendar(random);
        const QDate start = some.onOrAfter(today.addDays(random.number(-500, 500)));
        if (!start.isValid())
            continue; // a week without working days
        const int n = random.number(-60, 60);
        const QDate end = some.addBusinessDays(start, n);
        ASSERT_TRUE(some.isBusinessDay(end));
        ASSERT_EQ(some.addBusinessDays(end, -n), start) << n;
        ASSERT_EQ(some.addBusinessDays(some.addBusinessDays(start, n / 2), n - n / 2), end) << n;
        // As many business days lie between them as were counted.
        int between = 0;
        for (QDate day = std::min(start, end); day < std::max(start, end); day = day.addDays(1))
            between += some.isBusinessDay(day) ? 1 : 0;
        ASSERT_EQ(between, std::abs(n));
    }
}

TEST(BusinessCalendar, WorkIsOnBusinessDaysInsideTheirBlocks)
{
    RandomText random(31);
    for (int round = 0; round < propertyRounds(200); ++round) {
        const BusinessCalendar some = randomCalendar(random);
        const QDate day = today.addDays(random.number(-500, 500));
        const int minute = random.number(0, 24 * 60 - 1);
        const QTime time(minute / 60, minute % 60);
        const qint64 utc = QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch() - ms::japan;
        const auto blocks = some.blocks(day);
        const bool inside = std::any_of(blocks.begin(), blocks.end(), [time](const auto& block) {
            return block.from <= time && (!block.to.isValid() || time < block.to);
        });
        ASSERT_EQ(some.isWorking(utc), inside);
        ASSERT_EQ(blocks.empty(), !some.isBusinessDay(day));
    }
}

TEST(BusinessCalendar, QuietHoursEndWhereTheyAreNoLongerQuiet)
{
    RandomText random(32);
    for (int round = 0; round < propertyRounds(200); ++round) {
        const rules::WorkBlock block{QTime(random.number(0, 23), random.number(0, 59)),
                                     QTime(random.number(0, 23), random.number(0, 59))};
        if (block.from == block.to)
            continue;
        const QByteArray value = "[\"" + rules::toText(block).toLatin1() + "\"]";
        const BusinessCalendar some = calendar({{"calendar.quiet-hours", value.constData()}});
        const qint64 utc = japan("2026-12-31T00:00:00") + random.number(0, 2 * 86'400) * ms::second;
        const qint64 end = some.endOfQuiet(utc);
        ASSERT_FALSE(some.isQuiet(end));
        ASSERT_EQ(end != utc, some.isQuiet(utc));
        ASSERT_LT(end - utc, ms::day);
        if (end != utc) {
            ASSERT_TRUE(some.isQuiet(end - 1));
            ASSERT_EQ(inJapan(end).time(), block.to);
        }
    }
}

} // namespace

} // namespace choba::test
