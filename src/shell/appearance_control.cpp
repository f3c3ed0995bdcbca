#include "shell/appearance_control.h"

#include <QApplication>
#include <QPalette>

namespace choba::shell {

AppearanceControl::AppearanceControl(QApplication& application, Settings& settings,
                                     std::optional<Appearance> appearance,
                                     std::optional<wording::Language> language)
    : m_application(application)
    , m_settings(settings)
    , m_appearance(appearance.value_or(settings.appearance()))
    , m_language(language.value_or(settings.language()))
    , m_desktop(widgets::schemeOf(QApplication::palette())) // before ours takes its place
{
    connect(&m_desktop, &DesktopScheme::changed, this, &AppearanceControl::apply);
    wording::install(application, m_language);
    apply();
}

void AppearanceControl::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    m_settings.setAppearance(appearance);
    apply();
}

void AppearanceControl::setLanguage(wording::Language language)
{
    m_settings.setLanguage(language);
    if (language != m_language) {
        m_language = language;
        wording::install(m_application, language);
    }
}

void AppearanceControl::watchDesktop()
{
    m_desktop.watch();
}

void AppearanceControl::apply()
{
    switch (m_appearance) {
    case Appearance::automatic:
        widgets::apply(m_application, m_desktop.scheme());
        break;
    case Appearance::light:
        widgets::apply(m_application, widgets::Scheme::light);
        break;
    case Appearance::dark:
        widgets::apply(m_application, widgets::Scheme::dark);
        break;
    }
}

} // namespace choba::shell
