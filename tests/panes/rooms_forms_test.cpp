// The form of a room, the checklist of an inquiry, and the pages on the marketplace.
#include "acts/rooms.h"
#include "domain/screening.h"
#include "panes/rooms_fixture.h"
#include "storage/rooms.h"
#include "widgets/choice_box.h"
#include "widgets/japan_time_edit.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <functional>

namespace choba::test {

namespace {

using domain::EventKind;

class RoomsFormsTest : public RoomsTest
{
protected:
    void pick(const QString& client)
    {
        auto* field = find<QLineEdit>("clientPickerField");
        field->setFocus();
        QTest::keyClicks(field, client);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        settle();
    }

    void setKind(EventKind kind)
    {
        auto* kinds = find<widgets::ChoiceBox>("roomKind");
        kinds->setCurrentIndex(kinds->findData(static_cast<int>(kind)));
    }

    // The only one there is.
    domain::RoomFacts only() const
    {
        const auto live = storage::loadLiveRooms(m_store->reader(), 0);
        EXPECT_TRUE(live);
        EXPECT_EQ(live->size(), 1U);
        return live && !live->empty() ? live->front() : domain::RoomFacts{};
    }

    RoomId addInquiry()
    {
        domain::Room room;
        room.id = newId<RoomId>(noon);
        room.client = addClient(ja("北野"));
        domain::RoomEvent asked;
        asked.kind = EventKind::inquiry;
        asked.at = noon - ms::hour;
        act([room, asked, this](const acts::Scope& scope) {
            return acts::addRoom(scope, room, asked, m_rules);
        });
        choose(ja("北野様"));
        return room.id;
    }
};

TEST_F(RoomsFormsTest, ARoomIsRecordedWithAllItsFields)
{
    addClient(ja("Kotori"));
    const ServiceId service = addService(ja("ロゴ"));
    QTest::keyClick(m_pane, Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(find("roomForm")->isVisible());
    pick(ja("Kotori"));
    EXPECT_EQ(label("roomClientName"), ja("Kotori様"));
    auto* services = find<widgets::ChoiceBox>("roomService");
    services->setCurrentIndex(services->findData(service.value));
    type("roomNumber", QStringLiteral("4821077"));
    type("roomGross", ja("１２,０００円"));
    find<QCheckBox>("roomSpeed")->setChecked(true);
    find<widgets::JapanTimeEdit>("roomAt")->setUtc(noon - 2 * ms::hour);
    click("roomSave");
    const domain::RoomFacts facts = only();
    EXPECT_EQ(facts.room.number, QStringLiteral("4821077"));
    EXPECT_EQ(facts.room.gross, 12'000);
    EXPECT_EQ(facts.room.service, service);
    EXPECT_TRUE(facts.room.policy.has_value());
    EXPECT_TRUE(facts.room.wantsSpeed);
    EXPECT_EQ(facts.status.openedAt, noon - 2 * ms::hour);
    EXPECT_EQ(heading(), ja("Kotori様")); // and it lies open
    EXPECT_EQ(chosen(), ja("Kotori様"));
    EXPECT_FALSE(find("roomForm")->isVisible());
    m_pane->undoLast();
    settle();
    EXPECT_TRUE(rows().isEmpty());
}

TEST_F(RoomsFormsTest, AnInquiryKeepsTheDeadlineItWasGiven)
{
    addClient(ja("Kitano"));
    click("newRoomButton");
    pick(ja("Kitano"));
    EXPECT_FALSE(find("roomDeadline")->isVisible());
    setKind(EventKind::inquiry);
    find<QCheckBox>("roomHasDeadline")->setChecked(true);
    find<widgets::JapanTimeEdit>("roomDeadline")->setUtc(noon + 2 * ms::day);
    click("roomSave");
    EXPECT_EQ(only().status.state, domain::RoomState::inquiry);
    EXPECT_EQ(only().status.answerBy, noon + 2 * ms::day);
}

TEST_F(RoomsFormsTest, ANewNameBecomesAClient)
{
    click("newRoomButton");
    pick(ja("Hayashi"));
    EXPECT_EQ(label("roomClientName"), ja("Hayashi様"));
    click("roomSave");
    EXPECT_EQ(rows(), QStringList{ja("Hayashi様")});
}

// Tab is enough where there is no doubt.
TEST_F(RoomsFormsTest, ATypedNameOfOneClientIsTakenOnLeavingTheField)
{
    addClient(ja("Kotori"));
    addClient(ja("Kotori zakka"));
    click("newRoomButton");
    auto* field = find<QLineEdit>("clientPickerField");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("kotori"));
    QTest::keyClick(field, Qt::Key_Tab);
    EXPECT_EQ(label("roomClientName"), ja("Kotori様"));
    EXPECT_TRUE(label("roomClientProblem").isEmpty());
    click("roomSave");
    EXPECT_EQ(rows(), QStringList{ja("Kotori様")});
}

TEST_F(RoomsFormsTest, ATypedNameNobodyHasIsOfferedAsANewClient)
{
    addClient(ja("Kotori"));
    click("newRoomButton");
    EXPECT_FALSE(find("roomMakeClient")->isVisible());
    auto* field = find<QLineEdit>("clientPickerField");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("Koto"));
    QTest::keyClick(field, Qt::Key_Tab);
    EXPECT_EQ(field->text(), QStringLiteral("Koto")) << "nothing typed is lost";
    EXPECT_TRUE(label("roomClientProblem").contains(QStringLiteral("Koto")));
    EXPECT_TRUE(m_pane->finish().has_value());
    click("roomMakeClient");
    EXPECT_EQ(label("roomClientName"), ja("Koto様"));
    EXPECT_FALSE(find("roomMakeClient")->isVisible());
    click("roomSave");
    EXPECT_EQ(rows(), QStringList{ja("Koto様")});
}

TEST_F(RoomsFormsTest, OfTwoClientsOfOneNameNoneIsTaken)
{
    addClient(ja("Kotori"));
    addClient(ja("Kotori"));
    click("newRoomButton");
    auto* field = find<QLineEdit>("clientPickerField");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("Kotori"));
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(find("roomForm")->isVisible());
    EXPECT_FALSE(label("roomClientProblem").isEmpty());
    EXPECT_TRUE(label("roomClientName").isEmpty());
}

TEST_F(RoomsFormsTest, TheOnlyServiceIsChosenByItself)
{
    const ServiceId logo = addService(ja("ロゴ"));
    click("newRoomButton");
    auto* services = find<widgets::ChoiceBox>("roomService");
    EXPECT_EQ(services->currentData().toLongLong(), logo.value);
    EXPECT_EQ(m_pane->finish(), std::nullopt) << "nobody typed anything";
    click("roomCancel");
    addService(ja("名刺"));
    click("newRoomButton");
    EXPECT_EQ(services->currentIndex(), 0) << "of two the seller chooses";
}

TEST_F(RoomsFormsTest, EachFieldSaysWhatIsWrongWithIt)
{
    click("newRoomButton");
    EXPECT_TRUE(label("roomClientProblem").isEmpty()); // nobody is blamed before
    click("roomSave");
    EXPECT_FALSE(label("roomClientProblem").isEmpty());
    pick(ja("Hayashi"));
    EXPECT_TRUE(label("roomClientProblem").isEmpty());
    type("roomGross", QStringLiteral("a lot"));
    EXPECT_FALSE(label("roomGrossProblem").isEmpty());
    type("roomGross", {});
    type("roomNumber", QStringLiteral("not a number"));
    EXPECT_FALSE(label("roomNumberProblem").isEmpty());
    type("roomNumber", {});
    find<widgets::JapanTimeEdit>("roomAt")->setUtc(noon + ms::hour);
    EXPECT_FALSE(label("roomAtProblem").isEmpty());
    click("roomSave");
    EXPECT_TRUE(find("roomForm")->isVisible());
    EXPECT_TRUE(rows().isEmpty());
    find<widgets::JapanTimeEdit>("roomAt")->setUtc(noon);
    EXPECT_TRUE(label("roomAtProblem").isEmpty());
    setKind(EventKind::inquiry);
    find<QCheckBox>("roomHasDeadline")->setChecked(true);
    find<widgets::JapanTimeEdit>("roomDeadline")->setUtc(noon - ms::hour);
    EXPECT_FALSE(label("roomDeadlineProblem").isEmpty());
}

TEST_F(RoomsFormsTest, ARoomIsChangedByItsMenu)
{
    const RoomId room = addRoom(ja("山吹"), ms::hour);
    choose(ja("山吹様"));
    find<QAction>("editRoomAction")->trigger();
    ASSERT_TRUE(find("roomForm")->isVisible());
    EXPECT_FALSE(find("roomKind")->isVisible());
    EXPECT_FALSE(find("clientPickerField")->isVisible());
    type("roomTitle", ja("表紙"));
    QTest::keyClick(find("roomTitle"), Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(only().room.id, room);
    EXPECT_EQ(only().room.title, ja("表紙"));
    EXPECT_TRUE(label("roomAbout").contains(ja("表紙")));
}

TEST_F(RoomsFormsTest, EscapeLeadsBackToTheRooms)
{
    addRoom(ja("山吹"), ms::hour);
    choose(ja("山吹様"));
    click("newRoomButton");
    QTest::keyClick(find("roomTitle"), Qt::Key_Escape);
    QCoreApplication::processEvents();
    EXPECT_FALSE(find("roomForm")->isVisible());
    EXPECT_EQ(heading(), ja("山吹様"));
}

// Its first field lists clients: Escape closes the list first, the form next.
TEST_F(RoomsFormsTest, EscapeLeavesTheFieldOfTheClientToo)
{
    addClient(ja("北野"));
    QTest::keyClick(m_pane, Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(find("roomForm")->isVisible());
    auto* field = find<QLineEdit>("clientPickerField");
    ASSERT_EQ(QApplication::focusWidget(), field);
    QTest::keyClick(field, Qt::Key_Down);
    ASSERT_TRUE(find("clientPickerPopup")->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_FALSE(find("clientPickerPopup")->isVisible());
    EXPECT_TRUE(find("roomForm")->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_FALSE(find("roomForm")->isVisible());
}

TEST_F(RoomsFormsTest, WhatWasTypedHoldsTheWindowsEnd)
{
    click("newRoomButton");
    EXPECT_EQ(m_pane->finish(), std::nullopt);
    type("roomTitle", ja("表紙"));
    EXPECT_TRUE(m_pane->finish().has_value());
}

TEST_F(RoomsFormsTest, WhatWasTypedStaysWhenAnotherFormIsAskedFor)
{
    addRoom(ja("山吹"), ms::hour);
    choose(ja("山吹様"));
    find<QAction>("editRoomAction")->trigger();
    EXPECT_TRUE(label("roomFormHeading").contains(ja("山吹様")));
    type("roomTitle", ja("表紙"));
    click("newRoomButton");
    EXPECT_EQ(find<QLineEdit>("roomTitle")->text(), ja("表紙"));
    EXPECT_FALSE(find("roomKind")->isVisible());
    find<QAction>("editRoomAction")->trigger();
    EXPECT_EQ(find<QLineEdit>("roomTitle")->text(), ja("表紙"));
}

TEST_F(RoomsFormsTest, EveryFieldOfANewRoomCountsAsTyped)
{
    addClient(ja("Kotori"));
    const std::function<void()> changes[] = {
        [this] { pick(ja("Kotori")); },
        [this] { setKind(EventKind::proposal); },
        [this] { find<widgets::JapanTimeEdit>("roomAt")->setUtc(noon - ms::hour); },
        [this] {
            setKind(EventKind::inquiry);
            find<QCheckBox>("roomHasDeadline")->setChecked(true);
            setKind(EventKind::opened);
        },
    };
    for (const auto& change : changes) {
        click("newRoomButton");
        EXPECT_EQ(m_pane->finish(), std::nullopt);
        change();
        EXPECT_TRUE(m_pane->finish().has_value());
        click("roomCancel");
    }
}

// The pages of the marketplace are copied whole.
TEST_F(RoomsFormsTest, TheAddressOfThePageGivesTheNumber)
{
    click("newRoomButton");
    type("roomNumber", QStringLiteral("https://coconala.com/talkrooms/4821077?page=2"));
    EXPECT_EQ(find<QLineEdit>("roomNumber")->text(), QStringLiteral("4821077"));
    type("roomNumber", QStringLiteral("https://www.coconala.com/talkrooms/12345678"));
    EXPECT_EQ(find<QLineEdit>("roomNumber")->text(), QStringLiteral("12345678"));
    // What is too long is refused as a whole, not cut to another number.
    const QString tooLong(60, u'7');
    type("roomNumber", tooLong);
    click("roomSave");
    EXPECT_EQ(find<QLineEdit>("roomNumber")->text(), tooLong);
    EXPECT_FALSE(label("roomNumberProblem").isEmpty());
}

TEST_F(RoomsFormsTest, APurchaseCostsWhatItsServiceDoesUntilAnotherAmountIsTyped)
{
    const ServiceId logo = addService(ja("ロゴ"));
    const ServiceId card = addService(ja("名刺"));
    execute("UPDATE service SET price = 15000 WHERE id = " + QByteArray::number(logo.value));
    execute("UPDATE service SET price = 8000 WHERE id = " + QByteArray::number(card.value));
    close();
    open();
    settle();
    click("newRoomButton");
    auto* services = find<widgets::ChoiceBox>("roomService");
    const auto chooseService = [services](ServiceId id) {
        services->setCurrentIndex(services->findData(id.value));
    };
    const auto* gross = find<QLineEdit>("roomGross");
    EXPECT_TRUE(gross->text().isEmpty());
    chooseService(logo);
    EXPECT_EQ(gross->text(), QStringLiteral("15000"));
    chooseService(card);
    EXPECT_EQ(gross->text(), QStringLiteral("8000"));
    setKind(EventKind::inquiry);
    EXPECT_TRUE(gross->text().isEmpty()) << "what is asked for may cost anything";
    setKind(EventKind::opened);
    EXPECT_EQ(gross->text(), QStringLiteral("8000"));
    type("roomGross", ja("１万円"));
    chooseService(logo);
    EXPECT_EQ(gross->text(), ja("１万円"));
    pick(ja("Hayashi"));
    click("roomSave");
    EXPECT_EQ(only().room.gross, 10'000);
}

TEST_F(RoomsFormsTest, TheOnlyServicesPriceIsNothingThatWasTyped)
{
    const ServiceId logo = addService(ja("ロゴ"));
    execute("UPDATE service SET price = 15000 WHERE id = " + QByteArray::number(logo.value));
    close();
    open();
    settle();
    click("newRoomButton");
    EXPECT_EQ(find<QLineEdit>("roomGross")->text(), QStringLiteral("15000"));
    EXPECT_EQ(m_pane->finish(), std::nullopt);
}

// In a low window the fields scroll; the title and the buttons are there all the time, and no
// warning moves a field.
TEST_F(RoomsFormsTest, TitleAndButtonsStayInALowWindow)
{
    m_window->resize(944, 520);
    click("newRoomButton");
    setKind(EventKind::inquiry);
    QCoreApplication::processEvents();
    const auto isSeen = [this](const char* name) {
        const auto* part = find(name);
        return part->visibleRegion().boundingRect() == part->rect();
    };
    EXPECT_TRUE(isSeen("roomFormHeading"));
    EXPECT_TRUE(isSeen("roomSave"));
    EXPECT_TRUE(isSeen("roomCancel"));
    EXPECT_FALSE(isSeen("roomDeadlineLabel")) << "low enough that something must scroll";
    const auto top = [this] { return find("roomKind")->mapTo(m_window.get(), QPoint(0, 0)).y(); };
    find("roomKind")->setFocus();
    const int before = top();
    click("roomSave");
    type("roomNumber", QStringLiteral("none"));
    QCoreApplication::processEvents();
    EXPECT_FALSE(label("roomClientProblem").isEmpty());
    EXPECT_FALSE(label("roomNumberProblem").isEmpty());
    EXPECT_EQ(top(), before);
    EXPECT_TRUE(isSeen("roomFormHeading"));
    EXPECT_TRUE(isSeen("roomSave"));
    // A field that gets the focus comes into view.
    find("roomHasDeadline")->setFocus();
    QCoreApplication::processEvents();
    EXPECT_TRUE(isSeen("roomHasDeadline"));
}

TEST_F(RoomsFormsTest, TheChecklistWeighsAnInquiryAndOffersTheRefusal)
{
    const RoomId room = addInquiry();
    ASSERT_TRUE(find("screeningCard")->isVisible());
    EXPECT_TRUE(label("screeningCaution").isEmpty()) << "nothing was looked at yet";
    EXPECT_FALSE(label("screeningSentence").isEmpty());
    for (const char* sign : {"signSentToMany", "signSameTrade", "signOutsideContact"}) {
        QTest::mouseClick(find(sign), Qt::LeftButton);
        settle();
    }
    EXPECT_FALSE(label("screeningCaution").isEmpty());
    EXPECT_TRUE(label("screeningSentence").contains(find<QCheckBox>("signSameTrade")->text()));
    EXPECT_TRUE(domain::has(only().room.screening, domain::Sign::outsideContact));
    EXPECT_FALSE(domain::has(only().room.screening, domain::Sign::fieldsEmpty));
    click("screeningLetter");
    ASSERT_EQ(m_intents.size(), 1U);
    EXPECT_FALSE(m_intents.front().templateKey.isEmpty());
    EXPECT_EQ(m_intents.front().room, room);
    // A tick is an act like any other.
    m_pane->undoLast();
    settle();
    EXPECT_FALSE(find<QCheckBox>("signOutsideContact")->isChecked());
}

TEST_F(RoomsFormsTest, TheChecklistIsForInquiriesOnly)
{
    addRoom(ja("山吹"), ms::hour);
    choose(ja("山吹様"));
    EXPECT_FALSE(find("screeningCard")->isVisible());
    EXPECT_TRUE(find("daysMeter")->isVisible());
    addInquiry();
    EXPECT_TRUE(find("screeningCard")->isVisible());
    EXPECT_FALSE(find("daysMeter")->isVisible());
}

TEST_F(RoomsFormsTest, ThePageIsOpenedAfterItsAddressWasShown)
{
    const RoomId room = addRoom(ja("山吹"), 5 * ms::hour);
    choose(ja("山吹様"));
    click("openRoomPage");
    EXPECT_TRUE(find("roomForm")->isVisible()); // there is no number yet: the form takes it
    type("roomNumber", QStringLiteral("4821077"));
    click("roomSave");
    click("openRoomPage");
    EXPECT_TRUE(m_opened.isEmpty());
    EXPECT_EQ(find<QLabel>("pageAddress")->accessibleName(),
              QStringLiteral("https://coconala.com/talkrooms/4821077"));
    click("pageOpenYes");
    EXPECT_EQ(m_opened, QStringList{QStringLiteral("https://coconala.com/talkrooms/4821077")});
    record(room, EventKind::cancelled, ms::hour);
    find<QAction>("ratingPageAction")->trigger();
    click("pageOpenYes");
    EXPECT_EQ(m_opened.constLast(),
              QStringLiteral("https://coconala.com/ratings/provider_add/4821077"));
}

} // namespace

} // namespace choba::test
