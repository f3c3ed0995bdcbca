#include "widgets/composer/editor.h"

#include "widgets/composer/letter_layout.h"
#include "widgets/theme.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

namespace choba::widgets {

namespace {

bool editsText(const QKeyEvent& event)
{
    static constexpr QKeySequence::StandardKey edits[] = {
        QKeySequence::Cut,
        QKeySequence::Paste,
        QKeySequence::Delete,
        QKeySequence::Backspace,
        QKeySequence::DeleteStartOfWord,
        QKeySequence::DeleteEndOfWord,
        QKeySequence::DeleteEndOfLine,
        QKeySequence::DeleteCompleteLine,
        QKeySequence::InsertLineSeparator,
        QKeySequence::InsertParagraphSeparator,
    };
    for (const QKeySequence::StandardKey key : edits) {
        if (event.matches(key)) {
            return true;
        }
    }
    const QString text = event.text();
    const bool command = event.modifiers() & (Qt::ControlModifier | Qt::MetaModifier);
    return event.key() == Qt::Key_Backspace
        || (!command && !text.isEmpty() && text.front().isPrint());
}

} // namespace

QString withPlainLineBreaks(const QString& text)
{
    QString plain = text;
    plain.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (const char16_t other : {u'\r', u'\u2028', u'\u2029'}) {
        plain.replace(QChar(other), QLatin1Char('\n'));
    }
    return plain;
}

Editor::Editor(QWidget* parent)
    : QTextEdit(parent)
{
    auto* document = new QTextDocument(this);
    document->setDefaultFont(baseFont());
    m_layout = new LetterLayout(document);
    document->setDocumentLayout(m_layout);
    setDocument(document);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setCursorWidth(2);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (!m_loading) {
            guardFrozen();
            emit edited(text());
        }
    });
}

QString Editor::text() const
{
    QString text = document()->toRawText();
    for (QChar& c : text) {
        if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator) {
            c = QLatin1Char('\n');
        }
    }
    return text;
}

void Editor::load(const QString& text)
{
    const QScopedValueRollback loading(m_loading, true);
    QGuiApplication::inputMethod()->reset(); // what was being composed belongs to the old text
    m_composing = false;
    m_frozen.clear();
    m_layout->setMarks({});
    setPlainText(text);
}

void Editor::replaceAll(const std::vector<FindingGroup::Place>& places, const QString& by)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    // From behind, so that the places in front stay where they are.
    for (auto place = places.rbegin(); place != places.rend(); ++place) {
        if (place->start >= m_frozen.size()) {
            cursor.setPosition(static_cast<int>(place->start));
            cursor.setPosition(static_cast<int>(place->end), QTextCursor::KeepAnchor);
            cursor.insertText(by);
        }
    }
    cursor.endEditBlock();
}

void Editor::insertLine(const QString& line)
{
    QTextCursor cursor = textCursor();
    if (isInFrozen(cursor)) {
        cursor.movePosition(QTextCursor::End);
    }
    cursor.setPosition(cursor.selectionEnd()); // what is selected stays
    const QString before = cursor.atBlockStart() ? QString() : QStringLiteral("\n");
    cursor.insertText(before % line % QLatin1Char('\n'));
    setTextCursor(cursor);
    ensureCursorVisible();
}

void Editor::insertText(const QString& text, qsizetype caret, Putting putting)
{
    QTextCursor cursor = textCursor();
    if (putting == Putting::insteadOfAll) {
        cursor.setPosition(static_cast<int>(m_frozen.size()));
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    } else if (isInFrozen(cursor)) {
        cursor.movePosition(QTextCursor::End);
    } else {
        cursor.setPosition(cursor.selectionEnd());
    }
    const int start = cursor.selectionStart();
    const int replaced = cursor.selectionEnd() - start;
    if (document()->characterCount() - replaced + text.size() > longest) {
        const QString now = this->text();
        emit longTextGiven(now.left(start) % text % now.mid(cursor.selectionEnd()));
        return;
    }
    cursor.insertText(text);
    cursor.setPosition(start + static_cast<int>(std::clamp<qsizetype>(caret, 0, text.size())));
    setTextCursor(cursor);
    ensureCursorVisible();
}

bool Editor::isAllSelected() const
{
    const QTextCursor cursor = textCursor();
    const int last = document()->characterCount() - 1;
    return cursor.hasSelection() && cursor.selectionStart() <= m_frozen.size()
        && cursor.selectionEnd() == last && last > m_frozen.size();
}

