// The list of what is owed. Up and down move, Shift and Ctrl choose several, Enter does what the
// line's button does, R shows the reason, the menu key opens the menu; the place and what is chosen
// stay when the list is renewed.
#pragma once

#include "panes/today/line_acts.h"
#include "panes/today/today_delegate.h"
#include "panes/today/today_model.h"

#include <QListView>

#include <optional>

namespace choba::today {

class TodayList : public QListView
{
    Q_OBJECT

public:
    explicit TodayList(QWidget* parent = nullptr);

    void setShelf(const widgets::AgendaSource::Shared& shelf);

    const TodayModel& lines() const { return m_model; }

    // nullptr when there is none.
    const domain::Action* current() const { return m_model.action(currentIndex()); }

    // The lines that are chosen, in their order; else the current one.
    Lines chosen() const;
    // What is to be done in the group the row belongs to; it may be a heading.
    Lines group(int row) const;

    // Beside the current line; for menus asked for by a key.
    QPoint menuPlace() const;

    // nullptr when it is not in the list any more.
    const domain::Action* line(const domain::DueKey& key) const;
    // Those that are still there.
    Lines linesOf(const std::vector<domain::DueKey>& keys) const;

    void toggleReason(const domain::DueKey& key);
    void retranslate();

signals:
    void openAsked();
    void menuAsked(const QPoint& globalPosition);
    void doneAsked();
    void snoozeAsked();
    void snoozeGroupAsked(int row, const QPoint& globalPosition);
    void roomAsked();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    using Part = TodayDelegate::Part;

    // Where the list stood before it was renewed.
    struct Stand {
        std::optional<domain::DueKey> current;
        int currentRow = -1;
        std::vector<domain::DueKey> chosen;
        std::optional<domain::DueKey> top; // the first line that is seen
        int offset = 0; // of its upper edge
    };

    Stand stand() const;
    void restore();
    void restoreChosen();
    bool keepsChosen(const QMouseEvent& event) const;
    void chooseFirst();
    bool handleKey(int key);
    bool activate(const QModelIndex& index);
    void toggleLater();
    void hover(const QPoint& position);
    Part partAt(const QPoint& position, const QModelIndex& index) const;

    TodayModel m_model;
    TodayDelegate* m_delegate;
    Stand m_stand;
    Part m_pressed = Part::none;
    QModelIndex m_pressedAt; // used within one click only
    int m_width = 0;
};

} // namespace choba::today
