#include "widgets/composer/letter_layout.h"

#include "widgets/composer/mark_painter.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <set>

namespace choba::widgets {

namespace {

// An offset of the block's text as the block's layout counts: with the preedit text. What begins
// where the preedit text stands comes after it, what ends there ends before it.
int startLaidOut(const QTextLayout& layout, int offset)
{
    const bool after = offset >= layout.preeditAreaPosition();
    return after ? offset + static_cast<int>(layout.preeditAreaText().size()) : offset;
}

int endLaidOut(const QTextLayout& layout, int offset)
{
    const bool after = offset > layout.preeditAreaPosition();
    return after ? offset + static_cast<int>(layout.preeditAreaText().size()) : offset;
}

int inText(const QTextLayout& layout, int offset)
{
    const int preedit = static_cast<int>(layout.preeditAreaText().size());
    const int past = offset - layout.preeditAreaPosition();
    return preedit > 0 && past > 0 ? offset - std::min(past, preedit) : offset;
}

bool isBlank(const QTextBlock& block)
{
    return block.layout()->preeditAreaText().isEmpty() && block.text().trimmed().isEmpty();
}

// Ends the line before `offset`. The line counts grapheme clusters, so the first try may miss.
void endLineAt(QTextLine& line, int offset)
{
    constexpr int attempts = 8;
    int columns = offset - line.textStart();
    for (int i = 0; i < attempts && columns > 0; ++i) {
        const int excess = line.textStart() + line.textLength() - offset;
        if (excess == 0) {
            return;
        }
        line.setNumColumns(columns);
        columns -= line.textStart() + line.textLength() - offset;
    }
}

} // namespace

LetterLayout::LetterLayout(QTextDocument* document)
    : QAbstractTextDocumentLayout(document)
{
    m_option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
}

void LetterLayout::setMarks(const Marks& marks)
{
    if (marks == m_marks) {
        return;
    }
    std::set<int> touched;
    const auto touch = [&](const std::vector<CutMark>& cuts, const std::vector<CutMark>& others) {
        for (const CutMark& cut : cuts) {
            const auto same = [&cut](const CutMark& other) {
                return other.at == cut.at && other.before == cut.before;
            };
            if (std::none_of(others.begin(), others.end(), same)) {
                touched.insert(document()->findBlock(static_cast<int>(cut.at)).blockNumber());
            }
        }
    };
    touch(marks.cuts, m_marks.cuts);
    touch(m_marks.cuts, marks.cuts);
    m_marks = marks;
    for (const int number : touched) {
        const QTextBlock block = document()->findBlockByNumber(number);
        if (block.isValid()) {
            layOut(block);
        }
    }
    if (!touched.empty()) {
        measureBlocks();
    }
    emit update();
}

std::vector<QRectF> LetterLayout::rectsOf(qsizetype start, qsizetype end) const
{
    std::vector<QRectF> rects;
    for (QTextBlock block = document()->findBlock(static_cast<int>(start));
         block.isValid() && block.position() < end; block = block.next()) {
        const QTextLayout& layout = *block.layout();
        const int from = std::max(0, static_cast<int>(start) - block.position());
        const int to = std::min(block.length() - 1, static_cast<int>(end) - block.position());
        const int first = startLaidOut(layout, from);
        const int last = endLaidOut(layout, to);
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const int lineFrom = std::max(first, line.textStart());
            const int lineTo = std::min(last, line.textStart() + line.textLength());
            if (lineFrom < lineTo) {
                const qreal left = line.cursorToX(lineFrom);
                const qreal right = line.cursorToX(lineTo);
                rects.emplace_back(layout.position().x() + std::min(left, right),
                                   layout.position().y() + line.y(), std::abs(right - left),
                                   line.height());
            }
        }
    }
    return rects;
}

