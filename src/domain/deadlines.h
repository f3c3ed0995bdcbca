// Every clock of a room, from what happened in it and nothing else but the rules.
#pragma once

#include "domain/due.h"
#include "domain/room.h"
#include "domain/room_rules.h"
#include "domain/silence.h"

namespace choba::domain {

// Adds the dues of a room to `dues`, in no particular order; 1 µs a room is the budget.
// `wantsSpeed` as in Room. Past ones stay: what is to be done about them is the agenda's affair.
void addDeadlines(const RoomStatus& status, const Policy& policy, bool wantsSpeed,
                  const RoomRules& rules, std::vector<Due>& dues);

// The steps to `due.at`: the first is a start, the last one's `to` is `due.at`. `due` comes from
// addDeadlines() with the same facts.
std::vector<Step> stepsTo(const Due& due, const RoomStatus& status, const Policy& policy,
                          const RoomRules& rules);

// Days before the end at which the room's end is recalled, the longest first.
inline constexpr int lifeReminderDays[] = {14, 7, 3, 1};

// Looking at a listing again: reviewMonths after it was last looked at, or soon after a room of it
// ended badly (`lastBadEnd`, 0 = never). Nothing for inactive services.
std::optional<Due> reviewDue(const Service& service, qint64 lastBadEnd);
std::vector<Step> stepsToReview(const Due& due, const Service& service, qint64 lastBadEnd);

// Cancelled, or rated with few stars.
bool endedBadly(const RoomStatus& status);

} // namespace choba::domain
