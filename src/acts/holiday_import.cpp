#include "acts/holiday_import.h"

#include "acts/own_rules.h"
#include "rules/business_calendar.h"
#include "rules/holidays.h"
#include "writing/knowledge.h"

#include <QMap>
#include <QSet>

namespace choba::acts {

namespace {

// The file's first and last day are its own; what lies between them and is computed but not there
// is told, for one of the two is wrong.
std::vector<exchange::NamedDay> lackingIn(const std::vector<exchange::NamedDay>& days)
{
    std::vector<exchange::NamedDay> lacking;
    QSet<QDate> there;
    for (const exchange::NamedDay& day : days)
        there.insert(day.day);
    for (int year = days.front().day.year(); year <= days.back().day.year(); ++year) {
        for (const rules::Holiday& holiday : rules::holidaysOf(year)) {
            if (holiday.day >= days.front().day && holiday.day <= days.back().day
                && !there.contains(holiday.day))
                lacking.push_back({holiday.day, holiday.name});
        }
    }
    return lacking;
}

} // namespace

HolidayPlan planHolidays(exchange::HolidayFile file, const QStringList& present)
{
    HolidayPlan plan;
    plan.refused = std::move(file.refused);
    plan.lacking = lackingIn(file.days);
    QMap<QDate, QString> extra;
    for (const QString& entry : present) {
        if (const std::optional<rules::DayOff> day = rules::dayOffFromText(entry))
            extra.insert(day->first, entry);
        else
            plan.days.append(entry); // no day of ours to change
    }
    for (const exchange::NamedDay& day : file.days) {
        const QString entry = rules::toText(rules::DayOff{day.day, day.day, day.name});
        const auto known = extra.constFind(day.day);
        const bool isComputed = !rules::holidayName(day.day).isEmpty();
        if (known == extra.constEnd() ? isComputed : *known == entry) {
            ++plan.skipped;
            continue;
        }
        ++(known == extra.constEnd() ? plan.added : plan.changed);
        extra.insert(day.day, entry);
    }
    plan.days += extra.values();
    return plan;
}

Result<Receipt> importHolidays(const Scope& scope, const HolidayPlan& plan,
                               const QByteArray& shipped)
{
    if (plan.added + plan.changed == 0)
        return Receipt();
    domain::OwnRule rule;
    rule.rule = rules::extraHolidaysId.toString();
    rule.content = writing::contentToJson(plan.days);
    rule.replaced = shipped;
    rule.changedAt = scope.now;
    return setRule(scope, rule);
}

} // namespace choba::acts
