#include "acts/fact_merge.h"

#include "base/clock.h"
#include "base/job.h"
#include "domain/room.h"
#include "storage/own_rules.h"
#include "writing/knowledge.h"

#include <QByteArrayList>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstring>
#include <tuple>

namespace choba::acts {

namespace {

using Cells = std::vector<Cell>;
using Step = MergedRow::Step;

bool isNull(const Cell& cell)
{
    return std::holds_alternative<std::monostate>(cell);
}

Cell& keyCell(const FactShape& shape, Cells& cells)
{
    return cells[static_cast<std::size_t>(shape.column("id"))];
}

// Rows that nothing refers to, and of which there is one of a kind whatever their ids.
bool isOneThing(const FactShape& shape)
{
    return std::strcmp(shape.table, "own_word") == 0
        || std::strcmp(shape.table, "template_use") == 0;
}

// When something was put down, where the document does not say.
bool isWritingTime(const FactShape& shape, const QByteArray& column)
{
    static constexpr const char* names[] = {"created_at", "saved_at", "updated_at", "changed_at"};
    const bool named = std::any_of(std::begin(names), std::end(names),
                                   [&column](const char* name) { return column == name; });
    return named || (column == "since" && std::strcmp(shape.table, "policy") == 0)
        || (column == "at"
            && (std::strcmp(shape.table, "template_use") == 0
                || std::strcmp(shape.table, "template_answer") == 0));
}

bool differs(const FactColumn& column, const Cell& incoming, const Cell& present)
{
    if (incoming == present)
        return false;
    return column.holds != Holds::json || normalJson(told(incoming)) != normalJson(told(present));
}

QByteArray selectAll(const FactShape& shape, const QByteArray& condition)
{
    return "SELECT " + shape.names() + " FROM \"" + shape.table + "\" WHERE " + condition;
}

QByteArray conditionOf(const FactShape& shape, const std::vector<int>& columns)
{
    QByteArrayList parts;
    for (const int column : columns)
        parts.append('"' + shape.columns[static_cast<std::size_t>(column)].name + "\" = ?"
                     + QByteArray::number(parts.size() + 1));
    return parts.join(" AND ");
}

} // namespace

qint64 Merged::count(Step step) const
{
    qint64 sum = 0;
    for (const MergedTable& table : tables)
        sum += std::count_if(table.rows.begin(), table.rows.end(),
                             [step](const MergedRow& row) { return row.step == step; });
    return sum;
}

Merger::Merger(const Scope& scope, const std::vector<FactShape>& shapes, OnConflict policy,
               Job* job)
    : m_scope(scope)
    , m_shapes(shapes)
    , m_policy(policy)
    , m_job(job)
{ }

Result<Merged> Merger::merge(const json::Value& root)
{
    Result<TrialTables> trial = TrialTables::make(m_scope.connection, m_shapes);
    if (!trial)
        return trial.error();
    m_trial.emplace(*std::move(trial));
    m_name = root.path();
    m_merged.tables.resize(m_shapes.size());
    for (const QString& name : root.keys()) {
        if (name != u"format" && name != u"version"
            && tableNamed(name.toUtf8().constData()) == m_shapes.size())
            m_merged.refused.push_back(
                {ErrorCode::unknownValue, root.memberPath(name.toUtf8().constData()), name});
    }
    for (std::size_t table = 0; table < m_shapes.size(); ++table) {
        const std::optional<json::Value> list = root.member(m_shapes[table].table);
        if (!list)
            continue;
        if (const Result<void> read = readTable(table, *list); !read)
            return read.error();
    }
    if (const Result<void> done = refuseDangling(); !done)
        return done.error();
    std::stable_sort(m_refusals.begin(), m_refusals.end(), [](const auto& left, const auto& right) {
        return std::tie(left.table, left.place) < std::tie(right.table, right.place);
    });
    for (Refusal& refusal : m_refusals)
        m_merged.refused.push_back(std::move(refusal.error));
    return std::move(m_merged);
}

Result<void> Merger::readTable(std::size_t table, const json::Value& list)
{
    if (!list.isArray()) {
        m_merged.refused.push_back({ErrorCode::wrongType, list.path(), QStringLiteral("list")});
        return {};
    }
    const std::vector<json::Value> entries = list.items();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto place = static_cast<qsizetype>(i);
        if (const Result<void> going = step(place, std::ssize(entries)); !going)
            return going;
        if (const Result<void> read = readRow(table, entries[i], place); !read)
            return read;
    }
    return {};
}

Result<void> Merger::readRow(std::size_t table, const json::Value& entry, qsizetype place)
{
    Result<Given> read = given(m_shapes[table], entry);
    if (!read) {
        refuse(table, place, read.error(), entry.path());
        return {};
    }
    return judge(table, *std::move(read), place, entry.path());
}

