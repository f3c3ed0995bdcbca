// Notifications of the desktop (org.freedesktop.Notifications over D-Bus). Where there is none, the
// note comes back, to be shown in another way.
#pragma once

#include "shell/reminders.h"

#include <QHash>
#include <QThreadPool>

class QDBusConnection;

namespace choba::shell {

class DesktopNotes : public QObject
{
    Q_OBJECT

public:
    // The session's bus unless another one is named; asked for on a worker thread, because
    // connecting may take its time.
    using Bus = std::function<QDBusConnection()>;

    explicit DesktopNotes(Bus bus = {}, QObject* parent = nullptr);
    ~DesktopNotes() override;

    // Returns at once.
    void show(const Note& note);

signals:
    void refused(const choba::shell::Note& note); // no desktop shows it
    void clicked(const choba::domain::Subject& subject);

private slots: // called by D-Bus by name
    void onAction(uint id, const QString& action);
    void onClosed(uint id, uint reason);

private:
    void send(const Note& note);

    Bus m_bus;
    bool m_listens = false; // of the worker thread
    QHash<uint, domain::Subject> m_shown;
    QThreadPool m_pool;
};

} // namespace choba::shell
