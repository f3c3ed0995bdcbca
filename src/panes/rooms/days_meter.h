// How long the room has been open, what waiting does to the figure clients see, and how long the
// room still lasts.
#pragma once

#include "panes/rooms/card.h"
#include "panes/rooms/room_days.h"
#include "panes/rooms/shown_room.h"

namespace choba::rooms {

// A bar from the purchase to the last day, with a mark where it is usually over.
class DaysBar : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void show(const RoomDays& days);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    RoomDays m_days;
};

class DaysMeter : public Card
{
    Q_OBJECT

public:
    explicit DaysMeter(QWidget* parent = nullptr);

    void show(const ShownRoom& shown);
    void retranslate();

private:
    QString endWords() const;

    RoomDays m_days;
    qint64 m_endsAt = 0; // UTC milliseconds
    qint64 m_now = 0;
    domain::RoomState m_state = domain::RoomState::open;
    DaysBar* m_bar;
    QLabel* m_open;
    QLabel* m_usual;
    QLabel* m_record;
    QLabel* m_end;
};

} // namespace choba::rooms
