#include "storage/database.h"
#include "storage/room_summaries.h"
#include "storage/search.h"
#include "support/ordinary_user.h"
#include "support/store_folder.h"

#include <sqlite3.h>
#include <sys/stat.h>

using namespace choba;
using namespace choba::storage;
using choba::testing::Ordinary;

namespace {

constexpr auto ownerRead = QFileDevice::ReadOwner | QFileDevice::ExeOwner;
constexpr auto ownerAll = ownerRead | QFileDevice::WriteOwner;
constexpr auto readFile = QFileDevice::ReadOwner;
constexpr auto readWriteFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

class DatabaseFile : public choba::testing::StoreFolder
{
protected:
    // A file as another program would make it.
    void makeForeign(const QString& path, const QByteArray& script)
    {
        sqlite3* handle = nullptr;
        ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(handle, script.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(handle);
    }

    void makeStore(const QString& path)
    {
        const auto database = open(path);
        ASSERT_TRUE(database) << qPrintable(database.error().detail);
        addClient(database->connection(), 7);
    }

    // Refused with `code`, for writing as for reading, and nothing is touched or made.
    void expectRefused(const QString& path, ErrorCode code)
    {
        const QByteArray before = bytesOf(path);
        const QStringList filesBefore = files();
        for (const Access access : {Access::readWrite, Access::readOnly}) {
            const auto database = open(path, access);
            ASSERT_FALSE(database);
            EXPECT_EQ(database.error().code, code) << qPrintable(database.error().detail);
            EXPECT_EQ(database.error().where, path);
            EXPECT_TRUE(bytesOf(path) == before);
            EXPECT_EQ(files(), filesBefore);
        }
    }

    static QString text(const Connection& connection, const char* sql)
    {
        Statement statement(connection, sql);
        return statement.next() ? statement.text(0) : QString();
    }
};

TEST_F(DatabaseFile, IsMadeWithEverythingSet)
{
    const QString place = path("not/yet/there.sqlite");
    const auto database = open(place);
    ASSERT_TRUE(database) << qPrintable(database.error().detail);
    EXPECT_EQ(database->found(), Found::fresh);
    EXPECT_TRUE(database->isWritable());
    const Connection& connection = database->connection();
    EXPECT_EQ(number(connection, "PRAGMA application_id"), applicationId);
    EXPECT_EQ(number(connection, "PRAGMA user_version"), newestVersion);
    EXPECT_EQ(number(connection, "PRAGMA synchronous"), 2);
    EXPECT_EQ(number(connection, "PRAGMA foreign_keys"), 1);
    EXPECT_EQ(text(connection, "PRAGMA journal_mode"), QStringLiteral("wal"));
    addClient(connection, 7);
    for (const char* ending : {"", "-wal", "-shm"}) {
        const auto rights = QFile::permissions(place + QLatin1String(ending));
        EXPECT_FALSE(rights
                     & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                        | QFileDevice::WriteOther))
            << ending;
    }
    expectSound(connection);
}

TEST_F(DatabaseFile, IsUpToDateTheSecondTime)
{
    makeStore(path());
    QFile::setPermissions(path(), readWriteFile | QFileDevice::ReadOther);
    const auto database = open(path());
    ASSERT_TRUE(database);
    EXPECT_EQ(database->found(), Found::upToDate);
    EXPECT_TRUE(database->copy().isEmpty());
    EXPECT_EQ(number(database->connection(), "SELECT count(*) FROM message_part"), 2);
    EXPECT_FALSE(QFile::permissions(path()) & QFileDevice::ReadOther);
}

TEST_F(DatabaseFile, WithoutContentIsFresh)
{
    put(path("empty.sqlite"), {});
    makeForeign(path("bare.sqlite"), "VACUUM");
    EXPECT_GT(QFileInfo(path("bare.sqlite")).size(), 0);
    for (const char* name : {"empty.sqlite", "bare.sqlite"}) {
        const auto database = open(path(name));
        ASSERT_TRUE(database) << name << qPrintable(database.error().detail);
        EXPECT_EQ(database->found(), Found::fresh) << name;
        expectSound(database->connection());
    }
}

TEST_F(DatabaseFile, MayHaveAnyName)
{
    for (const char* name : {"a b%20?x=1#y.sqlite", "帳場.sqlite", "file:x.sqlite"}) {
        makeStore(path(name));
        const auto database = open(path(name));
        ASSERT_TRUE(database) << name;
        EXPECT_EQ(database->found(), Found::upToDate) << name;
        EXPECT_TRUE(files().contains(QString::fromUtf8(name))) << name;
    }
}

TEST_F(DatabaseFile, OfAnotherProgramIsLeftAlone)
{
    makeForeign(path("other.sqlite"), "PRAGMA application_id = 77; CREATE TABLE t (x)");
    expectRefused(path("other.sqlite"), ErrorCode::storeForeign);
    makeForeign(path("plain.sqlite"), "CREATE TABLE t (x); INSERT INTO t VALUES (1)");
    expectRefused(path("plain.sqlite"), ErrorCode::storeForeign);
    makeForeign(path("version.sqlite"), "PRAGMA user_version = 3");
    expectRefused(path("version.sqlite"), ErrorCode::storeForeign);
}

TEST_F(DatabaseFile, OfAnotherProgramAtWorkIsLeftAlone)
{
    sqlite3* handle = nullptr;
    ASSERT_EQ(sqlite3_open(path("a.sqlite").toUtf8().constData(), &handle), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(handle, "PRAGMA journal_mode = WAL; CREATE TABLE t (x)", nullptr,
                           nullptr, nullptr),
              SQLITE_OK);
    // As after a crash: the log holds what the file does not.
    for (const char* ending : {"", "-wal"})
        ASSERT_TRUE(QFile::copy(path("a.sqlite") + QLatin1String(ending),
                                path("b.sqlite") + QLatin1String(ending)));
    sqlite3_close(handle);
    const QByteArray log = bytesOf(path("b.sqlite-wal"));
    expectRefused(path("b.sqlite"), ErrorCode::storeForeign);
    EXPECT_TRUE(bytesOf(path("b.sqlite-wal")) == log);
}

TEST_F(DatabaseFile, ThatIsNoDatabaseIsLeftAlone)
{
    put(path("letter.txt"),
        QByteArray("拝啓 ますますご清栄のこととお慶び申し上げます").repeated(40));
    expectRefused(path("letter.txt"), ErrorCode::storeNotDatabase);
    put(path("short"), "SQLite");
    expectRefused(path("short"), ErrorCode::storeNotDatabase);
    put(path("zeros"), QByteArray(8192, '\0'));
    expectRefused(path("zeros"), ErrorCode::storeNotDatabase);
}

TEST_F(DatabaseFile, ThatIsDamagedIsLeftAlone)
{
    makeStore(path("sound.sqlite"));
    const QByteArray sound = bytesOf(path("sound.sqlite"));

    const struct {
        const char* name;
        std::function<void(QByteArray&)> damage;
    } cases[] = {
        {"magic", [](QByteArray& bytes) { bytes.replace(0, 16, QByteArray(16, '\0')); }},
        {"page-size", [](QByteArray& bytes) { bytes.replace(16, 2, QByteArray(2, '\7')); }},
        {"cut-header", [](QByteArray& bytes) { bytes.truncate(60); }},
        {"cut-half", [](QByteArray& bytes) { bytes.truncate(bytes.size() / 2); }},
        {"first-page", [](QByteArray& bytes) { bytes.replace(100, 3900, QByteArray(3900, 'x')); }},
    };

    for (const auto& [name, damage] : cases) {
        SCOPED_TRACE(name);
        QByteArray bytes = sound;
        damage(bytes);
        put(path(name), bytes);
        expectRefused(path(name), ErrorCode::storeDamaged);
    }
}

TEST_F(DatabaseFile, AFolderCannotBeOpened)
{
    QDir().mkpath(path("folder"));
    expectRefused(path("folder"), ErrorCode::storeCannotOpen);
}

TEST_F(DatabaseFile, APipeIsNotWaitedFor)
{
    ASSERT_EQ(::mkfifo(QFile::encodeName(path("pipe")).constData(), 0600), 0);
    for (const Access access : {Access::readOnly, Access::readWrite}) {
        const auto database = open(path("pipe"), access);
        ASSERT_FALSE(database);
        EXPECT_EQ(database.error().code, ErrorCode::storeCannotOpen);
    }
}

TEST_F(DatabaseFile, IsNotMadeForReading)
{
    const auto database = open(path(), Access::readOnly);
    ASSERT_FALSE(database);
    EXPECT_EQ(database.error().code, ErrorCode::storeCannotOpen);
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(DatabaseFile, OfANewerProgramIsReadOnly)
{
    makeStore(path());
    makeForeign(path(), "PRAGMA user_version = 99");
    const QByteArray before = bytesOf(path());
    {
        const auto database = open(path());
        ASSERT_TRUE(database) << qPrintable(database.error().detail);
        EXPECT_EQ(database->found(), Found::newer);
        EXPECT_FALSE(database->isWritable());
        EXPECT_EQ(number(database->connection(), "SELECT count(*) FROM client"), 1);
        const auto written = database->connection().execute("DELETE FROM client");
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, ErrorCode::storeReadOnly);
    }
    EXPECT_TRUE(bytesOf(path()) == before);
}

TEST_F(DatabaseFile, OpenedForReadingIsNotChanged)
{
    makeStore(path());
    const QByteArray before = bytesOf(path());
    {
        const auto database = open(path(), Access::readOnly);
        ASSERT_TRUE(database);
        EXPECT_EQ(database->found(), Found::readOnly);
        EXPECT_EQ(number(database->connection(), "SELECT count(*) FROM client"), 1);
        expectSound(database->connection());
        EXPECT_FALSE(database->connection().execute("DELETE FROM client"));
    }
    EXPECT_TRUE(bytesOf(path()) == before);
}

TEST_F(DatabaseFile, ThatCannotBeWrittenIsRead)
{
    const struct {
        const char* name;
        QFileDevice::Permissions folder;
        QFileDevice::Permissions file;
    } cases[] = {
        {"file", ownerAll, readFile},
        {"folder", ownerRead, readWriteFile},
        {"both", ownerRead, readFile},
    };

    makeStore(path());
    const QByteArray before = bytesOf(path());
    for (const auto& [name, folder, file] : cases) {
        SCOPED_TRACE(name);
        Ordinary::give(m_folder.path(), folder, file);
        {
            const Ordinary ordinary;
            const auto database = open(path());
            ASSERT_TRUE(database) << qPrintable(database.error().detail);
            EXPECT_EQ(database->found(), Found::readOnly);
            EXPECT_FALSE(database->isWritable());
            EXPECT_EQ(number(database->connection(), "SELECT count(*) FROM client"), 1);
            EXPECT_FALSE(database->connection().execute("DELETE FROM client"));
        }
        EXPECT_EQ(files(), QStringList{QStringLiteral("choba.sqlite")});
        Ordinary::give(m_folder.path(), ownerAll, readWriteFile);
    }
    EXPECT_TRUE(bytesOf(path()) == before);
}

TEST_F(DatabaseFile, WithALogInALockedFolderSaysSo)
{
    {
        const auto database = open(path());
        ASSERT_TRUE(database);
        addClient(database->connection(), 7);
        for (const char* ending : {"", "-wal"})
            ASSERT_TRUE(QFile::copy(path() + QLatin1String(ending),
                                    path("crashed.sqlite") + QLatin1String(ending)));
    }
    Ordinary::give(m_folder.path(), ownerRead, readFile);
    {
        const Ordinary ordinary;
        const auto database = open(path("crashed.sqlite"));
        ASSERT_FALSE(database);
        EXPECT_TRUE(database.error().detail.contains(u"newest changes"))
            << qPrintable(database.error().detail);
    }
    // Given back, nothing is lost.
    Ordinary::give(m_folder.path(), ownerAll, readWriteFile);
    const auto database = open(path("crashed.sqlite"));
    ASSERT_TRUE(database);
    EXPECT_EQ(number(database->connection(), "SELECT count(*) FROM client"), 1);
}

TEST_F(DatabaseFile, MayBeALink)
{
    makeStore(path("real.sqlite"));
    QDir().mkpath(path("elsewhere"));
    ASSERT_TRUE(QFile::link(path("real.sqlite"), path("elsewhere/link.sqlite")));
    const auto database = open(path("elsewhere/link.sqlite"));
    ASSERT_TRUE(database);
    addClient(database->connection(), 8);
    const auto reader = openReader(path("elsewhere/link.sqlite"));
    ASSERT_TRUE(reader);
    EXPECT_EQ(number(*reader, "SELECT count(*) FROM client"), 2) << "the log is beside the file";
    EXPECT_EQ(QDir(path("elsewhere")).entryList(QDir::Files).size(), 1);
}

TEST_F(DatabaseFile, MadeAnewKeepsALogLeftBehind)
{
    put(path() + u"-wal", "log of a file that was moved away");
    makeStore(path());
    const auto database = open(path());
    ASSERT_TRUE(database);
    EXPECT_EQ(number(database->connection(), "SELECT count(*) FROM client"), 1);
    EXPECT_EQ(bytesOf(path() + u"-wal.left-20261121-123456"),
              QByteArray("log of a file that was moved away"));
}

TEST_F(DatabaseFile, CannotBeMadeInALockedFolder)
{
    Ordinary::give(m_folder.path(), ownerRead, readFile);
    {
        const Ordinary ordinary;
        const auto database = open(path());
        ASSERT_FALSE(database);
        EXPECT_EQ(database.error().code, ErrorCode::storeCannotOpen);
    }
    Ordinary::give(m_folder.path(), ownerAll, readWriteFile);
}

TEST_F(DatabaseFile, NoticesThatItHasVanished)
{
    const auto database = open(path());
    ASSERT_TRUE(database);
    EXPECT_FALSE(database->hasVanished());
    ASSERT_TRUE(QFile::rename(path(), path("elsewhere.sqlite")));
    EXPECT_TRUE(database->hasVanished());
    ASSERT_TRUE(QFile::copy(path("elsewhere.sqlite"), path()));
    EXPECT_TRUE(database->hasVanished()) << "another file in its place is not it";
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QFile::rename(path("elsewhere.sqlite"), path()));
    EXPECT_FALSE(database->hasVanished());
    ASSERT_TRUE(QFile::remove(path()));
    EXPECT_TRUE(database->hasVanished());
}

