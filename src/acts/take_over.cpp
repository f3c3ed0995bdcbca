#include "acts/take_over.h"

#include "acts/draft_file.h"
#include "base/file.h"
#include "base/json_reader.h"
#include "domain/own_rules.h"
#include "storage/drafts.h"
#include "storage/fresh_id.h"
#include "storage/own_rules.h"
#include "storage/transaction.h"
#include "text/lexicon.h"
#include "writing/knowledge.h"

#include <QDir>
#include <QFile>

#include <nlohmann/json.hpp>

namespace choba::acts {

namespace {

using Read = Result<void> (*)(const Scope&, const QByteArray&, const QString&);

// A file whose renaming failed comes again: what is there already is not put in twice.
Result<bool> isThere(const storage::Connection& connection, const QString& text)
{
    const auto loose = storage::looseDrafts(connection);
    if (!loose)
        return loose.error();
    for (const storage::DraftSummary& summary : *loose) {
        const Result<domain::KeptDraft> draft = storage::loadDraft(connection, summary.id);
        if (!draft)
            return draft.error();
        if (draft->draft.text == text)
            return true;
    }
    return false;
}

Result<void> keepDraft(const Scope& scope, const domain::Draft& draft, qint64 savedAt)
{
    if (draft.text.trimmed().isEmpty())
        return {};
    const Result<bool> there = isThere(scope.connection, draft.text);
    if (!there)
        return there.error();
    if (*there)
        return {};
    domain::KeptDraft kept;
    kept.id = newId<DraftId>(savedAt);
    kept.draft = draft;
    kept.savedAt = savedAt;
    if (const Result<void> saved = storage::saveDraftText(scope.connection, kept); !saved)
        return saved;
    int number = 0;
    for (const text::Part& part : draft.sent) {
        const Result<void> added =
            storage::appendDraftPart(scope.connection, kept.id, ++number, part);
        if (!added)
            return added;
    }
    return {};
}

Result<void> readDrafts(const Scope& scope, const QByteArray& bytes, const QString& path)
{
    const Result<DraftFile> drafts = readDraftFile(bytes, path);
    if (!drafts)
        return drafts.error();
    if (drafts->former) {
        const Result<void> former = keepDraft(scope, *drafts->former, scope.now - 1);
        if (!former)
            return former;
    }
    return keepDraft(scope, drafts->present, scope.now);
}

Result<void> keepWord(const Scope& scope, domain::OwnWord word)
{
    const auto there = storage::findWord(scope.connection, word.kind, word.term);
    if (!there)
        return there.error();
    if (*there)
        return {};
    word.id = WordId{
        storage::freshIdValue(scope.connection, "SELECT 1 FROM own_word WHERE id = ?1", scope.now)};
    word.createdAt = scope.now;
    return storage::insertWord(scope.connection, word);
}

// The words never to flag, and the rules that are plain words; others stay in the file alone.
Result<void> readWords(const Scope& scope, const QByteArray& bytes, const QString& path)
{
    const Result<json::Document> document = json::parse(bytes, path);
    if (!document)
        return document.error();
    const Result<text::WordList> list = text::parseWordList(bytes, path);
    if (!list)
        return list.error();
    for (const QString& term : list->allow) {
        domain::OwnWord word;
        word.kind = domain::WordKind::allow;
        word.term = term;
        if (const Result<void> kept = keepWord(scope, word); !kept)
            return kept;
    }
    for (const text::Rule& rule : list->rules) {
        if (!rule.unless.isEmpty() || !rule.with.isEmpty())
            continue;
        for (const QString& term : rule.terms) {
            domain::OwnWord word;
            word.kind = domain::WordKind::flag;
            word.term = term;
            word.severity = rule.severity;
            word.suggestion = rule.suggestion;
            if (const Result<void> kept = keepWord(scope, word); !kept)
                return kept;
        }
    }
    return {};
}

QByteArray shippedContent(const QString& rule)
{
    const Result<rules::RulePack> pack = writing::loadRules({});
    const rules::RuleValue* value = pack ? pack->find(rule, QDate(9999, 12, 31)) : nullptr;
    return value == nullptr ? QByteArray("null") : writing::contentToJson(value->content);
}

QByteArray jsonOf(const json::Value& value)
{
    const auto keep = nlohmann::ordered_json::error_handler_t::replace;
    return QByteArray::fromStdString(value.node().dump(-1, ' ', false, keep));
}

Result<void> readRules(const Scope& scope, const QByteArray& bytes, const QString& path)
{
    const Result<json::Document> document = json::parse(bytes, path);
    if (!document)
        return document.error();
    const json::Value& root = document->root();
    if (const auto format = json::expectFormat(root, u"choba-rules-override", 1); !format)
        return format;
    const auto overrides = root.member("overrides");
    if (!overrides || !overrides->isArray())
        return Error{ErrorCode::wrongType, root.memberPath("overrides"), QStringLiteral("list")};
    for (const json::Value& entry : overrides->items()) {
        json::Fields fields(entry);
        domain::OwnRule rule;
        rule.rule = fields.text("id");
        const auto value = fields.required("value");
        const auto replaces = fields.optional("replaces");
        if (fields.error())
            return *fields.error();
        rule.content = jsonOf(*value);
        rule.replaced = replaces ? jsonOf(*replaces) : shippedContent(rule.rule);
        rule.changedAt = scope.now;
        if (const Result<void> saved = storage::saveRule(scope.connection, rule); !saved)
            return saved;
    }
    return {};
}

// Out of the way, so that it is not read again; never over another file.
Result<void> setAside(const QString& path)
{
    QString target = path + u".taken-over";
    for (int number = 2; QFile::exists(target); ++number)
        target = QStringLiteral("%1.taken-over-%2").arg(path).arg(number);
    QFile file(path);
    if (!file.rename(target))
        return Error{ErrorCode::cannotWrite, path, file.errorString()};
    return {};
}

Result<void> takeOver(const Scope& scope, const QString& path, Read read)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    storage::Transaction transaction(scope.connection);
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun;
    if (const Result<void> done = read(scope, *bytes, path); !done)
        return done;
    if (const Result<void> committed = transaction.commit(); !committed)
        return committed;
    return setAside(path);
}

} // namespace

std::vector<Error> takeOverFiles(const Scope& scope, const QString& folder)
{
    struct File {
        QString name;
        Read read;
    };

    const File files[] = {
        {QStringLiteral("draft.json"), readDrafts},
        {QStringLiteral("own-words.json"), readWords},
        {QStringLiteral("rules.json"), readRules},
    };
    std::vector<Error> errors;
    for (const File& file : files) {
        const QString path = QDir(folder).filePath(file.name);
        if (!QFile::exists(path))
            continue;
        if (const Result<void> taken = takeOver(scope, path, file.read); !taken)
            errors.push_back(taken.error());
    }
    return errors;
}

} // namespace choba::acts
