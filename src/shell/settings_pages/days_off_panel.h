// The days off as a list with a form below for another one.
#pragma once

#include "rules/business_calendar.h"

#include <QStringList>
#include <QWidget>

#include <memory>

namespace choba::widgets {
class AnswerEdit;
}

namespace choba::shell {

namespace Ui {
class DaysOffPanel;
}

// 「2026年12月29日（火）〜2027年1月3日（日） 年末年始」
QString dayOffWords(const rules::DayOff& dayOff);

class DaysOffPanel : public QWidget
{
    Q_OBJECT

public:
    // `today` is Japan's.
    explicit DaysOffPanel(QDate today, QWidget* parent = nullptr);
    ~DaysOffPanel() override;

    // As the rule pack writes them; what is being typed stays.
    void show(const QStringList& texts);

signals:
    // All of them, in order.
    void edited(const QStringList& texts);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Problem : quint8 { none, first, last, order, known };

    void retranslate();
    void list();
    void judge();
    void add();
    void remove();
    void tell(const QStringList& texts);
    void setProblem(Problem problem);

    std::unique_ptr<Ui::DaysOffPanel> m_ui;
    widgets::AnswerEdit* m_first;
    widgets::AnswerEdit* m_last;
    QStringList m_texts;
    Problem m_problem = Problem::none;
};

} // namespace choba::shell
