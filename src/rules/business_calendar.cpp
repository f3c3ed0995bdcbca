#include "rules/business_calendar.h"

#include "base/clock.h"
#include "base/ms.h"
#include "rules/holidays.h"
#include "rules/rule_pack.h"

#include <algorithm>

namespace choba::rules {

namespace {

constexpr int longestGap = 3653; // days; ten years
constexpr std::size_t workdays = 5; // Monday to Friday

constexpr QStringView weekdayIds[] = {
    u"calendar.monday", u"calendar.tuesday",  u"calendar.wednesday", u"calendar.thursday",
    u"calendar.friday", u"calendar.saturday", u"calendar.sunday",
};

std::size_t weekday(QDate day)
{
    return static_cast<std::size_t>(day.dayOfWeek() - 1);
}

// Milliseconds of a day; 24:00 for an invalid time.
qint64 startOf(const WorkBlock& block)
{
    return block.from.msecsSinceStartOfDay();
}

qint64 endOf(const WorkBlock& block)
{
    return block.to.isValid() ? block.to.msecsSinceStartOfDay() : ms::day;
}

bool contains(const WorkBlock& block, qint64 time)
{
    return time >= startOf(block) && time < endOf(block);
}

bool reachesOverMidnight(const WorkBlock& block)
{
    return endOf(block) < startOf(block);
}

struct Moment {
    QDate day;
    qint64 time = 0; // milliseconds since its midnight
};

Moment japaneseMoment(qint64 utc)
{
    const QDateTime there = inJapan(utc);
    return {there.date(), there.time().msecsSinceStartOfDay()};
}

// What input methods make of digits, colons and dashes becomes plain again.
QString plain(const QString& text)
{
    QString result = text.normalized(QString::NormalizationForm_KC).trimmed();
    for (QChar& character : result) {
        if (QStringView(u"~〜‐‑‒–—―−ー").contains(character))
            character = u'-';
    }
    return result;
}

// "9:00" or "09:00" and "24:00", which is an invalid time; nothing for others.
std::optional<QTime> timeFromText(const QString& text)
{
    if (text == u"24:00")
        return QTime();
    const QTime time = QTime::fromString(text, QStringLiteral("H:mm"));
    return time.isValid() ? std::optional(time) : std::nullopt;
}

// From and to as written, in any order.
std::optional<WorkBlock> spanFromText(const QString& text)
{
    const QStringList ends = plain(text).split(u'-');
    if (ends.size() != 2)
        return std::nullopt;
    const std::optional<QTime> from = timeFromText(ends[0].trimmed());
    const std::optional<QTime> to = timeFromText(ends[1].trimmed());
    if (!from || !to || !from->isValid())
        return std::nullopt;
    return WorkBlock{*from, *to};
}

std::optional<QDate> dateFromText(const QString& text)
{
    // QDate takes "2026-12-29 and more" as well.
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() && date.toString(Qt::ISODate) == text ? std::optional(date)
                                                                : std::nullopt;
}

QStringList textsOf(const RulePack& pack, QStringView id, QDate day)
{
    const RuleValue* value = pack.find(id, day);
    const auto* texts = value == nullptr ? nullptr : std::get_if<QStringList>(&value->content);
    return texts == nullptr ? QStringList() : *texts;
}

Error broken(QStringView id, qsizetype place, const QString& text)
{
    return {ErrorCode::unknownValue, QStringLiteral("%1[%2]").arg(id).arg(place), text};
}

} // namespace

std::optional<WorkBlock> workBlockFromText(const QString& text)
{
    const std::optional<WorkBlock> block = spanFromText(text);
    return block && startOf(*block) < endOf(*block) ? block : std::nullopt;
}

std::optional<WorkBlock> quietHoursFromText(const QString& text)
{
    const std::optional<WorkBlock> block = spanFromText(text);
    const bool some =
        block && startOf(*block) != endOf(*block) && endOf(*block) - startOf(*block) < ms::day;
    return some ? block : std::nullopt;
}

std::optional<DayOff> dayOffFromText(const QString& text)
{
    const QString clean = text.trimmed();
    const auto* const gap = std::find_if(clean.begin(), clean.end(),
                                         [](QChar character) { return character.isSpace(); });
    const qsizetype length = gap - clean.begin();
    const QString days = plain(clean.left(length));
    const std::optional<QDate> first = dateFromText(days.section(u'/', 0, 0));
    const std::optional<QDate> last =
        days.contains(u'/') ? dateFromText(days.section(u'/', 1)) : first;
    if (!first || !last || *last < *first)
        return std::nullopt;
    return DayOff{*first, *last, clean.mid(length).trimmed()};
}

QString toText(const WorkBlock& block)
{
    const QString form = QStringLiteral("HH:mm");
    const QString to = block.to.isValid() ? block.to.toString(form) : QStringLiteral("24:00");
    return block.from.toString(form) + u'-' + to;
}

QString toText(const DayOff& dayOff)
{
    QString text = dayOff.first.toString(Qt::ISODate);
    if (dayOff.last != dayOff.first)
        text += u'/' + dayOff.last.toString(Qt::ISODate);
    return dayOff.name.isEmpty() ? text : QString(text + u' ' + dayOff.name);
}

QString weekdayId(int dayOfWeek)
{
    return weekdayIds[dayOfWeek - 1].toString();
}

std::vector<qsizetype> overlapping(const std::vector<WorkBlock>& blocks)
{
    std::vector<qsizetype> places;
    std::vector<WorkBlock> kept;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const WorkBlock& block = blocks[i];
        const bool clash = std::any_of(kept.begin(), kept.end(), [&block](const WorkBlock& other) {
            return startOf(block) < endOf(other) && startOf(other) < endOf(block);
        });
        if (clash)
            places.push_back(static_cast<qsizetype>(i));
        else
            kept.push_back(block);
    }
    return places;
}

