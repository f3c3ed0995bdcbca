// Own words from a file: a plan to look at first, then one act.
#pragma once

#include "acts/act.h"
#include "acts/on_conflict.h"
#include "domain/own_rules.h"
#include "exchange/word_file.h"

namespace choba::acts {

struct PlannedWord {
    enum class Step : quint8 { add, change, skip };

    Step step = Step::add;
    domain::OwnWord word; // with the id of the present one when it is changed
    QString where; // place in the file
};

struct WordPlan {
    std::vector<PlannedWord> words;
    std::vector<Error> refused;
    std::vector<exchange::InertPart> inert;

    int count(PlannedWord::Step step) const;
};

// Present and incoming are the same word when kind and term are equal. What is equal otherwise,
// too, is skipped. A term is in the list once, so that `both` means the same as `mine`. A term that
// is flagged here and never flagged there is left out as alreadyThere, unless theirs are wanted:
// then it is both, and the word that is never flagged wins as it always does.
WordPlan planWords(exchange::WordFile file, const std::vector<domain::OwnWord>& present,
                   OnConflict policy);

// All or nothing. The receipt's detail is the number of words added and changed.
Result<Receipt> importWords(const Scope& scope, const WordPlan& plan, Job* job = nullptr);

} // namespace choba::acts
