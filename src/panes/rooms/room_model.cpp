#include "panes/rooms/room_model.h"

#include "acts/store.h"
#include "base/clock.h"
#include "storage/rooms.h"
#include "widgets/due_chip.h"

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
        if (widgets::pressesMore(a->due, b->due, now)) {
            return true;
        }
        if (widgets::pressesMore(b->due, a->due, now)) {
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

} // namespace

RoomModel::RoomModel(const acts::Store& store, const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_clock(clock)
    , m_ended(store)
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

void RoomModel::setHits(const std::optional<RoomHits>& hits)
{
    const Ended former = m_ended.rooms(); // the rows still point into it
    m_hits.reset();
    if (hits) {
        m_hits.emplace();
        for (const std::vector<RoomId>* found : {&hits->going, &hits->over}) {
            for (const RoomId room : *found) {
                m_hits->insert(room.value);
            }
        }
    }
    m_ended.setHits(hits ? std::optional(hits->over) : std::nullopt);
    tell(m_ended.readAgain());
    rebuild();
}

void RoomModel::sort(int column, Qt::SortOrder direction)
{
    if (column != m_orderedBy || direction != m_direction) {
        m_orderedBy = column;
        m_direction = direction;
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
    counts.all = m_ended.total();
    for (const Row& row : m_live) {
        if (m_hits && !m_hits->contains(row.id.value)) {
            continue;
        }
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

bool RoomModel::isLeftOut(RoomId room) const
{
    return m_shelf != nullptr && !indexOf(room).isValid()
        && (m_filter != RoomFilter::all || (m_hits && !m_hits->contains(room.value)));
}

bool RoomModel::isLive(RoomId room) const
{
    return std::any_of(m_live.begin(), m_live.end(),
                       [room](const Row& row) { return row.id == room; });
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
        if (action.room < 0 || widgets::isPast(action.due, shelf.now)) {
            continue;
        }
        const auto at = static_cast<size_t>(action.room);
        const bool better = next[at] == nullptr
            || (!waits(action)
                && (waits(*next[at])
                    || widgets::pressesMore(action.due, next[at]->due, shelf.now)));
        if (better) {
            next[at] = &action;
        }
        if (widgets::isOverdue(action.due, shelf.now)) {
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

bool RoomModel::isWanted(const Row& row) const
{
    return passes(m_filter, row.facts->status, row.overdue)
        && (!m_hits || m_hits->contains(row.id.value));
}

std::vector<RoomModel::Row> RoomModel::wantedRows() const
{
    std::vector<Row> rows;
    if (m_shelf == nullptr) {
        return rows;
    }
    for (const Row& row : m_live) {
        if (isWanted(row)) {
            rows.push_back(row);
        }
    }
    sortRows(rows);
    if (m_filter != RoomFilter::all) {
        return rows;
    }
    QSet<qint64> live;
    for (const Row& row : m_live) {
        live.insert(row.id.value);
    }
    for (const auto& facts : m_ended.rooms()) {
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
    return !parent.isValid() && m_shelf != nullptr && m_filter == RoomFilter::all
        && !m_ended.isComplete() && m_store.isOpen();
}

void RoomModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent)) {
        tell(m_ended.readPage());
        rebuild();
    }
}

void RoomModel::tell(const Result<void>& read)
{
    if (!read) {
        emit failed(read.error());
    }
}

void RoomModel::reload()
{
    const Ended former = m_ended.rooms(); // the rows still point into it
    tell(m_ended.readAgain());
    rebuild();
}

void RoomModel::apply(const acts::Change& change)
{
    if (change.everything) {
        reload();
        return;
    }
    const Ended former = m_ended.rooms(); // the rows still point into it
    if (m_ended.apply(change)) {
        rebuild();
    }
}

} // namespace choba::rooms
