#include "storage/transaction.h"

#include "storage/room_summaries.h"

#include <sqlite3.h>

namespace choba::storage {

namespace {

// Some failures (a full disk, an interrupt) have ended the transaction already.
void rollBack(const Connection& connection)
{
    if (sqlite3_get_autocommit(connection.handle()) == 0)
        sqlite3_exec(connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace

Transaction::Transaction(const Connection& connection)
    : m_connection(connection)
{ }

Transaction::~Transaction()
{
    if (m_open)
        rollBack(m_connection);
}

Result<void> Transaction::begin()
{
    const Result<void> begun = m_connection.execute("BEGIN IMMEDIATE");
    m_open = bool(begun);
    return begun;
}

Result<void> Transaction::commit()
{
    Result<void> committed = refreshRooms(m_connection);
    if (committed)
        committed = m_connection.execute("COMMIT");
    if (!committed)
        rollBack(m_connection);
    m_open = false;
    return committed;
}

Savepoint::Savepoint(const Connection& connection)
    : m_connection(connection)
{ }

Savepoint::~Savepoint()
{
    if (m_open && sqlite3_get_autocommit(m_connection.handle()) == 0)
        sqlite3_exec(m_connection.handle(), "ROLLBACK TO part; RELEASE part", nullptr, nullptr,
                     nullptr);
}

Result<void> Savepoint::begin()
{
    if (sqlite3_get_autocommit(m_connection.handle()) != 0)
        return Error{ErrorCode::storeFailed, {}, QStringLiteral("no transaction")};
    const Result<void> begun = m_connection.execute("SAVEPOINT part");
    m_open = bool(begun);
    return begun;
}

Result<void> Savepoint::keep()
{
    const Result<void> kept = m_connection.execute("RELEASE part");
    m_open = m_open && !kept;
    return kept;
}

} // namespace choba::storage
