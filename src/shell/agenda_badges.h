// How many things wait in which pane, at the entries of the rail.
#pragma once

#include "widgets/agenda_source.h"

namespace choba::shell {

class Rail;

struct Badge {
    int count = 0;
    bool isUrgent = false;
};

// What is to be done today or overdue; urgent when it is overdue or a hard clock runs out within a
// day.
Badge todayBadge(const widgets::AgendaShelf& shelf);
// Rooms in which it is the seller's turn.
Badge roomsBadge(const widgets::AgendaShelf& shelf);

// From now on `rail` shows them.
void showBadges(widgets::AgendaSource& agenda, Rail& rail);

} // namespace choba::shell
