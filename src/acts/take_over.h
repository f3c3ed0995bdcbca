// What earlier builds kept in files beside the data file: the draft, the own words, the own rules.
#pragma once

#include "acts/act.h"

namespace choba::acts {

// Puts draft.json, own-words.json and rules.json of `folder` into the open data file, each in one
// transaction, and renames the file to "<name>.taken-over". A file that cannot be read stays where
// it is; its error is in the answer. No act: nothing to take back.
std::vector<Error> takeOverFiles(const Scope& scope, const QString& folder);

} // namespace choba::acts
