#include "panes/rooms/room_list.h"

#include "acts/store.h"
#include "panes/rooms/room_board.h"
#include "panes/rooms/room_columns.h"
#include "panes/rooms/room_filters.h"
#include "panes/rooms/room_state.h"
#include "panes/rooms/room_table.h"
#include "panes/rooms/room_words_field.h"
#include "widgets/look.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

namespace choba::rooms {

namespace size = widgets::size;

RoomList::RoomList(acts::Store& store, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_model(store, clock)
    , m_finder(this)
    , m_tools(new QWidget(this))
    , m_filters(new RoomFilters(m_tools))
    , m_words(new RoomWordsField(m_tools))
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
    connectStore();
    connectWords();
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
    row->addWidget(m_words, 100); // what is free, up to its greatest width
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
    connect(m_table, &RoomTable::entered, this, &RoomList::enter);
    connect(m_table, &RoomTable::menuAsked, this, &RoomList::menuAsked);
    connect(m_board, &RoomBoard::chosen, this, &RoomList::take);
    connect(m_board, &RoomBoard::entered, this, &RoomList::enter);
    connect(m_board, &RoomBoard::menuAsked, this, &RoomList::menuAsked);
    connect(m_state, &RoomState::newAsked, this, &RoomList::newAsked);
    connect(m_state, &RoomState::sampleAsked, this, &RoomList::sampleAsked);
    connect(m_table, &RoomTable::leftUpwards, this, &RoomList::focusWords);
    connect(m_board, &RoomBoard::leftUpwards, this, &RoomList::focusWords);
    connect(&m_table->columns(), &RoomColumns::lookChanged, this,
            [this] { emit lookChosen(m_table->columns().look()); });
    connect(m_state, &RoomState::allAsked, this, &RoomList::showAll);
    connect(m_state, &RoomState::wordsCleared, this, [this] {
        m_words->clear();
        focusRooms();
    });
    connect(m_state, &RoomState::retryAsked, this, [this] {
        emit retryAsked();
        search();
    });
}

void RoomList::connectStore()
{
    const auto readAnew = [this] {
        m_model.reload();
        refresh();
        search();
    };
    connect(&m_store, &acts::Store::opened, this, readAnew);
    connect(&m_store, &acts::Store::rescued, this, readAnew);
    connect(&m_store, &acts::Store::changed, this, [this](const acts::Change& change) {
        m_model.apply(change);
        refresh();
        const bool matters = change.everything || change.services || !change.rooms.empty()
            || !change.clients.empty();
        if (matters && !change.typed && !m_words->words().isEmpty()) {
            m_finder.searchAgain(m_store.path(), m_words->words());
        }
    });
    connect(&m_model, &RoomModel::failed, this, &RoomList::showFailure);
    // What is chosen may come with its page.
    connect(
        &m_model, &QAbstractItemModel::rowsInserted, this,
        [this] {
            showChosen();
            revealAwaited();
        },
        Qt::QueuedConnection); // after the views know the rows
}

void RoomList::connectWords()
{
    connect(m_words, &RoomWordsField::edited, this, &RoomList::search);
    connect(m_words, &RoomWordsField::entered, this, &RoomList::focusRooms);
    connect(m_words, &RoomWordsField::leftDownwards, this, &RoomList::focusRooms);
    connect(m_words, &RoomWordsField::escaped, this, &RoomList::focusRooms);
    connect(&m_finder, &RoomFinder::found, this, [this](const RoomHits& hits) {
        m_searching = !hits.complete;
        m_unanswered = false;
        m_unsearched.reset();
        m_model.setHits(hits);
        refresh();
    });
    connect(&m_finder, &RoomFinder::failed, this, &RoomList::dropHits);
}

// The rows would be those of other words.
void RoomList::dropHits(const Error& error)
{
    m_searching = false;
    m_unanswered = false;
    m_unsearched = error;
    m_model.setHits(RoomHits{});
    refresh();
}

// What is there stays until the first answer comes.
void RoomList::search()
{
    if (m_words->words().isEmpty()) {
        m_finder.cancel();
        m_searching = false;
        m_unanswered = false;
        m_unsearched.reset();
        m_model.setHits({});
        refresh();
        m_table->reveal();
        m_board->reveal();
    } else if (m_store.isOpen()) {
        m_searching = true;
        m_unanswered = true;
        m_finder.search(m_store.path(), m_words->words());
    }
}

void RoomList::showAll()
{
    m_words->clear();
    m_filters->reset();
}

void RoomList::setShelf(const widgets::AgendaSource::Shared& shelf)
{
    m_loaded = shelf != nullptr;
    m_failure.reset();
    m_model.setShelf(shelf);
    if (m_awaitsNew && m_model.isLive(m_awaited)) {
        m_awaitsNew = false;
        if (!m_model.indexOf(m_awaited).isValid()) {
            showAll();
        }
    }
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
    m_awaitsNew = false;
    if (room != m_chosen) {
        m_awaited = room;
    }
    m_chosen = room;
    showChosen();
    revealAwaited();
}

void RoomList::selectSaved(RoomId room, bool isNew)
{
    if (isNew && m_model.isLeftOut(room) && m_model.isLive(room)) {
        showAll();
    }
    select(room);
    m_awaitsNew = isNew && !m_model.isLive(room);
    showChosen();
}

void RoomList::revealAwaited()
{
    if (m_awaited.isValid() && m_model.indexOf(m_awaited).isValid()) {
        m_awaited = {};
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

void RoomList::focusWords()
{
    m_words->focus();
}

void RoomList::setLook(const QString& look)
{
    m_table->columns().setLook(look);
}

void RoomList::take(RoomId room)
{
    m_awaited = {};
    m_awaitsNew = false;
    m_chosen = room;
    showChosen();
    emit chosen(room);
}

// What is chosen may go with the first answer to new words.
void RoomList::enter()
{
    if (!m_unanswered) {
        emit entered();
    }
}

void RoomList::showChosen()
{
    m_table->select(m_chosen);
    m_board->select(m_chosen);
    const bool isLeftOut = m_chosen.isValid() && !m_awaitsNew && m_model.isLeftOut(m_chosen);
    if (std::exchange(m_isLeftOut, isLeftOut) != isLeftOut) {
        emit leftOut(isLeftOut);
    }
}

void RoomList::refresh()
{
    m_filters->setCounts(m_model.counts());
    showChosen();
    showPage();
    revealAwaited();
}

void RoomList::showPage()
{
    if (m_model.rowCount() > 0) {
        m_pages->setCurrentWidget(m_asBoard->isChecked() ? static_cast<QWidget*>(m_board)
                                                         : static_cast<QWidget*>(m_table));
        return;
    }
    if (m_failure || m_unsearched) {
        m_state->show(m_failure ? *m_failure : *m_unsearched);
    } else if (!m_loaded) {
        m_state->show(RoomState::Kind::loading);
    } else if (m_searching) {
        m_state->show(RoomState::Kind::searching);
    } else if (!m_words->words().isEmpty()) {
        m_state->showNothingFound(m_words->words(), m_model.filter());
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
