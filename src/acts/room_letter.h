// What a letter in a room may speak of, read from the data file.
#pragma once

#include "storage/sqlite.h"
#include "writing/room_values.h"

namespace choba::acts {

// `step`: what the letter will be; `rules` those of today. Fails with notThere.
Result<writing::RoomLetter> loadRoomLetter(const storage::Connection& connection, RoomId room,
                                           std::optional<domain::EventKind> step,
                                           const domain::RoomRules& rules);

} // namespace choba::acts
