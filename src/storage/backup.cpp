#include "storage/backup.h"

#include "base/job.h"
#include "storage/file_header.h"
#include "storage/migrator.h"
#include "storage/store_lock.h"
#include "storage/whole_file.h"

#include <QFile>
#include <QFileInfo>

namespace choba::storage {

namespace {

// `path` is what the user calls the file.
Result<void> checkIntegrity(const Connection& connection, const QString& path, Job* job)
{
    const Interruptible interruptible(connection, job);
    Statement check(connection, "PRAGMA integrity_check(1)");
    const bool answered = check.next();
    if (!answered || check.text(0) != u"ok") {
        const Error error = answered ? Error{ErrorCode::storeDamaged, path, check.text(0)}
                                     : Error{check.error().code, path, check.error().detail};
        return error.code == ErrorCode::storeNotDatabase
            ? Error{ErrorCode::storeDamaged, path, error.detail}
            : error;
    }
    return {};
}

// What may stand in the way of writing to `target`.
Result<void> mayReplace(const QString& target, const Connection& connection)
{
    const QFileInfo there(target);
    // A log would be taken for that of the new file, even one that was left behind alone.
    const Error busy{ErrorCode::storeBusy, target, QStringLiteral("it has changes pending")};
    if (!there.exists())
        return hasPendingChanges(target) ? Result<void>(busy) : Result<void>();
    if (realPath(target) == realPath(connection.path()))
        return Error{ErrorCode::cannotWrite, target, QStringLiteral("the data file itself")};
    const Result<Owner> owner = recognise(target);
    if (!owner)
        return Error{ErrorCode::storeForeign, target, owner.error().detail};
    return hasPendingChanges(target) ? Result<void>(busy) : Result<void>();
}

// An error of making the copy: about the target, unless the source could not be read.
Error copyError(const Error& error, const QString& target)
{
    switch (error.code) {
    case ErrorCode::storeFull:
        return {error.code, target, error.detail};
    case ErrorCode::storeCannotOpen:
    case ErrorCode::storeReadOnly:
        return {ErrorCode::cannotWrite, target, error.detail};
    default:
        return error;
    }
}

Result<void> makeCopy(const Connection& connection, const QString& path, Job* job)
{
    const Interruptible interruptible(connection, job);
    return Statement(connection, "VACUUM INTO ?1").bind(1, path).run();
}

Result<void> examineCopy(const QString& copy, const QString& target, Job* job)
{
    const Result<Owner> owner = recognise(copy);
    if (!owner || *owner != Owner::choba)
        return Error{ErrorCode::backupFaulty, target, QStringLiteral("not recognised")};
    const Result<Connection> opened = Connection::open(copy, Access::frozen);
    if (!opened)
        return opened.error();
    const auto sound = checkIntegrity(*opened, target, job);
    if (!sound && sound.error().code != ErrorCode::cancelled)
        return Error{ErrorCode::backupFaulty, target, sound.error().detail};
    return sound;
}

// Small files are done before SQLite looks at the job once.
Result<void> stage(Job* job, int permille, const QString& path)
{
    if (!job)
        return {};
    if (job->cancelled())
        return Error{ErrorCode::cancelled, path, {}};
    job->report(permille);
    return {};
}

// The copy as a file of its own beside the store, with everything pending folded in.
Result<void> takeOver(const QString& source, const TemporaryFile& copy, Job* job)
{
    const QString& path = copy.path();
    const QString real = realPath(source);
    for (const char* ending : {"", "-wal", "-journal"}) {
        const bool isLog = ending[0] != '\0';
        const QString from = isLog ? QString(real + QLatin1String(ending)) : source;
        if (isLog && !hasContent(from))
            continue;
        if (const auto copied = copyBytes(from, path + QLatin1String(ending), job); !copied)
            return copied;
    }
    Result<Connection> opened = Connection::open(path, Access::readWrite);
    if (!opened)
        return opened.error();
    Statement mode(*opened, "PRAGMA journal_mode = DELETE");
    while (mode.next()) { }
    if (mode.failed())
        return Error{mode.error().code == ErrorCode::storeNotDatabase ? ErrorCode::storeDamaged
                                                                      : mode.error().code,
                     source, mode.error().detail};
    if (const auto going = stage(job, 600, source); !going)
        return going;
    if (const auto sound = checkIntegrity(*opened, source, job); !sound)
        return sound;
    const Result<int> version = versionOf(*opened);
    if (!version)
        return version.error();
    if (*version > newestVersion)
        return Error{ErrorCode::storeNewer, source, QString::number(*version)};
    return {};
}

// A sound former file is folded into one, so that the exchange is a single step.
void foldLog(const QString& store)
{
    const Result<Owner> owner = recognise(store);
    if (!owner || *owner != Owner::choba || !isWritable(store))
        return;
    const Result<Connection> connection = Connection::open(store, Access::readWrite);
    if (!connection)
        return;
    const Result<int> version = versionOf(*connection);
    if (version && *version <= newestVersion)
        static_cast<void>(connection->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
}

} // namespace

Result<void> backUp(const Connection& connection, const QString& target, Job* job)
{
    if (const auto allowed = mayReplace(target, connection); !allowed)
        return allowed;
    std::optional<StoreLock> lock;
    if (QFileInfo::exists(target)) {
        Result<StoreLock> taken = StoreLock::take(target);
        if (!taken)
            return taken.error();
        lock = *std::move(taken);
    }
    const QString place = realPath(target);
    Result<TemporaryFile> copy = TemporaryFile::beside(place);
    if (!copy)
        return Error{copy.error().code, target, copy.error().detail};
    Result<void> done = stage(job, 0, target);
    if (done)
        done = makeCopy(connection, copy->path(), job);
    if (!done)
        return copyError(done.error(), target);
    done = stage(job, 500, target);
    if (done)
        done = examineCopy(copy->path(), target, job);
    if (done)
        done = stage(job, 950, target);
    if (done)
        done = copy->moveTo(place);
    if (done && job)
        job->report(1000);
    return done;
}

Result<Restored> restore(const QString& source, const QString& store, qint64 now, Job* job)
{
    const QFileInfo there(store);
    const QString place = realPath(store);
    if (realPath(source) == place)
        return Error{ErrorCode::wrongUse, source, QStringLiteral("the data file itself")};
    const Result<Owner> owner = recognise(source);
    if (!owner)
        return owner.error();
    if (*owner == Owner::nobody)
        return Error{hasContent(source) ? ErrorCode::storeNotDatabase : ErrorCode::storeCannotOpen,
                     source, QStringLiteral("nothing in it")};
    Result<TemporaryFile> copy = TemporaryFile::beside(place);
    if (!copy)
        return copy.error();
    Result<void> done = stage(job, 0, source);
    if (done)
        done = takeOver(source, *copy, job);
    if (done)
        done = stage(job, 950, source);
    if (!done) {
        const bool ofCopy = done.error().where.startsWith(copy->path());
        return ofCopy ? Error{done.error().code, place, done.error().detail} : done.error();
    }
    foldLog(place);
    const QString former = freeName(place, QStringLiteral("replaced"), now);
    const Restored restored{there.exists() ? former : QString()};
    if (const auto exchanged = copy->exchange(place, former); !exchanged)
        return exchanged.error();
    if (job)
        job->report(1000);
    return restored;
}

} // namespace choba::storage
