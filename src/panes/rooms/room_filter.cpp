#include "panes/rooms/room_filter.h"

namespace choba::rooms {

using domain::RoomState;
using domain::Turn;

bool passes(RoomFilter filter, const domain::RoomStatus& status, bool overdue)
{
    const bool over = domain::isOver(status.state);
    switch (filter) {
    case RoomFilter::all:
        return true;
    case RoomFilter::mine:
        return !over && status.turn == Turn::mine;
    case RoomFilter::theirs:
        return !over && status.turn == Turn::theirs;
    case RoomFilter::overdue:
        return overdue;
    case RoomFilter::awaiting:
        return status.state == RoomState::awaitingApproval;
    case RoomFilter::inquiries:
        return domain::isBeforeSale(status.state);
    }
    return false;
}

std::optional<BoardColumn> columnOf(const domain::RoomStatus& status)
{
    if (domain::isOver(status.state)) {
        return {};
    }
    if (domain::isBeforeSale(status.state)) {
        return BoardColumn::inquiries;
    }
    if (status.state == RoomState::awaitingApproval) {
        return BoardColumn::awaiting;
    }
    return status.turn == Turn::mine ? BoardColumn::mine : BoardColumn::theirs;
}

qint64 RoomCounts::of(RoomFilter filter) const
{
    switch (filter) {
    case RoomFilter::all:
        return all;
    case RoomFilter::mine:
        return mine;
    case RoomFilter::theirs:
        return theirs;
    case RoomFilter::overdue:
        return overdue;
    case RoomFilter::awaiting:
        return awaiting;
    case RoomFilter::inquiries:
        return inquiries;
    }
    return 0;
}

} // namespace choba::rooms
