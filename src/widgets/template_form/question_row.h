// One question of the form: what is asked, the field, where its content comes from, and what is
// wrong with it.
#pragma once

#include "widgets/template_form/letter_filling.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace choba::widgets {

class AnswerEdit;

class QuestionRow : public QWidget
{
    Q_OBJECT

public:
    // `standing`: the answer can be kept for all letters.
    QuestionRow(const domain::Field& field, QDate today, bool standing, QWidget* parent);

    const domain::Field& field() const { return m_field; }

    QString answer() const;

    // Was it typed or chosen here, not proposed?
    bool isTouched() const { return m_touched; }

    // Does the letter as it is now ask for it? Else an empty answer is none that is missing.
    enum class Need : quint8 { needed, undecided, unused };
    void setNeed(Need need);

    // Nothing is answered that the letter asks for.
    bool isOpen() const { return m_need == Need::needed && m_field.required && answer().isEmpty(); }

    void propose(const LetterFilling::Proposal& proposal);
    // Typed here before.
    void putBack(const QString& answer);

    // Tells what is wrong; true when nothing is.
    bool check();
    void focusAnswer();

signals:
    void changed();
    void clearAsked(); // away with the answer of the last time
    void keepAsked(); // for all letters

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void useOffered();
    QString spoken(const QString& answer) const;
    QString markWords() const;
    void setProblem(writing::AnswerProblem problem);
    void retranslate();

    domain::Field m_field;
    QLabel* m_label;
    QLabel* m_mark; // required or not
    AnswerEdit* m_edit;
    QLabel* m_hint;
    QLabel* m_last;
    QPushButton* m_clear;
    QPushButton* m_use; // the answer of the last time
    QPushButton* m_keep;
    QLabel* m_problemWords;
    writing::AnswerProblem m_problem = writing::AnswerProblem::none;
    QString m_offered; // the last time; empty = nothing
    bool m_remembered = false;
    Need m_need = Need::needed;
    bool m_touched = false;
    bool m_standing;
};

} // namespace choba::widgets
