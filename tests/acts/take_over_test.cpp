#include "acts/take_over.h"
#include "storage/drafts.h"
#include "storage/own_rules.h"
#include "support/store_folder.h"

using namespace choba;
using namespace choba::acts;

namespace {

class TakeOver : public choba::testing::StoreFolder
{
protected:
    void SetUp() override
    {
        auto opened = open(path());
        ASSERT_TRUE(opened);
        m_database.emplace(*std::move(opened));
    }

    const storage::Connection& connection() const { return m_database->connection(); }

    std::vector<Error> takeOver() { return takeOverFiles({connection(), now}, m_folder.path()); }

    std::vector<domain::KeptDraft> drafts()
    {
        std::vector<domain::KeptDraft> list;
        const auto summaries = storage::looseDrafts(connection());
        for (const storage::DraftSummary& summary : *summaries)
            list.push_back(*storage::loadDraft(connection(), summary.id));
        return list;
    }

    bool isThere(const char* name) const { return QFile::exists(path(name)); }

    std::optional<storage::Database> m_database;
};

const QByteArray twoDrafts = R"({"format": "choba-draft", "version": 1,
    "draft": {"text": "一通目。\n二通目。", "channel": "room", "numbering": true,
              "sent": [{"start": 0, "end": 4, "numbering": "(1/2)\n", "length": 10, "cut": 2},
                       {"start": 2, "end": 99, "numbering": "", "length": 3, "cut": 0}],
              "notThisTime": ["key"]},
    "former": {"text": "前の下書き", "channel": "dm", "numbering": false, "sent": [],
               "notThisTime": []}})";

TEST_F(TakeOver, DraftsBecomeLooseDrafts)
{
    put(path("draft.json"), twoDrafts);
    EXPECT_TRUE(takeOver().empty());
    const auto list = drafts();
    ASSERT_EQ(list.size(), 2U);
    const domain::Draft& present = list[0].draft;
    EXPECT_EQ(present.text, QStringLiteral("一通目。\n二通目。"));
    EXPECT_EQ(present.channel, QStringLiteral("room"));
    EXPECT_TRUE(present.numbering);
    EXPECT_EQ(present.quiet, QStringList{QStringLiteral("key")});
    ASSERT_EQ(present.sent.size(), 1U) << "a part that does not fit the text is dropped";
    EXPECT_EQ(present.sent[0],
              (text::Part{0, 4, QStringLiteral("(1/2)\n"), 10, text::Cut::paragraph}));
    EXPECT_FALSE(list[0].client);
    EXPECT_EQ(list[0].savedAt, now);
    EXPECT_EQ(list[1].draft.text, QStringLiteral("前の下書き"));
    EXPECT_FALSE(isThere("draft.json"));
    EXPECT_EQ(bytesOf(path("draft.json.taken-over")), twoDrafts);
    EXPECT_EQ(number(connection(), "SELECT count(*) FROM act"), 0);
    expectSound(connection());
}

TEST_F(TakeOver, EmptyDraftsAreNone)
{
    put(path("draft.json"), R"({"format": "choba-draft", "version": 1, "draft": {"text": " \n"}})");
    EXPECT_TRUE(takeOver().empty());
    EXPECT_TRUE(drafts().empty());
    EXPECT_TRUE(isThere("draft.json.taken-over"));
}

TEST_F(TakeOver, WordsNeverToFlag)
{
    put(path("own-words.json"), R"({"format": "choba-lexicon", "version": 1, "id": "own",
        "allow": ["ライン取り", "ズーム", "ズーム"],
        "rules": [{"id": "a", "category": "user", "terms": ["格安"], "severity": "hint",
                   "suggestion": "お手頃"},
                  {"id": "b", "category": "user", "terms": ["犬"], "unless": ["猫"]}]})");
    EXPECT_TRUE(takeOver().empty());
    const auto words = *storage::loadWords(connection());
    ASSERT_EQ(words.size(), 3U);
    QStringList allowed;
    for (const domain::OwnWord& word : words) {
        EXPECT_EQ(word.createdAt, now);
        if (word.kind == domain::WordKind::allow)
            allowed << word.term;
        else
            EXPECT_EQ(word.suggestion, QStringLiteral("お手頃"));
    }
    allowed.sort();
    EXPECT_EQ(allowed, (QStringList{QStringLiteral("ズーム"), QStringLiteral("ライン取り")}));
    EXPECT_TRUE(isThere("own-words.json.taken-over"));
}

