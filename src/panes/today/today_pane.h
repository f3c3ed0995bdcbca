// Today: what is owed to whom by when, in the order of time, each line with the way to the finished
// text.
#pragma once

#include "base/result.h"
#include "domain/agenda.h"
#include "widgets/pane.h"

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace choba {
class Clock;
}

namespace choba::acts {
class Store;
struct Receipt;
struct Scope;
} // namespace choba::acts

namespace choba::widgets {
class ActNotices;
class AgendaSource;
} // namespace choba::widgets

namespace choba::today {

class SnoozeForm;
class SnoozeMenu;
class TodayList;
class TodayState;

class TodayPane : public widgets::Pane
{
    Q_OBJECT

public:
    TodayPane(acts::Store& store, widgets::AgendaSource& agenda, const Clock& clock,
              QWidget* parent = nullptr);
    ~TodayPane() override;

    QWidget* tools() override; // the date beside the title, the way into a calendar file
    void undoLast() override;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void buildTools();
    void connectSources();
    void connectList();
    void refresh();
    void takeFocus();
    void showDate();
    void retranslate();
    void open(const domain::Action& action);
    void openText(const domain::Action& action);
    void openPlace(const domain::Action& action);
    void showMenu(const QPoint& globalPosition);
    void showSnoozeMenu();
    std::function<void()> withLine(const std::optional<domain::DueKey>& key,
                                   void (TodayPane::*does)(const domain::Action&));
    void showSnoozeForm(const domain::Action& action);
    void hideSnoozeForm();
    void markDone(const domain::Action& action);
    void actOnce(const domain::DueKey& key,
                 const std::function<Result<acts::Receipt>(const acts::Scope&)>& work);
    void chooseCalendarFile();
    void exportCalendar(const QString& path);
    void connectSnooze(const SnoozeMenu& menu, const domain::DueKey& key);
    void snooze(const domain::DueKey& key, qint64 until);
    void unsnooze(const domain::DueKey& key);
    qint64 limitOf(const domain::DueKey& key) const;
    QString titleOf(const domain::DueKey& key) const;

    acts::Store& m_store;
    widgets::AgendaSource& m_agenda;
    const Clock& m_clock;
    widgets::ActNotices* m_notices;
    QWidget* m_tools;
    QLabel* m_date;
    QPushButton* m_export;
    SnoozeForm* m_snooze;
    TodayList* m_list;
    TodayState* m_state;
    QStackedWidget* m_stack;
    bool m_wasShown = false; // the list has had the focus once
    std::optional<domain::DueKey> m_asked; // done, and the agenda does not know of it yet
    bool m_isAnswered = false; // that act is recorded
};

} // namespace choba::today
