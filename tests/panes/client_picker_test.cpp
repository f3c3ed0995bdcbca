// Finding a client by name, and making one.
#include "panes/history_fixture.h"
#include "widgets/client_picker.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QVBoxLayout>

namespace choba::test {

namespace {

class ClientPickerTest : public HistoryFixture
{
protected:
    void SetUp() override
    {
        HistoryFixture::SetUp();
        m_window = std::make_unique<QWidget>();
        m_picker = new widgets::ClientPicker(*m_store, m_window.get());
        auto* column = new QVBoxLayout(m_window.get());
        column->addWidget(m_picker);
        column->addStretch();
        showWindow(*m_window, {600, 400});
        m_picker->focus();
        m_picked = std::make_unique<QSignalSpy>(m_picker, &widgets::ClientPicker::picked);
        m_made = std::make_unique<QSignalSpy>(m_picker, &widgets::ClientPicker::createAsked);
        m_cancelled = std::make_unique<QSignalSpy>(m_picker, &widgets::ClientPicker::cancelled);
    }

    QLineEdit* field() const { return find<QLineEdit>(*m_window, "clientPickerField"); }

    // As an input method would.
    void type(const QString& text) const
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(field(), &event);
    }

    void compose(const QString& text) const
    {
        QInputMethodEvent event(text, {});
        QApplication::sendEvent(field(), &event);
    }

    void press(Qt::Key key) const { QTest::keyClick(field(), key); }

    bool isOpen() const
    {
        const auto* popup = m_window->findChild<QWidget*>(QStringLiteral("clientPickerPopup"));
        return popup != nullptr && popup->isVisible();
    }

    QStringList rows() const
    {
        QStringList rows;
        const auto* list = find<QListWidget>(*m_window, "clientPickerList");
        for (int i = 0; list != nullptr && i < list->count(); ++i) {
            rows << list->item(i)->text();
        }
        return rows;
    }

    std::unique_ptr<QWidget> m_window;
    widgets::ClientPicker* m_picker = nullptr;
    std::unique_ptr<QSignalSpy> m_picked;
    std::unique_ptr<QSignalSpy> m_made;
    std::unique_ptr<QSignalSpy> m_cancelled;
};

TEST_F(ClientPickerTest, FindsWhateverTheKanaAndTheWidth)
{
    const ClientId id = addClient(QStringLiteral("サトウ"));
    addClient(QStringLiteral("小松"));
    type(QStringLiteral("さと"));
    ASSERT_TRUE(isOpen());
    ASSERT_EQ(rows().size(), 2);
    EXPECT_EQ(rows()[0], QStringLiteral("サトウ様"));
    EXPECT_TRUE(field()->hasFocus()) << "typing goes on";
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_EQ(m_picked->size(), 1);
    EXPECT_EQ(m_picked->at(0)[0].value<ClientId>(), id);
    EXPECT_FALSE(isOpen());
}

TEST_F(ClientPickerTest, AnUnknownNameMakesANewClient)
{
    addClient(QStringLiteral("小松"));
    type(QStringLiteral("  あおば製作所 "));
    ASSERT_EQ(rows(), QStringList{QStringLiteral("Make “あおば製作所” a new client")});
    press(Qt::Key_Return);
    ASSERT_EQ(m_made->size(), 1);
    EXPECT_EQ(m_made->at(0)[0].toString(), QStringLiteral("あおば製作所"));
    EXPECT_TRUE(m_picked->isEmpty());
}

TEST_F(ClientPickerTest, AnExactNamesakeComesFirstAndIsNamedBesideTheNewOne)
{
    addClient(QStringLiteral("佐々木"));
    const ClientId exact = addClient(QStringLiteral("佐々"), QStringLiteral("sasa_01"));
    addClient(QStringLiteral("佐々山"));
    type(QStringLiteral("佐々"));
    ASSERT_EQ(rows().size(), 4);
    EXPECT_EQ(rows()[0], QStringLiteral("佐々様 · sasa_01"));
    EXPECT_TRUE(rows()[3].contains(QStringLiteral("one of this name is there already")));
    press(Qt::Key_Up); // from the first row round to the last
    press(Qt::Key_Return);
    EXPECT_EQ(m_made->size(), 1);
    type(QStringLiteral(" "));
    press(Qt::Key_Return);
    ASSERT_EQ(m_picked->size(), 1);
    EXPECT_EQ(m_picked->at(0)[0].value<ClientId>(), exact);
}

TEST_F(ClientPickerTest, ArrowKeysAndTheMouseChoose)
{
    addClient(QStringLiteral("佐藤一"));
    addClient(QStringLiteral("佐藤二"));
    type(QStringLiteral("佐藤"));
    press(Qt::Key_Return);
    EXPECT_TRUE(m_picked->isEmpty()) << "nobody of exactly this name";
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    const QString second = rows()[1];
    press(Qt::Key_Return);
    ASSERT_EQ(m_picked->size(), 1);
    const auto byKey = m_picked->at(0)[0].value<ClientId>();
    type(QStringLiteral(" "));
    auto* list = find<QListWidget>(*m_window, "clientPickerList");
    ASSERT_EQ(list->item(1)->text(), second);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(1)).center());
    ASSERT_EQ(m_picked->size(), 2);
    EXPECT_EQ(m_picked->at(1)[0].value<ClientId>(), byKey);
}

TEST_F(ClientPickerTest, EscapeClosesTheListThenGivesUp)
{
    addClient(QStringLiteral("小松"));
    type(QStringLiteral("小"));
    ASSERT_TRUE(isOpen());
    press(Qt::Key_Escape);
    EXPECT_FALSE(isOpen());
    EXPECT_TRUE(m_cancelled->isEmpty());
    EXPECT_EQ(field()->text(), QStringLiteral("小"));
    press(Qt::Key_Escape);
    EXPECT_EQ(m_cancelled->size(), 1);
}

TEST_F(ClientPickerTest, TextThatIsNotDecidedTriggersNothing)
{
    addClient(QStringLiteral("小松"));
    compose(QStringLiteral("こま"));
    EXPECT_FALSE(isOpen());
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    press(Qt::Key_Escape);
    EXPECT_FALSE(isOpen());
    EXPECT_TRUE(m_picked->isEmpty());
    EXPECT_TRUE(m_made->isEmpty());
    EXPECT_TRUE(m_cancelled->isEmpty());
    type(QStringLiteral("小松"));
    EXPECT_TRUE(isOpen());
}

TEST_F(ClientPickerTest, TheEmptyFieldOffersTheLatestOnTheArrowKey)
{
    addClient(QStringLiteral("小松"));
    press(Qt::Key_Down);
    EXPECT_TRUE(isOpen());
    EXPECT_EQ(rows(), QStringList{QStringLiteral("小松様")});
    press(Qt::Key_Return);
    EXPECT_EQ(m_picked->size(), 1);
}

TEST_F(ClientPickerTest, TheListGoesWithTheFocus)
{
    addClient(QStringLiteral("小松"));
    type(QStringLiteral("小"));
    ASSERT_TRUE(isOpen());
    field()->clearFocus();
    EXPECT_FALSE(isOpen());
}

} // namespace

} // namespace choba::test
