#include "widgets/composer/letter_view.h"

#include "widgets/composer/letter_layout.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextDocument>

namespace choba::widgets {

LetterView::LetterView(QWidget* parent)
    : QTextEdit(parent)
{
    auto* document = new QTextDocument(this);
    document->setDefaultFont(baseFont());
    document->setUndoRedoEnabled(false);
    m_layout = new LetterLayout(document);
    document->setDocumentLayout(m_layout);
    setDocument(document);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setCursorWidth(2);
    viewport()->setMouseTracking(true);
}

void LetterView::show(const QString& text, const Marks& marks)
{
    if (m_text != text) {
        m_text = text;
        const int top = verticalScrollBar()->value();
        const int caret = textCursor().position();
        m_layout->setMarks({});
        setPlainText(text);
        QTextCursor cursor(document());
        cursor.setPosition(std::min(caret, document()->characterCount() - 1));
        setTextCursor(cursor);
        verticalScrollBar()->setValue(top);
    }
    m_layout->setMarks(marks);
    viewport()->update();
}

void LetterView::select(qsizetype start, qsizetype end)
{
    const int last = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(std::min(static_cast<int>(start), last));
    cursor.setPosition(std::min(static_cast<int>(end), last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void LetterView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return && event->modifiers() == Qt::NoModifier) {
        if (const int fill = fillOver(textCursor().position()); fill >= 0) {
            emit fillClicked(fill);
            return;
        }
    }
    QTextEdit::keyPressEvent(event);
}

void LetterView::mouseMoveEvent(QMouseEvent* event)
{
    const bool over = fillAt(event->position().toPoint()) >= 0;
    viewport()->setCursor(over ? Qt::PointingHandCursor : Qt::IBeamCursor);
    QTextEdit::mouseMoveEvent(event);
}

void LetterView::mouseReleaseEvent(QMouseEvent* event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection()) {
        return; // a stretch is being selected, not clicked
    }
    if (const int fill = fillAt(event->position().toPoint()); fill >= 0) {
        emit fillClicked(fill);
    }
}

void LetterView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        viewport()->update();
    }
    QTextEdit::changeEvent(event);
}

int LetterView::fillAt(const QPoint& point) const
{
    const QPointF inside =
        point + QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const std::vector<FillMark>& fills = m_layout->marks().fills;
    for (size_t i = 0; i < fills.size(); ++i) {
        for (const QRectF& rect : m_layout->rectsOf(fills[i].start, fills[i].end)) {
            if (rect.contains(inside)) {
                return static_cast<int>(i);
            }
        }
    }
    return -1;
}

int LetterView::fillOver(qsizetype offset) const
{
    const std::vector<FillMark>& fills = m_layout->marks().fills;
    for (size_t i = 0; i < fills.size(); ++i) {
        if (fills[i].start <= offset && offset <= fills[i].end) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

} // namespace choba::widgets
