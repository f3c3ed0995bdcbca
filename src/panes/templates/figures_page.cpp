#include "panes/templates/figures_page.h"

#include "base/clock.h"
#include "panes/templates/pane_words.h"
#include "panes/templates/template_family.h"
#include "widgets/composer/channel_words.h"
#include "widgets/look.h"
#include "widgets/moments.h"
#include "widgets/row_parts.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>

namespace choba::templates {

namespace size = widgets::size;
using domain::TemplateUses;
using writing::TemplateEntry;

namespace {

constexpr int widest = 90 * size::grid; // a line that the eye can follow
constexpr int rowHeight = 5 * size::grid - 4;

enum Column { nameColumn, sentColumn, openedColumn, answeredColumn, boughtColumn, columnCount };

QString percent(double share)
{
    return widgets::figure(std::lround(share * 100));
}

// 「17〜69 %」
QString rangeWords(int count, int of)
{
    const std::optional<domain::Share> share = domain::shareOf(count, of);
    return share ? QCoreApplication::translate("templates", "%1–%2 %")
                       .arg(percent(share->low), percent(share->high))
                 : QString();
}

QString cellWords(int count, int of)
{
    return of == 0 ? QStringLiteral("–")
                   : QCoreApplication::translate("templates", "%1 (%2)", "count (range)")
                         .arg(widgets::figure(count), rangeWords(count, of));
}

// Cells begin where the headings do.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const widgets::Tokens& t = widgets::currentTokens();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, selected ? t.selected : t.card);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          t.hairline);
        painter->setPen(t.ink);
        widgets::paintRowLine(*painter, option.rect.adjusted(size::grid, 0, -size::half, 0),
                              index.data().toString(), option.font);
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * size::grid, 0);
    }
};

} // namespace

QString answeredWords(const TemplateUses& uses)
{
    return QCoreApplication::translate("templates", "Answered: %1 of %2 letters (%3)")
        .arg(widgets::figure(uses.answered), widgets::figure(uses.sent),
             rangeWords(uses.answered, uses.sent));
}

QString openedWords(const TemplateUses& uses)
{
    return QCoreApplication::translate("templates", "Opened: %1 of %2 letters (%3)")
        .arg(widgets::figure(uses.opened), widgets::figure(uses.sent),
             rangeWords(uses.opened, uses.sent));
}

QString boughtWords(const TemplateUses& uses)
{
    return QCoreApplication::translate("templates", "Bought: %1 of %2 letters (%3)")
        .arg(widgets::figure(uses.bought), widgets::figure(uses.sent),
             rangeWords(uses.bought, uses.sent));
}

FiguresPage::FiguresPage(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_uses(addLabel("templateUses"))
    , m_lastUsed(addLabel("templateLastUsed", "note"))
    , m_outcome(new QWidget(this))
    , m_outcomeHeading(addLabel("templateOutcomeHeading", "strong"))
    , m_sent(addLabel("templateSent"))
    , m_opened(addLabel("templateOpened"))
    , m_answered(addLabel("templateAnswered"))
    , m_bought(addLabel("templateBought"))
    , m_explanation(addLabel("templateFiguresNote", "note"))
    , m_comparison(new QWidget(this))
    , m_comparisonHeading(addLabel("templateComparisonHeading", "strong"))
    , m_table(new QTableWidget(this))
    , m_verdict(addLabel("templateVerdict", "note"))
{
    setObjectName(QStringLiteral("templateFigures"));
    buildLayout();
    buildTable();
    refresh();
}

FiguresPage::~FiguresPage() = default;

QLabel* FiguresPage::addLabel(const char* name, const char* look)
{
    auto* label = new QLabel(this);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (look != nullptr) {
        widgets::setLook(label, "look", QLatin1String(look));
    }
    return label;
}

void FiguresPage::buildLayout()
{
    const auto column = [](QWidget* of, const std::vector<QWidget*>& members) {
        auto* layout = new QVBoxLayout(of);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(size::half);
        for (QWidget* member : members) {
            layout->addWidget(member);
        }
    };
    column(m_outcome, {m_outcomeHeading, m_sent, m_opened, m_answered, m_bought, m_explanation});
    column(m_comparison, {m_comparisonHeading, m_table, m_verdict});
    auto* content = new QWidget(this);
    content->setMaximumWidth(widest);
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(size::page, 2 * size::grid, size::page, 2 * size::grid);
    inside->setSpacing(size::half);
    inside->addWidget(m_uses);
    inside->addWidget(m_lastUsed);
    inside->addSpacing(2 * size::grid);
    inside->addWidget(m_outcome);
    inside->addSpacing(2 * size::grid);
    inside->addWidget(m_comparison);
    inside->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("templateFiguresArea"));
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
}

void FiguresPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("templateComparison"));
    m_table->setColumnCount(columnCount);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false); // Tab leaves the table
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it is as high as its rows
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
    connect(m_table, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem* item) {
        const QString key = m_table->item(item->row(), nameColumn)->data(Qt::UserRole).toString();
        if (key != m_key) {
            emit templateAsked(key);
        }
    });
}

void FiguresPage::show(const std::shared_ptr<const writing::TemplateLibrary>& library,
                       const QString& key)
{
    m_library = library;
    m_key = key;
    refresh();
}

void FiguresPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

void FiguresPage::refresh()
{
    m_table->setAccessibleName(tr("Figures of the variants"));
    const TemplateEntry* entry = m_library ? m_library->find(m_key) : nullptr;
    if (entry == nullptr) {
        return;
    }
    const TemplateUses& uses = entry->uses;
    m_uses->setText(uses.uses == 0
                        ? tr("No letter was begun with this template yet.")
                        : tr("Letters begun with it: %1").arg(widgets::figure(uses.uses)));
    m_lastUsed->setText(
        tr("Last used: %1").arg(widgets::fullMoment(uses.lastUsed, m_clock.nowUtc())));
    m_lastUsed->setVisible(uses.lastUsed > 0);
    const bool reachesOut = entry->letter.use == domain::Use::outreach;
    m_outcome->setVisible(reachesOut);
    if (reachesOut) {
        showOutcome(uses);
    }
    const auto family = familyOf(*m_library, m_key);
    m_comparison->setVisible(reachesOut && family.size() > 1);
    if (reachesOut && family.size() > 1) {
        fillTable(family);
        m_comparisonHeading->setText(tr("Beside its variants"));
        m_verdict->setText(verdict(family));
    }
}

void FiguresPage::showOutcome(const TemplateUses& uses)
{
    m_outcomeHeading->setText(tr("What became of the letters"));
    m_sent->setText(uses.sent == 0 ? tr("None of them is marked as sent yet.")
                                   : tr("Sent: %1").arg(widgets::figure(uses.sent)));
    m_opened->setText(openedWords(uses));
    m_answered->setText(answeredWords(uses));
    m_bought->setText(boughtWords(uses));
    m_explanation->setText(
        tr("The range in brackets is where the true share lies, 19 times out of 20. It narrows "
           "with each letter. A letter counts as answered when the client wrote after it, and as "
           "opened when you marked it so or it was answered; as followed by a purchase when a talk "
           "room of the client was recorded as bought after it."));
    for (QLabel* label : {m_opened, m_answered, m_bought, m_explanation}) {
        label->setVisible(uses.sent > 0);
    }
}

void FiguresPage::fillTable(const std::vector<const TemplateEntry*>& family)
{
    m_table->setHorizontalHeaderLabels(
        {tr("Template"), tr("Sent"), tr("Opened"), tr("Answered"), tr("Bought")});
    m_table->setRowCount(static_cast<int>(family.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const TemplateEntry& entry = *family[static_cast<size_t>(row)];
        const TemplateUses& uses = entry.uses;
        const bool present = entry.letter.key == m_key;
        const QString name = shownName(entry.letter);
        const QString cells[columnCount] = {
            present ? tr("%1 (this one)").arg(name) : name, widgets::figure(uses.sent),
            cellWords(uses.opened, uses.sent), cellWords(uses.answered, uses.sent),
            cellWords(uses.bought, uses.sent)};
        for (int column = 0; column < columnCount; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setData(Qt::UserRole, entry.letter.key);
            item->setToolTip(cells[column]);
            m_table->setItem(row, column, item);
        }
    }
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + m_table->rowCount() * rowHeight + 4);
}

// Only ranges that lie apart say that one is better; anything else would be guessing.
QString FiguresPage::verdict(const std::vector<const TemplateEntry*>& family) const
{
    const TemplateEntry* best = nullptr;
    const TemplateEntry* second = nullptr;
    const auto isBetter = [](const TemplateEntry& a, const TemplateEntry* b) {
        return b == nullptr
            || qint64{a.uses.answered} * b->uses.sent > qint64{b->uses.answered} * a.uses.sent;
    };
    for (const TemplateEntry* entry : family) {
        if (entry->uses.sent == 0) {
            continue;
        }
        if (isBetter(*entry, best)) {
            second = std::exchange(best, entry);
        } else if (isBetter(*entry, second)) {
            second = entry;
        }
    }
    if (second == nullptr) {
        return tr("They can be compared once letters of two of them are sent.");
    }
    const auto low = domain::shareOf(best->uses.answered, best->uses.sent);
    bool apart = low.has_value();
    for (const TemplateEntry* entry : family) {
        const auto other = domain::shareOf(entry->uses.answered, entry->uses.sent);
        apart = apart && (entry == best || !other || other->high < low->low);
    }
    return apart ? tr("“%1” is answered more often than the others: its range lies above theirs.")
                       .arg(shownName(best->letter))
                 : tr("The ranges still overlap: it cannot be said yet which one is answered more "
                      "often.");
}

} // namespace choba::templates
