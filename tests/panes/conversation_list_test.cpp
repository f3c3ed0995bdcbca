// The list of conversations: what its rows say, how they follow the facts, filters, keys.
#include "acts/clients.h"
#include "acts/letters.h"
#include "panes/list_fixture.h"
#include "panes/messages/conversation_filters.h"
#include "panes/messages/conversation_model.h"
#include "panes/messages/row_parts.h"
#include "storage/clients.h"
#include "storage/conversations.h"
#include "widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPixmap>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>

#include <random>

namespace choba::test {

namespace {

using messages::ConversationModel;
using widgets::RowChip;
using widgets::RowChipTone;

class ConversationListTest : public ListTest
{
protected:
    std::vector<RowChip> chips(int row) const
    {
        return view()
            ->model()
            ->index(row, 0)
            .data(ConversationModel::chipsRole)
            .value<std::vector<RowChip>>();
    }

    // Counting is done in the background.
    testing::AssertionResult says(const char* button, const QString& words) const
    {
        const auto* chip = find<QPushButton>(button);
        return until([&] { return chip->text() == words; })
            ? testing::AssertionSuccess()
            : testing::AssertionFailure() << button << " says " << chip->text().toStdString();
    }

    void click(const char* button) const
    {
        ASSERT_TRUE(find(button)->isVisible()) << button;
        QTest::mouseClick(find(button), Qt::LeftButton);
    }
};

TEST_F(ConversationListTest, RowsSayWhoWhenWhatAndWhoseTurn)
{
    pass(-3 * dayLength);
    const ClientId sasa = addClient(QStringLiteral("佐々"));
    send(sasa, QStringLiteral("お礼の品をお届けします"));
    pass(2 * dayLength);
    const ClientId shop = addClient(QStringLiteral("ことり雑貨"), domain::Honorific::onchu);
    const MessageId support = send(shop, QStringLiteral("ご購入後の\nサポートについて"));
    open(support, m_clock.nowUtc());
    pass(dayLength - 10 * minuteLength);
    const ClientId aoba = addClient(QStringLiteral("小松さん"));
    receive(aoba, QStringLiteral("見積りをお願いします"));
    pass(10 * minuteLength);
    show();

    ASSERT_EQ(rows(),
              (QStringList{QStringLiteral("小松さん"), QStringLiteral("ことり雑貨 御中"),
                           QStringLiteral("佐々 様")}));
    EXPECT_EQ(cell(0, ConversationModel::momentRole), QStringLiteral("11:50"));
    EXPECT_EQ(cell(1, ConversationModel::momentRole), QStringLiteral("yesterday"));
    EXPECT_EQ(cell(2, ConversationModel::momentRole), QStringLiteral("11/18"));
    EXPECT_EQ(cell(1, ConversationModel::previewRole),
              QStringLiteral("ご購入後の サポートについて"));
    EXPECT_EQ(chips(0), (std::vector<RowChip>{{QStringLiteral("Your turn"), RowChipTone::mine}}));
    EXPECT_EQ(chips(1),
              (std::vector<RowChip>{{QStringLiteral("Opened 11/20 12:00"), RowChipTone::done}}));
    EXPECT_EQ(chips(2),
              (std::vector<RowChip>{{QStringLiteral("Not opened: 3 d"), RowChipTone::plain}}));
    EXPECT_EQ(cell(0, Qt::AccessibleTextRole),
              QStringLiteral("小松さん, Your turn, 11/21 (Sat) 11:50, 見積りをお願いします"));
}

TEST_F(ConversationListTest, DraftsAreSeenInTheirRowsOrAtTheTop)
{
    const ClientId client = addClient(QStringLiteral("小松"));
    receive(client, QStringLiteral("こんにちは"));
    show();
    keepDraft(QStringLiteral("先日は\nありがとうございました"), client);
    EXPECT_EQ(cell(0, ConversationModel::previewRole),
              QStringLiteral("Draft: 先日は ありがとうございました"));

    const DraftId first = keepDraft(QStringLiteral("宛先のない一通目"));
    pass(minuteLength);
    const DraftId second = keepDraft(QStringLiteral("宛先のない二通目"));
    ASSERT_EQ(view()->model()->rowCount(), 3);
    EXPECT_EQ(cell(0, ConversationModel::previewRole), QStringLiteral("宛先のない二通目"));
    EXPECT_EQ(chips(0), (std::vector<RowChip>{{QStringLiteral("Draft"), RowChipTone::plain}}));

    // The one being typed comes to the top with its selection; an emptied one goes.
    m_list->selectDraft(first);
    pass(minuteLength);
    keepDraft(QStringLiteral("宛先のない一通目です"), {}, first);
    EXPECT_EQ(cell(0, ConversationModel::previewRole), QStringLiteral("宛先のない一通目です"));
    EXPECT_EQ(view()->currentIndex().row(), 0);
    keepDraft(QString(), {}, second);
    EXPECT_EQ(view()->model()->rowCount(), 2);

    // Addressed to a client it is no longer at the top.
    const ClientId other = addClient(QStringLiteral("森"));
    domain::KeptDraft draft;
    draft.id = first;
    draft.draft.text = QStringLiteral("森様へ");
    act([&](const acts::Scope& scope) { return acts::addressDraft(scope, draft, other); });
    EXPECT_EQ(rows(), (QStringList{QStringLiteral("森 様"), QStringLiteral("小松 様")}));
    EXPECT_TRUE(said().isEmpty()) << said().join(u'|').toStdString();
}

TEST_F(ConversationListTest, ChangesMoveOneRowAndLeaveSelectionAndScroll)
{
    const std::vector<ClientId> clients = addMany(60);
    show();
    m_list->select(clients[30]);
    EXPECT_EQ(current(), QStringLiteral("客000030 様"));
    QScrollBar* bar = view()->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const int place = bar->value();
    pass(minuteLength);

    receive(clients[0], QStringLiteral("一番上へ"));
    EXPECT_EQ(rows().constFirst(), QStringLiteral("客000000 様"));
    EXPECT_EQ(view()->model()->rowCount(), 60);
    EXPECT_EQ(current(), QStringLiteral("客000030 様"));
    EXPECT_EQ(bar->value(), place);

    pass(minuteLength);
    const ActId moved = receive(clients[30], QStringLiteral("選んだ行が動く"));
    EXPECT_EQ(view()->currentIndex().row(), 0);
    m_store->undo(moved);
    m_store->wait();
    EXPECT_EQ(view()->currentIndex().row(), 30);
    EXPECT_EQ(current(), QStringLiteral("客000030 様"));
    EXPECT_TRUE(said().isEmpty());

    acts::Change everything;
    everything.everything = true;
    const int before = bar->value();
    m_store->announce(everything);
    m_store->wait();
    EXPECT_EQ(current(), QStringLiteral("客000030 様"));
    EXPECT_EQ(bar->value(), before);
    EXPECT_TRUE(said().isEmpty());
}

// The rows after any sequence of changes are those a fresh list would show.
TEST_F(ConversationListTest, StepByStepEqualsReadingAnew)
{
    std::vector<ClientId> clients = addMany(130); // more than a page
    show();
    std::mt19937 random(11);
    std::vector<ActId> acts;
    for (int step = 0; step < 120; ++step) {
        pass(minuteLength);
        const ClientId client = clients[random() % clients.size()];
        switch (random() % 5) {
        case 0:
            acts.push_back(receive(client, QStringLiteral("返信 %1").arg(step)));
            break;
        case 1:
            send(client, QStringLiteral("送信 %1").arg(step));
            break;
        case 2:
            clients.push_back(addClient(QStringLiteral("新%1").arg(step)));
            break;
        case 3:
            if (!acts.empty()) {
                m_store->undo(acts[random() % acts.size()]); // may be refused
                m_store->wait();
            }
            break;
        default:
            keepDraft(QStringLiteral("下書き %1").arg(step));
            break;
        }
        const auto fresh = storage::loadConversations(m_store->reader(), {}, std::nullopt, 1000);
        ASSERT_TRUE(fresh);
        const auto* model = qobject_cast<ConversationModel*>(view()->model());
        int row = 0;
        while (model->keyAt(model->index(row)).draft.isValid()) {
            ++row;
        }
        const int drafts = row;
        ASSERT_GE(model->rowCount() - drafts, 100 - step) << step;
        for (; row < model->rowCount(); ++row) {
            ASSERT_EQ(model->keyAt(model->index(row)).client.value,
                      (*fresh)[static_cast<size_t>(row - drafts)].client.value)
                << "step " << step << " row " << row;
        }
    }
}

TEST_F(ConversationListTest, ARowThatGoesTakesNobodyElsesPlace)
{
    const std::vector<ClientId> clients = addMany(5);
    show();
    click("filterMine");
    clickRow(view(), 2);
    EXPECT_EQ(said(), (QStringList{QStringLiteral("client %1").arg(clients[2].value)}));
    said().clear();

    // Answered: not my turn any more, and the next one does not open by itself.
    pass(minuteLength);
    send(clients[2], QStringLiteral("お返事"));
    EXPECT_EQ(view()->model()->rowCount(), 4);
    EXPECT_EQ(current(), QString());
    EXPECT_TRUE(said().isEmpty());

    // It comes back as the chosen one.
    pass(minuteLength);
    receive(clients[2], QStringLiteral("ありがとう"));
    EXPECT_TRUE(until([this] { return current() == QStringLiteral("客000002 様"); }));
    EXPECT_EQ(view()->currentIndex().row(), 0);
    EXPECT_TRUE(said().isEmpty());
}

TEST_F(ConversationListTest, ChoosingByMouseAndKeys)
{
    const std::vector<ClientId> clients = addMany(5);
    const DraftId draft = keepDraft(QStringLiteral("下書き"));
    const auto client = [&clients](size_t i) {
        return QStringLiteral("client %1").arg(clients[i].value);
    };
    show();
    EXPECT_TRUE(said().isEmpty()); // nothing opens by itself
    clickRow(view(), 1);
    EXPECT_EQ(said(), QStringList{client(4)});
    clickRow(view(), 1); // once more: shown anew
    EXPECT_EQ(said(), (QStringList{client(4), client(4)}));
    said().clear();
    view()->setFocus();
    press("conversationList", Qt::Key_Down);
    press("conversationList", Qt::Key_End);
    press("conversationList", Qt::Key_Home);
    EXPECT_EQ(said(),
              (QStringList{client(3), client(0), QStringLiteral("draft %1").arg(draft.value)}));
    said().clear();
    clickRow(view(), 2);
    EXPECT_EQ(said(), QStringList{client(3)});

    said().clear();
    m_list->select(clients[0]);
    m_list->selectDraft(draft);
    m_list->selectDraft(DraftId()); // not in the list: nothing is chosen
    EXPECT_EQ(current(), QString());
    m_list->select(ClientId{17}); // not there
    EXPECT_EQ(current(), QString());
    EXPECT_TRUE(said().isEmpty());
}

TEST_F(ConversationListTest, LettersGoToTheNameThatBeginsWithThem)
{
    for (const char* name : {"Aoba", "Beta", "Bravo"}) {
        addClient(QLatin1String(name));
        pass(minuteLength);
    }
    show();
    view()->setFocus();
    QTest::keyClicks(view(), QStringLiteral("be"));
    EXPECT_EQ(current(), QStringLiteral("Beta 様"));
}

TEST_F(ConversationListTest, TheKeyboardAloneOpensNothingBeforeARowIsChosen)
{
    addMany(3);
    show();
    find("filterAll")->setFocus();
    view()->setFocus(Qt::TabFocusReason);
    EXPECT_TRUE(said().isEmpty());
}

TEST_F(ConversationListTest, ChipsCountAndFilter)
{
    show();
    pass(-10 * dayLength);
    const ClientId old = addClient(QStringLiteral("古い"));
    send(old, QStringLiteral("十日前"));
    pass(8 * dayLength);
    const ClientId recent = addClient(QStringLiteral("新しい"));
    send(recent, QStringLiteral("二日前"));
    pass(2 * dayLength);
    const ClientId waiting = addClient(QStringLiteral("待つ"));
    receive(waiting, QStringLiteral("今日"));
    keepDraft(QStringLiteral("だれの"));
    EXPECT_TRUE(says("filterAll", QStringLiteral("All 3")));
    EXPECT_TRUE(says("filterMine", QStringLiteral("Your turn 1")));
    EXPECT_TRUE(says("filterUnopened", QStringLiteral("Not opened 1")));
    EXPECT_EQ(view()->model()->rowCount(), 4);

    click("filterMine");
    EXPECT_EQ(rows(), QStringList{QStringLiteral("待つ 様")});
    click("filterUnopened");
    EXPECT_EQ(rows(), QStringList{QStringLiteral("古い 様")});
    EXPECT_FALSE(find<QPushButton>("filterMine")->isChecked());
    EXPECT_TRUE(find<QPushButton>("filterUnopened")->font().bold());

    find<QAction>("unopenedDays-1")->trigger();
    EXPECT_EQ(said(), QStringList{QStringLiteral("days 1")});
    EXPECT_EQ(m_list->unopenedDays(), 1);
    EXPECT_TRUE(says("filterUnopened", QStringLiteral("Not opened 2")));
    EXPECT_EQ(rows(), (QStringList{QStringLiteral("新しい 様"), QStringLiteral("古い 様")}));
    m_list->setUnopenedDays(14);
    EXPECT_TRUE(says("filterUnopened", QStringLiteral("Not opened 0")));
    EXPECT_EQ(stateWords(), QStringLiteral("No letter has been waiting that long to be opened."));
    EXPECT_FALSE(find("emptyNew")->isVisible());
    EXPECT_EQ(said().size(), 1); // set, not chosen

    click("filterAll");
    EXPECT_EQ(view()->model()->rowCount(), 4);
    EXPECT_TRUE(stateWords().isEmpty());
}

TEST_F(ConversationListTest, TheDaysMenuOpensAtTheButton)
{
    show();
    click("unopenedDays");
    auto* menu = find<QMenu>("unopenedDaysMenu");
    EXPECT_TRUE(menu->isVisible());
    EXPECT_EQ(menu->actions().size(), 4);
    EXPECT_TRUE(find<QAction>("unopenedDays-3")->isChecked());
    menu->close();
}

TEST_F(ConversationListTest, AnEmptyListSaysWhatItIsFor)
{
    show();
    EXPECT_TRUE(stateWords().startsWith(QStringLiteral("What you and your clients")));
    click("emptyNew");
    click("emptySample");
    EXPECT_EQ(said(), (QStringList{QStringLiteral("new"), QStringLiteral("sample")}));
    click("filterMine");
    EXPECT_EQ(stateWords(), QStringLiteral("No conversation waits for you."));
    click("filterAll");
    keepDraft(QStringLiteral("はじめの一通"));
    EXPECT_TRUE(stateWords().isEmpty());
    EXPECT_TRUE(view()->isVisible());
}

TEST_F(ConversationListTest, PagesAreReadWhenTheyAreNeeded)
{
    const std::vector<ClientId> clients = addMany(450);
    show(Models::left);
    QApplication::processEvents();
    EXPECT_EQ(view()->model()->rowCount(), ConversationModel::pageSize);

    // Older than everything read so far: stays outside, and is counted.
    m_list->select(clients[0]);
    EXPECT_EQ(current(), QString());
    act([&](const acts::Scope& scope) {
        domain::Client client;
        client.id = clients[0];
        client.name = QStringLiteral("改名");
        return acts::changeClient(scope, client);
    });
    EXPECT_EQ(view()->model()->rowCount(), ConversationModel::pageSize);
    EXPECT_TRUE(says("filterAll", QStringLiteral("All 450")));

    QScrollBar* bar = view()->verticalScrollBar();
    EXPECT_TRUE(until([&] {
        bar->setValue(bar->maximum());
        return view()->model()->rowCount() == 450;
    }));
    EXPECT_EQ(rows().constLast(), QStringLiteral("改名 様"));
    QStringList names = rows();
    EXPECT_EQ(names.removeDuplicates(), 0);
    EXPECT_TRUE(until([this] { return current() == QStringLiteral("改名 様"); }));
}

TEST_F(ConversationListTest, NamesOfAnyKind)
{
    const QString endless = QStringLiteral("長").repeated(domain::longestName);
    addClient(endless);
    pass(minuteLength);
    // Nobody can type this; a document read in can hold it.
    domain::Client several;
    several.id = newId<ClientId>(m_clock.nowUtc());
    several.name = QStringLiteral("山の\n会\r\n\t東京");
    several.honorific = domain::Honorific::onchu;
    act([&several](const acts::Scope& scope) -> Result<acts::Receipt> {
        const Result<void> written = storage::insertClient(scope.connection, several, scope.now);
        return written ? Result<acts::Receipt>(acts::Receipt{}) : written.error();
    });
    pass(minuteLength);
    addClient(QString());
    show();
    ASSERT_EQ(view()->model()->rowCount(), 3);
    EXPECT_EQ(cell(0, Qt::DisplayRole), QStringLiteral("Client without a name"));
    EXPECT_TRUE(view()->model()->index(0, 0).data(ConversationModel::namelessRole).toBool());
    EXPECT_EQ(cell(1, Qt::DisplayRole), QStringLiteral("山の 会 東京 御中"));
    EXPECT_LT(cell(2, Qt::DisplayRole).size(), 210);
    EXPECT_LT(cell(2, Qt::AccessibleTextRole).size(), 300);
    const int height = view()->visualRect(view()->model()->index(0, 0)).height();
    EXPECT_EQ(view()->visualRect(view()->model()->index(2, 0)).height(), height);
    EXPECT_GT(height, 40);
    view()->grab();
}

TEST(RowParts, OneLine)
{
    const std::pair<QString, QString> cases[] = {
        {QStringLiteral("a\nb"), QStringLiteral("a b")},
        {QStringLiteral("\n\n a \r\n b \t"), QStringLiteral("a b ")},
        {QStringLiteral("佐々　太郎"), QStringLiteral("佐々　太郎")},
        {QStringLiteral("a\u2028b\u0007c"), QStringLiteral("a b c")},
        {QString(), QString()},
    };
    for (const auto& [text, line] : cases) {
        EXPECT_EQ(messages::oneLine(text), line) << text.toStdString();
    }
    // Cut between characters, never inside one.
    const QString pairs = QStringLiteral("𠮷").repeated(500);
    const QString cut = messages::oneLine(pairs);
    EXPECT_TRUE(cut.endsWith(u'…'));
    EXPECT_TRUE(cut.isValidUtf16());
    EXPECT_EQ(cut.chopped(1), pairs.left(cut.size() - 1));
}

TEST_F(ConversationListTest, FollowsTheFontTheThemeAndTheLanguage)
{
    const ClientId client = addClient(QStringLiteral("小松"));
    receive(client, QStringLiteral("こんにちは"));
    show();
    const auto height = [this] {
        return view()->visualRect(view()->model()->index(0, 0)).height();
    };
    const int small = height();
    QFont font = view()->font();
    font.setPixelSize(2 * font.pixelSize());
    view()->setFont(font);
    view()->doItemsLayout();
    EXPECT_GT(height(), small * 3 / 2);

    m_list->select(client);
    view()->setFont(QFont());
    const QImage light = view()->grab().toImage();
    widgets::apply(*qApp, widgets::Scheme::dark);
    EXPECT_NE(view()->grab().toImage(), light);
    const QImage dark = view()->grab().toImage();
    EXPECT_EQ(dark.pixelColor(dark.width() / 2, 4),
              widgets::tokens(widgets::Scheme::dark).selected);
    widgets::apply(*qApp, widgets::Scheme::light);

    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_list, &change); // what is asked for anew is there
    EXPECT_FALSE(view()->accessibleName().isEmpty());
}

// In a window of 1024 pixels, beside the narrow rail, the title and the pane's own button.
TEST_F(ConversationListTest, TheToolsFitANarrowWindow)
{
    show();
    find<messages::ConversationFilters>("conversationFilters")
        ->setCounts({.all = 100'000, .myTurn = 99'999, .unopened = 99'999});
    QApplication::processEvents();
    constexpr int window = 1024;
    constexpr int title = 100;
    constexpr int button = 160;
    const int room = window - widgets::size::narrowRail - 2 * widgets::size::page - title - button
        - 3 * widgets::size::grid;
    EXPECT_LE(m_list->tools()->minimumSizeHint().width(), room);
    m_list->tools()->setFixedWidth(room);
    m_window->resize(window, 600);
    QApplication::processEvents();
    EXPECT_GE(find("searchFrame")->width(), 160);
    for (const char* name : {"filterAll", "filterMine", "filterUnopened", "unopenedDays"}) {
        const auto* chip = find<QPushButton>(name);
        EXPECT_GE(chip->width(), chip->sizeHint().width()) << name;
    }
}

TEST_F(ConversationListTest, EveryControlHasANameAndAnAccessibleName)
{
    show();
    for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
        const bool control = qobject_cast<const QPushButton*>(widget)
            || qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QListView*>(widget);
        if (control) {
            EXPECT_FALSE(widget->objectName().isEmpty()) << widget->metaObject()->className();
            EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->objectName().toStdString();
        }
    }
    const QWidget* first = find("filterAll");
    EXPECT_EQ(first->nextInFocusChain(), find("filterMine")); // the order of the tab key
    EXPECT_EQ(find("filterUnopened")->nextInFocusChain(), find("unopenedDays"));
}

// Days go by while the window stands open.
TEST_F(ConversationListTest, TimeAloneChangesWhatIsShown)
{
    const ClientId client = addClient(QStringLiteral("小松"));
    send(client, QStringLiteral("お知らせ"));
    show();
    EXPECT_EQ(cell(0, ConversationModel::momentRole), QStringLiteral("12:00"));
    EXPECT_EQ(chips(0), (std::vector<RowChip>{{QStringLiteral("Not opened"), RowChipTone::plain}}));
    click("filterUnopened");
    EXPECT_FALSE(stateWords().isEmpty());
    pass(4 * dayLength);
    ASSERT_TRUE(QMetaObject::invokeMethod(find<QTimer>("minuteTimer"), "timeout"));
    EXPECT_TRUE(says("filterUnopened", QStringLiteral("Not opened 1")));
    EXPECT_EQ(rows(), QStringList{QStringLiteral("小松 様")});
    EXPECT_EQ(cell(0, ConversationModel::momentRole), QStringLiteral("11/21"));
    EXPECT_EQ(chips(0),
              (std::vector<RowChip>{{QStringLiteral("Not opened: 4 d"), RowChipTone::plain}}));
}

TEST_F(ConversationListTest, AFileThatOpensLaterFillsTheList)
{
    addClient(QStringLiteral("小松"));
    const QString path = m_store->path();
    m_store = std::make_unique<acts::Store>(path, m_clock);
    show();
    EXPECT_EQ(view()->model()->rowCount(), 0);
    EXPECT_TRUE(stateWords().isEmpty()); // not known yet
    m_store->open();
    EXPECT_TRUE(until([this] { return view()->model()->rowCount() == 1; }));
    EXPECT_TRUE(says("filterAll", QStringLiteral("All 1")));
}

} // namespace

} // namespace choba::test
