#include "base/job.h"
#include "storage/clients.h"
#include "storage/drafts.h"
#include "storage/messages.h"
#include "storage/search.h"
#include "support/store_fixture.h"

#include <random>
#include <set>

namespace {

using namespace choba;
using storage::searchMessages;

QString sorted(QStringList tokens)
{
    tokens.sort();
    return tokens.join(u' ');
}

TEST(Grams, AreAllStretchesOfOneToFourCharacters)
{
    const struct {
        QString text;
        QString tokens;
    } table[] = {
        {QStringLiteral(""), QStringLiteral("")},
        {QStringLiteral(" 　\n"), QStringLiteral("")},
        {QStringLiteral("春"), QStringLiteral("春")},
        {QStringLiteral("春夏"), QStringLiteral("春 春夏 夏")},
        {QStringLiteral("春 夏"), QStringLiteral("春 春夏 夏")},
        {QStringLiteral("春夏秋冬春"),
         QStringLiteral("春 夏 秋 冬 春夏 夏秋 秋冬 冬春 春夏秋 夏秋冬 秋冬春 春夏秋冬 夏秋冬春")},
        {QStringLiteral("ああああああ"), QStringLiteral("あ ああ あああ ああああ")},
        {QStringLiteral("ｶﾞA"), QStringLiteral("が がa a")},
        {QStringLiteral("カ"), QStringLiteral("か")},
        {QStringLiteral("佐々"), QStringLiteral("佐 佐々 々")},
        {QStringLiteral("ラー"), QStringLiteral("ら らー ー")},
        {QStringLiteral("𠮷野"), QStringLiteral("𠮷 𠮷野 野")},
        {QStringLiteral("😀"), QStringLiteral("😀")},
        {QStringLiteral("a-"), QStringLiteral("a a\uE02D \uE02D")},
        {QStringLiteral("\u200B春\u00AD夏"), QStringLiteral("春 春夏 夏")},
    };

    for (const auto& row : table) {
        EXPECT_EQ(sorted(storage::grams(row.text).split(u' ')), sorted(row.tokens.split(u' ')))
            << qPrintable(row.text);
    }
}

class SearchTest : public choba::testing::OpenStore
{
protected:
    void SetUp() override
    {
        OpenStore::SetUp();
        m_client = addClient(QStringLiteral("架空 一郎"));
    }

    QStringList textsFor(const QString& words) const
    {
        QStringList texts;
        const storage::SearchPage page =
            choba::testing::must(searchMessages(connection(), words, std::nullopt, 1000));
        for (const storage::SearchHit& hit : page.hits) {
            const domain::Message message =
                choba::testing::must(storage::loadMessage(connection(), hit.message));
            texts.append(message.parts.at(std::size_t(hit.part)).text);
        }
        return texts;
    }

