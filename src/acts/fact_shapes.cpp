#include "acts/fact_shapes.h"

#include "base/moment_text.h"
#include "domain/room.h"

#include <QByteArrayList>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace choba::acts {

namespace {

using Json = nlohmann::ordered_json;

// Ids that are no reference the file enforces.
struct LooseId {
    const char* table;
    const char* column;
};

constexpr LooseId looseIds[] = {
    {"template_use", "draft"}, {"template_use", "message"}, {"due_mark", "subject_id"}};

// What may be left out though the table has no default for it.
struct Usual {
    const char* table;
    const char* column;
    qint64 value;
};

constexpr Usual usuals[] = {{"message", "ordinal", 0},         {"room_event", "ordinal", 0},
                            {"message_part", "number", 1},     {"draft", "numbering", 0},
                            {"template_mark", "favourite", 0}, {"template_mark", "enabled", 1}};

bool isOneOf(const char* words, const QByteArray& word)
{
    return QByteArray(words).split(' ').contains(word);
}

bool isLooseId(const char* table, const QByteArray& column)
{
    return std::any_of(std::begin(looseIds), std::end(looseIds), [&](const LooseId& id) {
        return std::strcmp(id.table, table) == 0 && column == id.column;
    });
}

// Constants alone stand in the migrations: 0, 'text'.
std::optional<Cell> fallbackOf(const storage::Statement& row, int column, bool isText)
{
    if (row.isNull(column))
        return std::nullopt;
    const QString written = row.text(column);
    if (!isText)
        return Cell(written.toLongLong());
    return Cell(
        written.mid(1, written.size() - 2).replace(QLatin1String("''"), QLatin1String("'")));
}

std::optional<Cell> usualOf(const char* table, const QByteArray& column)
{
    for (const Usual& usual : usuals) {
        if (std::strcmp(usual.table, table) == 0 && column == usual.column)
            return Cell(usual.value);
    }
    return std::nullopt;
}

Holds holdsOf(const storage::FactTable& table, const FactColumn& column, bool isText)
{
    if (std::strcmp(table.name, "room_event") == 0 && column.name == "value")
        return Holds::eventValue;
    if (isOneOf(table.times, column.name))
        return Holds::time;
    if (isOneOf(table.json, column.name))
        return Holds::json;
    if (isText)
        return Holds::text;
    const bool isId =
        column.name == "id" || column.refersTo >= 0 || isLooseId(table.name, column.name);
    return isId ? Holds::id : Holds::number;
}

int positionOf(const QString& name)
{
    const auto tables = storage::factTables();
    const auto found = std::find_if(tables.begin(), tables.end(), [&](const auto& table) {
        return name == QLatin1String(table.name);
    });
    return found == tables.end() ? -1 : static_cast<int>(found - tables.begin());
}

Result<void> readColumns(const storage::Connection& connection, const storage::FactTable& table,
                         FactShape& shape)
{
    storage::Statement rows(connection,
                            "SELECT name, type, \"notnull\", dflt_value, pk, "
                            "(SELECT \"table\" FROM pragma_foreign_key_list(?1) AS key "
                            " WHERE key.\"from\" = info.name) "
                            "FROM pragma_table_info(?1) AS info ORDER BY cid");
    rows.bind(1, QString::fromLatin1(table.name));
    while (rows.next()) {
        FactColumn column;
        column.name = rows.text(0).toUtf8();
        if (column.name == "name_key") {
            shape.hasNameKey = true;
            continue;
        }
        const bool isText = rows.text(1) == u"TEXT";
        column.isKey = rows.integer(4) > 0;
        column.mayBeNull = rows.integer(2) == 0 && !column.isKey;
        column.fallback = fallbackOf(rows, 3, isText);
        if (!column.fallback)
            column.fallback = usualOf(table.name, column.name);
        if (!column.fallback && column.mayBeNull)
            column.fallback = Cell();
        column.refersTo = rows.isNull(5) ? -1 : positionOf(rows.text(5));
        column.holds = holdsOf(table, column, isText);
        shape.columns.push_back(std::move(column));
    }
    if (rows.failed())
        return rows.error();
    return {};
}

Result<void> readUnique(const storage::Connection& connection, FactShape& shape)
{
    storage::Statement rows(connection,
                            "SELECT list.seq, info.name FROM pragma_index_list(?1) AS list, "
                            "pragma_index_info(list.name) AS info "
                            "WHERE list.origin = 'u' ORDER BY list.seq, info.seqno");
    rows.bind(1, QString::fromLatin1(shape.table));
    qint64 last = -1;
    while (rows.next()) {
        if (rows.integer(0) != last)
            shape.unique.emplace_back();
        last = rows.integer(0);
        shape.unique.back().push_back(shape.column(rows.text(1).toUtf8().constData()));
    }
    if (rows.failed())
        return rows.error();
    return {};
}

std::string utf8(const QString& text)
{
    return text.toStdString();
}

bool ratingOf(const std::vector<Cell>& cells, const FactShape& shape)
{
    const int kind = shape.column("kind");
    return kind >= 0 && textIn(cells, kind) == domain::key(domain::EventKind::ratedByClient);
}

Json nodeOf(const Cell& cell, Holds holds, bool isStars)
{
    if (std::holds_alternative<std::monostate>(cell))
        return nullptr;
    if (const auto* number = std::get_if<qint64>(&cell)) {
        if (holds == Holds::id)
            return utf8(QString::number(*number));
        if (holds == Holds::time || (holds == Holds::eventValue && !isStars))
            return utf8(utcText(*number));
        return *number;
    }
    const QString& text = std::get<QString>(cell);
    if (holds != Holds::json)
        return utf8(text);
    Json content = text.isEmpty() ? Json() : Json::parse(utf8(text), nullptr, false);
    return content.is_discarded() ? Json() : content;
}

Error wrong(ErrorCode code, const FactColumn& column, const QString& detail)
{
    return {code, QString::fromUtf8(column.name), detail};
}

Result<Cell> idFromJson(const Json& node, const FactColumn& column)
{
    if (!node.is_string())
        return wrong(ErrorCode::wrongType, column, QStringLiteral("text"));
    const QString text = QString::fromStdString(node.get_ref<const std::string&>());
    const bool digits = !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const qint64 value = text.toLongLong(&fits);
    if (!digits || !fits || value <= 0)
        return wrong(ErrorCode::unknownValue, column, text);
    return Cell(value);
}

Result<Cell> numberFromJson(const Json& node, const FactColumn& column)
{
    if (node.is_boolean())
        return Cell(qint64(node.get<bool>()));
    constexpr auto largest = std::uint64_t(std::numeric_limits<qint64>::max());
    const bool fits = node.is_number_integer()
        && (!node.is_number_unsigned() || node.get<std::uint64_t>() <= largest);
    if (!fits)
        return wrong(ErrorCode::wrongType, column, QStringLiteral("whole number"));
    return Cell(static_cast<qint64>(node.get<std::int64_t>()));
}

Result<Cell> timeFromJson(const Json& node, const FactColumn& column)
{
    if (!node.is_string())
        return wrong(ErrorCode::wrongType, column, QStringLiteral("text"));
    const QString text = QString::fromStdString(node.get_ref<const std::string&>());
    const std::optional<qint64> moment = momentFromText(text);
    if (!moment)
        return wrong(ErrorCode::unknownValue, column, text);
    return Cell(*moment);
}

Result<Cell> textFromJson(const Json& node, const FactColumn& column)
{
    if (!node.is_string())
        return wrong(ErrorCode::wrongType, column, QStringLiteral("text"));
    const QString text = QString::fromStdString(node.get_ref<const std::string&>());
    if (text.contains(QChar(0)))
        return wrong(ErrorCode::unknownValue, column, QStringLiteral("U+0000"));
    return Cell(text);
}

} // namespace

