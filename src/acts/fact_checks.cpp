#include "acts/fact_checks.h"

#include "domain/agenda.h"
#include "domain/client.h"
#include "domain/letter_template.h"
#include "domain/room.h"
#include "storage/clients.h"
#include "text/lexicon.h"

#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstring>
#include <utility>

namespace choba::acts {

namespace {

using Cells = std::vector<Cell>;
using Problem = std::optional<Error>;

// Reads a row's columns by name.
class Row
{
public:
    Row(const FactShape& shape, const Cells& cells)
        : m_shape(shape)
        , m_cells(cells)
    { }

    QString text(const char* column) const { return textIn(m_cells, m_shape.column(column)); }

    qint64 number(const char* column) const { return numberIn(m_cells, m_shape.column(column)); }

    int count(const char* column) const
    {
        // Larger ones are refused by the tables' conditions.
        return static_cast<int>(std::clamp(number(column), qint64(-1), qint64(1'000'000'000)));
    }

    bool isNull(const char* column) const
    {
        const auto place = static_cast<std::size_t>(m_shape.column(column));
        return std::holds_alternative<std::monostate>(m_cells[place]);
    }

private:
    const FactShape& m_shape;
    const Cells& m_cells;
};

Error unknown(const char* column, const QString& value)
{
    return {ErrorCode::unknownValue, QString::fromLatin1(column), value};
}

// profileUrl → profile_url.
Problem asColumn(Problem problem)
{
    if (!problem)
        return problem;
    QString column;
    for (const QChar c : problem->where) {
        if (c.isUpper())
            column += u'_';
        column += c.toLower();
    }
    problem->where = column;
    return problem;
}

Problem clientProblem(const Row& row)
{
    domain::Client client;
    client.name = row.text("name");
    client.note = row.text("note");
    client.profileUrl = row.text("profile_url");
    client.conversationUrl = row.text("conversation_url");
    return asColumn(domain::problemOf(client));
}

Problem serviceProblem(const Row& row)
{
    domain::Service service;
    service.title = row.text("title");
    service.item = row.text("item");
    service.number = row.text("number");
    service.price = row.number("price");
    service.revisionPrice = row.number("revision_price");
    service.reviewMonths = row.count("review_months");
    service.note = row.text("note");
    return asColumn(domain::problemOf(service));
}

Problem policyProblem(const Row& row)
{
    const auto allowance = domain::allowanceFromKey(row.text("allowance"));
    if (!allowance)
        return unknown("allowance", row.text("allowance"));
    domain::Policy policy;
    policy.allowance = *allowance;
    policy.rounds = row.count("rounds");
    policy.silenceDays = row.count("silence_days");
    policy.noticeLead = row.count("notice_lead");
    policy.closeHour = row.count("close_hour");
    policy.supportDays = row.count("support_days");
    policy.deliveryDays = row.count("delivery_days");
    policy.draftDays = row.count("draft_days");
    return asColumn(domain::problemOf(policy));
}

Problem roomProblem(const Row& row)
{
    domain::Room room;
    room.number = row.text("number");
    room.title = row.text("title");
    room.note = row.text("note");
    if (!row.isNull("gross"))
        room.gross = row.number("gross");
    return asColumn(domain::problemOf(room));
}

// What is recorded later at the same time comes behind it.
Problem messageProblem(const Row& row)
{
    constexpr qint64 most = 1'000'000'000'000;
    const qint64 ordinal = row.number("ordinal");
    if (ordinal < -most || ordinal > most)
        return Error{ErrorCode::outOfRange, QStringLiteral("ordinal"),
                     QStringLiteral("-%1–%1").arg(most)};
    return std::nullopt;
}

Problem eventProblem(const Row& row)
{
    if (Problem problem = messageProblem(row))
        return problem;
    const QString kind = row.text("kind");
    const auto known = domain::eventKindFromKey(kind);
    if (!known)
        return unknown("kind", kind);
    constexpr qint64 mostStars = 5;
    const qint64 stars = row.number("value");
    if (*known == domain::EventKind::ratedByClient && !row.isNull("value")
        && (stars < 1 || stars > mostStars))
        return Error{ErrorCode::outOfRange, QStringLiteral("value"), QStringLiteral("1–5")};
    return std::nullopt;
}

Problem markProblem(const Row& row)
{
    if (!domain::dueKindFromKey(row.text("kind")))
        return unknown("kind", row.text("kind"));
    return std::nullopt;
}

Problem draftProblem(const Row& row)
{
    const QString step = row.text("step");
    if (!step.isEmpty() && !domain::eventKindFromKey(step))
        return unknown("step", step);
    return std::nullopt;
}

bool isListOfTexts(const QString& json)
{
    const auto list = nlohmann::ordered_json::parse(json.toStdString(), nullptr, false);
    return list.is_array()
        && std::all_of(list.begin(), list.end(), [](const auto& one) { return one.is_string(); });
}

// A template that cannot be read would keep the whole library from being read.
Problem templateProblem(const Row& row)
{
    for (const char* column : {"aliases", "tags"}) {
        if (!isListOfTexts(row.text(column)))
            return Error{ErrorCode::wrongType, QString::fromLatin1(column),
                         QStringLiteral("list of texts")};
    }
    domain::LetterTemplate letter;
    letter.name = row.text("name");
    letter.description = row.text("description");
    letter.group = row.text("group");
    letter.subject = row.text("subject");
    letter.body = row.text("body");
    if (!domain::readMembers(letter, {row.text("fields").toUtf8(), row.text("extra").toUtf8()}))
        return Error{ErrorCode::wrongType, QStringLiteral("fields"), QStringLiteral("list")};
    Problem problem = domain::problemOf(letter);
    // The name of a field is no column.
    if (problem && problem->code == ErrorCode::unknownValue)
        problem->where = QStringLiteral("fields");
    return problem;
}

Problem versionProblem(const Row& row)
{
    const Result<domain::LetterTemplate> content = domain::letterFromJson(
        row.text("content").toUtf8(), QStringLiteral("content"), domain::UnknownFields::kept);
    if (content)
        return std::nullopt;
    return Error{content.error().code, QStringLiteral("content"), content.error().detail};
}

Problem wordProblem(const Row& row)
{
    return text::termProblem(row.text("term"), QStringLiteral("term"));
}

struct Check {
    const char* table;
    Problem (*problemOf)(const Row&);
};

constexpr Check checks[] = {
    {"client", clientProblem},         {"service", serviceProblem},
    {"policy", policyProblem},         {"room", roomProblem},
    {"message", messageProblem},       {"room_event", eventProblem},
    {"due_mark", markProblem},         {"draft", draftProblem},
    {"own_template", templateProblem}, {"template_version", versionProblem},
    {"own_word", wordProblem},
};

// SQLite tells the condition alone: the column is the one it speaks of.
Error conditionError(const FactShape& shape, const Cells& cells, const QString& words)
{
    const QString condition = words.section(QStringLiteral("failed: "), 1);
    for (std::size_t i = 0; i < shape.columns.size(); ++i) {
        const QString name = QString::fromUtf8(shape.columns[i].name);
        const QRegularExpression word(u"\\b" + QRegularExpression::escape(name) + u"\\b");
        if (condition.contains(word))
            return {ErrorCode::unknownValue, name, told(cells[i])};
    }
    return {ErrorCode::unknownValue, {}, condition};
}

} // namespace

Problem problemOf(const FactShape& shape, const Cells& cells)
{
    for (const Check& check : checks) {
        if (std::strcmp(check.table, shape.table) == 0)
            return check.problemOf(Row(shape, cells));
    }
    return std::nullopt;
}

std::optional<Cell> fallbackOf(const FactShape& shape, const FactColumn& column,
                               const domain::Policy& usual)
{
    if (std::strcmp(shape.table, "policy") != 0)
        return std::nullopt;
    const std::pair<const char*, Cell> values[] = {
        {"allowance", domain::key(usual.allowance).toString()},
        {"rounds", qint64(usual.rounds)},
        {"silence_days", qint64(usual.silenceDays)},
        {"day_kind", domain::key(usual.dayKind).toString()},
        {"notice_lead", qint64(usual.noticeLead)},
        {"close_hour", qint64(usual.closeHour)},
        {"restart", domain::key(usual.restart).toString()},
        {"support_days", qint64(usual.supportDays)},
        {"delivery_days", qint64(usual.deliveryDays)},
        {"draft_days", qint64(usual.draftDays)},
        {"accepts_estimates", qint64(usual.acceptsEstimates)},
        {"video_chat", qint64(usual.videoChat)},
        {"paid_acceptance", qint64(usual.paidAcceptance)},
    };
    for (const auto& [name, value] : values) {
        if (column.name == name)
            return value;
    }
    return std::nullopt;
}

Result<TrialTables> TrialTables::make(const storage::Connection& like,
                                      const std::vector<FactShape>& shapes)
{
    Result<storage::Connection> memory =
        storage::Connection::open(QStringLiteral(":memory:"), storage::Access::readWrite);
    if (!memory)
        return memory.error();
    // Rows refer to what is in the file, which is looked at elsewhere.
    if (const Result<void> off = memory->execute("PRAGMA foreign_keys = OFF"); !off)
        return off.error();
    for (const FactShape& shape : shapes) {
        storage::Statement row(like,
                               "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?1");
        const bool found = row.bind(1, QString::fromLatin1(shape.table)).next();
        if (row.failed())
            return row.error();
        if (!found)
            return Error{ErrorCode::storeDamaged, like.path(), QString::fromLatin1(shape.table)};
        if (const Result<void> made = memory->execute(row.text(0).toUtf8()); !made)
            return made.error();
    }
    if (const Result<void> begun = memory->execute("BEGIN"); !begun)
        return begun.error();
    return TrialTables(*std::move(memory));
}

storage::Statement& TrialTables::insertFor(const FactShape& shape)
{
    std::unique_ptr<storage::Statement>& insert = m_inserts[shape.table];
    if (!insert)
        insert = std::make_unique<storage::Statement>(*m_connection, insertSql(shape).constData());
    return *insert;
}

Result<Problem> TrialTables::refusal(const FactShape& shape, const Cells& cells)
{
    storage::Statement& insert = insertFor(shape);
    bindRow(insert, shape, cells);
    const Result<void> done = insert.run();
    if (done)
        return Problem();
    const Error& error = done.error();
    m_inserts.erase(shape.table); // it keeps its error
    if (error.code != ErrorCode::storeFailed)
        return error;
    if (error.detail.startsWith(u"UNIQUE"))
        return Problem(Error{ErrorCode::alreadyThere, {}, shape.keyOf(cells)});
    return Problem(conditionError(shape, cells, error.detail));
}

QByteArray insertSql(const FactShape& shape)
{
    QByteArray values;
    const auto count = static_cast<int>(shape.columns.size()) + (shape.hasNameKey ? 1 : 0);
    for (int i = 1; i <= count; ++i)
        values += (i == 1 ? "?" : ", ?") + QByteArray::number(i);
    return QByteArray("INSERT INTO \"") + shape.table + "\" (" + shape.names()
        + (shape.hasNameKey ? ", name_key" : "") + ") VALUES (" + values + ')';
}

void bindRow(storage::Statement& statement, const FactShape& shape, const Cells& cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i)
        bindCell(statement, static_cast<int>(i) + 1, cells[i]);
    if (shape.hasNameKey)
        statement.bind(static_cast<int>(cells.size()) + 1,
                       storage::nameKey(textIn(cells, shape.column("name"))));
}

} // namespace choba::acts
