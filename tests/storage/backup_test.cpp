#include "base/job.h"
#include "storage/backup.h"
#include "storage/store_lock.h"
#include "support/ordinary_user.h"
#include "support/store_folder.h"
#include "support/volatile_vfs.h"

#include <sqlite3.h>

using namespace choba;
using namespace choba::storage;
using choba::testing::Ordinary;

namespace {

class Copies : public choba::testing::StoreFolder
{
protected:
    void SetUp() override { make(path(), 1); }

    void make(const QString& file, int client)
    {
        const auto database = open(file);
        ASSERT_TRUE(database) << qPrintable(database.error().detail);
        addClient(database->connection(), client);
    }

    // A file as after a crash: part of it stands in the log.
    void makeCrashed(const QString& file)
    {
        const auto database = open(path("living.sqlite"));
        ASSERT_TRUE(database);
        addClient(database->connection(), 8);
        for (const char* ending : {"", "-wal"})
            ASSERT_TRUE(QFile::copy(path("living.sqlite") + QLatin1String(ending),
                                    file + QLatin1String(ending)));
        QFile::remove(path("living.sqlite")); // its log goes with the last connection
    }

    void makeForeign(const QString& file, const QByteArray& script)
    {
        sqlite3* handle = nullptr;
        ASSERT_EQ(sqlite3_open(file.toUtf8().constData(), &handle), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(handle, script.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(handle);
    }

    // Which clients a file holds.
    static QStringList clientsOf(const QString& file)
    {
        const auto database = open(file);
        if (!database) {
            ADD_FAILURE() << qPrintable(database.error().detail);
            return {};
        }
        expectSound(database->connection());
        QStringList clients;
        Statement rows(database->connection(), "SELECT id FROM client ORDER BY id");
        while (rows.next())
            clients << rows.text(0);
        return clients;
    }

    QStringList leftovers() const
    {
        QStringList left;
        for (const QString& name : files()) {
            if (name.contains(u".part-"))
                left << name;
        }
        return left;
    }
};

TEST_F(Copies, HoldEverythingWhileWorkGoesOn)
{
    const auto database = open(path());
    ASSERT_TRUE(database);
    addClient(database->connection(), 2);
    const auto reader = openReader(path());
    ASSERT_TRUE(reader);
    Job job;
    Transaction transaction(database->connection());
    ASSERT_TRUE(transaction.begin());
    addClient(database->connection(), 3);
    const auto made = backUp(*reader, path("copy.sqlite"), &job);
    ASSERT_TRUE(made) << qPrintable(made.error().detail);
    ASSERT_TRUE(transaction.commit());
    EXPECT_EQ(job.permille(), 1000);
    EXPECT_EQ(QFile::permissions(path("copy.sqlite"))
                  & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
              QFileDevice::Permissions());
    EXPECT_TRUE(leftovers().isEmpty());
    EXPECT_EQ(clientsOf(path("copy.sqlite")),
              (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
}

TEST_F(Copies, ReplaceOnlyOwnFiles)
{
    const auto database = open(path());
    ASSERT_TRUE(database);
    make(path("older.sqlite"), 5);
    ASSERT_TRUE(backUp(database->connection(), path("older.sqlite")));
    EXPECT_EQ(clientsOf(path("older.sqlite")), QStringList{QStringLiteral("1")});

    put(path("letter.txt"), "拝啓");
    makeForeign(path("other.sqlite"), "CREATE TABLE t (x)");
    makeCrashed(path("crashed.sqlite"));

    const struct {
        QString target;
        ErrorCode code;
    } cases[] = {
        {path("letter.txt"), ErrorCode::storeForeign},
        {path("other.sqlite"), ErrorCode::storeForeign},
        {path(), ErrorCode::cannotWrite},
        {m_folder.path(), ErrorCode::storeForeign},
        {path("crashed.sqlite"), ErrorCode::storeBusy},
    };

    for (const auto& [target, code] : cases) {
        SCOPED_TRACE(qPrintable(target));
        const QByteArray before = bytesOf(target);
        const auto made = backUp(database->connection(), target);
        ASSERT_FALSE(made);
        EXPECT_EQ(made.error().code, code);
        EXPECT_EQ(made.error().where, target);
        EXPECT_TRUE(bytesOf(target) == before);
        EXPECT_TRUE(leftovers().isEmpty());
    }
}

TEST_F(Copies, DoNotReplaceAFileInUse)
{
    const auto database = open(path());
    ASSERT_TRUE(database);
    make(path("used.sqlite"), 5);
    const auto lock = StoreLock::take(path("used.sqlite"));
    ASSERT_TRUE(lock);
    const auto made = backUp(database->connection(), path("used.sqlite"));
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::storeHeld);
    EXPECT_EQ(clientsOf(path("used.sqlite")), QStringList{QStringLiteral("5")});
}

TEST_F(Copies, ThatFailLeaveNothing)
{
    const auto database = open(path());
    ASSERT_TRUE(database);
    QDir().mkpath(path("locked"));
    Ordinary::give(path("locked"), QFileDevice::ReadOwner | QFileDevice::ExeOwner, {});
    Ordinary::give(m_folder.path(),
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    {
        const Ordinary ordinary;
        const auto made = backUp(database->connection(), path("locked/copy.sqlite"));
        ASSERT_FALSE(made);
        EXPECT_EQ(made.error().code, ErrorCode::cannotWrite);
    }
    Job job;
    job.cancel();
    const auto cancelled = backUp(database->connection(), path("copy.sqlite"), &job);
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().code, ErrorCode::cancelled);
    EXPECT_FALSE(QFileInfo::exists(path("copy.sqlite")));
    EXPECT_TRUE(leftovers().isEmpty());
}

TEST_F(Copies, OnAFullDiskLeaveTheFormerCopy)
{
    choba::testing::VolatileVfs disk("full-for-copy");
    const auto database = Database::open(
        path(), {.access = Access::readWrite, .vfs = disk.name(), .migrations = {}, .now = now});
    ASSERT_TRUE(database);
    make(path("copy.sqlite"), 5);
    disk.setRoom(disk.writtenBytes() + 20'000);
    const auto made = backUp(database->connection(), path("copy.sqlite"));
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::storeFull) << qPrintable(made.error().detail);
    EXPECT_TRUE(leftovers().isEmpty());
    EXPECT_EQ(clientsOf(path("copy.sqlite")), QStringList{QStringLiteral("5")});
}

TEST_F(Copies, OfADamagedFileAreNotMade)
{
    {
        const auto database = open(path());
        ASSERT_TRUE(database);
        run(database->connection(),
            "INSERT INTO refusal WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL "
            "SELECT i + 1 FROM n WHERE i < 500) SELECT i, NULL, 'dm', 1, "
            "hex(randomblob(500)) FROM n");
    }
    QByteArray bytes = bytesOf(path());
    bytes.replace(bytes.size() - 200'000, 100'000, QByteArray(100'000, 'x'));
    put(path(), bytes);
    const auto database = open(path());
    ASSERT_TRUE(database);
    const auto made = backUp(database->connection(), path("copy.sqlite"));
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::storeDamaged) << qPrintable(made.error().detail);
    EXPECT_FALSE(QFileInfo::exists(path("copy.sqlite")));
    EXPECT_TRUE(leftovers().isEmpty());
}

class Restoring : public Copies
{
protected:
    // The store keeps what it has, and nothing else has changed.
    void expectRefused(const QString& source, ErrorCode code)
    {
        const QByteArray before = bytesOf(source);
        const QByteArray store = bytesOf(path());
        const QStringList filesBefore = files();
        const auto restored = restore(source, path(), now);
        ASSERT_FALSE(restored);
        EXPECT_EQ(restored.error().code, code) << qPrintable(restored.error().detail);
        EXPECT_EQ(restored.error().where, source);
        EXPECT_TRUE(bytesOf(source) == before);
        EXPECT_TRUE(bytesOf(path()) == store);
        EXPECT_EQ(files(), filesBefore);
    }
};

TEST_F(Restoring, PutsTheCopyInPlaceAndKeepsTheFormerFile)
{
    make(path("copy.sqlite"), 5);
    const QByteArray copy = bytesOf(path("copy.sqlite"));
    const QStringList before = files();
    const auto restored = restore(path("copy.sqlite"), path(), now);
    ASSERT_TRUE(restored) << qPrintable(restored.error().detail);
    EXPECT_EQ(restored->formerFile, QString(path() + u".replaced-20261121-123456"));
    EXPECT_EQ(clientsOf(path()), QStringList{QStringLiteral("5")});
    EXPECT_EQ(clientsOf(restored->formerFile), QStringList{QStringLiteral("1")});
    EXPECT_TRUE(bytesOf(path("copy.sqlite")) == copy);
    EXPECT_EQ(files().size(), before.size() + 1);

    // Once more within the same second.
    const auto again = restore(restored->formerFile, path(), now);
    ASSERT_TRUE(again);
    EXPECT_EQ(clientsOf(path()), QStringList{QStringLiteral("1")});
    EXPECT_EQ(clientsOf(again->formerFile), QStringList{QStringLiteral("5")});
}

TEST_F(Restoring, NeedsNoFileBefore)
{
    make(path("copy.sqlite"), 5);
    const auto restored = restore(path("copy.sqlite"), path("new/choba.sqlite"), now);
    ASSERT_TRUE(restored) << qPrintable(restored.error().detail);
    EXPECT_TRUE(restored->formerFile.isEmpty());
    EXPECT_EQ(clientsOf(path("new/choba.sqlite")), QStringList{QStringLiteral("5")});
}

TEST_F(Restoring, IsNotMisledByALogLeftBehind)
{
    make(path("copy.sqlite"), 5);
    QFile::remove(path());
    makeCrashed(path("a"));
    ASSERT_TRUE(QFile::rename(path("a-wal"), path() + u"-wal"));
    const auto restored = restore(path("copy.sqlite"), path(), now);
    ASSERT_TRUE(restored) << qPrintable(restored.error().detail);
    EXPECT_TRUE(restored->formerFile.isEmpty());
    EXPECT_EQ(clientsOf(path()), QStringList{QStringLiteral("5")});
    EXPECT_FALSE(bytesOf(path() + u".replaced-20261121-123456-wal").isEmpty());
}

TEST_F(Restoring, TakesWhatStandsInTheLogs)
{
    makeCrashed(path("copy.sqlite"));
    QFile::remove(path());
    makeCrashed(path("a"));
    for (const char* ending : {"", "-wal"})
        ASSERT_TRUE(
            QFile::rename(path("a") + QLatin1String(ending), path() + QLatin1String(ending)));
    const QByteArray log = bytesOf(path("copy.sqlite-wal"));
    ASSERT_FALSE(log.isEmpty());
    const auto restored = restore(path("copy.sqlite"), path(), now);
    ASSERT_TRUE(restored) << qPrintable(restored.error().detail);
    EXPECT_TRUE(bytesOf(path("copy.sqlite-wal")) == log) << "the copy is only read";
    EXPECT_EQ(clientsOf(path()), QStringList{QStringLiteral("8")});
    EXPECT_EQ(clientsOf(restored->formerFile), QStringList{QStringLiteral("8")});
}

TEST_F(Restoring, TakesTheLogOfALinkedCopy)
{
    makeCrashed(path("copy.sqlite"));
    QDir().mkpath(path("elsewhere"));
    ASSERT_TRUE(QFile::link(path("copy.sqlite"), path("elsewhere/link.sqlite")));
    const auto restored = restore(path("elsewhere/link.sqlite"), path(), now);
    ASSERT_TRUE(restored) << qPrintable(restored.error().detail);
    EXPECT_EQ(clientsOf(path()), QStringList{QStringLiteral("8")});
}

TEST_F(Restoring, KeepsADamagedFormerFileWithItsLog)
{
    make(path("copy.sqlite"), 5);
    QFile::remove(path());
    makeCrashed(path("a"));
    ASSERT_TRUE(QFile::rename(path("a-wal"), path() + u"-wal"));
    put(path(), QByteArray(8192, 'x'));
    const QByteArray log = bytesOf(path() + u"-wal");
    const auto restored = restore(path("copy.sqlite"), path(), now);
    ASSERT_TRUE(restored) << qPrintable(restored.error().detail);
    EXPECT_TRUE(bytesOf(restored->formerFile) == QByteArray(8192, 'x'));
    EXPECT_TRUE(bytesOf(restored->formerFile + u"-wal") == log);
    EXPECT_EQ(clientsOf(path()), QStringList{QStringLiteral("5")});
}

TEST_F(Restoring, TakesOnlySoundCopiesItKnows)
{
    make(path("newer.sqlite"), 5);
    makeForeign(path("newer.sqlite"), "PRAGMA user_version = 99");
    expectRefused(path("newer.sqlite"), ErrorCode::storeNewer);

    makeForeign(path("other.sqlite"), "CREATE TABLE t (x)");
    expectRefused(path("other.sqlite"), ErrorCode::storeForeign);

    put(path("letter.txt"), "拝啓");
    expectRefused(path("letter.txt"), ErrorCode::storeNotDatabase);
    makeForeign(path("bare.sqlite"), "VACUUM");
    expectRefused(path("bare.sqlite"), ErrorCode::storeNotDatabase);
    put(path("empty"), {});
    expectRefused(path("empty"), ErrorCode::storeCannotOpen);
    expectRefused(path("missing"), ErrorCode::storeCannotOpen);
    expectRefused(path(), ErrorCode::wrongUse);

    make(path("damaged.sqlite"), 5);
    QByteArray bytes = bytesOf(path("damaged.sqlite"));
    bytes.truncate(bytes.size() / 2);
    put(path("damaged.sqlite"), bytes);
    expectRefused(path("damaged.sqlite"), ErrorCode::storeDamaged);
    // A page in the middle: only the full check finds that.
    make(path("holed.sqlite"), 5);
    bytes = bytesOf(path("holed.sqlite"));
    bytes.replace(bytes.size() - 8192, 4096, QByteArray(4096, '\x55'));
    put(path("holed.sqlite"), bytes);
    expectRefused(path("holed.sqlite"), ErrorCode::storeDamaged);
}

TEST_F(Restoring, CanBeCancelled)
{
    make(path("copy.sqlite"), 5);
    Job job;
    job.cancel();
    const QStringList before = files();
    const auto restored = restore(path("copy.sqlite"), path(), now, &job);
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().code, ErrorCode::cancelled);
    EXPECT_EQ(files(), before);
    EXPECT_EQ(clientsOf(path()), QStringList{QStringLiteral("1")});
}

TEST_F(Restoring, ThatFailsLeavesTheFormerFile)
{
    make(path("copy.sqlite"), 5);
    Ordinary::give(m_folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner,
                   QFileDevice::ReadOwner);
    {
        const Ordinary ordinary;
        const auto restored = restore(path("copy.sqlite"), path(), now);
        ASSERT_FALSE(restored);
        EXPECT_EQ(restored.error().code, ErrorCode::cannotWrite);
    }
    Ordinary::give(m_folder.path(),
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    EXPECT_EQ(clientsOf(path()), QStringList{QStringLiteral("1")});
}

} // namespace
