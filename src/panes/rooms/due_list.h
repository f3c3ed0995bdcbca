// Everything that is due in the room, each with what happens and how its date came about.
#pragma once

#include "panes/rooms/card.h"
#include "panes/rooms/shown_room.h"

#include <map>

namespace choba::rooms {

class DueRow;

class DueList : public Card
{
    Q_OBJECT

public:
    explicit DueList(QWidget* parent = nullptr);
    ~DueList() override;

    // Rows stay as they are opened as long as the same thing is due.
    void show(const ShownRoom& shown);
    void setWritable(bool writable);
    void retranslate();

signals:
    void letterAsked(const choba::domain::Due& due);
    void doneAsked(const choba::domain::DueKey& key, const QString& title);

private:
    std::map<domain::DueKey, DueRow*> m_rows;
    RoomId m_room;
    bool m_writable = true;
    QVBoxLayout* m_list;
    QLabel* m_nothing;
};

} // namespace choba::rooms
