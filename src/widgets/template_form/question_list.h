// The questions of a template, one under the other.
#pragma once

#include "widgets/template_form/letter_filling.h"

#include <QScrollArea>

class QVBoxLayout;

namespace choba::widgets {

class QuestionRow;

class QuestionList : public QScrollArea
{
    Q_OBJECT

public:
    explicit QuestionList(QWidget* parent = nullptr);

    // Asks the questions of `filling`. `last`: the answers of the last time; `typed`: what was
    // typed before, which stays where it is still asked for.
    void ask(const LetterFilling& filling, const writing::Answers& last,
             const writing::Answers& typed, const templating::Catalogue& catalogue);
    // The same questions for another client, say: what was not typed is proposed anew.
    void proposeAnew(const LetterFilling& filling, const writing::Answers& last);

    // Is there a question whose answer can be kept for all letters?
    bool asksStanding() const { return m_standing; }

    writing::Answers answers() const; // of all questions
    writing::Answers typed() const; // those that were touched
    writing::Answers given() const; // those that can be used

    // What the letter asks for as it is now.
    void setNeeds(const LetterFilling::Needs& needs);
    // Tells beside each question what is wrong; how many have something.
    int check();
    void focusProblem(); // the first one
    void focusOn(const QString& name);
    // The question the caret is in; empty when it is elsewhere.
    QString focused() const;
    // Is a yes or no missing? Nothing in the letter would show it: one of the two is there.
    bool isBranchOpen() const;

signals:
    void changed();
    void keepAsked(const QString& variable, const QString& answer); // for all letters

private:
    QuestionRow* addRow(const domain::Field& field, QDate today, bool standing);

    std::vector<QuestionRow*> m_rows;
    QHash<QString, QString> m_fallbacks; // by field name
    QVBoxLayout* m_column;
    bool m_standing = false;
};

} // namespace choba::widgets