// Ids of one moment do meet when there are thousands of them.
TEST_F(TakeOver, AsManyWordsAsThereAre)
{
    constexpr int many = 10'000;
    QByteArrayList terms;
    for (int number = 0; number < many; ++number)
        terms << "\"語" + QByteArray::number(number) + '"';
    put(path("own-words.json"),
        R"({"format": "choba-lexicon", "version": 1, "id": "own", "allow": [)" + terms.join(',')
            + "]}");
    const std::vector<Error> errors = takeOver();
    EXPECT_TRUE(errors.empty()) << qPrintable(errors.front().detail);
    EXPECT_EQ(number(connection(), "SELECT count(*) FROM own_word"), many);
}

TEST_F(TakeOver, RulesWithWhatTheyReplaced)
{
    put(path("rules.json"), R"({"format": "choba-rules-override", "version": 1, "overrides": [
        {"id": "channel.dm.limit", "value": 800, "replaces": 900, "note": "counted"},
        {"id": "channel.room.limit", "value": 2500},
        {"id": "link.unknown-host", "value": "stop"}]})");
    EXPECT_TRUE(takeOver().empty());
    const auto rules = *storage::loadRules(connection());
    ASSERT_EQ(rules.size(), 3U);
    EXPECT_EQ(rules[0], (domain::OwnRule{QStringLiteral("channel.dm.limit"), "800", "900", now}));
    EXPECT_EQ(rules[1].replaced, "3000") << "the shipped value when the file does not say";
    EXPECT_EQ(rules[2].content, "\"stop\"");
}

TEST_F(TakeOver, WhatCannotBeReadStays)
{
    struct Case {
        const char* name;
        const char* bytes;
        ErrorCode code;
    };

    const Case cases[] = {
        {"draft.json", "my diary", ErrorCode::badJson},
        {"draft.json", R"({"format": "other"})", ErrorCode::wrongFormat},
        {"draft.json", R"({"format": "choba-draft", "version": 2})", ErrorCode::newerVersion},
        {"own-words.json", "", ErrorCode::badJson},
        {"own-words.json", R"({"format": "choba-rules", "version": 1})", ErrorCode::wrongFormat},
        {"rules.json", R"({"format": "choba-rules", "version": 1})", ErrorCode::wrongFormat},
        {"rules.json", R"({"format": "choba-rules-override", "version": 1, "overrides": {}})",
         ErrorCode::wrongType},
        {"rules.json",
         R"({"format": "choba-rules-override", "version": 1,
             "overrides": [{"id": "channel.dm.limit", "value": 1}, {"id": "x"}]})",
         ErrorCode::missingKey},
    };
    for (const Case& c : cases) {
        put(path(c.name), c.bytes);
        const std::vector<Error> errors = takeOver();
        ASSERT_EQ(errors.size(), 1U) << c.bytes;
        EXPECT_EQ(errors[0].code, c.code) << c.bytes;
        EXPECT_EQ(bytesOf(path(c.name)), c.bytes);
        EXPECT_TRUE(QFile::remove(path(c.name)));
    }
    EXPECT_TRUE(storage::loadRules(connection())->empty()) << "all of a file or nothing";
}

TEST_F(TakeOver, OneBrokenFileDoesNotHoldUpTheOthers)
{
    put(path("draft.json"), "nonsense");
    put(path("rules.json"), R"({"format": "choba-rules-override", "version": 1,
        "overrides": [{"id": "channel.dm.limit", "value": 800}]})");
    EXPECT_EQ(takeOver().size(), 1U);
    EXPECT_EQ(storage::loadRules(connection())->size(), 1U);
    EXPECT_TRUE(isThere("draft.json"));
    EXPECT_FALSE(isThere("rules.json"));
}

TEST_F(TakeOver, TwiceIsOnce)
{
    put(path("draft.json"), twoDrafts);
    EXPECT_TRUE(takeOver().empty());
    put(path("draft.json"), twoDrafts);
    EXPECT_TRUE(takeOver().empty());
    EXPECT_EQ(drafts().size(), 2U);
    EXPECT_TRUE(isThere("draft.json.taken-over"));
    EXPECT_TRUE(isThere("draft.json.taken-over-2"));
    EXPECT_TRUE(takeOver().empty()) << "nothing is left";
}

} // namespace
