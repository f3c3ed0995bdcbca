// The order of the rows that are going on, by any column.
#include "base/clock.h"
#include "panes/rooms/room_days.h"
#include "panes/rooms/room_model.h"
#include "text/fold.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace choba::rooms {

struct RoomModel::OrderKey {
    bool isMissing = false; // a dash in the cell; last in both directions
    qint64 number = 0;
    std::u16string words; // folded
};

// `place`: in the usual order.
RoomModel::OrderKey RoomModel::orderKey(const Row& row, qint64 place) const
{
    const domain::RoomStatus& status = row.facts->status;
    const bool isOver = domain::isOver(status.state);
    switch (static_cast<Column>(m_orderedBy)) {
    case clientColumn:
        return {row.facts->addressed.isEmpty(), 0, text::folded(row.facts->addressed)};
    case serviceColumn:
        return {serviceOf(row) == nullptr && row.facts->room.title.isEmpty(), 0,
                text::folded(aboutWords(row))};
    case stateColumn:
        return {false, static_cast<qint64>(status.state), {}};
    case turnColumn:
        return {status.turn == domain::Turn::none, status.turn == domain::Turn::mine ? 0 : 1, {}};
    case dueColumn:
        return {row.next == nullptr, place, {}};
    case daysColumn:
        return {
            status.openedAt == 0,
            daysOf(status, policyOf(row), serviceOf(row), *m_shelf->rules, m_clock.nowUtc()).open,
            {}};
    case roundsColumn: {
        const domain::Policy& policy = policyOf(row);
        return {
            isOver || status.openedAt == 0,
            policy.allowance == domain::Allowance::unlimited  ? std::numeric_limits<qint64>::max()
                : policy.allowance == domain::Allowance::none ? 0
                                                              : policy.rounds - status.revisions,
            {}};
    }
    case netColumn: {
        const std::optional<qint64> net = netOf(row);
        return {!net, net.value_or(0), {}};
    }
    }
    return {};
}

void RoomModel::sortRows(std::vector<Row>& rows) const
{
    if (m_orderedBy == usualOrder && m_direction == Qt::AscendingOrder) {
        return;
    }
    std::vector<std::pair<OrderKey, Row>> keyed;
    keyed.reserve(rows.size());
    for (const Row& row : rows) {
        keyed.emplace_back(orderKey(row, static_cast<qint64>(keyed.size())), row);
    }
    // Those that are alike stay in the usual order.
    std::stable_sort(keyed.begin(), keyed.end(),
                     [down = m_direction == Qt::DescendingOrder](const auto& a, const auto& b) {
                         if (a.first.isMissing || b.first.isMissing) {
                             return !a.first.isMissing && b.first.isMissing;
                         }
                         const auto& [first, second] = down ? std::tie(b, a) : std::tie(a, b);
                         return std::tie(first.first.number, first.first.words)
                             < std::tie(second.first.number, second.first.words);
                     });
    std::transform(keyed.begin(), keyed.end(), rows.begin(),
                   [](const auto& entry) { return entry.second; });
}

} // namespace choba::rooms
