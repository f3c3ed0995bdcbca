// Derived tables made anew from the facts.
#pragma once

#include "storage/sqlite.h"

namespace choba::storage {

// All of them, and the folded names, in a transaction of its own.
Result<void> rebuildDerived(const Connection& connection, Job* job = nullptr);

// The search index only, when another version of the program made it; in a transaction of its own.
// Does nothing in a file without one.
Result<void> refreshSearch(const Connection& connection, Job* job = nullptr);

} // namespace choba::storage
