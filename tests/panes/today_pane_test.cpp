// Today as it is used: by keys and by clicks, on a real data file.
#include "acts/act.h"
#include "acts/rooms.h"
#include "panes/agenda_fixture.h"
#include "panes/today/line_menu.h"
#include "panes/today/snooze_form.h"
#include "panes/today/snooze_menu.h"
#include "panes/today/today_list.h"
#include "panes/today/today_pane.h"
#include "storage/rooms.h"
#include "widgets/japan_time_edit.h"
#include "wording/language.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

namespace choba::test {

using domain::DueKind;
using domain::EventKind;
using today::TodayList;
using today::TodayPane;
using widgets::Intent;

class TodayPaneTest : public AgendaTest
{
public:
    ~TodayPaneTest() override { m_pane.reset(); } // before what it looks at

protected:
    void open() override
    {
        AgendaTest::open();
        m_pane = std::make_unique<TodayPane>(*m_store, *m_agenda, m_clock);
        m_tools.reset(m_pane->tools()); // the window takes them
        m_pane->resize(1112, 600);
        QObject::connect(m_pane.get(), &widgets::Pane::intended,
                         [this](const Intent& intent) { m_intents.push_back(intent); });
        QObject::connect(m_pane.get(), &widgets::Pane::noticed,
                         [this](const widgets::Notice& notice) { m_notice = notice; });
        m_pane->show();
        m_pane->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_pane.get()));
    }

    void close() override
    {
        m_pane.reset();
        AgendaTest::close();
    }

    template<typename T = QWidget>
    T* find(const char* name) const
    {
        T* found = m_pane->findChild<T*>(QString::fromUtf8(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    TodayList* list() const { return find<TodayList>("todayList"); }

    const today::TodayModel& lines() const { return list()->lines(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(list(), key, modifiers);
    }

    // Chooses the line of that due.
    void choose(DueKind kind) const
    {
        const domain::Action* wanted = action(kind);
        ASSERT_NE(wanted, nullptr);
        list()->setFocus();
        list()->setCurrentIndex(lines().indexOf(wanted->key));
        ASSERT_NE(list()->current(), nullptr);
    }

    // The menu of the chosen line, by the key.
    QMenu* openMenu() const
    {
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {}, Qt::NoModifier);
        QApplication::sendEvent(list(), &asked);
        return find<today::LineMenu>("todayMenu");
    }

    static void trigger(const QMenu* menu, const char* name)
    {
        auto* entry = menu->findChild<QAction*>(QLatin1String(name));
        ASSERT_NE(entry, nullptr) << name;
        ASSERT_TRUE(entry->isEnabled()) << name;
        entry->trigger();
    }

    // How many lines are.
    qsizetype putOff() const
    {
        return std::count_if(shelf().actions.begin(), shelf().actions.end(),
                             [](const domain::Action& line) { return line.snoozedUntil != 0; });
    }

    QString stateWords() const { return find<QLabel>("todayStateWords")->text(); }

    QString notice() const { return m_notice.words ? m_notice.words() : QString(); }

    std::unique_ptr<QWidget> m_tools;
    std::unique_ptr<TodayPane> m_pane;
    std::vector<Intent> m_intents;
    widgets::Notice m_notice;
};

TEST_F(TodayPaneTest, ShowsTheFirstStepWithoutData)
{
    auto* button = find<QPushButton>("todayNewRoom");
    ASSERT_TRUE(button->isVisible());
    EXPECT_EQ(stateWords(),
              QStringLiteral("Here stands what you owe to whom by when, with the finished text for "
                             "each step. It begins with a talk room or an inquiry."));
    button->click();
    ASSERT_EQ(m_intents.size(), 1U);
    EXPECT_EQ(m_intents[0].pane, QStringLiteral("rooms"));
    EXPECT_EQ(m_intents[0].action, QStringLiteral("new"));
    bool sample = false;
    QObject::connect(m_pane.get(), &widgets::Pane::sampleAsked, [&sample] { sample = true; });
    find<QPushButton>("todaySample")->click();
    EXPECT_TRUE(sample);
}

TEST_F(TodayPaneTest, IsCalmWhenNothingIsDue)
{
    addService(QStringLiteral("ロゴ制作"));
    EXPECT_EQ(stateWords(), QStringLiteral("Nothing is due."));
    EXPECT_FALSE(find<QPushButton>("todayNewRoom")->isVisible());
    EXPECT_FALSE(list()->isVisible());
}

TEST_F(TodayPaneTest, OpensTheTextByKey)
{
    const RoomId room = addRoom(QStringLiteral("北野"), ms::hour);
    ASSERT_TRUE(list()->isVisible());
    choose(DueKind::firstContactBest);
    press(Qt::Key_Return);
    ASSERT_EQ(m_intents.size(), 1U);
    const Intent& intent = m_intents[0];
    EXPECT_EQ(intent.pane, QStringLiteral("messages"));
    EXPECT_EQ(intent.action, QStringLiteral("compose"));
    EXPECT_EQ(intent.templateKey, QStringLiteral("purchase-thanks"));
    EXPECT_EQ(intent.client, facts(room)->room.client);
    EXPECT_EQ(intent.room, room);
    EXPECT_EQ(intent.step, domain::letterStep(DueKind::firstContactBest));
}

TEST_F(TodayPaneTest, SaysWhichStepTheTextIs)
{
    const RoomId room = addRoom(QStringLiteral("北野"), 7 * ms::day);
    record(room, EventKind::sellerMessage, 6 * ms::day);
    record(room, EventKind::handedOver, 5 * ms::day);
    choose(DueKind::notice1);
    press(Qt::Key_Return);
    ASSERT_EQ(m_intents.size(), 1U);
    EXPECT_EQ(m_intents[0].templateKey, QStringLiteral("silence-notice-1"));
    EXPECT_EQ(m_intents[0].step, EventKind::notice1);
    EXPECT_EQ(m_intents[0].room, room);
}

TEST_F(TodayPaneTest, OpensTheTextByClick)
{
    addRoom(QStringLiteral("北野"), ms::hour);
    const QModelIndex line = lines().lineNear(0);
    const QRect row = list()->visualRect(line);
    const QPoint button(row.right() - 60, row.center().y());
    QTest::mouseMove(list()->viewport(), button);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::NoModifier, button);
    ASSERT_EQ(m_intents.size(), 1U);
    EXPECT_EQ(m_intents[0].action, QStringLiteral("compose"));
    // Elsewhere a click only chooses.
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::NoModifier,
                      QPoint(row.left() + 40, row.center().y()));
    EXPECT_EQ(m_intents.size(), 1U);
    EXPECT_NE(list()->current(), nullptr);
}

