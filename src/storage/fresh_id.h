// Ids that no row of a table has yet. Chance alone would do for single ids; many of one millisecond
// do meet.
#pragma once

#include "storage/sqlite.h"

namespace choba::storage {

// `taken` is a query for the id ?1, for example "SELECT 1 FROM message WHERE id = ?1".
inline qint64 freshIdValue(const Connection& connection, const char* taken, qint64 utc)
{
    Statement statement(connection, taken);
    qint64 value = newIdValue(utc);
    while (statement.bind(1, value).next()) {
        value = newIdValue(utc);
        statement.reset();
    }
    return value;
}

} // namespace choba::storage
