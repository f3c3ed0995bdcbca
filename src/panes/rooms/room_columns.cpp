#include "panes/rooms/room_columns.h"

#include "base/ms.h"
#include "panes/rooms/room_delegate.h"
#include "widgets/row_parts.h"
#include "widgets/theme.h"

#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>
#include <numeric>

namespace choba::rooms {

namespace size = widgets::size;

namespace {

// Of the remembered line, in the order of the columns.
constexpr const char* keys[RoomModel::columnTotal] = {"client", "service", "state",  "turn",
                                                      "due",    "days",    "rounds", "net"};
constexpr int narrowBelow = 1040; // pixels
constexpr int narrowest = 4 * size::grid;
constexpr int widest = 100 * size::grid;
constexpr int leastLetters = 6; // of client and service
constexpr int arrow = 7; // width of the sign of the order
constexpr qint64 restTime = 2 * ms::second / 5; // that an edge stays where it is

int columnOf(const QString& key)
{
    for (int column = 0; column < RoomModel::columnTotal; ++column) {
        if (key == QLatin1String(keys[column])) {
            return column;
        }
    }
    return -1;
}

void paintArrow(QPainter& painter, const QPointF& middle, Qt::SortOrder direction)
{
    const double side = direction == Qt::AscendingOrder ? -1 : 1;
    const double half = arrow / 2.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(painter.pen().color());
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(
        QPolygonF({middle + QPointF(-half, -side * half / 2),
                   middle + QPointF(half, -side * half / 2), middle + QPointF(0, side * half)}));
}

} // namespace

RoomColumns::RoomColumns(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_menu(new QMenu(this))
    , m_rest(new QTimer(this))
{
    m_rest->setObjectName(QStringLiteral("roomColumnsRest"));
    m_rest->setSingleShot(true);
    m_rest->setInterval(static_cast<int>(restTime));
    connect(m_rest, &QTimer::timeout, this, &RoomColumns::lookChanged);
    setObjectName(QStringLiteral("roomColumns"));
    m_menu->setObjectName(QStringLiteral("roomColumnsMenu"));
    setHighlightSections(false);
    setSectionsMovable(false);
    setSectionsClickable(true);
    setMinimumSectionSize(narrowest);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { popUpMenu(mapToGlobal(at)); });
    connect(this, &QHeaderView::sectionClicked, this, &RoomColumns::orderBy);
    connect(this, &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { takeWidth(column, width); });
    connect(this, &QHeaderView::sectionHandleDoubleClicked, this, &RoomColumns::forget);
}

QSize RoomColumns::sizeHint() const
{
    return {QHeaderView::sizeHint().width(),
            QFontMetrics(widgets::RowFonts(font()).note).height() + 2 * size::grid};
}

RoomColumns::Widths RoomColumns::usualWidths(int width) const
{
    const bool narrow = width < narrowBelow;
    const int full = fontMetrics().horizontalAdvance(QStringLiteral("あ")); // a full-width letter
    const int padding = 2 * size::grid;
    Widths widths = {};
    widths[RoomModel::stateColumn] = 8 * full + padding;
    widths[RoomModel::turnColumn] = 3 * full + padding;
    widths[RoomModel::dueColumn] = (narrow ? 14 : 16) * full + padding;
    widths[RoomModel::daysColumn] = (narrow ? 8 : 10) * full + padding;
    widths[RoomModel::roundsColumn] = 4 * full + padding;
    widths[RoomModel::netColumn] = 5 * full + padding;
    for (size_t column = 0; column < widths.size(); ++column) {
        if (m_chosen[column] > 0) {
            widths[column] = m_chosen[column];
        }
    }
    // Client and service share the rest; the service is never pushed out by a wide client.
    const int least = leastLetters * full + padding;
    const int rest =
        width - std::accumulate(widths.begin() + RoomModel::stateColumn, widths.end(), 0);
    int& client = widths[RoomModel::clientColumn];
    client = m_chosen[RoomModel::clientColumn] > 0 ? std::min(client, std::max(least, rest - least))
                                                   : std::max(least, rest / 2);
    widths[RoomModel::serviceColumn] = std::max(least, rest - client);
    return widths;
}

void RoomColumns::layOut(int width)
{
    if (count() != RoomModel::columnTotal) {
        return;
    }
    m_width = width;
    const QScopedValueRollback quiet(m_quiet, true);
    const Widths widths = usualWidths(width);
    for (int column = 0; column < RoomModel::columnTotal; ++column) {
        setSectionResizeMode(column, Interactive);
        resizeSection(column, widths[static_cast<size_t>(column)]);
    }
}

// While the mouse holds an edge: the service makes room, or takes it.
void RoomColumns::takeWidth(int column, int width)
{
    if (m_quiet) {
        return;
    }
    if (column != RoomModel::serviceColumn) {
        m_chosen[static_cast<size_t>(column)] = std::clamp(width, narrowest, widest);
        layOut(m_width);
        m_rest->start();
        return;
    }
    // Its right edge moves the column beside it instead: the rest stays where it is.
    constexpr int beside = RoomModel::stateColumn;
    const int before = usualWidths(m_width)[RoomModel::serviceColumn];
    const int other = sectionSize(beside) - (width - before);
    m_chosen[beside] = std::clamp(other, narrowest, widest);
    layOut(m_width);
    m_rest->start();
}

void RoomColumns::tellNow()
{
    m_rest->stop();
    emit lookChanged();
}

void RoomColumns::tellWhatWaits()
{
    if (m_rest->isActive()) {
        tellNow();
    }
}

void RoomColumns::mouseReleaseEvent(QMouseEvent* event)
{
    QHeaderView::mouseReleaseEvent(event);
    tellWhatWaits();
}

void RoomColumns::hideEvent(QHideEvent* event)
{
    tellWhatWaits(); // the window may be about to go
    QHeaderView::hideEvent(event);
}

void RoomColumns::forget(int column)
{
    m_chosen[static_cast<size_t>(column)] = 0;
    layOut(m_width);
    tellNow();
}

void RoomColumns::forgetAll()
{
    m_chosen = {};
    layOut(m_width);
    tellNow();
}

bool RoomColumns::hasChosenWidths() const
{
    return std::any_of(m_chosen.begin(), m_chosen.end(), [](int width) { return width > 0; });
}

void RoomColumns::orderBy(int column)
{
    const bool turns = column == m_orderedBy && m_direction == Qt::AscendingOrder;
    setOrder(column, turns ? Qt::DescendingOrder : Qt::AscendingOrder);
    tellNow();
}

void RoomColumns::setOrder(int column, Qt::SortOrder direction)
{
    m_orderedBy = column;
    m_direction = direction;
    viewport()->update();
    emit ordered(column, direction);
}

QString RoomColumns::look() const
{
    QStringList parts;
    for (size_t column = 0; column < m_chosen.size(); ++column) {
        if (m_chosen[column] > 0) {
            parts << QStringLiteral("%1=%2").arg(QLatin1String(keys[column])).arg(m_chosen[column]);
        }
    }
    const bool down = m_direction == Qt::DescendingOrder;
    if (m_orderedBy != RoomModel::usualOrder || down) {
        parts << QStringLiteral("order=") + QLatin1String(keys[m_orderedBy]);
        if (down) {
            parts << QStringLiteral("down");
        }
    }
    return parts.join(QLatin1Char(' '));
}

void RoomColumns::setLook(const QString& look)
{
    m_rest->stop();
    m_chosen = {};
    int column = RoomModel::usualOrder;
    for (const QString& part : look.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString key = part.section(QLatin1Char('='), 0, 0);
        const QString value = part.section(QLatin1Char('='), 1);
        if (key == QLatin1String("order") && columnOf(value) >= 0) {
            column = columnOf(value);
        } else if (const int sized = columnOf(key); sized >= 0) {
            if (const int width = value.toInt(); width > 0) {
                m_chosen[static_cast<size_t>(sized)] = std::clamp(width, narrowest, widest);
            }
        }
    }
    const bool down = look.split(QLatin1Char(' ')).contains(QLatin1String("down"));
    setOrder(column, down ? Qt::DescendingOrder : Qt::AscendingOrder);
    layOut(m_width);
}

void RoomColumns::popUpMenu(const QPoint& globalPosition)
{
    m_menu->clear();
    m_menu->addAction(tr("Sort by"))->setEnabled(false);
    for (int column = 0; column < RoomModel::columnTotal; ++column) {
        QAction* action = m_menu->addAction(model()->headerData(column, Qt::Horizontal).toString(),
                                            this, [this, column] { orderBy(column); });
        action->setObjectName(QLatin1String("order-") + QLatin1String(keys[column]));
        action->setCheckable(true);
        action->setChecked(column == m_orderedBy);
    }
    m_menu->addSeparator();
    QAction* usual = m_menu->addAction(tr("Back to the usual order"), this, [this] {
        setOrder(RoomModel::usualOrder, Qt::AscendingOrder);
        tellNow();
    });
    usual->setObjectName(QStringLiteral("usualOrder"));
    usual->setEnabled(m_orderedBy != RoomModel::usualOrder || m_direction != Qt::AscendingOrder);
    QAction* widths =
        m_menu->addAction(tr("Restore the column widths"), this, &RoomColumns::forgetAll);
    widths->setObjectName(QStringLiteral("usualWidths"));
    widths->setEnabled(hasChosenWidths());
    m_menu->popup(globalPosition);
}

// The words stand exactly above those of the cells.
void RoomColumns::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    const widgets::Tokens& t = widgets::currentTokens();
    painter->save();
    painter->fillRect(rect, t.paper);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.hairline);
    const bool isOrder = logicalIndex == m_orderedBy;
    QRect inner = RoomDelegate::innerRect(rect, logicalIndex);
    const QString words = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const QFont note = widgets::RowFonts(font()).note;
    painter->setPen(isOrder ? t.ink : t.secondary);
    const auto alignment =
        Qt::Alignment(
            model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).toInt())
        & Qt::AlignHorizontal_Mask;
    const int advance = QFontMetrics(note).horizontalAdvance(words);
    const int room = isOrder ? arrow + size::half : 0;
    if (alignment & Qt::AlignRight) {
        widgets::paintRowLine(*painter, inner.adjusted(room, 0, 0, 0), words, note, alignment);
    } else {
        widgets::paintRowLine(*painter, inner.adjusted(0, 0, -room, 0), words, note, alignment);
    }
    if (isOrder) {
        const int shown = std::min(advance, inner.width() - room);
        const double at = alignment & Qt::AlignRight
            ? inner.right() + 1 - shown - size::half - arrow / 2.0
            : inner.left() + shown + size::half + arrow / 2.0;
        paintArrow(*painter, {at, rect.center().y() + 0.5}, m_direction);
    }
    painter->restore();
}

} // namespace choba::rooms
