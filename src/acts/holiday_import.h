// Public holidays from the government's list: a plan to look at first, then one act. What the
// program computes itself is not stored.
#pragma once

#include "acts/act.h"
#include "exchange/holiday_file.h"

#include <QStringList>

namespace choba::acts {

struct HolidayPlan {
    int added = 0;
    int changed = 0; // had another name
    int skipped = 0; // computed, or there already
    QStringList days; // the rule calendar.extra-holidays as it is to be
    std::vector<exchange::NamedDay> lacking; // computed, within the file's span and not in it
    std::vector<Error> refused;
};

// `present` is the content of calendar.extra-holidays.
HolidayPlan planHolidays(exchange::HolidayFile file, const QStringList& present);

// `shipped` is the content of the rule pack, as JSON. Nothing is done when nothing is new.
Result<Receipt> importHolidays(const Scope& scope, const HolidayPlan& plan,
                               const QByteArray& shipped);

} // namespace choba::acts
