// Between two rooms: whatever was chosen, narrowed down or entered for one of them, nothing is done
// to the other.
#include "acts/rooms.h"
#include "panes/rooms/room_finder.h"
#include "panes/rooms/room_list.h"
#include "panes/rooms_fixture.h"
#include "storage/rooms.h"
#include "widgets/choice_box.h"
#include "widgets/japan_time_edit.h"

#include <QAction>
#include <QApplication>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace choba::test {

namespace {

using domain::EventKind;

class RoomsBetweenTest : public RoomsTest
{
protected:
    void SetUp() override
    {
        RoomsTest::SetUp();
        m_first = addRoom(ja("山吹"), 30 * ms::hour);
        m_second = addRoom(ja("林"), ms::hour);
        choose(ja("山吹様"));
        ASSERT_EQ(heading(), ja("山吹様"));
    }

    QLineEdit* words() const { return find<QLineEdit>("roomWords"); }

    // Until the whole answer, or the refusal, is there.
    void search(const QString& text)
    {
        bool answered = false;
        auto* finder = m_pane->findChild<rooms::RoomFinder*>();
        ASSERT_NE(finder, nullptr);
        QObject listener;
        QObject::connect(finder, &rooms::RoomFinder::found, &listener,
                         [&answered](const rooms::RoomHits& hits) { answered = hits.complete; });
        QObject::connect(finder, &rooms::RoomFinder::failed, &listener,
                         [&answered] { answered = true; });
        words()->setText(text);
        EXPECT_TRUE(until([&answered] { return answered; }));
    }

    // The one that is seen: forms that wait have fields of the same names.
    template<typename T>
    T* seen(const char* name) const
    {
        for (T* one : m_window->findChildren<T*>(QLatin1String(name))) {
            if (one->isVisible()) {
                return one;
            }
        }
        ADD_FAILURE() << name << " is not seen";
        return find<T>(name);
    }

    std::vector<domain::RoomEvent> history(RoomId room) const
    {
        const auto read = storage::loadHistory(m_store->reader(), room);
        EXPECT_TRUE(read);
        return read ? *read : std::vector<domain::RoomEvent>{};
    }

    QString title(RoomId room) const
    {
        const auto read = storage::loadRoom(m_store->reader(), room);
        EXPECT_TRUE(read);
        return read ? read->title : QString();
    }

    bool isInHeader(const QWidget* part) const { return find("roomHeader")->isAncestorOf(part); }