TEST_F(TodayPaneTest, OpensTheRoom)
{
    const RoomId room = addRoom(QStringLiteral("北野"), ms::hour);
    choose(DueKind::firstContactBest);
    press(Qt::Key_O);
    trigger(openMenu(), "todayPlace");
    ASSERT_EQ(m_intents.size(), 2U);
    for (const Intent& intent : m_intents) {
        EXPECT_EQ(intent.pane, QStringLiteral("rooms"));
        EXPECT_EQ(intent.action, QStringLiteral("show"));
        EXPECT_EQ(intent.room, room);
    }
}

TEST_F(TodayPaneTest, MovesPastHeadings)
{
    addRoom(QStringLiteral("北野"), ms::hour);
    addRoom(QStringLiteral("林"), 30 * ms::hour); // its goal has passed, the last moment has not
    list()->clearFocus();
    list()->setCurrentIndex({});
    list()->setFocus(Qt::TabFocusReason);
    ASSERT_NE(list()->current(), nullptr);
    const domain::DueKey first = list()->current()->key;
    press(Qt::Key_Down);
    ASSERT_NE(list()->current(), nullptr);
    EXPECT_NE(list()->current()->key, first);
    press(Qt::Key_Up);
    EXPECT_EQ(list()->current()->key, first);
    press(Qt::Key_Up); // only the heading lies above
    ASSERT_NE(list()->current(), nullptr);
    EXPECT_EQ(list()->current()->key, first);
}

TEST_F(TodayPaneTest, IsReadyForKeysFromTheBeginning)
{
    addRoom(QStringLiteral("北野"), ms::hour);
    close();
    open();
    EXPECT_EQ(m_pane->focusWidget(), list());
    EXPECT_NE(list()->current(), nullptr);
}

