// Letters written in a talk room: where they go, what they are there, and what is recorded.
#include "acts/clients.h"
#include "acts/letters.h"
#include "acts/rooms.h"
#include "acts/services.h"
#include "base/ms.h"
#include "domain/room_rules.h"
#include "panes/compose_fixture.h"
#include "panes/messages/room_letters.h"
#include "rules/business_calendar.h"
#include "shell/pane_host.h"
#include "storage/drafts.h"
#include "storage/rooms.h"
#include "wording/rooms.h"
#include "writing/knowledge.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTimer>

#include <algorithm>

namespace choba::test {

namespace {

using domain::EventKind;

const QString notice1 = QStringLiteral("silence-notice-1");
const QString notice2 = QStringLiteral("silence-notice-2");

class RoomLetterTest : public ComposeTest
{
protected:
    void SetUp() override
    {
        ComposeTest::SetUp();
        m_appearance->setLanguage(wording::Language::english);
        const auto pack = writing::loadRules({});
        ASSERT_TRUE(pack);
        const QDate day = m_clock.todayInJapan();
        m_rules = domain::RoomRules::of(*pack, rules::BusinessCalendar::fromRules(*pack, day), day);
        m_client = addClient(QStringLiteral("あおば製作所"));
        // Short ones in place of the shipped texts: nothing is asked.
        save(letterOf(notice1, QStringLiteral("期限は{{お返事の期限}}です。")));
        save(letterOf(notice2, QStringLiteral("明日、{{お返事の期限}}です。")));
    }

    RoomId addRoom(const char16_t* number, qint64 daysAgo, ClientId client = {})
    {
        domain::Room room;
        room.id = newId<RoomId>(m_clock.nowUtc());
        room.client = client.isValid() ? client : m_client;
        room.number = QString::fromUtf16(number);
        domain::RoomEvent bought;
        bought.kind = EventKind::opened;
        bought.at = m_clock.nowUtc() - daysAgo * ms::day;
        act([room, bought, this](const acts::Scope& scope) {
            return acts::addRoom(scope, room, bought, m_rules);
        });
        return room.id;
    }

    void record(RoomId room, EventKind kind, qint64 before)
    {
        domain::RoomEvent event;
        event.kind = kind;
        event.at = m_clock.nowUtc() - before;
        act([room, event, this](const acts::Scope& scope) {
            return acts::recordStep(scope, room, event, m_rules);
        });
    }

    // The work is with the client, who has been silent for three days.
    RoomId addSilentRoom(const char16_t* number = u"4821077")
    {
        const RoomId room = addRoom(number, 8);
        record(room, EventKind::sellerMessage, 7 * ms::day);
        record(room, EventKind::handedOver, 3 * ms::day);
        record(room, EventKind::turnToClient, 3 * ms::day - ms::minute);
        return room;
    }

    void composeIn(RoomId room, const QString& key, std::optional<EventKind> step)
    {
        widgets::Intent intent;
        intent.pane = QStringLiteral("messages");
        intent.action = QStringLiteral("compose");
        intent.templateKey = key;
        intent.room = room;
        intent.step = step;
        m_window->host().pass(intent);
        settle();
    }

    void openConversation(ClientId client)
    {
        widgets::Intent intent;
        intent.pane = QStringLiteral("messages");
        intent.action = QStringLiteral("compose");
        intent.client = client;
        m_window->host().pass(intent);
        settle();
    }

    void send()
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
        settle();
    }

    domain::RoomFacts facts(RoomId room) const
    {
        const auto read = storage::loadRoomFacts(m_store->reader(), room);
        EXPECT_TRUE(read);
        return read ? *read : domain::RoomFacts{};
    }

    std::vector<domain::RoomEvent> history(RoomId room) const
    {
        const auto read = storage::loadHistory(m_store->reader(), room);
        EXPECT_TRUE(read);
        return read ? *read : std::vector<domain::RoomEvent>();
    }

    std::optional<domain::KeptDraft> kept()
    {
        editor()->clearFocus(); // leaving the text saves it
        settle();
        const auto draft = storage::draftOf(m_store->reader(), m_client);
        return draft ? *draft : std::nullopt;
    }

    QString bar() const
    {
        return find("letterRoom")->isVisible() ? words("letterRoomButton") : QString();
    }

    QString step() const
    {
        return find("letterRoomStep")->isVisible() ? words("letterRoomStep") : QString();
    }

