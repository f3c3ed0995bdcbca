#include "shell/settings.h"

#include <algorithm>

namespace choba::shell {

namespace {

QString appearanceKey()
{
    return QStringLiteral("window/appearance");
}

QString languageKey()
{
    return QStringLiteral("window/language");
}

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

QString channelKey()
{
    return QStringLiteral("messages/channel");
}

QString settingsPageKey()
{
    return QStringLiteral("settings/page");
}

QString unopenedDaysKey()
{
    return QStringLiteral("messages/unopenedDays");
}

QString desktopNoticesKey()
{
    return QStringLiteral("notices/desktop");
}

QString roomTableKey()
{
    return QStringLiteral("rooms/table");
}

constexpr int fewestUnopenedDays = 1;
constexpr int usualUnopenedDays = 3;
constexpr int mostUnopenedDays = 4 * 7;

} // namespace

Settings::Settings(const QString& path)
    : m_file(path, QSettings::IniFormat)
{ }

Appearance Settings::appearance() const
{
    return appearanceFromKey(m_file.value(appearanceKey()).toString())
        .value_or(Appearance::automatic);
}

void Settings::setAppearance(Appearance appearance)
{
    m_file.setValue(appearanceKey(), key(appearance));
}

wording::Language Settings::language() const
{
    return languageFromKey(m_file.value(languageKey()).toString())
        .value_or(wording::Language::japanese);
}

void Settings::setLanguage(wording::Language language)
{
    m_file.setValue(languageKey(), key(language));
}

QString Settings::channel() const
{
    return m_file.value(channelKey()).toString();
}

void Settings::setChannel(const QString& id)
{
    m_file.setValue(channelKey(), id);
}

QString Settings::settingsPage() const
{
    return m_file.value(settingsPageKey()).toString();
}

void Settings::setSettingsPage(const QString& key)
{
    m_file.setValue(settingsPageKey(), key);
}

int Settings::unopenedDays() const
{
    bool isNumber = false;
    const int days = m_file.value(unopenedDaysKey()).toInt(&isNumber);
    return isNumber ? std::clamp(days, fewestUnopenedDays, mostUnopenedDays) : usualUnopenedDays;
}

void Settings::setUnopenedDays(int days)
{
    m_file.setValue(unopenedDaysKey(), std::clamp(days, fewestUnopenedDays, mostUnopenedDays));
}

bool Settings::desktopNotices() const
{
    return m_file.value(desktopNoticesKey(), true).toBool();
}

void Settings::setDesktopNotices(bool wanted)
{
    m_file.setValue(desktopNoticesKey(), wanted);
}

QString Settings::roomTable() const
{
    return m_file.value(roomTableKey()).toString();
}

void Settings::setRoomTable(const QString& look)
{
    m_file.setValue(roomTableKey(), look);
}

QByteArray Settings::windowGeometry() const
{
    return m_file.value(geometryKey()).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_file.setValue(geometryKey(), geometry);
}

QString key(Appearance appearance)
{
    switch (appearance) {
    case Appearance::automatic:
        return QStringLiteral("auto");
    case Appearance::light:
        return QStringLiteral("light");
    case Appearance::dark:
        return QStringLiteral("dark");
    }
    return {};
}

std::optional<Appearance> appearanceFromKey(const QString& name)
{
    for (const Appearance appearance :
         {Appearance::automatic, Appearance::light, Appearance::dark}) {
        if (key(appearance) == name) {
            return appearance;
        }
    }
    return {};
}

QString key(wording::Language language)
{
    switch (language) {
    case wording::Language::japanese:
        return QStringLiteral("ja");
    case wording::Language::english:
        return QStringLiteral("en");
    }
    return {};
}

std::optional<wording::Language> languageFromKey(const QString& name)
{
    for (const wording::Language language :
         {wording::Language::japanese, wording::Language::english}) {
        if (key(language) == name) {
            return language;
        }
    }
    return {};
}

} // namespace choba::shell
