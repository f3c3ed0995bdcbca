#include "storage/rebuild.h"

#include "base/job.h"
#include "storage/clients.h"
#include "storage/room_summaries.h"
#include "storage/search.h"
#include "storage/transaction.h"

namespace choba::storage {

namespace {

// In the order of time, so that the documents' numbers are the lowest they can be.
Result<void> indexParts(const Connection& connection, Job* job)
{
    Statement count(connection, "SELECT count(*) FROM message_part");
    const qint64 all = count.next() ? count.integer(0) : 0;
    Statement parts(connection, "SELECT id, at, text FROM message_part ORDER BY at, id");
    Statement add(connection, "INSERT INTO search_new VALUES (?1, ?2 / 60000 * 8192, ?3)");
    qint64 done = 0;
    while (parts.next()) {
        const auto added =
            add.bind(1, parts.integer(0)).bind(2, parts.integer(1)).bind(3, parts.text(2)).run();
        if (!added)
            return added;
        if (job)
            job->report(static_cast<int>(++done * 1000 / qMax<qint64>(all, 1)));
    }
    if (parts.failed())
        return parts.error();
    return {};
}

Result<void> rebuildSearch(const Connection& connection, Job* job)
{
    const auto emptied = connection.execute("INSERT INTO search (search) VALUES ('delete-all');"
                                            "DELETE FROM search_document;");
    if (!emptied)
        return emptied;
    if (const auto indexed = indexParts(connection, job); !indexed)
        return indexed;
    return Statement(connection,
                     "INSERT INTO meta VALUES ('search-version', ?1) "
                     "ON CONFLICT (key) DO UPDATE SET value = excluded.value")
        .bind(1, QString::number(searchVersion))
        .run();
}

Result<void> rebuildNames(const Connection& connection)
{
    Statement clients(connection, "SELECT id, name, name_key FROM client");
    Statement change(connection, "UPDATE client SET name_key = ?2 WHERE id = ?1");
    while (clients.next()) {
        const QString key = nameKey(clients.text(1));
        if (key == clients.text(2))
            continue;
        if (const auto changed = change.bind(1, clients.integer(0)).bind(2, key).run(); !changed)
            return changed;
    }
    if (clients.failed())
        return clients.error();
    return {};
}

bool hasTable(const Connection& connection, const QString& name)
{
    Statement table(connection, "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1");
    return table.bind(1, name).next();
}

} // namespace

Result<void> rebuildDerived(const Connection& connection, Job* job)
{
    const Interruptible interruptible(connection, job);
    Transaction transaction(connection);
    Result<void> done = transaction.begin();
    if (done)
        done = connection.execute("DELETE FROM conversation;"
                                  "INSERT INTO conversation SELECT * FROM conversation_now;");
    if (done)
        done = rebuildNames(connection);
    if (done)
        done = rebuildRooms(connection, job);
    if (done)
        done = rebuildSearch(connection, job);
    return done ? transaction.commit() : done;
}

Result<void> refreshSearch(const Connection& connection, Job* job)
{
    if (!hasTable(connection, QStringLiteral("search_document")))
        return {};
    {
        Statement version(connection, "SELECT value FROM meta WHERE key = 'search-version'");
        if (version.next() && version.text(0) == QString::number(searchVersion))
            return {};
        if (version.failed())
            return version.error();
    }
    const Interruptible interruptible(connection, job);
    Transaction transaction(connection);
    Result<void> done = transaction.begin();
    if (done)
        done = rebuildSearch(connection, job);
    return done ? transaction.commit() : done;
}

} // namespace choba::storage
