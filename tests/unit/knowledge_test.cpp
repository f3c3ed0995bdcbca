#include "base/file.h"
#include "support/printers.h"
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

domain::OwnWord ownWord(domain::WordKind kind, const char* term)
{
    domain::OwnWord word;
    word.id = WordId{42};
    word.kind = kind;
    word.term = QString::fromUtf8(term);
    return word;
}

std::vector<text::Finding> found(const writing::LoadedKnowledge& loaded, const char* text)
{
    const auto prepared =
        prepare({QString::fromUtf8(text), *loaded.knowledge->pack.channel(u"dm", today), false, {}},
                *loaded.knowledge);
    EXPECT_TRUE(prepared);
    return prepared ? prepared->findings : std::vector<text::Finding>();
}

TEST(OwnWords, FlagWordsAreRulesOfTheUser)
{
    domain::OwnWord word = ownWord(domain::WordKind::flag, "山椒魚");
    word.severity = Severity::hint;
    word.suggestion = QStringLiteral("魚");
    word.example = QStringLiteral("この山椒魚は");
    const auto loaded = loadKnowledge({.ownWords = {word}});
    ASSERT_TRUE(loaded);
    EXPECT_TRUE(loaded->problems.empty());
    const auto findings = found(*loaded, "大きな山椒魚です。");
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].category, Category::user);
    EXPECT_EQ(findings[0].reason, Reason::ownList);
    EXPECT_EQ(findings[0].severity, Severity::hint);
    EXPECT_EQ(findings[0].suggestion, QStringLiteral("魚"));
    EXPECT_EQ(findings[0].source, QStringLiteral("own.42"));
}

TEST(OwnWords, AllowWordsSilence)
{
    const char* letter = "LINE交換しましょう。";
    const auto without = loadKnowledge({});
    ASSERT_FALSE(found(*without, letter).empty());
    const auto with =
        loadKnowledge({.ownWords = {ownWord(domain::WordKind::allow, "LINE交換しましょう")}});
    ASSERT_TRUE(with);
    EXPECT_TRUE(found(*with, letter).empty());
}

TEST(OwnWords, BrokenOnesAreLeftOutAndNamed)
{
    domain::OwnWord faulty = ownWord(domain::WordKind::flag, "犬");
    faulty.example = QStringLiteral("猫");
    domain::OwnWord empty = ownWord(domain::WordKind::allow, "。");
    empty.id = WordId{7};
    const auto loaded = loadKnowledge({.ownWords = {faulty, empty}});
    ASSERT_TRUE(loaded);
    ASSERT_EQ(loaded->problems.size(), 2U);
    EXPECT_EQ(loaded->problems[0].code, ErrorCode::emptyTerm);
    EXPECT_EQ(loaded->problems[0].where, QStringLiteral("own.7"));
    EXPECT_EQ(loaded->problems[1].code, ErrorCode::exampleFailed);
    EXPECT_EQ(loaded->problems[1].where, QStringLiteral("own.42"));
}

TEST(OwnRules, LieOverThePack)
{
    const std::vector<domain::OwnRule> rules = {
        {QStringLiteral("channel.dm.limit"), "800", "1000", 0},
        {QStringLiteral("channel.dm.unit"), "\"graphemes\"", "\"utf16\"", 0},
        {QStringLiteral("channel.dm.checks"), "[\"user\"]", "[]", 0},
    };
    const auto loaded = loadKnowledge({.ownRules = rules, .day = today});
    ASSERT_TRUE(loaded);
    EXPECT_TRUE(loaded->problems.empty());
    const auto channel = loaded->knowledge->pack.channel(u"dm", today);
    EXPECT_EQ(channel->limit, 800);
    EXPECT_EQ(channel->unit, rules::Unit::graphemes);
    EXPECT_FALSE(channel->checks.contains(Category::contact));
    const rules::RuleValue* value = loaded->knowledge->pack.find(u"channel.dm.limit", today);
    EXPECT_EQ(value->replaced, rules::RuleValue::Content(qint64(1000)));
    EXPECT_EQ(loaded->changedUnderOverride, QStringList{QStringLiteral("channel.dm.checks")});
}

TEST(OwnRules, ShippedValuesThatMovedAreNamed)
{
    const auto changed = [](const char* replaced, QDate day) {
        const domain::OwnRule rule{QStringLiteral("channel.listing.limit"), "1200", replaced, 0};
        const auto loaded = loadKnowledge({.ownRules = {rule}, .day = day});
        EXPECT_TRUE(loaded);
        return !loaded->changedUnderOverride.isEmpty();
    };
    const QDate august(2026, 8, 31);
    EXPECT_FALSE(changed("1000", august));
    EXPECT_TRUE(changed("1500", august));
    EXPECT_TRUE(changed("1000", today)) << "1,500 since September";
    EXPECT_FALSE(changed("1500", today));
    EXPECT_FALSE(changed("1000", {}));
    EXPECT_FALSE(changed("1500", {}));
    EXPECT_TRUE(changed("1600", {}));
    EXPECT_TRUE(changed("\"1500\"", {}));
}

TEST(OwnRules, BrokenOnesAreLeftOutAndNamed)
{
    const std::vector<domain::OwnRule> rules = {
        {QStringLiteral("no.such"), "1", "1", 0},
        {QStringLiteral("channel.dm.limit"), "0", "1000", 0},
        {QStringLiteral("channel.dm.newline"), "nonsense", "1", 0},
        {QStringLiteral("channel.room.limit"), "2000", "3000", 0},
    };
    const auto loaded = loadKnowledge({.ownRules = rules, .day = today});
    ASSERT_TRUE(loaded);
    QStringList where;
    for (const Error& problem : loaded->problems)
        where << problem.where;
    EXPECT_EQ(where,
              (QStringList{QStringLiteral("no.such: $.overrides[0].id"),
                           QStringLiteral("channel.dm.limit: $.overrides[0].value"),
                           QStringLiteral("channel.dm.newline")}));
    EXPECT_EQ(loaded->knowledge->pack.channel(u"dm", today)->limit, 1000);
    EXPECT_EQ(loaded->knowledge->pack.channel(u"room", today)->limit, 2000);
    EXPECT_TRUE(loaded->changedUnderOverride.isEmpty());
}

TEST(OwnRules, ContentsAsJsonAndBack)
{
    using Content = rules::RuleValue::Content;
    const std::pair<Content, QByteArray> cases[] = {
        {Content(qint64(-5)), "-5"},
        {Content(QStringLiteral("日\"本\n")), "\"日\\\"本\\n\""},
        {Content(QStringList{QStringLiteral("a"), QString()}), "[\"a\",\"\"]"},
        {Content(QStringList()), "[]"},
    };
    for (const auto& [content, json] : cases) {
        EXPECT_EQ(contentToJson(content), json);
        const auto back = contentFromJson(json);
        ASSERT_TRUE(back) << json.constData();
        EXPECT_EQ(*back, content);
    }
    for (const char* json : {"", "1.5", "null", "{}", "[1]", "true", "1 2"})
        EXPECT_FALSE(contentFromJson(json)) << json;
}

} // namespace
