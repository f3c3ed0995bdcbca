#include "base/file.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace choba;

namespace {

TEST(File, WhatIsWrittenComesBack)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new/deep/file.json"));
    const QByteArray bytes("text\0with NUL\r\n", 15);
    ASSERT_TRUE(writeFile(path, bytes));
    const Result<QByteArray> read = readFile(path);
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, bytes);
    EXPECT_EQ(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser),
              QFile::ReadOwner | QFile::WriteOwner);
}

TEST(File, WritingReplacesTheWholeContent)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    ASSERT_TRUE(writeFile(path, "a long first content"));
    ASSERT_TRUE(writeFile(path, "short"));
    EXPECT_EQ(*readFile(path), "short");
}

TEST(File, LargestSizeCounts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    ASSERT_TRUE(writeFile(path, "12345"));
    EXPECT_TRUE(readFile(path, 5));
    const Result<QByteArray> tooLarge = readFile(path, 4);
    ASSERT_FALSE(tooLarge);
    EXPECT_EQ(tooLarge.error(), (Error{ErrorCode::tooLarge, path, QStringLiteral("4")}));
}

TEST(File, EndlessStreamIsCutOff)
{
    const Result<QByteArray> endless = readFile(QStringLiteral("/dev/zero"), 3'000'000);
    ASSERT_FALSE(endless);
    EXPECT_EQ(endless.error().code, ErrorCode::tooLarge);
}

TEST(File, FailuresNameThePath)
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("missing"));
    const Result<QByteArray> read = readFile(missing);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::cannotRead);
    EXPECT_EQ(read.error().where, missing);
    EXPECT_FALSE(read.error().detail.isEmpty());

    const Result<QByteArray> directory = readFile(folder.path());
    ASSERT_FALSE(directory);
    EXPECT_EQ(directory.error().code, ErrorCode::cannotRead);

    const QString file = folder.filePath(QStringLiteral("file"));
    ASSERT_TRUE(writeFile(file, "x"));
    const Result<void> below = writeFile(QString(file + u"/below"), "x");
    ASSERT_FALSE(below);
    EXPECT_EQ(below.error().code, ErrorCode::cannotWrite);
    const Result<void> onFolder = writeFile(folder.path(), "x");
    ASSERT_FALSE(onFolder);
    EXPECT_EQ(onFolder.error().code, ErrorCode::cannotWrite);
}

} // namespace
