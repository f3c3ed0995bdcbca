#include "base/file.h"
#include "text/lexicon.h"

#include <QDir>

#include <gtest/gtest.h>

#include <set>

using namespace choba;
using namespace choba::text;

namespace {

// A list around one rule.
QByteArray listOf(const QByteArray& rules, const QByteArray& more = "")
{
    return R"({"format": "choba-lexicon", "version": 1, "id": "t", )" + more + "\"rules\": ["
        + rules + "]}";
}

WordList parsed(const QByteArray& bytes, const QString& name = QStringLiteral("t.json"))
{
    Result<WordList> list = parseWordList(bytes, name);
    EXPECT_TRUE(list) << bytes.left(200).constData();
    return list ? *std::move(list) : WordList{};
}

TEST(WordList, RuleWithEveryKey)
{
    const WordList list =
        parsed(listOf(R"({
        "id": "line", "category": "contact", "reason": "own-terms", "severity": "stop",
        "terms": ["LINE交換", " ライン "], "unless": ["ラインナップ"], "with": ["交換"],
        "scope": "text", "min_length": 20, "once": true, "whole_word": false,
        "suggestion": "メッセージ", "note": {"ja": "外の連絡先", "en": "outside"},
        "source": "s", "flags": ["LINE交換しましょう"], "passes": ["ラインナップ"]})",
                      R"("checked_on": "2026-11-21", "allow": ["オンライン"], )"));
    EXPECT_TRUE(list.problems.empty());
    EXPECT_EQ(list.id, QStringLiteral("t"));
    EXPECT_EQ(list.allow, QStringList{QStringLiteral("オンライン")});
    ASSERT_EQ(list.rules.size(), 1U);
    Rule expected;
    expected.id = QStringLiteral("t.line");
    expected.category = Category::contact;
    expected.reason = Reason::ownTerms;
    expected.severity = Severity::stop;
    expected.wholeWord = false;
    expected.terms = {QStringLiteral("LINE交換"), QStringLiteral("ライン")};
    expected.unless = {QStringLiteral("ラインナップ")};
    expected.with = {QStringLiteral("交換")};
    expected.scope = Scope::text;
    expected.minLength = 20;
    expected.once = true;
    expected.suggestion = QStringLiteral("メッセージ");
    expected.noteJa = QStringLiteral("外の連絡先");
    expected.noteEn = QStringLiteral("outside");
    expected.source = QStringLiteral("s");
    expected.flags = {QStringLiteral("LINE交換しましょう")};
    expected.passes = {QStringLiteral("ラインナップ")};
    EXPECT_EQ(list.rules.front(), expected);
}

TEST(WordList, ReasonsFollowTheCategory)
{
    struct Case {
        const char* category;
        Reason reason;
    };

    const Case cases[] = {
        {"sexual", Reason::publicMorals},
        {"violence", Reason::publicMorals},
        {"contact", Reason::leadingOutside},
        {"site", Reason::leadingOutside},
        {"drive", Reason::leadingOutside},
        {"platform-hint", Reason::leadingOutside},
        {"payment", Reason::ownTerms},
        {"direct-trade", Reason::ownTerms},
        {"meeting", Reason::ownTerms},
        {"pricing", Reason::ownTerms},
        {"claim", Reason::misleadingClaims},
        {"review", Reason::ownTerms},
        {"legal", Reason::law},
        {"emoji", Reason::notAccepted},
        {"tone", Reason::courtesy},
        {"address", Reason::courtesy},
        {"user", Reason::ownList},
    };
    ASSERT_EQ(std::size(cases), std::size_t(categoryCount));
    for (const Case& c : cases) {
        const WordList list = parsed(listOf(QByteArray(R"({"id": "r", "terms": ["あ"], )")
                                            + R"("category": ")" + c.category + "\"}"));
        ASSERT_EQ(list.rules.size(), 1U) << c.category;
        const Rule& rule = list.rules.front();
        EXPECT_EQ(rule.reason, c.reason) << c.category;
        EXPECT_EQ(rule.severity, Severity::warn);
        EXPECT_EQ(rule.scope, Scope::sentence);
        EXPECT_TRUE(rule.wholeWord);
    }
}

