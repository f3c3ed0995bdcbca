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

} // namespace choba::storage
