#include "widgets/template_editor/tag_editor.h"

#include "widgets/composer/letter_layout.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace choba::widgets {

namespace {

using Kind = templating::Tag::Kind;

constexpr int mostVisible = 20'000; // characters; more do not fit on a screen

struct TagLook {
    QColor ink;
    QColor fill; // invalid = none
    QColor line; // under the name; invalid = none
};

bool isSectionTag(const MarkedTag& tag)
{
    return tag.tag.kind == Kind::section || tag.tag.kind == Kind::inverted
        || tag.tag.kind == Kind::close;
}

TagLook lookOf(const MarkedTag& tag)
{
    const Tokens& t = currentTokens();
    if (tag.broken) {
        return {t.vermilion, t.vermilionFill, t.vermilion};
    }
    if (tag.meaning == Meaning::unknownName || tag.meaning == Meaning::unknownLetter) {
        return {t.ink, t.amberFill, t.amber};
    }
    if (tag.tag.kind == Kind::comment || tag.tag.kind == Kind::delimiters) {
        return {t.secondary, {}, {}};
    }
    if (isSectionTag(tag)) {
        return {t.green, t.greenFill, {}};
    }
    if (tag.tag.kind == Kind::partial) {
        return {t.ink, t.selection, {}};
    }
    return {t.indigo, t.indigoFill, {}};
}

LetterLayout& layoutOf(const QTextEdit& edit)
{
    return *static_cast<LetterLayout*>(edit.document()->documentLayout());
}

} // namespace

TagEditor::TagEditor(QWidget* parent)
    : Editor(parent)
{
    setMouseTracking(true);
    // Whoever hears of an edit finds its tags read; loading a text is not told as an edit.
    connect(this, &Editor::edited, this, &TagEditor::readTags);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (m_revision != document()->revision()) {
            readTags();
        }
    });
    connect(this, &QTextEdit::cursorPositionChanged, this, &TagEditor::tint);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TagEditor::tint);
}

void TagEditor::setNames(const NameBook* names)
{
    m_names = names;
    readTags();
}

void TagEditor::setHint(const QString& words)
{
    m_hint = words;
    viewport()->update();
}

void TagEditor::put(const QString& text)
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection()) {
        const int split = m_tags.around(cursor.position());
        if (split >= 0) {
            const auto& span = m_tags.tags()[static_cast<std::size_t>(split)].tag.span;
            cursor.setPosition(static_cast<int>(span.end));
        }
    }
    cursor.insertText(text);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void TagEditor::putSection(const SectionText& section)
{
    const QTextCursor cursor = textCursor();
    const QString all = this->text();
    const qsizetype start = cursor.selectionStart();
    const qsizetype end = cursor.selectionEnd();
    const bool fromStart = start == 0 || all[start - 1] == u'\n';
    const bool takesBreak = end > start && all[end - 1] == u'\n';
    const bool toEnd = takesBreak || end == all.size() || all[end] == u'\n';
    // Lines put in at the edge of a line become lines of their own too.
    const bool adds = !cursor.hasSelection() && section.isOfLines() && fromStart != toEnd;
    const bool ownLines = adds || (fromStart && toEnd);
    QString text = written(section, ownLines);
    if (adds && !fromStart) {
        text.prepend(u'\n');
    }
    const bool hasBreak = ownLines && toEnd && !takesBreak && end < all.size();
    put(hasBreak ? text.chopped(1) : text);
    if (hasBreak) {
        moveCursor(QTextCursor::NextCharacter); // writing goes on below
    }
}

void TagEditor::putAt(const templating::Span& span, const QString& text)
{
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(span.start));
    cursor.setPosition(static_cast<int>(span.end), QTextCursor::KeepAnchor);
    cursor.insertText(text);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void TagEditor::selectTag(const templating::Span& span)
{
    const qsizetype last = document()->characterCount() - 1;
    select(std::min(span.start, last), std::min(span.end, last));
}

