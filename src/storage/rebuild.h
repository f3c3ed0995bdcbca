// Derived tables made anew from the facts.
#pragma once

#include "storage/sqlite.h"

namespace choba::storage {

// All of them, and the folded names, in a transaction of its own.
Result<void> rebuildDerived(const Connection& connection, Job* job = nullptr);

// What another version of the program derived in another way: the search index, the rows of the
// rooms. In a transaction of its own; does nothing in a file without them.
Result<void> refreshDerived(const Connection& connection, Job* job = nullptr);

} // namespace choba::storage
