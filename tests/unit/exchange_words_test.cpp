#include "exchange/word_file.h"
#include "support/exchange_help.h"

#include <QStringEncoder>

namespace {

using namespace choba;
using namespace choba::testing;
using exchange::WordFile;
using exchange::WordFormat;

WordFile readAs(const QByteArray& bytes, const char* name,
                std::optional<WordFormat> format = std::nullopt)
{
    auto file = exchange::readWords(bytes, QString::fromLatin1(name), format);
    if (file)
        return *std::move(file);
    ADD_FAILURE() << told(file.error());
    return {};
}

QStringList termsOf(const WordFile& file)
{
    QStringList terms;
    for (const exchange::IncomingWord& incoming : file.words)
        terms.append(incoming.word.term);
    return terms;
}

std::vector<domain::OwnWord> wordsOf(const WordFile& file)
{
    std::vector<domain::OwnWord> words;
    for (const exchange::IncomingWord& incoming : file.words)
        words.push_back(incoming.word);
    return words;
}

TEST(Words, PrhRulesBecomeWords)
{
    const WordFile file = readAs(sample("words.prh.yml"), "words.prh.yml");
    EXPECT_EQ(file.format, WordFormat::prh);
    EXPECT_EQ(termsOf(file),
              (QStringList{QStringLiteral("ディフォルト"), QStringLiteral("引越"),
                           QStringLiteral("引越し"), QStringLiteral("javascript"),
                           QStringLiteral("サーバ"), QStringLiteral("(株)")}));
    EXPECT_EQ(file.words[0].word.suggestion, QStringLiteral("デフォルト"));
    EXPECT_EQ(file.words[0].word.example, QStringLiteral("これがディフォルトです"));
    EXPECT_EQ(file.words[0].word.severity, Severity::warn);
    EXPECT_EQ(file.words[0].where, QStringLiteral("words.prh.yml:5:5"));
}

TEST(Words, PrhRulesWithoutACounterpartAreListed)
{
    const WordFile file = readAs(sample("words.prh.yml"), "words.prh.yml");
    EXPECT_EQ(
        whats(file.inert),
        (QStringList{QStringLiteral("imports: other.yml"), QStringLiteral("（$1）"),
                     QStringLiteral("ソフトウェア"), QStringLiteral("jQuery"),
                     QStringLiteral("Cookie"), QStringLiteral("ハードウエア → ハードウェア")}));
}

TEST(Words, APrhRuleWhoseOwnSpecFailsIsRefused)
{
    const WordFile file = readAs(sample("words.prh.yml"), "words.prh.yml");
    ASSERT_EQ(file.refused.size(), 1U);
    EXPECT_EQ(file.refused[0].code, ErrorCode::exampleFailed);
    EXPECT_EQ(file.refused[0].where, QStringLiteral("words.prh.yml:28:9"));
    EXPECT_EQ(file.refused[0].detail, QStringLiteral("のうひん"));
}

domain::OwnWord word(const char16_t* term, const char16_t* suggestion = u"",
                     const char16_t* example = u"")
{
    domain::OwnWord made;
    made.term = QString::fromUtf16(term);
    made.severity = Severity::warn;
    made.suggestion = QString::fromUtf16(suggestion);
    made.example = QString::fromUtf16(example);
    return made;
}

TEST(Words, PrhRoundTrip)
{
    const std::vector<domain::OwnWord> words = {
        word(u"ディフォルト", u"デフォルト", u"これがディフォルトです"),
        word(u"js", u"JavaScript", u"今日もjs祭り"),
        word(u"a: \"b\" # c", u"\\ '*&!"),
        word(u"C++", u"C言語"),
        word(u"サーバ", u"サーバー", u"サーバとサーバー"),
    };
    const exchange::WrittenWords written = exchange::writeWords(words, WordFormat::prh);
    EXPECT_TRUE(written.leftOut.empty());
    const WordFile file = readAs(written.bytes, "own.yml");
    EXPECT_TRUE(file.refused.empty());
    EXPECT_EQ(wordsOf(file), words) << written.bytes.constData();
}

TEST(Words, WhatPrhCannotSayIsLeftOut)
{
    std::vector<domain::OwnWord> words = {word(u"alone"), word(u"/x/", u"y"), word(u"a", u"$1"),
                                          word(u"b", u"c"), word(u"引越", u"引越し")};
    words.push_back(word(u"never"));
    words.back().kind = domain::WordKind::allow;
    const exchange::WrittenWords written = exchange::writeWords(words, WordFormat::prh);
    EXPECT_EQ(written.leftOut.size(), 5U);
    EXPECT_EQ(termsOf(readAs(written.bytes, "x.yml")), QStringList{QStringLiteral("b")});
    EXPECT_EQ(readAs(exchange::writeWords({}, WordFormat::prh).bytes, "x.yml").words.size(), 0U);
}

TEST(Words, LinesBothWays)
{
    const WordFile file = readAs("# comment\nあれ\n\n これ \nあれ\n", "list.txt");
    EXPECT_EQ(file.format, WordFormat::lines);
    EXPECT_EQ(termsOf(file), (QStringList{QStringLiteral("あれ"), QStringLiteral("これ")}));
    std::vector<domain::OwnWord> words = wordsOf(file);
    words.push_back(word(u"#tag"));
    const exchange::WrittenWords written = exchange::writeWords(words, WordFormat::lines);
    EXPECT_EQ(written.bytes.toStdString(), "あれ\nこれ\n");
    EXPECT_EQ(written.leftOut.size(), 1U);
    const QByteArray old = QStringEncoder("windows-31j").encode(QStringLiteral("表示ソ\n"));
    EXPECT_EQ(termsOf(readAs(old, "old.txt")), QStringList{QStringLiteral("表示ソ")});
}

TEST(Words, TheWordListKeepsEverything)
{
    std::vector<domain::OwnWord> words = {word(u"あれ", u"これ", u"あれですか"), word(u"それ")};
    words[1].severity = Severity::stop;
    domain::OwnWord allowed = word(u"オンライン");
    allowed.kind = domain::WordKind::allow;
    allowed.severity = domain::OwnWord().severity;
    std::vector<domain::OwnWord> expected = {allowed, words[0], words[1]};
    words.push_back(allowed);
    const WordFile file = readAs(exchange::writeWords(words, WordFormat::lexicon).bytes, "l.json");
    EXPECT_EQ(file.format, WordFormat::lexicon);
    EXPECT_EQ(wordsOf(file), expected);
}

TEST(Words, RulesWithConditionsAreListed)
{
    const WordFile file = readAs(
        R"({"format": "choba-lexicon", "version": 1, "id": "own", "rules": [
            {"id": "a", "category": "user", "terms": ["x"], "unless": ["y"]},
            {"id": "b", "category": "user", "terms": ["z"]}]})",
        "l.json");
    EXPECT_EQ(termsOf(file), QStringList{QStringLiteral("z")});
    EXPECT_EQ(whats(file.inert), QStringList{QStringLiteral("own.a")});
}

