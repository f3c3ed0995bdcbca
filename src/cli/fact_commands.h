// The commands that bring facts in and out: everything, the calendar file, holidays.
#pragma once

#include "cli/arguments.h"
#include "cli/outcome.h"

namespace choba::cli {

Attempt<Outcome> exportIcs(const Arguments& arguments);
Attempt<Outcome> exportAll(const Arguments& arguments);
Attempt<Outcome> importAll(const Arguments& arguments);
Attempt<Outcome> importHolidays(const Arguments& arguments);

} // namespace choba::cli
