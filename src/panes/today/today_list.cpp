#include "panes/today/today_list.h"

#include "widgets/look.h"

#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace choba::today {

namespace {

bool isActing(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_R:
    case Qt::Key_D:
    case Qt::Key_S:
    case Qt::Key_O:
    case Qt::Key_G:
        return true;
    default:
        return false;
    }
}

} // namespace

TodayList::TodayList(QWidget* parent)
    : QListView(parent)
    , m_delegate(new TodayDelegate(m_model, this))
{
    setObjectName(QStringLiteral("todayList"));
    widgets::setLook(this, "look", QStringLiteral("bare"));
    setItemDelegate(m_delegate);
    setModel(&m_model);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    connect(&m_model, &TodayModel::aboutToRenew, this, [this] { m_stand = stand(); });
    connect(&m_model, &TodayModel::renewed, this, &TodayList::restore);
    retranslate();
}

void TodayList::setShelf(const widgets::AgendaSource::Shared& shelf)
{
    m_model.setShelf(shelf);
}

QPoint TodayList::menuPlace() const
{
    const QModelIndex index = currentIndex();
    return viewport()->mapToGlobal(m_delegate->menuPlace(visualRect(index), index.row()));
}

const domain::Action* TodayList::line(const domain::DueKey& key) const
{
    return m_model.action(m_model.indexOf(key));
}

Lines TodayList::linesOf(const std::vector<domain::DueKey>& keys) const
{
    Lines lines;
    for (const domain::DueKey& key : keys) {
        if (const domain::Action* found = line(key)) {
            lines.push_back(*found);
        }
    }
    return lines;
}

Lines TodayList::chosen() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    Lines lines;
    for (const QModelIndex& index : indexes) {
        if (const domain::Action* line = m_model.action(index)) {
            lines.push_back(*line);
        }
    }
    if (lines.empty() && current() != nullptr) {
        lines.push_back(*current());
    }
    return lines;
}

Lines TodayList::group(int row) const
{
    Lines lines;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        const domain::Action* line = m_model.action(m_model.index(i));
        if (line != nullptr && m_model.row(i).group == m_model.row(row).group && isToDo(*line)) {
            lines.push_back(*line);
        }
    }
    return lines;
}

void TodayList::toggleReason(const domain::DueKey& key)
{
    const QModelIndex index = m_model.indexOf(key);
    if (!index.isValid()) {
        return;
    }
    m_model.toggleReason(index);
    scheduleDelayedItemsLayout();
    scrollTo(index);
}

void TodayList::retranslate()
{
    setAccessibleName(tr("What is due, in the order of time"));
    setAccessibleDescription(
        tr("Enter opens the text, R shows the reason, the menu key everything else. "
           "Shift and Ctrl choose several lines."));
    m_stand = stand();
    m_model.retranslate();
}

TodayList::Stand TodayList::stand() const
{
    Stand stand;
    if (const domain::Action* line = current()) {
        stand.current = line->key;
        stand.currentRow = currentIndex().row();
        for (const domain::Action& chosen : this->chosen()) {
            stand.chosen.push_back(chosen.key);
        }
    }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QRect rect = visualRect(m_model.index(row));
        if (rect.bottom() < 0) {
            continue;
        }
        if (m_model.row(row).kind == RowKind::line) {
            stand.top = m_model.row(row).key;
            stand.offset = rect.top();
            break;
        }
    }
    return stand;
}

// A line that went away hands on to the next one.
void TodayList::restore()
{
    if (m_stand.current) {
        restoreChosen();
    }
    doItemsLayout();
    QScrollBar* scroll = verticalScrollBar();
    if (m_stand.top && scroll->value() > 0) {
        if (const QModelIndex top = m_model.indexOf(*m_stand.top); top.isValid()) {
            scroll->setValue(scroll->value() + visualRect(top).top() - m_stand.offset);
        }
    }
    viewport()->update();
}

void TodayList::restoreChosen()
{
    QModelIndex current = m_model.indexOf(*m_stand.current);
    if (!current.isValid()) {
        current = m_model.lineNear(m_stand.currentRow);
    }
    QItemSelection chosen;
    for (const domain::DueKey& key : m_stand.chosen) {
        if (const QModelIndex index = m_model.indexOf(key); index.isValid()) {
            chosen.select(index, index);
        }
    }
    if (chosen.isEmpty()) {
        chosen.select(current, current);
    }
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
}

void TodayList::chooseFirst()
{
    if (current() == nullptr) {
        setCurrentIndex(m_model.lineNear(0));
    }
}

void TodayList::focusInEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::MouseFocusReason) {
        chooseFirst();
    }
    QListView::focusInEvent(event);
}

