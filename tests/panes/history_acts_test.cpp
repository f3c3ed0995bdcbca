// What can be recorded about the messages of one client.
#include "panes/history_view_fixture.h"
#include "widgets/japan_time_edit.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>

namespace choba::test {

namespace {

using domain::Direction;

using HistoryActsTest = HistoryTest;

TEST_F(HistoryActsTest, OpenedIsRecordedWithNowAndTakenBack)
{
    const MessageId id =
        addMessage(m_client, Direction::out, now - minute, {QStringLiteral("本文")});
    showHistory();
    click(*m_view, "markOpenedButton");
    ASSERT_TRUE(find(*m_view, "openedForm")->isVisible());
    EXPECT_EQ(find<widgets::JapanTimeEdit>(*m_view, "openedAt")->text(),
              QStringLiteral("2026/11/21 12:00"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    EXPECT_EQ(message(id).openedAt, now);
    EXPECT_TRUE(spoken(0).contains(QStringLiteral("Opened"))) << qPrintable(spoken(0));
    EXPECT_FALSE(find(*m_view, "openedForm")->isVisible());
    ASSERT_TRUE(m_undo);
    m_undo();
    settle();
    EXPECT_EQ(message(id).openedAt, std::nullopt);
    EXPECT_TRUE(spoken(0).contains(QStringLiteral("Not opened")));
}

TEST_F(HistoryActsTest, OpenedCanBeUnmarked)
{
    const MessageId id =
        addMessage(m_client, Direction::out, now - minute, {QStringLiteral("本文")});
    showHistory();
    click(*m_view, "markOpenedButton");
    click(*m_view, "openedSave");
    settle();
    ASSERT_EQ(message(id).openedAt, now);
    click(*m_view, "markNotOpenedButton");
    settle();
    EXPECT_EQ(message(id).openedAt, std::nullopt);
    EXPECT_TRUE(find(*m_view, "markOpenedButton")->isVisible());
}

TEST_F(HistoryActsTest, OpenedNeitherInTheFutureNorBeforeItWasSent)
{
    const qint64 sent = now - 10 * minute - 20'000; // 11:49:40
    const MessageId id = addMessage(m_client, Direction::out, sent, {QStringLiteral("本文")});
    showHistory();
    const auto set = [this](int hour, int minuteOfHour) {
        find<widgets::JapanTimeEdit>(*m_view, "openedAt")
            ->setText(QTime(hour, minuteOfHour).toString(QStringLiteral("HH:mm")));
        click(*m_view, "openedSave");
        settle();
    };
    click(*m_view, "markOpenedButton");
    set(12, 1);
    EXPECT_TRUE(label("openedProblem")->isVisible());
    EXPECT_EQ(label("openedProblem")->text(), QStringLiteral("This time has not come yet."));
    set(11, 48);
    EXPECT_TRUE(label("openedProblem")->isVisible());
    EXPECT_EQ(message(id).openedAt, std::nullopt);
    set(11, 49); // the minute of sending itself
    EXPECT_EQ(message(id).openedAt, sent);
}

TEST_F(HistoryActsTest, EscapeLeavesTheFormWithoutRecording)
{
    const MessageId id =
        addMessage(m_client, Direction::out, now - minute, {QStringLiteral("本文")});
    showHistory();
    click(*m_view, "markOpenedButton");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    settle();
    EXPECT_FALSE(find(*m_view, "openedForm")->isVisible());
    EXPECT_TRUE(list()->hasFocus());
    EXPECT_EQ(message(id).openedAt, std::nullopt);
}

TEST_F(HistoryActsTest, IncomingNeedsNoAnswerAndDoesAfterAll)
{
    const MessageId id =
        addMessage(m_client, Direction::in, now - minute, {QStringLiteral("お礼")});
    showHistory();
    EXPECT_FALSE(find(*m_view, "markOpenedButton")->isVisible());
    click(*m_view, "settleButton");
    settle();
    EXPECT_TRUE(message(id).settled);
    EXPECT_TRUE(spoken(0).contains(QStringLiteral("Needs no answer")));
    click(*m_view, "unsettleButton");
    settle();
    EXPECT_FALSE(message(id).settled);
}

TEST_F(HistoryActsTest, RemovingTakesTheRowAwayAndBack)
{
    addMany(m_client, 3);
    showHistory();
    click(*m_view, "removeMessageButton");
    settle();
    EXPECT_EQ(rows(), 2);
    EXPECT_EQ(history(m_client).size(), 2U);
    ASSERT_TRUE(m_undo);
    m_undo();
    settle();
    EXPECT_EQ(rows(), 3);
    EXPECT_TRUE(spoken(2).endsWith(QStringLiteral("message 3")));
}

TEST_F(HistoryActsTest, EveryActionIsReachedByKeyboard)
{
    addMessage(m_client, Direction::out, now - minute, {QStringLiteral("本文")});
    showHistory();
    QSignalSpy reused(m_view.get(), &messages::HistoryView::reuseAsked);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);
    QStringList reached;
    for (int i = 0; i < 10 && QApplication::focusWidget() != list(); ++i) {
        reached << QApplication::focusWidget()->objectName();
        if (reached.back() == QStringLiteral("reuseButton")) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const char* name : {"copyMessageButton", "markOpenedButton", "reuseButton",
                             "removeMessageButton", "receivedButton"}) {
        EXPECT_TRUE(reached.contains(QLatin1String(name))) << name;
    }
    ASSERT_EQ(reused.size(), 1);
    EXPECT_EQ(reused[0][0].toString(), QStringLiteral("本文"));
}

TEST_F(HistoryActsTest, TheMenuOffersTheSame)
{
    addMessage(m_client, Direction::in, now, {QStringLiteral("本文")});
    showHistory();
    list()->setFocus();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(list()->viewport(), &event);
    auto* menu = find<QMenu>(*m_view, "messageMenu");
    ASSERT_NE(menu, nullptr);
    QStringList words;
    for (const QAction* action : menu->actions()) {
        words << action->text();
    }
    EXPECT_EQ(words,
              (QStringList{QStringLiteral("Copy"), QStringLiteral("Needs no answer"),
                           QStringLiteral("New draft with this text"), QStringLiteral("Remove")}));
    menu->close();
}

TEST_F(HistoryActsTest, WhatTheClientWroteIsRecorded)
{
    showHistory();
    EXPECT_TRUE(find(*m_view, "historyEmpty")->isVisible());
    click(*m_view, "historyEmptyButton");
    auto* text = find<QPlainTextEdit>(*m_view, "receivedText");
    EXPECT_TRUE(text->hasFocus());
    click(*m_view, "receivedSave");
    EXPECT_TRUE(label("receivedProblem")->isVisible());
    EXPECT_EQ(label("receivedProblem")->text(), QStringLiteral("Nothing is written yet."));
    QApplication::clipboard()->setText(QStringLiteral("よろしくお願いします\n小松"));
    QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
    EXPECT_FALSE(label("receivedProblem")->isVisible());
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    settle();
    const auto kept = history(m_client);
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept[0].direction, Direction::in);
    EXPECT_EQ(kept[0].at, now);
    EXPECT_EQ(kept[0].channel, QStringLiteral("dm"));
    EXPECT_EQ(kept[0].parts[0].text, QStringLiteral("よろしくお願いします\n小松"));
    EXPECT_FALSE(text->isVisible());
    EXPECT_EQ(rows(), 1);
}

TEST_F(HistoryActsTest, AnEarlierTimeIsTakenButNoLaterOne)
{
    showHistory();
    m_view->beginReceived();
    find<QPlainTextEdit>(*m_view, "receivedText")->setPlainText(QStringLiteral("本文"));
    auto* at = find<widgets::JapanTimeEdit>(*m_view, "receivedAt");
    at->setText(QStringLiteral("12:05"));
    click(*m_view, "receivedSave");
    settle();
    EXPECT_EQ(label("receivedProblem")->text(), QStringLiteral("This time has not come yet."));
    EXPECT_TRUE(history(m_client).empty());
    at->setText(QStringLiteral("9:30"));
    click(*m_view, "receivedSave");
    settle();
    ASSERT_EQ(history(m_client).size(), 1U);
    EXPECT_EQ(history(m_client)[0].at, now - 150 * minute);
}

TEST_F(HistoryActsTest, WhatIsTypedAndNotRecordedWaitsForItsClient)
{
    const ClientId other = addClient(QStringLiteral("小松"));
    showHistory();
    m_view->beginReceived();
    find<QPlainTextEdit>(*m_view, "receivedText")->setPlainText(QStringLiteral("途中"));
    m_view->show(other);
    EXPECT_FALSE(find(*m_view, "receivedForm")->isVisible());
    m_view->beginReceived();
    EXPECT_EQ(find<QPlainTextEdit>(*m_view, "receivedText")->toPlainText(), QString());
    m_view->show(m_client);
    m_view->beginReceived();
    EXPECT_EQ(find<QPlainTextEdit>(*m_view, "receivedText")->toPlainText(), QStringLiteral("途中"));
}

} // namespace

} // namespace choba::test
