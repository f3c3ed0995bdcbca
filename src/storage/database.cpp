#include "storage/database.h"

#include "base/job.h"
#include "storage/backup.h"
#include "storage/file_header.h"
#include "storage/migrator.h"
#include "storage/rebuild.h"
#include "storage/whole_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace choba::storage {

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

bool isInMemory(const QString& path)
{
    return path == u":memory:";
}

// The first look at the tables; a file of ours whose tables cannot be read is damaged.
Result<void> look(const Connection& connection)
{
    Statement tables(connection, "SELECT count(*) FROM sqlite_schema");
    if (tables.next())
        return {};
    Error error = tables.error();
    if (error.code == ErrorCode::storeNotDatabase)
        error.code = ErrorCode::storeDamaged;
    return error;
}

// The file an empty path becomes, for its owner only. Goes away again unless kept.
class NewFile
{
public:
    Result<void> make(const QString& path)
    {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
            return Error{ErrorCode::storeCannotOpen, path, file.errorString()};
        m_path = path;
        return {};
    }

    ~NewFile()
    {
        if (!m_path.isEmpty())
            QFile::remove(m_path);
    }

    void keep() { m_path.clear(); }

private:
    QString m_path;
};

// What every writing connection is set to, once the file is what it should be. Switching to the
// log changes the file's bytes, so this comes last.
Result<void> prepare(const Connection& connection)
{
    const auto set = connection.execute("PRAGMA synchronous = FULL;"
                                        "PRAGMA foreign_keys = ON;"
                                        "PRAGMA journal_size_limit = 16777216;");
    if (!set)
        return set;
    Statement mode(connection, "PRAGMA journal_mode = WAL");
    if (!mode.next())
        return mode.error();
    if (mode.text(0) != u"wal" && !isInMemory(connection.path()))
        return Error{ErrorCode::storeFailed, connection.path(),
                     QStringLiteral("journal mode %1").arg(mode.text(0))};
    return {};
}

// A log without its file (that was moved away alone, say) would be deleted with the first write.
void keepOrphanedLog(const QString& path, qint64 now)
{
    const QString log = realPath(path) + u"-wal";
    if (hasContent(log))
        QFile::rename(log, freeName(log, QStringLiteral("left"), now));
}

// Closing the last connection moves what is in the log into the file. After a failure the file has
// to stay as it was found, log and all.
void leaveLogAlone(const Connection& connection)
{
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

// With a copy beside it; the copy of a migration that failed is of no use.
Result<QString> migrateWithCopy(const Connection& connection, int version,
                                const std::vector<QByteArray>& migrations, qint64 now, Job* job)
{
    QString copy;
    if (version > 0 && !isInMemory(connection.path())) {
        copy = freeName(connection.path(), QStringLiteral("before-%1").arg(version), now);
        if (const auto copied = backUp(connection, copy, job); !copied)
            return copied.error();
    }
    const auto migrated = migrate(connection, migrations, job);
    if (!migrated) {
        if (!copy.isEmpty())
            QFile::remove(copy);
        return migrated.error();
    }
    return copy;
}

// A change cut short in a file without a log is taken back by the next writer only.
Result<void> takeBackCutShort(const QString& path, const QByteArray& vfs)
{
    if (!hasContent(realPath(path) + u"-journal", vfs))
        return {};
    const Result<Connection> connection = Connection::open(path, Access::readWrite, vfs);
    return connection ? look(*connection) : connection.error();
}

// Without leaving anything beside a file that may turn out to be damaged.
Result<int> versionOfFile(const QString& path, const QByteArray& vfs)
{
    const Result<Connection> connection = hasPendingChanges(path, vfs)
        ? openReader(path, vfs)
        : Connection::open(path, Access::frozen, vfs);
    if (!connection)
        return connection.error();
    if (const auto looked = look(*connection); !looked)
        return looked.error();
    const Result<int> version = versionOf(*connection);
    if (version && *version < 0)
        return Error{ErrorCode::storeDamaged, path, QStringLiteral("version %1").arg(*version)};
    return version;
}

} // namespace

