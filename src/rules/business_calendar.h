// The days and hours the seller works: weekdays with their blocks of hours, public holidays, days
// off, quiet hours. All times are Japan's. Read from the rule pack's calendar.* values, so that the
// user's own values lie over the shipped ones like any other rule.
#pragma once

#include "base/result.h"

#include <QDate>
#include <QStringList>
#include <QTime>

#include <array>
#include <optional>
#include <vector>

namespace choba::rules {

class RulePack;

constexpr int mostBusinessDays = 40'000;

// From `from` up to, not including, `to`; 24:00 is an invalid QTime in `to`.
struct WorkBlock {
    QTime from;
    QTime to;

    bool operator==(const WorkBlock&) const = default;
};

struct DayOff {
    QDate first;
    QDate last; // included
    QString name; // may be empty

    bool operator==(const DayOff&) const = default;
};

enum class Closed : quint8 { no, weekday, holiday, dayOff };

// How the rule pack writes them: "10:00-12:00" (to 24:00) and "2026-12-29" or
// "2026-12-29/2027-01-03", then a blank and a name. Reading takes other dashes, 〜 and full-width
// digits too. Quiet hours may reach over midnight; neither may be empty or last all day.
std::optional<WorkBlock> workBlockFromText(const QString& text);
std::optional<WorkBlock> quietHoursFromText(const QString& text);
std::optional<DayOff> dayOffFromText(const QString& text);
QString toText(const WorkBlock& block);
QString toText(const DayOff& dayOff);

// Ids in the rule pack.
inline constexpr QStringView worksOnHolidaysId = u"calendar.works-on-holidays"; // "yes" or "no"
inline constexpr QStringView daysOffId = u"calendar.days-off";
// Public holidays the program does not know: "2030-04-05 name" each.
inline constexpr QStringView extraHolidaysId = u"calendar.extra-holidays";
inline constexpr QStringView quietHoursId = u"calendar.quiet-hours"; // at most one
QString weekdayId(int dayOfWeek); // 1 = Monday; its blocks, none = closed

// The places of blocks that begin before an earlier one of the list ends.
std::vector<qsizetype> overlapping(const std::vector<WorkBlock>& blocks);

class BusinessCalendar
{
public:
    // Monday to Friday without public holidays, round the clock, never quiet: for tests and where
    // there is no pack.
    BusinessCalendar();

    // The values calendar.* in force on `day`; what the pack does not say is as above. Broken
    // entries are left out and added to problems() with "calendar.monday[1]".
    static BusinessCalendar fromRules(const RulePack& pack, QDate day);

    const std::vector<Error>& problems() const { return m_problems; }

    bool isBusinessDay(QDate day) const { return closed(day) == Closed::no; }

    // A day off counts before a holiday, a holiday before the weekday.
    Closed closed(QDate day) const;
    // The name of a public holiday, computed or of the pack; empty when the day is none.
    QString holiday(QDate day) const;
    // The name of the day off or the holiday it is closed for; empty where there is none.
    QString reason(QDate day) const;

    // The n-th business day after `day` (before it when n is negative); `day` itself when n is 0.
    // Null when ten years go by without one (a week without working days), or n is beyond
    // mostBusinessDays.
    QDate addBusinessDays(QDate day, int n) const;
    // `day` when it is a business day, else the next one; null as above.
    QDate onOrAfter(QDate day) const;

    // The blocks of that day in order; none on closed days.
    std::vector<WorkBlock> blocks(QDate day) const;
    // Is the moment (UTC milliseconds) inside a block?
    bool isWorking(qint64 utc) const;

    // Quiet hours: nothing may sound. They may reach over midnight; none = never quiet.
    bool isQuiet(qint64 utc) const;
    // `utc` itself outside quiet hours, else their end.
    qint64 endOfQuiet(qint64 utc) const;

private:
    void readWeek(const RulePack& pack, QDate day);
    void readDaysOff(const QStringList& entries);
    void readExtraHolidays(const QStringList& entries);
    void readQuietHours(const QStringList& entries);
    const DayOff* dayOff(QDate day) const;
    QDate step(QDate day, int direction) const;

    std::array<std::vector<WorkBlock>, 7> m_week; // Monday first; empty = closed
    bool m_worksOnHolidays = false;
    std::vector<DayOff> m_daysOff; // in order
    std::vector<DayOff> m_extraHolidays; // single days
    std::optional<WorkBlock> m_quiet;
    std::vector<Error> m_problems;
};

} // namespace choba::rules