TEST(WordList, BrokenRulesAreLeftOutAndNamed)
{
    struct Case {
        const char* rule;
        ErrorCode code;
        const char* where; // below the rule
    };

    const QByteArray tooLong = QByteArray(R"({"id": "x", "category": "user", "terms": ["a"],)")
        + R"("unless": [")" + QByteArray(201, 'a') + "\"]}";
    const Case cases[] = {
        {"[]", ErrorCode::wrongType, ""},
        {R"({"category": "user", "terms": ["a"]})", ErrorCode::missingKey, ".id"},
        {R"({"id": "x", "terms": ["a"]})", ErrorCode::missingKey, ".category"},
        {R"({"id": "x", "category": "users", "terms": ["a"]})", ErrorCode::unknownValue,
         ".category"},
        {R"({"id": "x", "category": "user"})", ErrorCode::missingKey, ".terms"},
        {R"({"id": "x", "category": "user", "terms": "a"})", ErrorCode::wrongType, ".terms"},
        {R"({"id": "x", "category": "user", "terms": []})", ErrorCode::emptyTerm, ".terms"},
        {R"({"id": "x", "category": "user", "terms": ["a"], "severity": "fatal"})",
         ErrorCode::unknownValue, ".severity"},
        {R"({"id": "x", "category": "user", "terms": ["a"], "reason": "because"})",
         ErrorCode::unknownValue, ".reason"},
        {R"({"id": "x", "category": "user", "terms": ["a"], "scope": "page"})",
         ErrorCode::unknownValue, ".scope"},
        {R"({"id": "x", "category": "user", "terms": ["a"], "once": 1})", ErrorCode::wrongType,
         ".once"},
        {R"({"id": "x", "category": "user", "terms": ["a"], "min_length": -1})",
         ErrorCode::unknownValue, ".min_length"},
        {R"({"id": "x", "category": "user", "terms": ["a"], "unless": ["b", " "]})",
         ErrorCode::emptyTerm, ".unless"},
        {tooLong.constData(), ErrorCode::termTooLong, ".unless"},
        {R"({"id": "x", "category": "user", "terms": ["a"], "note": "n"})", ErrorCode::wrongType,
         ".note"},
        {R"({"id": "x", "category": "user", "terms": ["a"], "note": {"de": "n"}})",
         ErrorCode::unknownValue, ".note.de"},
        {R"({"id": "x", "category": "user", "terms": ["a"], "flags": [1]})", ErrorCode::wrongType,
         ".flags[0]"},
        {R"({"id": "x", "category": "user", "terms": ["a"], "sevrity": "hint"})",
         ErrorCode::unknownValue, ".sevrity"},
        {R"({"id": "first", "category": "user", "terms": ["a"]})", ErrorCode::duplicateId, ".id"},
    };
    for (const Case& c : cases) {
        const WordList list =
            parsed(listOf(QByteArray(R"({"id": "first", "category": "user", "terms": ["x"]},)")
                          + c.rule + R"(,{"id": "last", "category": "user", "terms": ["y"]})"));
        ASSERT_EQ(list.rules.size(), 2U) << c.rule;
        EXPECT_EQ(list.rules.back().id, QStringLiteral("t.last"));
        ASSERT_EQ(list.problems.size(), 1U) << c.rule;
        EXPECT_EQ(list.problems.front().code, c.code) << c.rule;
        EXPECT_EQ(list.problems.front().where,
                  QStringLiteral("t.json: $.rules[1]%1").arg(QLatin1String(c.where)))
            << c.rule;
    }
}

TEST(WordList, SingleBadTermsAreLeftOutAndNamed)
{
    const QByteArray longest(200, 'a');
    const WordList list = parsed(listOf(R"({"id": "r", "category": "user", "terms": ["a", "", 5,)"
                                        R"("\u200b", "・・", ")"
                                            + longest + "\", \"" + longest + "a\", \"b\"]}",
                                        R"("allow": ["ok", null], )"));
    ASSERT_EQ(list.rules.size(), 1U);
    EXPECT_EQ(
        list.rules.front().terms,
        (QStringList{QStringLiteral("a"), QString::fromLatin1(longest), QStringLiteral("b")}));
    EXPECT_EQ(list.allow, QStringList{QStringLiteral("ok")});
    QStringList places;
    for (const Error& problem : list.problems)
        places.append(problem.where);
    EXPECT_EQ(places,
              (QStringList{QStringLiteral("t.json: $.allow[1]"),
                           QStringLiteral("t.json: $.rules[0].terms[1]"),
                           QStringLiteral("t.json: $.rules[0].terms[2]"),
                           QStringLiteral("t.json: $.rules[0].terms[3]"),
                           QStringLiteral("t.json: $.rules[0].terms[4]"),
                           QStringLiteral("t.json: $.rules[0].terms[6]")}));
    EXPECT_EQ(list.problems.back().code, ErrorCode::termTooLong);
    EXPECT_EQ(list.problems.back().detail, QStringLiteral("200"));
}

