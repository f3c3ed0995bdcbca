// How the timeline is painted.
#include "panes/rooms/timeline_measures.h"
#include "panes/rooms/timeline_view.h"

#include <QPainter>

#include <algorithm>

namespace choba::rooms {

namespace size = widgets::size;

namespace {

bool hasHappened(const TimelineEntry& entry)
{
    return entry.kind == TimelineEntry::Kind::past || entry.kind == TimelineEntry::Kind::client;
}

QColor colourOf(const TimelineEntry& entry)
{
    const widgets::Tokens& t = widgets::currentTokens();
    switch (entry.kind) {
    case TimelineEntry::Kind::past:
        return t.indigo;
    case TimelineEntry::Kind::client:
        return t.green;
    case TimelineEntry::Kind::end:
        return t.secondary;
    case TimelineEntry::Kind::due:
        break;
    }
    switch (entry.tone) {
    case widgets::DueTone::overdue:
    case widgets::DueTone::urgent:
        return t.vermilion;
    case widgets::DueTone::soon:
        return t.amber;
    case widgets::DueTone::calm:
        break;
    }
    return t.secondary;
}

} // namespace

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(widgets::noteFont());
    paintAxis(painter);
    paintNow(painter);
    paintLeads(painter);
    const int count = static_cast<int>(m_line.entries.size());
    for (int entry = 0; entry < count; ++entry) {
        paintPoint(painter, entry);
        paintLabel(painter, entry);
    }
    paintMarks(painter);
    if (m_current >= 0) { // never below another one
        paintPoint(painter, m_current);
    }
}

void TimelineView::paintAxis(QPainter& painter) const
{
    const widgets::Tokens& t = widgets::currentTokens();
    const int room = std::max(1, width() - 2 * side);
    const int axis = lineOf(-1);
    const int now = side + m_line.span.place(m_line.now, room);
    const int bend = m_line.span.bendPlace(room);
    constexpr double thick = 3;
    constexpr double thin = 1.5;
    painter.setPen(QPen(t.hairline, thin));
    painter.drawLine(now, axis, bend < 0 ? width() - side : side + bend, axis);
    if (bend >= 0) { // time runs faster from there on
        painter.setPen(QPen(t.hairline, thin, Qt::DotLine));
        painter.drawLine(side + bend, axis, width() - side, axis);
    }
    painter.setPen(QPen(t.indigo, thick));
    painter.drawLine(side, axis, now, axis);
}

void TimelineView::paintNow(QPainter& painter) const
{
    const widgets::Tokens& t = widgets::currentTokens();
    const int room = std::max(1, width() - 2 * side);
    const int now = side + m_line.span.place(m_line.now, room);
    painter.setPen(QPen(t.vermilion, 1));
    painter.drawLine(now, rowHeight(), now, lineOf(3) + rowHeight());
    const int label = painter.fontMetrics().horizontalAdvance(m_line.nowLabel) + 2;
    const int left = std::clamp(now - label / 2, 0, std::max(0, width() - label));
    painter.drawText(QRect(left, 0, label, rowHeight()), Qt::AlignCenter, m_line.nowLabel);
}

// From every label and mark to its point; the way is free.
void TimelineView::paintLeads(QPainter& painter) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    for (size_t i = 0; i < m_places.items.size(); ++i) {
        const PlacedItem& where = m_places.items[i];
        if (where.level >= 0) {
            const int labelWidth = metrics.horizontalAdvance(m_line.entries[i].label) + 2;
            paintLead(painter, where.place, where.left, labelWidth, where.level);
        }
    }
    for (const MergedMark& mark : m_places.marks) {
        paintLead(painter, mark.place, mark.left, markWidth(), mark.level);
    }
}

void TimelineView::paintLead(QPainter& painter, int place, int left, int width, int level) const
{
    painter.setPen(QPen(widgets::currentTokens().secondary, 1, Qt::DotLine));
    const bool above = level % 2 == 0;
    const double edge = lineOf(level) + (above ? rowHeight() - 1 : 1);
    const double near = lineOf(-1) + (above ? -dot : dot);
    const double foot = std::clamp(place, left, left + width);
    // Upright past the labels in between; aslant only where nothing stands.
    const double bend = lineOf(-1) + (above ? -2 * dot : 2 * dot);
    painter.drawLine(QPointF(side + foot, edge), QPointF(side + foot, bend));
    painter.drawLine(QPointF(side + foot, bend), QPointF(side + place, near));
}

void TimelineView::paintPoint(QPainter& painter, int entry) const
{
    const widgets::Tokens& t = widgets::currentTokens();
    const TimelineEntry& what = m_line.entries[static_cast<size_t>(entry)];
    const QColor colour = colourOf(what);
    const QPointF point(side + m_places.items[static_cast<size_t>(entry)].place, lineOf(-1));
    const bool happened = hasHappened(what);
    constexpr double ring = 2;
    painter.setPen(QPen(colour, ring));
    painter.setBrush(happened ? colour : t.paper);
    painter.drawEllipse(point, happened ? dot - 1 : dot, happened ? dot - 1 : dot);
    if (entry == m_current) {
        painter.setPen(QPen(t.ink, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(point, dot + 3, dot + 3);
    }
}

void TimelineView::paintLabel(QPainter& painter, int entry) const
{
    const widgets::Tokens& t = widgets::currentTokens();
    const TimelineEntry& what = m_line.entries[static_cast<size_t>(entry)];
    const PlacedItem& where = m_places.items[static_cast<size_t>(entry)];
    if (where.level < 0) {
        return;
    }
    const int labelWidth = painter.fontMetrics().horizontalAdvance(what.label) + 2;
    const QRect box(side + where.left, lineOf(where.level), labelWidth, rowHeight());
    painter.fillRect(box, t.paper);
    painter.setPen(hasHappened(what) ? t.ink : colourOf(what));
    painter.drawText(box, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, what.label);
}

void TimelineView::paintMarks(QPainter& painter) const
{
    const widgets::Tokens& t = widgets::currentTokens();
    for (const MergedMark& mark : m_places.marks) {
        const QRect box(side + mark.left, lineOf(mark.level), markWidth(), rowHeight());
        const bool current =
            std::find(mark.items.begin(), mark.items.end(), m_current) != mark.items.end();
        painter.setPen(current ? t.ink : t.hairline);
        painter.setBrush(t.card);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 1.5, -0.5, -1.5), size::half, size::half);
        painter.setPen(current ? t.ink : t.secondary);
        painter.drawText(box, Qt::AlignCenter, markWords(mark.items.size()));
    }
}

} // namespace choba::rooms
