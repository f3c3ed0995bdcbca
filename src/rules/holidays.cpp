#include "rules/holidays.h"

#include <algorithm>

namespace choba::rules {

namespace {

// How a rule names its day.
enum class Kind : quint8 {
    fixed, // `number` = the day of the month
    monday, // `number` = which Monday of the month
    equinox,
};

struct Rule {
    int first; // years in which it is in force
    int last;
    int month;
    Kind kind;
    int number;
    QStringView name;
};

constexpr int open = lastHolidayYear;

// 国民の祝日に関する法律 (昭和23年法律第178号), article 2 with its amendments; a year that is a
// case of its own stands between the others.
constexpr Rule rules[] = {
    {1949, open, 1, Kind::fixed, 1, u"元日"},
    {1949, 1999, 1, Kind::fixed, 15, u"成人の日"},
    {2000, open, 1, Kind::monday, 2, u"成人の日"}, // 平成10年法律第141号
    {1967, open, 2, Kind::fixed, 11, u"建国記念の日"}, // 昭和41年政令第376号
    {2020, open, 2, Kind::fixed, 23, u"天皇誕生日"}, // 平成29年法律第63号
    {1949, open, 3, Kind::equinox, 0, u"春分の日"},
    {1949, 1988, 4, Kind::fixed, 29, u"天皇誕生日"},
    {1989, 2006, 4, Kind::fixed, 29, u"みどりの日"}, // 平成元年法律第5号
    {2007, open, 4, Kind::fixed, 29, u"昭和の日"}, // 平成17年法律第43号
    {1949, open, 5, Kind::fixed, 3, u"憲法記念日"},
    {2007, open, 5, Kind::fixed, 4, u"みどりの日"},
    {1949, open, 5, Kind::fixed, 5, u"こどもの日"},
    {1996, 2002, 7, Kind::fixed, 20, u"海の日"}, // 平成7年法律第22号
    {2003, 2019, 7, Kind::monday, 3, u"海の日"}, // 平成13年法律第59号
    {2020, 2020, 7, Kind::fixed, 23, u"海の日"}, // 平成30年法律第55号
    {2021, 2021, 7, Kind::fixed, 22, u"海の日"}, // 令和2年法律第68号
    {2022, open, 7, Kind::monday, 3, u"海の日"},
    {2016, 2019, 8, Kind::fixed, 11, u"山の日"}, // 平成26年法律第43号
    {2020, 2020, 8, Kind::fixed, 10, u"山の日"}, // 平成30年法律第55号
    {2021, 2021, 8, Kind::fixed, 8, u"山の日"}, // 令和2年法律第68号
    {2022, open, 8, Kind::fixed, 11, u"山の日"},
    {1966, 2002, 9, Kind::fixed, 15, u"敬老の日"}, // 昭和41年法律第86号
    {2003, open, 9, Kind::monday, 3, u"敬老の日"}, // 平成13年法律第59号
    {1948, open, 9, Kind::equinox, 0, u"秋分の日"},
    {1966, 1999, 10, Kind::fixed, 10, u"体育の日"}, // 昭和41年法律第86号
    {2000, 2019, 10, Kind::monday, 2, u"体育の日"}, // 平成10年法律第141号
    {2020, 2020, 7, Kind::fixed, 24, u"スポーツの日"}, // 平成30年法律第55号; the name: 第57号
    {2021, 2021, 7, Kind::fixed, 23, u"スポーツの日"}, // 令和2年法律第68号
    {2022, open, 10, Kind::monday, 2, u"スポーツの日"},
    {1948, open, 11, Kind::fixed, 3, u"文化の日"},
    {1948, open, 11, Kind::fixed, 23, u"勤労感謝の日"},
    {1989, 2018, 12, Kind::fixed, 23, u"天皇誕生日"}, // 平成元年法律第5号
    // Once, each by a law of its own.
    {1959, 1959, 4, Kind::fixed, 10, u"結婚の儀"}, // 昭和34年法律第16号
    {1989, 1989, 2, Kind::fixed, 24, u"大喪の礼"}, // 平成元年法律第4号
    {1990, 1990, 11, Kind::fixed, 12, u"即位礼正殿の儀"}, // 平成2年法律第24号
    {1993, 1993, 6, Kind::fixed, 9, u"結婚の儀"}, // 平成5年法律第32号
    {2019, 2019, 5, Kind::fixed, 1, u"天皇の即位の日"}, // 平成30年法律第99号
    {2019, 2019, 10, Kind::fixed, 22, u"即位礼正殿の儀の行われる日"}, // 平成30年法律第99号
};

constexpr QStringView substitute = u"振替休日";
constexpr QStringView between = u"国民の休日";

// Millionths of a day in March and September, for the three stretches of years; the rounded
// formula of 新こよみ便利帳 (海上保安庁水路部), good for 1900 to 2150. The equinoxes themselves,
// computed for 1948 to 2150, fall on the same days but for September 2107: 23 September, 23:37 in
// Japan.
int equinoxDay(int year, int month)
{
    const bool spring = month == 3;
    qint64 start = spring ? 20'843'100 : 23'248'800;
    int leapFrom = 1980;
    if (year < 1980) {
        start = spring ? 20'835'700 : 23'258'800;
        leapFrom = 1983; // truncated, not rounded down, as the formula has it
    } else if (year >= 2100) {
        start = spring ? 21'851'000 : 24'248'800;
    }
    constexpr qint64 million = 1'000'000;
    constexpr qint64 drift = 242'194; // what a year is longer than 365 days
    const qint64 leapDays = (year - leapFrom) / 4;
    return static_cast<int>((start + drift * (year - 1980) - leapDays * million) / million);
}

QDate dayOf(const Rule& rule, int year)
{
    const QDate first(year, rule.month, 1);
    switch (rule.kind) {
    case Kind::fixed:
        return first.addDays(rule.number - 1);
    case Kind::monday:
        return first.addDays((8 - first.dayOfWeek()) % 7 + 7 * (rule.number - 1));
    case Kind::equinox:
        break;
    }
    return first.addDays(equinoxDay(year, rule.month) - 1);
}

bool holds(const std::vector<Holiday>& days, QDate day)
{
    return std::any_of(days.begin(), days.end(),
                       [day](const Holiday& holiday) { return holiday.day == day; });
}

// Article 3, paragraph 2: since 12 April 1973 the day after one on a Sunday; since 2007 the next
// day that is none itself.
void addSubstitutes(std::vector<Holiday>& days)
{
    const QDate begin(1973, 4, 12);
    const std::vector<Holiday> national = days;
    for (const Holiday& holiday : national) {
        if (holiday.day < begin || holiday.day.dayOfWeek() != Qt::Sunday)
            continue;
        QDate next = holiday.day.addDays(1);
        while (next.year() >= 2007 && holds(national, next))
            next = next.addDays(1);
        if (!holds(days, next))
            days.push_back({next, substitute.toString()});
    }
}

// Article 3, paragraph 3: since 27 December 1985 a day with one on either side; before 2007 neither
// a Sunday nor a substitute. (Since 2007 none can fall on a Sunday or on a substitute.)
void addDaysBetween(std::vector<Holiday>& days, const std::vector<Holiday>& national)
{
    const QDate begin(1985, 12, 27);
    for (const Holiday& holiday : national) {
        const QDate day = holiday.day.addDays(1);
        if (day >= begin && day.dayOfWeek() != Qt::Sunday && !holds(days, day)
            && holds(national, day.addDays(1)))
            days.push_back({day, between.toString()});
    }
}

// No rule reaches over the end of a year: nothing lies in the last days of December.
std::vector<Holiday> compute(int year)
{
    std::vector<Holiday> national;
    for (const Rule& rule : rules) {
        if (year >= rule.first && year <= rule.last)
            national.push_back({dayOf(rule, year), rule.name.toString()});
    }
    std::vector<Holiday> days = national;
    addSubstitutes(days);
    addDaysBetween(days, national);
    std::sort(days.begin(), days.end(),
              [](const Holiday& left, const Holiday& right) { return left.day < right.day; });
    return days;
}

// All of them, in order: some 3,600, made at the first question.
const std::vector<Holiday>& allHolidays()
{
    static const std::vector<Holiday> days = [] {
        std::vector<Holiday> all;
        for (int year = firstHolidayYear; year <= lastHolidayYear; ++year) {
            const std::vector<Holiday> some = compute(year);
            all.insert(all.end(), some.begin(), some.end());
        }
        return all;
    }();
    return days;
}

std::vector<Holiday>::const_iterator atOrAfter(QDate day)
{
    return std::lower_bound(
        allHolidays().begin(), allHolidays().end(), day,
        [](const Holiday& holiday, QDate wanted) { return holiday.day < wanted; });
}

} // namespace

std::vector<Holiday> holidaysOf(int year)
{
    if (year < firstHolidayYear || year > lastHolidayYear)
        return {};
    return {atOrAfter(QDate(year, 1, 1)), atOrAfter(QDate(year + 1, 1, 1))};
}

QString holidayName(QDate day)
{
    const auto found = atOrAfter(day);
    return found != allHolidays().end() && found->day == day ? found->name : QString();
}

} // namespace choba::rules
