#include "widgets/agenda_source.h"

#include "acts/store.h"
#include "base/clock.h"
#include "base/ms.h"
#include "rules/business_calendar.h"
#include "storage/database.h"
#include "storage/due_marks.h"
#include "storage/rooms.h"
#include "storage/services.h"
#include "widgets/knowledge_source.h"

#include <QGuiApplication>
#include <QMutex>
#include <QTimer>

#include <algorithm>
#include <tuple>
#include <utility>

namespace choba::widgets {

namespace {

using domain::AgendaFacts;
using domain::RoomFacts;

// A sleeping computer's timers sleep too: the clock itself is looked at so often.
constexpr qint64 longestWait = 5 * ms::second;

auto placeOf(std::vector<RoomFacts>& rooms, RoomId id)
{
    return std::lower_bound(
        rooms.begin(), rooms.end(), id,
        [](const RoomFacts& facts, RoomId wanted) { return facts.room.id < wanted; });
}

void sortRooms(AgendaFacts& facts)
{
    std::sort(facts.rooms.begin(), facts.rooms.end(),
              [](const RoomFacts& a, const RoomFacts& b) { return a.room.id < b.room.id; });
}

// Adds what `more` touched to `all`; only what this file reads.
void merge(acts::Change& all, const acts::Change& more)
{
    all.clients.insert(all.clients.end(), more.clients.begin(), more.clients.end());
    all.rooms.insert(all.rooms.end(), more.rooms.begin(), more.rooms.end());
    all.services |= more.services;
    all.dues |= more.dues;
    all.everything |= more.everything;
}

bool readsNothing(const acts::Change& change)
{
    return change.rooms.empty() && change.clients.empty() && !change.services && !change.dues
        && !change.everything;
}

// What the figures of a room's service rest on; nothing while it is open, or without a service.
using Outcome = std::tuple<ServiceId, domain::RoomState, qint64, qint64, qint64>;

std::optional<Outcome> outcomeOf(const RoomFacts& facts)
{
    const domain::RoomStatus& status = facts.status;
    if (!facts.room.service || !domain::isOver(status.state)) {
        return {};
    }
    return Outcome{*facts.room.service, status.state, status.openedAt, status.endedAt,
                   status.stars};
}

// Rooms that ended before have no dues any more, as storage::loadAgendaFacts() takes it.
qint64 endedSince(const AgendaFacts& facts, const domain::RoomRules& rules, qint64 now)
{
    std::vector<domain::Policy> policies;
    for (const domain::ServiceFacts& service : facts.services) {
        policies.insert(policies.end(), service.policies.begin(), service.policies.end());
    }
    return now - rules.afterlife(policies);
}

} // namespace

qint32 AgendaShelf::positionOf(RoomId room) const
{
    if (!facts) {
        return -1;
    }
    const std::vector<RoomFacts>& rooms = facts->rooms;
    const auto place = std::lower_bound(
        rooms.begin(), rooms.end(), room,
        [](const RoomFacts& there, RoomId wanted) { return there.room.id < wanted; });
    return place != rooms.end() && place->room.id == room
        ? static_cast<qint32>(place - rooms.begin())
        : -1;
}

// Keeps what was read and reads again what changed. Everything but add() runs on the worker thread.
class AgendaSource::Reader
{
public:
    struct Order {
        acts::Change change; // what is to be read again
        QString path; // of the data file
        KnowledgeSource::Shared knowledge;
        qint64 now = 0;
        int number = 0;
    };

    // From any thread: what is not read yet waits and becomes one with this.
    void add(Order order)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_waiting) {
            merge(order.change, m_waiting->change);
        }
        m_waiting = std::move(order);
    }

    // Nothing when an earlier call took it along.
    std::optional<Order> next()
    {
        const QMutexLocker lock(&m_mutex);
        return std::exchange(m_waiting, std::nullopt);
    }

    // Services with the figures of all their rooms: they take the longest and need no rules.
    void readAhead(const QString& path)
    {
        if (const Result<storage::Connection> connection = storage::openReader(path)) {
            if (Result<Services> read = storage::loadServices(*connection)) {
                m_ahead.emplace(path, *std::move(read));
            } // else whoever needs them fails in the same way, and tells
        }
    }

    void forgetAhead() { m_ahead.reset(); }

    Result<Shared> answer(const Order& order)
    {
        setRules(order);
        if (const Result<void> read = bringUpToDate(order); !read) {
            m_facts.reset(); // what is there may lack something
            return read.error();
        }
        auto shelf = std::make_shared<AgendaShelf>();
        shelf->facts = m_facts;
        shelf->rules = m_rules;
        shelf->calendar = m_calendar;
        shelf->now = order.now;
        shelf->actions = domain::agenda(*m_facts, *m_rules, *m_calendar, order.now);
        return Shared(shelf);
    }

