// The list of a history: text in it can be chosen with the mouse, what stands on the screen stays
// there when rows come and go, and a panel of the owner's stands below the current message.
#pragma once

#include "panes/messages/message_text.h"
#include "panes/messages/tall_list_view.h"

#include <functional>

namespace choba::messages {

class HistoryDelegate;
class HistoryModel;

class HistoryList : public TallListView
{
    Q_OBJECT

public:
    HistoryList(HistoryModel& model, QWidget* panel, QWidget* parent = nullptr);

    // Changes the model (or what decides heights) without moving what is seen; at the foot the foot
    // stays in sight.
    void keepingPlace(const std::function<void()>& change);
    // The panel has become higher or lower.
    void panelChanged();

    void goToFoot();
    // Makes the message current and shows this place of it, with the marks on it.
    void goTo(MessageId id, std::vector<TextMark> marks);

    MessageId currentMessage() const; // none when nothing is current
    QString chosenText() const; // with the mouse; may be empty
    bool isClipped(MessageId id) const; // only its beginning is shown
    bool isCutOff(MessageId id, TextPlace place) const; // beyond that beginning

signals:
    void currentMessageChanged();
    void widthChanged(); // lines break anew: what is cut off may be another
    void topReached(); // older messages are wanted
    void copyAsked();
    void wholeAsked(choba::MessageId id);
    void menuAsked(const QPoint& globalPosition);
    void actionsAsked(); // Enter: to the panel

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Anchor {
        bool foot = true;
        MessageId id;
        int top = 0; // of its card, in the viewport: a heading above it may come and go
    };

    Anchor anchorNow() const;
    int cardTop(int row) const;
    void layOut();
    void placePanel();
    void askForOlder();
    void choose(TextPlace from, TextPlace to);
    void makeCurrent(const QModelIndex& index);
    void reveal();
    // The place in the current message's text; nothing outside of it.
    std::optional<TextPlace> placeAt(const QPoint& position) const;
    bool scrollWithin(int direction);

    HistoryModel& m_model;
    HistoryDelegate* m_delegate;
    QWidget* m_panel;
    Anchor m_anchor;
    std::optional<MessageId> m_goal; // to be shown as soon as the list has its size
    std::optional<TextPlace> m_pressed;
    bool m_pressing = false;
    bool m_layingOut = false;
};

} // namespace choba::messages
