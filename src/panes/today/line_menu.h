// Everything that can be done with the lines that are chosen, and with the group they stand in.
#pragma once

#include "panes/today/line_acts.h"

#include <QMenu>

namespace choba::today {

class SnoozeMenu;

// What marking a line done comes to.
enum class DoneBy {
    event, // the fact is recorded
    mark, // no fact says so
    review, // the listing was looked at
    person, // somebody has to say what happened, in the room
};
DoneBy doneBy(const domain::Action& action);

// The fact of DoneBy::event.
domain::RoomEvent eventOf(domain::EventKind kind, qint64 at);

class LineMenu : public QMenu
{
    Q_OBJECT

public:
    enum class Access { writable, readOnly };

    // `group`: what is to be done in the group of the current line.
    LineMenu(const widgets::AgendaShelf& shelf, const Lines& lines, const Lines& group,
             Access access, QWidget* parent);

    const SnoozeMenu& snooze() const { return *m_snooze; }

    const SnoozeMenu& snoozeGroup() const { return *m_snoozeGroup; }

signals:
    void textAsked();
    void placeAsked(); // the room or the service
    void reasonAsked();
    void doneAsked();

private:
    void addOpening(const domain::Action& line);
    void addDone(const Lines& lines, Access access);
    QAction* add(const char* name, const QString& words);

    SnoozeMenu* m_snooze;
    SnoozeMenu* m_snoozeGroup;
};

} // namespace choba::today
