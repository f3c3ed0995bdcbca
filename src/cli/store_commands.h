// The commands about the data file.
#pragma once

#include "cli/arguments.h"
#include "cli/outcome.h"
#include "domain/own_rules.h"

namespace choba::cli {

Attempt<Outcome> backUp(const Arguments& arguments);
Attempt<Outcome> restore(const Arguments& arguments);
Attempt<Outcome> verify(const Arguments& arguments);
Attempt<Outcome> writeDemo(const Arguments& arguments);

// The user's words and rules in the data file; none when the command line names no file.
struct Own {
    std::vector<domain::OwnWord> words;
    std::vector<domain::OwnRule> rules;
};

Attempt<Own> loadOwn(const Arguments& arguments);

} // namespace choba::cli
