// BEGIN IMMEDIATE … COMMIT; rolled back when it goes out of scope uncommitted. What follows from
// the facts of rooms is brought up to date before COMMIT.
#pragma once

#include "storage/sqlite.h"

namespace choba::storage {

class Transaction
{
public:
    explicit Transaction(const Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    // Fails with what BEGIN or COMMIT failed with; then nothing has changed.
    Result<void> begin();
    Result<void> commit();

private:
    const Connection& m_connection;
    bool m_open = false;
};

// A part of a transaction that can be given up alone: what it changed is undone when it goes out of
// scope without keep().
class Savepoint
{
public:
    explicit Savepoint(const Connection& connection);
    ~Savepoint();
    Savepoint(const Savepoint&) = delete;
    Savepoint& operator=(const Savepoint&) = delete;

    // Fails with storeFailed where no transaction is open (any more).
    Result<void> begin();
    Result<void> keep();

private:
    const Connection& m_connection;
    bool m_open = false;
};

} // namespace choba::storage
