// The user's words and rules in and out of the data file.
#pragma once

#include "domain/own_rules.h"
#include "storage/sqlite.h"

#include <vector>

namespace choba::storage {

// Fails with alreadyThere when the kind has the term.
Result<void> insertWord(const Connection& connection, const domain::OwnWord& word);
Result<void> updateWord(const Connection& connection, const domain::OwnWord& word);
Result<void> deleteWord(const Connection& connection, WordId id);
// Fails with notThere.
Result<domain::OwnWord> loadWord(const Connection& connection, WordId id);
// By kind, then the newest first.
Result<std::vector<domain::OwnWord>> loadWords(const Connection& connection);
Result<std::optional<domain::OwnWord>> findWord(const Connection& connection, domain::WordKind kind,
                                                const QString& term);

Result<void> saveRule(const Connection& connection, const domain::OwnRule& rule);
Result<void> deleteRule(const Connection& connection, const QString& rule);
Result<std::vector<domain::OwnRule>> loadRules(const Connection& connection);

} // namespace choba::storage
