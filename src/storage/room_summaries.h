// The derived rows that say what each room's history comes to.
#pragma once

#include "domain/room.h"
#include "storage/sqlite.h"

namespace choba {
class Job;
}

namespace choba::storage {

// Folds the rooms that were touched since the last time. Transaction::commit() does it, so that
// nothing is committed without; a file without the table (an older version) is left alone.
Result<void> refreshRooms(const Connection& connection);

// Raised when domain::fold() makes something else of the same history.
constexpr int foldVersion = 2;

// All of them anew.
Result<void> rebuildRooms(const Connection& connection, Job* job = nullptr);

// Ids of rooms whose row is missing, surplus or not what a full fold comes to; at most `most`.
Result<std::vector<RoomId>> wrongRooms(const Connection& connection, std::size_t most,
                                       Job* job = nullptr);

// The columns of domain::RoomStatus for SELECT, with the table's name before each, and the status
// out of a row whose columns begin at `first`.
QByteArray summaryColumns();
int summaryColumnCount();
domain::RoomStatus summaryOf(const Statement& row, int first);

} // namespace choba::storage
