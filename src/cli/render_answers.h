// What the data of a render command answers of a letter's questions.
#pragma once

#include "writing/fill.h"

namespace choba::cli {

// What the context knows, the data above it, and the letter's questions answered from the data,
// else with their fallbacks. Texts are read as the form reads them, by whichever of its names the
// variable is called. Fails with wrongUse when one is no answer: the detail says how to write it.
Result<templating::Value> withData(const domain::LetterTemplate& letter,
                                   const templating::Value& data,
                                   const writing::LetterContext& context,
                                   const writing::Sources& sources);

} // namespace choba::cli
