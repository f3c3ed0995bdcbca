#include "storage/refusals.h"

namespace choba::storage {

Result<void> insertRefusal(const Connection& connection, const domain::Refusal& refusal)
{
    Statement statement(connection,
                        "INSERT INTO refusal (id, client, channel, at, text) "
                        "VALUES (?1, ?2, ?3, ?4, ?5)");
    return statement.bind(1, refusal.id)
        .bind(2, refusal.client)
        .bind(3, refusal.channel)
        .bind(4, refusal.at)
        .bind(5, refusal.text)
        .run();
}

Result<std::vector<domain::Refusal>> loadRefusals(const Connection& connection, int limit)
{
    Statement rows(connection,
                   "SELECT id, client, channel, at, text FROM refusal "
                   "ORDER BY at DESC, id DESC LIMIT ?1");
    rows.bind(1, qint64(limit));
    std::vector<domain::Refusal> refusals;
    while (rows.next()) {
        domain::Refusal refusal;
        refusal.id = rows.id<RefusalId>(0);
        if (!rows.isNull(1))
            refusal.client = rows.id<ClientId>(1);
        refusal.channel = rows.text(2);
        refusal.at = rows.integer(3);
        refusal.text = rows.text(4);
        refusals.push_back(std::move(refusal));
    }
    if (rows.failed())
        return rows.error();
    return refusals;
}

Result<void> moveRefusals(const Connection& connection, ClientId from, ClientId into)
{
    return Statement(connection, "UPDATE refusal SET client = ?2 WHERE client = ?1")
        .bind(1, from)
        .bind(2, into)
        .run();
}

Result<void> insertLock(const Connection& connection, const domain::Lock& lock)
{
    return Statement(connection, "INSERT INTO lock (id, since, until) VALUES (?1, ?2, ?3)")
        .bind(1, lock.id)
        .bind(2, lock.since)
        .bind(3, lock.until)
        .run();
}

Result<void> setLockUntil(const Connection& connection, LockId id, std::optional<qint64> until)
{
    return Statement(connection, "UPDATE lock SET until = ?2 WHERE id = ?1")
        .bind(1, id)
        .bind(2, until)
        .run();
}

Result<std::optional<domain::Lock>> openLock(const Connection& connection)
{
    Statement row(connection,
                  "SELECT id, since FROM lock WHERE until IS NULL "
                  "ORDER BY since DESC, id DESC LIMIT 1");
    std::optional<domain::Lock> lock;
    if (row.next())
        lock = domain::Lock{row.id<LockId>(0), row.integer(1), std::nullopt};
    if (row.failed())
        return row.error();
    return lock;
}

} // namespace choba::storage
