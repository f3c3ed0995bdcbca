#include "storage/templates.h"

#include "storage/fresh_id.h"
#include "storage/json_texts.h"

namespace choba::storage {

namespace {

#define TEMPLATE_COLUMNS                                                                           \
    "key, name, description, \"group\", aliases, tags, channel, use, subject, body, fields, "      \
    "extra, updated_at"

Result<domain::LetterTemplate> letterOf(const Statement& row)
{
    domain::LetterTemplate letter;
    letter.key = row.text(0);
    letter.name = row.text(1);
    letter.description = row.text(2);
    letter.group = row.text(3);
    letter.aliases = textsOf(row.text(4));
    letter.tags = textsOf(row.text(5));
    letter.channel = row.text(6);
    letter.use = domain::useFromKey(row.text(7)).value_or(domain::Use::messages);
    letter.subject = row.text(8);
    letter.body = row.text(9);
    const Result<void> members =
        domain::readMembers(letter, {row.text(10).toUtf8(), row.text(11).toUtf8()});
    if (!members)
        return members.error();
    letter.updatedAt = row.integer(12);
    return letter;
}

} // namespace

Result<std::vector<domain::LetterTemplate>> loadTemplates(const Connection& connection)
{
    Statement rows(connection, "SELECT " TEMPLATE_COLUMNS " FROM own_template ORDER BY key");
    std::vector<domain::LetterTemplate> letters;
    while (rows.next()) {
        Result<domain::LetterTemplate> letter = letterOf(rows);
        if (!letter)
            return letter.error();
        letters.push_back(*std::move(letter));
    }
    if (rows.failed())
        return rows.error();
    return letters;
}

Result<std::optional<domain::LetterTemplate>> findTemplate(const Connection& connection,
                                                           const QString& key)
{
    Statement row(connection, "SELECT " TEMPLATE_COLUMNS " FROM own_template WHERE key = ?1");
    std::optional<domain::LetterTemplate> none;
    if (!row.bind(1, key).next())
        return row.failed() ? Result<std::optional<domain::LetterTemplate>>(row.error()) : none;
    Result<domain::LetterTemplate> letter = letterOf(row);
    if (!letter)
        return letter.error();
    return std::optional(*std::move(letter));
}

Result<void> saveTemplate(const Connection& connection, const domain::LetterTemplate& letter)
{
    Statement statement(
        connection,
        "INSERT INTO own_template (" TEMPLATE_COLUMNS ") VALUES "
        "(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) ON CONFLICT (key) DO UPDATE SET "
        "name = excluded.name, description = excluded.description, \"group\" = excluded.\"group\", "
        "aliases = excluded.aliases, tags = excluded.tags, channel = excluded.channel, "
        "use = excluded.use, subject = excluded.subject, body = excluded.body, "
        "fields = excluded.fields, extra = excluded.extra, updated_at = excluded.updated_at");
    const domain::StoredMembers members = domain::storedMembers(letter);
    return statement.bind(1, letter.key)
        .bind(2, letter.name)
        .bind(3, letter.description)
        .bind(4, letter.group)
        .bind(5, jsonOf(letter.aliases))
        .bind(6, jsonOf(letter.tags))
        .bind(7, letter.channel)
        .bind(8, domain::key(letter.use).toString())
        .bind(9, letter.subject)
        .bind(10, letter.body)
        .bind(11, QString::fromUtf8(members.fields))
        .bind(12, QString::fromUtf8(members.extra))
        .bind(13, letter.updatedAt)
        .run();
}

Result<void> deleteTemplate(const Connection& connection, const QString& key)
{
    return Statement(connection, "DELETE FROM own_template WHERE key = ?1").bind(1, key).run();
}

Result<std::vector<TemplateAliases>> loadAliases(const Connection& connection)
{
    Statement rows(connection, "SELECT key, aliases FROM own_template ORDER BY key");
    std::vector<TemplateAliases> all;
    while (rows.next())
        all.push_back({rows.text(0), textsOf(rows.text(1))});
    if (rows.failed())
        return rows.error();
    return all;
}

Result<QHash<QString, domain::TemplateMarks>> loadMarks(const Connection& connection)
{
    Statement rows(connection, "SELECT key, favourite, enabled FROM template_mark");
    QHash<QString, domain::TemplateMarks> marks;
    while (rows.next())
        marks.insert(rows.text(0), {rows.integer(1) != 0, rows.integer(2) != 0});
    if (rows.failed())
        return rows.error();
    return marks;
}

Result<void> saveMarks(const Connection& connection, const QString& key,
                       const domain::TemplateMarks& marks)
{
    if (marks == domain::TemplateMarks())
        return Statement(connection, "DELETE FROM template_mark WHERE key = ?1").bind(1, key).run();
    return Statement(connection,
                     "INSERT INTO template_mark (key, favourite, enabled) VALUES (?1, ?2, ?3) "
                     "ON CONFLICT (key) DO UPDATE SET favourite = excluded.favourite, "
                     "enabled = excluded.enabled")
        .bind(1, key)
        .bind(2, qint64(marks.favourite))
        .bind(3, qint64(marks.enabled))
        .run();
}

Result<QHash<domain::Use, QString>> loadDefaults(const Connection& connection)
{
    Statement rows(connection, "SELECT use, key FROM template_default");
    QHash<domain::Use, QString> defaults;
    while (rows.next()) {
        if (const std::optional<domain::Use> use = domain::useFromKey(rows.text(0)))
            defaults.insert(*use, rows.text(1));
    }
    if (rows.failed())
        return rows.error();
    return defaults;
}

Result<void> saveDefault(const Connection& connection, domain::Use use, const QString& key)
{
    if (key.isEmpty())
        return Statement(connection, "DELETE FROM template_default WHERE use = ?1")
            .bind(1, domain::key(use).toString())
            .run();
    return Statement(connection,
                     "INSERT INTO template_default (use, key) VALUES (?1, ?2) "
                     "ON CONFLICT (use) DO UPDATE SET key = excluded.key")
        .bind(1, domain::key(use).toString())
        .bind(2, key)
        .run();
}

Result<void> forgetTemplate(const Connection& connection, const QString& key)
{
    for (const char* sql :
         {"DELETE FROM template_mark WHERE key = ?1", "DELETE FROM template_default WHERE key = ?1",
          "DELETE FROM template_version WHERE key = ?1",
          "DELETE FROM template_answer WHERE key = ?1"}) {
        if (const auto forgotten = Statement(connection, sql).bind(1, key).run(); !forgotten)
            return forgotten;
    }
    return {};
}

Result<std::vector<domain::TemplateVersion>> loadVersions(const Connection& connection,
                                                          const QString& key)
{
    Statement rows(connection,
                   "SELECT id, at, content FROM template_version WHERE key = ?1 "
                   "ORDER BY at DESC, id DESC");
    rows.bind(1, key);
    std::vector<domain::TemplateVersion> versions;
    while (rows.next()) {
        domain::TemplateVersion version;
        version.id = rows.id<TemplateVersionId>(0);
        version.at = rows.integer(1);
        Result<domain::LetterTemplate> content =
            domain::letterFromJson(rows.text(2).toUtf8(), key, domain::UnknownFields::kept);
        if (!content)
            return content.error();
        version.content = *std::move(content);
        versions.push_back(std::move(version));
    }
    if (rows.failed())
        return rows.error();
    return versions;
}

Result<void> insertVersion(const Connection& connection, const domain::TemplateVersion& version)
{
    return Statement(connection,
                     "INSERT INTO template_version (id, key, at, content) VALUES (?1, ?2, ?3, ?4)")
        .bind(1, version.id)
        .bind(2, version.content.key)
        .bind(3, version.at)
        .bind(4, QString::fromUtf8(domain::toJson(version.content)))
        .run();
}

Result<void> insertUse(const Connection& connection, const QString& key, DraftId draft, qint64 at)
{
    const qint64 id = freshIdValue(connection, "SELECT 1 FROM template_use WHERE id = ?1", at);
    return Statement(connection,
                     "INSERT INTO template_use (id, key, at, draft) VALUES (?1, ?2, ?3, ?4) "
                     "ON CONFLICT (draft, key) DO UPDATE SET at = excluded.at")
        .bind(1, id)
        .bind(2, key)
        .bind(3, at)
        .bind(4, draft.isValid() ? std::optional(draft) : std::nullopt)
        .run();
}

Result<void> leaveUses(const Connection& connection, DraftId draft, const QString& key)
{
    return Statement(connection,
                     "UPDATE template_use SET draft = NULL "
                     "WHERE draft = ?1 AND key <> ?2 AND message IS NULL")
        .bind(1, draft)
        .bind(2, key)
        .run();
}

Result<void> linkUses(const Connection& connection, DraftId draft, MessageId message)
{
    return Statement(connection, "UPDATE template_use SET message = ?2 WHERE draft = ?1")
        .bind(1, draft)
        .bind(2, message)
        .run();
}

Result<bool> hasUses(const Connection& connection, ClientId client)
{
    Statement row(connection,
                  "SELECT 1 FROM message CROSS JOIN template_use "
                  "ON template_use.message = message.id WHERE message.client = ?1 LIMIT 1");
    const bool found = row.bind(1, client).next();
    if (row.failed())
        return row.error();
    return found;
}

Result<QHash<QString, domain::TemplateUses>> loadUses(const Connection& connection)
{
    // A letter that was answered was opened, whether or not somebody noted it. A purchase recorded
    // for the very moment of a letter was placed after it.
    Statement rows(
        connection,
        "WITH letter AS (SELECT message.id AS id, message.opened_at IS NOT NULL AS opened, "
        "EXISTS (SELECT 1 FROM message AS later WHERE later.client = message.client "
        "AND (later.at, later.ordinal, later.id) > (message.at, message.ordinal, message.id) "
        "AND later.direction = 'in') AS answered, "
        "EXISTS (SELECT 1 FROM room_summary WHERE room_summary.client = message.client "
        "AND opened_at >= message.at) AS bought "
        "FROM message WHERE message.direction = 'out' "
        "AND message.id IN (SELECT message FROM template_use)) "
        "SELECT key, count(*), max(template_use.at), count(letter.id), "
        "coalesce(sum(letter.opened OR letter.answered), 0), coalesce(sum(letter.answered), 0), "
        "coalesce(sum(letter.bought), 0) "
        "FROM template_use LEFT JOIN letter ON letter.id = template_use.message GROUP BY key");
    QHash<QString, domain::TemplateUses> uses;
    while (rows.next()) {
        const auto count = [&rows](int column) { return static_cast<int>(rows.integer(column)); };
        uses.insert(rows.text(0),
                    {count(1), rows.integer(2), count(3), count(4), count(5), count(6)});
    }
    if (rows.failed())
        return rows.error();
    return uses;
}

Result<QHash<QString, QString>> loadAnswers(const Connection& connection, const QString& key)
{
    Statement rows(connection, "SELECT field, value FROM template_answer WHERE key = ?1");
    rows.bind(1, key);
    QHash<QString, QString> answers;
    while (rows.next())
        answers.insert(rows.text(0), rows.text(1));
    if (rows.failed())
        return rows.error();
    return answers;
}

Result<void> saveAnswers(const Connection& connection, const QString& key,
                         const QHash<QString, QString>& answers, qint64 at)
{
    Statement keep(connection,
                   "INSERT INTO template_answer (key, field, value, at) VALUES (?1, ?2, ?3, ?4) "
                   "ON CONFLICT (key, field) DO UPDATE SET value = excluded.value, "
                   "at = excluded.at");
    Statement forget(connection, "DELETE FROM template_answer WHERE key = ?1 AND field = ?2");
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        const bool empty = answer->isEmpty();
        Statement& statement = empty ? forget : keep;
        statement.bind(1, key).bind(2, answer.key());
        if (!empty)
            statement.bind(3, *answer).bind(4, at);
        if (const Result<void> saved = statement.run(); !saved)
            return saved;
    }
    return {};
}

Result<QHash<QString, QString>> loadProfile(const Connection& connection)
{
    Statement rows(connection, "SELECT name, value FROM profile");
    QHash<QString, QString> profile;
    while (rows.next())
        profile.insert(rows.text(0), rows.text(1));
    if (rows.failed())
        return rows.error();
    return profile;
}

Result<void> saveProfileValue(const Connection& connection, const QString& name,
                              const QString& value)
{
    if (value.isEmpty())
        return Statement(connection, "DELETE FROM profile WHERE name = ?1").bind(1, name).run();
    return Statement(connection,
                     "INSERT INTO profile (name, value) VALUES (?1, ?2) "
                     "ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        .bind(1, name)
        .bind(2, value)
        .run();
}

} // namespace choba::storage
