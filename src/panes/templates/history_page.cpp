#include "panes/templates/history_page.h"

#include "acts/store.h"
#include "panes/templates/difference_view.h"
#include "panes/templates/template_delegate.h"
#include "panes/templates/version_model.h"
#include "storage/templates.h"
#include "widgets/look.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

namespace choba::templates {

namespace size = widgets::size;

namespace {

constexpr int listWidth = 248;

} // namespace

HistoryPage::HistoryPage(const acts::Store& store, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_model(new VersionModel(clock, this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new QLabel(m_pages))
    , m_both(new QWidget(m_pages))
    , m_versions(new QListView(m_both))
    , m_heading(new QLabel(m_both))
    , m_restore(new QPushButton(m_both))
    , m_difference(new DifferenceView(m_both))
{
    setObjectName(QStringLiteral("templateHistory"));
    buildLayout();
    connect(m_versions->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { showVersion(index.row()); });
    connect(m_restore, &QPushButton::clicked, this, &HistoryPage::restore);
    retranslate();
}

HistoryPage::~HistoryPage() = default;

void HistoryPage::buildLayout()
{
    m_empty->setObjectName(QStringLiteral("templateHistoryEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(size::page);
    widgets::setLook(m_empty, "look", QStringLiteral("note"));
    m_versions->setObjectName(QStringLiteral("templateVersions"));
    m_versions->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_versions->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_versions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_versions->setUniformItemSizes(true);
    m_versions->setFixedWidth(listWidth);
    m_versions->viewport()->setAttribute(Qt::WA_Hover);
    m_versions->setItemDelegate(new TemplateDelegate(m_versions));
    m_versions->setModel(m_model);
    m_heading->setObjectName(QStringLiteral("templateDifferenceHeading"));
    m_heading->setWordWrap(true);
    widgets::setLook(m_heading, "look", QStringLiteral("note"));
    m_restore->setObjectName(QStringLiteral("templateRestore"));
    m_difference->setObjectName(QStringLiteral("templateDifference"));

    auto* head = new QHBoxLayout;
    head->setSpacing(size::grid);
    head->addWidget(m_heading, 1);
    head->addWidget(m_restore);
    auto* card = new QFrame(m_both);
    widgets::setLook(card, "look", QStringLiteral("card"));
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_difference);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(size::page, 2 * size::grid, size::page, 2 * size::grid);
    right->setSpacing(size::grid);
    right->addLayout(head);
    right->addWidget(card, 1);
    auto* line = new QFrame(m_both);
    widgets::setLook(line, "look", QStringLiteral("line"));
    line->setFixedWidth(1);
    auto* row = new QHBoxLayout(m_both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_versions);
    row->addWidget(line);
    row->addLayout(right, 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_both);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
}

void HistoryPage::show(const writing::TemplateEntry& present)
{
    const QModelIndex chosen = m_versions->currentIndex();
    const std::optional<TemplateVersionId> before =
        chosen.isValid() && present.letter.key == m_present.key
        ? std::optional(m_model->version(chosen.row()).id)
        : std::nullopt;
    m_present = present.letter;
    m_model->show(versionsOf(present), m_present);
    const bool any = m_model->rowCount() > 0;
    m_pages->setCurrentWidget(any ? m_both : static_cast<QWidget*>(m_empty));
    if (any) {
        const int row = before ? m_model->rowOf(*before) : 0;
        m_versions->setCurrentIndex(m_model->index(std::max(0, row)));
    } else {
        m_difference->clearAll();
    }
}

// The shipped text is no version of the data file, but where an edited one came from.
std::vector<domain::TemplateVersion> HistoryPage::versionsOf(const writing::TemplateEntry& present)
{
    std::vector<domain::TemplateVersion> versions;
    if (m_store.isOpen()) {
        if (auto read = storage::loadVersions(m_store.reader(), present.letter.key)) {
            versions = std::move(*read);
        } else {
            emit failed(read.error());
        }
    }
    if (present.origin != writing::Origin::edited) {
        return versions;
    }
    if (auto shipped = writing::loadShippedTemplates()) {
        for (domain::LetterTemplate& letter : *shipped) {
            if (letter.key == present.letter.key) {
                versions.push_back({{}, 0, std::move(letter)});
            }
        }
    } else {
        emit failed(shipped.error());
    }
    return versions;
}

void HistoryPage::setReadOnly(const QString& reason)
{
    m_readOnly = reason;
    m_restore->setToolTip(reason);
    m_restore->setEnabled(m_versions->currentIndex().isValid() && reason.isEmpty());
}

void HistoryPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void HistoryPage::restore()
{
    const QModelIndex index = m_versions->currentIndex();
    if (!index.isValid()) {
        return;
    }
    const TemplateVersionId id = m_model->version(index.row()).id;
    if (id.isValid()) {
        emit restoreAsked(id);
    } else {
        emit shippedAsked();
    }
}

void HistoryPage::showVersion(int row)
{
    m_restore->setEnabled(row >= 0 && m_readOnly.isEmpty());
    if (row >= 0 && row < m_model->rowCount()) {
        m_difference->show(m_model->version(row).content, m_present);
    }
}

void HistoryPage::retranslate()
{
    m_empty->setText(tr("There is no former version. Each time the template is saved, the text it "
                        "had before is kept here."));
    m_versions->setAccessibleName(tr("Former versions"));
    m_heading->setText(tr("From the chosen version to the present one: － was taken out, ＋ was "
                          "put in."));
    m_restore->setText(tr("Make this the present one"));
    m_restore->setAccessibleName(m_restore->text());
    m_difference->setAccessibleName(tr("What changed since the chosen version"));
    m_model->refreshWords();
}

} // namespace choba::templates
