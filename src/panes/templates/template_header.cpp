#include "panes/templates/template_header.h"

#include "panes/templates/pane_words.h"
#include "widgets/elided_label.h"
#include "widgets/icons.h"
#include "widgets/look.h"
#include "widgets/template_editor/template_words.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

namespace choba::templates {

namespace size = widgets::size;

namespace {

constexpr int rowHeight = 52;
constexpr int leastName = 72;

} // namespace

TemplateHeader::TemplateHeader(QWidget* parent)
    : QFrame(parent)
    , m_name(new widgets::ElidedLabel(this))
    , m_note(new widgets::ElidedLabel(this))
    , m_dirty(new QLabel(this))
    , m_favourite(addButton("templateFavourite"))
    , m_text(addButton("templateTextView"))
    , m_history(addButton("templateHistoryView"))
    , m_figures(addButton("templateFiguresView"))
    , m_use(addButton("templateUseButton"))
    , m_more(addButton("templateMenuButton"))
    , m_menu(new QMenu(this))
    , m_firstAction(addEntry("templateFirstAction"))
    , m_enabledAction(addEntry("templateEnabledAction"))
    , m_duplicateAction(addEntry("templateDuplicateAction"))
    , m_removeAction(addEntry("templateRemoveAction"))
{
    setObjectName(QStringLiteral("templateHeader"));
    widgets::setLook(this, "look", QStringLiteral("bar"));
    buildRow();
    buildMenu();
    retranslate();
}

TemplateHeader::~TemplateHeader() = default;

QPushButton* TemplateHeader::addButton(const char* name)
{
    auto* button = new QPushButton(this);
    button->setObjectName(QLatin1String(name));
    return button;
}

QAction* TemplateHeader::addEntry(const char* name)
{
    auto* action = new QAction(m_menu);
    action->setObjectName(QLatin1String(name));
    return action;
}

void TemplateHeader::buildRow()
{
    m_name->setObjectName(QStringLiteral("templateHeading"));
    widgets::setLook(m_name, "look", QStringLiteral("heading"));
    m_name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_name->setMinimumWidth(leastName); // below its text: it is shortened before the buttons are
    m_note->setObjectName(QStringLiteral("templateNote"));
    widgets::setLook(m_note, "look", QStringLiteral("note"));
    m_dirty->setObjectName(QStringLiteral("templateDirty"));
    widgets::setLook(m_dirty, "chip", QStringLiteral("warn"));
    m_favourite->setCheckable(true);
    widgets::setLook(m_favourite, "look", QStringLiteral("quiet"));
    widgets::setLook(m_use, "look", QStringLiteral("primary"));
    m_more->setIcon(widgets::icon(QStringLiteral("more")));

    auto* views = new QButtonGroup(this);
    auto* switcher = new QHBoxLayout;
    switcher->setSpacing(0);
    const std::pair<QPushButton*, View> sides[] = {
        {m_text, View::text}, {m_history, View::history}, {m_figures, View::figures}};
    for (const auto& [button, view] : sides) {
        button->setCheckable(true);
        widgets::setLook(button, "look", QStringLiteral("segment"));
        views->addButton(button);
        switcher->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, chosen = view] { emit viewChosen(chosen); });
    }
    m_text->setChecked(true);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(size::page, 0, size::page, 0);
    row->setSpacing(size::grid);
    row->addWidget(m_name);
    row->addWidget(m_favourite);
    row->addWidget(m_dirty, 0, Qt::AlignVCenter);
    row->addWidget(m_note, 1);
    row->addLayout(switcher);
    row->addSpacing(size::grid);
    row->addWidget(m_use);
    row->addWidget(m_more);
    setFixedHeight(rowHeight);
    connect(m_favourite, &QPushButton::clicked, this, [this] {
        refresh(); // shows what is saved until it is another
        emit favouriteAsked(!m_state.marks.favourite);
    });
    connect(m_use, &QPushButton::clicked, this, &TemplateHeader::useAsked);
}

