// What stands in the list: the agenda under its headings, in the order of time.
#pragma once

#include "widgets/agenda_source.h"

#include <vector>

namespace choba::today {

enum class RowKind {
    calm, // nothing is owed today; what comes next
    heading,
    line,
    more, // how many lie further away; shows or hides them
};

struct Row {
    RowKind kind = RowKind::line;
    domain::Group group = domain::Group::today;
    qint32 action = -1; // position in AgendaShelf::actions: of a line, and of what comes next
    domain::DueKey key; // of a line
    bool isPrimary = false; // first of what is overdue and of today, and hard clocks there
    int count = 0; // of more

    // The same place in the list, whatever it says now.
    bool isSame(const Row& other) const
    {
        return kind == other.kind && group == other.group && key == other.key;
    }
};

enum class Later { hidden, shown };

// Nothing when nothing is owed at all.
std::vector<Row> rowsOf(const widgets::AgendaShelf& shelf, Later later);

// To be done by the seller now or soon: neither the other side's affair, nor put off, nor a later
// step.
bool isToDo(const domain::Action& action);

} // namespace choba::today