TEST_F(TodayPaneTest, UnfoldsTheReason)
{
    addRoom(QStringLiteral("北野"), ms::hour);
    choose(DueKind::firstContactBest);
    const QModelIndex line = list()->currentIndex();
    const int folded = list()->visualRect(line).height();
    press(Qt::Key_R);
    const QStringList steps = lines().reason(line.row());
    EXPECT_GE(steps.size(), 2);
    EXPECT_TRUE(lines().data(line, Qt::AccessibleTextRole).toString().contains(steps.first()));
    EXPECT_GT(list()->visualRect(line).height(), folded);
    press(Qt::Key_R);
    EXPECT_EQ(list()->visualRect(line).height(), folded);
}

TEST_F(TodayPaneTest, RecordsWhatHappened)
{
    const RoomId room = addRoom(QStringLiteral("北野"), ms::hour);
    choose(DueKind::firstContactBest);
    press(Qt::Key_D);
    settle();
    EXPECT_EQ(facts(room)->status.firstSellerAt, noon);
    EXPECT_EQ(action(DueKind::firstContactBest), nullptr);
    EXPECT_FALSE(notice().isEmpty());
    ASSERT_TRUE(m_notice.act); // the way back
    m_notice.act();
    settle();
    EXPECT_EQ(facts(room)->status.firstSellerAt, 0);
}

TEST_F(TodayPaneTest, AsksToCancelBecauseNobodyAnswers)
{
    const RoomId room = addRoom(QStringLiteral("北野"), 20 * ms::day);
    record(room, EventKind::sellerMessage, 19 * ms::day);
    record(room, EventKind::turnToClient, 19 * ms::day - ms::minute);
    record(room, EventKind::notice1, 10 * ms::day);
    record(room, EventKind::notice2, 5 * ms::day);
    choose(DueKind::askCancel);
    press(Qt::Key_D);
    settle();
    const auto history = storage::loadHistory(m_store->reader(), room);
    ASSERT_TRUE(history);
    EXPECT_EQ(history->back().kind, EventKind::cancelAsked);
    EXPECT_EQ(history->back().by, domain::Side::seller);
    EXPECT_EQ(history->back().reason, domain::CancelReason::unreachable);
}

TEST_F(TodayPaneTest, RecordsWhatTheSiteDidAtTheTimeItDid)
{
    const RoomId room = addRoom(QStringLiteral("北野"), 10 * ms::day);
    record(room, EventKind::sellerMessage, 9 * ms::day);
    record(room, EventKind::handedOver, 8 * ms::day);
    record(room, EventKind::delivered, 5 * ms::day);
    settle();
    ASSERT_NE(action(DueKind::approvalEnds), nullptr);
    const qint64 ended = action(DueKind::approvalEnds)->due.at;
    ASSERT_LT(ended, noon - ms::day);
    choose(DueKind::approvalEnds);
    press(Qt::Key_D);
    settle();
    EXPECT_EQ(facts(room)->status.acceptedAt, ended);
}

TEST_F(TodayPaneTest, SaysInTheMenuWhatDoneRecords)
{
    addRoom(QStringLiteral("北野"), ms::hour);
    choose(DueKind::firstContactBest);
    QMenu* menu = openMenu();
    const auto* done = menu->findChild<QAction*>(QStringLiteral("todayDone"));
    ASSERT_NE(done, nullptr);
    EXPECT_TRUE(done->text().startsWith(QStringLiteral("Mark as done: ")));
    menu->close();
}

TEST_F(TodayPaneTest, LeavesItToThePersonWhereTheyMustChoose)
{
    const ClientId client = addClient(QStringLiteral("北野"));
    domain::Room room;
    room.id = newId<RoomId>(noon);
    room.client = client;
    domain::RoomEvent asked;
    asked.kind = EventKind::inquiry;
    asked.at = noon;
    asked.value = noon + ms::hour;
    act([&](const acts::Scope& scope) { return acts::addRoom(scope, room, asked, m_rules); });
    choose(DueKind::answerInquiry);
    press(Qt::Key_D);
    settle();
    ASSERT_EQ(m_intents.size(), 1U);
    EXPECT_EQ(m_intents[0].pane, QStringLiteral("rooms"));
    EXPECT_EQ(m_intents[0].room, room.id);
    EXPECT_NE(action(DueKind::answerInquiry), nullptr);
}

