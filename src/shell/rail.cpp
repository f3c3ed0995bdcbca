#include "shell/rail.h"

#include "shell/rail_mark.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace choba::shell {

namespace size = widgets::size;

namespace {

constexpr int entryHeight = 38;
constexpr int most = 99; // beyond, the badge says so and stays small

} // namespace

// Knows its size without measuring its text: the first window does not wait for fonts.
class RailButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override { return {size::narrowRail - 2 * size::grid, entryHeight}; }

    QSize minimumSizeHint() const override { return sizeHint(); }

    int count() const { return m_count; }

    bool isUrgent() const { return m_isUrgent; }

    void setBadge(int count, bool isUrgent)
    {
        m_count = count;
        m_isUrgent = isUrgent;
        update();
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QToolButton::paintEvent(event);
        if (m_count > 0) {
            QPainter painter(this);
            paintBadge(painter);
        }
    }

private:
    // Beside the word, or over the icon's corner. What is urgent is filled, all else has a rim.
    void paintBadge(QPainter& painter) const
    {
        const widgets::Tokens& t = widgets::currentTokens();
        const bool beside = toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
        const QString words =
            m_count > most ? QStringLiteral("%1+").arg(most) : QString::number(m_count);
        QFont font = widgets::noteFont();
        constexpr int small = 10; // letters
        if (!beside) {
            font.setPixelSize(small);
        }
        const QFontMetrics metrics(font);
        const int height = metrics.height() + (beside ? 2 : 0);
        const int width = std::max(height + 2, metrics.horizontalAdvance(words) + size::grid + 2);
        const QRect box = beside ? QRect(this->width() - size::grid - width,
                                         (this->height() - height) / 2, width, height)
                                 : QRect(this->width() - width, 0, width, height);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_isUrgent ? t.vermilion : t.railText);
        painter.setBrush(m_isUrgent ? t.vermilion : t.rail);
        const double radius = height / 2.0;
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.setFont(font);
        painter.setPen(m_isUrgent ? t.onIndigo : t.onRail);
        painter.drawText(box, Qt::AlignCenter, words);
    }

    int m_count = 0;
    bool m_isUrgent = false;
};

namespace {

RailButton* railButton(const QString& name, const QString& iconName, QWidget* parent)
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
    RailButton* button = railButton(QStringLiteral("railEntry-%1").arg(key), iconName, this);
    button->setCheckable(true);
    m_group->addButton(button, static_cast<int>(m_buttons.size()));
    m_buttons.push_back(button);
    m_entries->addWidget(button);
}

void Rail::setTitle(int entry, const QString& title)
{
    m_buttons[static_cast<size_t>(entry)]->setText(title);
    nameEntry(entry);
}

void Rail::setBadge(int entry, int count, bool isUrgent)
{
    RailButton* button = m_buttons[static_cast<size_t>(entry)];
    if (button->count() != count || button->isUrgent() != isUrgent) {
        button->setBadge(count, isUrgent);
        nameEntry(entry);
    }
}

// What the badge shows is said, too.
void Rail::nameEntry(int entry)
{
    RailButton* button = m_buttons[static_cast<size_t>(entry)];
    const QString title = button->text();
    const QString name = button->count() == 0 ? title
        : button->isUrgent()                  ? tr("%1, %2, urgent").arg(title).arg(button->count())
                             : tr("%1, %2", "title, how many").arg(title).arg(button->count());
    button->setAccessibleName(name);
    button->setToolTip(name);
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
    for (size_t entry = 0; entry < m_buttons.size(); ++entry) {
        nameEntry(static_cast<int>(entry));
    }
    m_settings->setText(tr("Settings"));
    m_settings->setAccessibleName(m_settings->text());
    m_settings->setToolTip(tr("Settings (Ctrl+,)"));
    m_view->setText(tr("View"));
    m_view->setAccessibleName(tr("View: appearance, language, about"));
    m_view->setToolTip(m_view->accessibleName());
}

} // namespace choba::shell
