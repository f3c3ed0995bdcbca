#include "shell/rail.h"

#include "shell/rail_mark.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace choba::shell {

namespace size = widgets::size;

namespace {

constexpr int entryHeight = 38;

// Knows its size without measuring its text: the first window does not wait for fonts.
class RailButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override { return {size::narrowRail - 2 * size::grid, entryHeight}; }

    QSize minimumSizeHint() const override { return sizeHint(); }
};

QToolButton* railButton(const QString& name, const QString& iconName, QWidget* parent)
{
    auto* button = new RailButton(parent);
    button->setObjectName(name);
    button->setIcon(widgets::icon(iconName, widgets::IconTone::rail));
    button->setIconSize({size::icon, size::icon});
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

Rail::Rail(QMenu* viewMenu, QWidget* parent)
    : QFrame(parent)
    , m_mark(new RailMark(this))
    , m_group(new QButtonGroup(this))
    , m_entries(new QVBoxLayout)
    , m_settings(railButton(QStringLiteral("settingsButton"), QStringLiteral("settings"), this))
    , m_view(railButton(QStringLiteral("viewMenuButton"), QStringLiteral("appearance"), this))
{
    setObjectName(QStringLiteral("rail"));
    setProperty("look", QStringLiteral("rail"));
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::chosen);
    connect(m_settings, &QToolButton::clicked, this, &Rail::settingsAsked);
    m_view->setMenu(viewMenu);
    m_view->setPopupMode(QToolButton::InstantPopup);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::grid, size::grid + size::half, size::grid, size::grid);
    column->setSpacing(size::grid);
    column->addWidget(m_mark);
    m_entries->setSpacing(2);
    column->addLayout(m_entries);
    column->addStretch(1);
    column->addWidget(m_settings);
    column->addWidget(m_view);
    setForm(Form::wide);
    retranslate();
}

void Rail::addEntry(const QString& key, const QString& iconName)
{
    QToolButton* button = railButton(QStringLiteral("railEntry-%1").arg(key), iconName, this);
    button->setCheckable(true);
    m_group->addButton(button, static_cast<int>(m_group->buttons().size()));
    m_entries->addWidget(button);
}

void Rail::setTitle(int entry, const QString& title)
{
    auto* button = m_group->button(entry);
    button->setText(title);
    button->setAccessibleName(title);
    button->setToolTip(title);
}

void Rail::setCurrent(int entry)
{
    m_group->button(entry)->setChecked(true);
}

void Rail::setForm(Form form)
{
    const bool wide = form == Form::wide;
    setFixedWidth(wide ? size::rail : size::narrowRail);
    m_mark->setForm(wide ? RailMark::Form::wide : RailMark::Form::narrow);
    const Qt::ToolButtonStyle style = wide ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    m_settings->setToolButtonStyle(style);
    m_view->setToolButtonStyle(style);
    for (QAbstractButton* button : m_group->buttons()) {
        qobject_cast<QToolButton*>(button)->setToolButtonStyle(style);
    }
}

void Rail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void Rail::retranslate()
{
    m_settings->setText(tr("Settings"));
    m_settings->setAccessibleName(m_settings->text());
    m_settings->setToolTip(tr("Settings (Ctrl+,)"));
    m_view->setText(tr("View"));
    m_view->setAccessibleName(tr("View: appearance, language, about"));
    m_view->setToolTip(m_view->accessibleName());
}

} // namespace choba::shell
