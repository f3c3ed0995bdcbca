#include "panes/rooms/room_table.h"

#include "panes/rooms/due_chip.h"
#include "panes/rooms/room_delegate.h"
#include "panes/rooms/room_model.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace choba::rooms {

namespace size = widgets::size;

namespace {

constexpr int narrowBelow = 1040; // pixels

} // namespace

RoomTable::RoomTable(RoomModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
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
    setModel(&model);
    setUp();
    setWidths();
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
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsMovable(false);
}

// As wide as what usually stands in them; client and service share the rest.
void RoomTable::setWidths()
{
    verticalHeader()->setDefaultSectionSize(RoomDelegate::rowHeight(font()));
    const QFontMetrics metrics(font());
    const int full = metrics.horizontalAdvance(QStringLiteral("あ")); // a full-width letter
    const int padding = 2 * size::grid;
    QHeaderView* header = horizontalHeader();
    header->setMinimumSectionSize(3 * size::grid);
    for (const int column : {RoomModel::clientColumn, RoomModel::serviceColumn}) {
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    }
    const std::pair<int, int> fixed[] = {
        {RoomModel::stateColumn, 8 * full + padding},
        {RoomModel::turnColumn, 3 * full + padding},
        {RoomModel::dueColumn, (m_narrow ? 12 : 14) * full + padding},
        {RoomModel::daysColumn, (m_narrow ? 8 : 10) * full + padding},
        {RoomModel::roundsColumn, 4 * full + padding},
        {RoomModel::netColumn, 5 * full + padding},
    };
    for (const auto& [column, width] : fixed) {
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        header->resizeSection(column, width);
    }
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
        emit entered();
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

void RoomTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        setWidths();
    }
    QTableView::changeEvent(event);
}

void RoomTable::resizeEvent(QResizeEvent* event)
{
    const bool narrow = width() < narrowBelow;
    if (narrow != m_narrow) {
        m_narrow = narrow;
        setWidths();
    }
    QTableView::resizeEvent(event);
}

void RoomTable::retranslate()
{
    setAccessibleName(tr("Talk rooms and inquiries"));
}

} // namespace choba::rooms
