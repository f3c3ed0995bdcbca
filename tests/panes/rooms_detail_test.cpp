// The page of a room: next letter, what happened, dues and their reasons, days, notes, history.
#include "acts/dues.h"
#include "acts/rooms.h"
#include "panes/rooms/due_list.h"
#include "panes/rooms/room_days.h"
#include "panes/rooms/timeline_view.h"
#include "panes/rooms_fixture.h"
#include "storage/rooms.h"
#include "widgets/choice_box.h"
#include "widgets/japan_time_edit.h"
#include "wording/moments.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

namespace choba::test {

namespace {

using domain::EventKind;
using rooms::daysOf;
using rooms::RoomDays;

struct DaysCase {
    const char* name;
    qint64 openedBefore; // milliseconds; 0 = not bought
    qint64 endedBefore; // 0 = it goes on
    qint64 endedRooms;
    qint64 openDays;
    RoomDays days;
};

class RoomDaysTest : public testing::TestWithParam<DaysCase>
{ };

TEST_P(RoomDaysTest, AreCountedAsTheMarketplaceDoes)
{
    const DaysCase& given = GetParam();
    domain::RoomStatus status;
    status.state = given.endedBefore > 0 ? domain::RoomState::closed : domain::RoomState::open;
    status.openedAt = given.openedBefore > 0 ? noon - given.openedBefore : 0;
    status.endedAt = given.endedBefore > 0 ? noon - given.endedBefore : 0;
    domain::Policy policy;
    policy.deliveryDays = 14;
    domain::ServiceFacts service;
    service.endedRooms = given.endedRooms;
    service.openDays = given.openDays;
    domain::RoomRules rules;
    rules.roomLife = 120 * ms::day;
    const RoomDays days = daysOf(status, policy, &service, rules, noon);
    EXPECT_EQ(days.open, given.days.open);
    EXPECT_EQ(days.usual, given.days.usual);
    EXPECT_EQ(days.isRecord, given.days.isRecord);
    EXPECT_EQ(days.left, given.days.left);
    EXPECT_DOUBLE_EQ(days.meanNow, given.days.meanNow);
    EXPECT_DOUBLE_EQ(days.meanAtEnd, given.days.meanAtEnd);
}

INSTANTIATE_TEST_SUITE_P(
    All, RoomDaysTest,
    testing::Values(
        DaysCase{"not bought", 0, 0, 3, 30, {}},
        DaysCase{"just bought", 1, 0, 0, 0, {1, 14, false, 120, 120, 1, 120}},
        DaysCase{"a full day", ms::day, 0, 0, 0, {1, 14, false, 120, 119, 1, 120}},
        DaysCase{
            "a day and a second", ms::day + ms::second, 0, 0, 0, {2, 14, false, 120, 119, 2, 120}},
        DaysCase{"with a record", 20 * ms::day, 0, 3, 30, {20, 10, true, 120, 100, 12.5, 37.5}},
        DaysCase{"over", 20 * ms::day, 5 * ms::day, 2, 30, {15, 15, true, 120, 0, 15, 15}},
        DaysCase{"longer than it may", 130 * ms::day, 0, 0, 0, {130, 14, false, 120, 0, 130, 130}}),
    [](const auto& given) {
        QString name = QString::fromLatin1(given.param.name);
        return name.replace(u' ', u'_').toStdString();
    });

TEST(RoomDaysWithoutServiceTest, TheUsualIsThePolicysAndThereIsNoRecord)
{
    domain::RoomStatus status;
    status.state = domain::RoomState::open;
    status.openedAt = noon - 3 * ms::day;
    domain::Policy policy;
    policy.deliveryDays = 2;
    const RoomDays days = daysOf(status, policy, nullptr, {}, noon);
    EXPECT_TRUE(days.isLong());
    EXPECT_EQ(days.meanNow, 0);
    EXPECT_EQ(days.life, 0);
}

class RoomsDetailTest : public RoomsTest
{
protected:
    void SetUp() override
    {
        RoomsTest::SetUp();
        m_room = addRoom(ja("山吹"), 30 * ms::hour);
        choose(ja("山吹様"));
    }

    // Waiting for the client so long that a notice is due.
    RoomId addSilent(qint64 since = 5 * ms::day)
    {
        const RoomId room = addRoom(ja("ことり"), 20 * ms::day);
        record(room, EventKind::sellerMessage, 19 * ms::day);
        record(room, EventKind::handedOver, since);
        choose(ja("ことり様"));
        return room;
    }

