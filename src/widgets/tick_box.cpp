#include "widgets/tick_box.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace choba::widgets {

namespace {

constexpr int boxSize = 16;
constexpr int boxGap = 6;
constexpr qreal outline = 1.2;
constexpr qreal tickStroke = 1.8;

} // namespace

QSize TickBox::sizeHint() const
{
    return {boxSize + boxGap + fontMetrics().horizontalAdvance(text()) + 2 * size::half,
            std::max(boxSize, fontMetrics().height()) + size::half};
}

void TickBox::paintEvent(QPaintEvent*)
{
    const Tokens& t = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(size::half + 0.5, (height() - boxSize) / 2.0, boxSize, boxSize);
    painter.setPen(QPen(hasFocus() || isChecked() ? t.indigo : t.secondary, outline));
    painter.setBrush(isChecked() ? t.indigo : t.card);
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3);
    if (isChecked()) {
        QPainterPath tick(box.topLeft() + QPointF(4.2, 8.2));
        tick.lineTo(box.topLeft() + QPointF(7, 11));
        tick.lineTo(box.topLeft() + QPointF(11.8, 5.2));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.onIndigo, tickStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(tick);
    }
    const QRect words = rect().adjusted(size::half + boxSize + boxGap, 0, 0, 0);
    painter.setPen(hasFocus() ? t.indigo : t.secondary);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text());
    if (hasFocus()) {
        painter.setPen(QPen(t.indigo, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), size::half,
                                size::half);
    }
}

} // namespace choba::widgets
