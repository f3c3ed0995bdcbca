// Which rooms are shown, and how many there are of each kind.
#pragma once

#include "domain/agenda.h"

namespace choba::rooms {

enum class RoomFilter : quint8 { all, mine, theirs, overdue, awaiting, inquiries };
inline constexpr RoomFilter roomFilters[] = {RoomFilter::all,      RoomFilter::mine,
                                             RoomFilter::theirs,   RoomFilter::overdue,
                                             RoomFilter::awaiting, RoomFilter::inquiries};

// The columns of the board, in their order.
enum class BoardColumn : quint8 { mine, theirs, awaiting, inquiries };
inline constexpr BoardColumn boardColumns[] = {BoardColumn::mine, BoardColumn::theirs,
                                               BoardColumn::awaiting, BoardColumn::inquiries};

// Does a room that is not over pass? `overdue`: something of it is.
bool passes(RoomFilter filter, const domain::RoomStatus& status, bool overdue);
// Where it stands on the board; nothing for rooms that are over.
std::optional<BoardColumn> columnOf(const domain::RoomStatus& status);

struct RoomCounts {
    qint64 all = 0; // ended ones too
    qint64 mine = 0;
    qint64 theirs = 0;
    qint64 overdue = 0;
    qint64 awaiting = 0;
    qint64 inquiries = 0;

    qint64 of(RoomFilter filter) const;

    bool operator==(const RoomCounts&) const = default;
};

} // namespace choba::rooms