Result<Merger::Given> Merger::given(const FactShape& shape, const json::Value& entry) const
{
    if (!entry.isObject())
        return Error{ErrorCode::wrongType, {}, QStringLiteral("object")};
    Given row{Cells(shape.columns.size()), std::vector<bool>(shape.columns.size())};
    const auto kind = entry.member("kind");
    const bool isStars = kind && kind->isText()
        && kind->node().get_ref<const std::string&>()
            == domain::key(domain::EventKind::ratedByClient).toString().toStdString();
    for (const auto& [name, node] :
         entry.node().get_ref<const nlohmann::ordered_json::object_t&>()) {
        const int column = shape.column(name.c_str());
        if (column < 0) {
            const QString key = QString::fromStdString(name);
            return Error{ErrorCode::unknownValue, key, key};
        }
        const auto index = static_cast<std::size_t>(column);
        Result<Cell> cell = cellFromJson(node, shape.columns[index], isStars);
        if (!cell)
            return cell.error();
        row.cells[index] = *std::move(cell);
        row.said[index] = true;
    }
    for (std::size_t i = 0; i < shape.columns.size(); ++i) {
        if (shape.columns[i].isKey && !row.said[i])
            return Error{ErrorCode::missingKey, QString::fromUtf8(shape.columns[i].name), {}};
    }
    return row;
}

Result<void> Merger::judge(std::size_t table, Given given, qsizetype place, const QString& path)
{
    const FactShape& shape = m_shapes[table];
    MergedTable& merged = m_merged.tables[table];
    const QString written = shape.keyOf(given.cells);
    if (merged.byKey.contains(written)) {
        refuse(table, place, {ErrorCode::duplicateId, {}, written.section(QChar(0), -1)}, path);
        return {};
    }
    const Result<std::optional<Cells>> there = present(table, given);
    if (!there)
        return there.error();
    MergedRow row{Step::add, place, {}};
    if (*there) {
        bool isChanged = false;
        for (std::size_t i = 0; i < given.cells.size(); ++i) {
            if (!given.said[i])
                given.cells[i] = (**there)[i];
            else
                isChanged = isChanged || differs(shape.columns[i], given.cells[i], (**there)[i]);
        }
        row.step = isChanged && m_policy == OnConflict::theirs ? Step::change : Step::skip;
        if (row.step == Step::skip)
            given.cells = **there;
    } else if (const std::optional<Error> missing = fillIn(table, given)) {
        refuse(table, place, *missing, path);
        return {};
    }
    if (row.step != Step::skip) {
        std::optional<Error> problem = problemOf(shape, given.cells);
        if (!problem) {
            Result<std::optional<Error>> taken = clash(table, given.cells);
            if (taken && !*taken)
                taken = m_trial->refusal(shape, given.cells);
            if (!taken)
                return taken.error();
            problem = *taken;
        }
        if (problem) {
            refuse(table, place, *problem, path);
            return {};
        }
    }
    row.cells = std::move(given.cells);
    merged.byKey.insert(written, std::ssize(merged.rows));
    merged.rows.push_back(std::move(row));
    return {};
}

Result<std::optional<Cells>> Merger::present(std::size_t table, Given& given)
{
    const FactShape& shape = m_shapes[table];
    storage::Statement& byKey =
        query(table, 0, [&shape] { return selectAll(shape, shape.keyCondition()); });
    int index = 1;
    for (std::size_t i = 0; i < shape.columns.size(); ++i) {
        if (shape.columns[i].isKey)
            bindCell(byKey, index++, given.cells[i]);
    }
    if (byKey.next())
        return std::optional(cellsOf(byKey, shape));
    if (byKey.failed())
        return byKey.error();
    if (!isOneThing(shape))
        return std::optional<Cells>();
    for (std::size_t unique = 0; unique < shape.unique.size(); ++unique) {
        const std::vector<int>& columns = shape.unique[unique];
        storage::Statement& same = byUnique(table, unique);
        for (std::size_t i = 0; i < columns.size(); ++i)
            bindCell(same, static_cast<int>(i) + 1,
                     given.cells[static_cast<std::size_t>(columns[i])]);
        if (same.next()) {
            Cells cells = cellsOf(same, shape);
            keyCell(shape, given.cells) = keyCell(shape, cells);
            for (std::size_t i = 0; i < shape.columns.size(); ++i)
                given.said[i] = given.said[i] && shape.columns[i].holds != Holds::time;
            return std::optional(std::move(cells));
        }
        if (same.failed())
            return same.error();
    }
    return std::optional<Cells>();
}

