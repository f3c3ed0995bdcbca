#include "base/file.h"
#include "writing/knowledge.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace choba;
using namespace choba::writing;

namespace {

const QDate today(2026, 11, 21);

class KnowledgeFiles : public testing::Test
{
protected:
    QString file(const char* name, const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        EXPECT_TRUE(writeFile(path, bytes));
        return path;
    }

    QTemporaryDir m_folder;
};

TEST_F(KnowledgeFiles, ShippedFilesLoadWithoutAProblem)
{
    const auto loaded = loadKnowledge({});
    ASSERT_TRUE(loaded);
    for (const Error& problem : loaded->problems)
        ADD_FAILURE() << qPrintable(problem.where) << " " << qPrintable(problem.detail);
    EXPECT_EQ(loaded->knowledge->pack.id(), QStringLiteral("coconala"));
    EXPECT_FALSE(loaded->knowledge->lexicon->rules().empty());
    EXPECT_FALSE(loaded->knowledge->lexicon->allowed().isEmpty());
}

TEST_F(KnowledgeFiles, UserFilesLieOnTop)
{
    const QString rules = file("rules.json",
                               R"({"format": "choba-rules-override", "version": 1,
                                   "overrides": [{"id": "channel.dm.limit", "value": 800}]})");
    const QString words = file("words.txt", "山椒魚\n");
    const auto loaded = loadKnowledge({rules, {words}});
    ASSERT_TRUE(loaded);
    EXPECT_TRUE(loaded->problems.empty());
    EXPECT_EQ(loaded->knowledge->pack.channel(u"dm", today)->limit, 800);
    EXPECT_EQ(loaded->knowledge->lexicon->rules().back().id, QStringLiteral("words.words"));
}

TEST_F(KnowledgeFiles, APackOfItsOwnTakesThePlaceOfTheShippedOne)
{
    const QString rules = file("other.json", R"({"format": "choba-rules", "version": 1,
        "id": "other", "channels": [{"id": "letter", "ja": "手紙", "en": "Letter"}],
        "values": []})");
    const auto pack = loadRules(rules);
    ASSERT_TRUE(pack);
    EXPECT_EQ(pack->id(), QStringLiteral("other"));
    EXPECT_FALSE(pack->channel(u"dm", today));
}

TEST_F(KnowledgeFiles, ProblemsOfAllFilesAreNamedOnce)
{
    const QString rules = file("rules.json",
                               R"({"format": "choba-rules-override", "version": 1,
                                   "overrides": [{"id": "no.such", "value": 1}]})");
    const QString words = file("words.json", R"({"format": "choba-lexicon", "version": 1,
        "id": "w", "rules": [{"id": "a", "category": "x", "terms": ["a"]},
        {"id": "b", "category": "user", "terms": ["犬"], "flags": ["猫"]}]})");
    const auto loaded = loadKnowledge({rules, {words}});
    ASSERT_TRUE(loaded);
    std::vector<ErrorCode> codes;
    for (const Error& problem : loaded->problems)
        codes.push_back(problem.code);
    EXPECT_EQ(codes,
              (std::vector<ErrorCode>{ErrorCode::unknownValue, ErrorCode::unknownValue,
                                      ErrorCode::exampleFailed}));
    EXPECT_EQ(loaded->problems[0].where, QString(rules + u": $.overrides[0].id"));
    EXPECT_EQ(loaded->problems[1].where, QString(words + u": $.rules[0].category"));
}

TEST_F(KnowledgeFiles, FilesThatCannotBeReadFail)
{
    struct Case {
        KnowledgeSources sources;
        ErrorCode code;
    };

    const QString missing = m_folder.filePath(QStringLiteral("missing"));
    const QString list = file("list.json", R"({"format": "choba-lexicon", "version": 1})");
    const QString latin = file("latin.txt", "caf\xe9\n");
    const QString empty = file("empty.json", "");
    const Case cases[] = {
        {{missing, {}}, ErrorCode::cannotRead}, {{{}, {missing}}, ErrorCode::cannotRead},
        {{list, {}}, ErrorCode::wrongFormat},   {{empty, {}}, ErrorCode::badJson},
        {{{}, {latin}}, ErrorCode::notUtf8},
    };
    for (const Case& c : cases) {
        const auto loaded = loadKnowledge(c.sources);
        ASSERT_FALSE(loaded);
        EXPECT_EQ(loaded.error().code, c.code);
    }
}

} // namespace
