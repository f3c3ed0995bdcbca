#include "base/file.h"
#include "text/lexicon.h"
#include "writing/own_words.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace choba;
using writing::allowWord;
using writing::disallowWord;

namespace {

class OwnWords : public testing::Test
{
protected:
    QStringList allowed() const
    {
        const auto bytes = readFile(m_path);
        EXPECT_TRUE(bytes);
        const auto list = text::parseWordList(*bytes, m_path);
        EXPECT_TRUE(list);
        return list ? list->allow : QStringList();
    }

    void write(const QByteArray& bytes) { ASSERT_TRUE(writeFile(m_path, bytes)); }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("words/own.json"));
};

TEST_F(OwnWords, FileIsMadeWithTheFirstWord)
{
    ASSERT_TRUE(allowWord(m_path, QStringLiteral(" ライン取り ")));
    ASSERT_TRUE(allowWord(m_path, QStringLiteral("ズーム")));
    EXPECT_EQ(allowed(), (QStringList{QStringLiteral("ライン取り"), QStringLiteral("ズーム")}));
}

TEST_F(OwnWords, AWordIsKeptOnce)
{
    ASSERT_TRUE(allowWord(m_path, QStringLiteral("ズーム")));
    const QByteArray before = *readFile(m_path);
    ASSERT_TRUE(allowWord(m_path, QStringLiteral("ズーム")));
    EXPECT_EQ(*readFile(m_path), before);
}

TEST_F(OwnWords, TakenBack)
{
    ASSERT_TRUE(allowWord(m_path, QStringLiteral("一")));
    ASSERT_TRUE(allowWord(m_path, QStringLiteral("二")));
    ASSERT_TRUE(disallowWord(m_path, QStringLiteral("一")));
    EXPECT_EQ(allowed(), QStringList{QStringLiteral("二")});
    ASSERT_TRUE(disallowWord(m_path, QStringLiteral("三")));
    EXPECT_EQ(allowed(), QStringList{QStringLiteral("二")});
}

TEST_F(OwnWords, TakingBackMakesNoFile)
{
    ASSERT_TRUE(disallowWord(m_path, QStringLiteral("一")));
    EXPECT_FALSE(QFile::exists(m_path));
}

TEST_F(OwnWords, OtherContentStaysInItsOrder)
{
    write(R"({"zeta": {"b": 1, "a": [true, null, 1.5]}, "format": "choba-lexicon", "version": 1,
              "rules": [{"id": "mine", "category": "user", "terms": ["x"], "later": "kept"}],
              "note": "日本 😀"})");
    ASSERT_TRUE(allowWord(m_path, QStringLiteral("言葉")));
    const QByteArray bytes = readFile(m_path)->simplified();
    EXPECT_TRUE(bytes.contains(R"("zeta": { "b": 1, "a": [ true, null, 1.5 ] })")) << bytes.data();
    EXPECT_TRUE(bytes.contains(R"("later": "kept")"));
    EXPECT_TRUE(bytes.contains("日本 😀"));
    EXPECT_LT(bytes.indexOf("zeta"), bytes.indexOf("format"));
    EXPECT_LT(bytes.indexOf("note"), bytes.indexOf("言葉"));
    ASSERT_TRUE(disallowWord(m_path, QStringLiteral("言葉")));
    EXPECT_TRUE(readFile(m_path)->contains("kept"));
}

TEST_F(OwnWords, AFileOfAnotherKindIsNeverTouched)
{
    struct Case {
        const char* bytes;
        ErrorCode code;
    };

    const Case cases[] = {
        {"my diary", ErrorCode::badJson},
        {"", ErrorCode::badJson},
        {R"({"format": "choba-rules", "version": 1})", ErrorCode::wrongFormat},
        {R"({"format": "choba-lexicon", "version": 2, "allow": []})", ErrorCode::newerVersion},
        {R"({"format": "choba-lexicon", "version": 1, "allow": {}})", ErrorCode::wrongType},
        {R"({"format": "choba-lexicon", "version": 1, "allow": [], "allow": []})",
         ErrorCode::duplicateId},
    };
    for (const Case& c : cases) {
        write(c.bytes);
        const Result<void> added = allowWord(m_path, QStringLiteral("言葉"));
        ASSERT_FALSE(added) << c.bytes;
        EXPECT_EQ(added.error().code, c.code) << c.bytes;
        EXPECT_FALSE(disallowWord(m_path, QStringLiteral("言葉"))) << c.bytes;
        EXPECT_EQ(*readFile(m_path), c.bytes);
    }
}

TEST_F(OwnWords, WordsThatAreNone)
{
    const Result<void> empty = allowWord(m_path, QStringLiteral(" \n"));
    ASSERT_FALSE(empty);
    EXPECT_EQ(empty.error().code, ErrorCode::emptyTerm);
    const Result<void> tooLong = allowWord(m_path, QString(201, u'あ'));
    ASSERT_FALSE(tooLong);
    EXPECT_EQ(tooLong.error().code, ErrorCode::termTooLong);
    EXPECT_FALSE(QFile::exists(m_path));
    EXPECT_TRUE(allowWord(m_path, QString(200, u'あ')));
}

TEST_F(OwnWords, FolderThatCannotBeWritten)
{
    const Result<void> result =
        allowWord(QStringLiteral("/proc/no/such/folder.json"), QStringLiteral("言葉"));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::cannotWrite);
}

} // namespace