void TemplateHeader::buildMenu()
{
    m_menu->setObjectName(QStringLiteral("templateMenu"));
    m_menu->setToolTipsVisible(true);
    // Elsewhere what is disabled in a menu is a title; here it stands in line with the others.
    m_menu->setStyleSheet(
        QStringLiteral("QMenu::item:disabled { padding: 5px 24px; font-size: %1px; }")
            .arg(size::base));
    m_firstAction->setCheckable(true);
    m_enabledAction->setCheckable(true);
    m_menu->addAction(m_firstAction);
    m_menu->addAction(m_enabledAction);
    m_menu->addSeparator();
    m_menu->addAction(m_duplicateAction);
    m_menu->addAction(m_removeAction);
    connect(m_firstAction, &QAction::triggered, this, [this] {
        refreshMenu();
        emit firstAsked(!m_state.isDefault);
    });
    connect(m_enabledAction, &QAction::triggered, this, [this] {
        refreshMenu();
        emit enabledAsked(!m_state.marks.enabled);
    });
    connect(m_duplicateAction, &QAction::triggered, this, &TemplateHeader::duplicateAsked);
    connect(m_removeAction, &QAction::triggered, this, &TemplateHeader::removeAsked);
    connect(m_more, &QPushButton::clicked, this,
            [this] { popUpMenu(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
}

void TemplateHeader::show(const State& state)
{
    m_state = state;
    refresh();
}

void TemplateHeader::setView(View view)
{
    QPushButton* buttons[] = {m_text, m_history, m_figures};
    buttons[static_cast<size_t>(view)]->setChecked(true);
}

void TemplateHeader::popUpMenu(const QPoint& globalPosition)
{
    m_menu->popup(globalPosition);
}

// What a button shows is what is saved, never what was just asked for: an act may be refused.
void TemplateHeader::refresh()
{
    const State& s = m_state;
    const QString unsaved = tr("First save the template.");
    const QSignalBlocker quiet(m_favourite);
    m_name->setText(s.name);
    m_name->setToolTip(s.name);
    m_note->setText(note());
    m_note->setToolTip(m_note->text());
    m_dirty->setVisible(s.dirty || !s.saved);
    m_favourite->setText(s.marks.favourite ? QStringLiteral("★") : QStringLiteral("☆"));
    m_favourite->setChecked(s.marks.favourite);
    m_favourite->setAccessibleName(s.marks.favourite ? tr("Favourite; press to make it none")
                                                     : tr("Make it a favourite"));
    m_favourite->setEnabled(s.saved && s.readOnly.isEmpty());
    m_favourite->setToolTip(!s.saved                   ? unsaved
                                : s.readOnly.isEmpty() ? m_favourite->accessibleName()
                                                       : s.readOnly);
    for (QPushButton* button : {m_history, m_figures, m_use}) {
        button->setEnabled(s.saved);
        button->setToolTip(s.saved ? QString() : unsaved);
    }
    refreshMenu();
}

void TemplateHeader::refreshMenu()
{
    const State& s = m_state;
    const bool writable = s.readOnly.isEmpty();
    const bool shipped = s.saved && s.origin == writing::Origin::shipped;
    const QSignalBlocker first(m_firstAction);
    const QSignalBlocker enabled(m_enabledAction);
    m_firstAction->setChecked(s.isDefault);
    m_firstAction->setText(tr("Offered first: %1").arg(widgets::useWords(s.use)));
    m_enabledAction->setChecked(s.marks.enabled);
    for (QAction* action : {m_firstAction, m_enabledAction, m_duplicateAction}) {
        action->setEnabled(s.saved && writable);
        action->setToolTip(s.saved ? s.readOnly : tr("First save the template."));
    }
    const bool back = s.saved && s.origin == writing::Origin::edited;
    m_removeAction->setText(!s.saved   ? tr("Throw away")
                                : back ? tr("Back to the shipped text")
                                       : tr("Delete"));
    m_removeAction->setEnabled(!s.saved || (writable && !shipped));
    m_removeAction->setToolTip(
        shipped ? tr("Shipped templates stay. One that is not needed can be switched off.")
                : s.readOnly);
}

QString TemplateHeader::note() const
{
    if (!m_state.saved) {
        return {};
    }
    QStringList words{originName(m_state.origin)};
    if (m_state.isDefault) {
        words << tr("Offered first");
    }
    if (!m_state.marks.enabled) {
        words << tr("Off");
    }
    return words.join(QStringLiteral(" · "));
}

void TemplateHeader::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void TemplateHeader::retranslate()
{
    m_dirty->setText(tr("Not saved"));
    m_text->setText(tr("Text"));
    m_history->setText(tr("History"));
    m_figures->setText(tr("Figures"));
    m_use->setText(tr("Use in a letter"));
    for (QPushButton* button : {m_text, m_history, m_figures, m_use}) {
        button->setAccessibleName(button->text());
    }
    m_more->setAccessibleName(tr("More about this template"));
    m_more->setToolTip(m_more->accessibleName());
    m_enabledAction->setText(tr("Switched on"));
    m_duplicateAction->setText(tr("Duplicate"));
    refresh();
}

} // namespace choba::templates
