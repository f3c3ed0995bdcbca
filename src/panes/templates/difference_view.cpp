#include "panes/templates/difference_view.h"

#include "panes/templates/letter_parts.h"
#include "text/line_diff.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextCursor>

#include <algorithm>

namespace choba::templates {

namespace size = widgets::size;
using text::DiffLine;
using text::LineChange;

namespace {

constexpr size_t context = 2; // unchanged lines shown beside a change
constexpr size_t mostLines = 2000; // of one part; more than anybody reads

// Which lines are shown: changed ones and those near them.
std::vector<bool> shownLines(const std::vector<DiffLine>& lines)
{
    std::vector<bool> shown(lines.size());
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].change == LineChange::same) {
            continue;
        }
        const size_t first = i < context ? 0 : i - context;
        const size_t last = std::min(lines.size(), i + context + 1);
        std::fill(shown.begin() + static_cast<std::ptrdiff_t>(first),
                  shown.begin() + static_cast<std::ptrdiff_t>(last), true);
    }
    return shown;
}

// `signs` is the width of the sign before a line.
QTextBlockFormat blockFormat(const QColor& ground, int signs)
{
    QTextBlockFormat format;
    format.setLeftMargin(signs + size::half);
    format.setTextIndent(-signs); // later rows of a line stand under its first
    format.setLineHeight(140, QTextBlockFormat::ProportionalHeight);
    if (ground.isValid()) {
        format.setBackground(ground);
    }
    return format;
}

} // namespace

DifferenceView::DifferenceView(QWidget* parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(size::grid);
}

void DifferenceView::show(const domain::LetterTemplate& before, const domain::LetterTemplate& after)
{
    m_pair = {before, after};
    build();
    verticalScrollBar()->setValue(0);
}

void DifferenceView::clearAll()
{
    m_pair.reset();
    clear();
}

void DifferenceView::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) {
        build();
    }
}

void DifferenceView::build()
{
    clear();
    if (!m_pair) {
        return;
    }
    const int scroll = verticalScrollBar()->value();
    const std::vector<LetterPart> before = partsOf(m_pair->before);
    const std::vector<LetterPart> after = partsOf(m_pair->after);
    for (size_t i = 0; i < after.size(); ++i) {
        if (before[i].text != after[i].text) {
            addPart(after[i].name, before[i].text, after[i].text);
        }
    }
    if (document()->isEmpty()) {
        addNote(tr("This version says the same as the present one."));
    }
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(scroll);
}

void DifferenceView::addPart(const QString& name, const QString& before, const QString& after)
{
    const widgets::Tokens& t = widgets::currentTokens();
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    QTextBlockFormat heading;
    heading.setTopMargin(document()->isEmpty() ? 0 : 2 * size::grid);
    heading.setBottomMargin(size::half);
    if (!document()->isEmpty()) {
        cursor.insertBlock();
    }
    cursor.setBlockFormat(heading);
    QTextCharFormat words;
    words.setFontWeight(QFont::DemiBold);
    words.setForeground(t.ink);
    cursor.insertText(name, words);

    const std::vector<DiffLine> lines = text::lineDiff(before, after);
    const std::vector<bool> shown = shownLines(lines);
    size_t written = 0;
    for (size_t i = 0; i < lines.size();) {
        if (written == mostLines) {
            addNote(tr("… and %1 more lines").arg(lines.size() - i));
            return;
        }
        size_t end = i;
        while (end < lines.size() && !shown[end]) {
            ++end;
        }
        if (end > i) {
            addNote(tr("… %1 lines are the same").arg(end - i));
            i = end;
            continue;
        }
        addLine(lines[i++]);
        ++written;
    }
    if (std::none_of(shown.begin(), shown.end(), [](bool is) { return is; })) {
        addNote(tr("Only the ends of lines differ."));
    }
}

void DifferenceView::addLine(const DiffLine& line)
{
    const widgets::Tokens& t = widgets::currentTokens();
    const bool added = line.change == LineChange::added;
    const bool removed = line.change == LineChange::removed;
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    const QString sign = added ? QStringLiteral("＋ ")
        : removed              ? QStringLiteral("－ ")
                               : QStringLiteral("　 ");
    const QColor ground = added ? t.greenFill : removed ? t.amberFill : QColor();
    cursor.insertBlock(blockFormat(ground, fontMetrics().horizontalAdvance(sign)));
    QTextCharFormat plain;
    plain.setForeground(added ? t.green : removed ? t.amber : t.secondary);
    cursor.insertText(sign, plain);
    plain.setForeground(added || removed ? t.ink : t.secondary);
    QTextCharFormat marked = plain;
    marked.setFontWeight(QFont::DemiBold);
    marked.setFontUnderline(added);
    marked.setFontStrikeOut(removed);
    qsizetype at = 0;
    for (const text::Stretch& word : line.words) {
        cursor.insertText(line.text.mid(at, word.start - at), plain);
        cursor.insertText(line.text.mid(word.start, word.end - word.start), marked);
        at = word.end;
    }
    cursor.insertText(line.text.mid(at), plain);
}

void DifferenceView::addNote(const QString& words)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    if (!document()->isEmpty()) {
        cursor.insertBlock();
    }
    QTextBlockFormat block;
    block.setLeftMargin(size::half);
    cursor.setBlockFormat(block);
    QTextCharFormat format;
    format.setForeground(widgets::currentTokens().secondary);
    format.setProperty(QTextFormat::FontPixelSize, size::note);
    cursor.insertText(words, format);
}

} // namespace choba::templates