TEST_F(DatabaseFile, MakesAnIndexOfAnotherVersionAnew)
{
    makeStore(path());
    makeForeign(path(),
                "UPDATE meta SET value = '0' WHERE key = 'search-version';"
                "INSERT INTO search (search) VALUES ('delete-all')");
    {
        const auto reading = open(path(), Access::readOnly);
        ASSERT_TRUE(reading);
        EXPECT_FALSE(faultsOf(reading->connection()).empty());
    }
    const auto database = open(path());
    ASSERT_TRUE(database) << qPrintable(database.error().detail);
    expectSound(database->connection());
    EXPECT_EQ(number(database->connection(), "SELECT value FROM meta WHERE key = 'search-version'"),
              searchVersion);
}

// The rows are what this program folds; another one may have folded otherwise.
TEST_F(DatabaseFile, FoldsRoomsOfAnotherVersionAnew)
{
    makeStore(path());
    makeForeign(path(),
                "UPDATE meta SET value = '0' WHERE key = 'fold-version';"
                "INSERT INTO room (id, client, title, created_at) "
                "SELECT 77, id, '', 1 FROM client LIMIT 1;"
                "DELETE FROM room_stale");
    {
        const auto reading = open(path(), Access::readOnly);
        ASSERT_TRUE(reading);
        EXPECT_FALSE(faultsOf(reading->connection()).empty());
    }
    const auto database = open(path());
    ASSERT_TRUE(database) << qPrintable(database.error().detail);
    expectSound(database->connection());
    EXPECT_EQ(number(database->connection(), "SELECT value FROM meta WHERE key = 'fold-version'"),
              foldVersion);
}

TEST_F(DatabaseFile, IsReadBesideTheWriter)
{
    const auto database = open(path());
    ASSERT_TRUE(database);
    const auto reader = openReader(path());
    ASSERT_TRUE(reader) << qPrintable(reader.error().detail);
    Transaction transaction(database->connection());
    ASSERT_TRUE(transaction.begin());
    addClient(database->connection(), 7);
    EXPECT_EQ(number(*reader, "SELECT count(*) FROM client"), 0);
    ASSERT_TRUE(transaction.commit());
    EXPECT_EQ(number(*reader, "SELECT count(*) FROM client"), 1);
    EXPECT_FALSE(reader->execute("DELETE FROM client"));
}

TEST_F(DatabaseFile, MayStayInMemory)
{
    const auto database = open(QStringLiteral(":memory:"));
    ASSERT_TRUE(database) << qPrintable(database.error().detail);
    EXPECT_EQ(database->found(), Found::fresh);
    EXPECT_TRUE(database->isWritable());
    EXPECT_FALSE(database->hasVanished());
    addClient(database->connection(), 7);
    expectSound(database->connection());
}

} // namespace