TEST_F(TodayPaneTest, PutsOffAndBringsBack)
{
    addRoom(QStringLiteral("北野"), ms::hour);
    choose(DueKind::firstContactBest);
    const domain::DueKey key = list()->current()->key;
    QMenu* menu = openMenu();
    trigger(menu, "snoozeHours");
    menu->close();
    settle();
    ASSERT_NE(list()->current(), nullptr);
    EXPECT_EQ(list()->current()->key, key);
    EXPECT_EQ(list()->current()->snoozedUntil, noon + 3 * ms::hour);
    EXPECT_FALSE(lines().row(list()->currentIndex().row()).isPrimary);
    menu = openMenu();
    trigger(menu, "snoozeEnd");
    menu->close();
    settle();
    EXPECT_EQ(list()->current()->snoozedUntil, 0);
}

TEST_F(TodayPaneTest, NeverPutsOffPastAHardClock)
{
    addRoom(QStringLiteral("北野"), 40 * ms::hour); // eight hours are left
    choose(DueKind::firstContact);
    QMenu* menu = openMenu();
    const auto isEnabled = [menu](const char* name) {
        const auto* entry = menu->findChild<QAction*>(QLatin1String(name));
        return entry != nullptr && entry->isEnabled();
    };
    EXPECT_TRUE(isEnabled("snoozeHours"));
    EXPECT_TRUE(isEnabled("snoozeEvening"));
    EXPECT_FALSE(isEnabled("snoozeTomorrow"));
    EXPECT_FALSE(isEnabled("snoozeMonday"));
    const auto* limit = menu->findChild<QAction*>(QStringLiteral("snoozeLimit"));
    ASSERT_NE(limit, nullptr);
    EXPECT_TRUE(limit->text().contains(QStringLiteral("20:00"))) << qPrintable(limit->text());
    menu->close();
}

TEST_F(TodayPaneTest, PutsOffUntilATimeThatIsChosen)
{
    addRoom(QStringLiteral("北野"), 40 * ms::hour);
    choose(DueKind::firstContact);
    QMenu* menu = openMenu();
    trigger(menu, "snoozeForm");
    menu->close();
    auto* form = find("snoozePanel");
    ASSERT_TRUE(form->isVisible());
    auto* until = find<widgets::JapanTimeEdit>("snoozeUntil");
    EXPECT_EQ(until->utc(), noon + 8 * ms::hour - ms::minute); // as late as may be
    auto* problem = find<QLabel>("snoozeProblem");
    until->setUtc(noon + 9 * ms::hour);
    find<QPushButton>("snoozeSave")->click();
    EXPECT_TRUE(problem->isVisible());
    EXPECT_TRUE(problem->text().contains(QStringLiteral("20:00"))) << qPrintable(problem->text());
    until->setUtc(noon - ms::hour);
    EXPECT_TRUE(problem->isVisible());
    until->setUtc(noon + ms::hour);
    EXPECT_FALSE(problem->isVisible());
    // A letter too many, and taken away again: the time is the former one.
    until->setFocus();
    until->end(false);
    QTest::keyClicks(until, QStringLiteral("x"));
    find<QPushButton>("snoozeSave")->setFocus();
    EXPECT_TRUE(problem->isVisible());
    until->setFocus();
    until->end(false);
    QTest::keyClick(until, Qt::Key_Backspace);
    EXPECT_FALSE(problem->isVisible());
    find<QPushButton>("snoozeSave")->click();
    settle();
    EXPECT_FALSE(form->isVisible());
    EXPECT_EQ(action(DueKind::firstContact)->snoozedUntil, noon + ms::hour);
    EXPECT_EQ(m_pane->focusWidget(), list());
}

TEST_F(TodayPaneTest, GivesUpTheFormByEscape)
{
    addRoom(QStringLiteral("北野"), ms::hour);
    choose(DueKind::firstContactBest);
    QMenu* menu = openMenu();
    trigger(menu, "snoozeForm");
    menu->close();
    QTest::keyClick(find("snoozeUntil"), Qt::Key_Escape);
    settle();
    EXPECT_FALSE(find("snoozePanel")->isVisible());
    EXPECT_EQ(list()->current()->snoozedUntil, 0);
}

