#include "panes/messages/conversation_filters.h"

#include "widgets/composer/channel_words.h"
#include "widgets/icons.h"
#include "widgets/look.h"
#include "widgets/theme.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace choba::messages {

namespace size = widgets::size;

namespace {

constexpr int dayChoices[] = {1, 3, 7, 14};

} // namespace

ConversationFilters::ConversationFilters(QWidget* parent)
    : QWidget(parent)
    , m_dayActions(new QActionGroup(this))
{
    setObjectName(QStringLiteral("conversationFilters"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::grid);
    auto* group = new QButtonGroup(this);
    group->setExclusive(true);
    m_all = addChip(QStringLiteral("filterAll"), Kind::all);
    m_mine = addChip(QStringLiteral("filterMine"), Kind::myTurn);
    m_unopened = addChip(QStringLiteral("filterUnopened"), Kind::unopened);
    for (QPushButton* chip : {m_all, m_mine, m_unopened}) {
        group->addButton(chip);
        row->addWidget(chip);
    }
    row->setSpacing(size::half);
    buildDays();
    row->addWidget(m_daysButton);
    m_all->setChecked(true);
    retranslate();
}

void ConversationFilters::setDays(int days)
{
    m_days = days;
    retranslate();
}

void ConversationFilters::setCounts(const storage::ConversationCounts& counts)
{
    if (counts != m_counts) {
        m_counts = counts;
        retranslate();
    }
}

void ConversationFilters::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ConversationFilters::buildDays()
{
    m_daysButton = new QPushButton(this); // after the chips for the tab key
    m_daysButton->setObjectName(QStringLiteral("unopenedDays"));
    m_daysButton->setProperty("chip", QStringLiteral("hint"));
    m_daysButton->setFocusPolicy(Qt::TabFocus);
    m_daysButton->setIcon(widgets::icon(QStringLiteral("down"), widgets::IconTone::secondary));
    m_daysButton->setIconSize({size::note, size::note});
    m_daysButton->setLayoutDirection(Qt::RightToLeft); // the arrow after the word
    auto* menu = new QMenu(m_daysButton);
    menu->setLayoutDirection(Qt::LeftToRight);
    menu->setObjectName(QStringLiteral("unopenedDaysMenu"));
    for (const int days : dayChoices) {
        QAction* action = menu->addAction(QString());
        action->setObjectName(QStringLiteral("unopenedDays-%1").arg(days));
        action->setCheckable(true);
        action->setData(days);
        m_dayActions->addAction(action);
    }
    // Not setMenu(): the style would add a second arrow.
    connect(m_daysButton, &QPushButton::clicked, this, [this, menu] {
        menu->popup(m_daysButton->mapToGlobal(QPoint(0, m_daysButton->height() + 1)));
    });
    connect(m_dayActions, &QActionGroup::triggered, this, [this](const QAction* action) {
        setDays(action->data().toInt());
        emit daysChosen(m_days);
        emit pressed();
        m_unopened->setChecked(true); // who chooses the days wants to see them
    });
}

QPushButton* ConversationFilters::addChip(const QString& name, Kind kind)
{
    auto* chip = new QPushButton(this);
    chip->setObjectName(name);
    chip->setCheckable(true);
    chip->setFocusPolicy(Qt::TabFocus);
    chip->setProperty("chip", QStringLiteral("hint"));
    connect(chip, &QPushButton::clicked, this, &ConversationFilters::pressed);
    connect(chip, &QPushButton::toggled, this, [this, chip, kind](bool checked) {
        widgets::setLook(chip, "chip", checked ? QStringLiteral("mine") : QStringLiteral("hint"));
        QFont font = chip->font(); // chosen is not told by colour alone
        font.setBold(checked);
        chip->setFont(font);
        if (checked) {
            choose(kind);
        }
    });
    return chip;
}

void ConversationFilters::choose(Kind kind)
{
    if (kind != m_kind) {
        m_kind = kind;
        emit kindChosen(kind);
    }
}

void ConversationFilters::retranslate()
{
    m_all->setText(tr("All %1").arg(widgets::figure(m_counts.all)));
    m_mine->setText(tr("Your turn %1").arg(widgets::figure(m_counts.myTurn)));
    m_unopened->setText(tr("Not opened %1").arg(widgets::figure(m_counts.unopened)));
    m_all->setAccessibleName(tr("All conversations: %1").arg(widgets::figure(m_counts.all)));
    m_mine->setAccessibleName(
        tr("Conversations that wait for you: %1").arg(widgets::figure(m_counts.myTurn)));
    m_unopened->setAccessibleName(
        tr("Not opened for %1 d or more: %2")
            .arg(widgets::figure(m_days), widgets::figure(m_counts.unopened)));
    m_daysButton->setText(tr("%1+ d").arg(widgets::figure(m_days)));
    m_daysButton->setAccessibleName(
        tr("From how many days on a letter counts as not opened: %1").arg(widgets::figure(m_days)));
    for (QWidget* control : {m_all, m_mine, m_unopened, m_daysButton}) {
        control->setToolTip(control->accessibleName());
    }
    for (QAction* action : m_dayActions->actions()) {
        action->setText(tr("%1 d or more").arg(widgets::figure(action->data().toInt())));
        action->setChecked(action->data().toInt() == m_days);
    }
}

} // namespace choba::messages
