// What is wrong or odd in a template, one thing at a time, with a way to the place and a way to
// mend it.
#pragma once

#include "widgets/template_editor/tag_map.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace choba::widgets {

class NoteBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoteBar(QWidget* parent = nullptr);

    void setNotes(const std::vector<TemplateNote>& notes);
    void setReadOnly(bool readOnly);

    const std::vector<TemplateNote>& notes() const { return m_notes; }

signals:
    void goAsked(const choba::widgets::TemplateNote& note);
    // The proposal is wanted in the place of the name.
    void mendAsked(const choba::widgets::TemplateNote& note);
    // The unknown name shall become a question.
    void questionAsked(const choba::widgets::TemplateNote& note);
    // The unused question's tag is wanted at the caret.
    void insertAsked(const choba::widgets::TemplateNote& note);

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* addButton(const QString& name);
    QString wordsOf(const TemplateNote& note) const;

    const TemplateNote& current() const { return m_notes[m_at]; }

    void refresh();

    std::vector<TemplateNote> m_notes;
    std::size_t m_at = 0;
    bool m_readOnly = false;
    QLabel* m_words;
    QPushButton* m_go;
    QPushButton* m_mend;
    QPushButton* m_question;
    QPushButton* m_insert;
    QPushButton* m_next;
};

} // namespace choba::widgets
