// Above the letter: whom it goes to, the two views, the pages of the client.
#include "panes/history_fixture.h"
#include "panes/messages/conversation_header.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QUrl>

namespace choba::test {

namespace {

using messages::ConversationHeader;

class ConversationHeaderTest : public HistoryFixture
{
protected:
    void showHeader(const std::optional<ClientId>& client)
    {
        m_header = std::make_unique<ConversationHeader>(*m_store, m_clock);
        m_header->setOpener([this](const QUrl& url) {
            m_pages << url.toString();
            return m_browser;
        });
        m_header->show(client);
        showWindow(*m_header, {728, 120});
    }

    ClientId addWithPages(const QString& conversation, const QString& profile)
    {
        domain::Client client;
        client.id = ClientId{7};
        client.name = QStringLiteral("あおば製作所");
        client.conversationUrl = conversation;
        client.profileUrl = profile;
        HistoryFixture::addClient(client);
        return client.id;
    }

    QString words(const char* label) const { return find<QLabel>(*m_header, label)->text(); }

    std::unique_ptr<ConversationHeader> m_header;
    QStringList m_pages;
    bool m_browser = true;
};

TEST_F(ConversationHeaderTest, ShowsTheNameWithItsHonorificOnceAndTheTurn)
{
    const ClientId client = addClient(QStringLiteral("小松様"), QStringLiteral("komatsu_3"));
    showHeader(client);
    EXPECT_EQ(words("headerName"), QStringLiteral("小松様"));
    EXPECT_EQ(words("headerNote"), QStringLiteral("komatsu_3"));
    EXPECT_FALSE(find(*m_header, "headerTurn")->isVisible());
    EXPECT_FALSE(find(*m_header, "clientPickerField")->isVisible());
    addMessage(client, domain::Direction::in, now - minute, {QStringLiteral("質問です")});
    EXPECT_TRUE(find(*m_header, "headerTurn")->isVisible());
}

TEST_F(ConversationHeaderTest, ANamelessClientCanBeNamed)
{
    showHeader(addClient(QString()));
    EXPECT_EQ(words("headerName"), QStringLiteral("Client without a name"));
    QSignalSpy card(m_header.get(), &ConversationHeader::cardAsked);
    click(*m_header, "nameClientButton");
    EXPECT_EQ(card.size(), 1);
}

TEST_F(ConversationHeaderTest, TheViewsAreChosenByClickAndSetWithoutASignal)
{
    showHeader(addClient(QStringLiteral("小松")));
    QSignalSpy chosen(m_header.get(), &ConversationHeader::viewChosen);
    EXPECT_EQ(m_header->view(), ConversationHeader::View::letter);
    click(*m_header, "historyViewButton");
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].value<ConversationHeader::View>(), ConversationHeader::View::history);
    EXPECT_EQ(m_header->view(), ConversationHeader::View::history);
    m_header->setView(ConversationHeader::View::letter);
    EXPECT_EQ(chosen.size(), 1);
    EXPECT_EQ(m_header->view(), ConversationHeader::View::letter);
}

