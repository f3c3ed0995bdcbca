#include "acts/clients.h"
#include "acts/letters.h"
#include "acts/troubles.h"
#include "storage/clients.h"
#include "storage/drafts.h"
#include "storage/messages.h"
#include "support/store_fixture.h"

namespace {

using namespace choba;
using choba::testing::expectError;
using choba::testing::must;

class ClientActsTest : public choba::testing::OpenStore
{ };

TEST_F(ClientActsTest, KeepAClientWithoutSpacesAtTheEnds)
{
    domain::Client client;
    client.id = newId<ClientId>(now);
    client.name = QStringLiteral(" 　花子 ");
    client.platformId = QStringLiteral(" hana ");
    const acts::Receipt receipt = must(acts::addClient(scope(), client));
    EXPECT_EQ(receipt.detail, QStringLiteral("花子様"));
    const domain::Client stored = must(storage::loadClient(connection(), client.id));
    EXPECT_EQ(stored.name, QStringLiteral("花子"));
    EXPECT_EQ(stored.platformId, QStringLiteral("hana"));
    must(acts::undo(scope(), receipt.id));
    expectError(storage::loadClient(connection(), client.id), ErrorCode::notThere);
}

TEST_F(ClientActsTest, RefuseWhatIsUnfit)
{
    domain::Client client = addClient(QStringLiteral("花子"));
    const QStringList before = contents();
    domain::Client unfit = client;
    unfit.name = QStringLiteral("長").repeated(domain::longestName + 1);
    expectError(acts::changeClient(scope(), unfit), ErrorCode::nameTooLong);
    unfit.id = newId<ClientId>(now);
    expectError(acts::addClient(scope(), unfit), ErrorCode::nameTooLong);
    unfit = client;
    unfit.profileUrl = QStringLiteral("http://example.jp");
    expectError(acts::changeClient(scope(), unfit), ErrorCode::badLink);
    unfit = client;
    unfit.note = QStringLiteral("長").repeated(domain::longestNote + 1);
    expectError(acts::changeClient(scope(), unfit), ErrorCode::noteTooLong);
    unfit = client;
    unfit.id = newId<ClientId>(now);
    expectError(acts::changeClient(scope(), unfit), ErrorCode::notThere);
    EXPECT_EQ(contents(), before);

    client.name = QStringLiteral("長").repeated(domain::longestName);
    must(acts::changeClient(scope(), client));
    EXPECT_EQ(must(storage::loadClient(connection(), client.id)).name, client.name);
    client.name.clear();
    EXPECT_EQ(must(acts::changeClient(scope(), client)).detail, QString());
    expectSound(connection());
}

TEST_F(ClientActsTest, ANameIsOneLine)
{
    const std::pair<const char16_t*, const char16_t*> kept[] = {
        {u"\t山田\t太郎\n", u"山田 太郎"},
        {u"山田　太郎", u"山田　太郎"},
        {u"山田 \u3000\u00a0 太郎", u"山田 太郎"},
        {u"\n\n山田\r\n", u"山田"},
        {u" \n ", u""},
    };
    domain::Client client = addClient(QStringLiteral("花子"));
    for (const auto& [typed, name] : kept) {
        client.name = QString::fromUtf16(typed);
        client.platformId = client.name;
        must(acts::changeClient(scope(), client));
        const domain::Client stored = must(storage::loadClient(connection(), client.id));
        EXPECT_EQ(stored.name, QString::fromUtf16(name));
        EXPECT_EQ(stored.platformId, QString::fromUtf16(name));
    }
    const QStringList before = contents();
    for (const char16_t* const typed :
         {u"山田\nはじめまして", u"山田\r\nはじめまして", u"山\u2028田", u"山 \t\v 田"}) {
        domain::Client pasted = client;
        pasted.name = QString::fromUtf16(typed);
        const auto refused = acts::changeClient(scope(), pasted);
        expectError(refused, ErrorCode::wrongType);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().where, QStringLiteral("name"));
        pasted.name.swap(pasted.platformId);
        pasted.id = newId<ClientId>(now);
        expectError(acts::addClient(scope(), pasted), ErrorCode::wrongType);
    }
    EXPECT_EQ(contents(), before);
}

TEST_F(ClientActsTest, RemoveOnlyWhoHasNothing)
{
    const domain::Client client = addClient(QStringLiteral("花子"));
    domain::KeptDraft draft = draftOf(QStringLiteral("書きかけ"), client.id);
    must(acts::keepDraft(scope(), draft));
    expectError(acts::removeClient(scope(), client.id), ErrorCode::clientHasMessages);
    must(acts::discardDraft(scope(), draft.id));
    const domain::Message message = addMessage(client.id, QStringLiteral("やあ"), 1);
    expectError(acts::removeClient(scope(), client.id), ErrorCode::clientHasMessages);
    must(acts::removeMessage(scope(), message.id));
    const QStringList before = contents();
    const acts::Receipt removed = must(acts::removeClient(scope(), client.id));
    EXPECT_EQ(removed.detail, QStringLiteral("花子様"));
    expectError(acts::removeClient(scope(), client.id), ErrorCode::notThere);
    must(acts::undo(scope(), removed.id));
    EXPECT_EQ(contents(), before);
}

