// The upper half: the rooms as a table or as a board, or why there are none. The chips and the
// switch between the two stand in the title bar.
#pragma once

#include "panes/rooms/room_model.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace choba::rooms {

class RoomBoard;
class RoomFilters;
class RoomState;
class RoomTable;

class RoomList : public QWidget
{
    Q_OBJECT

public:
    RoomList(acts::Store& store, const Clock& clock, QWidget* parent = nullptr);
    ~RoomList() override;

    QWidget* tools(); // chips and the switch

    void setShelf(const widgets::AgendaSource::Shared& shelf);
    void setWritable(bool writable);
    // Shown while there is no list.
    void showFailure(const Error& error);

    // Shows it as chosen without a signal; nothing chosen when it is not in the list.
    void select(RoomId room);

    RoomId chosenRoom() const { return m_chosen; }

    RoomId first() const;
    void focusRooms();

signals:
    void chosen(choba::RoomId room);
    void entered(); // Enter on the chosen one
    void menuAsked(const QPoint& globalPosition);
    void newAsked();
    void sampleAsked();
    void retryAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildTools();
    void buildViews();
    void connectStore(acts::Store& store);
    void take(RoomId room);
    void showChosen();
    void showPage();
    void refresh();
    void retranslate();

    RoomModel m_model;
    RoomId m_chosen; // stays when its row is not there for a while
    std::optional<Error> m_failure; // why nothing is loaded
    bool m_loaded = false;
    QWidget* m_tools;
    RoomFilters* m_filters;
    QPushButton* m_asTable;
    QPushButton* m_asBoard;
    QStackedWidget* m_pages;
    RoomTable* m_table;
    RoomBoard* m_board;
    RoomState* m_state;
};

} // namespace choba::rooms