int FactShape::column(const char* name) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [name](const FactColumn& one) { return one.name == name; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

QByteArray FactShape::names() const
{
    QByteArrayList list;
    for (const FactColumn& column : columns)
        list.append('"' + column.name + '"');
    return list.join(", ");
}

QByteArray FactShape::keyCondition(int first) const
{
    QByteArrayList list;
    for (const FactColumn& column : columns) {
        if (column.isKey)
            list.append('"' + column.name + "\" = ?" + QByteArray::number(first++));
    }
    return list.join(" AND ");
}

QString FactShape::keyOf(const std::vector<Cell>& cells) const
{
    QStringList parts;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].isKey)
            parts.append(told(cells[i]));
    }
    return parts.join(QChar(0));
}

Result<std::vector<FactShape>> factShapes(const storage::Connection& connection)
{
    std::vector<FactShape> shapes;
    for (const storage::FactTable& table : storage::factTables()) {
        FactShape shape;
        shape.table = table.name;
        if (const Result<void> read = readColumns(connection, table, shape); !read)
            return read.error();
        if (const Result<void> read = readUnique(connection, shape); !read)
            return read.error();
        shapes.push_back(std::move(shape));
    }
    return shapes;
}

std::vector<Cell> cellsOf(const storage::Statement& row, const FactShape& shape)
{
    std::vector<Cell> cells;
    cells.reserve(shape.columns.size());
    for (std::size_t i = 0; i < shape.columns.size(); ++i) {
        const int place = static_cast<int>(i);
        const Holds holds = shape.columns[i].holds;
        if (row.isNull(place))
            cells.emplace_back();
        else if (holds == Holds::text || holds == Holds::json)
            cells.emplace_back(row.text(place));
        else
            cells.emplace_back(row.integer(place));
    }
    return cells;
}

