#include "panes/messages/tall_list_view.h"

#include <QAbstractItemDelegate>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace choba::messages {

TallListView::TallListView(QWidget* parent)
    : QListView(parent)
{
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

int TallListView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void TallListView::doItemsLayout()
{
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    m_tops.assign(1, 0);
    for (int row = 0; row < rows; ++row) {
        const QSize hint = itemDelegate()->sizeHint(option, model()->index(row, 0));
        m_tops.push_back(m_tops.back() + hint.height());
    }
    QAbstractItemView::doItemsLayout(); // QListView's own would measure again, in 16 bits
}

void TallListView::updateGeometries()
{
    const int height = viewport()->height();
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setRange(0, std::max(m_tops.back() - height, 0));
    QAbstractItemView::updateGeometries();
}

int TallListView::rowAt(int y) const
{
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end() - 1, y);
    return std::max(int(after - m_tops.begin()) - 1, 0);
}

QRect TallListView::visualRect(const QModelIndex& index) const
{
    const auto row = size_t(std::max(index.row(), 0));
    if (!index.isValid() || row + 1 >= m_tops.size()) {
        return {};
    }
    return {0, m_tops[row] - verticalOffset(), viewport()->width(), m_tops[row + 1] - m_tops[row]};
}

QModelIndex TallListView::indexAt(const QPoint& point) const
{
    const int y = point.y() + verticalOffset();
    if (model() == nullptr || y < 0 || y >= m_tops.back() || !viewport()->rect().contains(point)) {
        return {};
    }
    return model()->index(rowAt(y), 0);
}

// What is higher than the viewport shows its beginning when it comes from above, else its end.
void TallListView::scrollTo(const QModelIndex& index, ScrollHint)
{
    const QRect rect = visualRect(index);
    const int height = viewport()->height();
    if (rect.isEmpty() || (rect.top() <= 0 && rect.bottom() >= height - 1)) {
        return;
    }
    const bool tall = rect.height() > height;
    const int down = rect.bottom() + 1 - height;
    if (rect.top() < 0) {
        verticalScrollBar()->setValue(verticalOffset() + (tall ? down : rect.top()));
    } else if (down > 0) {
        verticalScrollBar()->setValue(verticalOffset() + (tall ? rect.top() : down));
    }
}

QModelIndex TallListView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = model() ? model()->rowCount() - 1 : -1;
    if (last < 0) {
        return {};
    }
    const int row = currentIndex().isValid() ? currentIndex().row() : last;
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft:
        return model()->index(std::max(row - 1, 0), 0);
    case MoveDown:
    case MoveNext:
    case MoveRight:
        return model()->index(std::min(row + 1, last), 0);
    case MoveHome:
        return model()->index(0, 0);
    case MoveEnd:
        return model()->index(last, 0);
    case MovePageUp:
    case MovePageDown:
        break; // the owner scrolls
    }
    return currentIndex();
}

void TallListView::paintEvent(QPaintEvent* event)
{
    if (m_tops.size() < 2) {
        return;
    }
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State state = option.state & ~QStyle::State_HasFocus;
    const int offset = verticalOffset();
    const int last = rowAt(offset + event->rect().bottom());
    for (int row = rowAt(offset + event->rect().top()); row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0);
        option.rect = visualRect(index);
        option.state = state;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        itemDelegate()->paint(&painter, option, index);
    }
}

void TallListView::scrollContentsBy(int dx, int dy)
{
    scrollDirtyRegion(dx, dy);
    viewport()->update();
}

void TallListView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = indexAt(rect.topLeft());
    selectionModel()->select(index.isValid() ? QItemSelection(index, index) : QItemSelection(),
                             command);
}

QRegion TallListView::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    for (const QModelIndex& index : selection.indexes()) {
        region += visualRect(index);
    }
    return region;
}

} // namespace choba::messages
