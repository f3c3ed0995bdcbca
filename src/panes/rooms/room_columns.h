// The header of the table: where its columns begin and end, and which of them gives the order. Both
// are the user's choice, and remembered as one line of text.
#pragma once

#include "panes/rooms/room_model.h"

#include <QHeaderView>

#include <array>

class QMenu;
class QTimer;

namespace choba::rooms {

class RoomColumns : public QHeaderView
{
    Q_OBJECT

public:
    explicit RoomColumns(QWidget* parent = nullptr);

    // Columns the user did not size are as wide as what usually stands in them; the service takes
    // what is left of `width`.
    void layOut(int width);

    // "client=212 net=96 order=net down"; empty = as usual. What makes no sense is left out.
    QString look() const;
    void setLook(const QString& look);

    // Order and widths to choose from, for the keyboard too.
    void popUpMenu(const QPoint& globalPosition);

    QSize sizeHint() const override;

signals:
    void ordered(int column, Qt::SortOrder direction);
    // By the user; while the mouse drags an edge only when it rests or lets go, for whoever
    // remembers the look writes a file.
    void lookChanged();

protected:
    void hideEvent(QHideEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;

private:
    using Widths = std::array<int, RoomModel::columnTotal>;

    Widths usualWidths(int width) const;
    void takeWidth(int column, int width);
    void tellNow();
    void tellWhatWaits();
    void forget(int column);
    void forgetAll();
    void orderBy(int column);
    void setOrder(int column, Qt::SortOrder direction);
    bool hasChosenWidths() const;

    Widths m_chosen = {}; // 0 = not chosen
    int m_orderedBy = RoomModel::usualOrder;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    int m_width = 0;
    bool m_quiet = false; // the widths are not the user's
    QMenu* m_menu;
    QTimer* m_rest; // runs while a change is not told yet
};

} // namespace choba::rooms
