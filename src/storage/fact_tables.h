// The tables that hold facts, with what their columns mean: for taking acts back and for the file
// of everything. One list, so that no table is forgotten in one of the two.
#pragma once

#include <span>

namespace choba::storage {

struct FactTable {
    const char* name;
    // Columns that are times (UTC milliseconds), then those that hold JSON; separated by blanks. Of
    // room_event.value the kind of the event says what it is.
    const char* times;
    const char* json;
};

// In an order in which each refers only to earlier ones.
std::span<const FactTable> factTables();

} // namespace choba::storage
