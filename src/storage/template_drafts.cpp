#include "storage/template_drafts.h"

namespace choba::storage {

Result<std::vector<domain::LetterTemplate>> loadTemplateDrafts(const Connection& connection)
{
    Statement rows(connection, "SELECT key, content FROM template_draft ORDER BY key");
    std::vector<domain::LetterTemplate> letters;
    while (rows.next()) {
        const QString key = rows.text(0);
        Result<domain::LetterTemplate> letter =
            domain::letterFromJson(rows.text(1).toUtf8(), key, domain::UnknownFields::kept);
        if (letter) {
            letter->key = key;
            letters.push_back(*std::move(letter));
        }
    }
    if (rows.failed())
        return rows.error();
    return letters;
}

Result<void> saveTemplateDraft(const Connection& connection, const domain::LetterTemplate& letter,
                               qint64 at)
{
    Statement statement(connection,
                        "INSERT INTO template_draft (key, at, content) VALUES (?1, ?2, ?3) "
                        "ON CONFLICT (key) DO UPDATE SET at = excluded.at, "
                        "content = excluded.content");
    return statement.bind(1, letter.key)
        .bind(2, at)
        .bind(3, QString::fromUtf8(domain::toJson(letter)))
        .run();
}

Result<void> deleteTemplateDraft(const Connection& connection, const QString& key)
{
    return Statement(connection, "DELETE FROM template_draft WHERE key = ?1").bind(1, key).run();
}

} // namespace choba::storage
