// What a stretch of work changed in the tables that hold facts, as SQLite's session extension
// sees it, and the way back. Derived tables follow through their triggers.
#pragma once

#include "storage/sqlite.h"

struct sqlite3_session;

namespace choba::storage {

// Records from construction on, until inverse() or the end of its life.
class ChangeRecorder
{
public:
    explicit ChangeRecorder(const Connection& connection);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder&) = delete;
    ChangeRecorder& operator=(const ChangeRecorder&) = delete;

    // What takes everything back that happened since; empty when nothing did.
    Result<QByteArray> inverse();

private:
    const Connection& m_connection;
    sqlite3_session* m_session = nullptr;
    int m_code = 0;
};

// Applies an inverse inside the caller's transaction, completely or not at all. Fails with
// undoConflict when a row it needs has been changed since (where = the table), or when something
// new refers to a row it would remove (where is empty).
Result<void> applyInverse(const Connection& connection, const QByteArray& inverse);

} // namespace choba::storage
