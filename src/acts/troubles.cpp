#include "acts/troubles.h"

#include "storage/clients.h"
#include "storage/fresh_id.h"
#include "storage/refusals.h"

#include <algorithm>

namespace choba::acts {

Result<Receipt> recordRefusal(const Scope& scope, const domain::Refusal& refusal)
{
    if (refusal.text.trimmed().isEmpty())
        return Error{ErrorCode::emptyText, {}, {}};
    return perform(scope, Kind::refused, [&](Receipt& receipt) -> Result<void> {
        if (refusal.client) {
            const Result<domain::Client> client =
                storage::loadClient(scope.connection, *refusal.client);
            if (!client)
                return client.error();
            receipt.detail = domain::addressedName(*client);
            receipt.change.clients = {*refusal.client};
        }
        receipt.change.troubles = true;
        return storage::insertRefusal(scope.connection, refusal);
    });
}

Result<Receipt> recordLock(const Scope& scope, qint64 since)
{
    if (since > scope.now)
        return Error{ErrorCode::inFuture, {}, {}};
    return perform(scope, Kind::locked, [&](Receipt& receipt) -> Result<void> {
        const Result<std::optional<domain::Lock>> open = storage::openLock(scope.connection);
        if (!open)
            return open.error();
        if (*open)
            return Error{ErrorCode::lockedAlready, {}, {}};
        receipt.change.troubles = true;
        domain::Lock lock;
        lock.id = LockId{
            storage::freshIdValue(scope.connection, "SELECT 1 FROM lock WHERE id = ?1", scope.now)};
        lock.since = since;
        return storage::insertLock(scope.connection, lock);
    });
}

Result<Receipt> recordUnlock(const Scope& scope, qint64 until)
{
    if (until > scope.now)
        return Error{ErrorCode::inFuture, {}, {}};
    return perform(scope, Kind::unlocked, [&](Receipt& receipt) -> Result<void> {
        Result<std::optional<domain::Lock>> open = storage::openLock(scope.connection);
        if (open && !*open)
            return Error{ErrorCode::notThere, {}, QStringLiteral("lock")};
        receipt.change.troubles = true;
        // Taking back the end of an older lock may have left two.
        while (open && *open) {
            // The clock may have been set back since.
            const Result<void> over = storage::setLockUntil(scope.connection, (*open)->id,
                                                            std::max(until, (*open)->since));
            if (!over)
                return over;
            open = storage::openLock(scope.connection);
        }
        return open ? Result<void>() : open.error();
    });
}

} // namespace choba::acts
