// What the seller owes to whom by when: the dues of every subject as one list. Pure; Today, the
// badges, notifications, the calendar file and the command line read it.
#pragma once

#include "domain/client.h"
#include "domain/deadlines.h"

#include <QHash>

namespace choba::rules {
class BusinessCalendar;
}

namespace choba::domain {

enum class SubjectKind : quint8 { room, service };
QStringView key(SubjectKind kind); // room, service
std::optional<SubjectKind> subjectKindFromKey(QStringView key);

struct Subject {
    SubjectKind kind = SubjectKind::room;
    qint64 id = 0;

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the operator for a 0
    auto operator<=>(const Subject&) const = default;
};

// Of a due, stable as long as the fact it counts from is the same.
struct DueKey {
    Subject subject;
    DueKind kind = DueKind::answerInquiry;
    qint64 anchor = 0;

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the operator for a 0
    auto operator<=>(const DueKey&) const = default;
};

size_t qHash(const DueKey& key, size_t seed = 0);

// What is remembered about a due beside the facts.
struct DueMark {
    DueKey key;
    qint64 snoozedUntil = 0; // UTC milliseconds; 0 = not
    qint64 doneAt = 0; // of dues that no fact ends, such as a saved copy; 0 = not
    int notified = 0; // reminders given: bits in the order of noticeLeads

    bool operator==(const DueMark&) const = default;
};

// A room with all that its dues and its line in a list need.
struct RoomFacts {
    Room room;
    RoomStatus status;
    QString addressed; // the client's name with honorific; empty = nameless

    bool operator==(const RoomFacts&) const = default;
};

struct ServiceFacts {
    Service service;
    std::vector<Policy> policies; // the newest last
    qint64 lastBadEnd = 0; // of its rooms; UTC milliseconds, 0 = never
    // Open days of its rooms that were bought and are over, as the marketplace's delivery record
    // counts them.
    qint64 endedRooms = 0;
    qint64 openDays = 0; // their sum
};

struct AgendaFacts {
    std::vector<RoomFacts> rooms;
    std::vector<ServiceFacts> services;
    std::vector<DueMark> marks;
};

// One line of the agenda.
struct Action {
    DueKey key;
    Due due;
    qint64 writeBy = 0; // the last moment up to due.at outside the quiet hours
    qint64 snoozedUntil = 0; // 0 = not; else later than now and, where there is one, before `limit`
    // When something is lost for good: due.at of a hard clock, of the first contact its last
    // moment; 0 = never.
    qint64 limit = 0;
    bool planned = false; // a step of the silence ladder that an earlier one still stands before
    qint32 room = -1; // position in AgendaFacts::rooms, or −1
    qint32 service = -1; // position in AgendaFacts::services, or −1
};

// The policy a room follows; rules.usual when it has none.
const Policy& policyOf(const Room& room, const AgendaFacts& facts, const RoomRules& rules);

// The event that meets a due when it is recorded: what the seller did, or for `watch` the site.
// Nothing where a person has to say which, or where it is only marked done (see markable()).
std::optional<EventKind> eventMeeting(DueKind kind);
// The step a letter written for a due records beside itself; nothing for an ordinary message.
std::optional<EventKind> letterStep(DueKind kind);
// Is it over by being marked done, because no fact says so?
bool markable(DueKind kind);

// When the line is to be looked at: the end of the snooze, else due.at.
qint64 comesUp(const Action& action);

// In the order of comesUp(), then of the key. Thinned: of the clocks that mean the same act only
// the next one (of the first contact: best, goal, last moment; of a promise: the check, then the
// request, and until the first notice is due nothing but a plan of that; of the room's end: the
// reminder that is on, with the end as its `at`, and on the last day the end itself), of the
// silence ladder the next step and, while that is in time, the one after it; nothing that is marked
// done, and long-term clocks (room's end, payout, support, review, rating, proposal) only once they
// are near; snoozed ones carry their date. Calendar: quiet hours.
std::vector<Action> agenda(const AgendaFacts& facts, const RoomRules& rules,
                           const rules::BusinessCalendar& calendar, qint64 now);
// For a calendar that is looked at weeks later: the agenda with every hard clock to come.
std::vector<Action> calendarActions(const AgendaFacts& facts, const RoomRules& rules,
                                    const rules::BusinessCalendar& calendar, qint64 now);
// The same for one room: its dues unthinned, but for those marked done, those that have passed for
// good and letters whose place a later one has taken.
std::vector<Action> allDues(const AgendaFacts& facts, qint32 room, const RoomRules& rules,
                            const rules::BusinessCalendar& calendar, qint64 now);

std::vector<Step> stepsTo(const Action& action, const AgendaFacts& facts, const RoomRules& rules);

enum class Group : quint8 { overdue, today, tomorrow, thisWeek, later };
// By the day in Japan: thisWeek ends with the sixth day from today. Snoozed: by that date. A
// reminder of the room's end is for today as long as it is on.
Group groupOf(const Action& action, qint64 now);

// Nothing may be put off beyond this: the first hard clock of the same subject that has not passed
// (UTC milliseconds); 0 = no limit.
qint64 snoozeLimit(const DueKey& key, const AgendaFacts& facts, const RoomRules& rules, qint64 now);

// Before hard clocks, the longest first.
inline constexpr qint64 noticeLeads[] = {86'400'000, 10'800'000, 1'800'000}; // 24 h, 3 h, 30 min

struct Reminder {
    qint32 action = -1; // position in the agenda
    int lead = 0; // position in noticeLeads
    qint64 at = 0; // when to sound it: not within quiet hours unless the clock would be missed
};

// The reminders of hard clocks that have not been given: those whose time has come (each clock
// once, the latest lead) first, then those to come. In the order of time. Clocks that have passed
// are not among them.
std::vector<Reminder> reminders(const std::vector<Action>& actions,
                                const std::vector<DueMark>& marks,
                                const rules::BusinessCalendar& calendar, qint64 now);

} // namespace choba::domain
