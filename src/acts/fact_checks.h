// What makes a row unfit to be stored, though its types are right: the tables' own conditions and
// the domain's. For all_facts.cpp and its helpers.
#pragma once

#include "acts/fact_shapes.h"
#include "domain/service.h"

#include <map>
#include <memory>

namespace choba::acts {

// The domain's conditions; where = a column's name.
std::optional<Error> problemOf(const FactShape& shape, const std::vector<Cell>& cells);

// What a policy is where a document says nothing; none for other tables and columns.
std::optional<Cell> fallbackOf(const FactShape& shape, const FactColumn& column,
                               const domain::Policy& usual);

// Empty tables with the conditions of the file's own, into which rows are put to see whether they
// would be taken. Nothing of the file is touched.
class TrialTables
{
public:
    static Result<TrialTables> make(const storage::Connection& like,
                                    const std::vector<FactShape>& shapes);

    // Why the row is not taken (where = a column's name or empty); nothing when it is.
    Result<std::optional<Error>> refusal(const FactShape& shape, const std::vector<Cell>& cells);

private:
    explicit TrialTables(storage::Connection connection)
        : m_connection(std::make_unique<storage::Connection>(std::move(connection)))
    { }

    storage::Statement& insertFor(const FactShape& shape);

    std::unique_ptr<storage::Connection> m_connection;
    std::map<const char*, std::unique_ptr<storage::Statement>> m_inserts;
};

// "INSERT INTO table …" for all columns and the computed one, which bindRow() fills.
QByteArray insertSql(const FactShape& shape);
void bindRow(storage::Statement& statement, const FactShape& shape, const std::vector<Cell>& cells);

} // namespace choba::acts
