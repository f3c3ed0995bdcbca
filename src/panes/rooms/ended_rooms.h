// The rooms that are over, the latest end first, as far as they were read: all of them, or those a
// search found. They are read in pages, and kept up to date.
#pragma once

#include "domain/agenda.h"

#include <memory>
#include <optional>
#include <vector>

namespace choba::acts {
struct Change;
class Store;
} // namespace choba::acts

namespace choba::rooms {

class EndedRooms
{
public:
    using Facts = std::shared_ptr<const domain::RoomFacts>;

    static constexpr int pageSize = 200;

    explicit EndedRooms(const acts::Store& store);

    const std::vector<Facts>& rooms() const { return m_rooms; }

    qint64 total() const;

    bool isComplete() const { return m_complete; } // nothing more to read

    // Reads the next page. What was read stays where that fails, and nothing more is read.
    Result<void> readPage();
    // Anew, as many as there were.
    Result<void> readAgain();
    // Rooms that were touched. Was there anything to do?
    bool apply(const acts::Change& change);

    // Only these from now on; nothing = all. None is read.
    void setHits(std::optional<std::vector<RoomId>> hits);

private:
    Result<std::vector<domain::RoomFacts>> nextPage();
    void update(RoomId room);
    void count();

    const acts::Store& m_store;
    std::vector<Facts> m_rooms;
    std::optional<std::vector<RoomId>> m_hits;
    size_t m_taken = 0; // of the hits: their rooms were read or are gone
    qint64 m_total = 0; // without a search
    bool m_complete = false;
};

} // namespace choba::rooms
