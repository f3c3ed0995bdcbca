// Business days and hours: the calendar.* values of the rule pack in a form of their own, and what
// they come to.
#pragma once

#include "acts/store.h"
#include "shell/settings_pages/rule_rows.h"

#include <QWidget>

#include <array>
#include <memory>

class QLabel;

namespace choba {
class Clock;
}

namespace choba::rules {
class BusinessCalendar;
}

namespace choba::widgets {
class ActNotices;
class KnowledgeSource;
} // namespace choba::widgets

namespace choba::shell {

namespace Ui {
class CalendarPage;
}

class DaysOffPanel;
class HolidaysPanel;
class HoursEdit;

class CalendarPage : public QWidget
{
    Q_OBJECT

public:
    CalendarPage(acts::Store& store, widgets::KnowledgeSource& knowledge, const Clock& clock,
                 widgets::ActNotices& notices, QWidget* parent = nullptr);
    ~CalendarPage() override;

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void connectAll();
    void retranslate();
    // Reads the pack and the own rules again; what is being typed stays.
    void refresh();
    void showLocked();
    void showWeek();
    void showClosedDays();
    bool canChange(QStringView id) const;
    const RuleRow* row(QStringView id) const; // nullptr when the pack does not have it
    QStringList texts(QStringView id) const;
    QStringList shippedTexts(QStringView id) const;
    QStringList usualHours(int dayOfWeek) const;
    void save(const QString& id, const RuleContent& content);

    acts::Store& m_store;
    widgets::KnowledgeSource& m_knowledge;
    const Clock& m_clock;
    widgets::ActNotices& m_notices;
    std::unique_ptr<Ui::CalendarPage> m_ui;
    std::vector<RuleRow> m_rows;
    std::array<HoursEdit*, 7> m_week = {}; // Monday first
    HoursEdit* m_quiet;
    DaysOffPanel* m_daysOff;
    HolidaysPanel* m_holidays;
    QLabel* m_locked; // why nothing can be changed
};

} // namespace choba::shell
