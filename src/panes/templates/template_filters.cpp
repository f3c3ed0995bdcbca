#include "panes/templates/template_filters.h"

#include "widgets/composer/channel_words.h"
#include "widgets/icons.h"
#include "widgets/look.h"
#include "widgets/template_editor/template_words.h"
#include "widgets/theme.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace choba::templates {

namespace size = widgets::size;

namespace {

constexpr int anyUse = -1;

void showChosen(QPushButton* chip, bool chosen)
{
    widgets::setLook(chip, "chip", chosen ? QStringLiteral("mine") : QStringLiteral("hint"));
    QFont font = chip->font(); // chosen is not told by colour alone
    font.setBold(chosen);
    chip->setFont(font);
}

} // namespace

TemplateCounts countsOf(const writing::TemplateLibrary& library)
{
    TemplateCounts counts;
    for (const writing::TemplateEntry& entry : library.entries()) {
        if (entry.marks.enabled) {
            ++counts.all;
            counts.favourites += entry.marks.favourite ? 1 : 0;
        } else {
            ++counts.disabled;
        }
    }
    return counts;
}

TemplateFilters::TemplateFilters(QWidget* parent)
    : QWidget(parent)
    , m_all(addChip(QStringLiteral("templatesAll")))
    , m_favourites(addChip(QStringLiteral("templatesFavourites")))
    , m_disabled(nullptr)
    , m_use(nullptr)
    , m_uses(new QActionGroup(this))
{
    setObjectName(QStringLiteral("templateFilters"));
    auto* either = new QButtonGroup(this);
    either->addButton(m_all);
    either->addButton(m_favourites);
    buildUses();
    m_disabled = addChip(QStringLiteral("templatesDisabled"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::half);
    for (QPushButton* chip : {m_all, m_favourites, m_use, m_disabled}) {
        row->addWidget(chip);
    }
    m_all->setChecked(true);
    connect(m_favourites, &QPushButton::toggled, this, [this](bool checked) {
        m_filter.favourites = checked;
        emit filterChosen();
    });
    connect(m_disabled, &QPushButton::toggled, this, [this](bool checked) {
        m_filter.disabledToo = checked;
        retranslate();
        emit filterChosen();
    });
    retranslate();
}

void TemplateFilters::setCounts(const TemplateCounts& counts)
{
    if (counts != m_counts) {
        m_counts = counts;
        retranslate();
    }
}

void TemplateFilters::reset()
{
    m_all->setChecked(true);
    m_disabled->setChecked(false);
    m_uses->actions().constFirst()->setChecked(true);
    if (m_filter.use) {
        setUse({});
    }
}

void TemplateFilters::showSwitchedOff()
{
    m_disabled->setChecked(true);
}

void TemplateFilters::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

QPushButton* TemplateFilters::addChip(const QString& name)
{
    auto* chip = new QPushButton(this);
    chip->setObjectName(name);
    chip->setCheckable(true);
    chip->setFocusPolicy(Qt::TabFocus);
    chip->setProperty("chip", QStringLiteral("hint"));
    connect(chip, &QPushButton::clicked, this, &TemplateFilters::pressed);
    connect(chip, &QPushButton::toggled, chip, [chip](bool checked) { showChosen(chip, checked); });
    return chip;
}

void TemplateFilters::buildUses()
{
    m_use = new QPushButton(this);
    m_use->setObjectName(QStringLiteral("templatesUse"));
    m_use->setProperty("chip", QStringLiteral("hint"));
    m_use->setFocusPolicy(Qt::TabFocus);
    m_use->setIcon(widgets::icon(QStringLiteral("down"), widgets::IconTone::secondary));
    m_use->setIconSize({size::note, size::note});
    m_use->setLayoutDirection(Qt::RightToLeft); // the arrow after the word
    auto* menu = new QMenu(m_use);
    menu->setLayoutDirection(Qt::LeftToRight);
    menu->setObjectName(QStringLiteral("templatesUseMenu"));
    addUse(anyUse);
    for (int use = 0; use < domain::useCount; ++use) {
        addUse(use);
    }
    menu->addActions(m_uses->actions());
    // Not setMenu(): the style would add a second arrow.
    connect(m_use, &QPushButton::clicked, this,
            [this, menu] { menu->popup(m_use->mapToGlobal(QPoint(0, m_use->height() + 1))); });
    connect(m_uses, &QActionGroup::triggered, this, [this](const QAction* action) {
        const int use = action->data().toInt();
        setUse(use == anyUse ? std::nullopt : std::optional(static_cast<domain::Use>(use)));
        emit pressed();
    });
}

void TemplateFilters::addUse(int value)
{
    auto* action = new QAction(m_uses);
    action->setObjectName(
        value == anyUse
            ? QStringLiteral("templatesUse-any")
            : QStringLiteral("templatesUse-%1").arg(domain::key(static_cast<domain::Use>(value))));
    action->setCheckable(true);
    action->setChecked(value == anyUse);
    action->setData(value);
    m_uses->addAction(action);
}

void TemplateFilters::setUse(const std::optional<domain::Use>& use)
{
    m_filter.use = use;
    showChosen(m_use, use.has_value());
    retranslate();
    emit filterChosen();
}

void TemplateFilters::retranslate()
{
    const int all = m_counts.all + (m_filter.disabledToo ? m_counts.disabled : 0);
    m_all->setText(tr("All %1").arg(widgets::figure(all)));
    m_all->setAccessibleName(tr("All templates: %1").arg(widgets::figure(all)));
    m_favourites->setText(tr("★ %1").arg(widgets::figure(m_counts.favourites)));
    m_favourites->setAccessibleName(
        tr("Favourite templates: %1").arg(widgets::figure(m_counts.favourites)));
    const QString use = m_filter.use ? widgets::useWords(*m_filter.use) : tr("Any use");
    m_use->setText(use);
    m_use->setAccessibleName(tr("What the templates are for: %1").arg(use));
    m_disabled->setText(tr("Off %1").arg(widgets::figure(m_counts.disabled)));
    m_disabled->setAccessibleName(
        tr("Show those that are switched off too: %1").arg(widgets::figure(m_counts.disabled)));
    for (QPushButton* chip : {m_all, m_favourites, m_use, m_disabled}) {
        chip->setToolTip(chip->accessibleName());
    }
    for (QAction* action : m_uses->actions()) {
        const int value = action->data().toInt();
        action->setText(value == anyUse ? tr("Any use")
                                        : widgets::useWords(static_cast<domain::Use>(value)));
    }
}

} // namespace choba::templates
