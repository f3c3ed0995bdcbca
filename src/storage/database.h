// The data file: recognised, brought to the newest version, opened. What can go wrong on the way
// is a value, and nothing is ever overwritten.
#pragma once

#include "storage/sqlite.h"

#include <vector>

namespace choba {
class Job;
}

namespace choba::storage {

// "Chob" as SQLite's application_id.
constexpr qint32 applicationId = 0x43686F62;
// The version this program writes; PRAGMA user_version.
constexpr int newestVersion = 3;

// How the file was found.
enum class Found {
    fresh, // it was not there, or empty; it has been made
    upToDate,
    migrated, // from an older version; the copy made before stands beside it, see Database::copy
    newer, // written by a newer Choba: opened for reading only
    readOnly, // asked for, or the file or its folder cannot be written: opened for reading only
};

class Database
{
public:
    struct Options {
        Access access = Access::readWrite; // readOnly: no creation, no migration, no repair
        QByteArray vfs; // for tests
        // Migrations to replay, for tests; empty = those of :/migrations.
        std::vector<QByteArray> migrations;
        qint64 now = 0; // UTC milliseconds; names the copy made before a migration
    };

    // Fails with storeNotDatabase, storeForeign (another program's file), storeDamaged,
    // storeCannotOpen, storeFull, storeOlder (access readOnly and a migration is needed; detail =
    // its version), migrationFailed (where = the step; the file is byte for byte what it was).
    static Result<Database> open(const QString& path, const Options& options, Job* job = nullptr);

    Connection& connection() { return m_connection; }

    const Connection& connection() const { return m_connection; }

    Found found() const { return m_found; }

    bool isWritable() const { return m_found != Found::newer && m_found != Found::readOnly; }

    // Path of the copy made before a migration; empty when there was none.
    const QString& copy() const { return m_copy; }

    // The file on disk is not the one that is open any more: deleted, moved or replaced.
    bool hasVanished() const;

private:
    explicit Database(Connection connection)
        : m_connection(std::move(connection))
    { }

    static Result<Database> openForReading(const QString& path, Found found, const QByteArray& vfs);
    static Result<Database> openForWriting(const QString& path, int version,
                                           const std::vector<QByteArray>& migrations,
                                           const Options& options, Job* job);

    Connection m_connection;
    Found m_found = Found::upToDate;
    QString m_copy;
};

// A second connection for reading what `path` holds, beside the writing one: any thread of its own.
Result<Connection> openReader(const QString& path, const QByteArray& vfs = {});

} // namespace choba::storage
