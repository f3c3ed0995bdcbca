#include "domain/client.h"

#include <gtest/gtest.h>

using namespace choba;
using namespace choba::domain;

namespace {

Client named(const QString& name, Honorific honorific = Honorific::sama)
{
    Client client;
    client.name = name;
    client.honorific = honorific;
    return client;
}

TEST(Honorific, KeysAndWords)
{
    for (const Honorific honorific : honorifics)
        EXPECT_EQ(honorificFromKey(key(honorific)), honorific);
    EXPECT_EQ(key(Honorific::onchu), u"onchu");
    EXPECT_EQ(written(Honorific::sama), u"様");
    EXPECT_EQ(written(Honorific::none), u"");
    EXPECT_FALSE(honorificFromKey(u"Sama"));
    EXPECT_FALSE(honorificFromKey(u""));
}

TEST(Honorific, NamesThatEndInOne)
{
    for (const char* name :
         {"田中健一様", "佐々様",       "小松さん",   "山の会御中", "小松さま",  "小松殿",
          "小松先生",   "小松氏",       "けんくん",   "みほちゃん", "小松サン",  "小松ｻﾝ",
          "小松ｻﾏ",     "みほﾁｬﾝ",      "小松 様",    "小松　さん", "小松さん♪", "小松様（法人）様",
          "小松さん😀",  "「小松さん」", "おかあさん", "komatsu様",  "ケンくん ", "小松樣"})
        EXPECT_TRUE(endsInHonorific(QString::fromUtf8(name))) << name;
    for (const char* name :
         {"一様",       "",         "小松",  "様",         "さん", "ハッサン", "デッサン",
          "トーチャン", "水玉模様", "神殿",  "彼氏",       "様々", "さんぽ",   "ちゃんと",
          "くんせい",   "御中元",   "Susan", "小松さん家", "御殿", "♪"})
        EXPECT_FALSE(endsInHonorific(QString::fromUtf8(name))) << name;
}

TEST(Honorific, IsFoundAtTheEndOfTheLongestName)
{
    EXPECT_TRUE(endsInHonorific(QString(QString(longestName, u'あ') + u"さん")));
    EXPECT_FALSE(endsInHonorific(QString(QString(longestName, u'様') + u"小松")));
}

TEST(Client, AddressedNeverTwice)
{
    EXPECT_EQ(addressedName(named(QStringLiteral("小松"))), QStringLiteral("小松様"));
    EXPECT_EQ(addressedName(named(QStringLiteral(" 小松　"))), QStringLiteral("小松様"));
    EXPECT_EQ(addressedName(named(QStringLiteral("小松さん"))), QStringLiteral("小松さん"));
    EXPECT_EQ(addressedName(named(QStringLiteral("あおば製作所"), Honorific::onchu)),
              QStringLiteral("あおば製作所御中"));
    EXPECT_EQ(addressedName(named(QStringLiteral("小松"), Honorific::none)),
              QStringLiteral("小松"));
    EXPECT_EQ(addressedName(named(QString())), QString());
    EXPECT_EQ(addressedName(named(QStringLiteral(" 　"))), QString());
}

TEST(Client, Problems)
{
    EXPECT_FALSE(problemOf(Client()));
    Client client = named(QString(longestName, u'あ'));
    client.note = QString(longestNote, u'い') + u' ';
    client.profileUrl = QStringLiteral("https://example.com/users/12?tab=1#top");
    client.conversationUrl = QStringLiteral("https://例え.テスト/部屋/1");
    EXPECT_FALSE(problemOf(client));

    const auto problem = [](auto change) {
        Client faulty = named(QStringLiteral("小松"));
        change(faulty);
        const std::optional<Error> error = problemOf(faulty);
        EXPECT_TRUE(error);
        return error.value_or(Error{});
    };
    EXPECT_EQ(problem([](Client& c) { c.name = QString(longestName + 1, u'あ'); }),
              (Error{ErrorCode::nameTooLong, QStringLiteral("name"), QStringLiteral("10000")}));
    EXPECT_EQ(problem([](Client& c) { c.platformId = QString(longestName + 1, u'a'); }).where,
              QStringLiteral("platformId"));
    EXPECT_EQ(problem([](Client& c) { c.note = QString(longestNote + 1, u'あ'); }),
              (Error{ErrorCode::noteTooLong, QStringLiteral("note"), QStringLiteral("100000")}));
    EXPECT_EQ(problem([](Client& c) { c.conversationUrl = QStringLiteral("x"); }).where,
              QStringLiteral("conversationUrl"));
}

TEST(Client, LinksThatAreRefused)
{
    for (const char* link :
         {"http://example.com/", "example.com", "https://", "https:///path", "ftp://example.com/",
          "javascript:alert(1)", "file:///tmp/x", "https://user@example.com/",
          "https://example.com@other.example/", "https://exa mple.com/", " ", "//example.com"}) {
        Client client;
        client.profileUrl = QString::fromUtf8(link);
        const std::optional<Error> error = problemOf(client);
        ASSERT_TRUE(error) << link;
        EXPECT_EQ(error->code, ErrorCode::badLink);
        EXPECT_EQ(error->where, QStringLiteral("profileUrl"));
        EXPECT_EQ(error->detail, client.profileUrl);
    }
    Client client;
    const QString start = QStringLiteral("https://example.com/");
    client.profileUrl = start + QString(longestUrl - start.size(), u'a');
    EXPECT_FALSE(problemOf(client));
    client.profileUrl += u'a';
    EXPECT_TRUE(problemOf(client));
}

} // namespace
