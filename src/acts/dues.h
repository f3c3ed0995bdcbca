// Acts on dues.
#pragma once

#include "acts/act.h"
#include "domain/agenda.h"

namespace choba::acts {

// Puts it off until then. `limit` as domain::snoozeLimit says (0 = none): later fails with
// snoozePastClock; not later than now fails with outOfRange. `title` is for the notice.
Result<Receipt> snooze(const Scope& scope, const domain::DueKey& key, qint64 until, qint64 limit,
                       const QString& title);
Result<Receipt> unsnooze(const Scope& scope, const domain::DueKey& key, const QString& title);
// For dues that no fact ends.
Result<Receipt> markDone(const Scope& scope, const domain::DueKey& key, const QString& title);

// Reminders that were given. No act.
Result<Change> keepNotified(const Scope& scope, const std::vector<domain::DueMark>& given);

} // namespace choba::acts