    QString warning() const
    {
        return find("letterRoomBand")->isVisible() ? words("letterRoomWarning") : QString();
    }

    QString channel() const { return find<QComboBox>("channelBox")->currentData().toString(); }

    void goTo(const QString& id) const // as if it were chosen above the text
    {
        auto* box = find<QComboBox>("channelBox");
        box->setCurrentIndex(box->findData(id));
        emit box->activated(box->currentIndex());
    }

    void chooseRoom(const QString& action)
    {
        click("letterRoomButton");
        auto* menu = find<QMenu>("letterRoomMenu");
        auto* chosen = menu->findChild<QAction*>(action);
        ASSERT_NE(chosen, nullptr) << action.toStdString();
        menu->close();
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        chosen->trigger();
        settle();
    }

    void passMinute() { QMetaObject::invokeMethod(find<QTimer>("letterRoomMinute"), "timeout"); }

    static QString idOf(RoomId room) { return QStringLiteral("room-%1").arg(room.value); }

    domain::RoomRules m_rules;
    ClientId m_client;
};

TEST_F(RoomLetterTest, ANoticeIsRecordedWithTheDateItNames)
{
    const RoomId room = addSilentRoom();
    composeIn(room, notice1, EventKind::notice1);
    EXPECT_TRUE(bar().contains(QStringLiteral("4821077"))) << bar().toStdString();
    EXPECT_EQ(step(), QStringLiteral("Notice 1")) << step().toStdString();
    EXPECT_EQ(channel(), QStringLiteral("room"));
    const domain::RoomStatus before = facts(room).status;
    const qint64 close = domain::closePromisedBy(EventKind::notice1, m_clock.nowUtc(), before,
                                                 m_rules.usual, m_rules);
    EXPECT_TRUE(text().contains(QStringLiteral("18:00"))) << text().toStdString();
    const auto draft = kept();
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->room, room);
    EXPECT_EQ(draft->step, EventKind::notice1);
    EXPECT_EQ(draft->stepValue, close);
    editor()->setFocus();
    send();
    const domain::RoomStatus after = facts(room).status;
    EXPECT_EQ(after.notice1At, m_clock.nowUtc());
    EXPECT_EQ(after.notice1Close, close);
    EXPECT_TRUE(notice().contains(QStringLiteral("Notice 1"))) << notice().toStdString();
    EXPECT_TRUE(text().isEmpty());
    // Taken back, the letter is what it was.
    click("noticeAct");
    settle();
    EXPECT_EQ(facts(room).status.notice1At, 0);
    EXPECT_EQ(step(), QStringLiteral("Notice 1"));
    EXPECT_TRUE(text().contains(QStringLiteral("18:00")));
}

TEST_F(RoomLetterTest, AnOrdinaryLetterInARoomIsItsMessage)
{
    const RoomId room = addRoom(u"4821077", 1);
    composeIn(room, {}, {});
    EXPECT_EQ(channel(), QStringLiteral("room"));
    type(QStringLiteral("ご購入ありがとうございます。"));
    send();
    const auto events = history(room);
    ASSERT_EQ(events.size(), 3U);
    EXPECT_EQ(events[1].kind, EventKind::sellerMessage);
    EXPECT_EQ(events[2].kind, EventKind::turnToSeller) << "the first contact";
    EXPECT_NE(facts(room).status.firstSellerAt, 0);
}

TEST_F(RoomLetterTest, AGreetingLeavesTheTurnToTheSeller)
{
    const RoomId room = addRoom(u"4821077", 1);
    composeIn(room, {}, {});
    type(QStringLiteral("ご購入ありがとうございます。"));
    auto* tick = find<QCheckBox>("letterRoomGoesOn");
    ASSERT_TRUE(tick->isVisible());
    EXPECT_TRUE(tick->isChecked()) << "the first contact";
    send();
    EXPECT_EQ(facts(room).status.turn, domain::Turn::mine);
    EXPECT_TRUE(notice().contains(QStringLiteral("still your turn"))) << notice().toStdString();
    click("noticeAct");
    settle();
    EXPECT_EQ(facts(room).status.turn, domain::Turn::mine);
    EXPECT_EQ(history(room).size(), 1U) << "taken back with the letter";
    // Without the tick it is the client's turn.
    editor()->setFocus();
    click("letterRoomGoesOn");
    EXPECT_FALSE(tick->isChecked());
    send();
    EXPECT_EQ(facts(room).status.turn, domain::Turn::theirs);
    // What comes later is an ordinary word.
    type(QStringLiteral("ご質問がございます。"));
    ASSERT_TRUE(tick->isVisible());
    EXPECT_FALSE(tick->isChecked());
}

