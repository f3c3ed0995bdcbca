// Reading the history of one client: pages, what stays in sight, hits, copying.
#include "panes/history_view_fixture.h"
#include "storage/search.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>

namespace choba::test {

namespace {

using domain::Direction;

TEST_F(HistoryTest, TheOldestStandsAtTheTopAndTheNewestIsInSight)
{
    addMany(m_client, 30);
    showHistory();
    EXPECT_EQ(rows(), 30);
    EXPECT_TRUE(spoken(0).endsWith(QStringLiteral("message 1")));
    EXPECT_TRUE(spoken(29).endsWith(QStringLiteral("message 30")));
    const QScrollBar* bar = list()->verticalScrollBar();
    EXPECT_GT(bar->maximum(), 0);
    EXPECT_EQ(bar->value(), bar->maximum());
    EXPECT_EQ(list()->currentIndex().row(), 29);
}

TEST_F(HistoryTest, WhereWhenAndHowManyPartsAreTold)
{
    addMessage(m_client, Direction::out, now - 3 * minute,
               {QStringLiteral("一つ目"), QStringLiteral("二つ目")});
    addMessage(m_client, Direction::in, now - 2 * minute, {QStringLiteral("返事")});
    showHistory();
    EXPECT_TRUE(spoken(0).contains(QStringLiteral("DM"))) << qPrintable(spoken(0));
    EXPECT_TRUE(spoken(0).contains(QStringLiteral("11:57"))) << qPrintable(spoken(0));
    EXPECT_TRUE(spoken(0).contains(QStringLiteral("2 parts"))) << qPrintable(spoken(0));
    EXPECT_TRUE(spoken(0).contains(QStringLiteral("Not opened"))) << qPrintable(spoken(0));
    EXPECT_TRUE(spoken(1).startsWith(QStringLiteral("From the client")));
    EXPECT_FALSE(spoken(1).contains(QStringLiteral("Not opened")));
}

TEST_F(HistoryTest, OlderPagesComeAtTheTopAndWhatIsSeenStays)
{
    addMany(m_client, 120);
    showHistory();
    EXPECT_EQ(rows(), 50);
    QScrollBar* bar = list()->verticalScrollBar();
    bar->setValue(20);
    const QModelIndex seen = list()->indexAt(QPoint(2, 100));
    const QString words = seen.data().toString();
    const int top = list()->visualRect(seen).top();
    ASSERT_TRUE(until([this] { return rows() == 100; }));
    const QModelIndex still = list()->indexAt(QPoint(2, 100));
    EXPECT_EQ(still.data().toString(), words);
    EXPECT_EQ(list()->visualRect(still).top(), top);
    bar->setValue(0);
    ASSERT_TRUE(until([this] { return rows() == 120; }));
    EXPECT_TRUE(spoken(0).endsWith(QStringLiteral("message 1")));
}

TEST_F(HistoryTest, AMessageThatComesWhileReadingOldOnesDoesNotMoveThem)
{
    addMany(m_client, 60);
    showHistory();
    list()->setCurrentIndex(list()->model()->index(5, 0));
    list()->verticalScrollBar()->setValue(300);
    const QModelIndex seen = list()->indexAt(QPoint(2, 100));
    const QString words = seen.data().toString();
    const int top = list()->visualRect(seen).top();
    addMessage(m_client, Direction::in, now, {QStringLiteral("新しい")});
    ASSERT_EQ(rows(), 51);
    EXPECT_EQ(list()->indexAt(QPoint(2, 100)).data().toString(), words);
    EXPECT_EQ(list()->visualRect(list()->indexAt(QPoint(2, 100))).top(), top);
    EXPECT_EQ(list()->currentIndex().row(), 5) << "what was chosen stays chosen";
}

TEST_F(HistoryTest, AtTheFootANewMessageIsShown)
{
    addMany(m_client, 30);
    showHistory();
    addMessage(m_client, Direction::in, now, {QStringLiteral("新しい")});
    EXPECT_EQ(list()->currentIndex().data().toString(), QStringLiteral("新しい"));
    EXPECT_EQ(list()->verticalScrollBar()->value(), list()->verticalScrollBar()->maximum());
}

TEST_F(HistoryTest, OtherClientsMessagesDoNotComeIn)
{
    const ClientId other = addClient(QStringLiteral("小松"));
    addMany(m_client, 2);
    showHistory();
    addMessage(other, Direction::in, now, {QStringLiteral("別の方から")});
    EXPECT_EQ(rows(), 2);
}

TEST_F(HistoryTest, AMessageIsCopiedWholeOrInPart)
{
    addMessage(m_client, Direction::out, now,
               {QStringLiteral("alpha beta"), QStringLiteral("two")});
    showHistory();
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("alpha beta\n\ntwo"));

