// What the window remembers, typed; kept in an INI file in the user's configuration folder.
#pragma once

#include "widgets/theme.h"
#include "wording/language.h"

#include <QByteArray>
#include <QSettings>

#include <optional>

namespace choba::shell {

enum class Appearance { automatic, light, dark };

class Settings
{
public:
    // `path` is created when something is first set.
    explicit Settings(const QString& path);

    // automatic unless chosen
    Appearance appearance() const;
    void setAppearance(Appearance appearance);

    // Japanese unless chosen
    wording::Language language() const;
    void setLanguage(wording::Language language);

    // Where the last new draft went; empty = the pack's first channel.
    QString channel() const;
    void setChannel(const QString& id);

    // The page of the settings that was looked at last; empty at first.
    QString settingsPage() const;
    void setSettingsPage(const QString& key);

    // A sent message that was not opened for so many days is pointed out: 1 … 28, 3 unless chosen.
    int unopenedDays() const;
    void setUnopenedDays(int days);

    // Whether the desktop tells about clocks that are running out; yes unless chosen.
    bool desktopNotices() const;
    void setDesktopNotices(bool wanted);

    // Column widths and order of the table of rooms; empty = as usual.
    QString roomTable() const;
    void setRoomTable(const QString& look);

    // QWidget::saveGeometry; empty at first.
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

private:
    QSettings m_file;
};

// The names of the file and of the command line.
QString key(Appearance appearance);
std::optional<Appearance> appearanceFromKey(const QString& key);
QString key(wording::Language language);
std::optional<wording::Language> languageFromKey(const QString& key);

} // namespace choba::shell
