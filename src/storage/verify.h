// Is the file sound, and does everything derived follow from the facts?
#pragma once

#include "storage/database.h"
#include "storage/rebuild.h"

#include <vector>

namespace choba::storage {

enum class Fault {
    integrity, // PRAGMA integrity_check; detail = SQLite's words
    reference, // PRAGMA foreign_key_check; detail = table and row
    conversation, // a row of the conversation list differs from its messages; detail = client id
    search, // the search index differs from the texts; detail = what
    clientName, // name_key is not the folded name; detail = client id
    room, // what is kept of a room differs from its history; detail = room id
};

struct FaultFound {
    Fault fault = Fault::integrity;
    QString detail;

    bool operator==(const FaultFound&) const = default;
};

enum class Depth {
    quick, // PRAGMA quick_check: some milliseconds a megabyte
    full, // everything, by comparison with a rebuild
};

// At most 100 faults; none = sound. Fails when the file cannot be read at all, or with cancelled.
Result<std::vector<FaultFound>> verify(const Connection& connection, Depth depth,
                                       Job* job = nullptr);

} // namespace choba::storage
