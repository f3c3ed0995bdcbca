#include "acts/all_facts.h"

#include "acts/fact_merge.h"
#include "base/job.h"
#include "base/json_reader.h"

#include <QByteArrayList>

#include <nlohmann/json.hpp>

namespace choba::acts {

namespace {

constexpr QStringView format = u"choba-all";
// Follows the tables: storage::newestVersion when they changed last.
constexpr int version = 3;
// Of one document; what 64 MiB of rows come to.
constexpr qsizetype mostValues = 20'000'000;

using Step = MergedRow::Step;

// What is read meanwhile is of one moment, whoever writes.
class Snapshot
{
public:
    explicit Snapshot(const storage::Connection& connection)
        : m_connection(connection)
        , m_begun(connection.execute("BEGIN"))
    { }

    ~Snapshot()
    {
        if (m_begun)
            m_ended = bool(m_connection.execute("ROLLBACK"));
    }

    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

    const Result<void>& begun() const { return m_begun; }

private:
    const storage::Connection& m_connection;
    Result<void> m_begun;
    bool m_ended = false;
};

Result<qint64> countRows(const storage::Connection& connection,
                         const std::vector<FactShape>& shapes)
{
    qint64 rows = 0;
    for (const FactShape& shape : shapes) {
        const QByteArray sql = QByteArray("SELECT count(*) FROM \"") + shape.table + '"';
        storage::Statement count(connection, sql.constData());
        rows += count.next() ? count.integer(0) : 0;
        if (count.failed())
            return count.error();
    }
    return rows;
}

QByteArray orderOf(const FactShape& shape)
{
    QByteArrayList keys;
    for (const FactColumn& column : shape.columns) {
        if (column.isKey)
            keys.append('"' + column.name + '"');
    }
    return keys.join(", ");
}

class Writer
{
public:
    Writer(const storage::Connection& connection, qint64 rows, Job* job)
        : m_connection(connection)
        , m_rows(rows)
        , m_job(job)
    { }

    Result<void> write(const FactShape& shape);

