#include "shell/agenda_badges.h"

#include "base/ms.h"
#include "shell/pane_table.h"
#include "shell/rail.h"

#include <algorithm>

namespace choba::shell {

namespace {

// Nothing when there is no such pane.
std::optional<int> entryOf(const char* key)
{
    for (int entry = 0; const PaneEntry& pane : paneTable()) {
        if (QLatin1String(pane.key) == QLatin1String(key)) {
            return entry;
        }
        ++entry;
    }
    return {};
}

} // namespace

Badge todayBadge(const widgets::AgendaShelf& shelf)
{
    Badge badge;
    for (const domain::Action& action : shelf.actions) {
        if (action.due.urgency == domain::Urgency::watch || action.planned) {
            continue;
        }
        const domain::Group group = domain::groupOf(action, shelf.now);
        const bool isOverdue = group == domain::Group::overdue;
        if (isOverdue || group == domain::Group::today) {
            ++badge.count;
        }
        // A clock of tomorrow morning is as near as one of tonight.
        const bool runsOut =
            action.due.urgency == domain::Urgency::hard && action.due.at - shelf.now < ms::day;
        badge.isUrgent |= isOverdue || runsOut;
    }
    return badge;
}

Badge roomsBadge(const widgets::AgendaShelf& shelf)
{
    const auto& rooms = shelf.facts->rooms;
    const auto mine = std::count_if(rooms.begin(), rooms.end(), [](const domain::RoomFacts& facts) {
        return facts.status.turn == domain::Turn::mine && !domain::isOver(facts.status.state);
    });
    return {static_cast<int>(mine), false};
}

void showBadges(widgets::AgendaSource& agenda, Rail& rail)
{
    Rail* shown = &rail;
    QObject::connect(&agenda, &widgets::AgendaSource::loaded, shown,
                     [shown](const widgets::AgendaSource::Shared& shelf) {
                         const auto show = [shown](const char* pane, const Badge& badge) {
                             if (const std::optional<int> entry = entryOf(pane)) {
                                 shown->setBadge(*entry, badge.count, badge.isUrgent);
                             }
                         };
                         show("today", todayBadge(*shelf));
                         show("rooms", roomsBadge(*shelf));
                     });
}

} // namespace choba::shell
