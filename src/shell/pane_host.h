// Everything beside the rail: the title bar with the pane's tools, the pane in front, and the
// notice bar. Panes are made after the first picture.
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

class StoreTrouble;

class PaneHost : public QWidget
{
    Q_OBJECT

public:
    explicit PaneHost(QWidget* parent = nullptr);

    void addPanes(const Services& services);

    bool hasPanes() const { return m_notices != nullptr; }

    void showPane(int entry);

    void notify(const widgets::Notice& notice);
    // To the pane it names.
    void pass(const widgets::Intent& intent);

    // Instead of the panes: why the data file cannot be used, and what can be done.
    void showTrouble(const Error& error);
    void hideTrouble();

    // What could not be brought to safety.
    std::optional<Error> finish();

signals:
    void paneShown(const QString& title);
    void paneAsked(int entry);
    void windowAsked(const choba::widgets::Intent& intent);
    void sampleAsked();
    void retryAsked();
    void restoreAsked(const QString& copy);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_title;
    QHBoxLayout* m_titleRow;
    QVBoxLayout* m_column;
    QStackedWidget* m_stack;
    StoreTrouble* m_trouble = nullptr; // until it is needed
    widgets::NoticeBar* m_notices = nullptr; // until the panes are there
    std::vector<widgets::Pane*> m_panes;
    int m_current = 0;
};

} // namespace choba::shell
