// Any bytes as a list of holidays: each day is there once and has a name, comes back from its own
// writing, and what is planned with it is a rule that can be read.
#include "acts/holiday_import.h"
#include "exchange/holiday_file.h"
#include "fuzz/require.h"
#include "rules/business_calendar.h"

using namespace choba;
using namespace choba::fuzz;

namespace {

QByteArray written(const exchange::HolidayFile& file)
{
    QString text;
    for (const exchange::NamedDay& one : file.days) {
        QString name = one.name;
        name.replace(u'"', QStringLiteral("\"\""));
        text +=
            one.day.toString(Qt::ISODate) + QStringLiteral(",\"") + name + QStringLiteral("\"\n");
    }
    return text.toUtf8();
}

void planWith(const exchange::HolidayFile& file)
{
    const acts::HolidayPlan plan = acts::planHolidays(file, {});
    require(plan.added == plan.days.size() && plan.changed == 0);
    require(plan.added + plan.skipped == static_cast<int>(file.days.size()));
    for (const QString& entry : plan.days) {
        const std::optional<rules::DayOff> day = rules::dayOffFromText(entry);
        require(day && day->first == day->last && !day->name.isEmpty());
    }
    const acts::HolidayPlan again = acts::planHolidays(file, plan.days);
    require(again.added + again.changed == 0 && again.days == plan.days);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto file = exchange::readHolidays(bytesOf(data, size), QStringLiteral("f"));
    if (!file) {
        require(!file.error().where.isEmpty());
        return 0;
    }
    QDate before;
    for (const exchange::NamedDay& one : file->days) {
        require(one.day.isValid() && (before.isNull() || before < one.day));
        require(!one.name.trimmed().isEmpty() && !one.name.contains(QChar(0)));
        before = one.day;
    }
    for (const Error& error : file->refused) {
        require(!error.where.isEmpty());
    }
    const auto again = exchange::readHolidays(written(*file), QStringLiteral("f"));
    require(again && again->refused.empty() && again->days == file->days);
    planWith(*file);
    return 0;
}