TEST_F(RoomLetterTest, TheTemplateTellsWhoseTurnItLeaves)
{
    save(letterOf(QStringLiteral("work-start"), QStringLiteral("制作に入ります。")));
    save(letterOf(QStringLiteral("hearing"), QStringLiteral("三つ伺います。")));
    auto* tick = find<QCheckBox>("letterRoomGoesOn");
    const RoomId room = addRoom(u"4821077", 1);
    composeIn(room, QStringLiteral("hearing"), {});
    ASSERT_TRUE(tick->isVisible());
    EXPECT_FALSE(tick->isChecked()) << "it asks, though it is the first word";
    send();
    EXPECT_EQ(facts(room).status.turn, domain::Turn::theirs);
    composeIn(room, QStringLiteral("work-start"), {});
    EXPECT_TRUE(tick->isChecked());
    send();
    EXPECT_EQ(facts(room).status.turn, domain::Turn::mine);
}

TEST_F(RoomLetterTest, ANoticeIsNotAskedWhoseTurnItLeaves)
{
    const RoomId room = addSilentRoom();
    composeIn(room, notice1, EventKind::notice1);
    EXPECT_FALSE(find("letterRoomGoesOn")->isVisible());
    send();
    EXPECT_EQ(facts(room).status.turn, domain::Turn::theirs);
}

TEST_F(RoomLetterTest, TheOnlyRoomIsFoundAndFillsTheValues)
{
    addSilentRoom();
    save(letterOf(QStringLiteral("own-number"), QStringLiteral("番号は{{room.no}}です。")));
    openConversation(m_client);
    goTo(QStringLiteral("room"));
    EXPECT_TRUE(bar().contains(QStringLiteral("4821077")));
    compose(QStringLiteral("own-number"), m_client);
    settle();
    EXPECT_EQ(text(), QStringLiteral("番号は4821077です。"));
    EXPECT_FALSE(kept()->step);
}

// A letter in the wrong room is the worst mistake: with two of them it is asked.
TEST_F(RoomLetterTest, WithTwoRoomsItIsSaidThatNoneIsChosen)
{
    const RoomId first = addSilentRoom();
    const RoomId second = addRoom(u"4833120", 1);
    openConversation(m_client);
    goTo(QStringLiteral("room"));
    type(QStringLiteral("こんにちは。"));
    EXPECT_EQ(bar(), QStringLiteral("Talk room not chosen"));
    chooseRoom(idOf(second));
    EXPECT_TRUE(bar().contains(QStringLiteral("4833120")));
    EXPECT_EQ(kept()->room, second);
    editor()->setFocus();
    send();
    EXPECT_EQ(facts(second).status.lastSellerAt, m_clock.nowUtc());
    EXPECT_LT(facts(first).status.lastSellerAt, m_clock.nowUtc());
    // None of them is a message outside.
    goTo(QStringLiteral("room"));
    type(QStringLiteral("別のご連絡です。"));
    chooseRoom(QStringLiteral("room-none"));
    EXPECT_EQ(channel(), QStringLiteral("dm"));
    EXPECT_TRUE(bar().isEmpty());
}

TEST_F(RoomLetterTest, WordsAddedToAnotherLetterKeepItAndItsRoomIsShown)
{
    const RoomId room = addSilentRoom();
    openConversation(m_client);
    type(QStringLiteral("書きかけです。"));
    domain::LetterTemplate asking = letterOf(notice1, QStringLiteral("{{件}}の期限です。"));
    domain::Field field;
    field.name = QStringLiteral("件");
    field.label = field.name;
    field.required = true;
    asking.fields = {field};
    save(asking);
    composeIn(room, notice1, EventKind::notice1);
    ASSERT_TRUE(isInFront("templateForm"));
    // While the questions are open it is shown where the letter will go.
    EXPECT_TRUE(bar().contains(QStringLiteral("4821077"))) << bar().toStdString();
    EXPECT_EQ(step(), QStringLiteral("Notice 1"));
    EXPECT_FALSE(find<QCheckBox>("formReplace")->isChecked());
    click("formBack");
    EXPECT_TRUE(bar().isEmpty());
    EXPECT_EQ(channel(), QStringLiteral("dm"));
    EXPECT_EQ(text(), QStringLiteral("書きかけです。"));
    composeIn(room, notice1, EventKind::notice1);
    find<QCheckBox>("formReplace")->setChecked(true);
    click("formPut");
    click("formAsItIs");
    settle();
    EXPECT_TRUE(text().contains(QStringLiteral("の期限です。")));
    EXPECT_EQ(channel(), QStringLiteral("room"));
    EXPECT_EQ(step(), QStringLiteral("Notice 1"));
}

