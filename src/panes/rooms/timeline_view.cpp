#include "panes/rooms/timeline_view.h"

#include "widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace choba::rooms {

namespace size = widgets::size;

namespace {

constexpr int dot = 5; // radius
constexpr int side = size::grid; // left and right of the line
constexpr int reach = 3 * size::half; // of the pointer, around a point
constexpr int labelGap = size::grid;
constexpr int leastWidth = 40 * size::grid;

int rowHeight()
{
    return QFontMetrics(widgets::noteFont()).height() + 2;
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
    case DueTone::overdue:
    case DueTone::urgent:
        return t.vermilion;
    case DueTone::soon:
        return t.amber;
    case DueTone::calm:
        break;
    }
    return t.secondary;
}

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("roomTimeline"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

// The current point stays as long as it is there.
void TimelineView::show(const Timeline& line)
{
    if (line == m_line) {
        return;
    }
    const bool had = m_current >= 0;
    const TimelineEntry former =
        had ? m_line.entries[static_cast<size_t>(m_current)] : TimelineEntry();
    m_line = line;
    m_current = -1;
    for (size_t i = 0; had && i < m_line.entries.size(); ++i) {
        if (m_line.entries[i].at == former.at && m_line.entries[i].kind == former.kind) {
            m_current = static_cast<int>(i);
            break;
        }
    }
    arrange();
    speak();
    updateGeometry();
    update();
    emit currentChanged(m_current);
}

QSize TimelineView::sizeHint() const
{
    // The word for now, two lines of labels above and below, the points between them.
    return {leastWidth, 5 * rowHeight() + 4 * dot + 2 * size::half};
}

QSize TimelineView::minimumSizeHint() const
{
    return {leastWidth / 2, sizeHint().height()};
}

// Levels 2 and 0 stand above the line, 1 and 3 below; the word for now over all of them.
int TimelineView::lineOf(int level) const
{
    const int axis = 3 * rowHeight() + 2 * dot;
    switch (level) {
    case 0:
        return axis - 2 * dot - rowHeight();
    case 2:
        return axis - 2 * dot - 2 * rowHeight();
    case 1:
        return axis + 2 * dot;
    case 3:
        return axis + 2 * dot + rowHeight();
    default:
        return axis;
    }
}

void TimelineView::arrange()
{
    const QFontMetrics metrics(widgets::noteFont());
    std::vector<TimelineItem> items;
    for (const TimelineEntry& entry : m_line.entries) {
        items.push_back({entry.at, metrics.horizontalAdvance(entry.label) + 2, entry.weight});
    }
    const int room = std::max(1, width() - 2 * side);
    m_places = layOut(items, m_line.span, room, labelGap, m_line.span.place(m_line.now, room));
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(widgets::noteFont());
    paintAxis(painter);
    paintNow(painter);
    paintLeads(painter);
    for (int entry = 0; entry < static_cast<int>(m_line.entries.size()); ++entry) {
        paintEntry(painter, entry);
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

// Labels further away are led to their points; what lies between covers the line.
void TimelineView::paintLeads(QPainter& painter) const
{
    painter.setPen(QPen(widgets::currentTokens().hairline, 1));
    for (const PlacedItem& where : m_places) {
        if (where.level >= 2) {
            const int edge = where.level == 2 ? lineOf(2) + rowHeight() - 2 : lineOf(3) + 2;
            painter.drawLine(QPointF(side + where.place, edge),
                             QPointF(side + where.place, lineOf(-1)));
        }
    }
}

void TimelineView::paintEntry(QPainter& painter, int entry) const
{
    const widgets::Tokens& t = widgets::currentTokens();
    const TimelineEntry& what = m_line.entries[static_cast<size_t>(entry)];
    const PlacedItem& where = m_places[static_cast<size_t>(entry)];
    const QColor colour = colourOf(what);
    const int axis = lineOf(-1);
    const QPointF point(side + where.place, axis);
    const bool happened =
        what.kind == TimelineEntry::Kind::past || what.kind == TimelineEntry::Kind::client;
    constexpr double ring = 2;
    painter.setPen(QPen(colour, ring));
    painter.setBrush(happened ? colour : t.paper);
    painter.drawEllipse(point, happened ? dot - 1 : dot, happened ? dot - 1 : dot);
    if (entry == m_current) {
        painter.setPen(QPen(t.ink, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(point, dot + 3, dot + 3);
    }
    if (where.level >= 0) {
        const int labelWidth = painter.fontMetrics().horizontalAdvance(what.label) + 2;
        const QRect box(side + where.left, lineOf(where.level), labelWidth, rowHeight());
        painter.fillRect(box, t.paper);
        painter.setPen(happened ? t.ink : colour);
        painter.drawText(box, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                         what.label);
    }
}

int TimelineView::entryAt(const QPointF& position) const
{
    int best = -1;
    double nearest = reach;
    const QFontMetrics metrics(widgets::noteFont());
    for (size_t i = 0; i < m_places.size(); ++i) {
        const PlacedItem& where = m_places[i];
        const QRect label(side + where.left, lineOf(where.level),
                          metrics.horizontalAdvance(m_line.entries[i].label), rowHeight());
        if (where.level >= 0 && label.contains(position.toPoint())) {
            return static_cast<int>(i);
        }
        const double away =
            std::hypot(position.x() - side - where.place, position.y() - lineOf(-1));
        if (away <= nearest) {
            nearest = away;
            best = static_cast<int>(i);
        }
    }
    return best;
}

bool TimelineView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int entry = entryAt(help->pos());
        if (entry >= 0) {
            QToolTip::showText(help->globalPos(), m_line.entries[static_cast<size_t>(entry)].line,
                               this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        arrange();
    }
    return QWidget::event(event);
}

int TimelineView::nearestToNow() const
{
    int best = -1;
    for (size_t i = 0; i < m_line.entries.size(); ++i) {
        const qint64 away = std::abs(m_line.entries[i].at - m_line.now);
        if (best < 0
            || away < std::abs(m_line.entries[static_cast<size_t>(best)].at - m_line.now)) {
            best = static_cast<int>(i);
        }
    }
    return best;
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_line.entries.size()) - 1;
    int wanted = m_current;
    switch (event->key()) {
    case Qt::Key_Left:
        wanted = m_current < 0 ? nearestToNow() : std::max(0, m_current - 1);
        break;
    case Qt::Key_Right:
        wanted = m_current < 0 ? nearestToNow() : std::min(last, m_current + 1);
        break;
    case Qt::Key_Home:
        wanted = last < 0 ? -1 : 0;
        break;
    case Qt::Key_End:
        wanted = last;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    setCurrent(wanted);
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    setCurrent(entryAt(event->position()));
}

void TimelineView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason) {
        setCurrent(nearestToNow());
    }
}

void TimelineView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TimelineView::setCurrent(int entry)
{
    if (entry == m_current) {
        return;
    }
    m_current = entry;
    speak();
    update();
    emit currentChanged(entry);
}

void TimelineView::retranslate()
{
    speak();
}

// The chosen point as the name, all of them as the description.
void TimelineView::speak()
{
    QStringList all;
    for (const TimelineEntry& entry : m_line.entries) {
        all << entry.line;
    }
    setAccessibleName(m_current < 0
                          ? tr("Timeline of the room")
                          : tr("Timeline of the room: %1")
                                .arg(m_line.entries[static_cast<size_t>(m_current)].line));
    setAccessibleDescription(all.join(QStringLiteral("; ")));
}

} // namespace choba::rooms
