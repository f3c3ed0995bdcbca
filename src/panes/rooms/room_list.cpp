#include "panes/rooms/room_list.h"

#include "acts/store.h"
#include "panes/rooms/room_board.h"
#include "panes/rooms/room_filters.h"
#include "panes/rooms/room_state.h"
#include "panes/rooms/room_table.h"
#include "widgets/look.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace choba::rooms {

namespace size = widgets::size;

RoomList::RoomList(acts::Store& store, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_model(store, clock)
    , m_tools(new QWidget(this))
    , m_filters(new RoomFilters(m_tools))
    , m_asTable(new QPushButton(m_tools))
    , m_asBoard(new QPushButton(m_tools))
    , m_pages(new QStackedWidget(this))
    , m_table(new RoomTable(m_model, m_pages))
    , m_board(new RoomBoard(m_model, m_pages))
    , m_state(new RoomState(m_pages))
{
    setObjectName(QStringLiteral("rooms"));
    buildTools();
    buildViews();
    connectStore(store);
    retranslate();
    m_model.reload();
    refresh();
}

RoomList::~RoomList() = default;

QWidget* RoomList::tools()
{
    return m_tools;
}

void RoomList::buildTools()
{
    m_tools->setObjectName(QStringLiteral("roomListTools"));
    m_asTable->setObjectName(QStringLiteral("roomsAsTable"));
    m_asBoard->setObjectName(QStringLiteral("roomsAsBoard"));
    auto* either = new QButtonGroup(this);
    auto* views = new QHBoxLayout;
    views->setSpacing(0);
    for (QPushButton* button : {m_asTable, m_asBoard}) {
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        widgets::setLook(button, "look", QStringLiteral("segment"));
        either->addButton(button);
        views->addWidget(button);
    }
    m_asTable->setChecked(true);
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * size::grid);
    row->addWidget(m_filters);
    row->addLayout(views);
    row->addStretch(1);
    connect(m_asTable, &QPushButton::toggled, this, [this] {
        showPage();
        showChosen();
        m_table->reveal();
        m_board->reveal();
    });
    connect(m_filters, &RoomFilters::chosen, this, [this](RoomFilter filter) {
        m_model.setFilter(filter);
        refresh();
    });
}

void RoomList::buildViews()
{
    for (QWidget* page : {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_board),
                          static_cast<QWidget*>(m_state)}) {
        m_pages->addWidget(page);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connect(m_table, &RoomTable::chosen, this, &RoomList::take);
    connect(m_table, &RoomTable::entered, this, &RoomList::entered);
    connect(m_table, &RoomTable::menuAsked, this, &RoomList::menuAsked);
    connect(m_board, &RoomBoard::chosen, this, &RoomList::take);
    connect(m_board, &RoomBoard::entered, this, &RoomList::entered);
    connect(m_board, &RoomBoard::menuAsked, this, &RoomList::menuAsked);
    connect(m_state, &RoomState::newAsked, this, &RoomList::newAsked);
    connect(m_state, &RoomState::sampleAsked, this, &RoomList::sampleAsked);
    connect(m_state, &RoomState::allAsked, m_filters, &RoomFilters::reset);
    connect(m_state, &RoomState::retryAsked, this, &RoomList::retryAsked);
}

void RoomList::connectStore(acts::Store& store)
{
    const auto readAnew = [this] {
        m_model.reload();
        refresh();
    };
    connect(&store, &acts::Store::opened, this, readAnew);
    connect(&store, &acts::Store::rescued, this, readAnew);
    connect(&store, &acts::Store::changed, this, [this](const acts::Change& change) {
        m_model.apply(change);
        refresh();
    });
    connect(&m_model, &RoomModel::failed, this, &RoomList::showFailure);
    // What is chosen may come with its page.
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &RoomList::showChosen,
            Qt::QueuedConnection); // after the views know the rows
}

void RoomList::setShelf(const widgets::AgendaSource::Shared& shelf)
{
    m_loaded = shelf != nullptr;
    m_failure.reset();
    m_model.setShelf(shelf);
    refresh();
}

void RoomList::setWritable(bool writable)
{
    m_state->setWritable(writable);
}

void RoomList::showFailure(const Error& error)
{
    m_failure = error;
    showPage();
}

void RoomList::select(RoomId room)
{
    const bool another = room != m_chosen;
    m_chosen = room;
    showChosen();
    if (another) {
        m_table->reveal();
        m_board->reveal();
    }
}

RoomId RoomList::first() const
{
    return m_model.roomAt(m_model.index(0, 0));
}

void RoomList::focusRooms()
{
    if (m_pages->currentWidget() == m_board) {
        m_board->focusCards();
    } else {
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    }
}

void RoomList::take(RoomId room)
{
    m_chosen = room;
    showChosen();
    emit chosen(room);
}

void RoomList::showChosen()
{
    m_table->select(m_chosen);
    m_board->select(m_chosen);
}

void RoomList::refresh()
{
    m_filters->setCounts(m_model.counts());
    showChosen();
    showPage();
}

void RoomList::showPage()
{
    if (m_model.rowCount() > 0) {
        m_pages->setCurrentWidget(m_asBoard->isChecked() ? static_cast<QWidget*>(m_board)
                                                         : static_cast<QWidget*>(m_table));
        return;
    }
    if (m_failure) {
        m_state->show(*m_failure);
    } else if (!m_loaded) {
        m_state->show(RoomState::Kind::loading);
    } else if (m_model.filter() == RoomFilter::all) {
        m_state->show(RoomState::Kind::nothingYet);
    } else {
        m_state->show(RoomState::Kind::nothingHere, m_model.filter());
    }
    m_pages->setCurrentWidget(m_state);
}

void RoomList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void RoomList::retranslate()
{
    m_asTable->setText(tr("Table"));
    m_asTable->setAccessibleName(tr("Show the rooms as a table"));
    m_asBoard->setText(tr("Board"));
    m_asBoard->setAccessibleName(tr("Show the rooms as cards by whose turn it is"));
    m_table->retranslate();
    m_board->retranslate();
    m_model.refreshWords();
}

} // namespace choba::rooms