Result<Database> Database::open(const QString& path, const Options& options, Job* job)
{
    const std::vector<QByteArray> migrations =
        options.migrations.empty() ? shippedMigrations() : options.migrations;
    const int newest = static_cast<int>(migrations.size());
    const Result<Owner> owner =
        isInMemory(path) ? Result<Owner>(Owner::nobody) : recognise(path, options.vfs);
    if (!owner)
        return owner.error();
    if (*owner == Owner::nobody) {
        if (options.access != Access::readWrite)
            return Error{ErrorCode::storeCannotOpen, path, QStringLiteral("nothing there")};
        return openForWriting(path, 0, migrations, options, job);
    }
    const bool mayWrite =
        options.access == Access::readWrite && storage::isWritable(path, options.vfs);
    if (mayWrite) {
        if (const auto back = takeBackCutShort(path, options.vfs); !back)
            return back.error();
    }
    const Result<int> version = versionOfFile(path, options.vfs);
    if (!version)
        return version.error();
    if (*version > newest)
        return openForReading(path, Found::newer, options.vfs);
    if (mayWrite)
        return openForWriting(path, *version, migrations, options, job);
    if (*version < newest)
        return Error{ErrorCode::storeOlder, path, QString::number(*version)};
    return openForReading(path, Found::readOnly, options.vfs);
}

Result<Database> Database::openForReading(const QString& path, Found found, const QByteArray& vfs)
{
    Result<Connection> connection = openReader(path, vfs);
    if (!connection)
        return connection.error();
    Database database(*std::move(connection));
    database.m_found = found;
    return database;
}

Result<Database> Database::openForWriting(const QString& path, int version,
                                          const std::vector<QByteArray>& migrations,
                                          const Options& options, Job* job)
{
    NewFile created;
    const bool isOrdinary = options.vfs.isEmpty() && !isInMemory(path);
    if (isOrdinary && !QFileInfo::exists(path)) {
        if (const auto made = created.make(path); !made)
            return made.error();
    }
    if (isOrdinary && version == 0)
        keepOrphanedLog(path, options.now);
    const bool hadLog = !isInMemory(path) && hasPendingChanges(path, options.vfs);
    Result<Connection> connection = Connection::open(path, Access::readWrite, options.vfs);
    if (!connection)
        return connection.error();
    Database database(*std::move(connection));
    const Connection& opened = database.connection();
    const auto bringUp = [&]() -> Result<void> {
        if (const auto looked = look(opened); !looked)
            return looked;
        if (version == static_cast<int>(migrations.size()))
            return {};
        Result<QString> copy = migrateWithCopy(opened, version, migrations, options.now, job);
        if (!copy)
            return copy.error();
        database.m_copy = *copy;
        database.m_found = version == 0 ? Found::fresh : Found::migrated;
        return {};
    };
    if (const auto done = bringUp(); !done) {
        if (hadLog)
            leaveLogAlone(opened);
        return done.error();
    }
    created.keep();
    if (isOrdinary)
        QFile::setPermissions(path, ownerOnly); // the files beside it get the same
    if (const auto prepared = prepare(opened); !prepared)
        return prepared.error();
    if (const auto indexed = refreshDerived(opened, job); !indexed)
        return indexed.error();
    return database;
}

bool Database::hasVanished() const
{
    int moved = 0;
    sqlite3_file_control(m_connection.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

Result<Connection> openReader(const QString& path, const QByteArray& vfs)
{
    const bool pending = hasPendingChanges(path, vfs);
    // A reader beside a file that cannot be written would leave files there that a later writer
    // could not use; where the folder cannot be written, it could not even begin.
    if (!pending && !isWritable(path, vfs)) {
        Result<Connection> frozen = Connection::open(path, Access::frozen, vfs);
        if (!frozen)
            return frozen;
        if (const auto looked = look(*frozen); !looked)
            return looked.error();
        return frozen;
    }
    Result<Connection> connection = Connection::open(path, Access::readOnly, vfs);
    if (!connection)
        return connection;
    if (const auto looked = look(*connection); !looked) {
        Error error = looked.error();
        if (pending && !isWritable(path, vfs))
            error.detail += QStringLiteral(
                "; the newest changes stand in a file beside it, and reading them needs a folder "
                "that can be written");
        return error;
    }
    return connection;
}

} // namespace choba::storage
