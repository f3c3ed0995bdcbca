// Rooms for tests where the moments count: what happened in them, a line an event, and facts for
// the agenda. Moments are Japan's, as japan() reads them.
#pragma once

#include "base/file.h"
#include "domain/agenda.h"
#include "domain/room.h"
#include "domain/room_rules.h"
#include "rules/business_calendar.h"
#include "rules/rule_pack.h"
#include "support/room_history.h"

#include <ostream>
#include <vector>

namespace choba::domain {

// How GoogleTest shows them.
inline void PrintTo(DueKind kind, std::ostream* out)
{
    *out << key(kind).toString().toStdString();
}

} // namespace choba::domain

namespace choba::test {

class Story
{
public:
    Story& then(domain::EventKind kind, const char* at, const char* value = nullptr)
    {
        domain::RoomEvent event;
        event.kind = kind;
        event.at = japan(at);
        event.ordinal = static_cast<qint64>(m_events.size());
        if (value != nullptr)
            event.value = japan(value);
        m_events.push_back(event);
        return *this;
    }

    Story& cancelAsked(domain::Side by, const char* at)
    {
        then(domain::EventKind::cancelAsked, at);
        m_events.back().by = by;
        m_events.back().reason = domain::CancelReason::agreed;
        return *this;
    }

    Story& rated(domain::EventKind kind, const char* at, qint64 stars)
    {
        then(kind, at);
        m_events.back().value = stars;
        return *this;
    }

    const std::vector<domain::RoomEvent>& events() const { return m_events; }

    domain::RoomStatus status() const { return domain::fold(m_events); }

private:
    std::vector<domain::RoomEvent> m_events;
};

// The shipped pack on 21 November 2026, read once.
inline const rules::BusinessCalendar& usualCalendar()
{
    static const auto calendar = [] {
        const auto bytes = readFile(QStringLiteral(":/rules/coconala.json"));
        const auto pack = rules::RulePack::parse(*bytes, QStringLiteral("coconala.json"));
        return rules::BusinessCalendar::fromRules(*pack, QDate(2026, 11, 21));
    }();
    return calendar;
}

inline const domain::RoomRules& usualRules()
{
    static const domain::RoomRules rules = shippedRules();
    return rules;
}

// The seller works from Monday to Friday round the clock, with these quiet hours ("22:00-07:00");
// none for nullptr.
inline rules::BusinessCalendar quietCalendar(const char* quiet)
{
    if (quiet == nullptr)
        return {};
    const QByteArray json = R"({"format": "choba-rules", "version": 1, "id": "test",
        "channels": [], "values": [{"id": "calendar.quiet-hours", "value": [")"
        + QByteArray(quiet)
        + R"("], "source": "a test", "checked_on": "2026-11-21", "confidence": "user"}]})";
    return rules::BusinessCalendar::fromRules(*rules::RulePack::parse(json, QStringLiteral("test")),
                                              QDate(2026, 11, 21));
}

// One room that follows `policy`; its id is 7, the service's and the policy's 1.
inline domain::AgendaFacts factsOf(const domain::RoomStatus& status, const domain::Policy& policy)
{
    domain::AgendaFacts facts;
    facts.services.resize(1);
    facts.services[0].service.id = ServiceId{1};
    facts.services[0].service.active = false; // its listing is another story
    facts.services[0].policies = {policy};
    facts.services[0].policies[0].id = PolicyId{1};
    facts.services[0].policies[0].service = ServiceId{1};
    domain::RoomFacts room;
    room.room.id = RoomId{7};
    room.room.service = ServiceId{1};
    room.room.policy = PolicyId{1};
    room.status = status;
    facts.rooms.push_back(std::move(room));
    return facts;
}

} // namespace choba::test