bool TodayList::activate(const QModelIndex& index)
{
    if (!index.isValid()) {
        return false;
    }
    if (m_model.row(index.row()).kind == RowKind::more) {
        toggleLater();
    } else {
        emit openAsked();
    }
    return true;
}

void TodayList::toggleLater()
{
    const bool hidden = m_model.later() == Later::hidden;
    m_model.setLater(hidden ? Later::shown : Later::hidden);
    setCurrentIndex(m_model.index(m_model.rowCount() - 1)); // the same row, for taking it back
}

bool TodayList::handleKey(int key)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        return activate(currentIndex());
    }
    if (key == Qt::Key_Space && current() == nullptr) {
        return activate(currentIndex());
    }
    if (current() == nullptr) {
        return false;
    }
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_R:
        toggleReason(current()->key);
        return true;
    case Qt::Key_D:
        emit doneAsked();
        return true;
    case Qt::Key_S:
        emit snoozeAsked();
        return true;
    case Qt::Key_O:
        emit roomAsked();
        return true;
    case Qt::Key_G:
        emit snoozeGroupAsked(currentIndex().row(), menuPlace());
        return true;
    default:
        return false;
    }
}

void TodayList::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->isAutoRepeat() && isActing(event->key())) {
        return; // a key held down must not go on to the lines that move up
    }
    if (modifiers == Qt::NoModifier && handleKey(event->key())) {
        return;
    }
    QListView::keyPressEvent(event);
}

void TodayList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    if (byMouse) {
        const QModelIndex index = indexAt(event->pos());
        if (index.isValid() && m_model.row(index.row()).kind == RowKind::heading) {
            emit snoozeGroupAsked(index.row(), event->globalPos());
            return;
        }
        if (selectionModel()->isSelected(index)) { // the menu is that of all that are chosen
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        } else {
            setCurrentIndex(index);
        }
    }
    if (current() == nullptr) {
        return;
    }
    emit menuAsked(byMouse ? event->globalPos() : menuPlace());
}

TodayList::Part TodayList::partAt(const QPoint& position, const QModelIndex& index) const
{
    return index.isValid() ? m_delegate->partAt(position, visualRect(index), index.row())
                           : Part::none;
}

void TodayList::hover(const QPoint& position)
{
    const QModelIndex index = indexAt(position);
    const Part part = partAt(position, index);
    m_delegate->setHovered(index.row(), part);
    const bool isMore = index.isValid() && m_model.row(index.row()).kind == RowKind::more;
    viewport()->setCursor(part != Part::none || isMore ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void TodayList::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() == Qt::NoButton) {
        hover(event->pos());
        QListView::mouseMoveEvent(event);
    }
}

void TodayList::leaveEvent(QEvent* event)
{
    m_delegate->setHovered(-1, Part::none);
    viewport()->update();
    QListView::leaveEvent(event);
}

void TodayList::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    m_pressed = partAt(event->pos(), index);
    m_pressedAt = index;
    if (keepsChosen(*event)) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    } else {
        QListView::mousePressEvent(event);
    }
}

// The menu button of one of several that are chosen is that of all of them.
bool TodayList::keepsChosen(const QMouseEvent& event) const
{
    return event.button() == Qt::LeftButton && m_pressed == Part::menu
        && selectionModel()->isSelected(m_pressedAt);
}

void TodayList::mouseReleaseEvent(QMouseEvent* event)
{
    if (!keepsChosen(*event)) {
        QListView::mouseReleaseEvent(event);
    }
    const QModelIndex index = indexAt(event->pos());
    const Part pressed = std::exchange(m_pressed, Part::none);
    if (event->button() != Qt::LeftButton || !index.isValid() || index != m_pressedAt) {
        return;
    }
    if (m_model.row(index.row()).kind == RowKind::more) {
        toggleLater();
        return;
    }
    if (pressed == Part::none || pressed != partAt(event->pos(), index)) {
        return;
    }
    if (pressed == Part::button) {
        emit openAsked();
    } else if (pressed == Part::reason) {
        toggleReason(m_model.row(index.row()).key);
    } else {
        emit menuAsked(menuPlace());
    }
}

void TodayList::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    m_pressed = partAt(event->pos(), index); // its release counts as a second click
    m_pressedAt = index;
    if (m_pressed == Part::none && m_model.action(index) != nullptr) {
        emit openAsked();
    }
}

void TodayList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (std::exchange(m_width, viewport()->width()) != viewport()->width()) {
        scheduleDelayedItemsLayout(); // what is unfolded is wrapped
    }
}

} // namespace choba::today
