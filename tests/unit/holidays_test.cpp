// Japan's holidays, day by day against a published list, and the law's turning points.
#include "rules/holidays.h"
#include "support/printers.h"

#include <QFile>
#include <QMap>

#include <gtest/gtest.h>

namespace choba::rules {

void PrintTo(const Holiday& holiday, std::ostream* out)
{
    *out << holiday.day.toString(Qt::ISODate).toStdString() << ' ' << holiday.name.toStdString();
}

} // namespace choba::rules

namespace choba::test {

namespace {

using rules::Holiday;
using rules::holidayName;
using rules::holidaysOf;

// The lines of tests/data/holidays/1970-2050.txt: "1970 0101元日 0115成人の日 …".
QMap<int, std::vector<Holiday>> published()
{
    QMap<int, std::vector<Holiday>> years;
    QFile file(QStringLiteral(CHOBA_TEST_DATA "/holidays/1970-2050.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return years;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(u' ');
        const int year = cells.first().toInt();
        for (const QString& cell : cells.mid(1))
            years[year].push_back(
                {QDate(year, cell.left(2).toInt(), cell.mid(2, 2).toInt()), cell.mid(4)});
    }
    return years;
}

TEST(Holidays, EveryDayFrom1970To2050IsAsPublished)
{
    const QMap<int, std::vector<Holiday>> years = published();
    ASSERT_EQ(years.size(), 81);
    ASSERT_EQ(years.firstKey(), 1970);
    std::size_t days = 0;
    for (auto it = years.begin(); it != years.end(); ++it) {
        EXPECT_EQ(holidaysOf(it.key()), it.value()) << it.key();
        days += it.value().size();
    }
    EXPECT_EQ(days, 1329U);
}

TEST(Holidays, TheLawsTurningPoints)
{
    struct Case {
        QDate day;
        const char16_t* name; // empty = an ordinary day
    };

    const Case cases[] = {
        {{1948, 1, 1}, u""}, // before the law
        {{1948, 5, 3}, u""},
        {{1948, 9, 23}, u"秋分の日"},
        {{1948, 11, 3}, u"文化の日"},
        {{1949, 1, 1}, u"元日"},
        {{1949, 3, 21}, u"春分の日"},
        {{1949, 4, 29}, u"天皇誕生日"},
        {{1959, 4, 10}, u"結婚の儀"},
        {{1966, 2, 11}, u""},
        {{1967, 2, 11}, u"建国記念の日"},
        {{1965, 9, 15}, u""},
        {{1966, 9, 15}, u"敬老の日"},
        {{1966, 10, 10}, u"体育の日"},
        {{1973, 2, 12}, u""}, // a Sunday's holiday, two months before there were substitutes
        {{1973, 4, 30}, u"振替休日"},
        {{1985, 5, 4}, u""}, // between two holidays, before that made a difference
        {{1986, 5, 4}, u""}, // a Sunday
        {{1987, 5, 4}, u"振替休日"},
        {{1988, 5, 4}, u"国民の休日"},
        {{1988, 12, 23}, u""},
        {{1989, 2, 24}, u"大喪の礼"},
        {{1989, 4, 29}, u"みどりの日"},
        {{1989, 12, 23}, u"天皇誕生日"},
        {{1990, 11, 12}, u"即位礼正殿の儀"},
        {{1993, 6, 9}, u"結婚の儀"},
        {{1995, 7, 20}, u""},
        {{1996, 7, 20}, u"海の日"},
        {{1999, 1, 15}, u"成人の日"},
        {{2000, 1, 15}, u""},
        {{2000, 1, 10}, u"成人の日"},
        {{2000, 10, 9}, u"体育の日"},
        {{2003, 7, 20}, u""},
        {{2003, 7, 21}, u"海の日"},
        {{2003, 9, 15}, u"敬老の日"},
        {{2006, 5, 4}, u"国民の休日"},
        {{2007, 4, 29}, u"昭和の日"},
        {{2007, 5, 4}, u"みどりの日"},
        {{2008, 5, 6}, u"振替休日"}, // for Sunday the 4th, past Monday the 5th
        {{2009, 5, 6}, u"振替休日"}, // for Sunday the 3rd
        {{2009, 9, 22}, u"国民の休日"},
        {{2015, 8, 11}, u""},
        {{2016, 8, 11}, u"山の日"},
        {{2018, 12, 24}, u"振替休日"},
        {{2019, 2, 23}, u""},
        {{2019, 12, 23}, u""}, // no Emperor's birthday in 2019
        {{2019, 4, 30}, u"国民の休日"},
        {{2019, 5, 1}, u"天皇の即位の日"},
        {{2019, 5, 2}, u"国民の休日"},
        {{2019, 10, 14}, u"体育の日"},
        {{2019, 10, 22}, u"即位礼正殿の儀の行われる日"},
        {{2020, 2, 24}, u"振替休日"},
        {{2020, 7, 20}, u""},
        {{2020, 7, 23}, u"海の日"},
        {{2020, 7, 24}, u"スポーツの日"},
        {{2020, 8, 10}, u"山の日"},
        {{2020, 8, 11}, u""},
        {{2020, 10, 12}, u""},
        {{2021, 7, 22}, u"海の日"},
        {{2021, 7, 23}, u"スポーツの日"},
        {{2021, 8, 8}, u"山の日"},
        {{2021, 8, 9}, u"振替休日"},
        {{2021, 10, 11}, u""},
        {{2022, 10, 10}, u"スポーツの日"},
        {{2026, 5, 6}, u"振替休日"},
        {{2026, 9, 22}, u"国民の休日"},
        {{2026, 11, 23}, u"勤労感謝の日"},
        {{2099, 3, 20}, u"春分の日"},
        {{2100, 3, 20}, u"春分の日"},
        {{2100, 9, 23}, u"秋分の日"},
        {{2150, 11, 23}, u"勤労感謝の日"},
        {{2151, 1, 1}, u""}, // beyond what can be computed
        {{1947, 11, 3}, u""},
        {{}, u""},
    };
    for (const Case& c : cases)
        EXPECT_EQ(holidayName(c.day), QString::fromUtf16(c.name))
            << c.day.toString(Qt::ISODate).toStdString();
}

TEST(Holidays, OtherYearsHaveNone)
{
    for (const int year : {-1, 0, 1947, 2151, 9999})
        EXPECT_TRUE(holidaysOf(year).empty()) << year;
    EXPECT_EQ(holidaysOf(rules::firstHolidayYear).size(), 3U);
    EXPECT_FALSE(holidaysOf(rules::lastHolidayYear).empty());
}

TEST(Holidays, EveryYearIsInOrderAndEveryHolidayIsFoundByItsDay)
{
    for (int year = rules::firstHolidayYear; year <= rules::lastHolidayYear; ++year) {
        QDate last(year - 1, 12, 31);
        for (const Holiday& holiday : holidaysOf(year)) {
            EXPECT_LT(last, holiday.day) << year;
            EXPECT_EQ(holiday.day.year(), year);
            EXPECT_EQ(holidayName(holiday.day), holiday.name);
            last = holiday.day;
        }
    }
}

// Since 2007 every holiday on a Sunday has its substitute before the next ordinary day, and no
// single working day stands between two holidays.
TEST(Holidays, SundaysAreMadeUpForAndGapsAreClosed)
{
    for (int year = 2007; year <= rules::lastHolidayYear; ++year) {
        for (const Holiday& holiday : holidaysOf(year)) {
            if (holiday.name == u"振替休日" || holiday.name == u"国民の休日")
                continue;
            if (holiday.day.dayOfWeek() == Qt::Sunday) {
                QDate day = holiday.day.addDays(1);
                while (holidayName(day) != u"振替休日" && !holidayName(day).isEmpty())
                    day = day.addDays(1);
                EXPECT_EQ(holidayName(day), QStringLiteral("振替休日"))
                    << holiday.day.toString(Qt::ISODate).toStdString();
            }
            const QString after = holidayName(holiday.day.addDays(2));
            if (!after.isEmpty() && after != u"振替休日" && after != u"国民の休日") {
                EXPECT_FALSE(holidayName(holiday.day.addDays(1)).isEmpty())
                    << holiday.day.toString(Qt::ISODate).toStdString();
            }
        }
    }
}

} // namespace

} // namespace choba::test
