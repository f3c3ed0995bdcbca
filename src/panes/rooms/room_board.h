// The rooms that are going on as cards, in a column for each whose turn it is.
#pragma once

#include "base/id.h"
#include "panes/rooms/room_filter.h"

#include <QWidget>

#include <array>

class QLabel;
class QListView;
class QSortFilterProxyModel;

namespace choba::rooms {

class RoomModel;

class RoomBoard : public QWidget
{
    Q_OBJECT

public:
    explicit RoomBoard(RoomModel& model, QWidget* parent = nullptr);
    ~RoomBoard() override;

    // Without a signal and without scrolling.
    void select(RoomId room);
    void reveal();
    void focusCards();
    void retranslate();

signals:
    void chosen(choba::RoomId room); // by the user
    void entered(); // Enter on the chosen one
    void leftUpwards(); // the arrow on the first card
    void menuAsked(const QPoint& globalPosition);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Column {
        QLabel* heading = nullptr;
        QListView* view = nullptr;
        QSortFilterProxyModel* cards = nullptr;
    };

    void addColumn(BoardColumn which);
    RoomId roomAt(const Column& column, const QModelIndex& index) const;
    bool handleKey(size_t column, int key);
    void goTo(size_t column, int row);
    bool goSideways(size_t column, int step);
    void showCounts();

    RoomModel& m_model;
    std::array<Column, std::size(boardColumns)> m_columns;
    RoomId m_chosen;
    bool m_quiet = false; // the selection is not the user's
};

} // namespace choba::rooms
