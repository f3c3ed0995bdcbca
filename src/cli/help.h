// What --help prints, in the installed language.
#pragma once

#include "cli/arguments.h"

namespace choba::cli {

// Command::none gives the overview. Ends with a line break.
QString helpText(Command command);

} // namespace choba::cli
