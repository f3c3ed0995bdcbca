// The agenda of the window follows the facts, the rules and the clock, and reads no more than it
// must.
#include "acts/clients.h"
#include "acts/dues.h"
#include "acts/own_rules.h"
#include "acts/rooms.h"
#include "acts/services.h"
#include "panes/agenda_fixture.h"
#include "storage/clients.h"
#include "storage/rooms.h"
#include "writing/knowledge.h"

namespace choba::test {

using domain::DueKind;
using domain::EventKind;
using widgets::AgendaSource;

using AgendaSourceTest = AgendaTest;

TEST_F(AgendaSourceTest, StartsEmpty)
{
    EXPECT_TRUE(shelf().facts->rooms.empty());
    EXPECT_TRUE(shelf().actions.empty());
    EXPECT_EQ(shelf().now, noon);
    EXPECT_EQ(shelf().positionOf(RoomId{1}), -1);
}

TEST_F(AgendaSourceTest, HasNothingBeforeTheFileIsOpen)
{
    acts::Store store(m_folder.filePath(QStringLiteral("other.sqlite")), m_clock);
    widgets::KnowledgeSource knowledge(store, m_clock);
    AgendaSource agenda(store, knowledge, m_clock);
    knowledge.load();
    ASSERT_TRUE(until([&] { return knowledge.current() != nullptr; }));
    EXPECT_EQ(agenda.current(), nullptr);
    EXPECT_FALSE(agenda.isLoading());
    store.open();
    EXPECT_TRUE(until([&] { return agenda.current() != nullptr; }));
}

TEST_F(AgendaSourceTest, ReadsOnlyTheRoomsThatChanged)
{
    const RoomId first = addRoom(QStringLiteral("北野"), ms::hour);
    const RoomId second = addRoom(QStringLiteral("林"), ms::hour);
    execute("UPDATE room SET note = 'unseen'");
    record(first, EventKind::sellerMessage);
    ASSERT_NE(facts(first), nullptr);
    ASSERT_NE(facts(second), nullptr);
    EXPECT_EQ(facts(first)->room.note, QStringLiteral("unseen"));
    EXPECT_EQ(facts(second)->room.note, QString());
    EXPECT_EQ(facts(first)->status.firstSellerAt, noon);
    m_agenda->load();
    settle();
    EXPECT_EQ(facts(second)->room.note, QStringLiteral("unseen"));
}

TEST_F(AgendaSourceTest, FindsEachRoom)
{
    std::vector<RoomId> rooms;
    for (int i = 0; i < 5; ++i) {
        rooms.push_back(addRoom(QStringLiteral("客%1").arg(i), ms::hour * (5 - i)));
    }
    for (const RoomId room : rooms) {
        ASSERT_NE(facts(room), nullptr);
        EXPECT_EQ(facts(room)->room.id, room);
    }
}

TEST_F(AgendaSourceTest, ForgetsRemovedRooms)
{
    const RoomId room = addRoom(QStringLiteral("北野"), ms::hour);
    ASSERT_NE(facts(room), nullptr);
    EXPECT_FALSE(shelf().actions.empty());
    act([room](const acts::Scope& scope) { return acts::removeRoom(scope, room); });
    EXPECT_EQ(facts(room), nullptr);
    EXPECT_TRUE(shelf().actions.empty());
}

TEST_F(AgendaSourceTest, TakesNewNamesOfClients)
{
    const RoomId room = addRoom(QStringLiteral("北野"), ms::hour);
    EXPECT_TRUE(facts(room)->addressed.contains(QStringLiteral("北野")));
    auto client = storage::loadClient(m_store->reader(), facts(room)->room.client);
    ASSERT_TRUE(client);
    client->name = QStringLiteral("南野");
    act([&client](const acts::Scope& scope) { return acts::changeClient(scope, *client); });
    EXPECT_TRUE(facts(room)->addressed.contains(QStringLiteral("南野")));
}

TEST_F(AgendaSourceTest, TakesServicesAndWhatBecameOfTheirRooms)
{
    const ServiceId service = addService(QStringLiteral("ロゴ制作"));
    ASSERT_EQ(shelf().facts->services.size(), 1U);
    const RoomId id = addRoom(QStringLiteral("北野"), ms::day);
    domain::Room room = facts(id)->room;
    room.service = service;
    act([room](const acts::Scope& scope) { return acts::changeRoom(scope, room); });
    EXPECT_EQ(shelf().facts->services.front().lastBadEnd, 0);
    record(id, EventKind::cancelled);
    EXPECT_EQ(shelf().facts->services.front().lastBadEnd, noon);
}

TEST_F(AgendaSourceTest, TakesWhatIsPutOff)
{
    addRoom(QStringLiteral("北野"), ms::hour);
    ASSERT_FALSE(shelf().actions.empty());
    const domain::DueKey key = shelf().actions.front().key;
    const qint64 until = noon + ms::hour;
    act([key, until](const acts::Scope& scope) {
        return acts::snooze(scope, key, until, 0, QStringLiteral("北野"));
    });
    EXPECT_EQ(shelf().actions.front().snoozedUntil, until);
}

TEST_F(AgendaSourceTest, FollowsTheMinuteWithoutReading)
{
    const RoomId room = addRoom(QStringLiteral("北野"), ms::hour);
    execute("UPDATE room SET note = 'unseen'");
    const int before = m_loaded;
    wake();
    EXPECT_EQ(m_loaded, before); // still the same minute
    m_clock.set(noon + ms::minute - 1);
    wake();
    EXPECT_EQ(m_loaded, before);
    m_clock.set(noon + ms::minute);
    wake();
    EXPECT_EQ(m_loaded, before + 1);
    EXPECT_EQ(shelf().now, noon + ms::minute);
    EXPECT_EQ(facts(room)->room.note, QString());
}

TEST_F(AgendaSourceTest, KnowsTheTimeAfterAMonthOfSleep)
{
    addRoom(QStringLiteral("北野"), ms::hour);
    m_clock.set(noon + 30 * ms::day);
    wake();
    EXPECT_EQ(shelf().now, noon + 30 * ms::day);
    for (const domain::Action& action : shelf().actions) {
        EXPECT_NE(domain::groupOf(action, shelf().now), domain::Group::today)
            << int(action.due.kind);
    }
}

TEST_F(AgendaSourceTest, FollowsTheClockBackToo)
{
    addRoom(QStringLiteral("北野"), ms::hour);
    m_clock.set(noon - ms::hour);
    wake();
    EXPECT_EQ(shelf().now, noon - ms::hour);
}

TEST_F(AgendaSourceTest, TakesChangedRules)
{
    addRoom(QStringLiteral("北野"), ms::hour);
    const qint64 before = shelf().rules->firstContactBest;
    const auto pack = writing::loadRules({});
    ASSERT_TRUE(pack);
    const QString id = QStringLiteral("room.first-contact-best");
    const rules::RuleValue* shipped = pack->find(id, m_clock.todayInJapan());
    ASSERT_NE(shipped, nullptr);
    const domain::OwnRule rule{id, writing::contentToJson(qint64(5)),
                               writing::contentToJson(shipped->content), 0};
    act([rule](const acts::Scope& scope) { return acts::setRule(scope, rule); });
    EXPECT_TRUE(until([&] { return shelf().rules->firstContactBest != before; }));
    EXPECT_EQ(shelf().rules->firstContactBest, 5 * ms::hour);
}

TEST_F(AgendaSourceTest, TellsOnceForManyChangesAndNothingOld)
{
    std::vector<domain::Room> rooms;
    for (int i = 0; i < 10; ++i) {
        rooms.push_back(facts(addRoom(QStringLiteral("客%1").arg(i), ms::hour))->room);
    }
    const int before = m_loaded;
    qsizetype announced = 0;
    const auto written = [this, &rooms] {
        qsizetype count = 0;
        for (const domain::Room& room : rooms) {
            count += facts(room.id)->room.note.size();
        }
        return count;
    };
    QObject context;
    QObject::connect(m_store.get(), &acts::Store::changed, &context, [&announced] { ++announced; });
    QObject::connect(m_agenda.get(), &AgendaSource::loaded, &context,
                     [&] { EXPECT_GE(written(), announced); });
    for (int round = 0; round < 2; ++round) {
        for (domain::Room& room : rooms) {
            room.note += u'あ';
            m_store->act(
                [room](const acts::Scope& scope) { return acts::changeRoom(scope, room); });
        }
    }
    settle();
    EXPECT_EQ(announced, 20);
    EXPECT_EQ(written(), 20);
    EXPECT_LT(m_loaded - before, 20);
}

TEST_F(AgendaSourceTest, TellsOnlyTheLastOfWhatWasAskedFor)
{
    acts::Change change;
    change.rooms.push_back(addRoom(QStringLiteral("北野"), ms::hour));
    const int before = m_loaded;
    constexpr int often =
        5'000; // long enough for several answers, none of which is taken meanwhile
    for (int i = 0; i < often; ++i) {
        emit m_store->changed(change);
    }
    EXPECT_TRUE(m_agenda->isLoading());
    settle();
    EXPECT_EQ(m_loaded, before + 1);
}

TEST_F(AgendaSourceTest, ReadsWhatIsRememberedOfARoomThatComesBack)
{
    const RoomId room = addRoom(QStringLiteral("北野"), 700 * ms::day);
    const domain::DueKey key{{domain::SubjectKind::room, room.value}, DueKind::saveCopy, noon};
    act([key](const acts::Scope& scope) {
        return acts::markDone(scope, key, QStringLiteral("北野"));
    });
    record(room, EventKind::cancelled, 690 * ms::day);
    m_agenda->load();
    settle();
    ASSERT_EQ(facts(room), nullptr); // over for so long that nothing is owed any more
    EXPECT_TRUE(shelf().facts->marks.empty());
    const auto history = storage::loadHistory(m_store->reader(), room);
    ASSERT_TRUE(history);
    act([id = history->back().id](const acts::Scope& scope) {
        return acts::removeEvent(scope, id);
    });
    ASSERT_NE(facts(room), nullptr);
    ASSERT_EQ(shelf().facts->marks.size(), 1U);
    EXPECT_EQ(shelf().facts->marks.front().key, key);
}

TEST_F(AgendaSourceTest, KeepsWhatItHasWhenAReadingFails)
{
    const RoomId room = addRoom(QStringLiteral("北野"), ms::hour);
    int failures = 0;
    QObject::connect(m_agenda.get(), &AgendaSource::failed, [&failures] { ++failures; });
    execute("ALTER TABLE room RENAME TO elsewhere");
    m_agenda->load();
    settle();
    EXPECT_EQ(failures, 1);
    EXPECT_NE(facts(room), nullptr);
    execute("ALTER TABLE elsewhere RENAME TO room");
    m_agenda->load();
    settle();
    EXPECT_EQ(failures, 1);
    EXPECT_NE(facts(room), nullptr);
}

// Services are read before the rules are there; what happens to them until then must not be missed.
TEST_F(AgendaSourceTest, TheFirstAgendaKnowsWhatHappenedWhileTheRulesWereRead)
{
    addService(QStringLiteral("表札"));
    close();
    m_store =
        std::make_unique<acts::Store>(m_folder.filePath(QStringLiteral("choba.sqlite")), m_clock);
    m_knowledge = std::make_unique<widgets::KnowledgeSource>(*m_store, m_clock);
    m_agenda = std::make_unique<AgendaSource>(*m_store, *m_knowledge, m_clock);
    domain::Service service;
    service.id = newId<ServiceId>(m_clock.nowUtc());
    service.title = QStringLiteral("看板");
    service.createdAt = m_clock.nowUtc();
    QObject::connect(m_store.get(), &acts::Store::opened, m_agenda.get(), [&] {
        m_store->act([service, policy = m_rules.usual](const acts::Scope& scope) {
            return acts::addService(scope, service, policy);
        });
    });
    m_store->open();
    ASSERT_TRUE(until([this] { return m_agenda->current() != nullptr; }));
    settle();
    ASSERT_EQ(shelf().facts->services.size(), 2U);
    EXPECT_EQ(shelf().facts->services[1].service.title, QStringLiteral("表札"));
}

} // namespace choba::test
