// The card of a client: changing, joining with a namesake, removing.
#include "panes/history_fixture.h"
#include "panes/messages/client_card.h"
#include "storage/clients.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace choba::test {

namespace {

class ClientCardTest : public HistoryFixture
{
protected:
    void SetUp() override
    {
        HistoryFixture::SetUp();
        m_client = addClient(QStringLiteral("佐々"));
    }

    void showCard()
    {
        m_card = std::make_unique<messages::ClientCard>(*m_store, *m_notices);
        m_closed = std::make_unique<QSignalSpy>(m_card.get(), &messages::ClientCard::closed);
        m_card->show(m_client);
        showWindow(*m_card, {320, 760});
    }

    QLineEdit* field(const char* name) const { return find<QLineEdit>(*m_card, name); }

    QString words(const char* label) const
    {
        const auto* found = find<QLabel>(*m_card, label);
        return found->isVisible() ? found->text() : QString();
    }

    domain::Client kept(ClientId id) const
    {
        const auto read = storage::loadClient(m_store->reader(), id);
        return read ? *read : domain::Client();
    }

    ClientId m_client;
    std::unique_ptr<messages::ClientCard> m_card;
    std::unique_ptr<QSignalSpy> m_closed;
};

TEST_F(ClientCardTest, SavesWhatWasTypedAsOneActThatCanBeTakenBack)
{
    showCard();
    EXPECT_TRUE(field("clientName")->hasFocus());
    EXPECT_FALSE(m_card->isChanged());
    field("clientName")->setText(QStringLiteral(" 佐々木 "));
    field("clientProfile")->setText(QStringLiteral("https://example.com/users/1"));
    find<QPlainTextEdit>(*m_card, "clientNote")->setPlainText(QStringLiteral("青が好き\n電話は夜"));
    EXPECT_TRUE(m_card->isChanged());
    QTest::keyClick(find(*m_card, "clientNote"), Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(kept(m_client).name, QStringLiteral("佐々木"));
    EXPECT_EQ(kept(m_client).profileUrl, QStringLiteral("https://example.com/users/1"));
    EXPECT_EQ(kept(m_client).note, QStringLiteral("青が好き\n電話は夜"));
    EXPECT_EQ(m_closed->size(), 1);
    ASSERT_TRUE(m_undo);
    m_undo();
    settle();
    EXPECT_EQ(kept(m_client).name, QStringLiteral("佐々"));
}

TEST_F(ClientCardTest, TellsHowTheClientIsAddressed)
{
    showCard();
    EXPECT_TRUE(words("clientAddressed").endsWith(QStringLiteral(": 佐々様")));
    auto* honorific = find<QComboBox>(*m_card, "clientHonorific");
    honorific->setCurrentIndex(honorific->findText(QStringLiteral("御中")));
    EXPECT_TRUE(words("clientAddressed").endsWith(QStringLiteral(": 佐々御中")));
    field("clientName")->setText(QStringLiteral("小松様"));
    EXPECT_TRUE(words("clientAddressed").endsWith(QStringLiteral(": 小松様"))) << "never two";
    field("clientName")->clear();
    EXPECT_FALSE(words("clientAddressed").contains(QStringLiteral("御中")));
}

TEST_F(ClientCardTest, ProblemsStandBesideTheirFieldAndSavingWaits)
{
    showCard();
    const auto* save = find<QPushButton>(*m_card, "clientSave");
    EXPECT_TRUE(save->isEnabled());
    field("clientConversation")->setText(QStringLiteral("http://example.com/1"));
    EXPECT_TRUE(words("clientConversationProblem").contains(QStringLiteral("https://")));
    EXPECT_TRUE(words("clientProfileProblem").isEmpty());
    EXPECT_FALSE(save->isEnabled());
    QTest::keyClick(field("clientConversation"), Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(kept(m_client).conversationUrl, QString());
    field("clientConversation")->setText(QStringLiteral("https://example.com/1"));
    EXPECT_TRUE(words("clientConversationProblem").isEmpty());
    EXPECT_TRUE(save->isEnabled());
    field("clientName")->setText(QString(domain::longestName + 1, QLatin1Char('a')));
    EXPECT_FALSE(words("clientNameProblem").isEmpty());
    EXPECT_FALSE(save->isEnabled());
}

TEST_F(ClientCardTest, EscapeAsksBeforeAnythingIsThrownAway)
{
    showCard();
    QTest::keyClick(field("clientName"), Qt::Key_Escape);
    EXPECT_EQ(m_closed->size(), 1) << "nothing was changed";
    field("clientName")->setText(QStringLiteral("別の名前"));
    field("clientName")->setFocus();
    QTest::keyClick(field("clientName"), Qt::Key_Escape);
    EXPECT_EQ(m_closed->size(), 1);
    ASSERT_TRUE(find(*m_card, "clientDropAsk")->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(find(*m_card, "clientDropAsk")->isVisible());
    EXPECT_EQ(field("clientName")->text(), QStringLiteral("別の名前"));
    click(*m_card, "clientCancel");
    click(*m_card, "clientDropYes");
    EXPECT_EQ(m_closed->size(), 2);
    EXPECT_FALSE(m_card->isChanged());
    EXPECT_EQ(kept(m_client).name, QStringLiteral("佐々"));
}

TEST_F(ClientCardTest, ANamesakeIsNamedAndJoinedOnlyAfterAQuestion)
{
    const ClientId other = addClient(QStringLiteral("佐々"), QStringLiteral("sasa_01"));
    const MessageId letter =
        addMessage(m_client, domain::Direction::out, now - minute, {QStringLiteral("本文")});
    showCard();
    QSignalSpy merged(m_card.get(), &messages::ClientCard::merged);
    EXPECT_TRUE(words("namesakeWords").contains(QStringLiteral("1 more")));
    click(*m_card, "clientJoin");
    EXPECT_TRUE(words("joinWords").contains(QStringLiteral("佐々様 (sasa_01)")));
    click(*m_card, "clientJoinNo");
    EXPECT_TRUE(words("joinWords").isEmpty());
    EXPECT_EQ(message(letter).client, m_client);
    click(*m_card, "clientJoin");
    click(*m_card, "clientJoinYes");
    settle();
    EXPECT_EQ(message(letter).client, other);
    EXPECT_FALSE(kept(m_client).id.isValid());
    ASSERT_EQ(merged.size(), 1);
    EXPECT_EQ(merged[0][0].value<ClientId>(), other);
    ASSERT_TRUE(m_undo);
    m_undo();
    settle();
    EXPECT_EQ(message(letter).client, m_client);
}

TEST_F(ClientCardTest, WithoutANamesakeNothingIsSaidAboutIt)
{
    addClient(QStringLiteral("小松"));
    showCard();
    EXPECT_FALSE(find(*m_card, "clientNamesakes")->isVisible());
    field("clientName")->setText(QStringLiteral("小松"));
    EXPECT_TRUE(find(*m_card, "clientNamesakes")->isVisible()) << "told while typing";
}

TEST_F(ClientCardTest, OnlyAnUnusedClientIsRemoved)
{
    showCard();
    QSignalSpy removed(m_card.get(), &messages::ClientCard::removed);
    const MessageId letter =
        addMessage(m_client, domain::Direction::in, now - minute, {QStringLiteral("本文")});
    EXPECT_FALSE(find<QPushButton>(*m_card, "clientRemove")->isEnabled());
    EXPECT_FALSE(find<QPushButton>(*m_card, "clientRemove")->toolTip().isEmpty());
    ASSERT_TRUE(letter.isValid());
    const ClientId unused = addClient(QStringLiteral("小松"));
    m_card->show(unused);
    click(*m_card, "clientRemove");
    settle();
    EXPECT_EQ(removed.size(), 1);
    EXPECT_FALSE(kept(unused).id.isValid());
    m_undo();
    settle();
    EXPECT_EQ(kept(unused).name, QStringLiteral("小松"));
}

TEST_F(ClientCardTest, ARefusedActIsToldInTheCard)
{
    showCard();
    field("clientName")->setText(QStringLiteral("小松"));
    auto gone = m_store->run<bool>([id = m_client](const acts::Scope& scope) -> Result<bool> {
        return static_cast<bool>(storage::deleteClient(scope.connection, id));
    });
    gone.waitForFinished();
    click(*m_card, "clientSave");
    settle();
    EXPECT_EQ(words("clientProblem"), QStringLiteral("This is not there any more."));
    EXPECT_TRUE(m_closed->isEmpty());
    EXPECT_EQ(field("clientName")->text(), QStringLiteral("小松")) << "nothing typed is lost";
}

} // namespace

} // namespace choba::test
