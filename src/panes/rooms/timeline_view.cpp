#include "panes/rooms/timeline_view.h"

#include "panes/rooms/timeline_measures.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace choba::rooms {

namespace size = widgets::size;

namespace {

constexpr int reach = 3 * size::half; // of the pointer, around a point
constexpr int labelGap = size::grid;
constexpr int leastWidth = 40 * size::grid;

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
    m_places = layOut(items, m_line.span,
                      {room, labelGap, m_line.span.place(m_line.now, room), markWidth()});
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

const MergedMark* TimelineView::markAt(const QPointF& position) const
{
    const auto found =
        std::find_if(m_places.marks.begin(), m_places.marks.end(), [&](const MergedMark& mark) {
            return QRect(side + mark.left, lineOf(mark.level), markWidth(), rowHeight())
                .contains(position.toPoint());
        });
    return found == m_places.marks.end() ? nullptr : &*found;
}

int TimelineView::entryAt(const QPointF& position) const
{
    if (const MergedMark* mark = markAt(position)) { // one after another
        const auto current = std::find(mark->items.begin(), mark->items.end(), m_current);
        const bool goesOn = current != mark->items.end() && std::next(current) != mark->items.end();
        return goesOn ? *std::next(current) : mark->items.front();
    }
    int best = -1;
    double nearest = reach;
    const QFontMetrics metrics(widgets::noteFont());
    for (size_t i = 0; i < m_places.items.size(); ++i) {
        const PlacedItem& where = m_places.items[i];
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

QString TimelineView::tipAt(const QPointF& position) const
{
    if (const MergedMark* mark = markAt(position)) {
        QStringList lines;
        for (const int item : mark->items) {
            lines << m_line.entries[static_cast<size_t>(item)].line;
        }
        return lines.join(u'\n');
    }
    const int entry = entryAt(position);
    return entry < 0 ? QString() : m_line.entries[static_cast<size_t>(entry)].line;
}

bool TimelineView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString tip = tipAt(help->pos());
        if (tip.isEmpty()) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(), tip, this);
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
