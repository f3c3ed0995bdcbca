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

LineMenu::LineMenu(const widgets::AgendaShelf& shelf, const Lines& lines, const Lines& group,
                   Access access, QWidget* parent)
    : QMenu(parent)
    , m_snooze(new SnoozeMenu(shelf, lines, this))
    , m_snoozeGroup(new SnoozeMenu(shelf, group, this))
{
    setObjectName(QStringLiteral("todayMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    setToolTipsVisible(true);
    if (lines.size() == 1) {
        addOpening(lines.front());
        addSeparator();
    }
    addDone(lines, access);
    m_snooze->setTitle(withKey(tr("Remind me later"), QLatin1Char('S')));
    m_snooze->setEnabled(access == Access::writable);
    addMenu(m_snooze);
    m_snoozeGroup->setObjectName(QStringLiteral("snoozeGroupMenu"));
    m_snoozeGroup->setTitle(withKey(tr("Put this group off"), QLatin1Char('G')));
    m_snoozeGroup->setEnabled(access == Access::writable);
    if (group.size() > 1) {
        addMenu(m_snoozeGroup);
    }
}

void LineMenu::addOpening(const domain::Action& line)
{
    const Opening opening = openingOf(line);
    if (hasText(line)) {
        const QString words = openingName(Opening::text);
        QAction* text = add(
            "todayText", opening == Opening::text ? withKey(words, tr("Enter", "the key")) : words);
        connect(text, &QAction::triggered, this, &LineMenu::textAsked);
    }
    const bool isService = line.key.subject.kind == domain::SubjectKind::service;
    const QString place = openingName(isService ? Opening::service : Opening::room);
    connect(add("todayPlace", withKey(place, QLatin1Char('O'))), &QAction::triggered, this,
            &LineMenu::placeAsked);
    connect(add("todayReason", withKey(tr("Why this date"), QLatin1Char('R'))), &QAction::triggered,
            this, &LineMenu::reasonAsked);
}

QAction* LineMenu::add(const char* name, const QString& words)
{
    QAction* action = addAction(words);
    action->setObjectName(QLatin1String(name));
    return action;
}

// It says which fact it records: done is what happened, not a tick.
void LineMenu::addDone(const Lines& lines, Access access)
{
    const auto words = [&lines]() -> QString {
        if (lines.size() > 1) {
            return tr("Mark %1 lines as done").arg(lines.size());
        }
        const domain::Action& action = lines.front();
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
