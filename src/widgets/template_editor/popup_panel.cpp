#include "widgets/template_editor/popup_panel.h"

#include "widgets/look.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QMouseEvent>

#include <algorithm>

namespace choba::widgets {

PopupPanel::PopupPanel(QWidget* host, QWidget* back)
    : QFrame(host)
    , m_host(host)
    , m_back(back)
{
    setLook(this, "look", QStringLiteral("card"));
    setAutoFillBackground(true);
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, const QWidget* now) {
        if (isVisible() && !m_stays && now != nullptr && !holds(now) && now != m_anchor) {
            hide();
        }
    });
}

void PopupPanel::openAt(QWidget* anchor, const QSize& wanted)
{
    m_anchor = anchor;
    m_wanted = wanted;
    place();
    show();
    raise();
    qApp->installEventFilter(this);
}

void PopupPanel::setWanted(const QSize& wanted)
{
    m_wanted = wanted;
    place();
}

void PopupPanel::closePanel()
{
    hide();
    m_back->setFocus(Qt::PopupFocusReason);
}

void PopupPanel::hideEvent(QHideEvent* event)
{
    qApp->removeEventFilter(this);
    QFrame::hideEvent(event);
}

// Below the anchor where there is room, else as far up as needed.
void PopupPanel::place()
{
    const QRect room = m_host->rect().adjusted(size::half, size::half, -size::half, -size::half);
    QSize wanted = m_wanted;
    if (wanted.height() == 0 && layout() != nullptr) {
        wanted.setHeight(layout()->hasHeightForWidth()
                             ? layout()->totalHeightForWidth(wanted.width())
                             : sizeHint().height());
    }
    const QSize fits = wanted.boundedTo(room.size());
    const QPoint below = m_anchor != nullptr
        ? m_anchor->mapTo(m_host, QPoint(0, m_anchor->height() + 2))
        : room.topLeft();
    const int x = std::clamp(below.x(), room.left(), room.right() + 1 - fits.width());
    const int y = std::clamp(below.y(), room.top(), room.bottom() + 1 - fits.height());
    setGeometry({{x, y}, fits});
}

bool PopupPanel::holds(const QObject* object) const
{
    for (; object != nullptr; object = object->parent()) {
        if (object == this) {
            return true;
        }
    }
    return false;
}

bool PopupPanel::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::LayoutRequest && m_wanted.height() == 0) {
        place();
    }
    return QFrame::event(event);
}

void PopupPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        closePanel();
        return;
    }
    event->accept(); // what is typed here is not for what lies below
}

// A click on what takes none must not count as one on what lies below.
void PopupPanel::mousePressEvent(QMouseEvent* event)
{
    event->accept();
}

// The tab key stays inside.
bool PopupPanel::focusNextPrevChild(bool next)
{
    QWidget* const from = focusWidget() != nullptr ? focusWidget() : this;
    QWidget* to = from;
    do {
        to = next ? to->nextInFocusChain() : to->previousInFocusChain();
        const bool takes = (to->focusPolicy() & Qt::TabFocus) != 0 && to->isEnabled()
            && to->isVisibleTo(this) && isAncestorOf(to) && to->focusProxy() == nullptr;
        if (takes) {
            to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (to != from);
    return true;
}

bool PopupPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress && !m_stays && watched->isWidgetType()) {
        // The anchor's own click decides whether the panel stays.
        if (!holds(watched) && watched != m_anchor) {
            hide();
        }
    }
    if (watched == m_host && event->type() == QEvent::Resize) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace choba::widgets
