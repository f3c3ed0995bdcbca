#include "panes/today/time_chip.h"

#include "widgets/row_parts.h"
#include "widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace choba::today {

namespace size = widgets::size;

namespace {

constexpr int chipPadding = 7;
constexpr int mark = 12; // pixels, square
constexpr int slack = 2; // for fractions of a pixel

struct Look {
    QColor text;
    QColor fill;
    QColor border;
};

Look lookOf(Tone tone)
{
    const widgets::Tokens& t = widgets::currentTokens();
    switch (tone) {
    case Tone::stop:
        return {t.vermilion, t.vermilionFill, t.vermilionFill};
    case Tone::warn:
        return {t.amber, t.amberFill, t.amberFill};
    case Tone::mine:
        return {t.indigo, t.indigoFill, t.indigoFill};
    case Tone::plain:
        break;
    }
    return {t.secondary, t.card, t.hairline};
}

// A warning triangle, a clock, a dot; later ones need no mark.
void paintMark(QPainter& painter, const QRectF& box, Tone tone, const QColor& colour)
{
    constexpr double stroke = 1.4;
    painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF middle = box.center();
    const double reach = box.width() / 2 - stroke / 2;
    if (tone == Tone::stop) {
        painter.drawPolygon(QPolygonF{{middle.x(), middle.y() - reach},
                                      {middle.x() + reach, middle.y() + reach},
                                      {middle.x() - reach, middle.y() + reach}});
        painter.drawLine(QPointF(middle.x(), middle.y() - 1), QPointF(middle.x(), middle.y() + 2));
        painter.drawPoint(QPointF(middle.x(), middle.y() + reach - 1.6));
    } else if (tone == Tone::warn) {
        painter.drawEllipse(middle, reach, reach);
        painter.drawPolyline(QPolygonF{{middle.x(), middle.y() - reach + 2},
                                       middle,
                                       {middle.x() + reach - 3, middle.y() + 1}});
    } else {
        constexpr double dot = 2.5;
        painter.setBrush(colour);
        painter.drawEllipse(middle, dot, dot);
    }
}

} // namespace

void paintTimeChip(QPainter& painter, const QRect& area, const QString& words, Tone tone,
                   const QFont& font)
{
    const QFontMetrics metrics(font);
    const int markRoom = tone == Tone::plain ? 0 : mark + size::half;
    const int wanted = metrics.horizontalAdvance(words) + slack + 2 * chipPadding + markRoom;
    const int width = std::min(area.width(), wanted);
    const int height = widgets::rowChipHeight(metrics);
    const QRect box(area.left(), area.center().y() - height / 2, width, height);
    const Look look = lookOf(tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.border);
    painter.setBrush(look.fill);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), size::half, size::half);
    QRect text = box.adjusted(chipPadding, 0, -chipPadding, 0);
    if (markRoom > 0) {
        paintMark(painter, QRectF(text.left(), box.center().y() - mark / 2 + 0.5, mark, mark), tone,
                  look.text);
        text.setLeft(text.left() + markRoom);
    }
    painter.setPen(look.text);
    painter.setFont(font);
    painter.drawText(text, int(Qt::AlignVCenter) | Qt::TextSingleLine,
                     metrics.elidedText(words, Qt::ElideRight, text.width()));
    painter.restore();
}

} // namespace choba::today
