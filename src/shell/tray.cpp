#include "shell/tray.h"

#include "shell/agenda_badges.h"
#include "shell/reminders.h"
#include "widgets/icons.h"
#include "wording/calendar_entries.h"
#include "wording/rooms.h"

#include <QEvent>

namespace choba::shell {

namespace {

constexpr int listed = 5;

} // namespace

Tray::Tray(widgets::AgendaSource& agenda, QObject* parent)
    : QObject(parent)
    , m_agenda(agenda)
{
    m_menu.setObjectName(QStringLiteral("trayMenu"));
    m_menu.installEventFilter(this);
    m_icon.setIcon(widgets::icon(QStringLiteral("choba"), widgets::IconTone::ink));
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger) {
                    emit windowAsked();
                }
            });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { emit subjectAsked(m_told); });
    // Filled beforehand: some desktops copy the menu instead of opening it.
    connect(&m_agenda, &widgets::AgendaSource::loaded, this, &Tray::fill);
    // Behind what was chosen: a menu hides before its entry acts.
    connect(
        &m_menu, &QMenu::aboutToHide, this,
        [this] {
            if (m_isStale) {
                fill();
            }
        },
        Qt::QueuedConnection);
    fill();
}

void Tray::show()
{
    m_icon.show();
}

void Tray::tell(const Note& note)
{
    m_told = note.subject;
    m_icon.showMessage(note.title, note.body, m_icon.icon());
}

bool Tray::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        fill();
    }
    return QObject::eventFilter(watched, event);
}

void Tray::fill()
{
    m_isStale = m_menu.isVisible(); // what is being pointed at stays where it is
    if (m_isStale) {
        return;
    }
    m_menu.clear();
    const widgets::AgendaSource::Shared& shelf = m_agenda.current();
    int count = 0;
    for (const domain::Action& action : shelf ? shelf->actions : std::vector<domain::Action>()) {
        if (action.due.urgency == domain::Urgency::watch || action.planned
            || action.snoozedUntil != 0) {
            continue;
        }
        QAction* entry = m_menu.addAction(
            tr("%1  %2 %3", "when, who, what")
                .arg(wording::countdown(action.due.at, action.due.wholeDay, shelf->now),
                     wording::subjectTitle(action, *shelf->facts), wording::dueName(action.due)));
        connect(entry, &QAction::triggered, this,
                [this, subject = action.key.subject] { emit subjectAsked(subject); });
        if (++count == listed) {
            break;
        }
    }
    if (shelf && count == 0) {
        m_menu.addAction(tr("Nothing is to be done."))->setEnabled(false);
    }
    m_menu.addSeparator();
    QAction* open = m_menu.addAction(tr("Open Choba"));
    open->setObjectName(QStringLiteral("trayOpen"));
    connect(open, &QAction::triggered, this, &Tray::windowAsked);
    QAction* quit = m_menu.addAction(tr("Quit"));
    quit->setObjectName(QStringLiteral("trayQuit"));
    connect(quit, &QAction::triggered, this, &Tray::quitAsked);
    const int today = shelf ? todayBadge(*shelf).count : 0;
    m_icon.setToolTip(today > 0 ? tr("Choba: %1 due today").arg(today) : tr("Choba"));
}

} // namespace choba::shell
