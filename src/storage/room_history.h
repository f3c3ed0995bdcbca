// What happened in rooms, read with statements that are prepared once.
#pragma once

#include "domain/room.h"
#include "storage/sqlite.h"

namespace choba::storage {

class RoomHistory
{
public:
    explicit RoomHistory(const Connection& connection);

    // Events, then messages.
    Result<std::vector<domain::RoomEvent>> of(RoomId room);

private:
    Statement m_events;
    Statement m_messages;
};

} // namespace choba::storage
