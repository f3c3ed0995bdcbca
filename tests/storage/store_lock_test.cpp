#include "storage/store_lock.h"
#include "support/ordinary_user.h"
#include "support/store_folder.h"

#include <QCoreApplication>

#include <sys/wait.h>
#include <unistd.h>

using namespace choba;
using namespace choba::storage;
using choba::testing::Ordinary;

namespace {

class StoreLocks : public choba::testing::StoreFolder
{ };

TEST_F(StoreLocks, AreHeldByOneOnly)
{
    auto first = StoreLock::take(path());
    ASSERT_TRUE(first);
    EXPECT_TRUE(QFileInfo::exists(lockPathOf(path())));
    EXPECT_FALSE(QFile::permissions(lockPathOf(path())) & (QFile::ReadGroup | QFile::ReadOther));
    {
        const auto second = StoreLock::take(path());
        ASSERT_FALSE(second);
        EXPECT_EQ(second.error().code, ErrorCode::storeHeld);
        EXPECT_EQ(second.error().where, path());
        EXPECT_TRUE(second.error().detail.startsWith(QString(
            QCoreApplication::applicationName() + u" (" + QString::number(::getpid()) + u", ")))
            << qPrintable(second.error().detail);
    }
    EXPECT_TRUE(StoreLock::take(path("other.sqlite"))) << "each file has its own";
    StoreLock moved = *std::move(first);
    EXPECT_FALSE(StoreLock::take(path()));
    {
        const StoreLock last = std::move(moved);
    }
    EXPECT_TRUE(StoreLock::take(path()));
}

TEST_F(StoreLocks, OfAProcessThatIsGoneAreTakenOver)
{
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        const auto held = StoreLock::take(path());
        ::_exit(held ? 0 : 1); // without giving it back
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_EQ(status, 0);
    ASSERT_TRUE(QFileInfo::exists(lockPathOf(path())));
    EXPECT_TRUE(StoreLock::take(path()));
}

TEST_F(StoreLocks, OfALivingProcessAreNot)
{
    int toParent[2];
    int toChild[2];
    ASSERT_EQ(::pipe(toParent), 0);
    ASSERT_EQ(::pipe(toChild), 0);
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    char byte = 0;
    if (child == 0) {
        const auto held = StoreLock::take(path());
        const bool told = ::write(toParent[1], held ? "y" : "n", 1) == 1;
        ::_exit(told && ::read(toChild[0], &byte, 1) == 1 ? 0 : 1);
    }
    ASSERT_EQ(::read(toParent[0], &byte, 1), 1);
    EXPECT_EQ(byte, 'y');
    const auto second = StoreLock::take(path());
    ASSERT_FALSE(second);
    EXPECT_TRUE(second.error().detail.contains(QString::number(child)))
        << qPrintable(second.error().detail);
    ASSERT_EQ(::write(toChild[1], "q", 1), 1);
    ASSERT_EQ(::waitpid(child, nullptr, 0), child);
    for (const int end : {toParent[0], toParent[1], toChild[0], toChild[1]})
        ::close(end);
}

TEST_F(StoreLocks, NeedAFolderThatCanBeWritten)
{
    Ordinary::give(m_folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner, {});
    {
        const Ordinary ordinary;
        const auto lock = StoreLock::take(path());
        ASSERT_FALSE(lock);
        EXPECT_EQ(lock.error().code, ErrorCode::cannotWrite);
        EXPECT_EQ(lock.error().where, lockPathOf(path()));
    }
    Ordinary::give(m_folder.path(),
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner, {});
}

} // namespace
