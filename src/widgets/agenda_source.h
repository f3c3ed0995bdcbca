// The agenda for the window: facts of every live room and service with what is owed, derived in the
// background, anew when facts, rules or the minute change. One for the window; panes, badges and
// reminders read it.
#pragma once

#include "acts/act.h"
#include "domain/agenda.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

class QTimer;

namespace choba {
class Clock;
} // namespace choba

namespace choba::acts {
class Store;
} // namespace choba::acts

namespace choba::rules {
class BusinessCalendar;
}

namespace choba::writing {
struct Knowledge;
}

namespace choba::widgets {

class KnowledgeSource;

struct AgendaShelf {
    std::shared_ptr<const domain::AgendaFacts> facts; // rooms in the order of their ids
    std::shared_ptr<const domain::RoomRules> rules;
    std::shared_ptr<const rules::BusinessCalendar> calendar;
    std::vector<domain::Action> actions; // domain::agenda() at `now`
    qint64 now = 0; // UTC milliseconds

    // Position of the room in facts->rooms, or −1.
    qint32 positionOf(RoomId room) const;
};

class AgendaSource : public QObject
{
    Q_OBJECT

public:
    using Shared = std::shared_ptr<const AgendaShelf>;

    AgendaSource(acts::Store& store, KnowledgeSource& knowledge, const Clock& clock,
                 QObject* parent = nullptr);
    ~AgendaSource() override;

    // nullptr until the first loaded(). What was loaded before stays when a later reading fails.
    const Shared& current() const { return m_current; }

    // Everything anew; returns at once.
    void load();

    // Asked for and not told yet.
    bool isLoading() const { return m_told != m_asked; }

signals:
    // After each change, and each minute on the minute; once for several changes shortly after each
    // other. What is told is never older than what was known when it was asked for the last time.
    void loaded(const choba::widgets::AgendaSource::Shared& shelf);
    void failed(const choba::Error& error);

private:
    class Reader;

    void take(const acts::Change& change);
    void ask(const acts::Change& change);
    void tell(const Result<Shared>& shelf, int number);
    void watchMinute();
    void awaitMinute();

    acts::Store& m_store;
    KnowledgeSource& m_knowledge;
    const Clock& m_clock;
    Shared m_current;
    std::unique_ptr<Reader> m_reader;
    int m_asked = 0;
    int m_told = 0;
    qint64 m_minute = -1; // the last one that was asked for
    QTimer* m_watch;
    QThreadPool m_pool; // one thread: the newest comes last
};

} // namespace choba::widgets
