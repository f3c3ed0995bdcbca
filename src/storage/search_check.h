// Does the search index hold exactly what the texts say?
#pragma once

#include "storage/sqlite.h"

#include <QStringList>

namespace choba::storage {

// What differs, at most 100 of it. Reads the whole index and every text once, and keeps some bytes
// a document meanwhile. The job goes on `from` … `to`. Fails with cancelled; unreadable pages of
// the index are a difference.
Result<QStringList> compareSearch(const Connection& connection, Job* job, int from, int to);

} // namespace choba::storage
