// Answers that are chosen: one of several words, or yes and no.
#pragma once

#include "widgets/template_form/answer_edit.h"

class QPushButton;

namespace choba::widgets {

class ChoiceBox;

class ChoiceAnswer : public AnswerEdit
{
    Q_OBJECT

public:
    ChoiceAnswer(const QString& name, const QStringList& choices, QWidget* parent);

    QString answer() const override;
    void setAnswer(const QString& answer) override;
    void setNames(const QString& name, const QString& help) override;
    void retranslate() override;

private:
    ChoiceBox* m_box; // the first entry is no answer
};

// "yes", "no", or nothing while neither is pressed.
class FlagAnswer : public AnswerEdit
{
    Q_OBJECT

public:
    FlagAnswer(const QString& name, QWidget* parent);

    QString answer() const override;
    void setAnswer(const QString& answer) override;
    void setNames(const QString& name, const QString& help) override;
    void retranslate() override;

private:
    void pressed(QPushButton* other);

    QString m_name;
    QPushButton* m_yes;
    QPushButton* m_no;
};

} // namespace choba::widgets