private:
    using Services = std::vector<domain::ServiceFacts>;

    // Rules hold for a day, and their table of work days lies around it.
    void setRules(const Order& order)
    {
        const QDate day = inJapan(order.now).date();
        if (m_rules && order.knowledge == m_knowledge && day == m_day) {
            return;
        }
        m_knowledge = order.knowledge;
        m_day = day;
        m_calendar = std::make_shared<const rules::BusinessCalendar>(
            rules::BusinessCalendar::fromRules(m_knowledge->pack, day));
        m_rules = std::make_shared<const domain::RoomRules>(
            domain::RoomRules::of(m_knowledge->pack, *m_calendar, day));
        m_facts.reset(); // how far back ended rooms matter is a rule
    }

    Result<void> bringUpToDate(const Order& order)
    {
        const bool all = !m_facts || order.change.everything || order.path != m_path;
        if (!all && readsNothing(order.change)) {
            return {};
        }
        const Result<storage::Connection> connection = storage::openReader(order.path);
        if (!connection) {
            return connection.error();
        }
        m_path = order.path;
        if (all) {
            Result<AgendaFacts> facts = loadAll(*connection, order);
            if (!facts) {
                return facts.error();
            }
            sortRooms(*facts);
            m_facts = std::make_shared<const AgendaFacts>(*std::move(facts));
            return {};
        }
        AgendaFacts facts = *m_facts;
        if (const Result<void> read = readParts(*connection, order, facts); !read) {
            return read.error();
        }
        m_facts = std::make_shared<const AgendaFacts>(std::move(facts));
        return {};
    }

    Result<AgendaFacts> loadAll(const storage::Connection& connection, const Order& order)
    {
        auto ahead = std::exchange(m_ahead, std::nullopt);
        m_mayBeOld = ahead && ahead->first == order.path;
        return m_mayBeOld
            ? storage::loadAgendaFacts(connection, std::move(ahead->second), *m_rules, order.now)
            : storage::loadAgendaFacts(connection, *m_rules, order.now);
    }

    // What the rooms that were read lead to.
    struct Further {
        bool services = false; // their figures
        bool marks = false; // of a room that was not there before
    };

    Result<void> readParts(const storage::Connection& connection, const Order& order,
                           AgendaFacts& facts)
    {
        // What changed may have done so between the services and the rooms.
        const bool mayBeOld = std::exchange(m_mayBeOld, false);
        Further further{order.change.services || mayBeOld, order.change.dues};
        for (const RoomId id : touched(order.change, facts)) {
            if (const Result<void> read = readRoom(connection, id, facts, further); !read) {
                return read.error();
            }
        }
        if (further.services) {
            Result<std::vector<domain::ServiceFacts>> read = storage::loadServices(connection);
            if (!read) {
                return read.error();
            }
            facts.services = *std::move(read);
        }
        if (further.marks) {
            Result<std::vector<domain::DueMark>> marks =
                storage::loadMarks(connection, endedSince(facts, *m_rules, order.now));
            if (!marks) {
                return marks.error();
            }
            facts.marks = *std::move(marks);
        }
        return {};
    }

    // The rooms that changed and those of clients that did: their names stand in them.
    static std::vector<RoomId> touched(const acts::Change& change, const AgendaFacts& facts)
    {
        std::vector<RoomId> rooms = change.rooms;
        if (!change.clients.empty()) {
            for (const RoomFacts& room : facts.rooms) {
                if (std::find(change.clients.begin(), change.clients.end(), room.room.client)
                    != change.clients.end()) {
                    rooms.push_back(room.room.id);
                }
            }
        }
        std::sort(rooms.begin(), rooms.end());
        rooms.erase(std::unique(rooms.begin(), rooms.end()), rooms.end());
        return rooms;
    }

    static Result<void> readRoom(const storage::Connection& connection, RoomId id,
                                 AgendaFacts& facts, Further& further)
    {
        const auto place = placeOf(facts.rooms, id);
        const bool isThere = place != facts.rooms.end() && place->room.id == id;
        const std::optional<Outcome> before = isThere ? outcomeOf(*place) : std::nullopt;
        Result<RoomFacts> read = storage::loadRoomFacts(connection, id);
        if (!read) {
            if (read.error().code != ErrorCode::notThere) {
                return read.error();
            }
            if (isThere) {
                facts.rooms.erase(place);
            }
            further.services |= before.has_value();
            return {};
        }
        further.services |= outcomeOf(*read) != before;
        if (isThere) {
            *place = *std::move(read);
        } else {
            further.marks = true;
            facts.rooms.insert(place, *std::move(read));
        }
        return {};
    }

    QMutex m_mutex;
    std::optional<Order> m_waiting; // guarded by the mutex
    QString m_path;
    QDate m_day;
    KnowledgeSource::Shared m_knowledge;
    std::shared_ptr<const rules::BusinessCalendar> m_calendar;
    std::shared_ptr<const domain::RoomRules> m_rules;
    std::shared_ptr<const AgendaFacts> m_facts; // null = everything is to be read
    std::optional<std::pair<QString, Services>> m_ahead; // of the first reading
    bool m_mayBeOld = false; // the services were read before the rooms
};

