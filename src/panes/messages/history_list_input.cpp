// Keys and mouse of the list of a history.
#include "panes/messages/history_delegate.h"
#include "panes/messages/history_list.h"
#include "panes/messages/history_model.h"
#include "widgets/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>

namespace choba::messages {

namespace {

constexpr int step = 3 * MessageText::lineHeight; // of the arrow keys within a long message

} // namespace

void HistoryList::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const QModelIndex index = indexAt(event->pos());
        if (index.isValid()) {
            emit menuAsked(event->globalPos());
        }
    } else if (currentIndex().isValid()) {
        const QPoint corner = visualRect(currentIndex()).topLeft();
        emit menuAsked(viewport()->mapToGlobal(
            QPoint(corner.x() + widgets::size::grid, std::max(corner.y(), 0))));
    }
}

// Copying is the list's own while it has the focus, whoever else listens for the key.
bool HistoryList::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return TallListView::event(event);
}

// True when the current message goes on in that direction beyond what is seen.
bool HistoryList::scrollWithin(int direction)
{
    const QRect rect = currentIndex().isValid() ? visualRect(currentIndex()) : QRect();
    QScrollBar* scroll = verticalScrollBar();
    const int hidden = direction < 0 ? -rect.top() : rect.bottom() + 1 - viewport()->height();
    if (rect.isEmpty() || hidden <= 0) {
        return false;
    }
    scroll->setValue(scroll->value() + direction * std::min(hidden, step));
    return true;
}

void HistoryList::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        emit copyAsked();
        return;
    }
    switch (event->key()) {
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        QScrollBar* scroll = verticalScrollBar();
        const int page = std::max(scroll->pageStep() - step, step);
        scroll->setValue(scroll->value() + (event->key() == Qt::Key_PageUp ? -page : page));
        return;
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (scrollWithin(event->key() == Qt::Key_Up ? -1 : 1)) {
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
            emit actionsAsked();
            return;
        }
        break;
    default:
        break;
    }
    TallListView::keyPressEvent(event);
}

void HistoryList::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const auto place = placeAt(event->pos())) {
        const auto [from, to] = m_delegate->textOf(currentIndex().row()).wordAt(*place);
        choose(from, to);
    }
}

void HistoryList::mouseMoveEvent(QMouseEvent* event)
{
    if (m_pressed && (event->buttons() & Qt::LeftButton)) {
        choose(*m_pressed, placeAt(event->pos()).value_or(*m_pressed));
        return;
    }
    const QModelIndex index = indexAt(event->pos());
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (index.isValid()) {
        const HistoryDelegate::Places where = m_delegate->places(index.row());
        const QPoint inRow = event->pos() - visualRect(index).topLeft();
        shape = where.text.contains(inRow) ? Qt::IBeamCursor
            : where.more.contains(inRow)   ? Qt::PointingHandCursor
                                           : Qt::ArrowCursor;
    }
    viewport()->setCursor(shape);
}

void HistoryList::mousePressEvent(QMouseEvent* event)
{
    m_pressed.reset();
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid()) {
        return;
    }
    const QPoint inRow = event->pos() - visualRect(index).topLeft();
    const bool more = m_delegate->places(index.row()).more.contains(inRow);
    makeCurrent(index);
    if (event->button() != Qt::LeftButton) {
        return;
    }
    if (more) {
        m_pressing = false;
        emit wholeAsked(m_model.message(index.row()).id);
        return;
    }
    choose({}, {});
    m_pressed = placeAt(event->pos());
}

// By the mouse: the text under it must not move away while it is being chosen.
void HistoryList::makeCurrent(const QModelIndex& index)
{
    m_pressing = true;
    const int top = visualRect(index).top();
    setCurrentIndex(index);
    QScrollBar* scroll = verticalScrollBar();
    scroll->setValue(scroll->value() + visualRect(index).top() - top);
    m_anchor = anchorNow();
}

void HistoryList::mouseReleaseEvent(QMouseEvent*)
{
    m_pressed.reset();
    if (m_pressing) {
        m_pressing = false;
        if (chosenText().isEmpty()) {
            reveal();
        }
    }
}

std::optional<TextPlace> HistoryList::placeAt(const QPoint& position) const
{
    const QModelIndex index = currentIndex();
    if (!index.isValid()) {
        return {};
    }
    const QRect row = visualRect(index);
    const QRect text = m_delegate->places(index.row()).text.translated(row.topLeft());
    if (!m_pressed && !text.contains(position)) {
        return {};
    }
    return m_delegate->textOf(index.row()).placeAt(position - text.topLeft());
}

void HistoryList::choose(TextPlace from, TextPlace to)
{
    if (to < from) {
        std::swap(from, to);
    }
    std::vector<TextMark> marks;
    if (from != to) {
        marks.push_back({TextMark::Look::selected, from, to});
    }
    m_delegate->setMarks(currentMessage(), std::move(marks));
    viewport()->update();
}

} // namespace choba::messages
