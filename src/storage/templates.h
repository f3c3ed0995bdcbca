// Templates in and out of the data file: the user's own and edited ones, and what is remembered
// about all of them.
#pragma once

#include "domain/template_facts.h"
#include "storage/sqlite.h"

#include <QHash>

namespace choba::storage {

Result<std::vector<domain::LetterTemplate>> loadTemplates(const Connection& connection);
Result<std::optional<domain::LetterTemplate>> findTemplate(const Connection& connection,
                                                           const QString& key);
// Adds it, or takes the place of what is there. Whether its aliases are free is for acts to know:
// storage does not know the shipped templates.
Result<void> saveTemplate(const Connection& connection, const domain::LetterTemplate& letter);
// The template alone: what is remembered about it stays.
Result<void> deleteTemplate(const Connection& connection, const QString& key);

// A template's aliases without the rest of it.
struct TemplateAliases {
    QString key;
    QStringList aliases;
};

Result<std::vector<TemplateAliases>> loadAliases(const Connection& connection);

Result<QHash<QString, domain::TemplateMarks>> loadMarks(const Connection& connection);
Result<void> saveMarks(const Connection& connection, const QString& key,
                       const domain::TemplateMarks& marks);

Result<QHash<domain::Use, QString>> loadDefaults(const Connection& connection);
// An empty key: none.
Result<void> saveDefault(const Connection& connection, domain::Use use, const QString& key);

// Marks, defaults, versions and answers of a template that is no more. Its uses stay: letters were
// written with it.
Result<void> forgetTemplate(const Connection& connection, const QString& key);

// Newest first.
Result<std::vector<domain::TemplateVersion>> loadVersions(const Connection& connection,
                                                          const QString& key);
Result<void> insertVersion(const Connection& connection, const domain::TemplateVersion& version);

// A letter was begun with a template; `draft` leads to the message once it is sent, and may be
// none. The same template a second time in the same draft counts once.
Result<void> insertUse(const Connection& connection, const QString& key, DraftId draft, qint64 at);
// The draft holds nothing any more of what it was begun with, but for `key`: the others were uses,
// and no letters.
Result<void> leaveUses(const Connection& connection, DraftId draft, const QString& key);
// What was begun with the draft became this message. A message that is removed leaves its uses
// alone: they count as sent as long as it is there.
Result<void> linkUses(const Connection& connection, DraftId draft, MessageId message);
// Was a letter to the client begun with a template?
Result<bool> hasUses(const Connection& connection, ClientId client);
Result<QHash<QString, domain::TemplateUses>> loadUses(const Connection& connection);

// The last answers given to a template's questions, by field name.
Result<QHash<QString, QString>> loadAnswers(const Connection& connection, const QString& key);
// Those not named stay, empty ones are forgotten.
Result<void> saveAnswers(const Connection& connection, const QString& key,
                         const QHash<QString, QString>& answers, qint64 at);

// The seller's own standing values, by variable name (seller.name, shop.url, …).
Result<QHash<QString, QString>> loadProfile(const Connection& connection);
// An empty value removes it.
Result<void> saveProfileValue(const Connection& connection, const QString& name,
                              const QString& value);

} // namespace choba::storage