    QByteArray finish() &&
    {
        m_out += "\n}\n";
        return std::move(m_out);
    }

private:
    const storage::Connection& m_connection;
    qint64 m_rows;
    qint64 m_done = 0;
    Job* m_job;
    QByteArray m_out =
        QStringLiteral("{\"format\": \"%1\", \"version\": %2").arg(format).arg(version).toUtf8();
};

Result<void> Writer::write(const FactShape& shape)
{
    m_out += QByteArray(",\n\"") + shape.table + "\": [";
    const QByteArray sql = QByteArray("SELECT ") + shape.names() + " FROM \"" + shape.table
        + "\" ORDER BY " + orderOf(shape);
    storage::Statement rows(m_connection, sql.constData());
    bool first = true;
    while (rows.next()) {
        if (m_job != nullptr) {
            if (m_job->cancelled())
                return Error{ErrorCode::cancelled, {}, {}};
            m_job->report(static_cast<int>(m_done++ * Job::whole / std::max<qint64>(m_rows, 1)));
        }
        const std::string row =
            toJson(cellsOf(rows, shape), shape)
                .dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
        m_out += first ? "\n" : ",\n";
        m_out.append(row.data(), static_cast<qsizetype>(row.size()));
        first = false;
    }
    if (rows.failed())
        return rows.error();
    m_out += ']';
    return {};
}

QByteArray updateSql(const FactShape& shape)
{
    QByteArrayList values;
    for (std::size_t i = 0; i < shape.columns.size(); ++i)
        values.append('"' + shape.columns[i].name + "\" = ?" + QByteArray::number(qint64(i) + 1));
    auto next = static_cast<int>(shape.columns.size()) + 1;
    if (shape.hasNameKey)
        values.append("name_key = ?" + QByteArray::number(next++));
    return QByteArray("UPDATE \"") + shape.table + "\" SET " + values.join(", ") + " WHERE "
        + shape.keyCondition(next);
}

void bindKey(storage::Statement& statement, const FactShape& shape, const std::vector<Cell>& cells)
{
    auto next = static_cast<int>(shape.columns.size()) + (shape.hasNameKey ? 2 : 1);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (shape.columns[i].isKey)
            bindCell(statement, next++, cells[i]);
    }
}

Result<void> applyTable(const storage::Connection& connection, const FactShape& shape,
                        const MergedTable& table, const std::function<Result<void>()>& step)
{
    storage::Statement insert(connection, insertSql(shape).constData());
    storage::Statement update(connection, updateSql(shape).constData());
    for (const MergedRow& row : table.rows) {
        if (row.step != Step::add && row.step != Step::change)
            continue;
        if (const Result<void> going = step(); !going)
            return going;
        storage::Statement& statement = row.step == Step::add ? insert : update;
        bindRow(statement, shape, row.cells);
        if (row.step == Step::change)
            bindKey(statement, shape, row.cells);
        if (const Result<void> done = statement.run(); !done)
            return done;
    }
    return {};
}

Result<void> apply(const storage::Connection& connection, const std::vector<FactShape>& shapes,
                   const Merged& merged, Job* job)
{
    // Messages name rooms, and events of rooms name messages: who comes first does not matter.
    if (const Result<void> later = connection.execute("PRAGMA defer_foreign_keys = ON"); !later)
        return later;
    const qint64 all = merged.count(Step::add) + merged.count(Step::change);
    qint64 done = 0;
    const auto step = [&]() -> Result<void> {
        if (job == nullptr)
            return {};
        if (job->cancelled())
            return Error{ErrorCode::cancelled, {}, {}};
        constexpr qint64 half = Job::whole / 2; // the other one was the merging
        job->report(static_cast<int>(half + done++ * half / std::max<qint64>(all, 1)));
        return {};
    };
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const Result<void> applied = applyTable(connection, shapes[i], merged.tables[i], step);
        if (!applied)
            return applied;
    }
    return {};
}

} // namespace

Result<QByteArray> exportAll(const storage::Connection& connection, Job* job)
{
    const Snapshot snapshot(connection);
    if (!snapshot.begun())
        return snapshot.begun().error();
    const Result<std::vector<FactShape>> shapes = factShapes(connection);
    if (!shapes)
        return shapes.error();
    const Result<qint64> rows = countRows(connection, *shapes);
    if (!rows)
        return rows.error();
    Writer writer(connection, *rows, job);
    for (const FactShape& shape : *shapes) {
        if (const Result<void> written = writer.write(shape); !written)
            return written.error();
    }
    return std::move(writer).finish();
}

Result<AllImported> importAll(const Scope& scope, const QByteArray& json, const QString& name,
                              OnConflict onConflict, Doing doing, Job* job)
{
    const Result<json::Document> document = json::parse(json, name, mostValues, job);
    if (!document)
        return document.error();
    const json::Value& root = document->root();
    if (const Result<void> fits = json::expectFormat(root, format, version); !fits)
        return fits.error();
    const Result<std::vector<FactShape>> shapes = factShapes(scope.connection);
    if (!shapes)
        return shapes.error();
    Result<Merged> merged = Merger(scope, *shapes, onConflict, job).merge(root);
    if (!merged)
        return merged.error();
    AllImported imported;
    imported.added = merged->count(Step::add);
    imported.changed = merged->count(Step::change);
    imported.skipped = merged->count(Step::skip);
    imported.refused = std::move(merged->refused);
    if (doing == Doing::preview || imported.added + imported.changed == 0)
        return imported;
    const Result<Receipt> done =
        perform(scope, Kind::allImported, [&](Receipt& receipt) -> Result<void> {
            receipt.detail = QString::number(imported.added + imported.changed);
            receipt.change.everything = true;
            return apply(scope.connection, *shapes, *merged, job);
        });
    if (!done)
        return done.error();
    imported.receipt = *done;
    return imported;
}

} // namespace choba::acts
