#include "panes/templates/template_list.h"

#include "panes/templates/list_state.h"
#include "panes/templates/template_delegate.h"
#include "panes/templates/template_filters.h"
#include "panes/templates/template_search.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedWidget>

namespace choba::templates {

namespace size = widgets::size;

TemplateList::TemplateList(QWidget* parent)
    : QWidget(parent)
    , m_tools(new QWidget(this))
    , m_filters(new TemplateFilters(m_tools))
    , m_search(new TemplateSearch(m_tools))
    , m_pages(new QStackedWidget(this))
    , m_view(new QListView(m_pages))
    , m_state(new ListState(m_pages))
{
    setObjectName(QStringLiteral("templates"));
    buildTools();
    connectModel();
    buildView();
    retranslate();
    showPage();
}

TemplateList::~TemplateList() = default;

QWidget* TemplateList::tools()
{
    return m_tools;
}

void TemplateList::setLibrary(const TemplateModel::Library& library)
{
    // A new one that is saved goes to its place in its group, which may be out of sight.
    const bool joins = m_library && library && m_library->find(m_chosen) == nullptr
        && library->find(m_chosen) != nullptr;
    m_library = library;
    if (library) {
        m_failure.reset();
        m_filters->setCounts(countsOf(*library));
    }
    m_model.setLibrary(library);
    showChosen();
    showPage();
    if (joins && m_view->currentIndex().isValid()) {
        reveal();
    }
}

void TemplateList::setUnsaved(const std::vector<domain::LetterTemplate>& unsaved)
{
    m_model.setUnsaved(unsaved);
    showChosen();
    showPage();
}

void TemplateList::setChannels(const std::vector<rules::Channel>& channels)
{
    m_model.setChannels(channels);
}

void TemplateList::setWritable(bool writable)
{
    m_state->setWritable(writable);
}

void TemplateList::showFailure(const Error& error)
{
    m_failure = error;
    showPage();
}

void TemplateList::select(const QString& key)
{
    const bool another = key != m_chosen;
    m_chosen = key;
    showChosen();
    if (another && m_view->currentIndex().isValid()) {
        reveal();
    }
}

QString TemplateList::neighbour() const
{
    const QModelIndex index = m_model.indexOf(m_chosen);
    if (!index.isValid()) {
        return {};
    }
    const QModelIndex next = m_model.nearest(index.row() + 1);
    if (next.isValid() && next != index) {
        return m_model.keyAt(next);
    }
    for (int row = index.row() - 1; row >= 0; --row) {
        const QString key = m_model.keyAt(m_model.index(row));
        if (!key.isEmpty()) {
            return key;
        }
    }
    return {};
}

QString TemplateList::first() const
{
    return m_model.keyAt(m_model.nearest(0));
}

void TemplateList::focusSearch()
{
    m_search->focus();
}

void TemplateList::focusList()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void TemplateList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

bool TemplateList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress
        && handleKey(static_cast<const QKeyEvent*>(event)->key())) {
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool TemplateList::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit editAsked();
        return true;
    case Qt::Key_Delete:
        if (m_view->selectionModel()->hasSelection()) { // what is open may be filtered out
            emit removeAsked();
        }
        return true;
    case Qt::Key_Escape:
        showAll();
        return true;
    case Qt::Key_Up:
        if (m_model.nearest(0) == m_view->currentIndex()) {
            focusSearch();
            return true;
        }
        return false;
    default:
        return false;
    }
}