    RoomId m_first; // it lies open
    RoomId m_second;
};

TEST_F(RoomsBetweenTest, ANewRoomIsShownThoughTheAgendaWasFaster)
{
    auto* list = m_pane->findChild<rooms::RoomList*>();
    click("roomsAwaiting");
    ASSERT_TRUE(rows().isEmpty());
    list->selectSaved(m_second, false);
    EXPECT_TRUE(rows().isEmpty()) << "one that was changed stays where the chips put it";
    list->select(m_first);
    list->selectSaved(m_second, true);
    EXPECT_EQ(chosen(), ja("林様"));
    EXPECT_TRUE(find<QPushButton>("roomsAll")->isChecked());
}

TEST_F(RoomsBetweenTest, EnterChoosesWhatWasFoundBeforeItLeadsToARoom)
{
    search(ja("林"));
    ASSERT_EQ(rows(), QStringList{ja("林様")});
    EXPECT_EQ(heading(), ja("山吹様"));
    EXPECT_FALSE(label("roomOutsideChip").isEmpty()) << "the page says that the list has others";
    QTest::keyClick(words(), Qt::Key_Return);
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_EQ(heading(), ja("林様"));
    EXPECT_EQ(chosen(), ja("林様"));
    EXPECT_TRUE(label("roomOutsideChip").isEmpty());
    EXPECT_FALSE(isInHeader(QApplication::focusWidget()));
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_TRUE(isInHeader(QApplication::focusWidget()));
}

TEST_F(RoomsBetweenTest, EnterOnTheBoardChoosesACardFirstToo)
{
    click("roomsAsBoard");
    search(ja("林"));
    QTest::keyClick(words(), Qt::Key_Return);
    ASSERT_TRUE(cards("boardMine")->hasFocus());
    EXPECT_EQ(heading(), ja("山吹様"));
    QTest::keyClick(cards("boardMine"), Qt::Key_Return);
    EXPECT_EQ(heading(), ja("林様"));
    EXPECT_TRUE(cards("boardMine")->hasFocus());
    QTest::keyClick(cards("boardMine"), Qt::Key_Return);
    EXPECT_TRUE(isInHeader(QApplication::focusWidget()));
}

TEST_F(RoomsBetweenTest, EnterWaitsForTheAnswerToTheWords)
{
    words()->setText(ja("林")); // the answer needs the event loop
    QTest::keyClick(words(), Qt::Key_Return);
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_FALSE(isInHeader(QApplication::focusWidget()));
}

TEST_F(RoomsBetweenTest, TabWalksTheBoardWithoutOpeningARoom)
{
    record(m_second, EventKind::sellerMessage, 30 * ms::minute);
    record(m_second, EventKind::handedOver, 20 * ms::minute);
    click("roomsAsBoard");
    ASSERT_EQ(cards("boardTheirs")->model()->rowCount(), 1);
    cards("boardMine")->setFocus();
    QTest::keyClick(cards("boardMine"), Qt::Key_Tab);
    ASSERT_TRUE(cards("boardTheirs")->hasFocus());
    EXPECT_EQ(heading(), ja("山吹様"));
    EXPECT_FALSE(cards("boardTheirs")->selectionModel()->hasSelection());
}

TEST_F(RoomsBetweenTest, AStepOfAnotherRoomWaitsForItsOwn)
{
    click("recordNote");
    type("stepText", QStringLiteral("called"));
    find<widgets::JapanTimeEdit>("stepAt")->setUtc(noon - ms::hour);
    choose(ja("林様"));
    EXPECT_TRUE(label("stepFormHeading").contains(ja("山吹様")));
    click("recordPromise");
    EXPECT_FALSE(label("stepFormHeading").contains(ja("山吹様")));
    EXPECT_TRUE(find<QLineEdit>("stepText")->text().isEmpty());
    QTest::keyClick(find("stepText"), Qt::Key_Escape);
    click("recordNote");
    type("stepText", QStringLiteral("asked"));
    QTest::keyClick(find("stepText"), Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(history(m_first).size(), 1U);
    EXPECT_EQ(history(m_second).back().text, QStringLiteral("asked"));
    EXPECT_FALSE(find("stepForm")->isVisible());
    // What waits holds the window's end, and comes back with its room.
    EXPECT_TRUE(m_pane->finish().has_value());
    EXPECT_EQ(heading(), ja("山吹様"));
    ASSERT_TRUE(find("stepForm")->isVisible());
    EXPECT_EQ(find<QLineEdit>("stepText")->text(), QStringLiteral("called"));
    click("stepRecord");
    EXPECT_EQ(history(m_first).back().text, QStringLiteral("called"));
    EXPECT_EQ(history(m_first).back().at, noon - ms::hour);
    EXPECT_EQ(m_pane->finish(), std::nullopt);
}

TEST_F(RoomsBetweenTest, TwoStepsWaitForEachOther)
{
    click("recordNote");
    type("stepText", QStringLiteral("called"));
    choose(ja("林様"));
    click("recordNote");
    type("stepText", QStringLiteral("asked"));
    choose(ja("山吹様"));
    EXPECT_EQ(find<QLineEdit>("stepText")->text(), QStringLiteral("called"));
    EXPECT_FALSE(label("stepFormHeading").contains(ja("林様")));
    choose(ja("林様"));
    EXPECT_EQ(find<QLineEdit>("stepText")->text(), QStringLiteral("asked"));
}

TEST_F(RoomsBetweenTest, TheFormOfAnotherRoomWaitsForItsOwn)
{
    find<QAction>("editRoomAction")->trigger();
    seen<QLineEdit>("roomTitle")->setText(ja("表紙"));
    choose(ja("林様"));
    ASSERT_EQ(heading(), ja("林様"));
    find<QAction>("editRoomAction")->trigger();
    EXPECT_TRUE(seen<QLabel>("roomFormHeading")->text().contains(ja("林様")));
    auto* field = seen<QLineEdit>("roomTitle");
    EXPECT_TRUE(field->text().isEmpty());
    field->setText(ja("名刺"));
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(title(m_first), QString());
    EXPECT_EQ(title(m_second), ja("名刺"));
    EXPECT_TRUE(m_pane->finish().has_value());
    EXPECT_EQ(heading(), ja("山吹様"));
    field = seen<QLineEdit>("roomTitle");
    EXPECT_EQ(field->text(), ja("表紙"));
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(title(m_first), ja("表紙"));
    EXPECT_EQ(m_pane->finish(), std::nullopt);
}

TEST_F(RoomsBetweenTest, ANewRoomWaitsWhileAnotherIsChanged)
{
    click("newRoomButton");
    seen<QLineEdit>("roomTitle")->setText(ja("看板"));
    choose(ja("林様"));
    find<QAction>("editRoomAction")->trigger();
    EXPECT_TRUE(seen<QLineEdit>("roomTitle")->text().isEmpty());
    click("newRoomButton");
    EXPECT_EQ(seen<QLineEdit>("roomTitle")->text(), ja("看板"));
    EXPECT_TRUE(find("roomKind")->isVisible());
}

TEST_F(RoomsBetweenTest, ARoomThatCannotBeReadLeavesNothingOfTheOneBefore)
{
    execute("ALTER TABLE room_event RENAME TO elsewhere");
    choose(ja("林様"));
    EXPECT_EQ(heading(), QString());
    EXPECT_FALSE(notice().isEmpty());
    execute("ALTER TABLE elsewhere RENAME TO room_event");
    find<QAction>("removeRoomAction")->trigger();
    settle();
    EXPECT_EQ(rows().size(), 2);
}

// Whatever was entered, not only words.
TEST_F(RoomsBetweenTest, EveryFieldOfAStepCountsAsEntered)
{
    const auto choice = [this](const char* name, int index) {
        find<widgets::ChoiceBox>(name)->setCurrentIndex(index);
    };
    const std::pair<const char*, std::function<void()>> changes[] = {
        {"other", [&choice] { choice("stepKind", 1); }},
        {"other", [this] { find<widgets::JapanTimeEdit>("stepAt")->setUtc(noon - ms::hour); }},
        {"other", [this] { find<QLineEdit>("stepAt")->setText(ja("いつか")); }},
        {"promised", [this] { find<QDateEdit>("stepDay")->setDate(QDate(2026, 12, 1)); }},
        {"cancel-asked", [&choice] { choice("stepBy", 1); }},
        {"cancel-asked", [&choice] { choice("stepReason", 1); }},
    };
    record(m_first, EventKind::sellerMessage, 5 * ms::hour);
    record(m_first, EventKind::handedOver, 4 * ms::hour);
    int at = 0;
    for (const auto& [key, change] : changes) {
        choose(ja("山吹様"));
        QAction* action = step(key);
        ASSERT_NE(action, nullptr) << key;
        action->trigger();
        EXPECT_EQ(m_pane->finish(), std::nullopt) << at;
        change();
        choose(ja("林様"));
        EXPECT_TRUE(find("stepForm")->isVisible()) << at;
        EXPECT_TRUE(m_pane->finish().has_value()) << at;
        QTest::mouseClick(find("stepCancel"), Qt::LeftButton);
        ++at;
    }
}

TEST_F(RoomsBetweenTest, AnUnreadTimeOfANewRoomCountsAsEntered)
{
    click("newRoomButton");
    find<QLineEdit>("roomAt")->setText(ja("いつか"));
    EXPECT_TRUE(m_pane->finish().has_value());
}

TEST_F(RoomsBetweenTest, AfterANewRoomWasGivenUpAFormHasItsHeaderAgain)
{
    click("newRoomButton");
    EXPECT_FALSE(find("roomHeader")->isVisible());
    click("roomCancel");
    find<QAction>("editRoomAction")->trigger();
    ASSERT_TRUE(find("roomForm")->isVisible());
    EXPECT_TRUE(find("roomHeader")->isVisible());
}

TEST_F(RoomsBetweenTest, ASearchThatFailedShowsNoFormerRowsAndIsTriedAgain)
{
    search(ja("山吹"));
    ASSERT_EQ(rows(), QStringList{ja("山吹様")});
    const QString path = m_store->path();
    ASSERT_TRUE(QFile::rename(path, path + QLatin1String(".away")));
    search(ja("林"));
    EXPECT_TRUE(rows().isEmpty());
    EXPECT_FALSE(label("roomStateWords").isEmpty());
    ASSERT_TRUE(QFile::rename(path + QLatin1String(".away"), path));
    click("roomsRetry");
    EXPECT_TRUE(until([this] { return rows() == QStringList{ja("林様")}; }));
}

} // namespace

} // namespace choba::test
