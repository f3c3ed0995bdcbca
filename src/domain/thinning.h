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

// What the site did by itself or let run out: its time has passed, and from then on it is the
// seller's to look and to record it.
bool isToBeChecked(const Due& due, qint64 now);

class Thinning
{
public:
    // The dues of one room, all of them; they are not kept.
    Thinning(const std::vector<Due>& dues, qint64 now);

    bool keeps(const Due& due) const;
    // Does another letter stand before it: a step of the silence ladder, or a word about the day
    // the client named or is to name?
    bool isPlanned(const Due& due) const;
    // Has a later letter that says more taken its place? The request for a day that of the check,
    // the ladder that of both and of the video chat, its notice also that of the first draft.
    bool isOvertaken(const Due& due) const;

    // Of the room, 0 when there is none.
    qint64 lifeEnd() const { return m_lifeEnd; }

    qint64 lastContact() const { return m_lastContact; }

private:
    bool isNoticeOn() const;
    bool isAskedFor() const;
    bool keepsRung(const Due& due) const;
    bool keepsLife(const Due& due) const;

    qint64 m_now;
    DueKind m_contact; // the one of the three that is on
    qint64 m_lastContact = 0;
    qint64 m_notice1 = 0; // 0 = it is not to come
    qint64 m_notice2 = 0;
    qint64 m_close = 0;
    qint64 m_askForDate = 0;
    qint64 m_checkPromise = 0; // 0 = there is none to be checked
    qint64 m_reminder = 0; // the latest that has come
    qint64 m_lifeEnd = 0;
};

} // namespace choba::domain