QString TagEditor::explanation(const MarkedTag& tag) const
{
    if (tag.broken) {
        return tag.tag.kind == Kind::open ? tr("This has no end: }} is missing.")
                                          : tr("The other tag of this condition is missing.");
    }
    if (tag.meaning == Meaning::cursor) {
        return tr("The cursor stands here when the letter is opened.");
    }
    if (tag.meaning == Meaning::letter) {
        return tr("The template “%1” is put in here.").arg(tag.word);
    }
    if (tag.meaning == Meaning::unknownLetter) {
        return tr("There is no template called “%1”.").arg(tag.word);
    }
    if (tag.meaning == Meaning::unknownName) {
        return tr("“%1” is not known.").arg(tag.word);
    }
    const NameEntry* entry = m_names != nullptr ? m_names->find(tag.word) : nullptr;
    if (entry == nullptr) {
        return {};
    }
    const QString meaning = entry->meaning.isEmpty() ? entry->name : entry->meaning;
    switch (tag.tag.kind) {
    case Kind::section:
        return tr("From here on only if “%1” holds (once for each, if it is a list). %2")
            .arg(entry->name, meaning);
    case Kind::inverted:
        return tr("From here on only if “%1” does not hold. %2").arg(entry->name, meaning);
    case Kind::close:
        return tr("Up to here “%1” decides.").arg(entry->name);
    default:
        break;
    }
    if (!entry->now.isEmpty()) {
        return tr("%1: now “%2”").arg(meaning, entry->now);
    }
    return entry->example.isEmpty() ? meaning
                                    : tr("%1: for example “%2”").arg(meaning, entry->example);
}

void TagEditor::readTags()
{
    m_revision = document()->revision();
    m_tags = m_names != nullptr ? TagMap(text(), *m_names) : TagMap();
    tint();
}

// The letters of tags in their colour, and what the caret is at. Only what can be seen: each of the
// editor's selections costs a little with every key.
void TagEditor::tint()
{
    if (m_revision != document()->revision()) {
        return; // the caret is told about an edit before the text is: it comes again
    }
    m_chosen.clear();
    if (const int here = m_tags.at(caret()); here >= 0) {
        m_chosen.push_back(here);
        const int partner = m_tags.tags()[static_cast<std::size_t>(here)].partner;
        if (partner >= 0) {
            m_chosen.push_back(partner);
        }
    } else if (const std::vector<int> open = m_tags.sectionsAt(caret()); !open.empty()) {
        m_chosen = {open.back(), m_tags.tags()[static_cast<std::size_t>(open.back())].partner};
    }
    QList<ExtraSelection> selections;
    const std::vector<MarkedTag>& tags = m_tags.tags();
    const qsizetype end = firstVisible() + mostVisible;
    for (std::size_t i = m_tags.firstFrom(firstVisible());
         i < tags.size() && tags[i].tag.span.start < end; ++i) {
        const MarkedTag& tag = tags[i];
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(static_cast<int>(tag.tag.span.start));
        selection.cursor.setPosition(static_cast<int>(tag.tag.span.end), QTextCursor::KeepAnchor);
        selection.format.setForeground(lookOf(tag).ink);
        selections.append(selection);
    }
    setExtraSelections(selections);
    viewport()->update();
    emit tagsChanged();
}

qsizetype TagEditor::firstVisible() const
{
    return cursorForPosition({0, 0}).block().position();
}

void TagEditor::paintTag(QPainter& painter, const MarkedTag& tag, bool chosen) const
{
    const std::vector<QRectF> rects = layoutOf(*this).rectsOf(tag.tag.span.start, tag.tag.span.end);
    const TagLook look = lookOf(tag);
    painter.setPen(chosen && isSectionTag(tag) ? QPen(look.ink, 1) : QPen(Qt::NoPen));
    painter.setBrush(look.fill.isValid() ? QBrush(look.fill) : QBrush(Qt::NoBrush));
    for (const QRectF& rect : rects) {
        painter.drawRoundedRect(rect.adjusted(0.5, -0.5, -0.5, 1.5), 3, 3);
    }
    if (look.line.isValid()) {
        painter.setPen(QPen(look.line, 2, tag.broken ? Qt::SolidLine : Qt::DotLine));
        for (const QRectF& rect : rects) {
            painter.drawLine(QPointF(rect.left() + 1, rect.bottom() + 2),
                             QPointF(rect.right() - 1, rect.bottom() + 2));
        }
    }
}

