#include "widgets/template_editor/note_bar.h"

#include "widgets/flow_layout.h"
#include "widgets/look.h"
#include "widgets/theme.h"
#include "wording/errors.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace choba::widgets {

using Kind = TemplateNote::Kind;

NoteBar::NoteBar(QWidget* parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("templateNotes"));
    m_words->setObjectName(QStringLiteral("noteWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    setLook(m_words, "chip", QStringLiteral("warn"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::half);
    column->addWidget(m_words);
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row);
    flow->setSpacing(size::half);
    m_go = addButton(QStringLiteral("noteGo"));
    m_mend = addButton(QStringLiteral("noteMend"));
    m_question = addButton(QStringLiteral("noteQuestion"));
    m_insert = addButton(QStringLiteral("noteInsert"));
    m_next = addButton(QStringLiteral("noteNext"));
    for (QPushButton* button : {m_go, m_mend, m_question, m_insert, m_next}) {
        flow->addWidget(button);
    }
    column->addWidget(row);
    connect(m_go, &QPushButton::clicked, this, [this] { emit goAsked(current()); });
    // By value: what is done about it changes the notes.
    connect(m_mend, &QPushButton::clicked, this, [this] {
        const TemplateNote note = current();
        emit mendAsked(note);
    });
    connect(m_question, &QPushButton::clicked, this, [this] {
        const TemplateNote note = current();
        emit questionAsked(note);
    });
    connect(m_insert, &QPushButton::clicked, this, [this] {
        const TemplateNote note = current();
        emit insertAsked(note);
    });
    connect(m_next, &QPushButton::clicked, this, [this] {
        m_at = (m_at + 1) % m_notes.size();
        refresh();
    });
    refresh();
}

QPushButton* NoteBar::addButton(const QString& name)
{
    auto* button = new QPushButton(this);
    button->setObjectName(name);
    setLook(button, "chip", QStringLiteral("hint"));
    return button;
}

void NoteBar::setNotes(const std::vector<TemplateNote>& notes)
{
    if (notes == m_notes) {
        return;
    }
    m_notes = notes;
    m_at = std::min(m_at, notes.empty() ? 0 : notes.size() - 1);
    refresh();
}

void NoteBar::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    refresh();
}

QString NoteBar::wordsOf(const TemplateNote& note) const
{
    switch (note.kind) {
    case Kind::unknownName:
        return tr("“%1” is not known: it stays open in the letter.").arg(note.name);
    case Kind::unknownLetter:
        return tr("There is no template called “%1”.").arg(note.name);
    case Kind::unusedQuestion:
        return tr("“%1” is asked, but its answer does not stand in the text.").arg(note.name);
    case Kind::syntax:
        return note.error ? wording::sentence(*note.error) : QString();
    }
    return {};
}

void NoteBar::refresh()
{
    setVisible(!m_notes.empty());
    if (m_notes.empty()) {
        return;
    }
    const TemplateNote& note = current();
    const QString words = wordsOf(note);
    m_words->setText(m_notes.size() == 1
                         ? words
                         : tr("%1/%2 · %3").arg(m_at + 1).arg(m_notes.size()).arg(words));
    setLook(m_words, "chip",
            note.kind == Kind::syntax ? QStringLiteral("stop") : QStringLiteral("warn"));
    m_go->setText(note.kind == Kind::unusedQuestion ? tr("Show the question") : tr("Go there"));
    m_mend->setText(tr("Change to “%1”").arg(note.proposal));
    m_question->setText(tr("Make it a question"));
    m_insert->setText(tr("Put it in"));
    m_next->setText(tr("Next"));
    m_mend->setVisible(!note.proposal.isEmpty());
    m_question->setVisible(note.kind == Kind::unknownName);
    m_insert->setVisible(note.kind == Kind::unusedQuestion);
    m_next->setVisible(m_notes.size() > 1);
    for (QPushButton* button : {m_go, m_mend, m_question, m_insert, m_next}) {
        button->setAccessibleName(button->text());
    }
    for (QPushButton* button : {m_mend, m_question, m_insert}) {
        button->setEnabled(!m_readOnly);
    }
}

void NoteBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QFrame::changeEvent(event);
}

} // namespace choba::widgets
