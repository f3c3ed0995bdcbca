#include "widgets/template_editor/template_editor.h"

#include "widgets/template_editor/editor_parts.h"
#include "widgets/template_editor/preview_panel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>

namespace choba::widgets {

TemplateEditor::TemplateEditor(acts::Store& store, KnowledgeSource& knowledge,
                               TemplateSource& templates, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(*this, store, knowledge, templates, clock))
{
    setObjectName(QStringLiteral("templateEditor"));
    m_parts->build();
    m_parts->connectFields();
    m_parts->connectNotes();
    m_parts->connectSources();
    m_parts->retranslate();
    m_parts->takeKnowledge();
    m_parts->takeShelf();
    m_parts->show({}, writing::Origin::own);
}

TemplateEditor::~TemplateEditor() = default;

void TemplateEditor::open(const domain::LetterTemplate& letter, writing::Origin origin)
{
    open(letter, origin, letter);
}

void TemplateEditor::open(const domain::LetterTemplate& letter, writing::Origin origin,
                          const domain::LetterTemplate& saved)
{
    m_parts->saved = saved;
    m_parts->show(letter, origin);
}

domain::LetterTemplate TemplateEditor::letter() const
{
    return m_parts->letter();
}

bool TemplateEditor::isChanged() const
{
    return m_parts->letter() != m_parts->saved;
}

void TemplateEditor::setClient(const std::optional<domain::Client>& client)
{
    m_parts->preview->setClient(client);
    m_parts->renewNames();
}

void TemplateEditor::setProblem(const std::optional<Error>& problem)
{
    m_parts->problem = problem;
    m_parts->makeRoom();
}

void TemplateEditor::focusName()
{
    m_parts->name->setFocus(Qt::OtherFocusReason);
    m_parts->name->selectAll();
}

void TemplateEditor::goTo(const Error& error)
{
    m_parts->goTo(error);
}

void TemplateEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_parts->retranslate();
        m_parts->renewNames();
    }
    QWidget::changeEvent(event);
}

void TemplateEditor::resizeEvent(QResizeEvent* event)
{
    m_parts->arrange();
    QWidget::resizeEvent(event);
}

// The key to save is the editor's wherever the focus is inside.
bool TemplateEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Save)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void TemplateEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Save)) {
        emit saveAsked();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace choba::widgets
