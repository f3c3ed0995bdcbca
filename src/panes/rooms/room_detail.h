// The lower half: everything about the chosen room, and the forms.
#pragma once

#include "panes/rooms/card.h"
#include "panes/rooms/room_header.h"
#include "panes/rooms/shown_room.h"
#include "widgets/pane.h"

class QBoxLayout;
class QScrollArea;

namespace choba::rooms {

class DaysMeter;
class DueList;
class HistoryCard;
class NoteCard;
class PromiseCard;
class RoomForm;
class ScreeningCard;
class StepForm;
class TimelineView;

class RoomDetail : public QWidget
{
    Q_OBJECT

public:
    explicit RoomDetail(const Tools& tools, QWidget* parent = nullptr);
    ~RoomDetail() override;

    void setShelf(const widgets::AgendaSource::Shared& shelf);

    void setLinks(const PageLinks& links) { m_header->setLinks(links); }

    void setOpener(widgets::PageOpener::Opener opener);
    void setWritable(bool writable);

    // None = nothing is chosen.
    void setRoom(RoomId room);

    RoomId roomId() const { return m_room; }

    // As RoomHeader.
    void setLeftOut(bool isLeftOut) { m_header->setLeftOut(isLeftOut); }

    // The same room anew, as it is in the data file.
    void readAgain();
    void beginNew(const std::optional<ClientId>& client);
    void focusNext();

    void popUpMenu(const QPoint& globalPosition);

    // Typed and not saved: in one of the forms, or a note.
    bool isChanged() const;
    // Saves what can be saved without being asked.
    void saveNotes();
    void showChanged();

signals:
    void intended(const choba::widgets::Intent& intent);
    void saved(choba::RoomId room, bool isNew); // or one that was there was changed
    void asked(choba::RoomId room); // it must be shown: something of it is not saved
    void gone(); // the room is not there any more
    void listAsked(); // the focus goes back to the rooms

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // The form of a room, and what it stands in: its buttons stay in view however low the window
    // is, since it does not scroll with the page.
    struct FormPlace {
        QWidget* place = nullptr;
        RoomForm* form = nullptr;
    };

    void buildLayout();
    void connectHeader();
    void connectParts();
    void connectForms();
    void show(const ShownRoom& shown);
    void showParts();
    void beginEdit();
    FormPlace makeRoomForm();
    bool showsRoomForm() const;
    bool keepsRoomForm(RoomId room);
    bool bringRoomForm(RoomId room);
    void dropRoomForms(const std::function<bool(const RoomForm&)>& which);
    void forgetShown();
    bool hasChangedForm() const;
    void compose(const QString& templateKey, const std::optional<domain::EventKind>& step);
    void openStep(const std::optional<domain::EventKind>& kind);
    void bringToView(QWidget* part);
    void showTimelineLine(int entry);
    void retranslate();

    Tools m_tools;
    widgets::AgendaSource::Shared m_shelf;
    RoomId m_room;
    bool m_alone = false; // the form for a new room, until a room is chosen
    std::unique_ptr<ShownRoom> m_shown;
    RoomHeader* m_header;
    FormPlace m_roomForm;
    std::vector<FormPlace> m_waiting; // forms of other rooms with what was entered, hidden
    QScrollArea* m_scroll;
    QWidget* m_page;
    StepForm* m_stepForm;
    TimelineView* m_timeline;
    QLabel* m_timelineLine;
    QLabel* m_replyDeadline;
    QWidget* m_parts; // what belongs to a room that is there
    QBoxLayout* m_columns = nullptr;
    DueList* m_dues;
    DaysMeter* m_days;
    PromiseCard* m_promises;
    ScreeningCard* m_screening;
    NoteCard* m_notes;
    HistoryCard* m_history;
};

} // namespace choba::rooms
