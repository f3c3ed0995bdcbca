// What the rows of a document refer to: in the document or in the file.
#include "acts/fact_merge.h"

namespace choba::acts {

namespace {

using Cells = std::vector<Cell>;
using Step = MergedRow::Step;

} // namespace

Result<void> Merger::refuseDangling()
{
    for (bool again = true; again;) {
        again = false;
        for (std::size_t table = 0; table < m_shapes.size(); ++table) {
            const Result<bool> refused = refuseDanglingOnce(table);
            if (!refused)
                return refused.error();
            again = again || *refused;
        }
    }
    return {};
}

Result<bool> Merger::refuseDanglingOnce(std::size_t table)
{
    bool any = false;
    MergedTable& merged = m_merged.tables[table];
    for (MergedRow& row : merged.rows) {
        if (row.step == Step::skip || row.step == Step::refuse)
            continue;
        Result<std::optional<Error>> problem = dangling(table, row.cells);
        if (problem && !*problem && row.step == Step::change && table == tableNamed("room"))
            problem = leftBehind(table, row.cells);
        if (!problem)
            return problem.error();
        if (!*problem)
            continue;
        any = true;
        row.step = Step::refuse;
        merged.byKey.remove(m_shapes[table].keyOf(row.cells));
        refuse(table, row.place, **problem,
               QStringLiteral("%1.%2[%3]")
                   .arg(m_name, QLatin1String(m_shapes[table].table))
                   .arg(row.place));
    }
    return any;
}

Result<std::optional<Error>> Merger::dangling(std::size_t table, const Cells& cells)
{
    const FactShape& shape = m_shapes[table];
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const FactColumn& column = shape.columns[i];
        const auto* id = std::get_if<qint64>(&cells[i]);
        if (column.refersTo < 0 || id == nullptr)
            continue;
        const Result<bool> there = isThere(static_cast<std::size_t>(column.refersTo), *id);
        if (!there)
            return there.error();
        if (!*there)
            return std::optional(Error{ErrorCode::unknownValue, QString::fromUtf8(column.name),
                                       QString::number(*id)});
    }
    // What is said in a room is said to its client.
    const int room = shape.column("room");
    const int client = shape.column("client");
    if (room < 0 || client < 0)
        return std::optional<Error>();
    const qint64 id = numberIn(cells, room);
    if (id == 0 || numberIn(cells, client) == 0)
        return std::optional<Error>();
    const Result<qint64> whose = clientOf(
        static_cast<std::size_t>(shape.columns[static_cast<std::size_t>(room)].refersTo), id);
    if (!whose)
        return whose.error();
    if (*whose == numberIn(cells, client))
        return std::optional<Error>();
    return std::optional(
        Error{ErrorCode::unknownValue, QStringLiteral("room"), QString::number(id)});
}

// A room moves to another client with all that was said in it, or not at all.
Result<std::optional<Error>> Merger::leftBehind(std::size_t rooms, const Cells& room)
{
    const FactShape& roomShape = m_shapes[rooms];
    const qint64 id = numberIn(room, roomShape.column("id"));
    const qint64 client = numberIn(room, roomShape.column("client"));
    for (std::size_t table = 0; table < m_shapes.size(); ++table) {
        const FactShape& shape = m_shapes[table];
        const int roomColumn = shape.column("room");
        const int clientColumn = shape.column("client");
        if (roomColumn < 0 || clientColumn < 0)
            continue;
        constexpr int slot = -2;
        storage::Statement& said = query(table, slot, [&shape] {
            return QByteArray("SELECT " + shape.names() + " FROM \"" + shape.table
                              + "\" WHERE room = ?1");
        });
        said.bind(1, id);
        while (said.next()) {
            Cells cells = cellsOf(said, shape);
            const MergedTable& merged = m_merged.tables[table];
            if (const auto found = merged.byKey.constFind(shape.keyOf(cells));
                found != merged.byKey.constEnd())
                cells = merged.rows[static_cast<std::size_t>(*found)].cells;
            const qint64 whose = numberIn(cells, clientColumn);
            if (numberIn(cells, roomColumn) == id && whose != 0 && whose != client)
                return std::optional(Error{ErrorCode::clientHasMessages, QStringLiteral("client"),
                                           QString::number(whose)});
        }
        if (said.failed())
            return said.error();
    }
    return std::optional<Error>();
}

Result<bool> Merger::isThere(std::size_t table, qint64 id)
{
    if (m_merged.tables[table].byKey.contains(QString::number(id)))
        return true;
    storage::Statement& row = query(table, 1, [this, table] {
        return QByteArray(QByteArray("SELECT 1 FROM \"") + m_shapes[table].table
                          + "\" WHERE id = ?1");
    });
    const bool found = row.bind(1, id).next();
    if (row.failed())
        return row.error();
    return found;
}

Result<qint64> Merger::clientOf(std::size_t room, qint64 id)
{
    const FactShape& shape = m_shapes[room];
    const MergedTable& merged = m_merged.tables[room];
    if (const auto found = merged.byKey.constFind(QString::number(id));
        found != merged.byKey.constEnd())
        return numberIn(merged.rows[static_cast<std::size_t>(*found)].cells,
                        shape.column("client"));
    constexpr int slot = -1;
    storage::Statement& row =
        query(room, slot, [] { return QByteArray("SELECT client FROM room WHERE id = ?1"); });
    const qint64 client = row.bind(1, id).next() ? row.integer(0) : 0;
    if (row.failed())
        return row.error();
    return client;
}

} // namespace choba::acts
