#include "panes/rooms/room_model.h"

#include "acts/store.h"
#include "base/clock.h"
#include "panes/rooms/due_chip.h"
#include "storage/rooms.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace choba::rooms {

using domain::Action;
using domain::RoomFacts;

namespace {

// The most pressing first, then what is the seller's to do, then the newer.
bool comesBefore(const Action* a, const RoomFacts& roomOfA, const Action* b,
                 const RoomFacts& roomOfB, qint64 now)
{
    if (a != nullptr && b != nullptr) {
        if (pressesMore(a->due, b->due, now)) {
            return true;
        }
        if (pressesMore(b->due, a->due, now)) {
            return false;
        }
    } else if (a != b) {
        return a != nullptr;
    }
    const auto rank = [](const RoomFacts& facts) {
        return std::tuple(facts.status.turn != domain::Turn::mine, -facts.room.id.value);
    };
    return rank(roomOfA) < rank(roomOfB);
}

// Put off, or not before an earlier step was taken.
bool waits(const Action& action)
{
    return action.snoozedUntil != 0 || action.planned;
}

// Later ends come first, as storage::loadEndedRooms() gives them.
bool endedLater(const std::shared_ptr<const RoomFacts>& a,
                const std::shared_ptr<const RoomFacts>& b)
{
    return std::tuple(a->status.endedAt, a->room.id) > std::tuple(b->status.endedAt, b->room.id);
}

} // namespace

RoomModel::RoomModel(const acts::Store& store, const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_clock(clock)
{ }

RoomModel::~RoomModel() = default;

void RoomModel::setShelf(const widgets::AgendaSource::Shared& shelf)
{
    const widgets::AgendaSource::Shared former = m_shelf; // the rows still point into it
    m_shelf = shelf;
    m_services.clear();
    m_policies.clear();
    m_live.clear();
    if (m_shelf != nullptr) {
        for (const domain::ServiceFacts& service : m_shelf->facts->services) {
            m_services.insert(service.service.id.value, &service);
            for (const domain::Policy& policy : service.policies) {
                m_policies.insert(policy.id.value, &policy);
            }
        }
        m_live = liveRows(*m_shelf);
    }
    rebuild();
}

void RoomModel::setFilter(RoomFilter filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        rebuild();
    }
}

void RoomModel::refreshWords()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
    if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
    }
}

RoomCounts RoomModel::counts() const
{
    RoomCounts counts;
    counts.all = m_endedTotal;
    for (const Row& row : m_live) {
        const domain::RoomStatus& status = row.facts->status;
        counts.all += domain::isOver(status.state) ? 0 : 1;
        counts.mine += passes(RoomFilter::mine, status, row.overdue) ? 1 : 0;
        counts.theirs += passes(RoomFilter::theirs, status, row.overdue) ? 1 : 0;
        counts.overdue += row.overdue ? 1 : 0;
        counts.awaiting += passes(RoomFilter::awaiting, status, row.overdue) ? 1 : 0;
        counts.inquiries += passes(RoomFilter::inquiries, status, row.overdue) ? 1 : 0;
    }
    return counts;
}

RoomId RoomModel::roomAt(const QModelIndex& index) const
{
    return index.isValid() && index.row() < rowCount() ? m_rows[static_cast<size_t>(index.row())].id
                                                       : RoomId{};
}

QModelIndex RoomModel::indexOf(RoomId room) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [room](const Row& row) { return row.id == room; });
    return found == m_rows.end() || !room.isValid()
        ? QModelIndex()
        : index(static_cast<int>(found - m_rows.begin()), 0);
}

int RoomModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RoomModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

// Rooms of the agenda that are not over, or of which something is still due.
std::vector<RoomModel::Row> RoomModel::liveRows(const widgets::AgendaShelf& shelf) const
{
    const std::vector<RoomFacts>& rooms = shelf.facts->rooms;
    std::vector<const Action*> next(rooms.size(), nullptr);
    std::vector<char> overdue(rooms.size(), 0);
    for (const Action& action : shelf.actions) { // in the order of time
        if (action.room < 0 || isPast(action.due, shelf.now)) {
            continue;
        }
        const auto at = static_cast<size_t>(action.room);
        const bool better = next[at] == nullptr
            || (!waits(action)
                && (waits(*next[at]) || pressesMore(action.due, next[at]->due, shelf.now)));
        if (better) {
            next[at] = &action;
        }
        if (isOverdue(action.due, shelf.now)) {
            overdue[at] = 1;
        }
    }
    std::vector<Row> rows;
    rows.reserve(rooms.size());
    for (size_t at = 0; at < rooms.size(); ++at) {
        if (next[at] != nullptr || !domain::isOver(rooms[at].status.state)) {
            rows.push_back({rooms[at].room.id, &rooms[at], next[at], overdue[at] != 0});
        }
    }
    std::sort(rows.begin(), rows.end(), [now = shelf.now](const Row& a, const Row& b) {
        return comesBefore(a.next, *a.facts, b.next, *b.facts, now);
    });
    return rows;
}

std::vector<RoomModel::Row> RoomModel::wantedRows() const
{
    std::vector<Row> rows;
    if (m_shelf == nullptr) {
        return rows;
    }
    for (const Row& row : m_live) {
        if (passes(m_filter, row.facts->status, row.overdue)) {
            rows.push_back(row);
        }
    }
    if (m_filter != RoomFilter::all) {
        return rows;
    }
    QSet<qint64> live;
    for (const Row& row : m_live) {
        live.insert(row.id.value);
    }
    for (const auto& facts : m_ended) {
        if (!live.contains(facts->room.id.value)) {
            rows.push_back({facts->room.id, facts.get(), nullptr, false});
        }
    }
    return rows;
}