void TemplateList::buildTools()
{
    m_tools->setObjectName(QStringLiteral("templateListTools"));
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * size::grid);
    row->addWidget(m_filters);
    row->addStretch(1);
    row->addWidget(m_search, 2);
    connect(m_filters, &TemplateFilters::filterChosen, this, &TemplateList::applyQuery);
    connect(m_filters, &TemplateFilters::pressed, m_search, &QLineEdit::clear);
    connect(m_search, &TemplateSearch::edited, this, &TemplateList::applyQuery);
    connect(m_search, &TemplateSearch::leftDownwards, this, [this] {
        if (!m_view->currentIndex().isValid()) {
            m_view->setCurrentIndex(m_model.nearest(0));
        }
        m_view->setFocus(Qt::TabFocusReason);
    });
    connect(m_search, &TemplateSearch::entered, this, [this] {
        const QModelIndex index = m_model.nearest(0);
        if (index.isValid()) {
            m_view->setCurrentIndex(index);
            m_view->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_search, &TemplateSearch::escaped, this, &TemplateList::focusList);
}

void TemplateList::buildView()
{
    m_view->setObjectName(QStringLiteral("templateList"));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->viewport()->setAttribute(Qt::WA_Hover);
    m_view->setItemDelegate(new TemplateDelegate(m_view));
    m_view->setModel(&m_model);
    m_view->installEventFilter(this);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_state);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection& selected) {
                if (!m_quiet && !selected.isEmpty()) {
                    m_chosen = m_model.keyAt(selected.indexes().constFirst());
                    emit chosen(m_chosen);
                }
            });
    connect(m_view, &QListView::doubleClicked, this, &TemplateList::editAsked);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        if (m_view->indexAt(position) == m_view->currentIndex()) {
            emit menuAsked(m_view->viewport()->mapToGlobal(position));
        }
    });
    connect(m_state, &ListState::newAsked, this, &TemplateList::newAsked);
    connect(m_state, &ListState::retryAsked, this, [this] {
        m_failure.reset();
        showPage();
        emit retryAsked();
    });
    connect(m_state, &ListState::allAsked, this, &TemplateList::showAll);
    connect(m_state, &ListState::switchedOffAsked, m_filters, &TemplateFilters::showSwitchedOff);
}

// Before the view has the model, so that this comes first: a view answers the loss of its row with
// the choice of the next one, and another template would open by itself.
void TemplateList::connectModel()
{
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex&, int from, int to) {
                const int row = m_view->currentIndex().row();
                if (row >= from && row <= to) {
                    const QScopedValueRollback quiet(m_quiet, true);
                    m_view->selectionModel()->clear();
                }
            });
}

void TemplateList::applyQuery()
{
    m_model.setQuery(m_search->words(), m_filters->filter());
    m_view->scrollToTop();
    showChosen();
    showPage();
}

void TemplateList::showAll()
{
    m_search->clear();
    m_filters->reset();
}

// The chosen row, with the heading above it: that comes last, for before the first layout there is
// room for one of them only.
void TemplateList::reveal()
{
    const QModelIndex index = m_view->currentIndex();
    m_view->scrollTo(index);
    const QModelIndex above = index.siblingAtRow(index.row() - 1);
    if (above.isValid() && !above.flags().testFlag(Qt::ItemIsSelectable)) {
        m_view->scrollTo(above);
    }
}

// Never scrolls: rows come and go while the user looks at others.
void TemplateList::showChosen()
{
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    const QModelIndex index = m_model.indexOf(m_chosen);
    if (selected.isEmpty() ? !index.isValid() : selected.constFirst() == index) {
        return;
    }
    const QScopedValueRollback quiet(m_quiet, true);
    m_view->setAutoScroll(false);
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
    } else {
        m_view->selectionModel()->clear();
    }
    m_view->setAutoScroll(true);
}

// How many of those that are switched off the search and the filter would find.
int TemplateList::foundSwitchedOff() const
{
    writing::TemplateFilter filter = m_filters->filter();
    if (filter.disabledToo) {
        return 0;
    }
    filter.disabledToo = true;
    return static_cast<int>(m_library->search(m_search->words(), filter).size());
}

void TemplateList::showPage()
{
    if (m_model.rowCount() > 0) {
        m_pages->setCurrentWidget(m_view);
        return;
    }
    const writing::TemplateFilter& filter = m_filters->filter();
    if (!m_library && m_failure) {
        m_state->show(*m_failure);
    } else if (!m_library) {
        m_state->show(ListState::Kind::loading);
    } else if (const int off = foundSwitchedOff(); off > 0) {
        m_state->showSwitchedOff(off, m_search->words());
    } else if (!m_search->words().isEmpty()) {
        m_state->show(ListState::Kind::nothingFound, m_search->words());
    } else if (filter.use) {
        m_state->show(ListState::Kind::nothingHere);
    } else if (filter.favourites) {
        m_state->show(ListState::Kind::noFavourites);
    } else {
        m_state->show(ListState::Kind::nothingYet);
    }
    m_pages->setCurrentWidget(m_state);
}

void TemplateList::retranslate()
{
    m_view->setAccessibleName(tr("Templates"));
    m_model.refreshWords();
}

} // namespace choba::templates
