#include "acts/templates.h"

#include "storage/fresh_id.h"
#include "storage/templates.h"
#include "storage/transaction.h"
#include "templating/template.h"
#include "text/fold.h"
#include "writing/fill.h"

namespace choba::acts {

namespace {

using domain::LetterTemplate;

LetterTemplate tidiedLetter(LetterTemplate letter, qint64 now)
{
    if (letter.key.isEmpty())
        letter.key = domain::newTemplateKey(now);
    letter.name = letter.name.trimmed();
    letter.group = letter.group.trimmed();
    letter.aliases = tidied(letter.aliases);
    letter.tags = tidied(letter.tags);
    letter.updatedAt = now;
    return letter;
}

Result<void> check(const LetterTemplate& letter)
{
    if (std::optional<Error> problem = domain::problemOf(letter))
        return *std::move(problem);
    for (const QString* source : {&letter.subject, &letter.body}) {
        const Result<templating::Template> parsed = templating::Template::parse(*source);
        if (!parsed)
            return parsed.error();
    }
    return {};
}

bool isSameContent(LetterTemplate a, const LetterTemplate& b)
{
    a.updatedAt = b.updatedAt;
    return a == b;
}

Result<std::optional<LetterTemplate>> shippedTemplate(const QString& key)
{
    const Result<std::vector<LetterTemplate>> shipped = writing::loadShippedTemplates();
    if (!shipped)
        return shipped.error();
    const auto found = std::find_if(shipped->begin(), shipped->end(),
                                    [&key](const LetterTemplate& one) { return one.key == key; });
    return found == shipped->end() ? std::nullopt : std::optional(*found);
}

// A template as it is now, and whose it is.
struct Present {
    std::optional<LetterTemplate> own; // an own or edited one
    std::optional<LetterTemplate> shipped;

