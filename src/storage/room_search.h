// Rooms by words in what the list of rooms shows of them: client, service, number, title and note.
// Width, kana and case make no difference, nor does white space inside a name; each of several
// words has to stand somewhere.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QString>

#include <vector>

namespace choba {
class Job;
}

namespace choba::storage {

class Connection;

enum class RoomShelf { going, over };

// In the order of their ids; those that are over as loadEndedRooms() gives them, the latest end
// first. Words that hold nothing to look for find every room. Fails with cancelled.
Result<std::vector<RoomId>> findRooms(const Connection& connection, const QString& words,
                                      RoomShelf shelf, const Job* job = nullptr);

} // namespace choba::storage
