// Rooms narrowed down by words, their columns and order, and where a new one comes to stand.
#include "acts/rooms.h"
#include "panes/rooms/room_columns.h"
#include "panes/rooms/room_finder.h"
#include "panes/rooms/room_model.h"
#include "panes/rooms_fixture.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

namespace choba::test {

namespace {

using domain::EventKind;
using rooms::RoomColumns;
using rooms::RoomModel;

class RoomsSearchTest : public RoomsTest
{
protected:
    QLineEdit* words() const { return find<QLineEdit>("roomWords"); }

    // Until the whole answer is there.
    void search(const QString& text)
    {
        bool complete = text.trimmed().isEmpty();
        auto* finder = m_pane->findChild<rooms::RoomFinder*>();
        ASSERT_NE(finder, nullptr);
        const auto connection = QObject::connect(
            finder, &rooms::RoomFinder::found, m_pane,
            [&complete](const rooms::RoomHits& hits) { complete = hits.complete; });
        words()->setText(text);
        EXPECT_TRUE(until([&complete] { return complete; }));
        QObject::disconnect(connection);
    }

    // For a client, of a service, about something.
    RoomId addRoomOf(const QString& client, const std::optional<ServiceId>& service,
                     const QString& title = {}, std::optional<qint64> gross = {})
    {
        domain::Room room;
        room.id = newId<RoomId>(noon);
        room.client = addClient(client);
        room.service = service;
        room.title = title;
        room.gross = gross;
        domain::RoomEvent bought;
        bought.kind = EventKind::opened;
        bought.at = noon - 25 * ms::hour;
        act([room, bought, this](const acts::Scope& scope) {
            return acts::addRoom(scope, room, bought, m_rules);
        });
        return room.id;
    }

