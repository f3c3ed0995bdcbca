// The window: rail, title bar, the pane in front and the notice bar. What a pane does is the
// pane's affair.
#pragma once

#include "base/result.h"
#include "shell/pane_table.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace choba::widgets {
class NoticeBar;
}

namespace choba::shell {

class AppearanceControl;
class Rail;

class MainWindow : public QWidget
{
    Q_OBJECT

public:
    MainWindow(const Services& services, AppearanceControl& appearance, QWidget* parent = nullptr);

signals:
    // The panes are there, shortly after the first picture.
    void ready();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLayout();
    void addPanes();
    void connectKnowledge();
    void showPane(int entry);
    void showAbout();
    void retranslate();

    Services m_services;
    Rail* m_rail = nullptr;
    QLabel* m_title;
    QHBoxLayout* m_titleRow;
    QVBoxLayout* m_column;
    QStackedWidget* m_stack = nullptr;
    widgets::NoticeBar* m_notices = nullptr; // until the panes are there
    bool m_closeAnyway = false; // the user was told that something could not be saved
    std::vector<widgets::Pane*> m_panes;
    int m_current = 0;
};

} // namespace choba::shell
