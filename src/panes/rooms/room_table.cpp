#include "panes/rooms/room_table.h"

#include "panes/rooms/room_columns.h"
#include "panes/rooms/room_delegate.h"
#include "panes/rooms/room_model.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace choba::rooms {

RoomTable::RoomTable(RoomModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_columns(new RoomColumns(this))
{
    setObjectName(QStringLiteral("roomTable"));
    // Before the view has the model, so that this comes first: a view answers the loss of its row
    // with the choice of the next one, and another room would open by itself.
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex&, int first, int last) {
                const int row = currentIndex().row();
                if (row >= first && row <= last) {
                    const QScopedValueRollback quiet(m_quiet, true);
                    selectionModel()->clear();
                }
            });
    setHorizontalHeader(m_columns);
    // A double click gives the column its usual width; what happens to be read says nothing.
    disconnect(m_columns, &QHeaderView::sectionHandleDoubleClicked, this, nullptr);
    setModel(&model);
    setUp();
    setSizes();
    connect(m_columns, &RoomColumns::ordered, &model, &RoomModel::sort);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!m_quiet && current.isValid()) {
                    emit chosen(m_model.roomAt(current));
                }
            });
    connect(this, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (indexAt(at).isValid()) {
            emit menuAsked(viewport()->mapToGlobal(at));
        }
    });
    retranslate();
}

void RoomTable::setUp()
{
    setItemDelegate(new RoomDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the table
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void RoomTable::setSizes()
{
    verticalHeader()->setDefaultSectionSize(RoomDelegate::rowHeight(font()));
    m_columns->layOut(viewport()->width());
}

void RoomTable::select(RoomId room)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && m_model.roomAt(current) == room
        && selectionModel()->isRowSelected(current.row(), {})) {
        return;
    }
    const QScopedValueRollback quiet(m_quiet, true);
    const QModelIndex index = m_model.indexOf(room);
    setAutoScroll(false);
    if (index.isValid()) {
        selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    } else {
        selectionModel()->clear();
    }
    setAutoScroll(true);
}

void RoomTable::reveal()
{
    if (currentIndex().isValid()) {
        scrollTo(currentIndex());
    }
}

void RoomTable::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid()) {
            emit entered();
        } else if (m_model.rowCount() > 0) {
            selectRow(0); // what lies open is not what the keys are on
        }
        return;
    case Qt::Key_Up:
        if (currentIndex().row() <= 0) {
            emit leftUpwards();
            return;
        }
        break;
    case Qt::Key_Down:
        if (!currentIndex().isValid() && m_model.rowCount() > 0) {
            selectRow(0);
            return;
        }
        break;
    case Qt::Key_Home: // the list's ends, not the row's
    case Qt::Key_End:
        if (m_model.rowCount() > 0) {
            selectRow(event->key() == Qt::Key_Home ? 0 : m_model.rowCount() - 1);
        }
        return;
    case Qt::Key_H:
        if (event->modifiers() == Qt::NoModifier) {
            m_columns->popUpMenu(m_columns->mapToGlobal(m_columns->rect().bottomLeft()));
            return;
        }
        break;
    case Qt::Key_Menu:
        if (currentIndex().isValid()) {
            emit menuAsked(viewport()->mapToGlobal(visualRect(currentIndex()).center()));
        }
        return;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

// A view without a current row takes the first one with the focus: another room would open by
// itself, in the place of one whose row is still to come.
void RoomTable::focusInEvent(QFocusEvent* event)
{
    const bool hadRow = currentIndex().isValid();
    const QScopedValueRollback quiet(m_quiet, true);
    QTableView::focusInEvent(event);
    if (!hadRow) {
        selectionModel()->clear();
    }
}

void RoomTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        setSizes();
    }
    QTableView::changeEvent(event);
}

void RoomTable::resizeEvent(QResizeEvent* event)
{
    m_columns->layOut(viewport()->width());
    QTableView::resizeEvent(event);
}

void RoomTable::retranslate()
{
    setAccessibleName(tr("Talk rooms and inquiries"));
    m_columns->setAccessibleName(tr("Columns of the talk rooms"));
}

} // namespace choba::rooms
