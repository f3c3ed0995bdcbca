// Today: what is owed to whom by when, in the order of time, each line with the way to the finished
// text.
#pragma once

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
}

namespace choba::widgets {
class ActNotices;
class AgendaSource;
} // namespace choba::widgets

namespace choba::today {

class LineActs;
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
    using Keys = std::vector<domain::DueKey>;
    using Lines = std::vector<domain::Action>;

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
    void showSnoozeMenu(const Lines& lines, const QPoint& globalPosition);
    std::function<void()> withLine(const std::optional<domain::DueKey>& key,
                                   void (TodayPane::*does)(const domain::Action&));
    void showSnoozeForm(const Keys& keys);
    void hideSnoozeForm();
    void markDone(const Lines& lines);
    void chooseCalendarFile();
    void exportCalendar(const QString& path);
    void connectSnooze(const SnoozeMenu& menu, const Keys& keys);
    void snooze(const Keys& keys, qint64 until);

    acts::Store& m_store;
    widgets::AgendaSource& m_agenda;
    const Clock& m_clock;
    widgets::ActNotices* m_notices;
    LineActs* m_acts;
    QWidget* m_tools;
    QLabel* m_date;
    QPushButton* m_export;
    SnoozeForm* m_snooze;
    TodayList* m_list;
    TodayState* m_state;
    QStackedWidget* m_stack;
    bool m_wasShown = false; // the list has had the focus once
};

} // namespace choba::today
