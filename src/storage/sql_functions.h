// The program's own SQL functions, used by triggers and queries: search_grams(text), see search.h.
#pragma once

struct sqlite3;

namespace choba::storage {

void addFunctions(sqlite3* handle);

} // namespace choba::storage