TEST_F(ClientActsTest, MergeEverything)
{
    const domain::Client from = addClient(QStringLiteral("花子"));
    const domain::Client into = addClient(QStringLiteral("花子 (本人)"));
    const domain::Message first = addMessage(from.id, QStringLiteral("一"), 1);
    addMessage(into.id, QStringLiteral("二"), 2);
    const domain::KeptDraft draft = draftOf(QStringLiteral("書きかけ"), from.id);
    must(acts::keepDraft(scope(), draft));
    domain::Refusal refusal;
    refusal.id = newId<RefusalId>(now);
    refusal.client = from.id;
    refusal.channel = QStringLiteral("dm");
    refusal.text = QStringLiteral("だめ");
    must(acts::recordRefusal(scope(), refusal));

    const QStringList before = contents();
    const acts::Receipt merged = must(acts::mergeClients(scope(), from.id, into.id));
    EXPECT_EQ(merged.detail, domain::addressedName(into));
    expectError(storage::loadClient(connection(), from.id), ErrorCode::notThere);
    EXPECT_EQ(must(storage::loadHistory(connection(), into.id, std::nullopt, 10)).size(), 2U);
    EXPECT_EQ(must(storage::loadMessage(connection(), first.id)).client, into.id);
    EXPECT_EQ(must(storage::draftOf(connection(), into.id)).value().id, draft.id);
    EXPECT_EQ(
        number(connection(),
               "SELECT count(*) FROM refusal WHERE client = " + QByteArray::number(into.id.value)),
        1);
    expectSound(connection());
    must(acts::undo(scope(), merged.id));
    EXPECT_EQ(contents(), before);
    expectSound(connection());
}

TEST_F(ClientActsTest, MergeWhatTheCardsSay)
{
    domain::Client from;
    from.id = newId<ClientId>(now);
    from.name = QStringLiteral("架空デザイン");
    from.platformId = QStringLiteral("kakuu_01");
    from.honorific = domain::Honorific::onchu;
    from.profileUrl = QStringLiteral("https://example.com/1");
    from.conversationUrl = QStringLiteral("https://example.com/1/talk");
    from.note = QStringLiteral("請求は月末");
    domain::Client nameless;
    nameless.id = newId<ClientId>(now + 1);
    domain::Client other = nameless;
    other.id = newId<ClientId>(now + 2);
    other.name = QStringLiteral("架空");
    other.platformId = QStringLiteral("kakuu_02");
    other.note = QStringLiteral("青が好き");
    for (const domain::Client& client : {from, nameless, other})
        must(acts::addClient(scope(), client));

    const QStringList before = contents();
    ActId last = must(acts::mergeClients(scope(), from.id, nameless.id)).id;
    domain::Client expected = from;
    expected.id = nameless.id;
    EXPECT_TRUE(must(storage::loadClient(connection(), nameless.id)) == expected);
    must(acts::undo(scope(), last));
    EXPECT_EQ(contents(), before);

    last = must(acts::mergeClients(scope(), from.id, other.id)).id;
    expected = other;
    expected.profileUrl = from.profileUrl;
    expected.conversationUrl = from.conversationUrl;
    expected.note = QStringLiteral("青が好き\n\n請求は月末");
    EXPECT_TRUE(must(storage::loadClient(connection(), other.id)) == expected);
    must(acts::undo(scope(), last));
    EXPECT_EQ(contents(), before);

    other.note = QString(domain::longestNote, u'字');
    must(acts::changeClient(scope(), other));
    expectError(acts::mergeClients(scope(), from.id, other.id), ErrorCode::noteTooLong);
    EXPECT_TRUE(must(storage::loadClient(connection(), from.id)) == from);
}

TEST_F(ClientActsTest, DoNotMergeTwoDrafts)
{
    const domain::Client from = addClient(QStringLiteral("一"));
    const domain::Client into = addClient(QStringLiteral("二"));
    must(acts::keepDraft(scope(), draftOf(QStringLiteral("a"), from.id)));
    must(acts::keepDraft(scope(), draftOf(QStringLiteral("b"), into.id)));
    const QStringList before = contents();
    expectError(acts::mergeClients(scope(), from.id, into.id), ErrorCode::draftThere);
    EXPECT_FALSE(acts::mergeClients(scope(), from.id, from.id));
    expectError(acts::mergeClients(scope(), newId<ClientId>(now), into.id), ErrorCode::notThere);
    EXPECT_EQ(contents(), before);
}

} // namespace