void Editor::select(qsizetype start, qsizetype end)
{
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(start));
    cursor.setPosition(static_cast<int>(end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    // Not at the very edge: the underline and the next line belong to the picture.
    const QRect caret = cursorRect();
    const int below = caret.bottom() + 2 * size::editorLine - viewport()->height();
    const int above = size::editorLine - caret.top();
    if (below > 0 || above > 0) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + (below > 0 ? below : -above));
    }
}

void Editor::setMarks(const Marks& marks)
{
    m_layout->setMarks(marks);
}

void Editor::setFrozen(qsizetype end)
{
    const QString frozen = text().left(end);
    if (frozen == m_frozen) {
        return;
    }
    if (frozen.size() > m_frozen.size()) {
        document()->clearUndoRedoStacks(); // undo must not reach into what is sent
    }
    m_frozen = frozen;
}

bool Editor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_composing) {
        event->accept(); // while an input method is at work no key is a command
        return true;
    }
    // In an empty letter there is nothing typed to take back: the key is the window's.
    if (event->type() == QEvent::ShortcutOverride && document()->isEmpty()
        && !document()->isUndoAvailable()
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo)) {
        event->ignore();
        return true;
    }
    return QTextEdit::event(event);
}

void Editor::keyPressEvent(QKeyEvent* event)
{
    if (m_composing) {
        event->accept();
        return;
    }
    if (wouldTouchFrozen(*event)) {
        event->accept();
        emit frozenRefused();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void Editor::inputMethodEvent(QInputMethodEvent* event)
{
    const bool writes = !event->preeditString().isEmpty() || !event->commitString().isEmpty();
    if (writes && isInFrozen(textCursor())) {
        event->accept();
        QGuiApplication::inputMethod()->reset();
        emit frozenRefused();
        return;
    }
    m_composing = !event->preeditString().isEmpty();
    QTextEdit::inputMethodEvent(event);
}

// Refused before the base class takes the dragged text away from where it stood.
void Editor::dropEvent(QDropEvent* event)
{
    const bool text = event->source() == this || event->source() == viewport();
    if (text && isInFrozen(cursorForPosition(event->position().toPoint()))) {
        event->setDropAction(Qt::CopyAction);
        event->ignore();
        emit frozenRefused();
        return;
    }
    QTextEdit::dropEvent(event);
}

bool Editor::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasUrls() || source->hasImage() || source->hasText();
}

void Editor::insertFromMimeData(const QMimeData* source)
{
    const QList<QUrl> urls = source->urls();
    const bool files = !urls.isEmpty() && urls.front().isLocalFile();
    if (files) {
        emit filesGiven(urls);
        return;
    }
    if (!source->hasText()) {
        if (source->hasImage()) {
            emit imageGiven();
        }
        return;
    }
    QTextCursor cursor = textCursor();
    if (isInFrozen(cursor)) {
        emit frozenRefused();
        return;
    }
    const QString given = withPlainLineBreaks(source->text());
    const int replaced = cursor.selectionEnd() - cursor.selectionStart();
    if (document()->characterCount() - replaced + given.size() > longest) {
        const QString now = text();
        emit longTextGiven(now.left(cursor.selectionStart()) % given
                           % now.mid(cursor.selectionEnd()));
        return;
    }
    cursor.insertText(given);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void Editor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        viewport()->update();
    }
    QTextEdit::changeEvent(event);
}

bool Editor::wouldTouchFrozen(const QKeyEvent& event) const
{
    if (m_frozen.isEmpty() || !editsText(event)) {
        return false;
    }
    const QTextCursor cursor = textCursor();
    const bool backwards = event.key() == Qt::Key_Backspace && !cursor.hasSelection();
    return isInFrozen(cursor) || (backwards && cursor.position() <= m_frozen.size());
}

bool Editor::isInFrozen(const QTextCursor& cursor) const
{
    return cursor.selectionStart() < m_frozen.size();
}

// The last resort for ways of editing that no key leads to: drag and drop, the context menu,
// deleting a word backwards.
void Editor::guardFrozen()
{
    if (m_frozen.isEmpty() || text().startsWith(m_frozen)) {
        return;
    }
    const QScopedValueRollback loading(m_loading, true);
    document()->undo();
    if (!text().startsWith(m_frozen)) {
        qsizetype same = 0;
        const QString now = text();
        while (same < now.size() && same < m_frozen.size() && now[same] == m_frozen[same]) {
            ++same;
        }
        QTextCursor cursor(document());
        cursor.setPosition(static_cast<int>(same));
        cursor.insertText(m_frozen.mid(same));
    }
    emit frozenRefused();
}

} // namespace choba::widgets
