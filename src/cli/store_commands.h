// The commands about the data file.
#pragma once

#include "cli/arguments.h"
#include "cli/outcome.h"
#include "domain/own_rules.h"
#include "storage/database.h"
#include "storage/store_lock.h"

namespace choba::cli {

Attempt<Outcome> backUp(const Arguments& arguments);
Attempt<Outcome> restore(const Arguments& arguments);
Attempt<Outcome> verify(const Arguments& arguments);
Attempt<Outcome> writeDemo(const Arguments& arguments);

bool isSameFile(const QString& one, const QString& other);

// The data file the command line means.
QString storePathOf(const Arguments& arguments);

// For reading, beside whoever may be writing; a missing file is not made.
Result<storage::Database> openForReading(const QString& path);

// For writing, with the lock that keeps everybody else from it; made when it is missing. Fails with
// storeHeld, storeReadOnly, storeNewer.
struct Writable {
    storage::StoreLock lock;
    storage::Database database;
};

Result<Writable> openForWriting(const Arguments& arguments, qint64 now);

// The user's words and rules in the data file; none when the command line names no file.
struct Own {
    std::vector<domain::OwnWord> words;
    std::vector<domain::OwnRule> rules;
};

Attempt<Own> loadOwn(const Arguments& arguments);

} // namespace choba::cli
