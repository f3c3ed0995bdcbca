// The window: the rail and the host of the panes beside it. What a pane does is the pane's affair.
#pragma once

#include "shell/pane_table.h"

#include <QPointer>
#include <QWidget>

namespace choba::shell {

class AppearanceControl;
class PaneHost;
class Rail;
class SettingsDialog;
class TemplateExchange;

class MainWindow : public QWidget
{
    Q_OBJECT

public:
    enum class Contents { own, sample }; // whose data the window shows

    MainWindow(const Services& services, AppearanceControl& appearance,
               Contents contents = Contents::own, QWidget* parent = nullptr);

    // To the front, for a second start of the program.
    void raiseToFront();

    PaneHost& host() { return *m_host; }

signals:
    // The panes are there, shortly after the first picture.
    void ready();
    void sampleAsked();
    void restoreAsked(const QString& copy);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addPanes();
    void addShortcuts();
    void showPane(int entry);
    void follow(const widgets::Intent& intent);
    void showAbout();
    void showSettings();
    void retranslate();

    Services m_services;
    AppearanceControl& m_appearance;
    Contents m_contents;
    Rail* m_rail;
    PaneHost* m_host;
    TemplateExchange* m_exchange;
    QPointer<SettingsDialog> m_settingsDialog;
    QString m_paneTitle;
    bool m_closeAnyway = false; // the user was told that something could not be saved
};

} // namespace choba::shell
