// Until when a line may be put off. What a clock forbids stands there too, with the reason.
#pragma once

#include "panes/today/snooze_times.h"
#include "widgets/agenda_source.h"

#include <QMenu>

namespace choba::today {

class SnoozeMenu : public QMenu
{
    Q_OBJECT

public:
    SnoozeMenu(const widgets::AgendaShelf& shelf, const domain::Action& action, QWidget* parent);

signals:
    void chosen(qint64 until); // UTC milliseconds
    void formAsked();
    void endAsked(); // it is to come up at once
};

} // namespace choba::today
