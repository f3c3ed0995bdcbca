#include "panes/rooms/ended_rooms.h"

#include "acts/store.h"
#include "storage/rooms.h"

#include <algorithm>
#include <span>
#include <tuple>

namespace choba::rooms {

using domain::RoomFacts;

namespace {

// Later ends come first, as storage::loadEndedRooms() gives them.
bool endedLater(const EndedRooms::Facts& a, const EndedRooms::Facts& b)
{
    return std::tuple(a->status.endedAt, a->room.id) > std::tuple(b->status.endedAt, b->room.id);
}

} // namespace

EndedRooms::EndedRooms(const acts::Store& store)
    : m_store(store)
{ }

qint64 EndedRooms::total() const
{
    return m_hits ? static_cast<qint64>(m_hits->size()) : m_total;
}

Result<std::vector<RoomFacts>> EndedRooms::nextPage()
{
    if (m_hits) {
        const std::span page = std::span(*m_hits).subspan(
            m_taken, std::min<size_t>(pageSize, m_hits->size() - m_taken));
        m_taken += page.size();
        m_complete = m_taken == m_hits->size();
        return storage::loadRooms(m_store.reader(), page);
    }
    std::optional<storage::EndedPlace> before;
    if (!m_rooms.empty()) {
        before = storage::EndedPlace{m_rooms.back()->status.endedAt, m_rooms.back()->room.id};
    }
    Result<std::vector<RoomFacts>> page =
        storage::loadEndedRooms(m_store.reader(), before, pageSize);
    m_complete = page && static_cast<int>(page->size()) < pageSize;
    return page;
}

Result<void> EndedRooms::readPage()
{
    Result<std::vector<RoomFacts>> page = nextPage();
    if (!page) {
        m_complete = true; // else the view asks again and again; readAgain() tries anew
        return page.error();
    }
    for (RoomFacts& facts : *page) {
        if (domain::isOver(facts.status.state)) {
            m_rooms.push_back(std::make_shared<const RoomFacts>(std::move(facts)));
        }
    }
    return {};
}

Result<void> EndedRooms::readAgain()
{
    const size_t had = std::max<size_t>(pageSize, m_rooms.size());
    m_rooms.clear();
    m_taken = 0;
    m_complete = false;
    if (!m_store.isOpen()) {
        return {};
    }
    count();
    while (!m_complete && m_rooms.size() < had) {
        if (const Result<void> read = readPage(); !read) {
            return read;
        }
    }
    return {};
}

bool EndedRooms::apply(const acts::Change& change)
{
    std::vector<RoomId> rooms = change.rooms;
    for (const Facts& facts : m_rooms) { // their names stand in the rows
        if (std::find(change.clients.begin(), change.clients.end(), facts->room.client)
            != change.clients.end()) {
            rooms.push_back(facts->room.id);
        }
    }
    if (rooms.empty() || !m_store.isOpen()) {
        return false;
    }
    for (const RoomId room : rooms) {
        update(room);
    }
    count();
    return true;
}

void EndedRooms::update(RoomId room)
{
    const auto isIt = [room](const Facts& facts) { return facts->room.id == room; };
    const bool wasThere = std::any_of(m_rooms.begin(), m_rooms.end(), isIt);
    m_rooms.erase(std::remove_if(m_rooms.begin(), m_rooms.end(), isIt), m_rooms.end());
    if (m_hits && !wasThere) {
        return; // the search tells whether it belongs here
    }
    Result<RoomFacts> read = storage::loadRoomFacts(m_store.reader(), room);
    if (!read || !domain::isOver(read->status.state)) {
        return;
    }
    auto facts = std::make_shared<const RoomFacts>(*std::move(read));
    const auto place = std::lower_bound(m_rooms.begin(), m_rooms.end(), facts, endedLater);
    // Older than everything read so far: it comes with its page, but no search gives it again.
    if (place != m_rooms.end() || m_complete || m_hits) {
        m_rooms.insert(place, std::move(facts));
    }
}

void EndedRooms::count()
{
    if (const Result<qint64> counted = storage::countEndedRooms(m_store.reader())) {
        m_total = *counted;
    }
}

void EndedRooms::setHits(std::optional<std::vector<RoomId>> hits)
{
    m_hits = std::move(hits);
    m_rooms.clear();
    m_taken = 0;
    m_complete = m_hits && m_hits->empty();
}

} // namespace choba::rooms
