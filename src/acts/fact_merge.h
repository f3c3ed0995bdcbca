// A document of facts against those of the file: which rows are new, changed, the same, refused.
// Only reads. For all_facts.cpp.
#pragma once

#include "acts/act.h"
#include "acts/fact_checks.h"
#include "acts/on_conflict.h"
#include "base/json_reader.h"

#include <QHash>

#include <functional>

namespace choba {
class Job;
}

namespace choba::acts {

struct MergedRow {
    enum class Step : quint8 { add, change, skip, refuse };

    Step step = Step::add;
    qsizetype place = 0; // in the document's list
    std::vector<Cell> cells;
};

struct MergedTable {
    std::vector<MergedRow> rows;
    QHash<QString, qsizetype> byKey; // rows that are not refused; positions in `rows`
};

struct Merged {
    std::vector<MergedTable> tables; // as the shapes
    std::vector<Error> refused; // in the document's order

    qint64 count(MergedRow::Step step) const;
};

class Merger
{
public:
    Merger(const Scope& scope, const std::vector<FactShape>& shapes, OnConflict policy, Job* job);

    // Fails with cancelled and what the file fails with.
    Result<Merged> merge(const json::Value& root);

private:
    struct Given {
        std::vector<Cell> cells;
        std::vector<bool> said; // which of them stand in the document
    };

    struct Refusal {
        std::size_t table = 0;
        qsizetype place = 0;
        Error error;
    };

    Result<void> readTable(std::size_t table, const json::Value& list);
    Result<void> readRow(std::size_t table, const json::Value& entry, qsizetype place);
    Result<Given> given(const FactShape& shape, const json::Value& entry) const;
    Result<void> judge(std::size_t table, Given given, qsizetype place, const QString& path);
    // The row of the file with this key, or one that is the same thing under another.
    Result<std::optional<std::vector<Cell>>> present(std::size_t table, Given& given);
    Result<std::optional<Error>> clash(std::size_t table, const std::vector<Cell>& cells);
    std::optional<Error> fillIn(std::size_t table, Given& given);
    std::optional<Cell> fallback(std::size_t table, const FactColumn& column,
                                 const std::vector<Cell>& cells);
    const domain::Policy& usualPolicy();

    // What refers to nothing is refused, and then what refers to that.
    Result<void> refuseDangling();
    Result<bool> refuseDanglingOnce(std::size_t table);
    Result<bool> isThere(std::size_t table, qint64 id);
    Result<qint64> clientOf(std::size_t room, qint64 id);
    Result<std::optional<Error>> dangling(std::size_t table, const std::vector<Cell>& cells);
    // What stays with another client although it is said in this room.
    Result<std::optional<Error>> leftBehind(std::size_t rooms, const std::vector<Cell>& room);

    void refuse(std::size_t table, qsizetype place, Error error, const QString& path);
    Result<void> step(qsizetype done, qsizetype all) const;
    // A query of a table, prepared once; `slot` tells those of one table apart.
    storage::Statement& query(std::size_t table, int slot, const std::function<QByteArray()>& sql);
    storage::Statement& byUnique(std::size_t table, std::size_t unique);
    std::size_t tableNamed(const char* name) const;

    const Scope& m_scope;
    const std::vector<FactShape>& m_shapes;
    OnConflict m_policy;
    Job* m_job;
    std::optional<TrialTables> m_trial;
    std::optional<domain::Policy> m_usual;
    std::map<std::pair<std::size_t, int>, std::unique_ptr<storage::Statement>> m_queries;
    QString m_name; // path of the document's root
    std::vector<Refusal> m_refusals;
    Merged m_merged;
};

} // namespace choba::acts
