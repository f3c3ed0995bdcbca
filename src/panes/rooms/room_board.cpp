#include "panes/rooms/room_board.h"

#include "panes/rooms/room_delegate.h"
#include "panes/rooms/room_model.h"
#include "widgets/look.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>

namespace choba::rooms {

namespace size = widgets::size;

namespace {

constexpr const char* names[] = {"boardMine", "boardTheirs", "boardAwaiting", "boardInquiries"};

class Cards : public QSortFilterProxyModel
{
public:
    Cards(BoardColumn column, QObject* parent)
        : QSortFilterProxyModel(parent)
        , m_column(static_cast<int>(column))
    { }

    // Rooms that are over are read in pages, and never stand on the board.
    bool canFetchMore(const QModelIndex&) const override { return false; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        return sourceModel()->index(row, 0, parent).data(RoomModel::boardRole).toInt() == m_column;
    }

private:
    int m_column;
};

// Without a current card it would take the first one with the focus: Tab from column to column
// would open one room after another.
class CardView : public QListView
{
public:
    CardView(bool& quiet, QWidget* parent)
        : QListView(parent)
        , m_quiet(quiet)
    { }

protected:
    void focusInEvent(QFocusEvent* event) override
    {
        const bool hadCard = currentIndex().isValid();
        const QScopedValueRollback quiet(m_quiet, true);
        QListView::focusInEvent(event);
        if (!hadCard) {
            selectionModel()->clear();
        }
    }

private:
    bool& m_quiet; // the selection is not the user's
};

QString headingOf(BoardColumn column)
{
    switch (column) {
    case BoardColumn::mine:
        return RoomBoard::tr("My turn");
    case BoardColumn::theirs:
        return RoomBoard::tr("The client's turn");
    case BoardColumn::awaiting:
        return RoomBoard::tr("Awaiting approval");
    case BoardColumn::inquiries:
        return RoomBoard::tr("Inquiries");
    }
    return {};
}

} // namespace

RoomBoard::RoomBoard(RoomModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("roomBoard"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * size::grid, size::grid, 2 * size::grid, 0);
    row->setSpacing(size::grid);
    for (const BoardColumn which : boardColumns) {
        addColumn(which);
    }
    retranslate();
}

RoomBoard::~RoomBoard() = default;

void RoomBoard::addColumn(BoardColumn which)
{
    const auto place = static_cast<size_t>(which);
    Column& column = m_columns[place];
    column.heading = new QLabel(this);
    column.heading->setObjectName(QLatin1String(names[place]) + QLatin1String("Heading"));
    widgets::setLook(column.heading, "look", QStringLiteral("note"));
    column.view = new CardView(m_quiet, this);
    column.view->setObjectName(QLatin1String(names[place]));
    column.cards = new Cards(which, column.view);
    connect(column.cards, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this, place](const QModelIndex&, int first, int last) {
                const QListView* view = m_columns[place].view;
                const int row = view->currentIndex().row();
                if (row >= first && row <= last) {
                    const QScopedValueRollback quiet(m_quiet, true);
                    view->selectionModel()->clear();
                }
            });
    column.view->setModel(column.cards);
    column.view->setItemDelegate(new CardDelegate(column.view));
    column.view->setUniformItemSizes(true);
    column.view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    column.view->setSelectionMode(QAbstractItemView::SingleSelection);
    column.view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    column.view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column.view->setContextMenuPolicy(Qt::CustomContextMenu);
    column.view->installEventFilter(this);
    connect(column.view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, place](const QModelIndex& current) {
                if (!m_quiet && current.isValid()) {
                    const RoomId room = roomAt(m_columns[place], current);
                    select(room);
                    emit chosen(room);
                }
            });
    connect(column.view, &QWidget::customContextMenuRequested, this,
            [this, view = column.view](const QPoint& at) {
                if (view->indexAt(at).isValid()) {
                    emit menuAsked(view->viewport()->mapToGlobal(at));
                }
            });
    for (const auto signal :
         {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(column.cards, signal, this, &RoomBoard::showCounts);
    }
    connect(column.cards, &QAbstractItemModel::modelReset, this, &RoomBoard::showCounts);
    auto* both = new QVBoxLayout;
    both->setSpacing(size::half);
    both->addWidget(column.heading);
    both->addWidget(column.view, 1);
    static_cast<QHBoxLayout*>(layout())->addLayout(both, 1);
}