// Another row of the file that has what may be there once.
Result<std::optional<Error>> Merger::clash(std::size_t table, const Cells& cells)
{
    const FactShape& shape = m_shapes[table];
    for (std::size_t unique = 0; unique < shape.unique.size(); ++unique) {
        const std::vector<int>& columns = shape.unique[unique];
        const bool unset = std::any_of(columns.begin(), columns.end(), [&cells](int column) {
            return isNull(cells[static_cast<std::size_t>(column)]);
        });
        if (unset)
            continue;
        storage::Statement& other = byUnique(table, unique);
        for (std::size_t i = 0; i < columns.size(); ++i)
            bindCell(other, static_cast<int>(i) + 1, cells[static_cast<std::size_t>(columns[i])]);
        const bool found = other.next();
        if (other.failed())
            return other.error();
        if (!found || shape.keyOf(cellsOf(other, shape)) == shape.keyOf(cells))
            continue;
        const auto& column = shape.columns[static_cast<std::size_t>(columns.back())];
        const QString value = told(cells[static_cast<std::size_t>(columns.back())]);
        const bool isDraft = std::strcmp(shape.table, "draft") == 0 && column.name == "client";
        return std::optional(Error{isDraft ? ErrorCode::draftThere : ErrorCode::alreadyThere,
                                   QString::fromUtf8(column.name), value});
    }
    return std::optional<Error>();
}

std::optional<Error> Merger::fillIn(std::size_t table, Given& given)
{
    const FactShape& shape = m_shapes[table];
    for (std::size_t i = 0; i < shape.columns.size(); ++i) {
        if (given.said[i])
            continue;
        const std::optional<Cell> value = fallback(table, shape.columns[i], given.cells);
        if (!value)
            return Error{ErrorCode::missingKey, QString::fromUtf8(shape.columns[i].name), {}};
        given.cells[i] = *value;
    }
    return std::nullopt;
}

std::optional<Cell> Merger::fallback(std::size_t table, const FactColumn& column,
                                     const Cells& cells)
{
    const FactShape& shape = m_shapes[table];
    if (column.fallback)
        return column.fallback;
    if (isWritingTime(shape, column.name))
        return Cell(m_scope.now);
    if (std::strcmp(shape.table, "policy") == 0)
        return fallbackOf(shape, column, usualPolicy());
    if (std::strcmp(shape.table, "message_part") != 0 || column.name != "at")
        return std::nullopt;
    // A part was sent with its message.
    const std::size_t messages = tableNamed("message");
    const MergedTable& merged = m_merged.tables[messages];
    const QString message = told(cells[static_cast<std::size_t>(shape.column("message"))]);
    const auto found = merged.byKey.constFind(message);
    if (found == merged.byKey.constEnd())
        return Cell(m_scope.now); // refused as referring to nothing, if it does
    return merged.rows[static_cast<std::size_t>(*found)]
        .cells[static_cast<std::size_t>(m_shapes[messages].column("at"))];
}

const domain::Policy& Merger::usualPolicy()
{
    if (!m_usual) {
        const auto rules = storage::loadRules(m_scope.connection);
        const Result<rules::RulePack> pack =
            writing::loadRules({}, rules ? *rules : std::vector<domain::OwnRule>());
        m_usual = pack ? domain::policyOf(*pack, inJapan(m_scope.now).date()) : domain::Policy();
    }
    return *m_usual;
}

void Merger::refuse(std::size_t table, qsizetype place, Error error, const QString& path)
{
    error.where = error.where.isEmpty() ? path : QString(path + u'.' + error.where);
    m_refusals.push_back({table, place, std::move(error)});
}

Result<void> Merger::step(qsizetype done, qsizetype all) const
{
    if (m_job == nullptr)
        return {};
    if (m_job->cancelled())
        return Error{ErrorCode::cancelled, {}, {}};
    m_job->report(static_cast<int>(done * Job::whole / 2 / std::max<qsizetype>(all, 1)));
    return {};
}

storage::Statement& Merger::query(std::size_t table, int slot,
                                  const std::function<QByteArray()>& sql)
{
    std::unique_ptr<storage::Statement>& known = m_queries[{table, slot}];
    if (!known)
        known = std::make_unique<storage::Statement>(m_scope.connection, sql().constData());
    known->reset();
    return *known;
}

storage::Statement& Merger::byUnique(std::size_t table, std::size_t unique)
{
    const FactShape& shape = m_shapes[table];
    return query(table, 2 + static_cast<int>(unique), [&shape, unique] {
        return selectAll(shape, conditionOf(shape, shape.unique[unique]));
    });
}

std::size_t Merger::tableNamed(const char* name) const
{
    const auto found =
        std::find_if(m_shapes.begin(), m_shapes.end(), [name](const FactShape& shape) {
            return std::strcmp(shape.table, name) == 0;
        });
    return static_cast<std::size_t>(found - m_shapes.begin());
}

} // namespace choba::acts
