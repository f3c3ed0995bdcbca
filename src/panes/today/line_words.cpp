#include "panes/today/line_words.h"

#include "base/clock.h"
#include "panes/today/today_rows.h"
#include "widgets/moments.h"
#include "wording/calendar_entries.h"
#include "wording/language.h"
#include "wording/rooms.h"

#include <QCoreApplication>
#include <QLocale>

namespace choba::today {

namespace {

using domain::Action;
using domain::Group;
using domain::Urgency;

// Put off, but lost for good at its limit.
bool runsOnPutOff(const Action& action)
{
    return action.snoozedUntil != 0 && action.limit != 0;
}

// What waits for something else presses nobody; a clock that runs on does.
widgets::DueTone toneOf(const Action& action, qint64 now)
{
    if (runsOnPutOff(action)) {
        domain::Due clock = action.due;
        clock.at = action.limit;
        clock.urgency = Urgency::hard;
        return widgets::toneOf(clock, now);
    }
    return isToDo(action) ? widgets::toneOf(action.due, now) : widgets::DueTone::calm;
}

const domain::RoomFacts* roomOf(const widgets::AgendaShelf& shelf, const Action& action)
{
    return action.room >= 0 ? &shelf.facts->rooms[static_cast<size_t>(action.room)] : nullptr;
}

QString whyOf(const widgets::AgendaShelf& shelf, const Action& action)
{
    if (const domain::RoomFacts* room = roomOf(shelf, action)) {
        const domain::Policy& policy = domain::policyOf(room->room, *shelf.facts, *shelf.rules);
        return wording::dueSentence(action.due, room->status, policy, *shelf.rules, shelf.now);
    }
    if (action.service >= 0) {
        return wording::reviewSentence(shelf.facts->services[static_cast<size_t>(action.service)],
                                       shelf.now);
    }
    return {};
}

// A letter is written before the night in which its time runs out.
QString writeByOf(const widgets::AgendaShelf& shelf, const Action& action)
{
    if (!isToDo(action) || action.due.wholeDay || action.writeBy == action.due.at
        || action.writeBy <= shelf.now) {
        return {};
    }
    return QCoreApplication::translate("today",
                                       "The time falls into your quiet hours: do it by %1.")
        .arg(widgets::chipMoment(action.writeBy, shelf.now));
}

QString timeOf(const Action& action, qint64 now)
{
    if (runsOnPutOff(action)) {
        return wording::countdown(action.limit, false, now);
    }
    return action.snoozedUntil != 0 ? QCoreApplication::translate("today", "From %1")
                                          .arg(widgets::chipMoment(action.snoozedUntil, now))
                                    : wording::countdown(action.due.at, action.due.wholeDay, now);
}

QString stateOf(const widgets::AgendaShelf& shelf, const Action& action)
{
    if (runsOnPutOff(action)) {
        return QCoreApplication::translate("today", "Put off until %1")
            .arg(widgets::chipMoment(action.snoozedUntil, shelf.now));
    }
    if (action.snoozedUntil != 0) {
        return QCoreApplication::translate("today", "Put off");
    }
    const domain::RoomFacts* room = roomOf(shelf, action);
    return !action.planned && room != nullptr && room->status.turn == domain::Turn::theirs
        ? QCoreApplication::translate("today", "Client's turn")
        : QCoreApplication::translate("today", "Planned");
}

} // namespace

LineWords lineWords(const widgets::AgendaShelf& shelf, const Action& action)
{
    LineWords words;
    words.time = timeOf(action, shelf.now);
    words.tone = toneOf(action, shelf.now);
    words.who = wording::subjectTitle(action, *shelf.facts);
    words.what = wording::dueName(action.due);
    words.why = whyOf(shelf, action);
    if (runsOnPutOff(action)) {
        words.why = QCoreApplication::translate("today", "Put off, but it must be done by %1.")
                        .arg(widgets::fullMoment(action.limit, shelf.now))
            + (words.why.isEmpty() ? QString() : u' ' + words.why);
    }
    if (const QString writeBy = writeByOf(shelf, action); !writeBy.isEmpty()) {
        words.why += (words.why.isEmpty() ? QString() : QStringLiteral(" ")) + writeBy;
    }
    if (isToDo(action)) {
        words.button = openingName(openingOf(action));
    } else {
        words.state = stateOf(shelf, action);
    }
    return words;
}

QString spokenLine(const LineWords& words)
{
    return QCoreApplication::translate("today", "%1 %2, %3. %4 (%5)",
                                       "who, what, when, why, button")
        .arg(words.who, words.what, words.time, words.why,
             words.button.isEmpty() ? words.state : words.button);
}

QStringList derivation(const widgets::AgendaShelf& shelf, const Action& action)
{
    return wording::stepPhrases(domain::stepsTo(action, *shelf.facts, *shelf.rules),
                                *shelf.calendar, shelf.now);
}

QString shortTitle(const widgets::AgendaShelf& shelf, const Action& action)
{
    return QStringLiteral("%1 %2").arg(wording::subjectTitle(action, *shelf.facts),
                                       wording::dueName(action.due.kind));
}

QString shortTitles(const QStringList& titles)
{
    constexpr qsizetype most = 3;
    const QString named =
        titles.mid(0, most).join(QCoreApplication::translate("today", ", ", "between names"));
    if (titles.size() == 1) {
        return named;
    }
    const QString count = QString::number(titles.size());
    return titles.size() <= most
        ? QCoreApplication::translate("today", "%1 lines (%2)", "a number, names").arg(count, named)
        : QCoreApplication::translate("today", "%1 lines (%2 and %3 more)",
                                      "a number, names, a number")
              .arg(count, named, QString::number(titles.size() - most));
}

QString groupName(Group group)
{
    switch (group) {
    case Group::overdue:
        return QCoreApplication::translate("today", "Overdue");
    case Group::today:
        return QCoreApplication::translate("today", "Today");
    case Group::tomorrow:
        return QCoreApplication::translate("today", "Tomorrow");
    case Group::thisWeek:
        return QCoreApplication::translate("today", "This week");
    case Group::later:
        return QCoreApplication::translate("today", "Later");
    }
    return {};
}

QString calmSentence(const widgets::AgendaShelf& shelf, const Action& next)
{
    return QCoreApplication::translate("today", "Nothing is due today. Next: %1, %2.")
        .arg(wording::countdown(domain::comesUp(next), next.due.wholeDay && next.snoozedUntil == 0,
                                shelf.now),
             shortTitle(shelf, next));
}

QString titleDate(qint64 now)
{
    const QLocale locale(wording::installed() == wording::Language::japanese ? QLocale::Japanese
                                                                             : QLocale::English);
    //: The date beside the title, in the letters of QDate::toString: M月d日(ddd) in Japanese.
    return locale.toString(inJapan(now).date(), QCoreApplication::translate("today", "ddd, MMM d"));
}

bool hasText(const Action& action)
{
    return action.due.letter != nullptr && !action.planned;
}

Opening openingOf(const Action& action)
{
    if (action.key.subject.kind == domain::SubjectKind::service) {
        return Opening::service;
    }
    return hasText(action) && action.due.urgency != Urgency::watch ? Opening::text : Opening::room;
}

QString openingName(Opening opening)
{
    switch (opening) {
    case Opening::text:
        return QCoreApplication::translate("today", "Open the text");
    case Opening::room:
        return QCoreApplication::translate("today", "See the room");
    case Opening::service:
        return QCoreApplication::translate("today", "See the service");
    }
    return {};
}

} // namespace choba::today
