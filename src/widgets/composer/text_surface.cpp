#include "widgets/composer/text_surface.h"

#include "widgets/composer/empty_hint.h"
#include "widgets/composer/held_text_view.h"
#include "widgets/composer/letter.h"
#include "widgets/composer/letter_marks.h"

#include <QEvent>

namespace choba::widgets {

namespace {

constexpr int allDone = 1000;

} // namespace

TextSurface::TextSurface(QWidget* parent)
    : QStackedWidget(parent)
    , m_editor(new Editor)
    , m_held(new HeldTextView)
    , m_hint(new EmptyHint(m_editor->viewport()))
{
    m_editor->setObjectName(QStringLiteral("editor"));
    m_editor->setAccessibleName(tr("Text of the message"));
    m_editor->setReadOnly(true);
    addWidget(m_editor);
    addWidget(m_held);
    connect(m_editor, &Editor::edited, this, &TextSurface::edited);
    connect(m_editor, &Editor::frozenRefused, this, &TextSurface::frozenRefused);
    // These may come from inside an edit of the document: let it end first.
    connect(m_editor, &Editor::longTextGiven, this, &TextSurface::longTextGiven,
            Qt::QueuedConnection);
    connect(m_editor, &Editor::filesGiven, this, &TextSurface::filesGiven, Qt::QueuedConnection);
    connect(m_editor, &Editor::imageGiven, this, &TextSurface::imageGiven, Qt::QueuedConnection);
    connect(m_held, &HeldTextView::backAsked, this, &TextSurface::backAsked);
    connect(m_hint, &EmptyHint::sampleAsked, this, &TextSurface::sampleAsked);
}

void TextSurface::setWritable()
{
    m_editor->setReadOnly(false);
}

bool TextSurface::isHeld() const
{
    return currentWidget() == m_held;
}

void TextSurface::load(const QString& text)
{
    const bool hold = text.size() > Editor::longest;
    m_heldText = hold ? text : QString();
    m_heldPlace = {};
    m_editor->load(hold ? QString() : text);
    m_held->hold(m_heldText);
    setCurrentWidget(hold ? static_cast<QWidget*>(m_held) : m_editor);
}

void TextSurface::refresh(const Letter& letter)
{
    if (isHeld()) {
        if (letter.isCurrent()) {
            m_held->setProgress(allDone);
        }
        return;
    }
    if (letter.isCurrent()) {
        m_editor->setMarks(marksOf(letter));
    }
    m_editor->setFrozen(letter.frozenEnd());
    m_hint->setVisible(letter.draft().isEmpty() && !m_editor->isComposing()
                       && !m_editor->isReadOnly());
}

void TextSurface::setProgress(int permille)
{
    m_held->setProgress(permille);
}

qsizetype TextSurface::caret() const
{
    return isHeld() ? m_heldPlace.start : m_editor->caret();
}

void TextSurface::select(const Place& place)
{
    if (isHeld()) {
        m_heldPlace = place;
        m_held->reveal(place.start, place.end);
    } else {
        m_editor->select(place.start, place.end);
    }
}

bool TextSurface::insertText(const QString& text, qsizetype caret, Editor::Putting putting)
{
    if (isHeld()) {
        return false;
    }
    m_editor->insertText(text, caret, putting);
    return true;
}

bool TextSurface::isAllSelected() const
{
    return !isHeld() && m_editor->isAllSelected();
}

void TextSurface::insertLine(const QString& sentence)
{
    if (isHeld()) {
        return;
    }
    m_editor->insertLine(sentence);
    setFocusOnText();
}

void TextSurface::replace(const std::vector<Place>& places, const QString& by)
{
    if (!isHeld()) {
        m_editor->replaceAll(places, by);
        return;
    }
    // From behind, so that the places in front stay where they are.
    for (auto place = places.rbegin(); place != places.rend(); ++place) {
        m_heldText.replace(place->start, place->end - place->start, by);
    }
    m_held->hold(m_heldText);
    emit edited(m_heldText);
}

void TextSurface::setFocusOnText()
{
    currentWidget()->setFocus();
}

void TextSurface::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_editor->setAccessibleName(tr("Text of the message"));
        m_hint->retranslate();
    }
    QStackedWidget::changeEvent(event);
}

} // namespace choba::widgets
