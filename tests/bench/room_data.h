// Many talk rooms for a data file: always the same, spread over ten years, a few of them open.
#pragma once

#include "base/result.h"

namespace choba::storage {
class Connection;
}

namespace choba::bench {

struct RoomsSize {
    int rooms = 100'000;
    int open = 2'000; // inquiries among them
};

// What happens in each room, from the inquiry to both ratings; open ones stop on the way.
constexpr int roomEvents = 20;

// Adds clients, services with three versions of their policy, rooms, events and what is remembered
// about dues, up to `newest` (UTC milliseconds). What is derived is the caller's affair.
Result<void> addRooms(const storage::Connection& connection, const RoomsSize& size, qint64 newest);

} // namespace choba::bench
