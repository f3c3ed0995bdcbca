// Answers that are typed: a line, several lines, a number, an amount of yen.
#pragma once

#include "widgets/template_form/answer_edit.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace choba::widgets {

class LineAnswer : public AnswerEdit
{
    Q_OBJECT

public:
    LineAnswer(const QString& name, QWidget* parent);

    QString answer() const override;
    void setAnswer(const QString& answer) override;
    void setNames(const QString& name, const QString& help) override;

protected:
    QLineEdit* field() const { return m_field; }

private:
    QLineEdit* m_field;
};

class LinesAnswer : public AnswerEdit
{
    Q_OBJECT

public:
    LinesAnswer(const QString& name, QWidget* parent);

    QString answer() const override;
    void setAnswer(const QString& answer) override;
    void setNames(const QString& name, const QString& help) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPlainTextEdit* m_field;
};

class NumberAnswer : public LineAnswer
{
    Q_OBJECT

public:
    enum class Kind { plain, yen };

    NumberAnswer(const QString& name, Kind kind, QWidget* parent);

    QString answer() const override;
    void setAnswer(const QString& answer) override;
    void retranslate() override;

private:
    void separate();

    Kind m_kind;
    QLabel* m_unit;
};

} // namespace choba::widgets