BusinessCalendar::BusinessCalendar()
{
    for (std::size_t i = 0; i < workdays; ++i)
        m_week[i] = {{QTime(0, 0), QTime()}};
}

BusinessCalendar BusinessCalendar::fromRules(const RulePack& pack, QDate day)
{
    BusinessCalendar calendar;
    calendar.readWeek(pack, day);
    if (const RuleValue* value = pack.find(worksOnHolidaysId, day)) {
        const auto* answer = std::get_if<QString>(&value->content);
        calendar.m_worksOnHolidays = answer != nullptr && *answer == u"yes";
    }
    calendar.readDaysOff(textsOf(pack, daysOffId, day));
    calendar.readExtraHolidays(textsOf(pack, extraHolidaysId, day));
    calendar.readQuietHours(textsOf(pack, quietHoursId, day));
    return calendar;
}

void BusinessCalendar::readWeek(const RulePack& pack, QDate day)
{
    for (std::size_t i = 0; i < m_week.size(); ++i) {
        if (pack.find(weekdayIds[i], day) == nullptr)
            continue;
        const QStringList texts = textsOf(pack, weekdayIds[i], day);
        std::vector<WorkBlock> blocks;
        for (qsizetype place = 0; place < texts.size(); ++place) {
            const std::optional<WorkBlock> block = workBlockFromText(texts[place]);
            if (block)
                blocks.push_back(*block);
            if (!block || !overlapping(blocks).empty()) {
                m_problems.push_back(broken(weekdayIds[i], place, texts[place]));
                if (block)
                    blocks.pop_back();
            }
        }
        std::sort(blocks.begin(), blocks.end(), [](const WorkBlock& left, const WorkBlock& right) {
            return left.from < right.from;
        });
        m_week[i] = std::move(blocks);
    }
}

void BusinessCalendar::readDaysOff(const QStringList& entries)
{
    for (qsizetype place = 0; place < entries.size(); ++place) {
        if (std::optional<DayOff> dayOff = dayOffFromText(entries[place]))
            m_daysOff.push_back(*std::move(dayOff));
        else
            m_problems.push_back(broken(daysOffId, place, entries[place]));
    }
    std::stable_sort(
        m_daysOff.begin(), m_daysOff.end(),
        [](const DayOff& left, const DayOff& right) { return left.first < right.first; });
}

