#include "acts/dues.h"

#include "base/clock.h"
#include "storage/due_marks.h"
#include "storage/transaction.h"

namespace choba::acts {

namespace {

QString isoOf(qint64 utc)
{
    return inJapan(utc).toString(Qt::ISODate);
}

Result<Receipt> changeMark(const Scope& scope, Kind kind, const domain::DueKey& key,
                           const QString& title,
                           const std::function<void(domain::DueMark&)>& change)
{
    return perform(scope, kind, [&](Receipt& receipt) -> Result<void> {
        Result<domain::DueMark> mark = storage::loadMark(scope.connection, key);
        if (!mark)
            return mark.error();
        change(*mark);
        receipt.detail = title;
        receipt.change.dues = true;
        return storage::saveMark(scope.connection, *mark);
    });
}

} // namespace

Result<Receipt> snooze(const Scope& scope, const domain::DueKey& key, qint64 until, qint64 limit,
                       const QString& title)
{
    if (until <= scope.now)
        return Error{ErrorCode::outOfRange, QStringLiteral("until"), isoOf(scope.now)};
    if (limit != 0 && until >= limit)
        return Error{ErrorCode::snoozePastClock, {}, isoOf(limit)};
    return changeMark(scope, Kind::dueSnoozed, key, title,
                      [until](domain::DueMark& mark) { mark.snoozedUntil = until; });
}

Result<Receipt> unsnooze(const Scope& scope, const domain::DueKey& key, const QString& title)
{
    return changeMark(scope, Kind::dueUnsnoozed, key, title,
                      [](domain::DueMark& mark) { mark.snoozedUntil = 0; });
}

Result<Receipt> markDone(const Scope& scope, const domain::DueKey& key, const QString& title)
{
    return changeMark(scope, Kind::dueDone, key, title,
                      [&scope](domain::DueMark& mark) { mark.doneAt = scope.now; });
}

Result<Change> keepNotified(const Scope& scope, const std::vector<domain::DueMark>& given)
{
    storage::Transaction transaction(scope.connection);
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun.error();
    for (const domain::DueMark& mark : given) {
        const Result<void> added =
            storage::addNotified(scope.connection, mark.key, mark.notified, scope.now);
        if (!added)
            return added.error();
    }
    if (const Result<void> committed = transaction.commit(); !committed)
        return committed.error();
    Change change;
    change.dues = true;
    return change;
}

} // namespace choba::acts
