#include "panes/messages/conversation_list.h"

#include "acts/store.h"
#include "base/clock.h"
#include "base/ms.h"
#include "panes/messages/conversation_delegate.h"
#include "panes/messages/conversation_filters.h"
#include "panes/messages/list_state.h"
#include "panes/messages/search_field.h"
#include "panes/messages/search_results.h"
#include "widgets/moments.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace choba::messages {

namespace size = widgets::size;
using storage::ConversationFilter;

namespace {

void prepare(QListView* view)
{
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->viewport()->setAttribute(Qt::WA_Hover);
}

} // namespace

ConversationList::ConversationList(const acts::Store& store, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_clock(clock)
    , m_model(store, clock)
    , m_counter(store.path())
    , m_minute(new QTimer(this))
    , m_tools(new QWidget(this))
    , m_filters(new ConversationFilters(m_tools))
    , m_search(new SearchField(m_tools))
    , m_pages(new QStackedWidget(this))
    , m_view(new QListView(m_pages))
    , m_results(new SearchResults(store.path(), clock, m_pages))
    , m_state(new ListState(m_pages))
{
    setObjectName(QStringLiteral("conversations"));
    buildTools();
    connectModel();
    buildViews();
    connectSearch();
    connectStore();
    m_minute->setObjectName(QStringLiteral("minuteTimer"));
    m_minute->setInterval(ms::minute);
    m_minute->start();
    connect(m_minute, &QTimer::timeout, this, &ConversationList::passMinute);
    retranslate();
    applyFilter();
    refreshCounts();
    showPage();
}

ConversationList::~ConversationList() = default;

QWidget* ConversationList::tools()
{
    return m_tools;
}

void ConversationList::select(ClientId client)
{
    setChosen({.client = client, .draft = {}});
}

void ConversationList::selectDraft(DraftId draft)
{
    setChosen({.client = {}, .draft = draft});
}

void ConversationList::focusSearch()
{
    m_search->focus();
}

int ConversationList::unopenedDays() const
{
    return m_filters->days();
}

void ConversationList::setUnopenedDays(int days)
{
    m_filters->setDays(std::max(1, days));
    applyFilter();
    refreshCounts();
}

void ConversationList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

bool ConversationList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonPress) {
        m_announced = false;
    }
    return QWidget::eventFilter(watched, event);
}

void ConversationList::buildTools()
{
    m_tools->setObjectName(QStringLiteral("conversationTools"));
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * size::grid);
    row->addWidget(m_filters);
    row->addStretch(1);
    row->addWidget(m_search, 2);
    connect(m_filters, &ConversationFilters::kindChosen, this, &ConversationList::applyFilter);
    connect(m_filters, &ConversationFilters::pressed, m_search, &SearchField::clear);
    connect(m_filters, &ConversationFilters::daysChosen, this, [this](int days) {
        applyFilter();
        refreshCounts();
        emit unopenedDaysChosen(days);
    });
}

void ConversationList::buildViews()
{
    prepare(m_view);
    m_view->setObjectName(QStringLiteral("conversationList"));
    m_view->setUniformItemSizes(true);
    m_view->setItemDelegate(new ConversationDelegate(m_view));
    m_view->setModel(&m_model);
    m_view->viewport()->installEventFilter(this);
    prepare(m_results);
    for (QWidget* page : {static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_results),
                          static_cast<QWidget*>(m_state)}) {
        m_pages->addWidget(page);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection& selected) {
                if (!m_quiet && !selected.isEmpty()) {
                    m_announced = true;
                    choose(selected.indexes().constFirst());
                }
            });
    // A row that is chosen already can be asked for once more.
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (!m_announced) {
            choose(index);
        }
    });
    connect(m_state, &ListState::newAsked, this, &ConversationList::newAsked);
    connect(m_state, &ListState::sampleAsked, this, &ConversationList::sampleAsked);
    connect(m_state, &ListState::retryAsked, this,
            [this] { m_search->words().isEmpty() ? m_model.reload() : m_results->searchNow(); });
}

// Before the view has the model, so that these come first: a view answers the loss of its row with
// the choice of the next one, and another client's letter would open by itself.
void ConversationList::connectModel()
{
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex&, int first, int last) {
                const int row = m_view->currentIndex().row();
                if (row >= first && row <= last) {
                    const QScopedValueRollback quiet(m_quiet, true);
                    m_view->selectionModel()->clear();
                }
            });
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_scroll = m_view->verticalScrollBar()->value(); });
    connect(&m_model, &ConversationModel::loaded, this, [this] {
        m_view->doItemsLayout();
        m_view->verticalScrollBar()->setValue(m_scroll);
        showChosen();
        showPage();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ConversationList::showChosen,
            Qt::QueuedConnection); // after the view knows the rows
    connect(&m_model, &ConversationModel::failed, this, &ConversationList::showFailure);
}

