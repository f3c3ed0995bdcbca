// What the seller keeps in mind about a room. What was typed is saved when it is left.
#pragma once

#include "panes/rooms/card.h"
#include "panes/rooms/shown_room.h"

#include <QFuture>
#include <QHash>

#include <optional>

class QPlainTextEdit;

namespace choba::rooms {

class NoteCard : public Card
{
    Q_OBJECT

public:
    NoteCard(const Tools& tools, QWidget* parent = nullptr);

    // Typed words of the same room stay; those of another are saved first, or kept until that room
    // is shown again.
    void show(const ShownRoom& shown);
    void setWritable(bool writable);
    void retranslate();

    // The room is not there any more; what was typed about it goes with it.
    void drop(RoomId room);

    bool isChanged() const;
    // The room of what was typed and not saved, once nothing is on its way; nothing = all is saved.
    std::optional<RoomId> unsavedRoom() const;
    void focusText();
    // Saves what was typed; nothing to do otherwise.
    void save();

signals:
    void recordAsked(); // a note with a time of its own

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();

    Tools m_tools;
    domain::Room m_room;
    QHash<qint64, QString> m_kept; // typed about other rooms, and refused
    RoomId m_savingRoom;
    QFuture<Result<acts::Receipt>> m_saving; // until its outcome was told
    QPlainTextEdit* m_text;
    QLabel* m_problem;
    QPushButton* m_save;
    QPushButton* m_record;
};

} // namespace choba::rooms