TEST_F(ConversationHeaderTest, APageOpensOnlyAfterItsAddressWasShown)
{
    const QString page =
        QStringLiteral("https://example.com/talks/12?from=a&b=") + QString(300, u'x');
    showHeader(addWithPages(page, {}));
    click(*m_header, "openPageButton");
    ASSERT_TRUE(find(*m_header, "pageOpener")->isVisible());
    EXPECT_EQ(words("pageAddress").remove(QChar(0x200B)), page);
    EXPECT_TRUE(m_pages.isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(find(*m_header, "pageOpener")->isVisible());
    EXPECT_TRUE(m_pages.isEmpty());
    click(*m_header, "openPageButton");
    click(*m_header, "pageOpenYes");
    EXPECT_EQ(m_pages, QStringList{page});
    EXPECT_FALSE(find(*m_header, "pageOpener")->isVisible());
}

TEST_F(ConversationHeaderTest, ABrowserThatDoesNotOpenIsTold)
{
    showHeader(addWithPages({}, QStringLiteral("https://example.com/users/1")));
    m_browser = false;
    click(*m_header, "openPageButton");
    click(*m_header, "pageOpenYes");
    EXPECT_TRUE(find(*m_header, "pageOpener")->isVisible());
    EXPECT_TRUE(words("pageOpenerWords").contains(QStringLiteral("could not be opened")));
}

TEST_F(ConversationHeaderTest, TwoPagesAreAMenuAndNoneLeadsToTheCard)
{
    const QString talk = QStringLiteral("https://example.com/talks/1");
    const QString profile = QStringLiteral("https://example.com/users/1");
    showHeader(addWithPages(talk, profile));
    click(*m_header, "openPageButton");
    auto* menu = find<QMenu>(*m_header, "pagesMenu");
    ASSERT_TRUE(menu->isVisible());
    EXPECT_EQ(find<QAction>(*m_header, "profilePageAction")->toolTip(), profile);
    menu->close();
    find<QAction>(*m_header, "profilePageAction")->trigger();
    click(*m_header, "pageOpenYes");
    EXPECT_EQ(m_pages, QStringList{profile});

    QSignalSpy card(m_header.get(), &ConversationHeader::cardAsked);
    m_header->show(addClient(QStringLiteral("小松")));
    click(*m_header, "openPageButton");
    EXPECT_EQ(card.size(), 1);
    EXPECT_FALSE(find(*m_header, "pageOpener")->isVisible());
}

TEST_F(ConversationHeaderTest, ALetterWithoutAClientAsksForOne)
{
    addClient(QStringLiteral("小松"));
    showHeader({});
    EXPECT_FALSE(find(*m_header, "headerName")->isVisible());
    EXPECT_FALSE(find(*m_header, "openPageButton")->isVisible());
    QSignalSpy picked(m_header.get(), &ConversationHeader::clientPicked);
    QSignalSpy made(m_header.get(), &ConversationHeader::clientAsked);
    m_header->focusPicker();
    auto* field = find<QLineEdit>(*m_header, "clientPickerField");
    EXPECT_TRUE(field->hasFocus());
    QInputMethodEvent event;
    event.setCommitString(QStringLiteral("小松"));
    QApplication::sendEvent(field, &event);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(picked.size(), 1);
    event.setCommitString(QStringLiteral("屋"));
    QApplication::sendEvent(field, &event);
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_EQ(made.size(), 1);
    EXPECT_EQ(made[0][0].toString(), QStringLiteral("小松屋"));
    EXPECT_FALSE(find<QAction>(*m_header, "receivedAction")->isVisible());
    EXPECT_TRUE(find<QAction>(*m_header, "discardAction")->isVisible());
}

TEST_F(ConversationHeaderTest, TheMenuAsksForWhatItSays)
{
    showHeader(addClient(QStringLiteral("小松")));
    QSignalSpy received(m_header.get(), &ConversationHeader::receivedAsked);
    QSignalSpy refused(m_header.get(), &ConversationHeader::refusedAsked);
    QSignalSpy locked(m_header.get(), &ConversationHeader::lockedAsked);
    QSignalSpy discard(m_header.get(), &ConversationHeader::discardAsked);
    const std::pair<const char*, QSignalSpy*> entries[] = {{"receivedAction", &received},
                                                           {"refusedAction", &refused},
                                                           {"lockedAction", &locked},
                                                           {"discardAction", &discard}};
    for (const auto& [name, spy] : entries) {
        find<QAction>(*m_header, name)->trigger();
        EXPECT_EQ(spy->size(), 1) << name;
    }
}

TEST_F(ConversationHeaderTest, FitsANarrowPaneWithAVeryLongName)
{
    const ClientId client = addClient(QString(10'000, QChar(0x6F22)));
    addMessage(client, domain::Direction::in, now - minute, {QStringLiteral("質問です")});
    showHeader(client);
    EXPECT_LE(m_header->minimumSizeHint().width(), 728);
    EXPECT_EQ(m_header->width(), 728);
    const auto* more = find(*m_header, "conversationMenuButton");
    EXPECT_LE(more->mapTo(m_header.get(), more->rect().topRight()).x(), 728);
    EXPECT_GE(find(*m_header, "headerName")->width(), 72);
}

} // namespace

} // namespace choba::test
