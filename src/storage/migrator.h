// Brings the tables of a data file to the newest version.
#pragma once

#include "storage/sqlite.h"

#include <vector>

namespace choba::storage {

// The statements of :/migrations, the first version's first.
std::vector<QByteArray> shippedMigrations();

// Replays the migrations the file has not seen, each with its version stamp, in one transaction:
// either all of them are there afterwards or nothing has changed. A migration clears the list of
// acts, because what takes an act back fits the tables it was made on only. Fails with
// migrationFailed (where = "migration <version>"), storeFull, cancelled and the like.
Result<void> migrate(const Connection& connection, const std::vector<QByteArray>& migrations,
                     const Job* job = nullptr);

// PRAGMA user_version.
Result<int> versionOf(const Connection& connection);

} // namespace choba::storage
