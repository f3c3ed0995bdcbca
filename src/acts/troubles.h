// Acts on refusals and locks.
#pragma once

#include "acts/act.h"
#include "domain/trouble.h"

namespace choba::acts {

// The site refused this text. Fails with emptyText.
Result<Receipt> recordRefusal(const Scope& scope, const domain::Refusal& refusal);

// All direct messages and estimates are refused since `since`. Fails with lockedAlready, inFuture.
Result<Receipt> recordLock(const Scope& scope, qint64 since);
// They go out again. Fails with notThere.
Result<Receipt> recordUnlock(const Scope& scope, qint64 until);

} // namespace choba::acts