void bindCell(storage::Statement& statement, int index, const Cell& cell)
{
    if (const auto* number = std::get_if<qint64>(&cell))
        statement.bind(index, *number);
    else if (const auto* text = std::get_if<QString>(&cell))
        statement.bind(index, *text);
    else
        statement.bind(index, std::optional<qint64>());
}

qint64 numberIn(const std::vector<Cell>& cells, int column)
{
    const auto* number = std::get_if<qint64>(&cells[static_cast<std::size_t>(column)]);
    return number == nullptr ? 0 : *number;
}

QString textIn(const std::vector<Cell>& cells, int column)
{
    const auto* text = std::get_if<QString>(&cells[static_cast<std::size_t>(column)]);
    return text == nullptr ? QString() : *text;
}

QString told(const Cell& cell)
{
    if (const auto* number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    const auto* text = std::get_if<QString>(&cell);
    return text == nullptr ? QString() : *text;
}

Json toJson(const std::vector<Cell>& cells, const FactShape& shape)
{
    const bool isStars = ratingOf(cells, shape);
    Json row = Json::object();
    for (std::size_t i = 0; i < cells.size(); ++i)
        row.emplace(shape.columns[i].name.toStdString(),
                    nodeOf(cells[i], shape.columns[i].holds, isStars));
    return row;
}

Result<Cell> cellFromJson(const Json& node, const FactColumn& column, bool isStars)
{
    if (column.holds == Holds::json) {
        if (!node.is_null())
            return Cell(QString::fromStdString(node.dump()));
        return column.mayBeNull ? Cell() : Cell(QString());
    }
    if (node.is_null()) {
        if (column.mayBeNull)
            return Cell();
        return wrong(ErrorCode::missingKey, column, {});
    }
    switch (column.holds) {
    case Holds::id:
        return idFromJson(node, column);
    case Holds::number:
        return numberFromJson(node, column);
    case Holds::time:
        return timeFromJson(node, column);
    case Holds::eventValue:
        return isStars ? numberFromJson(node, column) : timeFromJson(node, column);
    case Holds::text:
    case Holds::json:
        break;
    }
    return textFromJson(node, column);
}

QString normalJson(const QString& json)
{
    if (json.isEmpty())
        return json;
    const Json content = Json::parse(json.toStdString(), nullptr, false);
    return content.is_discarded() ? json : QString::fromStdString(content.dump());
}

} // namespace choba::acts
