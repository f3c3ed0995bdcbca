#include "base/job.h"
#include "storage/backup.h"
#include "storage/migrator.h"
#include "support/store_folder.h"
#include "support/volatile_vfs.h"

using namespace choba;
using namespace choba::storage;

namespace {

const QByteArray people = "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;"
                          "CREATE TABLE letter (id INTEGER PRIMARY KEY,"
                          " person INTEGER NOT NULL REFERENCES person (id)) STRICT;"
                          "CREATE TABLE act (id INTEGER PRIMARY KEY, undo BLOB) STRICT;";
const QByteArray towns = "ALTER TABLE person ADD COLUMN town TEXT NOT NULL DEFAULT '京都';"
                         "CREATE INDEX person_by_town ON person (town);";
const QByteArray dates = "CREATE TABLE date (day TEXT PRIMARY KEY) STRICT;"
                         "INSERT INTO date VALUES ('2026-11-21');";

enum class Log { none, empty, pending };

class Migrations : public choba::testing::StoreFolder
{
protected:
    static Result<Database> openWith(const QString& path, const std::vector<QByteArray>& migrations,
                                     Job* job = nullptr)
    {
        return Database::open(
            path, {.access = Access::readWrite, .vfs = {}, .migrations = migrations, .now = now},
            job);
    }

    // A file of version 1 with content.
    void makeFirst(Log log)
    {
        const QString origin = path("origin.sqlite");
        {
            const auto database = openWith(origin, {people});
            ASSERT_TRUE(database) << qPrintable(database.error().detail);
            const Connection& connection = database->connection();
            run(connection,
                "INSERT INTO person VALUES (1, '架空 花子'), (2, '架空 太郎');"
                "INSERT INTO act VALUES (1, x'00')");
            if (log == Log::pending) {
                for (const char* ending : {"", "-wal"})
                    ASSERT_TRUE(QFile::copy(origin + QLatin1String(ending),
                                            path() + QLatin1String(ending)));
            }
            if (log == Log::none) {
                ASSERT_TRUE(backUp(connection, path()));
            }
        }
        if (log == Log::empty) {
            ASSERT_TRUE(QFile::copy(origin, path()));
        }
        for (const char* ending : {"", "-wal", "-shm"})
            QFile::remove(origin + QLatin1String(ending));
    }

    static QStringList schemaOf(const Connection& connection)
    {
        QStringList lines;
        Statement things(connection,
                         "SELECT name, coalesce(sql, '') FROM sqlite_schema ORDER BY 1");
        while (things.next())
            lines << things.text(0) + u": " + things.text(1);
        return lines;
    }
};

TEST_F(Migrations, ShippedOnesAreAllThere)
{
    EXPECT_EQ(shippedMigrations().size(), std::size_t(newestVersion));
    for (const QByteArray& migration : shippedMigrations())
        EXPECT_TRUE(migration.contains("CREATE"));
}

// A real file of the first version, with something in every table.
TEST_F(Migrations, KeepWhatAFileOfTheFirstVersionHolds)
{
    const std::vector<QByteArray> shipped = shippedMigrations();
    {
        const auto first = openWith(path(), {shipped.front()});
        ASSERT_TRUE(first) << qPrintable(first.error().detail);
        addClient(first->connection(), 1);
        addClient(first->connection(), 2);
        run(first->connection(),
            "INSERT INTO draft VALUES (40, 1, 102, 'dm', '下書き', 0, '[]', 5);"
            "INSERT INTO draft_part VALUES (41, 40, 1, 0, 2, '', 2, 0);"
            "INSERT INTO refusal VALUES (60, 1, 'dm', 5, '断られた');"
            "INSERT INTO lock VALUES (61, 5, NULL);"
            "INSERT INTO own_word VALUES (70, 'flag', '直接', 'stop', '', '', 5);"
            "INSERT INTO own_rule VALUES ('channel.dm.limit', '800', '1000', 5);"
            "INSERT INTO act VALUES (90, 5, 'locked', '', x'00')");
    }
    const auto rows = [](const Connection& connection) {
        QStringList lines;
        for (const char* table : {"client", "message", "message_part", "draft", "draft_part",
                                  "refusal", "lock", "own_word", "own_rule", "conversation"}) {
            const QByteArray sql = QByteArray("SELECT * FROM ") + table + " ORDER BY 1";
            Statement all(connection, sql.constData());
            while (all.next())
                lines << QLatin1String(table) + u' ' + all.text(0) + u' ' + all.text(1) + u' '
                        + all.text(2) + u' ' + all.text(3);
            EXPECT_FALSE(all.failed());
        }
        return lines;
    };
    QStringList before;
    {
        const auto first = Connection::open(path(), Access::readOnly);
        ASSERT_TRUE(first);
        before = rows(*first);
        EXPECT_EQ(before.size(), 18);
    }
    const auto database = open(path());
    ASSERT_TRUE(database) << qPrintable(database.error().detail);
    const Connection& connection = database->connection();
    EXPECT_EQ(database->found(), Found::migrated);
    EXPECT_EQ(number(connection, "PRAGMA user_version"), newestVersion);
    EXPECT_EQ(rows(connection), before);
    EXPECT_EQ(number(connection, "SELECT count(*) FROM act"), 0);
    expectSound(connection);
    const auto fresh = open(path("fresh.sqlite"));
    ASSERT_TRUE(fresh);
    EXPECT_EQ(schemaOf(connection), schemaOf(fresh->connection()));
    // The copy made before is a file of the first version that can be opened again.
    const auto again = open(database->copy());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->found(), Found::migrated);
    EXPECT_EQ(rows(again->connection()), before);
}

