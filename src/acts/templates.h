// Acts on templates.
#pragma once

#include "acts/act.h"
#include "domain/template_facts.h"
#include "writing/template_library.h"

#include <QHash>
#include <QSet>

namespace choba::acts {

// What the data file holds over the shipped templates.
Result<writing::OwnTemplates> loadOwnTemplates(const storage::Connection& connection);
// The whole library: the shipped templates with what the data file holds over them.
Result<writing::TemplateLibrary> loadLibrary(const storage::Connection& connection);

// Aliases are compared so.
QString foldedAlias(const QString& alias);
// Aliases or tags without blanks at the ends, empty ones and those that are one when folded.
QStringList tidied(const QStringList& texts);

// Fails with alreadyThere (where = "alias: " and the other's name,
// detail = the alias as it stands there) when one of these templates is
// enabled and shares an alias, shipped ones included and compared folded, with another enabled one.
// For the end of an act that changes templates. Aliases that meet because an act was taken back, or
// because a newer Choba ships another template, keep nobody from working.
Result<void> checkAliases(const storage::Connection& connection, const QSet<QString>& keys);

// Adds it, or saves it over what is there, which stays in its history. A shipped one becomes an
// edited one. Without a key it gets one of its own. Fails with domain::problemOf(), with what keeps
// the body or subject from being parsed, and as checkAliases(). No act when nothing changed.
Result<Receipt> saveTemplate(const Scope& scope, const domain::LetterTemplate& letter);
// An own one is gone with its history until the act is taken back; an edited one is the shipped one
// again and joins the history. Fails with notThere, and as checkAliases().
Result<Receipt> removeTemplate(const Scope& scope, const QString& key);
// A former version becomes the present one, which joins the history. Fails with notThere, and as
// saveTemplate().
Result<Receipt> restoreVersion(const Scope& scope, const QString& key, TemplateVersionId version);

// Fails with notThere, and as checkAliases().
Result<Receipt> markTemplate(const Scope& scope, const QString& key,
                             const domain::TemplateMarks& marks);
// An empty key: none. Fails with notThere, and with unknownValue when it is for another use.
Result<Receipt> setDefaultTemplate(const Scope& scope, domain::Use use, const QString& key);

// No act: a letter was begun with it, with these answers, which are remembered as far as they are
// lasting (writing::isLasting) and the template is still there. `draft` may be none.
enum class Former : quint8 { stays, replaced }; // what the draft was begun with before
Result<Change> noteUse(const Scope& scope, const QString& key, DraftId draft,
                       const QHash<QString, QString>& answers, Former former = Former::stays);

// The seller's own standing values; those not named stay.
Result<Receipt> setProfile(const Scope& scope, const QHash<QString, QString>& values);

} // namespace choba::acts
