// Everything that can be done with a line.
#pragma once

#include "widgets/agenda_source.h"

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

    LineMenu(const widgets::AgendaShelf& shelf, const domain::Action& action, Access access,
             QWidget* parent);

    const SnoozeMenu& snooze() const { return *m_snooze; }

signals:
    void textAsked();
    void placeAsked(); // the room or the service
    void reasonAsked();
    void doneAsked();

private:
    void addDone(const domain::Action& action, Access access);
    QAction* add(const char* name, const QString& words);

    SnoozeMenu* m_snooze;
};

} // namespace choba::today
