// A panel that opens below a button over what lies there, and goes when something else is used.
// Unlike a window of its own it leaves the keyboard, the input method and screen readers alone.
#pragma once

#include <QFrame>
#include <QPointer>

namespace choba::widgets {

class PopupPanel : public QFrame
{
    Q_OBJECT

public:
    // Lies in `host` and stays inside it; `back` gets the focus when the panel is closed by a key.
    PopupPanel(QWidget* host, QWidget* back);

    void setBack(QWidget* back) { m_back = back; }

    // A height of 0 = as much as its content takes.
    void openAt(QWidget* anchor, const QSize& wanted);
    void setWanted(const QSize& wanted);

    // Stays while something else is used, so that nothing typed in it is lost.
    void setStays(bool stays) { m_stays = stays; }

    void closePanel(); // gives the focus back

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void place();
    bool holds(const QObject* object) const;

    QWidget* m_host;
    QWidget* m_back;
    QPointer<QWidget> m_anchor;
    QSize m_wanted;
    bool m_stays = false;
};

} // namespace choba::widgets
