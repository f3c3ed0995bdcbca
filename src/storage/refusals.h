// Refused texts and locks in and out of the data file.
#pragma once

#include "domain/trouble.h"
#include "storage/sqlite.h"

#include <vector>

namespace choba::storage {

Result<void> insertRefusal(const Connection& connection, const domain::Refusal& refusal);
// The newest first.
Result<std::vector<domain::Refusal>> loadRefusals(const Connection& connection, int limit);
// Makes every refusal of `from` one of `into`.
Result<void> moveRefusals(const Connection& connection, ClientId from, ClientId into);

Result<void> insertLock(const Connection& connection, const domain::Lock& lock);
Result<void> setLockUntil(const Connection& connection, LockId id, std::optional<qint64> until);
// The lock that is not over; nothing when there is none.
Result<std::optional<domain::Lock>> openLock(const Connection& connection);

} // namespace choba::storage
