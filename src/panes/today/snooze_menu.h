// Until when lines may be put off. What a clock forbids stands there too, with the reason.
#pragma once

#include "panes/today/line_acts.h"

#include <QMenu>

namespace choba::today {

class SnoozeMenu : public QMenu
{
    Q_OBJECT

public:
    SnoozeMenu(const widgets::AgendaShelf& shelf, const Lines& lines, QWidget* parent);

signals:
    void chosen(qint64 until); // UTC milliseconds
    void formAsked();
    void endAsked(); // they are to come up at once

private:
    QAction* add(const char* name, const QString& words);
};

} // namespace choba::today
