// The user's words and rules from the data file, as the pipeline wants them; for knowledge.cpp.
#pragma once

#include "domain/own_rules.h"
#include "rules/rule_pack.h"
#include "text/lexicon.h"

namespace choba::writing {

// A list of its own: a flag word is the rule "own.<id>" of category user, an allow word stands in
// the allow list. Words that can be in no list are among its problems.
text::WordList listOf(const std::vector<domain::OwnWord>& words);

struct LaidOver {
    QStringList changed; // ids whose shipped content is no longer what the rule replaced
    std::vector<Error> problems; // rules that are not JSON; the pack names those that do not fit it
};

// Lays the rules over the pack; for `day` see KnowledgeSources.
LaidOver layOver(rules::RulePack& pack, const std::vector<domain::OwnRule>& rules, QDate day);

} // namespace choba::writing
