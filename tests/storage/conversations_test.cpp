#include "storage/clients.h"
#include "storage/conversations.h"
#include "storage/drafts.h"
#include "storage/messages.h"
#include "support/store_fixture.h"

namespace {

using namespace choba;
using domain::Direction;
using domain::Turn;
using Kind = storage::ConversationFilter::Kind;

class ConversationsTest : public choba::testing::OpenStore
{
protected:
    ClientId add(const QString& name)
    {
        domain::Client client;
        client.id = newId<ClientId>(++m_clock);
        client.name = name;
        choba::testing::must(storage::insertClient(connection(), client, now - 1'000'000));
        return client.id;
    }

    QStringList names(const storage::ConversationFilter& filter, int pageSize) const
    {
        QStringList result;
        std::optional<storage::ConversationRow> after;
        for (;;) {
            const std::vector<storage::ConversationRow> page = choba::testing::must(
                storage::loadConversations(connection(), filter, after, pageSize));
            for (const storage::ConversationRow& row : page)
                result.append(row.name);
            if (page.empty())
                return result;
            after = page.back();
        }
    }
};

TEST_F(ConversationsTest, ShowTheLastMessageAndTheDraft)
{
    const ClientId client = add(QStringLiteral("架空"));
    storage::ConversationRow expected;
    expected.client = client;
    expected.name = QStringLiteral("架空");
    expected.lastAt = now - 1'000'000;
    const auto row = [&] {
        return choba::testing::must(storage::loadConversation(connection(), client, {})).value();
    };
    EXPECT_TRUE(row() == expected) << "a client to whom nothing was said yet";

    const domain::Message received = addMessage(client, QStringLiteral("届いた"), 1, Direction::in);
    expected.lastAt = received.at;
    expected.preview = QStringLiteral("届いた");
    expected.direction = Direction::in;
    expected.turn = Turn::mine;
    EXPECT_TRUE(row() == expected);

    choba::testing::must(storage::setSettled(connection(), received.id, true));
    expected.turn = Turn::none;
    EXPECT_TRUE(row() == expected);

    const domain::Message sent = addMessage(client, QStringLiteral("送った").repeated(100), 2);
    expected.lastAt = sent.at;
    expected.preview = QStringLiteral("送った").repeated(40);
    expected.direction = Direction::out;
    expected.turn = Turn::theirs;
    expected.unopenedSince = sent.at;
    EXPECT_TRUE(row() == expected);

    choba::testing::must(storage::setOpened(connection(), sent.id, sent.at + 5));
    expected.openedAt = sent.at + 5;
    expected.unopenedSince.reset();
    EXPECT_TRUE(row() == expected);

    choba::testing::must(
        storage::saveDraftText(connection(), draftOf(QStringLiteral("書きかけ"), client)));
    expected.draftPreview = QStringLiteral("書きかけ");
    EXPECT_TRUE(row() == expected);

    choba::testing::must(storage::deleteMessage(connection(), sent.id));
    EXPECT_EQ(row().lastAt, received.at);
    EXPECT_EQ(row().preview, QStringLiteral("届いた"));
    EXPECT_FALSE(
        choba::testing::must(storage::loadConversation(connection(), newId<ClientId>(now), {})));
}

TEST_F(ConversationsTest, AreFilteredInPagesNewestFirst)
{
    // Even minutes: their turn; odd ones: mine. All share a few times, so that pages cut there.
    QStringList all;
    QStringList mine;
    QStringList unopened;
    for (int i = 0; i < 30; ++i) {
        const QString name = QString::number(i);
        const bool in = i % 2 != 0;
        const domain::Message message =
            addMessage(add(name), name, i / 7, in ? Direction::in : Direction::out);
        if (i % 6 == 0)
            choba::testing::must(storage::setOpened(connection(), message.id, message.at));
        all.prepend(name);
        if (in)
            mine.prepend(name);
        if (!in && i % 6 != 0 && i / 7 <= 2)
            unopened.prepend(name);
    }
    const qint64 before = now + 2 * 60'000;
    for (const int pageSize : {1, 4, 100}) {
        EXPECT_EQ(names({}, pageSize), all);
        EXPECT_EQ(names({Kind::myTurn, 0}, pageSize), mine);
        EXPECT_EQ(names({Kind::unopened, before}, pageSize), unopened);
    }
    EXPECT_TRUE(choba::testing::must(storage::countConversations(connection(), before))
                == (storage::ConversationCounts{all.size(), mine.size(), unopened.size()}));
    // One row passes the filters its list passes.
    const auto rows =
        choba::testing::must(storage::loadConversations(connection(), {}, std::nullopt, 100));
    for (const storage::ConversationRow& row : rows) {
        for (const auto& [filter, list] :
             {std::pair(storage::ConversationFilter{Kind::myTurn, 0}, mine),
              std::pair(storage::ConversationFilter{Kind::unopened, before}, unopened)}) {
            EXPECT_EQ(
                choba::testing::must(storage::loadConversation(connection(), row.client, filter))
                    .has_value(),
                list.contains(row.name));
        }
    }
}

} // namespace