TEST_F(RoomLetterTest, AThrownAwayTextIsNoStepAnyMore)
{
    const RoomId room = addSilentRoom();
    composeIn(room, notice1, EventKind::notice1);
    EXPECT_EQ(step(), QStringLiteral("Notice 1"));
    editor()->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    EXPECT_EQ(step(), QStringLiteral("Ordinary message"));
    type(QStringLiteral("やはり普通のご連絡です。"));
    send();
    EXPECT_EQ(facts(room).status.notice1At, 0);
    EXPECT_EQ(history(room).back().kind, EventKind::sellerMessage);
}

TEST_F(RoomLetterTest, ATemplateThatAClockAsksForIsItsStepWhoeverChoseIt)
{
    const RoomId room = addSilentRoom();
    compose(notice1, m_client); // not asked for in a room
    settle();
    goTo(QStringLiteral("room"));
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    compose(notice1, m_client);
    settle();
    EXPECT_EQ(step(), QStringLiteral("Notice 1"));
    EXPECT_EQ(kept()->room, room);
}

TEST_F(RoomLetterTest, WhatTheLetterIsCanBeChosen)
{
    const RoomId room = addSilentRoom();
    composeIn(room, {}, {});
    type(QStringLiteral("24日までにお願いいたします。"));
    EXPECT_EQ(step(), QStringLiteral("Ordinary message"));
    click("letterRoomStep");
    auto* menu = find<QMenu>("letterRoomSteps");
    // Notice 2 makes no sense before notice 1.
    EXPECT_EQ(menu->findChild<QAction*>(QStringLiteral("step-notice-2")), nullptr);
    auto* chosen = menu->findChild<QAction*>(QStringLiteral("step-notice-1"));
    ASSERT_NE(chosen, nullptr);
    menu->close();
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    chosen->trigger();
    EXPECT_EQ(step(), QStringLiteral("Notice 1"));
    editor()->setFocus();
    send();
    EXPECT_EQ(facts(room).status.notice1At, m_clock.nowUtc());
}

// The letter has gone out all the same, and it is said that it is no notice any more.
TEST_F(RoomLetterTest, AStepThatMakesNoSenseAnyMoreIsNotRecorded)
{
    const RoomId room = addSilentRoom();
    composeIn(room, notice1, EventKind::notice1);
    record(room, EventKind::clientMessage, 0);
    editor()->setFocus();
    send();
    EXPECT_EQ(facts(room).status.notice1At, 0);
    EXPECT_EQ(history(room).back().kind, EventKind::sellerMessage);
    EXPECT_TRUE(notice().contains(QStringLiteral("Not recorded"))) << notice().toStdString();
}

TEST_F(RoomLetterTest, ADateThatNoLongerHoldsIsSaid)
{
    const RoomId room = addSilentRoom();
    composeIn(room, notice1, EventKind::notice1);
    EXPECT_TRUE(warning().isEmpty()) << warning().toStdString();
    const QString before = text();
    m_clock.set(m_clock.nowUtc() + 3 * ms::day);
    passMinute();
    EXPECT_FALSE(warning().isEmpty());
    press(Qt::Key_Return, Qt::ControlModifier); // it never keeps the text from being copied
    EXPECT_EQ(clipboard(), before);
    click("letterRoomAction");
    settle();
    EXPECT_NE(text(), before);
    EXPECT_FALSE(text().contains(before)); // it took its place
    EXPECT_TRUE(warning().isEmpty()) << warning().toStdString();
    EXPECT_EQ(kept()->stepValue,
              domain::closePromisedBy(EventKind::notice1, m_clock.nowUtc(), facts(room).status,
                                      m_rules.usual, m_rules));
}

