// Answers that are dates and times. They are typed in many ways or picked, and may stay empty;
// beside them stands how they are understood, with the weekday.
#pragma once

#include "widgets/template_form/answer_edit.h"

#include <QDate>
#include <QPointer>

class QLineEdit;
class QMenu;
class QPushButton;

namespace choba::widgets {

class ElidedLabel;

class DateAnswer : public AnswerEdit
{
    Q_OBJECT

public:
    DateAnswer(const QString& name, QDate today, QWidget* parent);

    QString answer() const override;
    void setAnswer(const QString& answer) override;
    void setNames(const QString& name, const QString& help) override;
    void retranslate() override;

private:
    void tell();
    void openCalendar();

    QDate m_today;
    QString m_name;
    QLineEdit* m_field;
    QPushButton* m_pick;
    ElidedLabel* m_understood;
    QPointer<QWidget> m_calendar;
};

class TimeAnswer : public AnswerEdit
{
    Q_OBJECT

public:
    TimeAnswer(const QString& name, QWidget* parent);

    QString answer() const override;
    void setAnswer(const QString& answer) override;
    void setNames(const QString& name, const QString& help) override;
    void retranslate() override;

private:
    void openTimes();

    QString m_name;
    QLineEdit* m_field;
    QPushButton* m_pick;
    QMenu* m_times;
};

// A day and a time: 2026-11-24T18:00.
class MomentAnswer : public AnswerEdit
{
    Q_OBJECT

public:
    MomentAnswer(const QString& name, QDate today, QWidget* parent);

    QString answer() const override;
    void setAnswer(const QString& answer) override;
    void setNames(const QString& name, const QString& help) override;
    void retranslate() override;

private:
    DateAnswer* m_date;
    TimeAnswer* m_time;
};

} // namespace choba::widgets
