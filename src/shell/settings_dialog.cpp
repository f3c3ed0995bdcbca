#include "shell/settings_dialog.h"

#include "shell/settings.h"
#include "shell/settings_pages/appearance_page.h"
#include "shell/settings_pages/calendar_page.h"
#include "shell/settings_pages/details_page.h"
#include "shell/settings_pages/general_page.h"
#include "shell/settings_pages/own_words_page.h"
#include "shell/settings_pages/rules_page.h"
#include "widgets/act_notices.h"
#include "widgets/notice_bar.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace choba::shell {

namespace size = widgets::size;

namespace {

constexpr QSize usualSize(880, 600);
constexpr QSize leastSize(780, 420);
constexpr int listWidth = 152;
constexpr int entryHeight = 36;

// A page's name on the paper of the window; the chosen one as in the other lists.
class PageDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const widgets::Tokens& t = widgets::currentTokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(option.state.testFlag(QStyle::State_HasFocus) ? t.indigo
                                                                          : t.indigoFill);
            painter->setBrush(t.indigoFill);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5),
                                     size::radius, size::radius);
        }
        painter->setPen(t.ink);
        painter->drawText(option.rect.adjusted(size::grid + size::half, 0, 0, 0),
                          Qt::AlignLeft | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
        painter->restore();
    }
};

} // namespace

SettingsDialog::SettingsDialog(const Sources& sources, AppearanceControl& appearance,
                               Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_notices(new widgets::ActNotices(sources.store, this))
    , m_pages(new QListWidget(this))
    , m_title(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_bar(new widgets::NoticeBar(this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setMinimumSize(leastSize);
    resize(usualSize);
    layOut();
    const auto& [store, knowledge, templates, clock] = sources;
    auto* general = new GeneralPage(store, appearance, settings, clock, *m_notices);
    connect(general, &GeneralPage::restoreAsked, this, &SettingsDialog::restoreAsked);
    addPage(QStringLiteral("general"), general);
    addPage(QStringLiteral("appearance"), new AppearancePage(appearance));
    addPage(QStringLiteral("details"), new DetailsPage(store, templates, *m_notices, clock));
    addPage(QStringLiteral("calendar"), new CalendarPage(store, knowledge, clock, *m_notices));
    addPage(QStringLiteral("words"), new OwnWordsPage(store, *m_notices));
    auto* rules = new RulesPage(store, knowledge, clock, *m_notices);
    addPage(QStringLiteral("rules"), rules);
    // A dialog makes every button one that Return presses.
    for (QPushButton* button : findChildren<QPushButton*>()) {
        button->setAutoDefault(false);
    }
    // After a backup took the file's place, what the bar offers to undo was never done there.
    connect(&store, &acts::Store::opened, m_bar, &widgets::NoticeBar::clear);
    connect(m_notices, &widgets::ActNotices::noticed, this,
            [this, rules](const widgets::Notice& notice) {
                widgets::Notice named = notice;
                named.words = [rules, words = notice.words] { return rules->withNames(words()); };
                m_bar->show(named);
            });
    connect(m_pages, &QListWidget::currentRowChanged, this, &SettingsDialog::turnTo);
    retranslate();
    const QString last = settings.settingsPage();
    m_pages->setCurrentRow(0);
    showPage(last);
}

void SettingsDialog::showPage(const QString& key)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        if (m_pages->item(i)->data(Qt::UserRole).toString() == key) {
            m_pages->setCurrentRow(i);
        }
    }
}

void SettingsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

// Undo belongs to the field that has the focus; a table has none of its own.
void SettingsDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Undo) && m_bar->isVisible()) {
        m_bar->act();
        return;
    }
    QDialog::keyPressEvent(event);
}

void SettingsDialog::layOut()
{
    m_pages->setObjectName(QStringLiteral("settingsPages"));
    m_pages->setFixedWidth(listWidth);
    m_pages->setItemDelegate(new PageDelegate(m_pages));
    m_title->setObjectName(QStringLiteral("settingsTitle"));
    m_title->setProperty("look", QStringLiteral("heading"));
    m_stack->setObjectName(QStringLiteral("settingsStack"));

    auto* right = new QVBoxLayout;
    right->setContentsMargins(size::page, 2 * size::grid, size::page, 2 * size::grid);
    right->setSpacing(size::grid + size::half);
    right->addWidget(m_title);
    right->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->setContentsMargins(size::grid, 2 * size::grid, 0, 0);
    row->addWidget(m_pages, 0, Qt::AlignTop);
    row->addLayout(right, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(m_bar);
}

// A page scrolls where the screen is too low for it.
void SettingsDialog::addPage(const QString& key, QWidget* page)
{
    auto* entry = new QListWidgetItem(m_pages);
    entry->setData(Qt::UserRole, key);
    entry->setSizeHint({0, entryHeight});
    m_pages->setFixedHeight(m_pages->count() * entryHeight + size::half);
    auto* area = new QScrollArea(m_stack);
    area->setObjectName(QStringLiteral("settingsArea-%1").arg(key));
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setWidget(page);
    m_stack->addWidget(area);
}

void SettingsDialog::turnTo(int page)
{
    if (page < 0) {
        return;
    }
    m_stack->setCurrentIndex(page);
    m_title->setText(m_pages->item(page)->text());
    m_settings.setSettingsPage(m_pages->item(page)->data(Qt::UserRole).toString());
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    const QString titles[] = {tr("General"),       tr("Appearance"), tr("Your details"),
                              tr("Business days"), tr("Own words"),  tr("Rules")};
    for (int i = 0; i < m_pages->count(); ++i) {
        m_pages->item(i)->setText(titles[i]);
        m_pages->item(i)->setData(Qt::AccessibleTextRole, titles[i]);
    }
    m_pages->setAccessibleName(tr("Pages of the settings"));
    if (m_pages->currentItem() != nullptr) {
        m_title->setText(m_pages->currentItem()->text());
    }
}

} // namespace choba::shell
