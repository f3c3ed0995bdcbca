// The government's list of public holidays as a file: what is new in it is shown first.
#pragma once

#include "acts/holiday_import.h"
#include "shell/settings_pages/file_work.h"
#include "shell/settings_pages/rule_rows.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace choba::widgets {
class ActNotices;
}

namespace choba::shell {

class ImportCard;

class HolidaysPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HolidaysPanel(widgets::ActNotices& notices, QWidget* parent = nullptr);

    // The row of rules::extraHolidaysId; nullptr while the rules are not there.
    void show(const RuleRow* row, bool canChange);

protected:
    void changeEvent(QEvent* event) override;

private:
    using Words = std::function<QString()>;

    void retranslate();
    void showState();
    QString planWords() const;
    void ask();
    void read(const QString& source);
    void plan();
    void takeOver();
    void leave();
    void tell(const Words& words);

    widgets::ActNotices& m_notices;
    QLabel* m_about;
    QPushButton* m_choose;
    ImportCard* m_card;
    QLabel* m_outcome;
    FileWork m_work;
    Words m_result; // what came of the last work
    std::optional<RuleRow> m_row;
    bool m_canChange = false;
    QString m_name; // of the file
    std::optional<exchange::HolidayFile> m_file; // while it is to be confirmed
    acts::HolidayPlan m_plan; // of the file
};

} // namespace choba::shell