TEST(WordList, FilesThatCannotBeReadFail)
{
    struct Case {
        QByteArray bytes;
        ErrorCode code;
        const char* where;
    };

    const Case cases[] = {
        {"{", ErrorCode::badJson, "l.json:1:2"},
        {"  {\"format\": \"choba-rules\", \"version\": 1}", ErrorCode::wrongFormat,
         "l.json: $.format"},
        {R"({"format": "choba-lexicon", "version": 2})", ErrorCode::newerVersion,
         "l.json: $.version"},
        {"word\nw\x93\xfa\n", ErrorCode::notUtf8, "l.json:2:2"},
        {QByteArray("word\nNUL\0", 9), ErrorCode::notText, "l.json:2:4"},
    };
    for (const Case& c : cases) {
        const auto list = parseWordList(c.bytes, QStringLiteral("l.json"));
        ASSERT_FALSE(list) << c.bytes.constData();
        EXPECT_EQ(list.error().code, c.code) << c.bytes.constData();
        EXPECT_EQ(list.error().where, QLatin1String(c.where));
    }
}

TEST(WordList, ListWithoutRulesIsAnAllowList)
{
    const WordList list = parsed(R"({"format": "choba-lexicon", "version": 1, "allow": ["あ"]})",
                                 QStringLiteral("/some/folder/mine.json"));
    EXPECT_TRUE(list.problems.empty());
    EXPECT_TRUE(list.rules.empty());
    EXPECT_EQ(list.id, QStringLiteral("mine"));
    EXPECT_EQ(list.allow, QStringList{QStringLiteral("あ")});
}

TEST(WordList, PlainLines)
{
    const WordList list = parsed("\xef\xbb\xbf# 見出し\r\n  秘密の言葉 \r\n\r\nLINE\n#x\n"
                                 "・\nold mac\rlast",
                                 QStringLiteral("/x/my words.txt"));
    EXPECT_EQ(list.id, QStringLiteral("my words"));
    ASSERT_EQ(list.rules.size(), 1U);
    const Rule& rule = list.rules.front();
    EXPECT_EQ(rule.id, QStringLiteral("my words.words"));
    EXPECT_EQ(rule.category, Category::user);
    EXPECT_EQ(rule.reason, Reason::ownList);
    EXPECT_EQ(rule.severity, Severity::warn);
    EXPECT_EQ(rule.terms,
              (QStringList{QStringLiteral("秘密の言葉"), QStringLiteral("LINE"),
                           QStringLiteral("old mac"), QStringLiteral("last")}));
    ASSERT_EQ(list.problems.size(), 1U);
    EXPECT_EQ(
        list.problems.front(),
        (Error{ErrorCode::emptyTerm, QStringLiteral("/x/my words.txt:6"), QStringLiteral("・")}));
}

TEST(WordList, EmptyFilesAreEmptyLists)
{
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("\xef\xbb\xbf"), QByteArray("\n\n#x")}) {
        const WordList list = parsed(bytes);
        EXPECT_TRUE(list.rules.empty());
        EXPECT_TRUE(list.problems.empty());
    }
}

TEST(WordList, LongListsLoadAndEndlessOnesAreRefused)
{
    QByteArray lines;
    for (int i = 0; i < 100'000; ++i)
        lines += "言葉" + QByteArray::number(i) + '\n';
    const WordList list = parsed(lines);
    ASSERT_EQ(list.rules.size(), 1U);
    EXPECT_EQ(list.rules.front().terms.size(), 100'000);
    EXPECT_EQ(list.rules.front().terms.last(), QStringLiteral("言葉99999"));

    QByteArray tooMany;
    for (int i = 0; i <= 1'000'000; ++i)
        tooMany += "a\n";
    const auto refused = parseWordList(tooMany, QStringLiteral("l"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::tooManyTerms);
}

TEST(ShippedLists, LoadWithoutAProblem)
{
    const QDir folder(QStringLiteral(":/lexicon"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")});
    EXPECT_FALSE(names.isEmpty());
    std::set<QString> ids;
    std::vector<WordList> lists;
    for (const QString& name : names) {
        const auto bytes = readFile(folder.filePath(name));
        ASSERT_TRUE(bytes);
        auto list = parseWordList(*bytes, name);
        ASSERT_TRUE(list) << qPrintable(name) << " " << qPrintable(list.error().where);
        for (const Error& problem : list->problems)
            ADD_FAILURE() << qPrintable(problem.where) << " " << qPrintable(problem.detail);
        EXPECT_TRUE(ids.insert(list->id).second) << qPrintable(list->id);
        for (const Rule& rule : list->rules) {
            EXPECT_FALSE(rule.flags.isEmpty()) << qPrintable(rule.id);
        }
        lists.push_back(*std::move(list));
    }
    const auto lexicon = Lexicon::compile(std::move(lists));
    for (const Error& problem : lexicon->problems())
        ADD_FAILURE() << qPrintable(problem.where) << " " << qPrintable(problem.detail);
}

} // namespace
