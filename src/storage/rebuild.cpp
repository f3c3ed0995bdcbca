#include "storage/rebuild.h"

#include "base/job.h"
#include "storage/clients.h"
#include "storage/room_summaries.h"
#include "storage/search.h"
#include "storage/transaction.h"

namespace choba::storage {

namespace {

// In `meta`: which version of the program made what is derived.
constexpr QStringView searchVersionKey = u"search-version";
constexpr QStringView foldVersionKey = u"fold-version";

Result<void> noteVersion(const Connection& connection, QStringView key, int version)
{
    return Statement(connection,
                     "INSERT INTO meta VALUES (?1, ?2) "
                     "ON CONFLICT (key) DO UPDATE SET value = excluded.value")
        .bind(1, key.toString())
        .bind(2, QString::number(version))
        .run();
}

Result<bool> isMadeBy(const Connection& connection, QStringView key, int version)
{
    Statement noted(connection, "SELECT value FROM meta WHERE key = ?1");
    const bool isSame =
        noted.bind(1, key.toString()).next() && noted.text(0) == QString::number(version);
    if (noted.failed())
        return noted.error();
    return isSame;
}

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
    return noteVersion(connection, searchVersionKey, searchVersion);
}

Result<void> rebuildRoomRows(const Connection& connection, Job* job)
{
    const auto folded = rebuildRooms(connection, job);
    return folded ? noteVersion(connection, foldVersionKey, foldVersion) : folded;
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
        done = rebuildRoomRows(connection, job);
    if (done)
        done = rebuildSearch(connection, job);
    return done ? transaction.commit() : done;
}

Result<void> refreshDerived(const Connection& connection, Job* job)
{
    const auto isOutdated = [&connection](const char* table, QStringView version,
                                          int current) -> Result<bool> {
        if (!hasTable(connection, QLatin1String(table)))
            return false;
        const Result<bool> made = isMadeBy(connection, version, current);
        return made ? Result<bool>(!*made) : made.error();
    };
    const auto search = isOutdated("search_document", searchVersionKey, searchVersion);
    if (!search)
        return search.error();
    const auto rooms = isOutdated("room_summary", foldVersionKey, foldVersion);
    if (!rooms)
        return rooms.error();
    if (!*search && !*rooms)
        return {};
    const Interruptible interruptible(connection, job);
    Transaction transaction(connection);
    Result<void> done = transaction.begin();
    if (done && *rooms)
        done = rebuildRoomRows(connection, job);
    if (done && *search)
        done = rebuildSearch(connection, job);
    return done ? transaction.commit() : done;
}

} // namespace choba::storage
