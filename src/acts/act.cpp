#include "acts/act.h"

#include "base/keys.h"
#include "storage/changeset.h"
#include "storage/transaction.h"

#include <algorithm>

namespace choba::acts {

namespace {

constexpr std::array<QStringView, 49> keys = {
    u"client-added",     u"client-changed",   u"client-removed",
    u"clients-merged",   u"draft-addressed",  u"draft-discarded",
    u"part-sent",        u"letter-sent",      u"sent-taken-back",
    u"received",         u"opened",           u"not-opened",
    u"settled",          u"unsettled",        u"message-removed",
    u"refused",          u"locked",           u"unlocked",
    u"word-added",       u"word-allowed",     u"word-changed",
    u"word-removed",     u"rule-changed",     u"rule-reset",
    u"words-imported",   u"template-added",   u"template-changed",
    u"template-removed", u"template-reset",   u"template-restored",
    u"template-marked",  u"template-default", u"templates-imported",
    u"profile-changed",  u"service-added",    u"service-changed",
    u"service-removed",  u"service-reviewed", u"inquiry-added",
    u"room-added",       u"room-changed",     u"room-removed",
    u"step-recorded",    u"event-removed",    u"message-assigned",
    u"due-snoozed",      u"due-unsnoozed",    u"due-done",
    u"all-imported",
};
static_assert(keys.size() == std::size_t(Kind::allImported) + 1);

// Later acts have higher ids, whatever the clock says.
Result<ActId> nextActId(const storage::Connection& connection, qint64 now)
{
    storage::Statement newest(connection, "SELECT coalesce(max(id), 0) FROM act");
    const qint64 last = newest.next() ? newest.integer(0) : 0;
    if (newest.failed())
        return newest.error();
    return ActId{std::max(newIdValue(now), last + 1)};
}

Result<void> record(const Scope& scope, Receipt& receipt, const QByteArray& inverse)
{
    const Result<ActId> id = nextActId(scope.connection, scope.now);
    if (!id)
        return id.error();
    receipt.id = *id;
    storage::Statement insert(scope.connection,
                              "INSERT INTO act (id, at, words, detail, undo) "
                              "VALUES (?1, ?2, ?3, ?4, ?5)");
    const Result<void> inserted = insert.bind(1, *id)
                                      .bind(2, scope.now)
                                      .bind(3, key(receipt.kind).toString())
                                      .bind(4, receipt.detail)
                                      .bind(5, inverse)
                                      .run();
    if (!inserted)
        return inserted;
    storage::Statement forget(
        scope.connection,
        "DELETE FROM act WHERE id <= (SELECT id FROM act ORDER BY id DESC LIMIT 1 OFFSET ?1)");
    return forget.bind(1, qint64(keptActs)).run();
}

void mergeInto(Change& whole, const Change& part)
{
    const auto add = [](auto& all, const auto& more) {
        for (const auto& id : more) {
            if (std::find(all.begin(), all.end(), id) == all.end())
                all.push_back(id);
        }
    };
    add(whole.clients, part.clients);
    add(whole.rooms, part.rooms);
    whole.drafts |= part.drafts;
    whole.typed |= part.typed;
    whole.troubles |= part.troubles;
    whole.knowledge |= part.knowledge;
    whole.templates |= part.templates;
    whole.profile |= part.profile;
    whole.services |= part.services;
    whole.dues |= part.dues;
    whole.everything |= part.everything;
}

// It has no record of its own, hence no id.
Result<Receipt> performPart(const Scope& scope, Kind kind, const Work& before, const Work& work)
{
    storage::Savepoint part(scope.connection);
    if (const Result<void> begun = part.begin(); !begun)
        return begun.error();
    Receipt receipt;
    receipt.kind = kind;
    for (const Work* piece : {&before, &work}) {
        if (const Result<void> worked = (*piece)(receipt); !worked)
            return worked.error();
    }
    if (const Result<void> kept = part.keep(); !kept)
        return kept.error();
    mergeInto(scope.whole->change, receipt.change);
    return receipt;
}

Receipt receiptOf(const storage::Statement& row, Kind kind)
{
    Receipt receipt;
    receipt.id = row.id<ActId>(0);
    receipt.kind = kind;
    receipt.detail = row.text(2);
    receipt.change.everything = true;
    return receipt;
}

} // namespace

QStringView key(Kind kind)
{
    return keyOf(keys, kind);
}

std::optional<Kind> kindFromKey(QStringView key)
{
    return fromKey<Kind>(keys, key);
}

Result<Receipt> perform(const Scope& scope, Kind kind, const Work& work)
{
    return perform(
        scope, kind, [](Receipt&) { return Result<void>(); }, work);
}

Result<Receipt> perform(const Scope& scope, Kind kind, const Work& before, const Work& work)
{
    if (scope.whole != nullptr)
        return performPart(scope, kind, before, work);
    storage::Transaction transaction(scope.connection);
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun.error();
    Receipt receipt;
    receipt.kind = kind;
    if (const Result<void> kept = before(receipt); !kept)
        return kept.error();
    {
        // Ends before the transaction does: it watches the connection.
        storage::ChangeRecorder recorder(scope.connection);
        if (const Result<void> worked = work(receipt); !worked)
            return worked.error();
        const Result<QByteArray> inverse = recorder.inverse();
        if (!inverse)
            return inverse.error();
        if (!inverse->isEmpty()) {
            if (const Result<void> recorded = record(scope, receipt, *inverse); !recorded)
                return recorded.error();
        }
    }
    if (const Result<void> committed = transaction.commit(); !committed)
        return committed.error();
    return receipt;
}

Result<Receipt> undo(const Scope& scope, ActId id)
{
    storage::Transaction transaction(scope.connection);
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun.error();
    Receipt receipt;
    QByteArray inverse;
    {
        storage::Statement row(scope.connection,
                               "SELECT id, words, detail, undo FROM act WHERE id = ?1");
        const bool found = row.bind(1, id).next();
        if (row.failed())
            return row.error();
        const std::optional<Kind> kind = found ? kindFromKey(row.text(1)) : std::nullopt;
        if (!kind)
            return Error{ErrorCode::notThere, {}, QStringLiteral("act")};
        receipt = receiptOf(row, *kind);
        inverse = row.blob(3);
    }
    if (const Result<void> applied = storage::applyInverse(scope.connection, inverse); !applied)
        return applied.error();
    storage::Statement forget(scope.connection, "DELETE FROM act WHERE id = ?1");
    if (const Result<void> forgotten = forget.bind(1, id).run(); !forgotten)
        return forgotten.error();
    if (const Result<void> committed = transaction.commit(); !committed)
        return committed.error();
    return receipt;
}

Result<std::optional<Receipt>> lastAct(const storage::Connection& connection)
{
    storage::Statement row(connection,
                           "SELECT id, words, detail FROM act ORDER BY id DESC LIMIT 1");
    std::optional<Receipt> last;
    if (row.next()) {
        if (const std::optional<Kind> kind = kindFromKey(row.text(1)))
            last = receiptOf(row, *kind);
    }
    if (row.failed())
        return row.error();
    return last;
}

} // namespace choba::acts
