// Rooms in tests: moments in Japan, histories in few words, the shipped rules.
#pragma once

#include "domain/room.h"
#include "domain/room_rules.h"
#include "domain/room_step.h"

#include <QByteArray>
#include <QDate>

#include <ostream>
#include <vector>

namespace choba::test {

// "2026-11-16 21:10", with seconds or without, and back ("2026-11-16 21:10:00").
qint64 japan(const char* moment);
QString shown(qint64 utc);

// Kinds of events with a blank between them, the first at `start` and one every hour. What needs a
// value gets one: promised and delivery-date the day after the next, notices a close three days
// later, ratings five stars. "cancel-asked" is the seller's, "cancel-asked:client" the client's.
std::vector<domain::RoomEvent> history(const QByteArray& kinds, qint64 start);
std::vector<domain::RoomEvent> history(const QByteArray& kinds); // from 2026-11-02 10:00 on
domain::RoomStatus statusAfter(const QByteArray& kinds);

// The shipped pack on that day with `overrides` (the entries of an override file) over it.
domain::RoomRules shippedRules(QDate day = {2026, 11, 21}, const char* overrides = "");

} // namespace choba::test

namespace choba::domain {

inline void PrintTo(EventKind kind, std::ostream* out)
{
    *out << key(kind).toString().toStdString();
}

inline void PrintTo(RoomState state, std::ostream* out)
{
    *out << key(state).toString().toStdString();
}

inline void PrintTo(Turn turn, std::ostream* out)
{
    *out << key(turn).toString().toStdString();
}

inline void PrintTo(StepProblem problem, std::ostream* out)
{
    *out << key(problem).toString().toStdString();
}

} // namespace choba::domain
