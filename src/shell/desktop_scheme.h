// Whether the desktop is light or dark. Qt 6.4 cannot tell, so the desktop portal is asked over
// D-Bus, on another thread; until it answers, and where there is none, the palette the desktop
// gave the program is judged.
#pragma once

#include "widgets/theme.h"

#include <QObject>
#include <QThreadPool>

class QDBusMessage;

namespace choba::shell {

class DesktopScheme : public QObject
{
    Q_OBJECT

public:
    // `fallback` is what the palette says.
    explicit DesktopScheme(widgets::Scheme fallback, QObject* parent = nullptr);
    ~DesktopScheme() override;

    widgets::Scheme scheme() const { return m_scheme; }

    // Begins to ask and to listen; returns at once.
    void watch();

signals:
    void changed(choba::widgets::Scheme scheme);

private slots: // called by D-Bus by name
    void onSettingChanged(const QDBusMessage& message);

private:
    void take(uint preference);

    widgets::Scheme m_fallback;
    widgets::Scheme m_scheme;
    QThreadPool m_pool;
};

} // namespace choba::shell