AgendaSource::AgendaSource(acts::Store& store, KnowledgeSource& knowledge, const Clock& clock,
                           QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_knowledge(knowledge)
    , m_clock(clock)
    , m_reader(std::make_unique<Reader>())
    , m_watch(new QTimer(this))
{
    m_pool.setMaxThreadCount(1);
    m_watch->setSingleShot(true);
    connect(m_watch, &QTimer::timeout, this, &AgendaSource::watchMinute);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &AgendaSource::watchMinute);
    connect(&m_store, &acts::Store::opened, this, &AgendaSource::load);
    connect(&m_store, &acts::Store::changed, this, &AgendaSource::take);
    connect(&m_knowledge, &KnowledgeSource::loaded, this, [this] { ask({}); });
}

AgendaSource::~AgendaSource()
{
    m_pool.waitForDone();
}

void AgendaSource::load()
{
    const bool early = m_store.isOpen() && !m_knowledge.current();
    m_pool.start([this, early, path = m_store.path()] {
        early ? m_reader->readAhead(path) : m_reader->forgetAhead();
    });
    acts::Change all;
    all.everything = true;
    ask(all);
}

void AgendaSource::take(const acts::Change& change)
{
    if (change.typed || readsNothing(change)) {
        return;
    }
    if (!m_knowledge.current()) {
        m_pool.start([this] { m_reader->forgetAhead(); }); // nobody asks for this change alone
    }
    ask(change);
}

// Without rules nothing can be derived, without a file there are no facts: whichever comes last
// asks again.
void AgendaSource::ask(const acts::Change& change)
{
    if (!m_store.isOpen() || !m_knowledge.current()) {
        return;
    }
    m_minute = m_clock.nowUtc() / ms::minute;
    m_reader->add({change, m_store.path(), m_knowledge.current(), m_clock.nowUtc(), ++m_asked});
    m_pool.start([this] {
        const std::optional<Reader::Order> order = m_reader->next();
        if (!order) {
            return; // an earlier turn took it along
        }
        const Result<Shared> shelf = m_reader->answer(*order);
        QMetaObject::invokeMethod(
            this, [this, shelf, number = order->number] { tell(shelf, number); },
            Qt::QueuedConnection);
    });
    awaitMinute();
}

// An older one would take back on the screen what was done since.
void AgendaSource::tell(const Result<Shared>& shelf, int number)
{
    if (number != m_asked) {
        return;
    }
    m_told = number;
    if (shelf) {
        m_current = *shelf;
        emit loaded(m_current);
    } else {
        emit failed(shelf.error());
    }
}

void AgendaSource::watchMinute()
{
    if (m_clock.nowUtc() / ms::minute != m_minute) {
        ask({});
    } else {
        awaitMinute();
    }
}

void AgendaSource::awaitMinute()
{
    const qint64 rest = ms::minute - m_clock.nowUtc() % ms::minute;
    m_watch->start(static_cast<int>(std::min(rest, longestWait)));
}

} // namespace choba::widgets
