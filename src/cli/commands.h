// The commands: read, work, print, and say with the exit code how it went.
#pragma once

#include "cli/arguments.h"

namespace choba::cli {

// Runs one command line and returns its exit code (cli/output.h).
int run(const Arguments& arguments);

} // namespace choba::cli
