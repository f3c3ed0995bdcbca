// Above a room's page: whose room it is, what may be recorded, the next letter, and the pages on
// the marketplace.
#pragma once

#include "acts/rooms.h"
#include "panes/rooms/card.h"
#include "panes/rooms/shown_room.h"
#include "widgets/page_opener.h"

class QAction;
class QMenu;

namespace choba::widgets {
class ElidedLabel;
}

namespace choba::rooms {

// Addresses of the marketplace's pages, with <n> where the room's number stands; may be empty.
struct PageLinks {
    QString room;
    QString rating;
};

class RoomHeader : public QFrame
{
    Q_OBJECT

public:
    explicit RoomHeader(const Tools& tools, QWidget* parent = nullptr);

    void setLinks(const PageLinks& links);
    void setOpener(widgets::PageOpener::Opener opener);
    void show(const ShownRoom& shown);
    void setWritable(bool writable);
    // The list above is narrowed down and does not hold this room: it says so, since the keys there
    // are on others.
    void setLeftOut(bool isLeftOut);
    void retranslate();
    // To the button that does what comes next.
    void focusNext();
    void popUpMenu(const QPoint& globalPosition);

signals:
    void letterAsked(const choba::domain::Due& due);
    void formAsked(const std::optional<choba::domain::EventKind>& kind); // none = chosen there
    void editAsked();
    void removeAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* makeButton(const char* name);
    void buildRow();
    void buildMenus();
    void fillSteps();
    void take(domain::EventKind kind, acts::TurnAfter turn = acts::TurnAfter::asWritten);
    QString addressOf(const QString& link) const;
    void openPage();
    void refresh();

    Tools m_tools;
    PageLinks m_links;
    std::unique_ptr<ShownRoom> m_shown;
    bool m_writable = true;
    bool m_isLeftOut = false;
    widgets::ElidedLabel* m_name;
    widgets::ElidedLabel* m_note;
    QLabel* m_state;
    QLabel* m_turn;
    QLabel* m_outside;
    QPushButton* m_steps;
    QPushButton* m_letter;
    QPushButton* m_page;
    QPushButton* m_more;
    QMenu* m_stepMenu;
    QMenu* m_pages;
    QMenu* m_menu;
    QAction* m_roomPage = nullptr;
    QAction* m_ratingPage = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_remove = nullptr;
    widgets::PageOpener* m_opener;
};

} // namespace choba::rooms