TEST_F(Migrations, BringAnOlderFileUpToDate)
{
    for (const Log log : {Log::none, Log::empty, Log::pending}) {
        SCOPED_TRACE(static_cast<int>(log));
        makeFirst(log);
        {
            const auto database = openWith(path(), {people, towns, dates});
            ASSERT_TRUE(database) << qPrintable(database.error().detail);
            EXPECT_EQ(database->found(), Found::migrated);
            const Connection& connection = database->connection();
            EXPECT_EQ(number(connection, "PRAGMA user_version"), 3);
            EXPECT_EQ(number(connection, "SELECT count(*) FROM person WHERE town = '京都'"), 2);
            EXPECT_EQ(number(connection, "SELECT count(*) FROM date"), 1);
            EXPECT_EQ(number(connection, "SELECT count(*) FROM act"), 0);
            EXPECT_EQ(number(connection, "PRAGMA foreign_keys"), 1);

            EXPECT_EQ(database->copy(), QString(path() + u".before-1-20261121-123456"));
            const auto copy = Connection::open(database->copy(), Access::readOnly);
            ASSERT_TRUE(copy);
            EXPECT_EQ(number(*copy, "PRAGMA user_version"), 1);
            EXPECT_EQ(number(*copy, "SELECT count(*) FROM person"), 2);
            EXPECT_EQ(number(*copy, "SELECT count(*) FROM act"), 1);
        }
        const auto again = openWith(path(), {people, towns, dates});
        ASSERT_TRUE(again);
        EXPECT_EQ(again->found(), Found::upToDate);
        for (const QString& name : files())
            QFile::remove(m_folder.filePath(name));
    }
}

TEST_F(Migrations, OfTheSameSecondKeepBothCopies)
{
    makeFirst(Log::empty);
    {
        const auto second = openWith(path(), {people, towns});
        ASSERT_TRUE(second);
    }
    const QString copy = path() + u".before-1-20261121-123456";
    const QByteArray kept = bytesOf(copy);
    makeFirst(Log::none);
    const auto second = openWith(path(), {people, towns});
    ASSERT_TRUE(second) << qPrintable(second.error().detail);
    EXPECT_EQ(second->copy(), QString(copy + u"-2"));
    EXPECT_TRUE(bytesOf(copy) == kept);
}

TEST_F(Migrations, MakeNewAndOldFilesAlike)
{
    makeFirst(Log::empty);
    const auto grown = openWith(path(), {people, towns, dates});
    const auto fresh = openWith(path("fresh.sqlite"), {people, towns, dates});
    ASSERT_TRUE(grown);
    ASSERT_TRUE(fresh);
    EXPECT_EQ(schemaOf(grown->connection()), schemaOf(fresh->connection()));
}

