// How the program looks and which language it speaks, as chosen, applied at once and remembered.
#pragma once

#include "shell/desktop_scheme.h"
#include "shell/settings.h"

#include <QObject>

class QApplication;

namespace choba::shell {

class AppearanceControl : public QObject
{
    Q_OBJECT

public:
    // `appearance` and `language` hold for this run (from the command line) over the settings.
    AppearanceControl(QApplication& application, Settings& settings,
                      std::optional<Appearance> appearance,
                      std::optional<wording::Language> language);

    Appearance appearance() const { return m_appearance; }

    wording::Language language() const { return m_language; }

    // Chosen by the user: remembered.
    void setAppearance(Appearance appearance);
    void setLanguage(wording::Language language);

    // Asks the desktop for light or dark; after the first window is on the screen.
    void watchDesktop();

private:
    void apply();

    QApplication& m_application;
    Settings& m_settings;
    Appearance m_appearance;
    wording::Language m_language;
    DesktopScheme m_desktop;
};

} // namespace choba::shell
