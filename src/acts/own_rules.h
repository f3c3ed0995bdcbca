// Acts on the user's own words and rules.
#pragma once

#include "acts/act.h"
#include "domain/own_rules.h"

namespace choba::acts {

// Fail with the problems of text::termProblem, with alreadyThere, and with exampleFailed when the
// example does not hold the term.
Result<Receipt> addWord(const Scope& scope, const domain::OwnWord& word);
Result<Receipt> changeWord(const Scope& scope, const domain::OwnWord& word);
Result<Receipt> removeWord(const Scope& scope, WordId id);

Result<Receipt> setRule(const Scope& scope, const domain::OwnRule& rule);
Result<Receipt> resetRule(const Scope& scope, const QString& rule);

} // namespace choba::acts