TEST_F(RoomLetterTest, AStepThatIsRefusedIsSaidBeforehand)
{
    composeIn(addSilentRoom(), notice2, EventKind::notice2);
    EXPECT_EQ(step(), QStringLiteral("Notice 2"));
    EXPECT_EQ(warning(), wording::refusalSentence(domain::StepProblem::noNotice1, 0));
    press(Qt::Key_Return, Qt::ControlModifier); // it never keeps the text from being copied
    EXPECT_EQ(clipboard(), text());
}

// What is begun goes on where its first parts went.
TEST_F(RoomLetterTest, ALetterWithSentPartsStaysInItsRoom)
{
    const RoomId first = addSilentRoom();
    const RoomId second = addRoom(u"4833120", 1);
    composeIn(first, {}, {});
    const QString parts = QStringLiteral("お気軽にお尋ねくださいませ。").repeated(300);
    type(parts);
    EXPECT_TRUE(find("letterRoomButton")->isEnabled());
    send(); // the first part
    ASSERT_EQ(text(), parts);
    EXPECT_FALSE(find("letterRoomButton")->isEnabled());
    composeIn(second, {}, {});
    EXPECT_TRUE(text().isEmpty());
    EXPECT_TRUE(bar().isEmpty());
    EXPECT_TRUE(notice().contains(QStringLiteral("already sent"))) << notice().toStdString();
    const auto draft = kept();
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->room, first);
    EXPECT_EQ(draft->draft.text, parts);
    // In its own room it goes on.
    composeIn(first, {}, {});
    EXPECT_EQ(text(), parts);
    EXPECT_TRUE(bar().contains(QStringLiteral("4821077"))) << bar().toStdString();
}

// The text changes before it is known whose it is.
TEST_F(RoomLetterTest, AnotherLetterTakesThePlaceOfOneInARoom)
{
    composeIn(addSilentRoom(), {}, {});
    type(QStringLiteral("書きかけです。"));
    click("newDraftButton");
    EXPECT_TRUE(bar().isEmpty());
    openConversation(m_client);
    EXPECT_TRUE(bar().contains(QStringLiteral("4821077"))) << bar().toStdString();
}

TEST(StaleDateTest, FollowsTheClock)
{
    const auto pack = writing::loadRules({});
    ASSERT_TRUE(pack);
    const QDate day(2026, 11, 16);
    const domain::RoomRules rules =
        domain::RoomRules::of(*pack, rules::BusinessCalendar::fromRules(*pack, day), day);
    constexpr qint64 noon16 = 1'794'798'000'000; // Monday, 16 November 2026, in Japan
    const qint64 anchor = noon16 - 2 * ms::day;
    writing::RoomLetter letter;
    letter.rules = rules;
    letter.policy = rules.usual;
    letter.status.state = domain::RoomState::handedOver;
    letter.status.turn = domain::Turn::theirs;
    letter.status.openedAt = anchor - ms::day;
    letter.status.firstSellerAt = anchor;
    letter.status.lastSellerAt = anchor;
    letter.status.turnSince = anchor;
    letter.status.anchor = anchor;
    letter.status.handedOverAt = anchor;
    letter.step = EventKind::notice1;
    const auto promised = [&letter](EventKind step, qint64 at) {
        return domain::closePromisedBy(step, at, letter.status, letter.policy, letter.rules);
    };
    const qint64 first = promised(EventKind::notice1, noon16);
    EXPECT_FALSE(messages::staleDateOf(letter, first, noon16));
    EXPECT_FALSE(messages::staleDateOf(letter, std::nullopt, noon16));
    const auto later = messages::staleDateOf(letter, first, noon16 + 4 * ms::day);
    ASSERT_TRUE(later);
    EXPECT_EQ(later->named, first);
    EXPECT_EQ(later->holds, promised(EventKind::notice1, noon16 + 4 * ms::day));
    // Notice 2 speaks of tomorrow.
    letter.status.notice1At = noon16;
    letter.status.notice1Close = first;
    letter.status.promisedClose = first;
    letter.step = EventKind::notice2;
    EXPECT_FALSE(messages::staleDateOf(letter, first, first - 30 * ms::hour));
    EXPECT_TRUE(messages::staleDateOf(letter, first, first - 30 * ms::hour - ms::day));
    EXPECT_TRUE(messages::staleDateOf(letter, first, first - ms::hour));
    letter.step = EventKind::delivered;
    EXPECT_FALSE(messages::staleDateOf(letter, first, first + 9 * ms::day));
}