TEST_F(TodayPaneTest, KeepsSelectionAndPlaceWhenItIsRenewed)
{
    std::vector<RoomId> rooms;
    rooms.reserve(30);
    for (int i = 0; i < 30; ++i) {
        rooms.push_back(addRoom(QStringLiteral("客%1").arg(i), ms::hour + ms::minute * i));
    }
    list()->setFocus();
    list()->setCurrentIndex(lines().lineNear(20));
    list()->scrollTo(list()->currentIndex(), QAbstractItemView::PositionAtCenter);
    const domain::DueKey chosen = list()->current()->key;
    const int top = list()->visualRect(list()->currentIndex()).top();
    ASSERT_GT(list()->verticalScrollBar()->value(), 0);
    record(rooms.back(), EventKind::sellerMessage); // the first line of the list goes
    ASSERT_NE(list()->current(), nullptr);
    EXPECT_EQ(list()->current()->key, chosen);
    EXPECT_EQ(list()->visualRect(list()->currentIndex()).top(), top);
    m_clock.set(noon + ms::minute);
    wake();
    EXPECT_EQ(list()->current()->key, chosen);
    EXPECT_EQ(list()->visualRect(list()->currentIndex()).top(), top);
}

TEST_F(TodayPaneTest, HandsTheSelectionOn)
{
    const RoomId first = addRoom(QStringLiteral("北野"), ms::hour + ms::minute);
    const RoomId second = addRoom(QStringLiteral("林"), ms::hour);
    list()->setFocus();
    list()->setCurrentIndex(lines().lineNear(0));
    ASSERT_EQ(list()->current()->key.subject.id, first.value);
    press(Qt::Key_D);
    settle();
    ASSERT_NE(list()->current(), nullptr);
    EXPECT_EQ(list()->current()->key.subject.id, second.value);
}

TEST_F(TodayPaneTest, AKeyHeldDownActsOnce)
{
    const RoomId first = addRoom(QStringLiteral("北野"), ms::hour + ms::minute);
    const RoomId second = addRoom(QStringLiteral("林"), ms::hour);
    list()->setFocus();
    list()->setCurrentIndex(lines().lineNear(0));
    ASSERT_EQ(list()->current()->key.subject.id, first.value);
    press(Qt::Key_D);
    press(Qt::Key_D); // before the line has gone
    settle();
    ASSERT_EQ(list()->current()->key.subject.id, second.value);
    QKeyEvent again(QEvent::KeyPress, Qt::Key_D, Qt::NoModifier, QString(), true);
    QApplication::sendEvent(list(), &again);
    settle();
    EXPECT_EQ(facts(second)->status.firstSellerAt, 0);
    const auto history = storage::loadHistory(m_store->reader(), first);
    ASSERT_TRUE(history);
    EXPECT_EQ(history->size(), 3U); // bought, one message, and the work is still to be done
    EXPECT_EQ(facts(first)->status.turn, domain::Turn::mine);
    // What was taken back can be done again.
    m_notice.act();
    settle();
    list()->setCurrentIndex(lines().lineNear(0));
    ASSERT_EQ(list()->current()->key.subject.id, first.value);
    press(Qt::Key_D);
    settle();
    EXPECT_NE(facts(first)->status.firstSellerAt, 0);
}

TEST_F(TodayPaneTest, AMenuStaysThatOfItsLine)
{
    const RoomId first = addRoom(QStringLiteral("北野"), ms::hour + ms::minute);
    addRoom(QStringLiteral("林"), ms::hour);
    list()->setFocus();
    list()->setCurrentIndex(lines().lineNear(0));
    ASSERT_EQ(list()->current()->key.subject.id, first.value);
    QMenu* menu = openMenu();
    press(Qt::Key_Down);
    ASSERT_NE(list()->current()->key.subject.id, first.value);
    trigger(menu, "todayPlace");
    ASSERT_EQ(m_intents.size(), 1U);
    EXPECT_EQ(m_intents[0].room, first);
    record(first, EventKind::sellerMessage); // the line goes
    trigger(menu, "todayText");
    trigger(menu, "todayReason");
    trigger(menu, "snoozeForm");
    EXPECT_EQ(m_intents.size(), 1U);
    EXPECT_FALSE(find("snoozePanel")->isVisible());
    for (int row = 0; row < lines().rowCount(); ++row) {
        EXPECT_FALSE(lines().isReasonShown(row));
    }
    menu->close();
}

