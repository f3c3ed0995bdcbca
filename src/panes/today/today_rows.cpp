#include "panes/today/today_rows.h"

#include <algorithm>
#include <array>

namespace choba::today {

namespace {

using domain::Action;
using domain::Group;
using Positions = std::vector<qint32>;

constexpr std::array groups{Group::overdue, Group::today, Group::tomorrow, Group::thisWeek,
                            Group::later};

std::array<Positions, groups.size()> grouped(const widgets::AgendaShelf& shelf)
{
    std::array<Positions, groups.size()> lines;
    const auto count = static_cast<qint32>(shelf.actions.size());
    for (qint32 i = 0; i < count; ++i) {
        const Action& action = shelf.actions[static_cast<size_t>(i)];
        lines[static_cast<size_t>(domain::groupOf(action, shelf.now))].push_back(i);
    }
    for (Positions& group : lines) {
        std::stable_sort(group.begin(), group.end(), [&shelf](qint32 a, qint32 b) {
            return domain::comesUp(shelf.actions[static_cast<size_t>(a)])
                < domain::comesUp(shelf.actions[static_cast<size_t>(b)]);
        });
    }
    return lines;
}

Row special(RowKind kind, Group group)
{
    Row row;
    row.kind = kind;
    row.group = group;
    return row;
}

void addGroup(std::vector<Row>& rows, Group group, const Positions& lines,
              const widgets::AgendaShelf& shelf)
{
    rows.push_back(special(RowKind::heading, group));
    const bool canWait = group != Group::overdue && group != Group::today;
    bool hasPrimary = canWait;
    for (const qint32 line : lines) {
        const Action& action = shelf.actions[static_cast<size_t>(line)];
        Row row = special(RowKind::line, group);
        row.action = line;
        row.key = action.key;
        const bool isHard = action.due.urgency == domain::Urgency::hard && !canWait;
        row.isPrimary = (!hasPrimary || isHard) && isToDo(action);
        hasPrimary |= row.isPrimary;
        rows.push_back(row);
    }
}

// What is to be done next, else what happens next.
qint32 next(const widgets::AgendaShelf& shelf)
{
    const auto& actions = shelf.actions;
    const auto found = std::find_if(actions.begin(), actions.end(), isToDo);
    return found != actions.end() ? static_cast<qint32>(found - actions.begin()) : 0;
}

} // namespace

bool isToDo(const Action& action)
{
    return action.due.urgency != domain::Urgency::watch && action.snoozedUntil == 0
        && !action.planned;
}

std::vector<Row> rowsOf(const widgets::AgendaShelf& shelf, Later later)
{
    std::vector<Row> rows;
    if (shelf.actions.empty()) {
        return rows;
    }
    rows.reserve(shelf.actions.size() + groups.size() + 2);
    const auto lines = grouped(shelf);
    if (lines[0].empty() && lines[1].empty()) {
        Row calm = special(RowKind::calm, Group::today);
        calm.action = next(shelf);
        rows.push_back(calm);
    }
    for (const Group group : groups) {
        const Positions& positions = lines[static_cast<size_t>(group)];
        if (!positions.empty() && (group != Group::later || later == Later::shown)) {
            addGroup(rows, group, positions, shelf);
        }
    }
    if (const Positions& rest = lines[static_cast<size_t>(Group::later)]; !rest.empty()) {
        Row more = special(RowKind::more, Group::later);
        more.count = static_cast<int>(rest.size());
        rows.push_back(more);
    }
    return rows;
}

} // namespace choba::today
