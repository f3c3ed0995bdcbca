// The rooms as a table.
#pragma once

#include "base/id.h"

#include <QTableView>

namespace choba::rooms {

class RoomColumns;
class RoomModel;

class RoomTable : public QTableView
{
    Q_OBJECT

public:
    explicit RoomTable(RoomModel& model, QWidget* parent = nullptr);

    // Without a signal and without scrolling; nothing chosen when it is not among the rows.
    void select(RoomId room);
    void reveal();
    void retranslate();

    RoomColumns& columns() { return *m_columns; }

signals:
    void chosen(choba::RoomId room); // by the user
    void entered(); // Enter on the chosen one
    void leftUpwards(); // the arrow on the first row
    void menuAsked(const QPoint& globalPosition);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setUp();
    void setSizes();

    RoomModel& m_model;
    RoomColumns* m_columns;
    bool m_quiet = false; // the selection is not the user's
};

} // namespace choba::rooms