// What went away, what came, then the order: each step leaves the views a list they understand.
void RoomModel::rebuild()
{
    const std::vector<Row> wanted = wantedRows();
    QHash<qint64, int> places;
    places.reserve(static_cast<int>(wanted.size()));
    for (size_t i = 0; i < wanted.size(); ++i) {
        places.insert(wanted[i].id.value, static_cast<int>(i));
    }
    removeOthers(places);
    // What stays is seen through the new facts before any view asks for it.
    for (Row& row : m_rows) {
        row = wanted[static_cast<size_t>(places.value(row.id.value))];
    }
    insertMissing(wanted);
    arrange(wanted);
    if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
    }
}

void RoomModel::removeOthers(const QHash<qint64, int>& wanted)
{
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (wanted.contains(m_rows[static_cast<size_t>(last)].id.value)) {
            continue;
        }
        int first = last;
        while (first > 0 && !wanted.contains(m_rows[static_cast<size_t>(first) - 1].id.value)) {
            --first;
        }
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void RoomModel::insertMissing(const std::vector<Row>& wanted)
{
    QSet<qint64> there;
    for (const Row& row : m_rows) {
        there.insert(row.id.value);
    }
    std::vector<Row> missing;
    for (const Row& row : wanted) {
        if (!there.contains(row.id.value)) {
            missing.push_back(row);
        }
    }
    if (missing.empty()) {
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(missing.size()) - 1);
    m_rows.insert(m_rows.end(), missing.begin(), missing.end());
    endInsertRows();
}

void RoomModel::arrange(const std::vector<Row>& wanted)
{
    const auto isSame = [](const Row& a, const Row& b) { return a.id == b.id; };
    if (std::equal(m_rows.begin(), m_rows.end(), wanted.begin(), wanted.end(), isSame)) {
        return;
    }
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<RoomId> ids;
    for (const QModelIndex& index : before) {
        ids.push_back(roomAt(index));
    }
    m_rows = wanted;
    QHash<qint64, int> places;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        places.insert(m_rows[i].id.value, static_cast<int>(i));
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = places.value(ids[static_cast<size_t>(i)].value, -1);
        after << (row < 0 ? QModelIndex() : index(row, before[i].column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

bool RoomModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_shelf != nullptr && m_filter == RoomFilter::all && !m_complete
        && m_store.isOpen();
}

void RoomModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent) && readEnded(static_cast<int>(m_ended.size()) + pageSize)) {
        rebuild();
    }
}

// Reads on until there are so many; false when that failed.
bool RoomModel::readEnded(int atLeast)
{
    while (!m_complete && static_cast<int>(m_ended.size()) < atLeast) {
        std::optional<storage::EndedPlace> before;
        if (!m_ended.empty()) {
            before = storage::EndedPlace{m_ended.back()->status.endedAt, m_ended.back()->room.id};
        }
        Result<std::vector<RoomFacts>> page =
            storage::loadEndedRooms(m_store.reader(), before, pageSize);
        if (!page) {
            m_complete = true; // else the view asks again and again; the next reload tries anew
            emit failed(page.error());
            return false;
        }
        m_complete = static_cast<int>(page->size()) < pageSize;
        for (RoomFacts& facts : *page) {
            m_ended.push_back(std::make_shared<const RoomFacts>(std::move(facts)));
        }
    }
    return true;
}

void RoomModel::reload()
{
    const int had = std::max(pageSize, static_cast<int>(m_ended.size()));
    const Ended former = std::move(m_ended); // the rows still point into it
    m_ended.clear();
    m_complete = false;
    if (m_store.isOpen()) {
        readEnded(had);
        countEnded();
    }
    rebuild();
}

void RoomModel::countEnded()
{
    if (const Result<qint64> count = storage::countEndedRooms(m_store.reader())) {
        m_endedTotal = *count;
    }
}

void RoomModel::apply(const acts::Change& change)
{
    if (change.everything) {
        reload();
        return;
    }
    std::vector<RoomId> rooms = change.rooms;
    for (const auto& facts : m_ended) { // their names stand in the rows
        if (std::find(change.clients.begin(), change.clients.end(), facts->room.client)
            != change.clients.end()) {
            rooms.push_back(facts->room.id);
        }
    }
    if (rooms.empty() || !m_store.isOpen()) {
        return;
    }
    const Ended former = m_ended; // the rows still point into it
    for (const RoomId room : rooms) {
        updateEnded(room);
    }
    countEnded();
    rebuild();
}

void RoomModel::updateEnded(RoomId room)
{
    m_ended.erase(std::remove_if(m_ended.begin(), m_ended.end(),
                                 [room](const auto& facts) { return facts->room.id == room; }),
                  m_ended.end());
    Result<RoomFacts> read = storage::loadRoomFacts(m_store.reader(), room);
    if (!read || !domain::isOver(read->status.state)) {
        return;
    }
    auto facts = std::make_shared<const RoomFacts>(*std::move(read));
    const auto place = std::lower_bound(m_ended.begin(), m_ended.end(), facts, endedLater);
    // Older than everything read so far: it comes with its page.
    if (place != m_ended.end() || m_complete) {
        m_ended.insert(place, std::move(facts));
    }
}

} // namespace choba::rooms
