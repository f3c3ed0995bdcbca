// The upper half: the rooms as a table or as a board, or why there are none. The chips, the field
// that narrows them down and the switch between the two stand in the title bar.
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
class RoomWordsField;

class RoomList : public QWidget
{
    Q_OBJECT

public:
    RoomList(acts::Store& store, const Clock& clock, QWidget* parent = nullptr);
    ~RoomList() override;

    QWidget* tools(); // chips, the switch and the field

    void setShelf(const widgets::AgendaSource::Shared& shelf);
    void setWritable(bool writable);
    // Shown while there is no list.
    void showFailure(const Error& error);

    // Shows it as chosen without a signal; nothing chosen when it is not in the list. As soon as
    // its row is there it is scrolled to.
    void select(RoomId room);
    // The same for one that was just saved. A new one is shown even where a filter or words would
    // hide it, whether the agenda knows it already or not.
    void selectSaved(RoomId room, bool isNew);

    RoomId chosenRoom() const { return m_chosen; }

    RoomId first() const;
    void focusRooms();
    void focusWords();

    // Widths and order of the table as one line of text; empty = as usual.
    void setLook(const QString& look);

signals:
    void chosen(choba::RoomId room);
    void entered(); // Enter on the chosen one
    void menuAsked(const QPoint& globalPosition);
    void leftOut(bool isLeftOut); // the chosen one, by the filter or the words
    void newAsked();
    void sampleAsked();
    void retryAsked();
    void lookChosen(const QString& look);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildTools();
    void buildViews();
    void connectStore();
    void connectWords();
    void search();
    void dropHits(const Error& error);
    void showAll();
    void take(RoomId room);
    void enter();
    void showChosen();
    void revealAwaited();
    void showPage();
    void refresh();
    void retranslate();

    acts::Store& m_store;
    RoomModel m_model;
    RoomFinder m_finder;
    RoomId m_chosen; // stays when its row is not there for a while
    RoomId m_awaited; // chosen, to be scrolled to as soon as its row is there
    bool m_awaitsNew = false; // and no filter is to hide it
    bool m_isLeftOut = false; // the chosen one, as it was told last
    bool m_searching = false; // what the words find is not known yet
    bool m_unanswered = false; // the rows are still those of other words
    std::optional<Error> m_failure; // why nothing is loaded
    std::optional<Error> m_unsearched; // why it is not known what the words find
    bool m_loaded = false;
    QWidget* m_tools;
    RoomFilters* m_filters;
    RoomWordsField* m_words;
    QPushButton* m_asTable;
    QPushButton* m_asBoard;
    QStackedWidget* m_pages;
    RoomTable* m_table;
    RoomBoard* m_board;
    RoomState* m_state;
};

} // namespace choba::rooms