    void addThree()
    {
        addRoomOf(ja("カモメ商会"), addService(ja("ロゴを作ります")), {}, 30'000);
        addRoomOf(ja("北野"), {}, ja("名刺"), 9'000);
        addRoomOf(ja("山吹"), {}, ja("看板のロゴ"));
    }

    RoomColumns& columns() const { return *static_cast<RoomColumns*>(table()->horizontalHeader()); }

    void orderBy(int column) const
    {
        QTest::mouseClick(columns().viewport(), Qt::LeftButton, Qt::NoModifier,
                          QPoint(columns().sectionViewportPosition(column) + 20, 10));
    }

    // Drags the right edge of a column.
    void drag(int column, int by) const
    {
        QWidget* header = columns().viewport();
        const QPoint edge(
            columns().sectionViewportPosition(column) + columns().sectionSize(column) - 1, 10);
        QTest::mousePress(header, Qt::LeftButton, Qt::NoModifier, edge);
        QTest::mouseMove(header, edge + QPoint(by / 2, 0));
        QTest::mouseMove(header, edge + QPoint(by, 0));
        QTest::mouseRelease(header, Qt::LeftButton, Qt::NoModifier, edge + QPoint(by, 0));
    }

    QAction* ofMenu(const char* name) const
    {
        QTest::keyClick(table(), Qt::Key_H);
        auto* menu = find<QMenu>("roomColumnsMenu");
        EXPECT_TRUE(menu->isVisible());
        menu->close();
        return menu->findChild<QAction*>(QLatin1String(name));
    }
};

TEST_F(RoomsSearchTest, WordsNarrowDownWhateverTheirWidthAndKana)
{
    addThree();
    const std::pair<QString, QStringList> expected[] = {
        {ja("ｶﾓﾒ"), {ja("カモメ商会様")}},
        {ja("ろご"), {ja("カモメ商会様"), ja("山吹様")}},
        {ja("ロゴ 看板"), {ja("山吹様")}},
        {ja("名刺"), {ja("北野様")}},
        {{}, {ja("カモメ商会様"), ja("北野様"), ja("山吹様")}},
    };
    for (const auto& [typed, clients] : expected) {
        search(typed);
        QStringList shown = rows();
        shown.sort();
        EXPECT_EQ(shown, clients) << typed.toStdString();
        EXPECT_EQ(find<QPushButton>("roomsAll")->text(),
                  QStringLiteral("All %1").arg(clients.size()));
    }
}

TEST_F(RoomsSearchTest, RoomsThatAreOverAreFoundTooInPages)
{
    addThree();
    addEnded(3 * RoomModel::pageSize); // of another client
    search(ja("ムカシ"));
    EXPECT_EQ(rows().size(), 0);
    search(ja("昔"));
    EXPECT_EQ(rows().size(), RoomModel::pageSize);
    EXPECT_EQ(find<QPushButton>("roomsAll")->text(),
              QStringLiteral("All %1").arg(3 * RoomModel::pageSize));
    while (table()->model()->canFetchMore({})) {
        table()->model()->fetchMore({});
    }
    EXPECT_EQ(rows().count(ja("昔様")), 3 * RoomModel::pageSize);
    EXPECT_EQ(rows().size(), 3 * RoomModel::pageSize);
}

TEST_F(RoomsSearchTest, WordsAndChipsTogetherSayWhatWasLookedForAndLeadBack)
{
    addThree();
    search(ja("名刺"));
    click("roomsTheirs");
    EXPECT_TRUE(rows().isEmpty());
    EXPECT_TRUE(label("roomStateWords").contains(ja("名刺")));
    EXPECT_TRUE(find("roomsShowAll")->isVisible());
    click("roomsClearWords");
    EXPECT_EQ(words()->text(), QString());
    EXPECT_TRUE(find<QPushButton>("roomsTheirs")->isChecked());
    click("roomsShowAll");
    EXPECT_EQ(rows().size(), 3);
}

TEST_F(RoomsSearchTest, TheBoardShowsWhatWasFound)
{
    addThree();
    click("roomsAsBoard");
    EXPECT_EQ(cards("boardMine")->model()->rowCount(), 3);
    search(ja("北野"));
    EXPECT_EQ(cards("boardMine")->model()->rowCount(), 1);
}

TEST_F(RoomsSearchTest, KeysLeadIntoTheFieldAndOut)
{
    addThree();
    table()->setFocus();
    QTest::keyClick(m_pane, Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(words()->hasFocus());
    search(ja("ロゴ"));
    QTest::keyClick(words(), Qt::Key_Down);
    EXPECT_TRUE(table()->hasFocus());
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Up);
    EXPECT_TRUE(words()->hasFocus());
    QTest::keyClick(words(), Qt::Key_Escape);
    EXPECT_EQ(words()->text(), QString());
    EXPECT_TRUE(table()->hasFocus());
    EXPECT_EQ(rows().size(), 3);
}

TEST_F(RoomsSearchTest, WhatChangesIsLookedAtAgain)
{
    addThree();
    search(ja("ロゴ"));
    EXPECT_EQ(rows().size(), 2);
    addRoomOf(ja("新しい方"), {}, ja("ロゴ"));
    EXPECT_TRUE(until([this] { return rows().contains(ja("新しい方様")); }));
    EXPECT_EQ(rows().size(), 3);
}

TEST_F(RoomsSearchTest, AClickOnAColumnOrdersAndTurnsTheOrder)
{
    addThree();
    const QStringList usual = rows();
    orderBy(RoomModel::netColumn);
    // Nothing is known of the third one's price: it stays last in both directions.
    EXPECT_EQ(rows(), (QStringList{ja("北野様"), ja("カモメ商会様"), ja("山吹様")}));
    orderBy(RoomModel::netColumn);
    EXPECT_EQ(rows(), (QStringList{ja("カモメ商会様"), ja("北野様"), ja("山吹様")}));
    ofMenu("usualOrder")->trigger();
    EXPECT_EQ(rows(), usual);
}

TEST_F(RoomsSearchTest, EveryColumnOrdersAndGivesBackTheSameRooms)
{
    addThree();
    QStringList all = rows();
    all.sort();
    for (const char* key : {"client", "service", "state", "turn", "due", "days", "rounds", "net"}) {
        ofMenu(QByteArray("order-").append(key).constData())->trigger();
        QStringList shown = rows();
        shown.sort();
        EXPECT_EQ(shown, all) << key;
    }
    ofMenu("order-client")->trigger();
    EXPECT_EQ(rows().constFirst(), ja("カモメ商会様"));
    ofMenu("order-client")->trigger();
    EXPECT_EQ(rows().constLast(), ja("カモメ商会様"));
}

TEST_F(RoomsSearchTest, AColumnIsDraggedRememberedAndGivenBack)
{
    addThree();
    QStringList told;
    QObject::connect(m_pane, &rooms::RoomsPane::tableLookChosen, m_pane,
                     [&told](const QString& look) { told << look; });
    const int usual = columns().sectionSize(RoomModel::clientColumn);
    const int service = columns().sectionSize(RoomModel::serviceColumn);
    drag(RoomModel::clientColumn, 40);
    EXPECT_EQ(columns().sectionSize(RoomModel::clientColumn), usual + 40);
    EXPECT_EQ(columns().sectionSize(RoomModel::serviceColumn), service - 40);
    orderBy(RoomModel::netColumn);
    ASSERT_FALSE(told.isEmpty());
    const QString look = told.constLast();
    ofMenu("usualWidths")->trigger();
    EXPECT_EQ(columns().sectionSize(RoomModel::clientColumn), usual);
    EXPECT_FALSE(ofMenu("usualWidths")->isEnabled());
    close();
    open();
    m_pane->setTableLook(look);
    EXPECT_EQ(columns().sectionSize(RoomModel::clientColumn), usual + 40);
    EXPECT_EQ(columns().look(), look);
    settle();
    EXPECT_EQ(rows().constFirst(), ja("北野様"));
}

// Each look that is told is written to a file.
TEST_F(RoomsSearchTest, ADraggedEdgeIsToldOnce)
{
    addThree();
    QStringList told;
    QObject::connect(m_pane, &rooms::RoomsPane::tableLookChosen, m_pane,
                     [&told](const QString& look) { told << look; });
    auto* rest = columns().findChild<QTimer*>(QStringLiteral("roomColumnsRest"));
    ASSERT_NE(rest, nullptr);
    rest->setInterval(ms::hour); // however slow the machine is
    QWidget* header = columns().viewport();
    const auto edge = [this](int column) {
        return QPoint(columns().sectionViewportPosition(column) + columns().sectionSize(column) - 1,
                      10);
    };
    for (const int column : {int(RoomModel::dueColumn), int(RoomModel::serviceColumn)}) {
        told.clear();
        const QPoint from = edge(column);
        QTest::mousePress(header, Qt::LeftButton, Qt::NoModifier, from);
        for (int by = 1; by <= 20; ++by) {
            QTest::mouseMove(header, from + QPoint(by, 0));
        }
        EXPECT_TRUE(told.isEmpty()) << column;
        QTest::mouseRelease(header, Qt::LeftButton, Qt::NoModifier, from + QPoint(20, 0));
        EXPECT_EQ(told, QStringList{columns().look()}) << column;
    }
    // It rests while the button is still down.
    told.clear();
    const QPoint held = edge(RoomModel::dueColumn);
    QTest::mousePress(header, Qt::LeftButton, Qt::NoModifier, held);
    QTest::mouseMove(header, held + QPoint(5, 0));
    QTest::mouseMove(header, held + QPoint(6, 0));
    rest->start(0);
    EXPECT_TRUE(until([&told] { return !told.isEmpty(); }));
    QTest::mouseRelease(header, Qt::LeftButton, Qt::NoModifier, held + QPoint(6, 0));
    EXPECT_EQ(told.size(), 1);
    rest->setInterval(ms::hour);
    // The pane goes away under the mouse.
    told.clear();
    const QPoint from = edge(RoomModel::dueColumn);
    QTest::mousePress(header, Qt::LeftButton, Qt::NoModifier, from);
    QTest::mouseMove(header, from + QPoint(7, 0));
    QTest::mouseMove(header, from + QPoint(9, 0));
    EXPECT_TRUE(told.isEmpty());
    ASSERT_TRUE(rest->isActive());
    m_window->close();
    EXPECT_EQ(told, QStringList{columns().look()});
}

TEST_F(RoomsSearchTest, ARememberedLineThatMakesNoSenseIsLeftOut)
{
    for (const char* line : {"client=x", "order=nothing", "service=9999999 a b =", "client=-4"}) {
        m_pane->setTableLook(ja(line));
        EXPECT_GT(columns().sectionSize(RoomModel::clientColumn), 40) << line;
        EXPECT_FALSE(columns().look().contains(QStringLiteral("order"))) << line;
    }
}

TEST_F(RoomsSearchTest, ANewRoomIsChosenScrolledToAndNeverHidden)
{
    for (int i = 0; i < 30; ++i) {
        addRoom(QStringLiteral("c%1").arg(i), ms::hour + i * ms::minute);
    }
    const ClientId client = addClient(ja("新しい方"));
    search(QStringLiteral("c2"));
    click("roomsMine");
    widgets::Intent intent;
    intent.pane = QStringLiteral("rooms");
    intent.action = QStringLiteral("new");
    intent.client = client;
    m_pane->follow(intent);
    settle();
    click("roomSave");
    EXPECT_TRUE(until([this] { return chosen() == ja("新しい方様"); }));
    EXPECT_EQ(words()->text(), QString());
    const QRect row = table()->visualRect(table()->currentIndex());
    EXPECT_TRUE(table()->viewport()->rect().contains(row.center()));
    EXPECT_EQ(heading(), ja("新しい方様"));
}

} // namespace

} // namespace choba::test
