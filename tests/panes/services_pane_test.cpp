// Services: the form with its policy, versions, what is unsaved, and what is done with a whole
// service.
#include "acts/services.h"
#include "panes/services/count_edit.h"
#include "panes/services/silence_example.h"
#include "panes/services_fixture.h"
#include "widgets/moments.h"
#include "wording/language.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace choba::test {

namespace {

const QString logo = QStringLiteral("お店の顔になるロゴをお作りします");
const QString banner = QStringLiteral("広告のバナーをお作りします");

int valueOf(const QWidget* field)
{
    const auto* count = qobject_cast<const services::CountEdit*>(field);
    return count == nullptr ? -1 : count->number();
}

TEST_F(ServicesTest, EmptyStateNamesTheFirstStep)
{
    show();
    EXPECT_FALSE(label("servicesEmptyWords").isEmpty());
    EXPECT_FALSE(find("serviceHeader")->isVisible());
    click("servicesEmptySample");
    EXPECT_EQ(m_samples, 1);
    click("servicesEmptyNew");
    EXPECT_TRUE(find("serviceTitle")->isVisible());
    EXPECT_EQ(rows().size(), 1);
    EXPECT_EQ(chips(0), QStringList{QStringLiteral("Not saved")});
}

TEST_F(ServicesTest, ANewOneBeginsWithTheUsualValues)
{
    show();
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    settleAll();
    const domain::Policy& usual = m_rules.usual;
    EXPECT_EQ(valueOf(find("serviceSilenceDays")), usual.silenceDays);
    EXPECT_EQ(valueOf(find("serviceNoticeLead")), usual.noticeLead);
    EXPECT_EQ(find<QComboBox>("serviceCloseHour")->currentData().toInt(), usual.closeHour);
    EXPECT_EQ(find<QComboBox>("serviceAllowance")->currentData().toString(),
              QString::number(usual.rounds));
    typeInto("serviceTitle", logo);
    QTest::keyClick(find("serviceTitle"), Qt::Key_Return, Qt::ControlModifier);
    settleAll();
    ASSERT_EQ(services().size(), 1U);
    EXPECT_EQ(services().front().service.title, logo);
    ASSERT_EQ(services().front().policies.size(), 1U);
    EXPECT_EQ(services().front().policies.front().silenceDays, usual.silenceDays);
    EXPECT_EQ(rows(), QStringList{logo});
    EXPECT_TRUE(chips(0).isEmpty());
    EXPECT_FALSE(find("serviceSave")->isVisible()); // nothing is left to save
    answerNotice(); // undo
    EXPECT_TRUE(services().empty());
}

TEST_F(ServicesTest, EveryMemberIsSaved)
{
    show();
    click("servicesEmptyNew");
    typeInto("serviceTitle", logo);
    typeInto("serviceItem", QStringLiteral("ロゴ"));
    typeInto("serviceNumber", QStringLiteral("123456"));
    typeInto("servicePrice", QStringLiteral("３５０００")); // as a Japanese keyboard gives it
    typeInto("serviceRevisionPrice", QStringLiteral("3,000"));
    typeInto("serviceSilenceDays", QStringLiteral("７"));
    typeInto("serviceNoticeLead", QStringLiteral("4"));
    typeInto("serviceDraftDays", QStringLiteral("3"));
    typeInto("serviceDeliveryDays", QStringLiteral("14"));
    typeInto("serviceSupportDays", QStringLiteral("60"));
    typeInto("serviceReviewMonths", QStringLiteral("3"));
    find<QPlainTextEdit>("serviceNote")->setPlainText(QStringLiteral("秋に値上げ"));
    chooseIn("serviceDayKind", QStringLiteral("business"));
    chooseIn("serviceCloseHour", 20);
    chooseIn("serviceRestart", QStringLiteral("new-purchase"));
    chooseIn("serviceAllowance", QStringLiteral("unlimited"));
    for (const char* box :
         {"serviceEstimates", "serviceVideoChat", "serviceVideo", "servicePaidAcceptance"}) {
        find<QCheckBox>(box)->toggle();
    }
    click("serviceSave");
    ASSERT_EQ(services().size(), 1U);
    const domain::Service& service = services().front().service;
    EXPECT_EQ(service.item, QStringLiteral("ロゴ"));
    EXPECT_EQ(service.number, QStringLiteral("123456"));
    EXPECT_EQ(service.price, 35'000);
    EXPECT_EQ(service.revisionPrice, 3'000);
    EXPECT_EQ(service.reviewMonths, 3);
    EXPECT_EQ(service.note, QStringLiteral("秋に値上げ"));
    EXPECT_TRUE(service.isVideo);
    EXPECT_TRUE(service.active);
    const domain::Policy& policy = services().front().policies.back();
    EXPECT_EQ(policy.silenceDays, 7);
    EXPECT_EQ(policy.noticeLead, 4);
    EXPECT_EQ(policy.closeHour, 20);
    EXPECT_EQ(policy.dayKind, domain::DayKind::business);
    EXPECT_EQ(policy.restart, domain::Restart::newPurchase);
    EXPECT_EQ(policy.allowance, domain::Allowance::unlimited);
    EXPECT_EQ(policy.draftDays, 3);
    EXPECT_EQ(policy.deliveryDays, 14);
    EXPECT_EQ(policy.supportDays, 60);
    EXPECT_EQ(policy.acceptsEstimates, !m_rules.usual.acceptsEstimates);
    EXPECT_EQ(policy.videoChat, !m_rules.usual.videoChat);
    EXPECT_EQ(policy.paidAcceptance, !m_rules.usual.paidAcceptance);
}

// What is copied from anywhere is read, as in the form of a room.
TEST_F(ServicesTest, NumbersAreReadAsPeopleWriteThem)
{
    addService(logo);
    show();

    const struct {
        const char* field;
        const char* typed;
        int value;
    } cases[] = {
        {"servicePrice", "１万円", 10'000}, {"servicePrice", "15,000円", 15'000},
        {"servicePrice", "￥8,000", 8'000}, {"serviceRevisionPrice", "1万5千円", 15'000},
        {"serviceSilenceDays", "７", 7},    {"serviceNoticeLead", "2", 2},
        {"serviceReviewMonths", "３", 3},
    };

    for (const auto& [field, typed, value] : cases) {
        SCOPED_TRACE(typed);
        typeInto(field, QString::fromUtf8(typed));
        EXPECT_EQ(valueOf(find(field)), value);
        find("serviceTitle")->setFocus();
        EXPECT_EQ(valueOf(find(field)), value);
    }
    click("serviceSave");
    EXPECT_EQ(services().front().service.price, 8'000);
    EXPECT_EQ(services().front().policies.back().noticeLead, 2);
}

TEST_F(ServicesTest, WhatIsNoNumberStaysAndIsTold)
{
    addService(logo);
    show();
    typeInto("servicePrice", QStringLiteral("9000"));
    click("serviceSave");
    typeInto("servicePrice", QStringLiteral("いちまん"));
    for (int round = 0; round < 2; ++round) {
        auto* line = find("servicePrice")->findChild<QLineEdit*>();
        EXPECT_TRUE(line->text().contains(QStringLiteral("いちまん"))) << round;
        EXPECT_FALSE(label("servicePriceProblem").isEmpty());
        QTest::keyClick(line, Qt::Key_Return);
        find("serviceTitle")->setFocus();
    }
    click("serviceSave");
    EXPECT_EQ(services().front().service.price, 9'000);
    EXPECT_EQ(QApplication::focusWidget(), find("servicePrice"));
    EXPECT_TRUE(m_pane->finish().has_value()) << "it is not saved yet";
    click("serviceCancel");
    EXPECT_TRUE(label("servicePriceProblem").isEmpty());
    EXPECT_EQ(m_pane->finish(), std::nullopt);
}

// "3" of "3.5man" is readable, and means nothing: each key is one of its own here.
TEST_F(ServicesTest, TheReadableBeginningOfNoNumberIsNeverTaken)
{
    addService(banner);
    addService(logo);
    show();
    choose(0);
    const ServiceId id = services().at(0).service.title == rows().at(0)
        ? services().at(0).service.id
        : services().at(1).service.id;
    const auto price = [this, id] {
        for (const domain::ServiceFacts& each : services()) {
            if (each.service.id == id) {
                return each.service.price;
            }
        }
        return qint64(-1);
    };
    typeInto("servicePrice", QStringLiteral("35000"));
    click("serviceSave");
    ASSERT_EQ(price(), 35'000);
    auto* field = find<services::CountEdit>("servicePrice");
    auto* line = field->findChild<QLineEdit*>();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(line, QStringLiteral("3.5man"));
    EXPECT_EQ(field->number(), 35'000);
    choose(1);
    EXPECT_TRUE(label("servicePriceProblem").isEmpty());
    EXPECT_NE(field->typed(), QStringLiteral("3.5man"));
    EXPECT_EQ(chips(0), QStringList{QStringLiteral("Not saved")});
    EXPECT_TRUE(m_pane->finish().has_value()) << "it is not saved yet, and shown again";
    EXPECT_EQ(field->typed(), QStringLiteral("3.5man"));
    EXPECT_FALSE(label("servicePriceProblem").isEmpty());
    wording::install(*qApp, wording::Language::japanese);
    EXPECT_EQ(field->typed(), QStringLiteral("3.5man"));
    m_pane->hide();
    m_pane->show();
    EXPECT_EQ(field->typed(), QStringLiteral("3.5man"));
    EXPECT_EQ(field->value(), 35'000);
    click("serviceSave");
    EXPECT_EQ(price(), 35'000);
    field->selectAll();
    QTest::keyClicks(line, QStringLiteral("40000"));
    EXPECT_EQ(field->number(), 40'000);
    QTest::keyClick(line, Qt::Key_Up);
    EXPECT_EQ(field->number(), 40'001);
    click("serviceSave");
    EXPECT_EQ(price(), 40'001);
}

TEST_F(ServicesTest, TheAddressOfTheListingGivesItsNumber)
{
    addService(logo);
    show();
    typeInto("serviceNumber", QStringLiteral("https://coconala.com/services/123456?ref=top"));
    EXPECT_EQ(find<QLineEdit>("serviceNumber")->text(), QStringLiteral("123456"));
    typeInto("serviceNumber",
             QStringLiteral("https://www.coconala.com/categories/illustrations/"
                            "services/12345678"));
    EXPECT_EQ(find<QLineEdit>("serviceNumber")->text(), QStringLiteral("12345678"));
}

// Without support there is nothing to go on during.
TEST_F(ServicesTest, TheDefaultsOfANewOneDoNotContradictEachOther)
{
    show();
    click("servicesEmptyNew");
    ASSERT_EQ(valueOf(find("serviceSupportDays")), 0);
    EXPECT_EQ(find<QComboBox>("serviceRestart")->currentData().toString(),
              QStringLiteral("new-purchase"));
}

// What cannot be is refused beside its field, and nothing is saved.
TEST_F(ServicesTest, RefusesAtTheField)
{
    addService(logo);
    show();
    const std::pair<const char*, const char*> cases[] = {
        {"serviceTitle", ""},           {"serviceNumber", "abc"},    {"serviceSilenceDays", "0"},
        {"serviceSilenceDays", "999"},  {"serviceNoticeLead", "0"},  {"serviceNoticeLead", "9"},
        {"serviceSupportDays", "999"},  {"serviceDraftDays", "999"}, {"serviceDeliveryDays", "999"},
        {"serviceReviewMonths", "999"},
    };
    for (const auto& [field, value] : cases) {
        SCOPED_TRACE(field);
        SCOPED_TRACE(value);
        typeInto(field, QString::fromLatin1(value));
        if (QLatin1String(value).isEmpty()) {
            find<QLineEdit>(field)->clear();
        }
        click("serviceSave");
        const QByteArray problem = QByteArray(field) + "Problem";
        EXPECT_FALSE(label(problem.constData()).isEmpty());
        EXPECT_EQ(QApplication::focusWidget(), find(field));
        EXPECT_EQ(services().front().policies.size(), 1U);
        EXPECT_EQ(services().front().service.title, logo);
        click("serviceCancel");
        EXPECT_TRUE(label(problem.constData()).isEmpty());
    }
}

TEST_F(ServicesTest, AChangeMakesAVersionAndRoomsKeepTheirs)
{
    const ServiceId id = addService(logo);
    const RoomId room = addRoomOf(id, Room::open);
    show();
    const PolicyId bought = facts(room)->room.policy.value_or(PolicyId{});
    EXPECT_TRUE(bought.isValid());
    m_clock.set(noon + ms::day);
    typeInto("serviceSilenceDays", QStringLiteral("8"));
    EXPECT_FALSE(label("serviceState").isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    settleAll();
    ASSERT_EQ(services().front().policies.size(), 2U);
    EXPECT_EQ(services().front().policies.back().silenceDays, 8);
    EXPECT_EQ(facts(room)->room.policy, bought);
    EXPECT_EQ(label("serviceVersions").count(u'\n'), 1); // two of them
    // The title alone makes no version.
    typeInto("serviceTitle", banner);
    click("serviceSave");
    EXPECT_EQ(services().front().policies.size(), 2U);
    EXPECT_EQ(rows(), QStringList{banner});
}

// 16 November 2026, 21:10 plus five days, then the next 18:00 on a working day: the 22nd is a
// Sunday, the 23rd a holiday.
TEST_F(ServicesTest, TheExampleShowsTheDates)
{
    m_clock.set(noon - 5 * ms::day);
    addService(logo);
    show();
    const QString example = label("serviceExample");
    ASSERT_EQ(m_rules.usual.silenceDays, 5);
    ASSERT_EQ(m_rules.usual.closeHour, 18);
    for (const char16_t* words : {u"21:10", u"11/21", u"11/23", u"11/24"}) {
        EXPECT_TRUE(example.contains(QString::fromUtf16(words))) << example.toStdString();
    }
    typeInto("serviceSilenceDays", QStringLiteral("9"));
    EXPECT_FALSE(label("serviceExample").contains(QStringLiteral("11/24(")));
    EXPECT_TRUE(label("serviceExample").contains(QStringLiteral("11/26")));
    typeInto("serviceSilenceDays", QStringLiteral("0"));
    EXPECT_TRUE(label("serviceExample").isEmpty());
}

TEST_F(ServicesTest, WhatIsTypedStaysWhileAnotherIsLookedAt)
{
    addService(banner);
    addService(logo);
    show();
    ASSERT_EQ(rows().size(), 2);
    choose(0);
    const QString first = rows().at(0);
    typeInto("serviceTitle", QStringLiteral("まだ途中"));
    choose(1);
    EXPECT_EQ(find<QLineEdit>("serviceTitle")->text(), rows().at(1));
    EXPECT_EQ(chips(0), QStringList{QStringLiteral("Not saved")});
    EXPECT_EQ(rows().at(0), first); // as it is saved
    // The window may not close before it is decided; it is asked in the form.
    const std::optional<Error> refusal = m_pane->finish();
    ASSERT_TRUE(refusal);
    EXPECT_EQ(refusal->code, ErrorCode::unsavedInput);
    EXPECT_EQ(find<QLineEdit>("serviceTitle")->text(), QStringLiteral("まだ途中"));
    EXPECT_TRUE(find("serviceSave")->isVisible());
    ASSERT_EQ(m_intents.size(), 1U);
    EXPECT_EQ(m_intents.back().pane, QStringLiteral("services"));
    click("serviceCancel");
    EXPECT_EQ(find<QLineEdit>("serviceTitle")->text(), first);
    EXPECT_FALSE(m_pane->finish());
    answerNotice(); // thrown away too soon
    EXPECT_EQ(find<QLineEdit>("serviceTitle")->text(), QStringLiteral("まだ途中"));
    click("serviceSave");
    EXPECT_FALSE(m_pane->finish());
    EXPECT_TRUE(rows().contains(QStringLiteral("まだ途中")));
}

TEST_F(ServicesTest, ANewOneThatNobodyTypedInGoesByItself)
{
    addService(logo);
    show();
    click("newServiceButton");
    EXPECT_EQ(rows().size(), 2);
    choose(1);
    EXPECT_EQ(rows(), QStringList{logo});
    EXPECT_FALSE(m_pane->finish());
}

TEST_F(ServicesTest, AnotherChangeDoesNotTakeWhatIsTyped)
{
    const ServiceId id = addService(logo);
    show();
    typeInto("serviceItem", QStringLiteral("看板"));
    domain::Service elsewhere = services().front().service;
    elsewhere.number = QStringLiteral("77");
    act([elsewhere, this](const acts::Scope& scope) {
        return acts::changeService(scope, elsewhere, m_rules.usual);
    });
    settleAll();
    EXPECT_EQ(find<QLineEdit>("serviceItem")->text(), QStringLiteral("看板"));
    act([id](const acts::Scope& scope) { return acts::removeService(scope, id); });
    settleAll();
    EXPECT_EQ(find<QLineEdit>("serviceItem")->text(), QStringLiteral("看板"));
    click("serviceSave"); // it begins anew
    ASSERT_EQ(services().size(), 1U);
    EXPECT_EQ(services().front().service.item, QStringLiteral("看板"));
}

TEST_F(ServicesTest, OneWithRoomsIsNotRemovedButSwitchedOff)
{
    const ServiceId id = addService(logo);
    addRoomOf(id, Room::open);
    show();
    trigger("serviceRemoveAction");
    ASSERT_EQ(services().size(), 1U);
    EXPECT_FALSE(notice().isEmpty());
    answerNotice(); // offers to switch it off
    EXPECT_FALSE(services().front().service.active);
    EXPECT_EQ(chips(0), QStringList{QStringLiteral("Off")});
    EXPECT_FALSE(label("serviceOff").isEmpty());
    EXPECT_EQ(services().front().policies.size(), 1U);
    trigger("serviceActiveAction");
    EXPECT_TRUE(services().front().service.active);
}

TEST_F(ServicesTest, OneWithoutRoomsIsRemovedAndComesBack)
{
    addService(logo);
    show();
    trigger("serviceRemoveAction");
    EXPECT_TRUE(services().empty());
    EXPECT_FALSE(label("servicesEmptyWords").isEmpty());
    m_pane->undoLast();
    settleAll();
    EXPECT_EQ(rows(), QStringList{logo});
    EXPECT_EQ(find<QLineEdit>("serviceTitle")->text(), logo);
}

TEST_F(ServicesTest, FiguresCountTheRooms)
{
    const ServiceId id = addService(logo);
    addRoomOf(id, Room::open);
    addRoomOf(id, Room::cancelled);
    show();
    click("serviceFiguresView");
    EXPECT_EQ(label("serviceRooms"), QStringLiteral("2"));
    EXPECT_EQ(label("serviceOpenRooms"), QStringLiteral("1"));
    EXPECT_TRUE(label("serviceOpenDays").contains(QStringLiteral("9.0")))
        << label("serviceOpenDays").toStdString();
    EXPECT_NE(label("serviceBadEnd"), QStringLiteral("None"));
    EXPECT_EQ(label("serviceLookedAt"), QStringLiteral("Not yet"));
    EXPECT_FALSE(label("serviceReviewWhy").isEmpty());
    const QString before = label("serviceReview");
    m_clock.set(noon + 2 * ms::day);
    click("serviceReviewed");
    EXPECT_EQ(services().front().service.reviewedAt, noon + 2 * ms::day);
    EXPECT_NE(label("serviceLookedAt"), QStringLiteral("Not yet"));
    EXPECT_NE(label("serviceReview"), before);
}

TEST_F(ServicesTest, OtherPanesCanAskForOne)
{
    addService(banner);
    const ServiceId id = addService(logo);
    show();
    widgets::Intent intent;
    intent.action = QStringLiteral("show");
    intent.service = id;
    m_pane->follow(intent);
    EXPECT_EQ(find<QLineEdit>("serviceTitle")->text(), logo);
    intent.action = QStringLiteral("new");
    m_pane->follow(intent);
    EXPECT_TRUE(find<QLineEdit>("serviceTitle")->text().isEmpty());
    EXPECT_EQ(QApplication::focusWidget(), find("serviceTitle"));
}

TEST_F(ServicesTest, SpeaksTheInstalledLanguageAndFitsASmallWindow)
{
    addService(logo);
    show();
    typeInto("serviceSilenceDays", QStringLiteral("6"));
    wording::install(*qApp, wording::Language::japanese);
    EXPECT_EQ(valueOf(find("serviceSilenceDays")), 6);
    EXPECT_EQ(find<QComboBox>("serviceAllowance")->currentData().toString(),
              QString::number(m_rules.usual.rounds));
    constexpr QSize smallest(1024 - 56, 600 - 48 - 40); // without rail, title bar and notice bar
    for (const char* view : {"servicePolicyView", "serviceListingView", "serviceFiguresView"}) {
        click(view);
        EXPECT_LE(m_pane->minimumSizeHint().width(), smallest.width()) << view;
        EXPECT_LE(m_pane->minimumSizeHint().height(), smallest.height()) << view;
    }
}

} // namespace

} // namespace choba::test