TEST_F(RoomLetterTest, NothingIsPostedInARoomThatIsOver)
{
    const RoomId room = addRoom(u"4821077", 20);
    composeIn(room, {}, {});
    type(QStringLiteral("お礼です。"));
    EXPECT_TRUE(warning().isEmpty());
    record(room, EventKind::closed, 0);
    EXPECT_FALSE(warning().isEmpty());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(clipboard(), QStringLiteral("お礼です。"));
    click("letterRoomAction");
    EXPECT_EQ(channel(), QStringLiteral("dm"));
    EXPECT_TRUE(warning().isEmpty());
    // A letter that is begun in it goes by message at once.
    composeIn(room, {}, {});
    EXPECT_EQ(channel(), QStringLiteral("dm"));
}

TEST_F(RoomLetterTest, ARemovedRoomLeavesTheLetter)
{
    const RoomId room = addSilentRoom();
    composeIn(room, notice1, EventKind::notice1);
    const QString written = text();
    act([room](const acts::Scope& scope) { return acts::removeRoom(scope, room); });
    settle();
    EXPECT_EQ(text(), written);
    EXPECT_TRUE(bar().isEmpty());
    const auto draft = kept();
    ASSERT_TRUE(draft);
    EXPECT_FALSE(draft->room);
    EXPECT_FALSE(draft->step);
}

TEST_F(RoomLetterTest, TheRoomIsThereAgainAfterARestart)
{
    const RoomId room = addSilentRoom();
    composeIn(room, notice1, EventKind::notice1);
    ASSERT_TRUE(kept());
    open();
    until(
        [this] { return m_templates->current() != nullptr && m_knowledge->current() != nullptr; });
    settle();
    EXPECT_TRUE(bar().contains(QStringLiteral("4821077")));
    EXPECT_EQ(step(), QStringLiteral("Notice 1"));
    EXPECT_EQ(kept()->room, room);
}

TEST_F(RoomLetterTest, WhatAClientWroteIsRecordedForWhatItMeans)
{
    const RoomId room = addSilentRoom();
    openConversation(m_client);
    find<QAction>("receivedAction")->trigger();
    EXPECT_EQ(find<QComboBox>("receivedChannel")->currentData().toString(), QStringLiteral("room"));
    EXPECT_TRUE(find("receivedMeaning")->isVisible());
    EXPECT_FALSE(find("receivedDay")->isVisible());
    auto* meaning = find<QComboBox>("receivedMeaning");
    meaning->setCurrentIndex(meaning->findData(static_cast<int>(acts::Meaning::promised)));
    EXPECT_TRUE(find("receivedDay")->isVisible());
    find<QDateEdit>("receivedDay")->setDate({2026, 11, 27});
    find<QPlainTextEdit>("receivedText")->setPlainText(QStringLiteral("27日までにお返事します。"));
    click("receivedSave");
    settle();
    const domain::RoomStatus status = facts(room).status;
    EXPECT_EQ(status.promisedFor, domain::startOfDay(domain::dayOf(QDate(2026, 11, 27))));
    EXPECT_EQ(status.turn, domain::Turn::theirs);
    // A message outside of the room means nothing for it.
    find<QAction>("receivedAction")->trigger();
    auto* box = find<QComboBox>("receivedChannel");
    box->setCurrentIndex(box->findData(QStringLiteral("dm")));
    EXPECT_FALSE(find("receivedMeaning")->isVisible());
}

TEST_F(RoomLetterTest, WithTwoRoomsTheFormAsksWhereItCameIn)
{
    const RoomId first = addSilentRoom();
    const RoomId second = addRoom(u"4833120", 1);
    openConversation(m_client);
    find<QAction>("receivedAction")->trigger();
    find<QPlainTextEdit>("receivedText")->setPlainText(QStringLiteral("ありがとうございます。"));
    click("receivedSave");
    EXPECT_TRUE(find("receivedProblem")->isVisible());
    EXPECT_FALSE(find("receivedMeaning")->isVisible());
    auto* box = find<QComboBox>("receivedRoom");
    box->setCurrentIndex(box->findData(second.value));
    EXPECT_FALSE(find("receivedProblem")->isVisible());
    click("receivedSave");
    settle();
    EXPECT_EQ(history(second).back().kind, EventKind::clientMessage);
    EXPECT_EQ(facts(first).status.lastClientAt, 0);
}

} // namespace

} // namespace choba::test
