// The chips above the rooms, with how many there are of each kind.
#pragma once

#include "panes/rooms/room_filter.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace choba::rooms {

class RoomFilters : public QWidget
{
    Q_OBJECT

public:
    explicit RoomFilters(QWidget* parent = nullptr);

    RoomFilter filter() const { return m_filter; }

    void setCounts(const RoomCounts& counts);
    void reset(); // to all; tells

signals:
    void chosen(choba::rooms::RoomFilter filter);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showCounts();

    RoomFilter m_filter = RoomFilter::all;
    RoomCounts m_counts;
    std::array<QPushButton*, std::size(roomFilters)> m_chips = {};
};

} // namespace choba::rooms
