// The settings: a window beside the main one, with its pages at the left. Everything chosen holds
// at once; what changes the data file can be taken back in the bar at the foot.
#pragma once

#include "acts/store.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace choba {
class Clock;
}

namespace choba::widgets {
class ActNotices;
class KnowledgeSource;
class NoticeBar;
class TemplateSource;
} // namespace choba::widgets

namespace choba::shell {

class AppearanceControl;
class Settings;

class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    // What the pages read and write; all of it outlives the dialog.
    struct Sources {
        acts::Store& store;
        widgets::KnowledgeSource& knowledge;
        widgets::TemplateSource& templates;
        const Clock& clock;
    };

    SettingsDialog(const Sources& sources, AppearanceControl& appearance, Settings& settings,
                   QWidget* parent = nullptr);

    // "general", "appearance", "details", "calendar", "words" or "rules"; others change nothing.
    void showPage(const QString& key);

signals:
    // The user has confirmed that the copy `path` takes the place of the data file.
    void restoreAsked(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void addPage(const QString& key, QWidget* page);
    void turnTo(int page);
    void retranslate();

    Settings& m_settings;
    widgets::ActNotices* m_notices;
    QListWidget* m_pages;
    QLabel* m_title;
    QStackedWidget* m_stack;
    widgets::NoticeBar* m_bar;
};

} // namespace choba::shell
