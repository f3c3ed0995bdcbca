#include "panes/messages/message_text.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QTextBoundaryFinder>

#include <limits>

namespace choba::messages {

namespace {

constexpr int partGap = 17; // with the hairline in its middle
// More than this never fits into the lines that are shown of a message, however narrow its signs.
constexpr qsizetype mostClipped = 8'000;

std::vector<QTextLayout::FormatRange> rangesIn(int part, std::span<const TextMark> marks)
{
    const widgets::Tokens& t = widgets::currentTokens();
    std::vector<QTextLayout::FormatRange> ranges;
    for (const TextMark& mark : marks) {
        if (part < mark.from.part || part > mark.to.part) {
            continue;
        }
        QTextLayout::FormatRange range;
        range.start = part == mark.from.part ? mark.from.offset : 0;
        const int end = part == mark.to.part ? mark.to.offset : std::numeric_limits<int>::max() / 2;
        range.length = end - range.start;
        const bool selected = mark.look == TextMark::Look::selected;
        range.format.setBackground(selected ? t.selection : t.amberFill);
        range.format.setForeground(selected ? t.ink : t.amber);
        if (range.length > 0) {
            ranges.push_back(range);
        }
    }
    return ranges;
}

} // namespace

QString textBetween(const domain::Message& message, TextPlace from, TextPlace to)
{
    if (to < from) {
        std::swap(from, to);
    }
    QStringList pieces;
    for (int part = from.part; part <= to.part && part < int(message.parts.size()); ++part) {
        const QString& text = message.parts[size_t(part)].text;
        const qsizetype start = part == from.part ? from.offset : 0;
        const qsizetype end = part == to.part ? to.offset : text.size();
        pieces << text.mid(start, end - start);
    }
    return pieces.join(QStringLiteral("\n\n"));
}

MessageText::MessageText(const domain::Message& message, int width, bool whole, const QFont& font)
    : m_width(width)
    , m_whole(whole)
{
    int lines = whole ? std::numeric_limits<int>::max() : mostLines;
    for (const domain::MessagePart& part : message.parts) {
        if (lines <= 0) {
            m_clipped = true;
            break;
        }
        const int top = m_parts.empty() ? 0 : m_height + partGap;
        lines -= addPart(part.text, font, top, lines);
    }
}

// Returns how many lines it took.
int MessageText::addPart(const QString& text, const QFont& font, int top, int linesLeft)
{
    QString shown = m_whole ? text : text.left(mostClipped);
    shown.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator)); // one for one: offsets stay
    auto layout = std::make_unique<QTextLayout>(shown, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    int y = top;
    int lines = 0;
    int end = 0;
    layout->beginLayout();
    while (lines < linesLeft) {
        QTextLine line = layout->createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(m_width);
        const int height = std::max(lineHeight, qCeil(line.height()));
        line.setPosition(QPointF(0, y + (height - line.height()) / 2));
        y += height;
        ++lines;
        end = line.textStart() + line.textLength();
    }
    layout->endLayout();
    m_clipped = m_clipped || end < text.size();
    m_height = y;
    m_parts.push_back({std::move(layout), top, y});
    return std::max(lines, 1);
}

void MessageText::paint(QPainter* painter, QPoint origin, const QRect& clip,
                        std::span<const TextMark> marks, const QColor& hairline) const
{
    const widgets::Tokens& t = widgets::currentTokens();
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const Part& part = m_parts[i];
        if (i > 0) {
            painter->setPen(hairline);
            const int y = origin.y() + part.top - partGap / 2 - 1;
            painter->drawLine(origin.x(), y, origin.x() + m_width, y);
        }
        if (origin.y() + part.bottom < clip.top() || origin.y() + part.top > clip.bottom()) {
            continue;
        }
        painter->setPen(t.ink);
        const auto ranges = rangesIn(int(i), marks);
        part.layout->draw(painter, origin, {ranges.begin(), ranges.end()}, clip);
    }
}

TextPlace MessageText::placeAt(QPoint position) const
{
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const Part& part = m_parts[i];
        if (position.y() >= part.bottom && i + 1 < m_parts.size()) {
            continue;
        }
        for (int l = 0; l < part.layout->lineCount(); ++l) {
            const QTextLine line = part.layout->lineAt(l);
            const bool last = l + 1 == part.layout->lineCount();
            const qreal below = last ? part.bottom : part.layout->lineAt(l + 1).y();
            if (position.y() < below || last) {
                return {int(i), line.xToCursor(position.x())};
            }
        }
        return {int(i), 0};
    }
    return {};
}

std::optional<int> MessageText::lineTop(TextPlace place) const
{
    if (place.part < 0 || place.part >= int(m_parts.size())) {
        return {};
    }
    const QTextLayout& layout = *m_parts[size_t(place.part)].layout;
    const QTextLine line = layout.lineForTextPosition(place.offset);
    if (!line.isValid() || place.offset > line.textStart() + line.textLength()) {
        return {};
    }
    return int(line.y());
}

std::pair<TextPlace, TextPlace> MessageText::wordAt(TextPlace place) const
{
    if (place.part < 0 || place.part >= int(m_parts.size())) {
        return {place, place};
    }
    const QTextLayout& layout = *m_parts[size_t(place.part)].layout;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, layout.text());
    finder.setPosition(std::min(place.offset + 1, int(layout.text().size())));
    const auto start = finder.toPreviousBoundary();
    const auto end = finder.toNextBoundary();
    return {{place.part, int(std::max<qsizetype>(start, 0))},
            {place.part, int(end < 0 ? layout.text().size() : end)}};
}

} // namespace choba::messages