QRectF LetterLayout::bandOf(const CutMark& cut) const
{
    const QTextBlock block = document()->findBlock(static_cast<int>(cut.at));
    if (!block.isValid() || m_tops.empty()) {
        return {};
    }
    const auto top = [this](const QTextBlock& b) {
        return m_tops[static_cast<size_t>(b.blockNumber())];
    };
    if (cut.at == block.position() && block.previous().isValid() && !leadsWithBand(block)) {
        return {qreal(sideMargin), top(block.previous()), textWidth(), qreal(bandHeight)};
    }
    const int offset = endLaidOut(*block.layout(), static_cast<int>(cut.at) - block.position());
    const QTextLine line = block.layout()->lineForTextPosition(offset);
    if (!line.isValid()) {
        return {};
    }
    const qreal lineTop = top(block) + line.y() - (size::editorLine - line.height()) / 2;
    return {qreal(sideMargin), lineTop - bandHeight, textWidth(), qreal(bandHeight)};
}

void LetterLayout::draw(QPainter* painter, const PaintContext& context)
{
    const QRectF clip = context.clip.isValid() ? context.clip : QRectF(QPointF(), documentSize());
    const MarkPainter marks(*this, currentTokens());
    const QTextBlock first = document()->findBlockByNumber(blockAt(clip.top()));
    const QTextBlock last = document()->findBlockByNumber(blockAt(clip.bottom()));
    const qsizetype from = first.position();
    const qsizetype to = last.position() + last.length();
    marks.drawBehind(painter, from, to);
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        drawBlock(painter, context, block);
        if (block == last) {
            break;
        }
    }
    marks.drawOver(painter, from, to);
}

void LetterLayout::drawBlock(QPainter* painter, const PaintContext& context,
                             const QTextBlock& block) const
{
    const QTextLayout& layout = *block.layout();
    const int start = block.position();
    const int length = block.length();
    QList<QTextLayout::FormatRange> ranges;
    if (m_marks.frozenEnd > start) {
        QTextCharFormat sent;
        sent.setForeground(currentTokens().secondary);
        const int end = std::min(static_cast<int>(m_marks.frozenEnd) - start, length - 1);
        ranges.append({0, endLaidOut(layout, end), sent});
    }
    for (const Selection& selection : context.selections) {
        const int from = std::max(0, selection.cursor.selectionStart() - start);
        const int to = std::min(length, selection.cursor.selectionEnd() - start);
        if (from < to) {
            const int first = startLaidOut(layout, from);
            ranges.append({first, endLaidOut(layout, to) - first, selection.format});
        }
    }
    layout.draw(painter, QPointF(), ranges, context.clip);
    // A negative position is the caret inside preedit text, see QAbstractTextDocumentLayout.
    const bool here = context.cursorPosition >= start && context.cursorPosition < start + length;
    const bool inPreedit = context.cursorPosition < -1 && !layout.preeditAreaText().isEmpty();
    if (here || inPreedit) {
        const int caret = inPreedit ? layout.preeditAreaPosition() - (context.cursorPosition + 2)
                                    : context.cursorPosition - start;
        painter->setPen(currentTokens().ink);
        layout.drawCursor(painter, QPointF(), caret, m_cursorWidth);
    }
}

int LetterLayout::hitTest(const QPointF& point, Qt::HitTestAccuracy accuracy) const
{
    const QTextBlock block = document()->findBlockByNumber(blockAt(point.y()));
    if (!block.isValid()) {
        return 0;
    }
    const QTextLayout& layout = *block.layout();
    if (accuracy == Qt::ExactHit
        && !layout.boundingRect().translated(layout.position()).contains(point)) {
        return -1;
    }
    const QPointF inside = point - layout.position();
    QTextLine hit = layout.lineAt(0);
    for (int i = 1; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (inside.y() < line.y() - (size::editorLine - line.height()) / 2) {
            break;
        }
        hit = line;
    }
    if (!hit.isValid()) {
        return block.position();
    }
    return block.position() + inText(layout, hit.xToCursor(inside.x()));
}

QSizeF LetterLayout::documentSize() const
{
    const qreal height = m_tops.empty() ? topMargin : m_tops.back();
    return {std::max(document()->pageSize().width(), 0.0), height + topMargin};
}