    std::vector<domain::RoomEvent> history(RoomId room) const
    {
        const auto read = storage::loadHistory(m_store->reader(), room);
        EXPECT_TRUE(read);
        return read ? *read : std::vector<domain::RoomEvent>{};
    }

    domain::Room stored(RoomId room) const
    {
        const auto read = storage::loadRoom(m_store->reader(), room);
        EXPECT_TRUE(read);
        return read ? *read : domain::Room{};
    }

    RoomId m_room;
};

TEST_F(RoomsDetailTest, TheHeaderSaysWhoWhatAndWhoseTurn)
{
    EXPECT_EQ(heading(), ja("山吹様"));
    EXPECT_EQ(label("roomTurnChip"), QStringLiteral("My turn"));
    EXPECT_EQ(label("roomStateChip"), QStringLiteral("Just bought"));
}

TEST_F(RoomsDetailTest, TheNextLetterOpensInTheMessagesWithItsStep)
{
    const RoomId room = addSilent();
    ASSERT_TRUE(find("nextLetter")->isVisible());
    click("nextLetter");
    ASSERT_EQ(m_intents.size(), 1U);
    const widgets::Intent& intent = m_intents.front();
    EXPECT_EQ(intent.pane, QStringLiteral("messages"));
    EXPECT_EQ(intent.action, QStringLiteral("compose"));
    EXPECT_FALSE(intent.templateKey.isEmpty());
    EXPECT_EQ(intent.room, room);
    EXPECT_EQ(intent.client, stored(room).client);
    EXPECT_EQ(intent.step, EventKind::notice1);
}

TEST_F(RoomsDetailTest, AStepIsNotOfferedBeforeTheOneItWaitsFor)
{
    addSilent();
    EXPECT_TRUE(find("dueLetter-notice-1")->isVisible());
    EXPECT_TRUE(find("due-formal-delivery")->isVisible());
    EXPECT_FALSE(find("dueLetter-formal-delivery")->isVisible());
    const domain::DueKey first = action(domain::DueKind::notice1)->key;
    act([first](const acts::Scope& scope) {
        return acts::snooze(scope, first, noon + ms::day, 0, {});
    });
    EXPECT_FALSE(find("nextLetter")->isVisible());
}

TEST_F(RoomsDetailTest, OneClickRecordsWhatHappenedNow)
{
    const auto before = history(m_room).size();
    QAction* wrote = step("seller-message");
    ASSERT_NE(wrote, nullptr);
    wrote->trigger();
    settle();
    const auto after = history(m_room);
    ASSERT_EQ(after.size(), before + 1);
    EXPECT_EQ(after.back().kind, EventKind::sellerMessage);
    EXPECT_EQ(after.back().at, noon);
    EXPECT_FALSE(notice().isEmpty());
    m_pane->undoLast();
    settle();
    EXPECT_EQ(history(m_room).size(), before);
}

TEST_F(RoomsDetailTest, TheMenuLeavesOutWhatIsNotPossible)
{
    EXPECT_EQ(step("delivered"), nullptr); // nothing was handed over
    EXPECT_EQ(step("accepted"), nullptr);
    record(m_room, EventKind::sellerMessage, 2 * ms::hour);
    record(m_room, EventKind::handedOver, ms::hour);
    EXPECT_NE(step("delivered"), nullptr);
}

TEST_F(RoomsDetailTest, TheFormSaysWhyAStepCannotBeRecordedBeforeItIsTried)
{
    step("other")->trigger();
    auto* kinds = find<widgets::ChoiceBox>("stepKind");
    ASSERT_TRUE(kinds->isVisible());
    kinds->setCurrentIndex(kinds->findData(static_cast<int>(EventKind::delivered)));
    EXPECT_FALSE(label("stepProblem").isEmpty());
    EXPECT_FALSE(find("stepRecord")->isEnabled());
    kinds->setCurrentIndex(kinds->findData(static_cast<int>(EventKind::sellerMessage)));
    EXPECT_TRUE(label("stepProblem").isEmpty());
    // At another time, and never in the future.
    auto* at = find<widgets::JapanTimeEdit>("stepAt");
    at->setUtc(noon + ms::hour);
    EXPECT_FALSE(label("stepProblem").isEmpty());
    at->setUtc(noon - 3 * ms::hour);
    EXPECT_TRUE(label("stepProblem").isEmpty());
    click("stepRecord");
    EXPECT_EQ(history(m_room).back().at, noon - 3 * ms::hour);
    EXPECT_FALSE(find("stepForm")->isVisible());
}

// A letter too many, and taken away again: the time is the former one.
TEST_F(RoomsDetailTest, AStepCanBeRecordedOnceItsTimeIsReadable)
{
    step("other")->trigger();
    auto* kinds = find<widgets::ChoiceBox>("stepKind");
    kinds->setCurrentIndex(kinds->findData(static_cast<int>(EventKind::sellerMessage)));
    auto* at = find<widgets::JapanTimeEdit>("stepAt");
    at->setFocus();
    at->end(false);
    QTest::keyClicks(at, QStringLiteral("x"));
    find<QLineEdit>("stepText")->setFocus();
    EXPECT_FALSE(label("stepProblem").isEmpty());
    EXPECT_FALSE(find("stepRecord")->isEnabled());
    at->setFocus();
    at->end(false);
    QTest::keyClick(at, Qt::Key_Backspace);
    EXPECT_TRUE(label("stepProblem").isEmpty());
    EXPECT_TRUE(find("stepRecord")->isEnabled());
}

TEST_F(RoomsDetailTest, AWordInTheRoomCanLeaveTheTurnHere)
{
    step("other")->trigger();
    auto* kinds = find<widgets::ChoiceBox>("stepKind");
    auto* tick = find<QCheckBox>("stepGoesOn");
    kinds->setCurrentIndex(kinds->findData(static_cast<int>(EventKind::clientMessage)));
    EXPECT_FALSE(tick->isVisible());
    kinds->setCurrentIndex(kinds->findData(static_cast<int>(EventKind::sellerMessage)));
    ASSERT_TRUE(tick->isVisible());
    EXPECT_TRUE(tick->isChecked()) << "the first contact";
    click("stepRecord");
    ASSERT_EQ(history(m_room).size(), 3U);
    EXPECT_EQ(history(m_room).back().kind, EventKind::turnToSeller);
    EXPECT_EQ(domain::fold(history(m_room)).turn, domain::Turn::mine);
    // So does a word nobody asked for, unless it is said that the client is to answer.
    step("other")->trigger();
    kinds->setCurrentIndex(kinds->findData(static_cast<int>(EventKind::sellerMessage)));
    ASSERT_TRUE(tick->isVisible());
    EXPECT_TRUE(tick->isChecked());
    tick->click();
    click("stepRecord");
    EXPECT_EQ(domain::fold(history(m_room)).turn, domain::Turn::theirs);
    // The menu has both.
    step("seller-message-mine")->trigger();
    settle();
    EXPECT_EQ(domain::fold(history(m_room)).turn, domain::Turn::mine);
}

TEST_F(RoomsDetailTest, ARefusalLooksAtWhatLayBeforeThatTimeOnly)
{
    record(m_room, EventKind::sellerMessage, 5 * ms::hour);
    record(m_room, EventKind::handedOver, 2 * ms::hour);
    step("other")->trigger();
    auto* kinds = find<widgets::ChoiceBox>("stepKind");
    kinds->setCurrentIndex(kinds->findData(static_cast<int>(EventKind::delivered)));
    EXPECT_TRUE(label("stepProblem").isEmpty());
    find<widgets::JapanTimeEdit>("stepAt")->setUtc(noon - 3 * ms::hour);
    EXPECT_FALSE(label("stepProblem").isEmpty()); // it was handed over later
}

TEST_F(RoomsDetailTest, APromisedDayIsRecordedAndListed)
{
    record(m_room, EventKind::sellerMessage, 5 * ms::hour);
    record(m_room, EventKind::handedOver, 2 * ms::hour);
    click("recordPromise");
    find<QDateEdit>("stepDay")->setDate(QDate(2026, 11, 25));
    find<QLineEdit>("stepText")->setText(ja("社内で確認します"));
    QTest::keyClick(find("stepText"), Qt::Key_Return, Qt::ControlModifier);
    settle();
    const domain::RoomEvent promised = history(m_room).back();
    EXPECT_EQ(promised.kind, EventKind::promised);
    EXPECT_EQ(promised.value, domain::startOfDay(domain::dayOf(QDate(2026, 11, 25))));
    EXPECT_EQ(promised.text, ja("社内で確認します"));
    EXPECT_TRUE(label("promiseWords").contains(QStringLiteral("11/25")))
        << label("promiseWords").toStdString();
}

TEST_F(RoomsDetailTest, EscapeGivesTheFormUp)
{
    click("recordPromise");
    ASSERT_TRUE(find("stepForm")->isVisible());
    QTest::keyClick(find("stepText"), Qt::Key_Escape);
    EXPECT_FALSE(find("stepForm")->isVisible());
    EXPECT_EQ(history(m_room).size(), 1U);
}

TEST_F(RoomsDetailTest, AStepThatWasTypedStaysWithItsOwnRoom)
{
    const RoomId other = addRoom(ja("林"), ms::hour);
    click("recordNote");
    type("stepText", QStringLiteral("called"));
    choose(ja("林様"));
    ASSERT_EQ(heading(), ja("林様"));
    ASSERT_TRUE(find("stepForm")->isVisible());
    EXPECT_TRUE(label("stepFormHeading").contains(ja("山吹様")));
    EXPECT_EQ(find<QLineEdit>("stepText")->text(), QStringLiteral("called"));
    click("stepRecord");
    EXPECT_EQ(history(other).size(), 1U);
    EXPECT_EQ(history(m_room).back().text, QStringLiteral("called"));
    EXPECT_FALSE(find("stepForm")->isVisible());
}

TEST_F(RoomsDetailTest, AnEmptyFormClosesWithItsRoomAndLeavesTheFocusAlone)
{
    addRoom(ja("林"), ms::hour);
    click("recordPromise");
    ASSERT_TRUE(find("stepForm")->isVisible());
    choose(ja("林様"));
    EXPECT_FALSE(find("stepForm")->isVisible());
    EXPECT_TRUE(table()->hasFocus());
}

TEST_F(RoomsDetailTest, TheFormBeginsWithTheFirstKindWhateverWasChosenLast)
{
    step("other")->trigger();
    auto* kinds = find<widgets::ChoiceBox>("stepKind");
    kinds->setCurrentIndex(kinds->findData(static_cast<int>(EventKind::cancelled)));
    ASSERT_GT(kinds->currentIndex(), 0);
    click("stepCancel");
    step("other")->trigger();
    EXPECT_EQ(kinds->currentIndex(), 0);
}

// The close that the notice would name if it went out now stands everywhere, and says why.
TEST_F(RoomsDetailTest, ALateNoticeMovesWhatFollowsEverywhere)
{
    const RoomId room = addSilent(7 * ms::day); // the close is near, and nobody was told
    const auto facts = storage::loadRoomFacts(m_store->reader(), room);
    ASSERT_TRUE(facts);
    const domain::RoomStatus& status = facts->status;
    const domain::Policy& policy = m_rules.usual;
    const qint64 planned = domain::ladderOf(status, policy, m_rules).close;
    const qint64 named = domain::closePromisedBy(EventKind::notice1, noon, status, policy, m_rules);
    ASSERT_GT(named, planned);
    const QString when = wording::fullMoment(named, noon);
    EXPECT_EQ(label("dueWhen-formal-delivery"), when);
    EXPECT_TRUE(label("dueSentence-notice-1").contains(when));
    EXPECT_EQ(label("dueWhen-notice-2"), wording::fullMoment(named - ms::day, noon));
    find<QPushButton>("dueExplain-formal-delivery")->setChecked(true);
    EXPECT_TRUE(label("dueSteps-formal-delivery").endsWith(when))
        << label("dueSteps-formal-delivery").toStdString();
    int shown = 0;
    for (const rooms::TimelineEntry& entry :
         find<rooms::TimelineView>("roomTimeline")->timeline().entries) {
        EXPECT_NE(entry.at, planned) << entry.line.toStdString();
        shown += entry.at == named ? 1 : 0;
    }
    EXPECT_EQ(shown, 1);
}

TEST_F(RoomsDetailTest, TheMeterSaysWhatTheLastDayMeansInEachState)
{
    EXPECT_TRUE(label("daysEnd").contains(QStringLiteral("however far the work is")));
    EXPECT_TRUE(label("daysEnd").contains(QStringLiteral("14, 7, 3, 1")));
    record(m_room, EventKind::sellerMessage, 5 * ms::hour);
    record(m_room, EventKind::handedOver, 4 * ms::hour);
    record(m_room, EventKind::delivered, 3 * ms::hour);
    EXPECT_TRUE(label("daysEnd").contains(QStringLiteral("at the latest")))
        << label("daysEnd").toStdString();
    record(m_room, EventKind::accepted, 2 * ms::hour);
    EXPECT_TRUE(label("daysEnd").contains(QStringLiteral("at the latest")));
    addRoom(ja("古い"), 112 * ms::day);
    choose(ja("古い様"));
    EXPECT_TRUE(label("daysEnd").contains(QStringLiteral("7, 3, 1 days before")))
        << label("daysEnd").toStdString();
    EXPECT_FALSE(label("daysEnd").contains(QStringLiteral("14")));
    addRoom(ja("期限"), 130 * ms::day);
    choose(ja("期限様"));
    EXPECT_TRUE(label("daysEnd").contains(QStringLiteral("were over")));
}

TEST_F(RoomsDetailTest, EveryDateExplainsItself)
{
    addSilent();
    const auto buttons = find<rooms::DueList>("dueList")->findChildren<QPushButton*>(
        QRegularExpression(QStringLiteral("^dueExplain-")));
    ASSERT_GE(buttons.size(), 3);
    for (QPushButton* button : buttons) {
        const QString name =
            QString(button->objectName()).replace(QLatin1String("Explain"), QLatin1String("Steps"));
        auto* steps = find<QLabel>(qPrintable(name));
        button->setChecked(true);
        EXPECT_TRUE(steps->isVisible()) << qPrintable(name);
        EXPECT_FALSE(steps->text().isEmpty()) << qPrintable(name);
        button->setChecked(false);
        EXPECT_FALSE(steps->isVisible());
    }
}

TEST_F(RoomsDetailTest, AnOpenedReasonStaysOpenWhenSomethingElseHappens)
{
    const RoomId room = addSilent();
    auto* explain = find<QPushButton>("dueExplain-formal-delivery");
    explain->setChecked(true);
    record(room, EventKind::note, 0);
    EXPECT_EQ(find<QPushButton>("dueExplain-formal-delivery"), explain);
    EXPECT_TRUE(explain->isChecked());
}

TEST_F(RoomsDetailTest, TheReplyDeadlineIsExplainedByTheState)
{
    const QString before = label("replyDeadline");
    EXPECT_FALSE(before.isEmpty());
    record(m_room, EventKind::sellerMessage, 5 * ms::hour);
    record(m_room, EventKind::handedOver, 2 * ms::hour);
    record(m_room, EventKind::delivered, ms::hour);
    EXPECT_FALSE(label("replyDeadline").isEmpty());
    EXPECT_NE(label("replyDeadline"), before);
}

TEST_F(RoomsDetailTest, ANoteIsSavedWhenTheFieldIsLeftAndWhenAnotherRoomIsChosen)
{
    addRoom(ja("林"), ms::hour);
    auto* note = find<QPlainTextEdit>("roomNote");
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("call first"));
    EXPECT_TRUE(find("saveRoomNote")->isVisible());
    table()->setFocus();
    settle();
    EXPECT_EQ(stored(m_room).note, QStringLiteral("call first"));
    note->setPlainText(QStringLiteral("second"));
    choose(ja("林様"));
    settle();
    EXPECT_EQ(stored(m_room).note, QStringLiteral("second"));
    EXPECT_EQ(note->toPlainText(), QString());
}

TEST_F(RoomsDetailTest, ARefusedNoteIsKeptForItsRoomAndHoldsTheWindowsEnd)
{
    addRoom(ja("林"), ms::hour);
    auto* note = find<QPlainTextEdit>("roomNote");
    const QString tooLong(100'001, u'x');
    note->setPlainText(tooLong);
    choose(ja("林様"));
    settle();
    EXPECT_EQ(note->toPlainText(), QString());
    EXPECT_TRUE(m_pane->finish().has_value());
    EXPECT_EQ(heading(), ja("山吹様")); // its room comes forward
    EXPECT_EQ(note->toPlainText(), tooLong);
    note->setPlainText(QStringLiteral("short"));
    EXPECT_EQ(m_pane->finish(), std::nullopt);
    EXPECT_EQ(stored(m_room).note, QStringLiteral("short"));
}

TEST_F(RoomsDetailTest, ANoteThatCouldNotBeWrittenHoldsTheWindowsEnd)
{
    execute("CREATE TRIGGER stop BEFORE UPDATE ON room BEGIN SELECT RAISE(ABORT, 'no'); END");
    find<QPlainTextEdit>("roomNote")->setPlainText(QStringLiteral("kept"));
    EXPECT_TRUE(m_pane->finish().has_value());
    settle();
    EXPECT_EQ(find<QPlainTextEdit>("roomNote")->toPlainText(), QStringLiteral("kept"));
    execute("DROP TRIGGER stop");
    EXPECT_EQ(m_pane->finish(), std::nullopt);
    EXPECT_EQ(stored(m_room).note, QStringLiteral("kept"));
}

TEST_F(RoomsDetailTest, TheWindowsEndSavesTheNoteAndHoldsForAForm)
{
    find<QPlainTextEdit>("roomNote")->setPlainText(QStringLiteral("kept"));
    EXPECT_EQ(m_pane->finish(), std::nullopt);
    EXPECT_EQ(stored(m_room).note, QStringLiteral("kept"));
    click("recordNote");
    find<QLineEdit>("stepText")->setText(QStringLiteral("not recorded"));
    const auto unsaved = m_pane->finish();
    ASSERT_TRUE(unsaved);
    EXPECT_EQ(unsaved->code, ErrorCode::unsavedInput);
}

TEST_F(RoomsDetailTest, WhatDidNotHappenIsTakenOutAndPutBack)
{
    record(m_room, EventKind::sellerMessage, 5 * ms::hour);
    auto* events = find<QTableView>("roomHistory");
    ASSERT_EQ(events->model()->rowCount(), 2);
    EXPECT_FALSE(find("removeEvent")->isEnabled());
    events->selectRow(0);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Delete, Qt::NoModifier, QString(), true);
    QApplication::sendEvent(events, &held);
    settle();
    EXPECT_EQ(history(m_room).size(), 2U);
    QTest::keyClick(events, Qt::Key_Delete);
    QTest::keyClick(events, Qt::Key_Delete); // before the first had its end
    settle();
    EXPECT_TRUE(m_notice.act); // no refusal
    EXPECT_EQ(history(m_room).size(), 1U);
    EXPECT_EQ(events->model()->rowCount(), 1);
    m_pane->undoLast();
    settle();
    EXPECT_EQ(events->model()->rowCount(), 2);
}

TEST_F(RoomsDetailTest, ARoomIsRemovedByItsMenuAndComesBack)
{
    find<QAction>("removeRoomAction")->trigger();
    settle();
    EXPECT_TRUE(rows().isEmpty());
    EXPECT_FALSE(find("roomDetail")->isVisible());
    m_pane->undoLast();
    settle();
    EXPECT_EQ(rows(), QStringList{ja("山吹様")});
}

// Who asks can be reached.
TEST_F(RoomsDetailTest, ACancelOfTheClientHasNoReasonOfTheSellers)
{
    record(m_room, EventKind::sellerMessage, 20 * ms::hour);
    settle();
    step("cancel-asked")->trigger();
    auto* by = find<widgets::ChoiceBox>("stepBy");
    auto* reason = find<widgets::ChoiceBox>("stepReason");
    const auto unreachable = static_cast<int>(domain::CancelReason::unreachable);
    EXPECT_EQ(reason->currentData().toInt(), unreachable);
    by->setCurrentIndex(by->findData(static_cast<int>(domain::Side::client)));
    EXPECT_EQ(reason->currentData().toInt(), static_cast<int>(domain::CancelReason::other));
    EXPECT_EQ(reason->findData(unreachable), -1);
    click("stepRecord");
    EXPECT_EQ(history(m_room).back().by, domain::Side::client);
    EXPECT_EQ(history(m_room).back().reason, domain::CancelReason::other);
}

TEST_F(RoomsDetailTest, TheSubjectStandsBesideTheService)
{
    const ServiceId service = addService(ja("ロゴ"));
    execute("UPDATE room SET title = '表紙の相談', service = " + QByteArray::number(service.value));
    close();
    open();
    settle();
    choose(ja("山吹様"));
    EXPECT_EQ(label("roomAbout"), ja("ロゴ · 表紙の相談"));
}

// The button of the next letter is called after the letter; the others are where they were.
TEST_F(RoomsDetailTest, ButtonsKeepTheirPlaces)
{
    const auto places = [this] {
        QCoreApplication::processEvents();
        QList<int> lefts;
        for (const char* button : {"openRoomPage", "recordStep", "roomMenuButton"}) {
            lefts << find(button)->mapTo(m_window.get(), QPoint(0, 0)).x();
        }
        return lefts;
    };
    const QList<int> before = places();
    const QString letter = find<QPushButton>("nextLetter")->text();
    addSilent();
    EXPECT_NE(find<QPushButton>("nextLetter")->text(), letter);
    EXPECT_EQ(places(), before);
}

} // namespace

} // namespace choba::test