TEST_F(Migrations, ThatFailLeaveTheFileByteForByte)
{
    const QByteArray much = "INSERT INTO person WITH RECURSIVE n (i) AS (SELECT 3 UNION ALL SELECT "
                            "i + 1 FROM n WHERE i < 60000) SELECT i, hex(randomblob(60)) FROM n;";

    const struct {
        const char* name;
        std::vector<QByteArray> migrations;
        const char* step;
        const char* why;
    } cases[] = {
        {"words", {people, "DROP TABLE letter; CREATE NONSENSE;"}, "migration 2", "NONSENSE"},
        {"content",
         {people, towns, "INSERT INTO person VALUES (3, NULL, '')"},
         "migration 3",
         "NOT NULL"},
        {"late", {people, towns, dates + "SELECT nothing FROM person"}, "migration 3", "nothing"},
        {"reference", {people, "INSERT INTO letter VALUES (1, 99)"}, "migration 2", "letter"},
        {"much", {people, much + "SELECT nothing FROM person"}, "migration 2", "nothing"},
    };

    for (const Log log : {Log::none, Log::empty, Log::pending}) {
        for (const auto& [name, migrations, step, why] : cases) {
            SCOPED_TRACE(::testing::Message() << name << " " << static_cast<int>(log));
            makeFirst(log);
            const QByteArray before = bytesOf(path());
            {
                const auto database = openWith(path(), migrations);
                ASSERT_FALSE(database);
                EXPECT_EQ(database.error().code, ErrorCode::migrationFailed);
                EXPECT_EQ(database.error().where, QString::fromUtf8(step));
                EXPECT_TRUE(database.error().detail.contains(QLatin1String(why)))
                    << qPrintable(database.error().detail);
            }
            EXPECT_TRUE(bytesOf(path()) == before);
            if (log != Log::pending) {
                EXPECT_EQ(files(), QStringList{QStringLiteral("choba.sqlite")});
            }
            // And nothing is lost.
            const auto former = openWith(path(), {people});
            ASSERT_TRUE(former);
            EXPECT_EQ(number(former->connection(), "SELECT count(*) FROM person"), 2);
            EXPECT_EQ(number(former->connection(), "SELECT count(*) FROM act"), 1);
            for (const QString& file : files())
                QFile::remove(m_folder.filePath(file));
        }
    }
}

TEST_F(Migrations, ThatFailMakeNoFile)
{
    const auto database = openWith(path(), {people, "CREATE NONSENSE"});
    ASSERT_FALSE(database);
    EXPECT_EQ(database.error().code, ErrorCode::migrationFailed);
    EXPECT_TRUE(files().isEmpty()) << qPrintable(files().join(u' '));
}

TEST_F(Migrations, CanBeCancelled)
{
    makeFirst(Log::empty);
    const QByteArray before = bytesOf(path());
    Job job;
    job.cancel();
    const auto database = openWith(path(), {people, towns}, &job);
    ASSERT_FALSE(database);
    EXPECT_EQ(database.error().code, ErrorCode::cancelled);
    EXPECT_TRUE(bytesOf(path()) == before);
    EXPECT_EQ(files(), QStringList{QStringLiteral("choba.sqlite")});
}

TEST_F(Migrations, OnAFullDiskChangeNothing)
{
    makeFirst(Log::empty);
    const QByteArray before = bytesOf(path());
    choba::testing::VolatileVfs disk("full-for-migration");
    const std::vector<QByteArray> migrations{
        people, "CREATE TABLE t (b BLOB) STRICT; INSERT INTO t VALUES (zeroblob(3000000))"};
    const auto openOnDisk = [&] {
        return Database::open(path(),
                              {.access = Access::readWrite,
                               .vfs = disk.name(),
                               .migrations = migrations,
                               .now = now});
    };
    for (const qint64 room : {1000, 40'000, 500'000, 3'000'000}) {
        SCOPED_TRACE(room);
        disk.setRoom(room);
        const auto database = openOnDisk();
        ASSERT_FALSE(database);
        EXPECT_EQ(database.error().code, ErrorCode::storeFull)
            << qPrintable(database.error().detail);
        EXPECT_TRUE(bytesOf(path()) == before);
        EXPECT_EQ(files(), QStringList{QStringLiteral("choba.sqlite")});
    }
    disk.setRoom({});
    const auto database = openOnDisk();
    ASSERT_TRUE(database) << qPrintable(database.error().detail);
    EXPECT_EQ(database->found(), Found::migrated);
}

} // namespace
