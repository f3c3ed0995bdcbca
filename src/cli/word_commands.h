// The commands that bring own words in and out.
#pragma once

#include "cli/arguments.h"
#include "cli/outcome.h"

namespace choba::cli {

Attempt<Outcome> importLexicon(const Arguments& arguments);
Attempt<Outcome> exportLexicon(const Arguments& arguments);

} // namespace choba::cli
