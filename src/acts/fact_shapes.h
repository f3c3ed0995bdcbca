// What the tables of facts look like, read from the data file itself: which columns are ids, times
// or JSON, what may be left out, what must be unique. For all_facts.cpp and its helpers.
#pragma once

#include "base/result.h"
#include "storage/fact_tables.h"
#include "storage/sqlite.h"

#include <nlohmann/json_fwd.hpp>

#include <variant>
#include <vector>

namespace choba::acts {

using Cell = std::variant<std::monostate, qint64, QString>; // NULL, INTEGER, TEXT

enum class Holds : quint8 {
    id, // a string of digits in JSON
    number,
    text,
    time, // UTC milliseconds; ISO 8601 in JSON
    json, // TEXT that is JSON; an empty text is null there
    eventValue, // of room_event: a time, but a number of stars for ratings
};

struct FactColumn {
    QByteArray name;
    Holds holds = Holds::text;
    bool mayBeNull = false;
    bool isKey = false;
    std::optional<Cell> fallback; // none = it must be said
    int refersTo = -1; // position of the table whose id it is
};

struct FactShape {
    const char* table = nullptr;
    std::vector<FactColumn> columns; // in the table's order, without those that are computed
    std::vector<std::vector<int>> unique; // beside the key
    bool hasNameKey = false; // a computed column follows the others

    // −1 when there is none.
    int column(const char* name) const;
    // All of them, quoted, with commas between them.
    QByteArray names() const;
    // "\"a\" = ?1 AND …" of the key's columns; numbered from `first`.
    QByteArray keyCondition(int first = 1) const;
    // The key as one text.
    QString keyOf(const std::vector<Cell>& cells) const;
};

// In the order of storage::factTables().
Result<std::vector<FactShape>> factShapes(const storage::Connection& connection);

std::vector<Cell> cellsOf(const storage::Statement& row, const FactShape& shape);
void bindCell(storage::Statement& statement, int index, const Cell& cell);

qint64 numberIn(const std::vector<Cell>& cells, int column); // 0 for NULL
QString textIn(const std::vector<Cell>& cells, int column); // empty for NULL
QString told(const Cell& cell);

// A row as JSON and back. Fails with wrongType, unknownValue, outOfRange, notText; where = the
// column's name.
nlohmann::ordered_json toJson(const std::vector<Cell>& cells, const FactShape& shape);
Result<Cell> cellFromJson(const nlohmann::ordered_json& node, const FactColumn& column,
                          bool isStars);
// The JSON in a text as this program writes it.
QString normalJson(const QString& json);

} // namespace choba::acts
