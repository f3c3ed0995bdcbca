#include "storage/clients.h"
#include "support/store_fixture.h"

namespace {

using namespace choba;

class ClientsTest : public choba::testing::OpenStore
{
protected:
    ClientId add(const QString& name, const QString& platformId = {})
    {
        domain::Client client;
        client.id = newId<ClientId>(++m_clock);
        client.name = name;
        client.platformId = platformId;
        choba::testing::must(storage::insertClient(connection(), client, m_clock));
        return client.id;
    }

    QStringList found(const char* words, int limit = 100) const
    {
        QStringList names;
        for (const domain::Client& client : choba::testing::must(
                 storage::findClients(connection(), QString::fromUtf8(words), limit)))
            names.append(client.name);
        return names;
    }
};

TEST(NameKey, MakesSpellingsOne)
{
    const struct {
        const char* name;
        const char* same;
    } table[] = {
        {"佐藤 花子", "佐藤花子"}, {"佐藤　花子", "佐藤花子"}, {"ミカ", "みか"}, {"ﾐｶ", "みか"},
        {"ＡＢＣ", "abc"},         {"がんば", "か\u3099んば"},
    };

    for (const auto& row : table) {
        EXPECT_EQ(storage::nameKey(QString::fromUtf8(row.name)),
                  storage::nameKey(QString::fromUtf8(row.same)))
            << row.name;
    }
    EXPECT_NE(storage::nameKey(QStringLiteral("か")), storage::nameKey(QStringLiteral("が")));
}

TEST_F(ClientsTest, GoInAndOut)
{
    domain::Client client;
    client.id = newId<ClientId>(now);
    client.name = QStringLiteral("𠮷野 ﾐｶ '\"");
    client.platformId = QStringLiteral("mika_1");
    client.honorific = domain::Honorific::onchu;
    client.profileUrl = QStringLiteral("https://example.jp/1");
    client.conversationUrl = QStringLiteral("https://example.jp/2");
    client.note = QStringLiteral("一行目\n二行目");
    choba::testing::must(storage::insertClient(connection(), client, now));
    EXPECT_TRUE(choba::testing::must(storage::loadClient(connection(), client.id)) == client);

    client.name = QStringLiteral("新しい名前");
    client.honorific = domain::Honorific::none;
    client.note.clear();
    choba::testing::must(storage::updateClient(connection(), client));
    EXPECT_TRUE(choba::testing::must(storage::loadClient(connection(), client.id)) == client);
    expectSound(connection());

    choba::testing::must(storage::deleteClient(connection(), client.id));
    choba::testing::expectError(storage::loadClient(connection(), client.id), ErrorCode::notThere);
    EXPECT_EQ(number(connection(), "SELECT count(*) FROM conversation"), 0);
}

TEST_F(ClientsTest, AreFoundByNameAndPlatformId)
{
    const ClientId first = add(QStringLiteral("佐藤 花子"), QStringLiteral("Hana"));
    add(QStringLiteral("大佐藤"));
    add(QStringLiteral("さとう ミカ"), QStringLiteral("mika"));
    add(QStringLiteral("佐藤 太郎"));
    add(QString());
    // The latest message counts, not the latest card.
    addMessage(first, QStringLiteral("やあ"), 60);

    EXPECT_EQ(found("佐藤"),
              (QStringList{QStringLiteral("佐藤 花子"), QStringLiteral("佐藤 太郎"),
                           QStringLiteral("大佐藤")}));
    EXPECT_EQ(found("佐藤　花"), QStringList{QStringLiteral("佐藤 花子")});
    EXPECT_EQ(found("ﾐｶ"), QStringList{QStringLiteral("さとう ミカ")});
    EXPECT_EQ(found("HAN"), QStringList{QStringLiteral("佐藤 花子")});
    EXPECT_EQ(found("いない"), QStringList());
    EXPECT_EQ(found("%"), QStringList());
    EXPECT_EQ(found("\u200B"), QStringList()) << "a key of nothing is in every name";
    EXPECT_EQ(found("").size(), 5);
    EXPECT_EQ(found("", 2), (QStringList{QStringLiteral("佐藤 花子"), QString()}));
}

TEST_F(ClientsTest, KnowTheirNamesakes)
{
    const ClientId id = add(QStringLiteral("ミカ"), QStringLiteral("one"));
    const ClientId same = add(QStringLiteral("ﾐ ｶ"));
    const ClientId sameId = add(QStringLiteral("別人"), QStringLiteral("one"));
    add(QStringLiteral("ミカコ"));
    add(QString());
    const domain::Client client = choba::testing::must(storage::loadClient(connection(), id));
    std::vector<ClientId> ids;
    for (const domain::Client& other :
         choba::testing::must(storage::namesakes(connection(), client)))
        ids.push_back(other.id);
    EXPECT_EQ(ids, (std::vector<ClientId>{same, sameId}));

    domain::Client nameless;
    nameless.id = newId<ClientId>(now);
    EXPECT_TRUE(choba::testing::must(storage::namesakes(connection(), nameless)).empty());
}

TEST_F(ClientsTest, GiveTheirNamesAndLinks)
{
    const ClientId named = add(QStringLiteral("花子"));
    add(QString());
    domain::Client linked;
    linked.id = newId<ClientId>(++m_clock);
    linked.profileUrl = QStringLiteral("https://example.jp/p");
    choba::testing::must(storage::insertClient(connection(), linked, now));
    const std::vector<storage::ClientName> names =
        choba::testing::must(storage::loadClientNames(connection()));
    EXPECT_EQ(names,
              (std::vector<storage::ClientName>{{named, QStringLiteral("花子"), {}, {}},
                                                {linked.id, {}, linked.profileUrl, {}}}));
}

} // namespace