TEST_F(TodayPaneTest, FollowsTheLanguage)
{
    addRoom(QStringLiteral("北野"), ms::hour);
    auto* date = m_pane->tools()->findChild<QLabel*>(QStringLiteral("todayDate"));
    ASSERT_NE(date, nullptr);
    EXPECT_EQ(date->text(), QStringLiteral("Sat, Nov 21"));
    const QString heading = lines().data(lines().index(0), Qt::DisplayRole).toString();
    wording::install(*qApp, wording::Language::japanese);
    QCoreApplication::processEvents();
    EXPECT_EQ(date->text(), QStringLiteral("11月21日(土)"));
    EXPECT_NE(lines().data(lines().index(0), Qt::DisplayRole).toString(), heading);
    wording::install(*qApp, wording::Language::english);
    QCoreApplication::processEvents();
    EXPECT_EQ(lines().data(lines().index(0), Qt::DisplayRole).toString(), heading);
}

TEST_F(TodayPaneTest, PutsOffSeveralAtOnce)
{
    addRoom(QStringLiteral("北野"), ms::hour);
    addRoom(QStringLiteral("林"), 2 * ms::hour);
    addRoom(QStringLiteral("森"), 40 * ms::hour); // eight hours are left
    list()->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    ASSERT_EQ(list()->chosen().size(), 3U);
    press(Qt::Key_S);
    auto* menu = find<QMenu>("snoozeMenu");
    const auto* entry = menu->findChild<QAction*>(QStringLiteral("snoozeTomorrow"));
    ASSERT_NE(entry, nullptr);
    EXPECT_TRUE(entry->text().endsWith(QStringLiteral("2 of 3"))) << qPrintable(entry->text());
    trigger(menu, "snoozeTomorrow");
    menu->close();
    settle();
    EXPECT_EQ(putOff(), 2);
    EXPECT_EQ(action(DueKind::firstContact)->snoozedUntil, 0);
    EXPECT_TRUE(notice().startsWith(QStringLiteral("Put off: 2 lines"))) << qPrintable(notice());
    EXPECT_TRUE(notice().contains(QStringLiteral("Not put off"))) << qPrintable(notice());
    EXPECT_TRUE(notice().endsWith(QStringLiteral("森様 First greeting."))) << qPrintable(notice());
    EXPECT_EQ(list()->chosen().size(), 3U); // for the next act, or for taking it back
    m_notice.act();
    settle();
    EXPECT_EQ(putOff(), 0);
}

TEST_F(TodayPaneTest, MarksSeveralAsDoneAtOnce)
{
    const RoomId first = addRoom(QStringLiteral("北野"), ms::hour);
    const RoomId second = addRoom(QStringLiteral("林"), 2 * ms::hour);
    domain::Room inquiry;
    inquiry.id = newId<RoomId>(noon);
    inquiry.client = addClient(QStringLiteral("森"));
    domain::RoomEvent asked;
    asked.kind = EventKind::inquiry;
    asked.at = noon;
    asked.value = noon + ms::hour;
    act([&](const acts::Scope& scope) { return acts::addRoom(scope, inquiry, asked, m_rules); });
    list()->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    ASSERT_EQ(list()->chosen().size(), 3U);
    press(Qt::Key_D);
    press(Qt::Key_D); // once more before the lines have gone
    settle();
    const auto said = [this](RoomId room) { return facts(room)->status.firstSellerAt != 0; };
    EXPECT_TRUE(said(first));
    EXPECT_TRUE(said(second));
    EXPECT_NE(action(DueKind::answerInquiry), nullptr);
    EXPECT_TRUE(m_intents.empty());
    const auto history = storage::loadHistory(m_store->reader(), first);
    ASSERT_TRUE(history);
    EXPECT_EQ(history->size(), 3U); // bought, one message, the turn
    m_pane->undoLast();
    settle();
    EXPECT_FALSE(said(first));
    EXPECT_FALSE(said(second));
}

