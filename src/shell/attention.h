// What calls the user when the window is not in front: notifications and the icon in the tray. Not
// for the sample data, and not part of the window, so that a window alone disturbs nobody.
#pragma once

#include "shell/pane_table.h"
#include "shell/reminders.h"

#include <memory>
#include <vector>

class QTimer;

namespace choba::shell {

class DesktopNotes;
class MainWindow;
class Tray;

class Attention : public QObject
{
    Q_OBJECT

public:
    // `window` outlives it.
    Attention(const Services& services, MainWindow& window, QObject* parent = nullptr);
    ~Attention() override;

private:
    void addTray();
    void tellOtherwise(); // what no desktop has shown
    void show(const domain::Subject& subject);

    Services m_services;
    MainWindow& m_window;
    Reminders* m_reminders;
    DesktopNotes* m_desktop;
    QTimer* m_gather;
    std::vector<Note> m_refused; // not told yet
    Tray* m_tray = nullptr; // where there is none
};

} // namespace choba::shell