QRectF LetterLayout::frameBoundingRect(QTextFrame*) const
{
    return {QPointF(), documentSize()};
}

QRectF LetterLayout::blockBoundingRect(const QTextBlock& block) const
{
    const auto number = static_cast<size_t>(block.blockNumber());
    if (!block.isValid() || number + 1 >= m_tops.size()) {
        return {};
    }
    return {qreal(sideMargin), m_tops[number], textWidth(), m_tops[number + 1] - m_tops[number]};
}

void LetterLayout::documentChanged(int from, int, int charsAdded)
{
    // A new page width or font is reported as a change of everything: what counts is the length.
    const int characters = document()->characterCount();
    if (characters != m_characters) {
        shift(m_marks, from, characters - m_characters);
        m_characters = characters;
    }
    QTextBlock block = document()->findBlock(from);
    const int end = from + charsAdded;
    for (; block.isValid() && block.position() <= end; block = block.next()) {
        layOut(block);
    }
    measureBlocks();
    emit update();
}

int LetterLayout::blockAt(qreal y) const
{
    const auto above = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    const auto index = static_cast<int>(above - m_tops.begin()) - 1;
    return std::clamp(index, 0, std::max(0, document()->blockCount() - 1));
}

void LetterLayout::layOut(const QTextBlock& block) const
{
    QTextLayout& layout = *block.layout();
    layout.setFont(document()->defaultFont());
    layout.setTextOption(m_option);
    layout.beginLayout();
    qreal top = leadsWithBand(block) ? bandHeight : 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(textWidth());
        const int start = block.position() + inText(layout, line.textStart());
        const int end = block.position() + inText(layout, line.textStart() + line.textLength());
        const CutMark* cut = cutIn(start + 1, end);
        if (cut != nullptr) {
            endLineAt(line, endLaidOut(layout, static_cast<int>(cut->at) - block.position()));
        }
        line.setPosition({0, top + (size::editorLine - line.height()) / 2});
        top += size::editorLine + (cut != nullptr ? bandHeight : 0);
    }
    layout.endLayout();
}

// The first cut with from <= at <= to.
const CutMark* LetterLayout::cutIn(qsizetype from, qsizetype to) const
{
    const auto cut = std::lower_bound(m_marks.cuts.begin(), m_marks.cuts.end(), from,
                                      [](const CutMark& c, qsizetype at) { return c.at < at; });
    return cut != m_marks.cuts.end() && cut->at <= to ? &*cut : nullptr;
}

// True for a blank line that becomes the band itself.
bool LetterLayout::cutFollows(const QTextBlock& block) const
{
    const qsizetype next = block.position() + block.length();
    const CutMark* cut = cutIn(next, next);
    return cut != nullptr && cut->before <= block.position() && isBlank(block);
}

bool LetterLayout::leadsWithBand(const QTextBlock& block) const
{
    const QTextBlock previous = block.previous();
    return previous.isValid() && cutIn(block.position(), block.position()) != nullptr
        && !cutFollows(previous);
}

void LetterLayout::measureBlocks()
{
    const QSizeF before = documentSize();
    m_tops.clear();
    m_tops.reserve(static_cast<size_t>(document()->blockCount()) + 1);
    qreal top = topMargin;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        m_tops.push_back(top);
        QTextLayout& layout = *block.layout();
        layout.setPosition({qreal(sideMargin), top});
        const QTextLine last = layout.lineAt(layout.lineCount() - 1);
        const bool isBand = !m_marks.cuts.empty() && cutFollows(block);
        top += isBand ? qreal(bandHeight) : last.y() + (last.height() + size::editorLine) / 2;
    }
    m_tops.push_back(top);
    const QSizeF now = documentSize();
    if (now != before) {
        emit documentSizeChanged(now);
    }
}

qreal LetterLayout::textWidth() const
{
    return std::max(document()->pageSize().width() - 2 * sideMargin, 40.0);
}

} // namespace choba::widgets