TEST_F(TodayPaneTest, PutsOffAGroup)
{
    addRoom(QStringLiteral("北野"), ms::hour);
    addRoom(QStringLiteral("林"), ms::hour);
    addRoom(QStringLiteral("森"), 30 * ms::hour); // until tomorrow
    choose(DueKind::firstContactBest);
    const domain::DueKey key = list()->current()->key;
    ASSERT_EQ(list()->group(list()->currentIndex().row()).size(), 2U);
    press(Qt::Key_G);
    auto* menu = find<QMenu>("snoozeMenu");
    trigger(menu, "snoozeHours");
    menu->close();
    settle();
    EXPECT_EQ(putOff(), 2);
    EXPECT_EQ(list()->line(key)->snoozedUntil, noon + 3 * ms::hour);
    m_notice.act();
    settle();
    // The same by the heading, with the mouse.
    const int heading = lines().indexOf(key).row() - 1;
    const QPoint at = list()->visualRect(lines().index(heading)).center();
    QContextMenuEvent asking(QContextMenuEvent::Mouse, at, list()->viewport()->mapToGlobal(at),
                             Qt::NoModifier);
    ASSERT_EQ(lines().row(heading).kind, today::RowKind::heading);
    QApplication::sendEvent(list()->viewport(), &asking);
    menu = find<QMenu>("snoozeMenu");
    trigger(menu, "snoozeForm");
    menu->close();
    EXPECT_TRUE(find("snoozePanel")->isVisible());
    EXPECT_TRUE(find<QLabel>("snoozeTitle")->text().startsWith(QStringLiteral("2 lines (")));
}

TEST_F(TodayPaneTest, RefusesATimeThatIsNone)
{
    addRoom(QStringLiteral("北野"), ms::hour);
    choose(DueKind::firstContactBest);
    QMenu* menu = openMenu();
    trigger(menu, "snoozeForm");
    menu->close();
    auto* until = find<widgets::JapanTimeEdit>("snoozeUntil");
    until->selectAll();
    QTest::keyClicks(until, QStringLiteral("2/30 18:00"));
    QTest::keyClick(until, Qt::Key_Return);
    settle();
    EXPECT_TRUE(find("snoozePanel")->isVisible());
    EXPECT_EQ(find<QLabel>("snoozeProblem")->text(), until->problem());
    EXPECT_FALSE(until->problem().isEmpty());
    until->selectAll();
    QTest::keyClicks(until, QStringLiteral("11/22 9:30"));
    QTest::keyClick(until, Qt::Key_Return);
    settle();
    EXPECT_FALSE(find("snoozePanel")->isVisible());
    EXPECT_EQ(action(DueKind::firstContactBest)->snoozedUntil,
              noon + ms::day - 2 * ms::hour - 30 * ms::minute);
}

TEST_F(TodayPaneTest, ShowsTheClockOfWhatIsPutOff)
{
    addRoom(QStringLiteral("北野"), 40 * ms::hour); // until 20:00
    choose(DueKind::firstContact);
    QMenu* menu = openMenu();
    trigger(menu, "snoozeEvening");
    menu->close();
    settle();
    const int row = list()->currentIndex().row();
    const today::LineWords words = lines().words(row);
    EXPECT_EQ(words.tone, widgets::DueTone::urgent);
    EXPECT_TRUE(words.time.contains(QStringLiteral("20:00"))) << qPrintable(words.time);
    EXPECT_EQ(words.state, QStringLiteral("Put off until 18:00"));
    for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
        const QString told = lines().data(list()->currentIndex(), role).toString();
        EXPECT_TRUE(told.contains(QStringLiteral("it must be done by"))) << qPrintable(told);
        EXPECT_TRUE(told.contains(QStringLiteral("20:00"))) << qPrintable(told);
    }
}

TEST_F(TodayPaneTest, ShowsWhatIsLaterOnDemand)
{
    const RoomId room = addRoom(QStringLiteral("北野"), ms::hour);
    record(room, EventKind::sellerMessage);
    record(room, EventKind::promised, 0, noon + 20 * ms::day - 12 * ms::hour);
    ASSERT_NE(action(DueKind::checkPromise), nullptr);
    const domain::DueKey key = action(DueKind::checkPromise)->key;
    EXPECT_FALSE(lines().indexOf(key).isValid());
    EXPECT_EQ(lines().row(0).kind, today::RowKind::calm);
    list()->setFocus();
    list()->setCurrentIndex(lines().index(lines().rowCount() - 1));
    press(Qt::Key_Return);
    EXPECT_TRUE(lines().indexOf(key).isValid());
    press(Qt::Key_Return); // the same row takes it back
    EXPECT_FALSE(lines().indexOf(key).isValid());
}

} // namespace choba::test