TEST(Words, BrokenPrhFilesNameThePlace)
{
    struct Case {
        const char* bytes;
        ErrorCode code;
        const char* where;
    };

    const Case cases[] = {
        {"rules: &a []\n", ErrorCode::notAllowedHere, "p.yml:1:8"},
        {"rules: {}\n", ErrorCode::wrongFormat, "p.yml:1:1"},
        {"version: 1\n", ErrorCode::wrongFormat, "p.yml:1:1"},
        {"version: 2\nrules: []\n", ErrorCode::unknownValue, "p.yml:1:10"},
        {"rules:\n- {a: 1, a: 2}\n", ErrorCode::duplicateId, "p.yml:2:10"},
    };
    for (const Case& one : cases) {
        const auto file = exchange::readWords(one.bytes, QStringLiteral("p.yml"), std::nullopt);
        ASSERT_FALSE(file) << one.bytes;
        EXPECT_EQ(file.error().code, one.code) << one.bytes;
        EXPECT_EQ(file.error().where.toStdString(), one.where);
    }
    const WordFile partly = readAs("rules:\n- {pattern: a}\n- {expected: b, pattern: \"---\"}\n"
                                   "- {expected: c, pattern: d, specs: [{from: d}]}\n",
                                   "p.yml");
    EXPECT_TRUE(partly.words.empty());
    ASSERT_EQ(partly.refused.size(), 3U);
    EXPECT_EQ(partly.refused[0].code, ErrorCode::missingKey);
    EXPECT_EQ(partly.refused[1].code, ErrorCode::emptyTerm);
    EXPECT_EQ(partly.refused[2].code, ErrorCode::missingKey);
}

} // namespace