    // A double click on the first word, found by going through the card.
    for (int y = 0; y < 300 && list()->chosenText() != QStringLiteral("alpha"); y += 8) {
        const int x = list()->viewport()->width() - 620; // the card is 640 wide, at the right
        QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, QPoint(x, y));
    }
    ASSERT_EQ(list()->chosenText(), QStringLiteral("alpha"));
    QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("alpha"));
}

TEST_F(HistoryTest, DraggingChoosesText)
{
    addMessage(m_client, Direction::in, now, {QStringLiteral("一二三四五六七八九十")});
    showHistory();
    const QRect row = list()->visualRect(list()->model()->index(0, 0));
    const int y = row.top() + 36 + 6 + 10 + 24 + 11; // heading, gap, padding, head, half a line
    QTest::mousePress(list()->viewport(), Qt::LeftButton, {}, QPoint(14 + 1, y));
    QTest::mouseMove(list()->viewport(), QPoint(14 + 28, y));
    QMouseEvent move(QEvent::MouseMove, QPointF(14 + 28, y),
                     list()->viewport()->mapToGlobal(QPointF(14 + 28, y)), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(list()->viewport(), &move);
    QTest::mouseRelease(list()->viewport(), Qt::LeftButton, {}, QPoint(14 + 28, y));
    EXPECT_EQ(list()->chosenText(), QStringLiteral("一二"));
}

TEST_F(HistoryTest, AVeryLongMessageIsCutUntilAskedFor)
{
    QString text;
    for (int i = 0; i < 10'000; ++i) {
        text += QStringLiteral("一行の文章です。\n");
    }
    addMessage(m_client, Direction::out, now, {text});
    showHistory();
    const QModelIndex row = list()->model()->index(0, 0);
    const int cut = list()->visualRect(row).height();
    EXPECT_LT(cut, 41 * messages::MessageText::lineHeight + 200);
    click(*m_view, "wholeTextButton");
    EXPECT_GT(list()->visualRect(row).height(), 9'000 * messages::MessageText::lineHeight);
    QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), text);
    list()->verticalScrollBar()->setValue(list()->verticalScrollBar()->maximum());
    click(*m_view, "wholeTextButton");
    EXPECT_EQ(list()->visualRect(row).height(), cut);
}

TEST_F(HistoryTest, AHitFarBackIsLoadedAndInSight)
{
    addMany(m_client, 200);
    showHistory();
    auto found = storage::searchMessages(m_store->reader(), QStringLiteral("message 12"), {}, 50);
    ASSERT_TRUE(found);
    ASSERT_FALSE(found->hits.empty());
    const storage::SearchHit hit = found->hits.back(); // "message 12", the oldest
    m_view->showHit(hit);
    EXPECT_EQ(list()->currentMessage(), hit.message);
    EXPECT_EQ(list()->currentIndex().data().toString(), QStringLiteral("message 12"));
    const QRect rect = list()->visualRect(list()->currentIndex());
    EXPECT_TRUE(list()->viewport()->rect().contains(rect.center()));
}

TEST_F(HistoryTest, AHitDeepInALongMessageUnfoldsIt)
{
    QString text;
    for (int i = 0; i < 500; ++i) {
        text += QStringLiteral("一行の文章です。\n");
    }
    const MessageId id =
        addMessage(m_client, Direction::in, now, {text + QStringLiteral("合言葉")});
    showHistory();
    const auto found = storage::searchMessages(m_store->reader(), QStringLiteral("合言葉"), {}, 5);
    ASSERT_TRUE(found);
    ASSERT_EQ(found->hits.size(), 1U);
    m_view->showHit(found->hits.front());
    EXPECT_EQ(list()->currentMessage(), id);
    const QRect rect = list()->visualRect(list()->currentIndex());
    EXPECT_GT(rect.height(), 490 * messages::MessageText::lineHeight);
    EXPECT_LT(rect.bottom(), list()->viewport()->height() * 2) << "its end is near";
    EXPECT_LT(rect.top(), -400 * messages::MessageText::lineHeight);
}

} // namespace

} // namespace choba::test
