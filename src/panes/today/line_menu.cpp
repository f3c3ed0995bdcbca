#include "panes/today/line_menu.h"

#include "panes/today/line_words.h"
#include "panes/today/snooze_menu.h"
#include "wording/rooms.h"

namespace choba::today {

namespace {

// The key that does it in the list, shown beside the words.
QString withKey(const QString& words, QChar key)
{
    return words % QLatin1Char('\t') % key;
}

QString withKey(const QString& words, const QString& key)
{
    return words % QLatin1Char('\t') % key;
}

} // namespace

DoneBy doneBy(const domain::Action& action)
{
    if (action.key.subject.kind == domain::SubjectKind::service) {
        return DoneBy::review;
    }
    if (domain::markable(action.due.kind)) {
        return DoneBy::mark;
    }
    return domain::eventMeeting(action.due.kind) ? DoneBy::event : DoneBy::person;
}

domain::RoomEvent eventOf(domain::EventKind kind, qint64 at)
{
    domain::RoomEvent event;
    event.kind = kind;
    event.at = at;
    if (kind == domain::EventKind::cancelAsked) { // it is asked for because nobody answers
        event.reason = domain::CancelReason::unreachable;
    }
    return event;
}

LineMenu::LineMenu(const widgets::AgendaShelf& shelf, const domain::Action& action, Access access,
                   QWidget* parent)
    : QMenu(parent)
    , m_snooze(new SnoozeMenu(shelf, action, this))
{
    setObjectName(QStringLiteral("todayMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    setToolTipsVisible(true);
    const Opening opening = openingOf(action);
    if (hasText(action)) {
        const QString words = openingName(Opening::text);
        QAction* text = add(
            "todayText", opening == Opening::text ? withKey(words, tr("Enter", "the key")) : words);
        connect(text, &QAction::triggered, this, &LineMenu::textAsked);
    }
    const bool isService = action.key.subject.kind == domain::SubjectKind::service;
    const QString place = openingName(isService ? Opening::service : Opening::room);
    connect(add("todayPlace", withKey(place, QLatin1Char('O'))), &QAction::triggered, this,
            &LineMenu::placeAsked);
    connect(add("todayReason", withKey(tr("Why this date"), QLatin1Char('R'))), &QAction::triggered,
            this, &LineMenu::reasonAsked);
    addSeparator();
    addDone(action, access);
    m_snooze->setTitle(withKey(tr("Remind me later"), QLatin1Char('S')));
    m_snooze->setEnabled(access == Access::writable);
    addMenu(m_snooze);
}

QAction* LineMenu::add(const char* name, const QString& words)
{
    QAction* action = addAction(words);
    action->setObjectName(QLatin1String(name));
    return action;
}

// It says which fact it records: done is what happened, not a tick.
void LineMenu::addDone(const domain::Action& action, Access access)
{
    const auto words = [&action]() -> QString {
        switch (doneBy(action)) {
        case DoneBy::event:
            return tr("Mark as done: %1")
                .arg(wording::stepName(*domain::eventMeeting(action.due.kind)));
        case DoneBy::person:
            return tr("Mark as done: say in the room what happened");
        case DoneBy::mark:
        case DoneBy::review:
            break;
        }
        return tr("Mark as done");
    };
    QAction* done = add("todayDone", withKey(words(), QLatin1Char('D')));
    done->setEnabled(access == Access::writable);
    connect(done, &QAction::triggered, this, &LineMenu::doneAsked);
}

} // namespace choba::today
