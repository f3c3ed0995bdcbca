// The icon in the desktop's tray: the next things to do, the window, the way out. Only where the
// desktop has a tray; nothing depends on it.
#pragma once

#include "widgets/agenda_source.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace choba::shell {

struct Note;

class Tray : public QObject
{
    Q_OBJECT

public:
    explicit Tray(widgets::AgendaSource& agenda, QObject* parent = nullptr);

    // The desktop's tray may come later than the program, or never.
    static bool isAvailable() { return QSystemTrayIcon::isSystemTrayAvailable(); }

    void show();
    // It takes the place of an earlier one, also for the click.
    void tell(const Note& note);

    const QMenu& menu() const { return m_menu; }

    QMenu& menu() { return m_menu; }

signals:
    void windowAsked();
    void subjectAsked(const choba::domain::Subject& subject);
    void quitAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();

    widgets::AgendaSource& m_agenda;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    domain::Subject m_told; // by the last message
    bool m_isStale = false; // renewed while it was open
};

} // namespace choba::shell
