#include "shell/reminders.h"

#include "acts/dues.h"
#include "acts/store.h"
#include "wording/calendar_entries.h"
#include "wording/rooms.h"

#include <QCoreApplication>

#include <utility>

namespace choba::shell {

namespace {

using domain::Action;
using widgets::AgendaShelf;

constexpr int lastLead = static_cast<int>(std::size(domain::noticeLeads)) - 1;
constexpr std::size_t mostAtOnce = 3; // more of them are told as one

QString whatOf(const AgendaShelf& shelf, const Action& action)
{
    return QStringLiteral("%1 %2").arg(wording::subjectTitle(action, *shelf.facts),
                                       wording::dueName(action.due));
}

QString whyOf(const AgendaShelf& shelf, const Action& action)
{
    if (action.room < 0) {
        return {};
    }
    const domain::RoomFacts& room = shelf.facts->rooms[static_cast<size_t>(action.room)];
    const domain::Policy& policy = domain::policyOf(room.room, *shelf.facts, *shelf.rules);
    return wording::dueSentence(action.due, room.status, policy, *shelf.rules, shelf.now);
}

Note noteOf(const AgendaShelf& shelf, const domain::Reminder& reminder)
{
    const Action& action = shelf.actions[static_cast<size_t>(reminder.action)];
    Note note;
    note.subject = action.key.subject;
    note.title = QCoreApplication::translate("reminders", "%1: %2", "how long, what")
                     .arg(wording::countdown(action.due.at, action.due.wholeDay, shelf.now),
                          whatOf(shelf, action));
    note.body = whyOf(shelf, action);
    note.isUrgent = reminder.lead == lastLead;
    return note;
}

Note together(const AgendaShelf& shelf, const std::vector<domain::Reminder>& reminders)
{
    Note note;
    note.title = QCoreApplication::translate("reminders", "Clocks that are running out: %1")
                     .arg(reminders.size());
    QStringList lines;
    for (const domain::Reminder& reminder : reminders) {
        note.isUrgent |= reminder.lead == lastLead;
        if (static_cast<std::size_t>(lines.size()) < mostAtOnce) {
            lines << noteOf(shelf, reminder).title;
        }
    }
    note.body = lines.join(QLatin1Char('\n'));
    return note;
}

// With a reminder the earlier ones of its clock are over, too.
int bitsUpTo(int lead)
{
    return (1 << (lead + 1)) - 1;
}

} // namespace

Reminders::Reminders(acts::Store& store, widgets::AgendaSource& agenda,
                     std::function<bool()> isWanted, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_isWanted(std::move(isWanted))
{
    connect(&agenda, &widgets::AgendaSource::loaded, this,
            [this](const widgets::AgendaSource::Shared& shelf) { look(*shelf); });
}

bool Reminders::wasGiven(const domain::DueKey& key, int lead) const
{
    const auto given = m_given.find(key);
    return given != m_given.end() && (given->second >> lead & 1) != 0;
}

// The agenda comes each minute, and at once after sleep: no timer of its own is needed.
void Reminders::look(const AgendaShelf& shelf)
{
    if (!m_isWanted()) {
        return;
    }
    std::vector<domain::Reminder> now;
    std::vector<domain::DueMark> marks;
    for (const domain::Reminder& reminder :
         domain::reminders(shelf.actions, shelf.facts->marks, *shelf.calendar, shelf.now)) {
        const Action& action = shelf.actions[static_cast<size_t>(reminder.action)];
        if (reminder.at > shelf.now || wasGiven(action.key, reminder.lead)) {
            continue;
        }
        now.push_back(reminder);
        m_given[action.key] |= bitsUpTo(reminder.lead);
        domain::DueMark mark;
        mark.key = action.key;
        mark.notified = bitsUpTo(reminder.lead);
        marks.push_back(mark);
    }
    if (now.empty()) {
        return;
    }
    if (now.size() > mostAtOnce) {
        emit sounded(together(shelf, now));
    } else {
        for (const domain::Reminder& reminder : now) {
            emit sounded(noteOf(shelf, reminder));
        }
    }
    // Rather twice than never: it is remembered after it was said.
    m_store.keep([marks](const acts::Scope& scope) { return acts::keepNotified(scope, marks); });
}

} // namespace choba::shell
