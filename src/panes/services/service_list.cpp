#include "panes/services/service_list.h"

#include "panes/services/service_delegate.h"
#include "widgets/look.h"
#include "widgets/theme.h"
#include "wording/errors.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace choba::services {

namespace size = widgets::size;

ServiceList::ServiceList(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_model(clock)
    , m_pages(new QStackedWidget(this))
    , m_view(new QListView(m_pages))
    , m_empty(new QWidget(m_pages))
    , m_words(new QLabel(m_empty))
    , m_new(new QPushButton(m_empty))
    , m_sample(new QPushButton(m_empty))
    , m_retry(new QPushButton(m_empty))
{
    setObjectName(QStringLiteral("services"));
    // Before the view has the model, so that this comes first: a view answers the loss of its rows
    // with a choice of its own.
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const QScopedValueRollback quiet(m_quiet, true);
        m_view->selectionModel()->clear();
    });
    m_view->setObjectName(QStringLiteral("serviceList"));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setUniformItemSizes(true);
    m_view->viewport()->setAttribute(Qt::WA_Hover);
    m_view->setItemDelegate(new ServiceDelegate(m_view));
    m_view->setModel(&m_model);
    buildEmpty();
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection& selected) {
                if (!m_quiet && !selected.isEmpty()) {
                    m_chosen = m_model.idAt(selected.indexes().constFirst());
                    emit chosen(m_chosen);
                }
            });
    retranslate();
    showPage();
}

ServiceList::~ServiceList() = default;

void ServiceList::buildEmpty()
{
    m_words->setObjectName(QStringLiteral("servicesEmptyWords"));
    widgets::setLook(m_words, "look", QStringLiteral("note"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_new->setObjectName(QStringLiteral("servicesEmptyNew"));
    widgets::setLook(m_new, "look", QStringLiteral("primary"));
    m_sample->setObjectName(QStringLiteral("servicesEmptySample"));
    m_retry->setObjectName(QStringLiteral("servicesRetry"));
    auto* column = new QVBoxLayout(m_empty);
    column->setContentsMargins(2 * size::grid, 2 * size::grid, 2 * size::grid, size::grid);
    column->setSpacing(size::grid + size::half);
    column->addWidget(m_words);
    column->addWidget(m_new);
    column->addWidget(m_sample);
    column->addWidget(m_retry, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_new, &QPushButton::clicked, this, &ServiceList::newAsked);
    connect(m_sample, &QPushButton::clicked, this, &ServiceList::sampleAsked);
    connect(m_retry, &QPushButton::clicked, this, &ServiceList::retryAsked);
}

void ServiceList::setShelf(const widgets::AgendaSource::Shared& shelf)
{
    m_loaded = true;
    m_failure.reset();
    m_model.setShelf(shelf);
    showChosen();
    showPage();
}

void ServiceList::setUnsaved(const std::vector<ServiceInput>& unsaved)
{
    m_model.setUnsaved(unsaved);
    showChosen();
    showPage();
}

void ServiceList::setWritable(bool writable)
{
    m_new->setEnabled(writable);
}

void ServiceList::showFailure(const Error& error)
{
    m_failure = error;
    showPage();
}

void ServiceList::select(ServiceId id)
{
    m_chosen = id;
    showChosen();
    if (m_view->currentIndex().isValid()) {
        m_view->scrollTo(m_view->currentIndex());
    }
}

void ServiceList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ServiceList::showChosen()
{
    const QScopedValueRollback quiet(m_quiet, true);
    const QModelIndex index = m_model.indexOf(m_chosen);
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    if (!index.isValid()) {
        m_view->selectionModel()->clear();
    } else if (selected.isEmpty() || selected.constFirst() != index) {
        m_view->setCurrentIndex(index);
    }
}

void ServiceList::showPage()
{
    const bool empty = isEmpty();
    const bool failed = empty && !m_loaded && m_failure;
    m_new->setVisible(empty && m_loaded);
    m_sample->setVisible(empty && m_loaded);
    m_retry->setVisible(failed);
    m_words->setText(failed ? wording::sentence(*m_failure)
                         : m_loaded
                         ? tr("What you offer is kept here, each with its rules: how long to wait "
                              "for answers, how many revisions, what the listing says about it.")
                         : tr("The services are being read."));
    m_pages->setCurrentWidget(empty ? m_empty : static_cast<QWidget*>(m_view));
}

void ServiceList::retranslate()
{
    m_view->setAccessibleName(tr("Services"));
    m_new->setText(tr("Add the first service"));
    m_sample->setText(tr("Look around with sample data"));
    m_retry->setText(tr("Try again"));
    m_new->setAccessibleName(m_new->text());
    m_sample->setAccessibleName(m_sample->text());
    m_retry->setAccessibleName(m_retry->text());
    m_new->setAccessibleName(m_new->text());
    m_sample->setAccessibleName(m_sample->text());
    m_retry->setAccessibleName(m_retry->text());
    m_model.refreshWords();
    showPage();
}

} // namespace choba::services
