// The rooms as a table and as a board: order, filters, what stays when something changes.
#include "acts/rooms.h"
#include "panes/rooms/room_model.h"
#include "panes/rooms_fixture.h"
#include "wording/language.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

namespace choba::test {

namespace {

using domain::EventKind;
using rooms::RoomModel;

class RoomsListTest : public RoomsTest
{
protected:
    // Mine and overdue; mine; theirs; awaiting; an inquiry.
    void addAll()
    {
        const RoomId late = addRoom(ja("遅"), 3 * ms::day);
        record(late, EventKind::sellerMessage, 3 * ms::day - ms::hour);
        record(late, EventKind::clientMessage, 2 * ms::day + ms::hour);
        record(late, EventKind::deliveryDate, 2 * ms::day, noon - 36 * ms::hour);
        addRoom(ja("山吹"), 40 * ms::hour);
        const RoomId theirs = addRoom(ja("ことり"), 10 * ms::day);
        record(theirs, EventKind::sellerMessage, 9 * ms::day);
        record(theirs, EventKind::handedOver, ms::day);
        const RoomId awaiting = addRoom(ja("みどり"), 12 * ms::day);
        record(awaiting, EventKind::sellerMessage, 11 * ms::day);
        record(awaiting, EventKind::handedOver, 2 * ms::day);
        record(awaiting, EventKind::delivered, ms::day);
        domain::Room inquiry;
        inquiry.id = newId<RoomId>(noon);
        inquiry.client = addClient(ja("北野"));
        inquiry.title = ja("表紙");
        domain::RoomEvent asked;
        asked.kind = EventKind::inquiry;
        asked.at = noon - ms::hour;
        act([inquiry, asked, this](const acts::Scope& scope) {
            return acts::addRoom(scope, inquiry, asked, m_rules);
        });
        m_theirs = theirs;
    }

    QStringList cardsOf(const char* column) const
    {
        QStringList names;
        const QAbstractItemModel* model = cards(column)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            names << model->index(row, 0).data().toString();
        }
        return names;
    }

