#include "storage/whole_file.h"
#include "support/store_folder.h"
#include "support/volatile_vfs.h"

#include <sys/resource.h>

#include <cerrno>
#include <csignal>

using namespace choba;
using namespace choba::storage;
using choba::testing::VolatileVfs;

namespace {

class FullDisk : public choba::testing::StoreFolder
{
protected:
    static void dropClient(const Connection& connection, int id)
    {
        const QByteArray text = QByteArray::number(id);
        run(connection,
            "DELETE FROM message_part WHERE message / 100 = " + text
                + "; DELETE FROM message WHERE client = " + text
                + "; DELETE FROM client WHERE id = " + text);
    }

    // A transaction that needs more than a few pages.
    static Result<void> writeMuch(const Connection& connection, int id)
    {
        Transaction transaction(connection);
        if (const auto begun = transaction.begin(); !begun)
            return begun;
        Statement add(connection, "INSERT INTO refusal VALUES (?1, NULL, 'dm', 1, ?2)");
        for (int i = 0; i < 50; ++i) {
            const auto added = add.bind(1, id * 100 + i).bind(2, QString(10'000, u'字')).run();
            if (!added)
                return added;
        }
        return transaction.commit();
    }
};

TEST_F(FullDisk, OfPagesIsSaidAndNothingIsHalfWritten)
{
    const auto database = open(path());
    ASSERT_TRUE(database);
    const Connection& connection = database->connection();
    addClient(connection, 7);
    const qint64 pages = number(connection, "PRAGMA page_count");
    run(connection, "PRAGMA max_page_count = " + QByteArray::number(pages + 5));
    const auto written = writeMuch(connection, 1);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::storeFull);
    EXPECT_EQ(number(connection, "SELECT count(*) FROM refusal"), 0);
    expectSound(connection);

    run(connection, "PRAGMA max_page_count = 100000");
    EXPECT_TRUE(writeMuch(connection, 1));
    EXPECT_EQ(number(connection, "SELECT count(*) FROM refusal"), 50);
    expectSound(connection);
}

TEST_F(FullDisk, IsSaidAndWorkGoesOnWhenThereIsRoom)
{
    VolatileVfs disk("full-disk");
    const auto openOnDisk = [&] {
        return Database::open(
            path(),
            {.access = Access::readWrite, .vfs = disk.name(), .migrations = {}, .now = now});
    };
    {
        const auto database = openOnDisk();
        ASSERT_TRUE(database);
        const Connection& connection = database->connection();
        addClient(connection, 7);
        int refused = 0;
        // From no room at all to nearly enough.
        for (qint64 room = 0; room < 1'600'000; room += 200'000) {
            SCOPED_TRACE(room);
            disk.setRoom(disk.writtenBytes() + room);
            const auto written = writeMuch(connection, 1);
            if (written)
                break;
            EXPECT_EQ(written.error().code, ErrorCode::storeFull)
                << qPrintable(written.error().detail);
            ++refused;
            EXPECT_EQ(number(connection, "SELECT count(*) FROM refusal"), 0);
            disk.setRoom({});
            addClient(connection, 100 + refused); // small things still go
            dropClient(connection, 100 + refused);
            expectSound(connection);
        }
        EXPECT_GT(refused, 3);
        disk.setRoom({});
        run(connection, "DELETE FROM refusal");
        ASSERT_TRUE(writeMuch(connection, 2));
    }
    const auto again = openOnDisk();
    ASSERT_TRUE(again);
    EXPECT_EQ(number(again->connection(), "SELECT count(*) FROM refusal"), 50);
    expectSound(again->connection());
}

// The last write that still fits is a short one, and says nothing about why.
TEST_F(FullDisk, IsSaidByAPlainCopy)
{
    put(path("from"), QByteArray(200'000, 'x'));
    rlimit limit{};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &limit), 0);
    const auto former = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = limit;
    small.rlim_cur = 100'000;
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<void> copied = copyBytes(path("from"), path("to"), nullptr);
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &limit), 0);
    std::signal(SIGXFSZ, former);
    ASSERT_FALSE(copied);
    EXPECT_EQ(copied.error().detail, qt_error_string(EFBIG));
}

TEST_F(FullDisk, HasNoRoomForANewFile)
{
    VolatileVfs disk("full-from-the-start");
    for (const qint64 room : {0, 5'000, 60'000}) {
        SCOPED_TRACE(room);
        disk.setRoom(room);
        const auto database = Database::open(
            path(),
            {.access = Access::readWrite, .vfs = disk.name(), .migrations = {}, .now = now});
        ASSERT_FALSE(database);
        EXPECT_EQ(database.error().code, ErrorCode::storeFull)
            << qPrintable(database.error().detail);
    }
    disk.setRoom({});
    const auto database = open(path());
    ASSERT_TRUE(database);
    EXPECT_EQ(database->found(), Found::fresh);
}

} // namespace
