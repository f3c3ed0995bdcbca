// Which of a room's dues belong on the agenda: one line for each thing to do, when it is time to
// think of it. For agenda.cpp only.
#pragma once

#include "domain/due.h"

#include <vector>

namespace choba::domain {

constexpr bool isFirstContact(DueKind kind)
{
    return kind == DueKind::firstContactBest || kind == DueKind::firstContactGoal
        || kind == DueKind::firstContact;
}

// Is a long-term clock near enough to be thought of?
bool isNear(const Due& due, qint64 now);

// Passed, and nothing can or need be done about it any more.
bool isBygone(const Due& due, qint64 now);

class Thinning
{
public:
    // The dues of one room, all of them; they are not kept.
    Thinning(const std::vector<Due>& dues, qint64 now);

    bool keeps(const Due& due) const;
    // Does another step of the silence ladder stand before it?
    bool isPlanned(const Due& due) const;

    // Of the room, 0 when there is none.
    qint64 lifeEnd() const { return m_lifeEnd; }

private:
    bool keepsRung(const Due& due) const;
    bool keepsLife(const Due& due) const;

    qint64 m_now;
    DueKind m_contact; // the one of the three that is on
    qint64 m_notice1 = 0; // 0 = it is not to come
    qint64 m_notice2 = 0;
    qint64 m_askForDate = 0;
    bool m_checks = false; // is there a promise to be checked?
    qint64 m_reminder = 0; // the latest that has come
    qint64 m_lifeEnd = 0;
};

} // namespace choba::domain