    RoomId m_theirs;
};

TEST_F(RoomsListTest, WithoutRoomsItSaysWhatItIsForAndOffersTheFirstStep)
{
    EXPECT_FALSE(label("roomStateWords").isEmpty());
    EXPECT_TRUE(find("roomsEmptyNew")->isVisible());
    click("roomsEmptySample");
    EXPECT_EQ(m_samples, 1);
    click("roomsEmptyNew");
    EXPECT_TRUE(find("roomForm")->isVisible());
}

TEST_F(RoomsListTest, WhatPressesMostStandsFirst)
{
    addAll();
    // The order stands cancelled in eight hours; then what is overdue; then by time.
    EXPECT_EQ(
        rows(),
        (QStringList{ja("山吹様"), ja("遅様"), ja("北野様"), ja("ことり様"), ja("みどり様")}));
}

TEST_F(RoomsListTest, EachColumnSaysItsPart)
{
    domain::Room room;
    room.id = newId<RoomId>(noon);
    room.client = addClient(ja("林"));
    room.service = addService(ja("ロゴ"));
    room.gross = 10'000;
    domain::RoomEvent bought;
    bought.kind = EventKind::opened;
    bought.at = noon - 25 * ms::hour;
    act([room, bought, this](const acts::Scope& scope) {
        return acts::addRoom(scope, room, bought, m_rules);
    });
    const QString client = ja("林様");
    EXPECT_EQ(cell(client, RoomModel::serviceColumn), ja("ロゴ"));
    EXPECT_EQ(cell(client, RoomModel::turnColumn), QStringLiteral("You"));
    EXPECT_TRUE(cell(client, RoomModel::daysColumn).startsWith(QStringLiteral("2 days")));
    EXPECT_EQ(cell(client, RoomModel::roundsColumn),
              QStringLiteral("%1 left").arg(m_rules.usual.rounds));
    EXPECT_EQ(cell(client, RoomModel::netColumn).remove(QRegularExpression(QStringLiteral("\\D"))),
              QString::number(m_rules.net(10'000, false)));
    const QModelIndex first = table()->model()->index(0, 0);
    const QString spoken = first.data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains(cell(client, RoomModel::dueColumn))) << spoken.toStdString();
}

TEST_F(RoomsListTest, TheChipsCountAndNarrow)
{
    addAll();
    const std::tuple<const char*, QString, QStringList> expected[] = {
        {"roomsMine", QStringLiteral("My turn 3"), {ja("遅様"), ja("山吹様"), ja("北野様")}},
        {"roomsAwaiting", QStringLiteral("Approval 1"), {ja("みどり様")}},
        {"roomsInquiries", QStringLiteral("Inquiries 1"), {ja("北野様")}},
        {"roomsOverdue", QStringLiteral("Overdue 1"), {ja("遅様")}},
    };
    EXPECT_EQ(find<QPushButton>("roomsAll")->text(), QStringLiteral("All 5"));
    for (const auto& [chip, words, shown] : expected) {
        EXPECT_EQ(find<QPushButton>(chip)->text(), words);
        click(chip);
        QStringList sorted = rows();
        QStringList wanted = shown;
        sorted.sort();
        wanted.sort();
        EXPECT_EQ(sorted, wanted) << chip;
    }
    click("roomsAll");
    EXPECT_EQ(rows().size(), 5);
}

TEST_F(RoomsListTest, AFilterWithoutRoomsSaysSoAndLeadsBack)
{
    addRoom(ja("山吹"), ms::hour);
    click("roomsAwaiting");
    EXPECT_FALSE(label("roomStateWords").isEmpty());
    click("roomsShowAll");
    EXPECT_EQ(rows(), QStringList{ja("山吹様")});
    EXPECT_TRUE(find<QPushButton>("roomsAll")->isChecked());
}

TEST_F(RoomsListTest, TheChosenRoomStaysChosenWhenTheOrderChanges)
{
    addAll();
    choose(ja("ことり様"));
    const auto before = rows().indexOf(ja("ことり様"));
    record(m_theirs, EventKind::clientMessage);
    record(m_theirs, EventKind::deliveryDate, 0, noon - 36 * ms::hour);
    EXPECT_EQ(chosen(), ja("ことり様"));
    EXPECT_NE(rows().indexOf(ja("ことり様")), before);
    EXPECT_EQ(heading(), ja("ことり様"));
}

TEST_F(RoomsListTest, ARoomThatLeavesTheFilterStaysOpenBelow)
{
    addAll();
    click("roomsTheirs");
    choose(ja("ことり様"));
    record(m_theirs, EventKind::clientMessage);
    EXPECT_FALSE(rows().contains(ja("ことり様")));
    EXPECT_EQ(chosen(), QString()); // and no neighbour in its place
    EXPECT_EQ(heading(), ja("ことり様"));
    click("roomsAll");
    EXPECT_EQ(chosen(), ja("ことり様"));
}

TEST_F(RoomsListTest, TheBoardHasAColumnForEachTurn)
{
    addAll();
    click("roomsAsBoard");
    EXPECT_EQ(cardsOf("boardMine"), (QStringList{ja("山吹様"), ja("遅様")}));
    EXPECT_EQ(cardsOf("boardTheirs"), QStringList{ja("ことり様")});
    EXPECT_EQ(cardsOf("boardAwaiting"), QStringList{ja("みどり様")});
    EXPECT_EQ(cardsOf("boardInquiries"), QStringList{ja("北野様")});
    EXPECT_EQ(label("boardMineHeading"), QStringLiteral("My turn 2"));
}

TEST_F(RoomsListTest, ArrowsWalkTheBoardAndTheTableChoosesTheSame)
{
    addAll();
    click("roomsAsBoard");
    QListView* mine = cards("boardMine");
    mine->setFocus();
    mine->setCurrentIndex(mine->model()->index(1, 0));
    EXPECT_EQ(heading(), ja("遅様"));
    QTest::keyClick(mine, Qt::Key_Right);
    EXPECT_TRUE(cards("boardTheirs")->hasFocus());
    EXPECT_EQ(heading(), ja("ことり様"));
    EXPECT_FALSE(mine->selectionModel()->hasSelection());
    QTest::keyClick(cards("boardTheirs"), Qt::Key_Left);
    EXPECT_EQ(heading(), ja("山吹様")); // at the height of the card before
    QTest::keyClick(mine, Qt::Key_Down);
    EXPECT_EQ(heading(), ja("遅様"));
    EXPECT_EQ(chosen(), ja("遅様"));
    QTest::keyClick(mine, Qt::Key_Return);
    EXPECT_TRUE(find("roomHeader")->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(RoomsListTest, ArrowsWalkTheTableAndEnterGoesToTheRoom)
{
    addAll();
    choose(rows().constFirst());
    QTest::keyClick(table(), Qt::Key_Down);
    EXPECT_EQ(heading(), rows().at(1));
    QTest::keyClick(table(), Qt::Key_End);
    EXPECT_EQ(heading(), rows().constLast());
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_TRUE(find("roomHeader")->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(RoomsListTest, RoomsThatAreOverFollowInPages)
{
    addRoom(ja("山吹"), ms::hour);
    addEnded(3 * RoomModel::pageSize);
    EXPECT_EQ(rows().constFirst(), ja("山吹様"));
    const int first = table()->model()->rowCount();
    EXPECT_GE(first, RoomModel::pageSize);
    EXPECT_LT(first, 3 * RoomModel::pageSize);
    while (table()->model()->canFetchMore({})) {
        table()->model()->fetchMore({});
    }
    EXPECT_EQ(table()->model()->rowCount(), 3 * RoomModel::pageSize + 1);
    EXPECT_TRUE(find<QPushButton>("roomsAll")->text().contains(QStringLiteral("601")));
    EXPECT_EQ(rows().count(ja("昔様")), 3 * RoomModel::pageSize);
}

TEST_F(RoomsListTest, ARoomThatEndsMovesToThoseThatAreOver)
{
    addEnded(RoomModel::pageSize);
    addAll();
    choose(ja("山吹様"));
    domain::RoomEvent event;
    event.kind = EventKind::cancelled;
    event.at = noon;
    const RoomId room =
        std::find_if(shelf().facts->rooms.begin(), shelf().facts->rooms.end(),
                     [](const domain::RoomFacts& facts) { return facts.addressed == ja("山吹様"); })
            ->room.id;
    act([room, event, this](const acts::Scope& scope) {
        return acts::recordStep(scope, room, event, m_rules);
    });
    EXPECT_EQ(rows().count(ja("山吹様")), 1);
    EXPECT_EQ(chosen(), ja("山吹様"));
    EXPECT_FALSE(find<QPushButton>("roomsMine")->text().contains(QStringLiteral("3")));
}

TEST_F(RoomsListTest, ManyRoomsGoingOnScrollStaysWhereItIs)
{
    for (int i = 0; i < 30; ++i) {
        addRoom(QStringLiteral("c%1").arg(i), ms::hour + i * ms::minute);
    }
    table()->verticalScrollBar()->setValue(120);
    const int before = table()->verticalScrollBar()->value();
    ASSERT_GT(before, 0);
    addRoom(ja("新"), ms::minute);
    EXPECT_EQ(table()->verticalScrollBar()->value(), before);
}

TEST_F(RoomsListTest, AnotherLanguageChangesEveryWord)
{
    addAll();
    const QString english = table()->model()->headerData(0, Qt::Horizontal).toString();
    EXPECT_EQ(english, QStringLiteral("Client"));
    const QString before = find<QPushButton>("roomsMine")->text();
    wording::install(*qApp, wording::Language::japanese);
    QCoreApplication::processEvents();
    const QString after = find<QPushButton>("roomsMine")->text();
    wording::install(*qApp, wording::Language::english);
    QCoreApplication::processEvents();
    EXPECT_EQ(find<QPushButton>("roomsMine")->text(), before);
    EXPECT_TRUE(after.contains(QChar(u'3')));
}

TEST_F(RoomsListTest, AnotherPaneCanShowARoomOrBeginOne)
{
    addAll();
    widgets::Intent intent;
    intent.pane = QStringLiteral("rooms");
    intent.action = QStringLiteral("show");
    intent.room = m_theirs;
    m_pane->follow(intent);
    EXPECT_EQ(chosen(), ja("ことり様"));
    EXPECT_EQ(heading(), ja("ことり様"));
    intent.action = QStringLiteral("new");
    intent.client = addClient(ja("新しい方"));
    m_pane->follow(intent);
    EXPECT_TRUE(find("roomForm")->isVisible());
    EXPECT_EQ(label("roomClientName"), ja("新しい方様"));
    EXPECT_FALSE(find("roomHeader")->isVisible());
}

} // namespace

} // namespace choba::test
