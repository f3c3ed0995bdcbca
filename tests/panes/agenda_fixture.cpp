#include "panes/agenda_fixture.h"

#include "acts/clients.h"
#include "acts/rooms.h"
#include "acts/services.h"
#include "rules/business_calendar.h"
#include "storage/sqlite.h"
#include "widgets/theme.h"
#include "wording/language.h"
#include "writing/knowledge.h"

#include <QApplication>
#include <QTest>

#include <algorithm>

namespace choba::test {

namespace {

constexpr int patience = 60'000; // milliseconds; only a failing test waits that long

} // namespace

AgendaTest::AgendaTest()
    : m_clock(noon)
{ }

AgendaTest::~AgendaTest()
{
    AgendaTest::close();
}

void AgendaTest::SetUp()
{
    ASSERT_TRUE(m_folder.isValid());
    wording::install(*qApp, wording::Language::english);
    widgets::apply(*qApp, widgets::Scheme::light);
    const auto pack = writing::loadRules({});
    ASSERT_TRUE(pack);
    const QDate day = m_clock.todayInJapan();
    m_rules = domain::RoomRules::of(*pack, rules::BusinessCalendar::fromRules(*pack, day), day);
    open();
}

void AgendaTest::open()
{
    m_store =
        std::make_unique<acts::Store>(m_folder.filePath(QStringLiteral("choba.sqlite")), m_clock);
    m_knowledge = std::make_unique<widgets::KnowledgeSource>(*m_store, m_clock);
    m_agenda = std::make_unique<widgets::AgendaSource>(*m_store, *m_knowledge, m_clock);
    QObject::connect(m_agenda.get(), &widgets::AgendaSource::loaded, [this] { ++m_loaded; });
    m_store->open();
    ASSERT_TRUE(until([this] { return m_agenda->current() != nullptr; }));
    settle();
}

void AgendaTest::close()
{
    m_agenda.reset();
    m_knowledge.reset();
    m_store.reset();
}

bool AgendaTest::until(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, patience);
}

void AgendaTest::settle()
{
    m_store->wait();
    ASSERT_TRUE(until([this] { return !m_agenda->isLoading(); }));
    QCoreApplication::processEvents();
}

void AgendaTest::act(const std::function<Result<acts::Receipt>(const acts::Scope&)>& work)
{
    const QFuture<Result<acts::Receipt>> done = m_store->act(work);
    settle();
    ASSERT_TRUE(done.isFinished());
    ASSERT_TRUE(done.result()) << int(done.result().error().code) << ' '
                               << qPrintable(done.result().error().where);
}

void AgendaTest::wake()
{
    emit qApp->applicationStateChanged(Qt::ApplicationActive);
    settle();
}

ClientId AgendaTest::addClient(const QString& name)
{
    domain::Client client;
    client.id = newId<ClientId>(m_clock.nowUtc());
    client.name = name;
    act([client](const acts::Scope& scope) { return acts::addClient(scope, client); });
    return client.id;
}

RoomId AgendaTest::addRoom(const QString& client, qint64 before)
{
    domain::Room room;
    room.id = newId<RoomId>(m_clock.nowUtc());
    room.client = addClient(client);
    room.createdAt = m_clock.nowUtc();
    domain::RoomEvent bought;
    bought.kind = domain::EventKind::opened;
    bought.at = m_clock.nowUtc() - before;
    act([room, bought, this](const acts::Scope& scope) {
        return acts::addRoom(scope, room, bought, m_rules);
    });
    return room.id;
}

void AgendaTest::record(RoomId room, domain::EventKind kind, qint64 before,
                        std::optional<qint64> value)
{
    domain::RoomEvent event;
    event.kind = kind;
    event.at = m_clock.nowUtc() - before;
    event.value = value;
    act([room, event, this](const acts::Scope& scope) {
        return acts::recordStep(scope, room, event, m_rules);
    });
}

ServiceId AgendaTest::addService(const QString& title)
{
    domain::Service service;
    service.id = newId<ServiceId>(m_clock.nowUtc());
    service.title = title;
    service.createdAt = m_clock.nowUtc();
    act([service, policy = m_rules.usual](const acts::Scope& scope) {
        return acts::addService(scope, service, policy);
    });
    return service.id;
}

void AgendaTest::execute(const QByteArray& sql) const
{
    const auto connection = storage::Connection::open(m_store->path(), storage::Access::readWrite);
    ASSERT_TRUE(connection);
    ASSERT_TRUE(connection->execute(sql));
}

const domain::RoomFacts* AgendaTest::facts(RoomId room) const
{
    const qint32 position = shelf().positionOf(room);
    return position >= 0 ? &shelf().facts->rooms[static_cast<size_t>(position)] : nullptr;
}

const domain::Action* AgendaTest::action(domain::DueKind kind) const
{
    const auto& actions = shelf().actions;
    const auto found =
        std::find_if(actions.begin(), actions.end(), [kind](const domain::Action& candidate) {
            return candidate.due.kind == kind;
        });
    return found != actions.end() ? &*found : nullptr;
}

} // namespace choba::test