    domain::Client m_client;
};

TEST_F(SearchTest, FindsWhateverTheSpelling)
{
    const struct {
        const char* text;
        const char* words;
        bool found;
    } table[] = {
        {"渋谷で会う", "渋", true},
        {"渋谷で会う", "渋谷", true},
        {"渋谷で会う", "渋谷で会", true},
        {"渋谷で会う", "谷渋", false},
        {"渋谷で会う", "渋で", false},
        {"アイコン", "あいこん", true},
        {"あいこん", "アイコン", true},
        {"ｱｲｺﾝ", "アイコン", true},
        {"ガイド", "カイド", false},
        {"ﾊﾟﾝ", "パン", true},
        {"ＡＢＣ", "abc", true},
        {"Choba", "CHOBA", true},
        {"choba", "ｃｈｏ", true},
        {"佐々木", "佐々", true},
        {"佐々木", "々", true},
        {"メール", "ー", true},
        {"𠮷野家", "𠮷", true},
        {"𠮷野家", "𠮷野", true},
        {"𠮷野家", "吉野", false},
        {"𠮷野家", "𠮷野家", true},
        {"完成😀です", "😀", true},
        {"完成😀です", "😁", false},
        {"㈱架空", "株", true},
        {"打ち合\nわせ", "打ち合わせ", true},
        {"渋谷　新宿", "渋谷 新宿", true},
        {"渋谷 新宿", "新宿　渋谷", true},
        {"渋谷 新宿", "新宿 池袋", false},
        {"渋谷と新宿", " 　新宿\t渋谷 ", true},
        {"v1.2 です", "v1.2", true},
        {"v1.2 です", "v1.3", false},
        {"v12 です", "v1.2", false},
        {"a-b", "a-b", true},
        {"a-b", "a−b", true},
        {"ab", "a-b", false},
        {"100%です", "100%", true},
        {"100です", "100%", false},
        {"100%です", "%", true},
        {"それは、です。", "、", true},
        {"それは、です。", "。、", false},
        {"(1/3)", "(1/3)", true},
        {"五文字以上の言葉", "五文字以上の言葉", true},
        {"五文字以。字以上の言葉", "五文字以上の言葉", false},
        {"abcdeXbcdefXabcdef", "abcdef", true},
        {"abcdeXbcdef", "abcdef", false},
        {"いろはにほへとちりぬるをわかよたれそつねならむうゐのおくやまけふこえて",
         "ろはにほへとちりぬるをわかよたれそつねならむうゐのおくやまけふこえ", true},
        {"いろはにほへとちりぬるをわかよたれそつねならむうゐのおくやまけふこえて",
         "ろはにほへとちりぬるをわかよたれぞつねならむうゐのおくやまけふこえ", false},
    };

    for (const auto& row : table) {
        const domain::Message message = addMessage(m_client.id, QString::fromUtf8(row.text), 1);
        EXPECT_EQ(textsFor(QString::fromUtf8(row.words)).size(), row.found ? 1 : 0)
            << row.text << " / " << row.words;
        choba::testing::must(storage::deleteMessage(connection(), message.id));
        EXPECT_TRUE(textsFor(QString::fromUtf8(row.words)).isEmpty()) << "removed";
    }
}

TEST_F(SearchTest, TakesOperatorsAsTheyStand)
{
    const QStringList queries = {
        QStringLiteral("赤 OR 黄"),     QStringLiteral("赤 NOT 黄"),   QStringLiteral("赤*"),
        QStringLiteral("\"赤\""),       QStringLiteral("赤\""),        QStringLiteral("^赤"),
        QStringLiteral("grams:赤"),     QStringLiteral("NEAR(赤 青)"), QStringLiteral("赤 AND 青"),
        QStringLiteral("{grams} : 赤"), QStringLiteral("赤 + 青"),     QStringLiteral("'赤"),
        QStringLiteral("-赤"),          QStringLiteral("赤;"),         QStringLiteral("赤%"),
    };
    addMessage(m_client.id, QStringLiteral("赤 青"), 1);
    for (const QString& query : queries)
        EXPECT_TRUE(textsFor(query).isEmpty()) << qPrintable(query);
    for (const QString& query : queries) {
        const domain::Message message = addMessage(m_client.id, u"書いた: " + query, 2);
        EXPECT_EQ(textsFor(query).size(), 1) << qPrintable(query);
        choba::testing::must(storage::deleteMessage(connection(), message.id));
    }
}

TEST_F(SearchTest, FindsNothingForNothing)
{
    addMessage(m_client.id, QStringLiteral("あ い"), 1);
    for (const char* words : {"", " ", "　 \n", "\u200B"})
        EXPECT_TRUE(textsFor(QString::fromUtf8(words)).isEmpty());
    EXPECT_TRUE(
        choba::testing::must(searchMessages(connection(), QStringLiteral("あ"), std::nullopt, 0))
            .hits.empty());
}

TEST_F(SearchTest, TakesAPastedLetterWordForWord)
{
    QStringList words;
    for (int number = 0; number < 300; ++number)
        words << QStringLiteral("語%1番").arg(number);
    addMessage(addClient(QStringLiteral("花子")).id, words.join(u' '), 1);
    EXPECT_EQ(textsFor(words.join(u' ')).size(), 1);
    words.last() = QStringLiteral("別の語");
    EXPECT_TRUE(textsFor(words.join(u' ')).isEmpty()) << "the last word counts, too";
}

TEST_F(SearchTest, ComesNewestFirstInPages)
{
    // In another order than that of time, and several in one minute.
    for (const int minutes : {5, 1, 9, 3, 3, 3, 7})
        addMessage(m_client.id, QStringLiteral("同じ言葉"), minutes);
    addMessage(m_client.id, QStringLiteral("別"), 4);

    std::vector<qint64> times;
    std::vector<std::size_t> sizes;
    std::set<qint64> messages;
    std::optional<qint64> before;
    do {
        const storage::SearchPage page =
            choba::testing::must(searchMessages(connection(), QStringLiteral("同じ"), before, 3));
        sizes.push_back(page.hits.size());
        for (const storage::SearchHit& hit : page.hits) {
            times.push_back((hit.at - now) / 60'000);
            messages.insert(hit.message.value);
        }
        before = page.next;
    } while (before);
    EXPECT_EQ(times, (std::vector<qint64>{9, 7, 5, 3, 3, 3, 1}));
    EXPECT_EQ(sizes, (std::vector<std::size_t>{3, 3, 1}));
    EXPECT_EQ(messages.size(), 7U);
}

TEST_F(SearchTest, SaysWhereTheMatchStands)
{
    const QString before = QStringLiteral("あ").repeated(100);
    const QString after = QStringLiteral("い").repeated(100);

    const struct {
        QString text;
        QString words;
        QString match;
    } table[] = {
        {QStringLiteral("ロゴ"), QStringLiteral("ろご"), QStringLiteral("ロゴ")},
        {before + u"ﾛｺﾞ" + after, QStringLiteral("ロゴ"), QStringLiteral("ﾛｺﾞ")},
        {before + u"打ち合\n\nわせ", QStringLiteral("打ち合わせ"), QStringLiteral("打ち合  わせ")},
        {u"㈱架空" + after, QStringLiteral("株"), QStringLiteral("㈱")},
        {before + u"か\u3099", QStringLiteral("が"), QStringLiteral("か\u3099")},
        {before + u"𠮷野" + after, QStringLiteral("𠮷"), QStringLiteral("𠮷")},
        {before + u"二つ目と一つ目", QStringLiteral("一つ目 二つ目"), QStringLiteral("二つ目")},
    };

    for (const auto& row : table) {
        const domain::Message message = addMessage(m_client.id, row.text, 1);
        const storage::SearchPage page =
            choba::testing::must(searchMessages(connection(), row.words, std::nullopt, 10));
        ASSERT_EQ(page.hits.size(), 1U) << qPrintable(row.words);
        const storage::SearchHit& hit = page.hits.front();
        EXPECT_EQ(hit.excerpt.mid(hit.matchStart, hit.matchEnd - hit.matchStart), row.match);
        EXPECT_LE(hit.excerpt.size(), 70);
        EXPECT_FALSE(hit.excerpt.contains(u'\n'));
        choba::testing::must(storage::deleteMessage(connection(), message.id));
    }
    // Never through the middle of a character.
    const QString faces = QStringLiteral("😀").repeated(100);
    addMessage(m_client.id, u"x" + faces + u"目印" + faces, 1);
    const storage::SearchPage page =
        choba::testing::must(searchMessages(connection(), QStringLiteral("目印"), std::nullopt, 1));
    EXPECT_EQ(page.hits.at(0).excerpt, QString::fromUtf8(page.hits.at(0).excerpt.toUtf8()));
}

TEST_F(SearchTest, SaysWhoAndWhen)
{
    domain::Message message = addMessage(m_client.id, QStringLiteral("一通目"), 3);
    choba::testing::must(storage::appendPart(connection(), message.id,
                                             {now + 300'000, QStringLiteral("二通目の目印")}));
    const storage::SearchPage page = choba::testing::must(
        searchMessages(connection(), QStringLiteral("目印"), std::nullopt, 10));
    ASSERT_EQ(page.hits.size(), 1U);
    storage::SearchHit expected;
    expected.message = message.id;
    expected.part = 1;
    expected.client = m_client.id;
    expected.clientName = m_client.name;
    expected.channel = QStringLiteral("dm");
    expected.at = now + 300'000;
    expected.excerpt = QStringLiteral("二通目の目印");
    expected.matchStart = 4;
    expected.matchEnd = 6;
    EXPECT_TRUE(page.hits.front() == expected);
    EXPECT_FALSE(page.next);
}

TEST_F(SearchTest, StopsWhenCancelled)
{
    addMessage(m_client.id, QStringLiteral("言葉"), 1);
    Job job;
    job.cancel();
    choba::testing::expectError(
        searchMessages(connection(), QStringLiteral("言葉"), std::nullopt, 10, &job),
        ErrorCode::cancelled);
    EXPECT_EQ(textsFor(QStringLiteral("言葉")).size(), 1) << "the next search is another one";
}

TEST_F(SearchTest, KnowsWhatWasEverSent)
{
    addMessage(m_client.id, QStringLiteral("送った\n言葉です"), 1);
    addMessage(m_client.id, QStringLiteral("もらった言葉です"), 2, domain::Direction::in);

    const struct {
        const char* span;
        int most;
        std::optional<bool> sent;
    } table[] = {
        {"送った言葉", 10, true}, {"おくった", 10, false},     {"もらった", 10, false},
        {"言葉", 10, true},       {"ソウッタ言葉", 10, false}, {"送ッタ", 10, true},
        {"", 10, true},           {"言葉", 0, std::nullopt},
    };

    for (const auto& row : table) {
        EXPECT_EQ(choba::testing::must(
                      storage::everSent(connection(), QString::fromUtf8(row.span), row.most)),
                  row.sent)
            << row.span;
    }
}

// The same as looking at every text, for words and texts of few characters.
TEST_F(SearchTest, EqualsALookAtEveryText)
{
    const QStringList units = {
        QStringLiteral("あ"), QStringLiteral("ア"), QStringLiteral("い"), QStringLiteral("\u3099"),
        QStringLiteral("a"),  QStringLiteral("B"),  QStringLiteral("-"),  QStringLiteral(" "),
        QStringLiteral("𠮷"), QStringLiteral("\""), QStringLiteral("\n"), QStringLiteral("㈱")};
    std::mt19937 engine(20261121);
    const auto randomText = [&](std::size_t longest) {
        QString text;
        for (std::size_t i = engine() % longest + 1; i > 0; --i)
            text += units[static_cast<qsizetype>(engine() % std::size_t(units.size()))];
        return text;
    };
    QStringList texts;
    for (int i = 0; i < 200; ++i) {
        texts.append(randomText(24));
        addMessage(m_client.id, texts.back(), i);
    }
    int found = 0;
    for (int i = 0; i < 2000; ++i) {
        const QString words = randomText(7);
        QStringList keys;
        for (const QString& word : words.simplified().split(u' ', Qt::SkipEmptyParts)) {
            if (const QString key = storage::nameKey(word); !key.isEmpty())
                keys.append(key);
        }
        QStringList expected;
        for (auto text = texts.crbegin(); text != texts.crend(); ++text) {
            const QString whole = storage::nameKey(*text);
            const bool all = std::all_of(keys.cbegin(), keys.cend(),
                                         [&](const QString& key) { return whole.contains(key); });
            if (all && !keys.isEmpty())
                expected.append(*text);
        }
        found += int(expected.size());
        ASSERT_EQ(textsFor(words), expected) << qPrintable(words);
    }
    EXPECT_GT(found, 1000) << "queries that find nothing prove little";
}

TEST_F(SearchTest, DraftsAreSearchedTooTheLatestFirst)
{
    domain::KeptDraft loose;
    loose.id = DraftId{11};
    loose.draft.text = QStringLiteral("まだ宛先のない\nろごの下書き");
    loose.savedAt = 1;
    domain::KeptDraft addressed;
    addressed.id = DraftId{12};
    addressed.client = m_client.id;
    addressed.draft.text = QStringLiteral("ロゴの初稿です。");
    addressed.savedAt = 2;
    ASSERT_TRUE(storage::saveDraftText(connection(), loose));
    ASSERT_TRUE(storage::saveDraftText(connection(), addressed));

    const auto hits = storage::searchDrafts(connection(), QStringLiteral("ﾛｺﾞ"), 10);
    ASSERT_TRUE(hits);
    ASSERT_EQ(hits->size(), 2U);
    EXPECT_EQ((*hits)[0].draft, DraftId{12});
    EXPECT_EQ((*hits)[0].client, m_client.id);
    EXPECT_EQ((*hits)[1].draft, DraftId{11});
    EXPECT_FALSE((*hits)[1].client.isValid());
    const storage::SearchHit& hit = (*hits)[1];
    EXPECT_EQ(hit.excerpt.mid(hit.matchStart, hit.matchEnd - hit.matchStart),
              QStringLiteral("ろご"));
    EXPECT_EQ(storage::searchDrafts(connection(), QStringLiteral("ロゴ"), 1)->size(), 1U);
    EXPECT_TRUE(storage::searchDrafts(connection(), QStringLiteral("ロゴ 無い語"), 10)->empty());
    EXPECT_TRUE(storage::searchDrafts(connection(), QStringLiteral(" "), 10)->empty());
}

} // namespace
