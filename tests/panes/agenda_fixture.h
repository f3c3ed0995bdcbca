// A data file with talk rooms, and the window's agenda of it.
#pragma once

#include "acts/store.h"
#include "base/clock.h"
#include "base/ms.h"
#include "domain/room_rules.h"
#include "widgets/agenda_source.h"
#include "widgets/knowledge_source.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>
#include <memory>

namespace choba::test {

// Saturday, 21 November 2026, noon in Japan.
inline constexpr qint64 noon = 1'795'230'000'000;

class AgendaTest : public testing::Test
{
protected:
    AgendaTest();
    ~AgendaTest() override;

    void SetUp() override;

    // Opens the same file anew, as after a restart.
    virtual void open();
    virtual void close();

    // Turns the event loop until it is so; false after a minute.
    static bool until(const std::function<bool()>& condition);
    // Until everything asked for is done and the agenda knows it.
    void settle();

    void act(const std::function<Result<acts::Receipt>(const acts::Scope&)>& work);
    // Looks at the clock as if the program had just come forward.
    void wake();

    ClientId addClient(const QString& name);
    // Bought `before` ago; nothing was said in it. For the client named, who is added.
    RoomId addRoom(const QString& client, qint64 before);
    void record(RoomId room, domain::EventKind kind, qint64 before = 0,
                std::optional<qint64> value = std::nullopt);
    ServiceId addService(const QString& title);
    // Straight into the file, unannounced.
    void execute(const QByteArray& sql) const;

    const widgets::AgendaShelf& shelf() const { return *m_agenda->current(); }

    const domain::RoomFacts* facts(RoomId room) const;
    // The first due of that kind; nullptr when there is none.
    const domain::Action* action(domain::DueKind kind) const;

    QTemporaryDir m_folder;
    FixedClock m_clock;
    domain::RoomRules m_rules;
    std::unique_ptr<acts::Store> m_store;
    std::unique_ptr<widgets::KnowledgeSource> m_knowledge;
    std::unique_ptr<widgets::AgendaSource> m_agenda;
    int m_loaded = 0; // times
};

} // namespace choba::test