    const LetterTemplate* content() const
    {
        if (own)
            return &*own;
        return shipped ? &*shipped : nullptr;
    }
};

Result<Present> presentOf(const storage::Connection& connection, const QString& key)
{
    Result<std::optional<LetterTemplate>> own = storage::findTemplate(connection, key);
    if (!own)
        return own.error();
    Result<std::optional<LetterTemplate>> shipped = shippedTemplate(key);
    if (!shipped)
        return shipped.error();
    return Present{*std::move(own), *std::move(shipped)};
}

// As presentOf(), with its name in the receipt. Fails with notThere.
Result<Present> nameInto(Receipt& receipt, const storage::Connection& connection,
                         const QString& key)
{
    Result<Present> present = presentOf(connection, key);
    if (!present)
        return present;
    const LetterTemplate* content = present->content();
    if (content == nullptr)
        return Error{ErrorCode::notThere, {}, QStringLiteral("template")};
    receipt.detail = content->name;
    receipt.change.templates = true;
    return present;
}

// What is to be taken the place of joins the history. The shipped text is at hand anyway.
Result<void> keepVersion(const Scope& scope, const std::optional<LetterTemplate>& former)
{
    if (!former)
        return {};
    const TemplateVersionId id{storage::freshIdValue(
        scope.connection, "SELECT 1 FROM template_version WHERE id = ?1", scope.now)};
    return storage::insertVersion(scope.connection, {id, former->updatedAt, *former});
}

// `letter` is tidy and sound.
Result<void> put(const Scope& scope, const LetterTemplate& letter, const Present& present)
{
    const LetterTemplate* former = present.content();
    if (former != nullptr && isSameContent(*former, letter))
        return {};
    if (const Result<void> kept = keepVersion(scope, present.own); !kept)
        return kept;
    if (const Result<void> saved = storage::saveTemplate(scope.connection, letter); !saved)
        return saved;
    return checkAliases(scope.connection, {letter.key});
}

Result<void> remove(const Scope& scope, const QString& key, Receipt& receipt)
{
    const Result<Present> present = nameInto(receipt, scope.connection, key);
    if (!present)
        return present.error();
    if (!present->own)
        return Error{ErrorCode::notThere, {}, QStringLiteral("template")};
    if (const Result<void> gone = storage::deleteTemplate(scope.connection, key); !gone)
        return gone;
    if (!present->shipped)
        return storage::forgetTemplate(scope.connection, key);
    receipt.kind = Kind::templateReset;
    if (const Result<void> kept = keepVersion(scope, present->own); !kept)
        return kept;
    return checkAliases(scope.connection, {key});
}

Result<LetterTemplate> formerVersion(const storage::Connection& connection, const QString& key,
                                     TemplateVersionId id)
{
    const auto versions = storage::loadVersions(connection, key);
    if (!versions)
        return versions.error();
    for (const domain::TemplateVersion& version : *versions) {
        if (version.id == id)
            return version.content;
    }
    return Error{ErrorCode::notThere, {}, QStringLiteral("version")};
}

} // namespace

QString foldedAlias(const QString& alias)
{
    return QString::fromStdU16String(text::folded(alias));
}

QStringList tidied(const QStringList& texts)
{
    QStringList kept;
    QSet<QString> seen;
    for (const QString& text : texts) {
        const QString trimmed = text.trimmed();
        const QString folded = foldedAlias(trimmed);
        if (trimmed.isEmpty() || seen.contains(folded))
            continue;
        seen.insert(folded);
        kept.append(trimmed);
    }
    return kept;
}

Result<writing::OwnTemplates> loadOwnTemplates(const storage::Connection& connection)
{
    writing::OwnTemplates own;
    std::optional<Error> error;
    const auto take = [&error](auto result, auto& into) {
        if (result)
            into = *std::move(result);
        else if (!error)
            error = result.error();
    };
    take(storage::loadTemplates(connection), own.letters);
    take(storage::loadMarks(connection), own.marks);
    take(storage::loadUses(connection), own.uses);
    take(storage::loadDefaults(connection), own.defaults);
    if (error)
        return *std::move(error);
    return own;
}

Result<writing::TemplateLibrary> loadLibrary(const storage::Connection& connection)
{
    Result<std::vector<LetterTemplate>> shipped = writing::loadShippedTemplates();
    if (!shipped)
        return shipped.error();
    Result<writing::OwnTemplates> own = loadOwnTemplates(connection);
    if (!own)
        return own.error();
    return writing::TemplateLibrary(*std::move(shipped), *std::move(own));
}

namespace {

Error aliasTaken(const storage::Connection& connection, const std::vector<LetterTemplate>& shipped,
                 const QString& owner, const QString& alias)
{
    QString name = owner;
    for (const LetterTemplate& letter : shipped) {
        if (letter.key == owner)
            name = letter.name;
    }
    const auto own = storage::findTemplate(connection, owner);
    if (own && *own)
        name = (*own)->name;
    return {ErrorCode::alreadyThere, QStringLiteral("alias: ") + name, alias};
}

} // namespace

Result<void> checkAliases(const storage::Connection& connection, const QSet<QString>& keys)
{
    const Result<std::vector<LetterTemplate>> shipped = writing::loadShippedTemplates();
    if (!shipped)
        return shipped.error();
    Result<std::vector<storage::TemplateAliases>> all = storage::loadAliases(connection);
    if (!all)
        return all.error();
    const Result<QHash<QString, domain::TemplateMarks>> marks = storage::loadMarks(connection);
    if (!marks)
        return marks.error();
    QSet<QString> edited;
    for (const storage::TemplateAliases& one : *all)
        edited.insert(one.key);
    for (const LetterTemplate& one : *shipped) {
        if (!edited.contains(one.key))
            all->push_back({one.key, one.aliases});
    }
    QHash<QString, QString> owners; // keys by folded alias
    for (const storage::TemplateAliases& one : *all) {
        if (!marks->value(one.key).enabled)
            continue;
        for (const QString& alias : one.aliases) {
            QString& owner = owners[foldedAlias(alias)];
            if (!owner.isEmpty() && owner != one.key
                && (keys.contains(owner) || keys.contains(one.key)))
                return aliasTaken(connection, *shipped, keys.contains(owner) ? one.key : owner,
                                  alias);
            owner = one.key;
        }
    }
    return {};
}

Result<Receipt> saveTemplate(const Scope& scope, const LetterTemplate& letter)
{
    const LetterTemplate tidy = tidiedLetter(letter, scope.now);
    if (const Result<void> sound = check(tidy); !sound)
        return sound.error();
    return perform(scope, Kind::templateChanged, [&](Receipt& receipt) -> Result<void> {
        const Result<Present> present = presentOf(scope.connection, tidy.key);
        if (!present)
            return present.error();
        if (present->content() == nullptr)
            receipt.kind = Kind::templateAdded;
        receipt.detail = tidy.name;
        receipt.change.templates = true;
        return put(scope, tidy, *present);
    });
}

Result<Receipt> removeTemplate(const Scope& scope, const QString& key)
{
    return perform(scope, Kind::templateRemoved,
                   [&](Receipt& receipt) { return remove(scope, key, receipt); });
}

Result<Receipt> restoreVersion(const Scope& scope, const QString& key, TemplateVersionId version)
{
    return perform(scope, Kind::templateRestored, [&](Receipt& receipt) -> Result<void> {
        const Result<LetterTemplate> former = formerVersion(scope.connection, key, version);
        if (!former)
            return former.error();
        const Result<Present> present = nameInto(receipt, scope.connection, key);
        if (!present)
            return present.error();
        LetterTemplate letter = tidiedLetter(*former, scope.now);
        letter.key = key;
        // It may have come out of a file.
        if (const Result<void> sound = check(letter); !sound)
            return sound;
        return put(scope, letter, *present);
    });
}

Result<Receipt> markTemplate(const Scope& scope, const QString& key,
                             const domain::TemplateMarks& marks)
{
    return perform(scope, Kind::templateMarked, [&](Receipt& receipt) -> Result<void> {
        const Result<Present> present = nameInto(receipt, scope.connection, key);
        if (!present)
            return present.error();
        const auto all = storage::loadMarks(scope.connection);
        if (!all)
            return all.error();
        const bool switchedOn = marks.enabled && !all->value(key).enabled;
        const Result<void> saved = storage::saveMarks(scope.connection, key, marks);
        return saved && switchedOn ? checkAliases(scope.connection, {key}) : saved;
    });
}

Result<Receipt> setDefaultTemplate(const Scope& scope, domain::Use use, const QString& key)
{
    return perform(scope, Kind::templateDefault, [&](Receipt& receipt) -> Result<void> {
        receipt.change.templates = true;
        if (!key.isEmpty()) {
            const Result<Present> present = nameInto(receipt, scope.connection, key);
            if (!present)
                return present.error();
            if (present->content()->use != use)
                return Error{ErrorCode::unknownValue, {}, domain::key(use).toString()};
        }
        return storage::saveDefault(scope.connection, use, key);
    });
}

Result<Change> noteUse(const Scope& scope, const QString& key, DraftId draft,
                       const QHash<QString, QString>& answers, Former former)
{
    const Result<templating::Catalogue> catalogue = templating::Catalogue::load();
    if (!catalogue)
        return catalogue.error();
    const Result<Present> present = presentOf(scope.connection, key);
    if (!present)
        return present.error();
    QHash<QString, QString> lasting;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        if (writing::isLasting(answer.key(), *answer, *catalogue))
            lasting.insert(answer.key(), *answer);
    }
    storage::Transaction transaction(scope.connection);
    Result<void> done = transaction.begin();
    if (done)
        done = storage::insertUse(scope.connection, key, draft, scope.now);
    if (done && former == Former::replaced)
        done = storage::leaveUses(scope.connection, draft, key);
    // What is remembered of a removed one stands in the way of taking its removal back.
    if (done && present->content() != nullptr)
        done = storage::saveAnswers(scope.connection, key, lasting, scope.now);
    if (done)
        done = transaction.commit();
    if (!done)
        return done.error();
    Change change;
    change.templates = true;
    return change;
}

Result<Receipt> setProfile(const Scope& scope, const QHash<QString, QString>& values)
{
    return perform(scope, Kind::profileChanged, [&](Receipt& receipt) -> Result<void> {
        receipt.change.profile = true;
        for (auto value = values.begin(); value != values.end(); ++value) {
            const Result<void> saved =
                storage::saveProfileValue(scope.connection, value.key(), value->trimmed());
            if (!saved)
                return saved;
        }
        return {};
    });
}

} // namespace choba::acts
