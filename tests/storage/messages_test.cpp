#include "storage/messages.h"
#include "support/store_fixture.h"

namespace {

using namespace choba;
using domain::Direction;

class StoredMessagesTest : public choba::testing::OpenStore
{
protected:
    void SetUp() override
    {
        OpenStore::SetUp();
        m_client = addClient(QStringLiteral("架空")).id;
        m_other = addClient(QStringLiteral("別")).id;
    }

    domain::Message at(qint64 time, qint64 ordinal, ClientId client)
    {
        domain::Message message;
        message.id = newId<MessageId>(time);
        message.client = client;
        message.channel = QStringLiteral("room");
        message.at = time;
        message.ordinal = ordinal;
        message.parts = {{time, QString::number(ordinal)}};
        choba::testing::must(storage::insertMessage(connection(), message));
        return message;
    }

    ClientId m_client;
    ClientId m_other;
};

TEST_F(StoredMessagesTest, GoInAndOut)
{
    domain::Message message = at(now, 4, m_client);
    message.parts.push_back({now + 5, QStringLiteral("二つ目 \u0001'")});
    choba::testing::must(storage::appendPart(connection(), message.id, message.parts.back()));
    message.openedAt = now + 10;
    choba::testing::must(storage::setOpened(connection(), message.id, message.openedAt));
    EXPECT_TRUE(choba::testing::must(storage::loadMessage(connection(), message.id)) == message);
    EXPECT_EQ(domain::wholeText(message), QStringLiteral("4\n\n二つ目 \u0001'"));

    choba::testing::must(storage::deleteLastPart(connection(), message.id));
    message.parts.pop_back();
    EXPECT_TRUE(choba::testing::must(storage::loadMessage(connection(), message.id)) == message);

    domain::Message received = addMessage(m_client, QStringLiteral("届いた"), 1, Direction::in);
    received.settled = true;
    choba::testing::must(storage::setSettled(connection(), received.id, true));
    EXPECT_TRUE(choba::testing::must(storage::loadMessage(connection(), received.id)) == received);
    expectSound(connection());

    choba::testing::must(storage::deleteMessage(connection(), message.id));
    choba::testing::expectError(storage::loadMessage(connection(), message.id),
                                ErrorCode::notThere);
    EXPECT_EQ(number(connection(), "SELECT count(*) FROM message_part"), 1);
}

TEST_F(StoredMessagesTest, ManyPartsOfOneMomentDoNotClash)
{
    domain::Message message = at(now, 0, m_client);
    for (int i = 0; i < 2000; ++i)
        choba::testing::must(
            storage::appendPart(connection(), message.id, {now, QString::number(i)}));
    const domain::Message stored =
        choba::testing::must(storage::loadMessage(connection(), message.id));
    ASSERT_EQ(stored.parts.size(), 2001U);
    EXPECT_EQ(stored.parts.back().text, QStringLiteral("1999"));
}

TEST_F(StoredMessagesTest, ComeInPagesWithoutGapsOrRepeats)
{
    std::vector<domain::Message> newestFirst;
    for (int i = 0; i < 20; ++i) {
        // Several share their time, some their ordinal too.
        newestFirst.push_back(at(now + i / 5, (i % 5) / 2, m_client));
        at(now + i, 0, m_other);
    }
    std::sort(newestFirst.begin(), newestFirst.end(), [](const auto& left, const auto& right) {
        return std::tuple(left.at, left.ordinal, left.id)
            > std::tuple(right.at, right.ordinal, right.id);
    });
    std::vector<domain::Message> seen;
    std::optional<storage::HistoryPlace> before;
    for (;;) {
        const std::vector<domain::Message> page =
            choba::testing::must(storage::loadHistory(connection(), m_client, before, 3));
        if (page.empty())
            break;
        ASSERT_LE(page.size(), 3U);
        seen.insert(seen.end(), page.begin(), page.end());
        before = storage::HistoryPlace{page.back().at, page.back().ordinal, page.back().id};
    }
    EXPECT_TRUE(seen == newestFirst);
}

TEST_F(StoredMessagesTest, TakePlacesInTheOrderTheyAreRecorded)
{
    const auto next = [this](qint64 time) {
        const auto place = choba::testing::must(storage::nextPlace(connection(), m_client, time));
        return std::pair(place.at, place.ordinal);
    };
    EXPECT_EQ(next(now), std::pair(now, qint64(0)));
    at(now, 0, m_client);
    EXPECT_EQ(next(now), std::pair(now, qint64(1)));
    EXPECT_EQ(next(now + 1), std::pair(now + 1, qint64(0)));
    EXPECT_EQ(next(now - 1'000'000), std::pair(now, qint64(1))) << "the clock was set back";
    at(now, 7, m_client);
    at(now + 50, 0, m_other);
    EXPECT_EQ(next(now), std::pair(now, qint64(8)));
}

TEST_F(StoredMessagesTest, AnEarlierTimeComesAfterItsMinute)
{
    constexpr qint64 minute = now / 60'000 * 60'000;
    const auto place = [this](qint64 time) {
        const auto found = choba::testing::must(storage::placeAt(connection(), m_client, time));
        return std::pair(found.at, found.ordinal);
    };
    at(minute + 500, 2, m_client);
    at(minute + 60'000, 0, m_client);
    EXPECT_EQ(place(minute), std::pair(minute + 500, qint64(3))) << "a whole minute";
    EXPECT_EQ(place(minute + 499), std::pair(minute + 499, qint64(0))) << "an exact time";
    EXPECT_EQ(place(minute + 500), std::pair(minute + 500, qint64(3)));
    EXPECT_EQ(place(minute - 60'000), std::pair(minute - 60'000, qint64(0)));
}

TEST_F(StoredMessagesTest, MoveToAnotherClient)
{
    const domain::Message first = at(now, 0, m_client);
    const domain::Message second = at(now + 1, 0, m_client);
    at(now + 2, 0, m_other);
    choba::testing::must(storage::moveMessage(connection(), first.id, m_other));
    EXPECT_EQ(choba::testing::must(storage::loadMessage(connection(), first.id)).client, m_other);
    EXPECT_EQ(choba::testing::must(storage::loadMessage(connection(), second.id)).client, m_client);
    choba::testing::must(storage::moveMessages(connection(), m_other, m_client));
    EXPECT_EQ(
        choba::testing::must(storage::loadHistory(connection(), m_client, std::nullopt, 10)).size(),
        3U);
    expectSound(connection());
}

} // namespace
