#include "storage/own_rules.h"

namespace choba::storage {

namespace {

#define WORD_COLUMNS "id, kind, term, severity, suggestion, example, created_at"

domain::OwnWord wordOf(const Statement& row)
{
    domain::OwnWord word;
    word.id = row.id<WordId>(0);
    word.kind = domain::wordKindFromKey(row.text(1)).value_or(domain::WordKind::flag);
    word.term = row.text(2);
    word.severity = severityFromKey(row.text(3)).value_or(Severity::stop);
    word.suggestion = row.text(4);
    word.example = row.text(5);
    word.createdAt = row.integer(6);
    return word;
}

void bindWord(Statement& statement, const domain::OwnWord& word)
{
    statement.bind(1, word.id)
        .bind(2, domain::key(word.kind).toString())
        .bind(3, word.term)
        .bind(4, key(word.severity).toString())
        .bind(5, word.suggestion)
        .bind(6, word.example);
}

// Another word of the kind may have the term already.
Result<void> termIsFree(const Connection& connection, const domain::OwnWord& word)
{
    const Result<std::optional<domain::OwnWord>> same = findWord(connection, word.kind, word.term);
    if (!same)
        return same.error();
    if (*same && (*same)->id != word.id)
        return Error{ErrorCode::alreadyThere, {}, word.term};
    return {};
}

} // namespace

Result<void> insertWord(const Connection& connection, const domain::OwnWord& word)
{
    if (const Result<void> free = termIsFree(connection, word); !free)
        return free;
    Statement statement(connection,
                        "INSERT INTO own_word (" WORD_COLUMNS ") "
                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    bindWord(statement, word);
    return statement.bind(7, word.createdAt).run();
}

Result<void> updateWord(const Connection& connection, const domain::OwnWord& word)
{
    if (const Result<void> free = termIsFree(connection, word); !free)
        return free;
    Statement statement(connection,
                        "UPDATE own_word SET kind = ?2, term = ?3, severity = ?4, "
                        "suggestion = ?5, example = ?6 WHERE id = ?1");
    bindWord(statement, word);
    return statement.run();
}

Result<void> deleteWord(const Connection& connection, WordId id)
{
    return Statement(connection, "DELETE FROM own_word WHERE id = ?1").bind(1, id).run();
}

Result<domain::OwnWord> loadWord(const Connection& connection, WordId id)
{
    Statement row(connection, "SELECT " WORD_COLUMNS " FROM own_word WHERE id = ?1");
    if (row.bind(1, id).next())
        return wordOf(row);
    if (row.failed())
        return row.error();
    return Error{ErrorCode::notThere, {}, QStringLiteral("word")};
}

Result<std::vector<domain::OwnWord>> loadWords(const Connection& connection)
{
    Statement rows(connection,
                   "SELECT " WORD_COLUMNS " FROM own_word "
                   "ORDER BY kind, created_at DESC, id DESC");
    std::vector<domain::OwnWord> words;
    while (rows.next())
        words.push_back(wordOf(rows));
    if (rows.failed())
        return rows.error();
    return words;
}

Result<std::optional<domain::OwnWord>> findWord(const Connection& connection, domain::WordKind kind,
                                                const QString& term)
{
    Statement row(connection,
                  "SELECT " WORD_COLUMNS " FROM own_word WHERE kind = ?1 AND term = ?2");
    std::optional<domain::OwnWord> word;
    if (row.bind(1, domain::key(kind).toString()).bind(2, term).next())
        word = wordOf(row);
    if (row.failed())
        return row.error();
    return word;
}

Result<void> saveRule(const Connection& connection, const domain::OwnRule& rule)
{
    Statement statement(connection,
                        "INSERT INTO own_rule (rule, content, replaced, changed_at) "
                        "VALUES (?1, ?2, ?3, ?4) ON CONFLICT (rule) DO UPDATE SET "
                        "content = excluded.content, replaced = excluded.replaced, "
                        "changed_at = excluded.changed_at");
    return statement.bind(1, rule.rule)
        .bind(2, QString::fromUtf8(rule.content))
        .bind(3, QString::fromUtf8(rule.replaced))
        .bind(4, rule.changedAt)
        .run();
}

Result<void> deleteRule(const Connection& connection, const QString& rule)
{
    return Statement(connection, "DELETE FROM own_rule WHERE rule = ?1").bind(1, rule).run();
}

Result<std::vector<domain::OwnRule>> loadRules(const Connection& connection)
{
    Statement rows(connection,
                   "SELECT rule, content, replaced, changed_at FROM own_rule ORDER BY rule");
    std::vector<domain::OwnRule> rules;
    while (rows.next()) {
        rules.push_back(
            {rows.text(0), rows.text(1).toUtf8(), rows.text(2).toUtf8(), rows.integer(3)});
    }
    if (rows.failed())
        return rows.error();
    return rules;
}

} // namespace choba::storage
