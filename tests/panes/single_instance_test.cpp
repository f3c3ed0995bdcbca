// A second start finds the window that shows the same data file.
#include "shell/single_instance.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

#include <atomic>
#include <memory>

namespace choba::test {

namespace {

constexpr int patience = 60'000; // milliseconds; only a failing test waits that long

class SingleInstanceTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_folder.isValid());
        ASSERT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral("sub")));
    }

    QString path(const char* name = "a.sqlite") const
    {
        return m_folder.filePath(QLatin1String(name));
    }

    // As another program would, while this one's event loop turns.
    static bool raiseOther(const QString& store)
    {
        std::atomic<bool> answered = false;
        const std::unique_ptr<QThread> second(QThread::create(
            [&answered, store] { answered = shell::SingleInstance::raiseOther(store); }));
        second->start();
        EXPECT_TRUE(QTest::qWaitFor([&second] { return second->isFinished(); }, patience));
        second->wait();
        return answered;
    }

    QTemporaryDir m_folder;
};

TEST_F(SingleInstanceTest, WithoutAWindowNobodyAnswers)
{
    {
        shell::SingleInstance gone(path());
        ASSERT_TRUE(gone.listen());
    }
    EXPECT_FALSE(raiseOther(path()));
}

TEST_F(SingleInstanceTest, TheWindowIsAskedToTheFront)
{
    shell::SingleInstance instance(path());
    QSignalSpy asked(&instance, &shell::SingleInstance::raiseAsked);
    ASSERT_TRUE(instance.listen());
    EXPECT_TRUE(raiseOther(path()));
    EXPECT_EQ(asked.count(), 1);
    EXPECT_TRUE(raiseOther(path())) << "as often as it is started";
    EXPECT_EQ(asked.count(), 2);
}

TEST_F(SingleInstanceTest, EverySpellingOfThePathReachesIt)
{
    ASSERT_TRUE(QFile::link(m_folder.path(), path("link")));
    shell::SingleInstance instance(path());
    QSignalSpy asked(&instance, &shell::SingleInstance::raiseAsked);
    ASSERT_TRUE(instance.listen());
    const QStringList spellings = {QDir::current().relativeFilePath(path()),
                                   path("sub/../a.sqlite"), path("./a.sqlite"),
                                   path("link/a.sqlite")};
    for (const QString& spelling : spellings) {
        EXPECT_TRUE(raiseOther(spelling)) << spelling.toStdString();
    }
    EXPECT_EQ(asked.count(), spellings.size());
}

TEST_F(SingleInstanceTest, ALinkToTheFileReachesIt)
{
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(QFile::link(path(), path("sub/b.sqlite")));
    shell::SingleInstance instance(path());
    ASSERT_TRUE(instance.listen());
    EXPECT_TRUE(raiseOther(path("sub/b.sqlite"))) << "its lock is the same one, too";
}

TEST_F(SingleInstanceTest, AnotherFilesWindowIsLeftAlone)
{
    shell::SingleInstance instance(path());
    QSignalSpy asked(&instance, &shell::SingleInstance::raiseAsked);
    ASSERT_TRUE(instance.listen());
    EXPECT_FALSE(raiseOther(path("sub/a.sqlite")));
    EXPECT_EQ(asked.count(), 0);
}

TEST_F(SingleInstanceTest, WhatACrashLeftBehindIsReplaced)
{
    auto crashed = std::make_unique<shell::SingleInstance>(path());
    ASSERT_TRUE(crashed->listen());
    shell::SingleInstance instance(path()); // holds the lock by now: the other one is dead
    QSignalSpy asked(&instance, &shell::SingleInstance::raiseAsked);
    ASSERT_TRUE(instance.listen());
    EXPECT_TRUE(raiseOther(path()));
    EXPECT_EQ(asked.count(), 1);
}

} // namespace

} // namespace choba::test