void BusinessCalendar::readExtraHolidays(const QStringList& entries)
{
    for (qsizetype place = 0; place < entries.size(); ++place) {
        std::optional<DayOff> extra = dayOffFromText(entries[place]);
        if (extra && extra->first == extra->last && !extra->name.isEmpty())
            m_extraHolidays.push_back(*std::move(extra));
        else
            m_problems.push_back(broken(extraHolidaysId, place, entries[place]));
    }
}

void BusinessCalendar::readQuietHours(const QStringList& entries)
{
    for (qsizetype place = 0; place < entries.size(); ++place) {
        const std::optional<WorkBlock> block = quietHoursFromText(entries[place]);
        if (block && !m_quiet)
            m_quiet = block;
        else
            m_problems.push_back(broken(quietHoursId, place, entries[place]));
    }
}

const DayOff* BusinessCalendar::dayOff(QDate day) const
{
    const auto found =
        std::find_if(m_daysOff.begin(), m_daysOff.end(), [day](const DayOff& dayOff) {
            return dayOff.first <= day && day <= dayOff.last;
        });
    return found == m_daysOff.end() ? nullptr : &*found;
}

Closed BusinessCalendar::closed(QDate day) const
{
    if (!day.isValid())
        return Closed::weekday;
    if (dayOff(day) != nullptr)
        return Closed::dayOff;
    if (!m_worksOnHolidays && !holiday(day).isEmpty())
        return Closed::holiday;
    return m_week[weekday(day)].empty() ? Closed::weekday : Closed::no;
}

QString BusinessCalendar::holiday(QDate day) const
{
    const auto extra = std::find_if(m_extraHolidays.begin(), m_extraHolidays.end(),
                                    [day](const DayOff& other) { return other.first == day; });
    return extra == m_extraHolidays.end() ? holidayName(day) : extra->name;
}

QString BusinessCalendar::reason(QDate day) const
{
    switch (closed(day)) {
    case Closed::dayOff:
        if (const QString& name = dayOff(day)->name; !name.isEmpty())
            return name;
        return holiday(day);
    case Closed::holiday:
        return holiday(day);
    case Closed::weekday:
    case Closed::no:
        break;
    }
    return {};
}

// The next business day before or after `day`.
QDate BusinessCalendar::step(QDate day, int direction) const
{
    for (int days = 1; days <= longestGap; ++days) {
        const QDate next = day.addDays(direction * days);
        if (isBusinessDay(next))
            return next;
    }
    return {};
}

QDate BusinessCalendar::addBusinessDays(QDate day, int n) const
{
    const bool anyWorkday = std::any_of(m_week.begin(), m_week.end(),
                                        [](const auto& blocks) { return !blocks.empty(); });
    if (n == 0)
        return day;
    if (!anyWorkday || n > mostBusinessDays || n < -mostBusinessDays)
        return {};
    for (int left = std::abs(n); left > 0 && day.isValid(); --left)
        day = step(day, n > 0 ? 1 : -1);
    return day;
}

QDate BusinessCalendar::onOrAfter(QDate day) const
{
    if (!day.isValid() || isBusinessDay(day))
        return day;
    return addBusinessDays(day, 1);
}

std::vector<WorkBlock> BusinessCalendar::blocks(QDate day) const
{
    return isBusinessDay(day) ? m_week[weekday(day)] : std::vector<WorkBlock>();
}

bool BusinessCalendar::isWorking(qint64 utc) const
{
    const auto [day, time] = japaneseMoment(utc);
    if (!isBusinessDay(day))
        return false;
    const std::vector<WorkBlock>& blocks = m_week[weekday(day)];
    return std::any_of(blocks.begin(), blocks.end(),
                       [time = time](const WorkBlock& block) { return contains(block, time); });
}

bool BusinessCalendar::isQuiet(qint64 utc) const
{
    if (!m_quiet)
        return false;
    const qint64 time = japaneseMoment(utc).time;
    if (!reachesOverMidnight(*m_quiet))
        return contains(*m_quiet, time);
    return time >= startOf(*m_quiet) || time < endOf(*m_quiet);
}

qint64 BusinessCalendar::endOfQuiet(qint64 utc) const
{
    if (!isQuiet(utc))
        return utc;
    const qint64 wait = endOf(*m_quiet) - japaneseMoment(utc).time;
    return utc + (wait > 0 ? wait : wait + ms::day);
}

} // namespace choba::rules
