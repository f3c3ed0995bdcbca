// The widget one question is answered in, whatever its type. Answers are texts as domain::Field
// writes them; what cannot be understood is given back as it was typed, so that it can be told.
#pragma once

#include "domain/letter_template.h"

#include <QWidget>

#include <memory>

namespace choba::widgets {

class AnswerEdit : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString answer() const = 0; // empty = none
    // Nothing is announced.
    virtual void setAnswer(const QString& answer) = 0;
    // What a screen reader calls it; `help` is read after it.
    virtual void setNames(const QString& name, const QString& help) = 0;

    virtual void retranslate() { }

signals:
    void changed();
    void left(); // the focus has gone elsewhere
};

// `today` is Japan's. Object names are made of the field's name: answer-<name>.
AnswerEdit* makeAnswerEdit(const domain::Field& field, QDate today, QWidget* parent);

} // namespace choba::widgets