RoomId RoomBoard::roomAt(const Column& column, const QModelIndex& index) const
{
    return m_model.roomAt(column.cards->mapToSource(index));
}

void RoomBoard::select(RoomId room)
{
    m_chosen = room;
    const QModelIndex source = m_model.indexOf(room);
    const QScopedValueRollback quiet(m_quiet, true);
    for (const Column& column : m_columns) {
        if (column.cards->sourceModel() == nullptr) {
            continue;
        }
        const QModelIndex index = column.cards->mapFromSource(source);
        if (index.isValid() && index == column.view->currentIndex()
            && column.view->selectionModel()->isSelected(index)) {
            continue;
        }
        column.view->setAutoScroll(false);
        if (index.isValid()) {
            column.view->setCurrentIndex(index);
        } else {
            column.view->selectionModel()->clear();
        }
        column.view->setAutoScroll(true);
    }
}

void RoomBoard::reveal()
{
    for (const Column& column : m_columns) {
        if (column.view->currentIndex().isValid()) {
            column.view->scrollTo(column.view->currentIndex());
        }
    }
}

// The chosen card's column, else the first with a card, which is not chosen by that.
void RoomBoard::focusCards()
{
    for (const Column& column : m_columns) {
        if (column.view->currentIndex().isValid()) {
            column.view->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    for (const Column& column : m_columns) {
        if (column.cards->rowCount() > 0) {
            column.view->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_columns[0].view->setFocus(Qt::OtherFocusReason);
}

// Until it is seen for the first time, four lists need not follow every change.
void RoomBoard::showEvent(QShowEvent* event)
{
    for (const Column& column : m_columns) {
        if (column.cards->sourceModel() == nullptr) {
            column.cards->setSourceModel(&m_model);
        }
    }
    select(m_chosen);
    reveal();
    QWidget::showEvent(event);
}

bool RoomBoard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        for (size_t column = 0; column < m_columns.size(); ++column) {
            if (watched == m_columns[column].view) {
                return handleKey(column, static_cast<const QKeyEvent*>(event)->key())
                    || QWidget::eventFilter(watched, event);
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool RoomBoard::handleKey(size_t column, int key)
{
    const QListView* view = m_columns[column].view;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (view->currentIndex().isValid()) {
            emit entered();
        } else {
            goTo(column, 0); // what lies open is not what the keys are on
        }
        return true;
    case Qt::Key_Left:
        goSideways(column, -1);
        return true;
    case Qt::Key_Right:
        goSideways(column, 1);
        return true;
    case Qt::Key_Up:
        if (view->currentIndex().row() <= 0) {
            emit leftUpwards();
            return true;
        }
        return false;
    case Qt::Key_Down:
        if (!view->currentIndex().isValid()) {
            goTo(column, 0);
            return true;
        }
        return false;
    default:
        return false;
    }
}

// To the next column that has a card, at the same height where there is one.
bool RoomBoard::goSideways(size_t column, int step)
{
    const int row = std::max(0, m_columns[column].view->currentIndex().row());
    for (int at = static_cast<int>(column) + step;
         at >= 0 && at < static_cast<int>(m_columns.size()); at += step) {
        if (m_columns[static_cast<size_t>(at)].cards->rowCount() > 0) {
            goTo(static_cast<size_t>(at), row);
            return true;
        }
    }
    return false;
}

void RoomBoard::goTo(size_t column, int row)
{
    const Column& there = m_columns[column];
    if (there.cards->rowCount() > 0) {
        there.view->setFocus(Qt::OtherFocusReason);
        there.view->setCurrentIndex(
            there.cards->index(std::min(row, there.cards->rowCount() - 1), 0));
    }
}

void RoomBoard::showCounts()
{
    for (const BoardColumn which : boardColumns) {
        const Column& column = m_columns[static_cast<size_t>(which)];
        if (column.heading != nullptr && column.cards != nullptr) {
            column.heading->setText(
                tr("%1 %2").arg(headingOf(which)).arg(column.cards->rowCount()));
        }
    }
}

void RoomBoard::retranslate()
{
    for (const BoardColumn which : boardColumns) {
        m_columns[static_cast<size_t>(which)].view->setAccessibleName(headingOf(which));
    }
    showCounts();
}

} // namespace choba::rooms