void ConversationList::connectSearch()
{
    connect(m_search, &SearchField::edited, this,
            [this] { m_results->setWords(m_search->words()); });
    connect(m_search, &SearchField::entered, m_results, &SearchResults::openFirst);
    connect(m_search, &SearchField::moveDown, this, [this] {
        if (m_pages->currentWidget() == m_results) {
            m_results->enter();
        } else {
            m_view->setFocus(Qt::TabFocusReason);
        }
    });
    connect(m_search, &SearchField::escaped, this,
            [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_results, &SearchResults::answerChanged, this, [this] {
        const bool hadFocus = m_results->hasFocus();
        showPage();
        if (hadFocus && !m_results->isAnswered()) {
            m_view->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_results, &SearchResults::failed, this, [this](const Error& error) {
        m_state->show(error);
        m_pages->setCurrentWidget(m_state);
    });
    connect(m_results, &SearchResults::leftUpwards, this, &ConversationList::focusSearch);
    connect(m_results, &SearchResults::escaped, this, [this] {
        m_search->clear();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_results, &SearchResults::clientChosen, this, &ConversationList::clientChosen);
    connect(m_results, &SearchResults::hitChosen, this, &ConversationList::hitChosen);
}

void ConversationList::connectStore()
{
    const auto readAnew = [this] {
        m_results->reopen();
        m_counter.reopen();
        m_model.reload();
        refreshCounts();
    };
    connect(&m_store, &acts::Store::opened, this, readAnew);
    connect(&m_store, &acts::Store::rescued, this, readAnew);
    connect(&m_counter, &ConversationCounter::counted, m_filters, &ConversationFilters::setCounts);
    connect(&m_store, &acts::Store::changed, this, [this](const acts::Change& change) {
        m_model.apply(change);
        if (change.everything || !change.clients.empty()) {
            refreshCounts();
        }
        if (change.everything && m_results->isAnswered()) {
            m_results->searchNow();
        }
        showPage();
    });
}

void ConversationList::setChosen(const ConversationModel::Key& key)
{
    m_chosen = key;
    showChosen();
    if (m_view->currentIndex().isValid()) {
        m_view->scrollTo(m_view->currentIndex());
    }
}

// Never scrolls: rows come and go while the user looks at others.
void ConversationList::showChosen()
{
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    const ConversationModel::Key shown =
        selected.isEmpty() ? ConversationModel::Key{} : m_model.keyAt(selected.constFirst());
    if (shown == m_chosen) {
        return;
    }
    const QScopedValueRollback quiet(m_quiet, true);
    const QModelIndex index = m_model.indexOf(m_chosen);
    m_view->setAutoScroll(false);
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
    } else {
        m_view->selectionModel()->clear();
    }
    m_view->setAutoScroll(true);
}

void ConversationList::choose(const QModelIndex& index)
{
    m_chosen = m_model.keyAt(index);
    if (m_chosen.client.isValid()) {
        emit clientChosen(m_chosen.client);
    } else if (m_chosen.draft.isValid()) {
        emit draftChosen(m_chosen.draft);
    }
}

void ConversationList::applyFilter()
{
    m_model.setFilter({.kind = m_filters->kind(), .unopenedBefore = unopenedBefore()});
}

qint64 ConversationList::unopenedBefore() const
{
    return widgets::daysBefore(m_clock.nowUtc(), m_filters->days());
}

void ConversationList::refreshCounts()
{
    if (m_store.isOpen()) {
        m_counter.count(unopenedBefore());
    }
}

void ConversationList::passMinute()
{
    refreshCounts();
    if (m_filters->kind() == ConversationFilter::Kind::unopened) {
        applyFilter();
    }
    m_view->viewport()->update();
    m_results->viewport()->update();
}

void ConversationList::showPage()
{
    if (m_results->isAnswered()) {
        if (m_results->isEmpty()) {
            m_state->show(ListState::Kind::nothingFound, m_results->answeredWords());
        }
        m_pages->setCurrentWidget(m_results->isEmpty() ? static_cast<QWidget*>(m_state)
                                                       : static_cast<QWidget*>(m_results));
        return;
    }
    if (m_model.rowCount() > 0 || !m_store.isOpen()) {
        m_pages->setCurrentWidget(m_view);
        return;
    }
    switch (m_filters->kind()) {
    case ConversationFilter::Kind::all:
        m_state->show(ListState::Kind::nothingYet);
        break;
    case ConversationFilter::Kind::myTurn:
        m_state->show(ListState::Kind::noTurn);
        break;
    case ConversationFilter::Kind::unopened:
        m_state->show(ListState::Kind::allOpened);
        break;
    }
    m_pages->setCurrentWidget(m_state);
}

void ConversationList::showFailure(const Error& error)
{
    if (!m_results->isAnswered() && m_model.rowCount() == 0) {
        m_state->show(error);
        m_pages->setCurrentWidget(m_state);
    }
}

void ConversationList::retranslate()
{
    m_view->setAccessibleName(tr("Conversations"));
    m_results->setAccessibleName(tr("What the search found"));
    m_model.refreshWords();
    m_results->refreshWords();
}

} // namespace choba::messages