void TagEditor::paintBehind() const
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    if (document()->isEmpty() && !isComposing() && !m_hint.isEmpty()) {
        const int side = LetterLayout::sideMargin;
        painter.setPen(currentTokens().secondary);
        painter.drawText(
            viewport()->rect().adjusted(side, LetterLayout::topMargin + size::editorLine, -side, 0),
            Qt::TextWordWrap, m_hint);
    }
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const std::vector<MarkedTag>& tags = m_tags.tags();
    const qsizetype end =
        cursorForPosition({viewport()->width(), viewport()->height()}).position() + 1;
    for (std::size_t i = m_tags.firstFrom(firstVisible());
         i < tags.size() && tags[i].tag.span.start < end; ++i) {
        const bool chosen =
            std::find(m_chosen.begin(), m_chosen.end(), static_cast<int>(i)) != m_chosen.end();
        paintTag(painter, tags[i], chosen);
    }
}

void TagEditor::paintEvent(QPaintEvent* event)
{
    paintBehind();
    Editor::paintEvent(event);
}

bool TagEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && !isComposing() && m_keys) {
        auto& key = *static_cast<QKeyEvent*>(event);
        if (key.key() == Qt::Key_Escape && m_keys(key)) {
            event->accept();
            return true;
        }
    }
    return Editor::event(event);
}

bool TagEditor::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) {
        return Editor::viewportEvent(event);
    }
    const auto& help = *static_cast<QHelpEvent*>(event);
    const QPointF point(help.pos().x() + horizontalScrollBar()->value(),
                        help.pos().y() + verticalScrollBar()->value());
    const std::vector<MarkedTag>& tags = m_tags.tags();
    for (std::size_t i = m_tags.firstFrom(firstVisible()); i < tags.size(); ++i) {
        const MarkedTag& tag = tags[i];
        for (const QRectF& rect : layoutOf(*this).rectsOf(tag.tag.span.start, tag.tag.span.end)) {
            if (rect.contains(point)) {
                QToolTip::showText(help.globalPos(), explanation(tag), viewport());
                return true;
            }
        }
    }
    QToolTip::hideText();
    return true;
}

void TagEditor::keyPressEvent(QKeyEvent* event)
{
    if (!isComposing() && m_keys && m_keys(*event)) {
        event->accept();
        return;
    }
    if (removeTagAtEdge(*event)) {
        event->accept();
        emit typed();
        return;
    }
    const int revision = document()->revision();
    Editor::keyPressEvent(event);
    if (document()->revision() != revision) {
        emit typed();
    }
}

// A tag goes as a whole, for without one of its braces it is none any more.
bool TagEditor::removeTagAtEdge(const QKeyEvent& key)
{
    const bool back = key.key() == Qt::Key_Backspace;
    if ((!back && key.key() != Qt::Key_Delete) || isReadOnly() || isComposing()
        || textCursor().hasSelection()
        || (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != Qt::NoModifier
        || (!back && key.modifiers().testFlag(Qt::ShiftModifier))) { // that one cuts
        return false;
    }
    const qsizetype here = caret();
    const std::vector<MarkedTag>& tags = m_tags.tags();
    for (std::size_t i = m_tags.firstFrom(here); i < tags.size() && tags[i].tag.span.start <= here;
         ++i) {
        const templating::Span span = tags[i].tag.span;
        if (tags[i].tag.kind != Kind::open && here == (back ? span.end : span.start)) {
            QTextCursor cursor(document());
            cursor.beginEditBlock(); // a step of its own for undo
            cursor.setPosition(static_cast<int>(span.start));
            cursor.setPosition(static_cast<int>(span.end), QTextCursor::KeepAnchor);
            cursor.removeSelectedText();
            cursor.endEditBlock();
            setTextCursor(cursor);
            ensureCursorVisible();
            return true;
        }
    }
    return false;
}

void TagEditor::inputMethodEvent(QInputMethodEvent* event)
{
    if (isReadOnly()) {
        event->ignore();
        return;
    }
    Editor::inputMethodEvent(event);
    if (!isComposing()) {
        emit typed();
    }
}

void TagEditor::changeEvent(QEvent* event)
{
    Editor::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        tint();
    }
}

// Files are not for the text: they go on to the window.
bool TagEditor::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasText() && !(source->hasUrls() && source->urls().front().isLocalFile());
}

void TagEditor::insertFromMimeData(const QMimeData* source)
{
    if (canInsertFromMimeData(source)) {
        QTextCursor cursor = textCursor();
        cursor.insertText(withPlainLineBreaks(source->text()));
        setTextCursor(cursor);
        ensureCursorVisible();
    }
}

} // namespace choba::widgets
