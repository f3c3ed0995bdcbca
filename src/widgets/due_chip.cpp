#include "widgets/due_chip.h"

#include "base/ms.h"
#include "widgets/row_parts.h"
#include "widgets/theme.h"
#include "wording/rooms.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace choba::widgets {

namespace {

constexpr int padding = 7;
constexpr int sign = size::note; // width of the sign
constexpr qint64 near = 3 * ms::day;

struct Look {
    QColor text;
    QColor fill;
    QColor border;
};

Look lookOf(DueTone tone)
{
    const Tokens& t = currentTokens();
    switch (tone) {
    case DueTone::overdue:
        return {t.vermilion, t.vermilionFill, t.vermilion};
    case DueTone::urgent:
        return {t.vermilion, t.vermilionFill, t.vermilionFill};
    case DueTone::soon:
        return {t.amber, t.amberFill, t.amberFill};
    case DueTone::calm:
        break;
    }
    return {t.secondary, t.card, t.hairline};
}

// Overdue: an exclamation mark in a triangle. Else a clock; a filled one where it is urgent, and
// one without hands where nothing presses.
void paintSign(QPainter& painter, const QRectF& box, DueTone tone, const Look& look)
{
    constexpr double stroke = 1.2;
    const double unit = box.width();
    const QPointF middle = box.center();
    painter.setPen(QPen(look.text, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (tone == DueTone::overdue) {
        painter.drawPolygon(
            QPolygonF({QPointF(middle.x(), box.top()), box.bottomRight(), box.bottomLeft()}));
        painter.drawLine(QPointF(middle.x(), box.top() + unit * 0.4),
                         QPointF(middle.x(), box.top() + unit * 0.65));
        painter.drawPoint(QPointF(middle.x(), box.top() + unit * 0.85));
        return;
    }
    const bool filled = tone == DueTone::urgent;
    painter.setBrush(filled ? QBrush(look.text) : QBrush(Qt::NoBrush));
    painter.drawEllipse(box);
    if (tone == DueTone::calm) {
        return;
    }
    painter.setPen(QPen(filled ? look.fill : look.text, stroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(middle, middle - QPointF(0, unit * 0.3));
    painter.drawLine(middle, middle + QPointF(unit * 0.22, 0));
}

} // namespace

bool isOverdue(const domain::Due& due, qint64 now)
{
    return due.at <= now && due.urgency != domain::Urgency::watch;
}

bool isPast(const domain::Due& due, qint64 now)
{
    return due.at <= now && due.urgency == domain::Urgency::watch;
}

bool pressesMore(const domain::Due& a, const domain::Due& b, qint64 now)
{
    const auto rank = [now](const domain::Due& due) {
        const bool running =
            due.urgency == domain::Urgency::hard && due.at > now && due.at - now <= ms::day;
        return std::pair(!running, due.at);
    };
    return rank(a) < rank(b);
}

DueTone toneOf(const domain::Due& due, qint64 now)
{
    if (isOverdue(due, now)) {
        return DueTone::overdue;
    }
    const qint64 left = due.at - now;
    if (due.urgency == domain::Urgency::watch || left > near) {
        return DueTone::calm;
    }
    return due.urgency == domain::Urgency::hard && left <= ms::day ? DueTone::urgent
                                                                   : DueTone::soon;
}

QString chipWords(const domain::Due& due, qint64 now)
{
    return wording::shortDueName(due.kind) + u' ' + wording::countdown(due.at, due.wholeDay, now);
}

int dueChipWidth(const QString& words, const QFont& note)
{
    return QFontMetrics(note).horizontalAdvance(words) + sign + size::half + 2 * padding;
}

void paintDueChip(QPainter& painter, const QRect& area, const QString& words, DueTone tone,
                  const QFont& note)
{
    const QFontMetrics metrics(note);
    const int width = std::min(area.width(), dueChipWidth(words, note));
    if (width < 2 * padding + sign) {
        return;
    }
    const int height = rowChipHeight(metrics);
    const QRect box(area.left(), area.center().y() - height / 2, width, height);
    const Look look = lookOf(tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.border);
    painter.setBrush(look.fill);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), size::half, size::half);
    const double edge = sign - 2;
    paintSign(painter, QRectF(box.left() + padding, box.center().y() + 0.5 - edge / 2, edge, edge),
              tone, look);
    const QRect text = box.adjusted(padding + sign + size::half - 1, 0, -padding + 2, 0);
    painter.setFont(note);
    painter.setPen(look.text);
    painter.drawText(text, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                     metrics.elidedText(words, Qt::ElideRight, text.width()));
    painter.restore();
}

DueChip::DueChip(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DueChip::show(const QString& words, DueTone tone)
{
    if (words == m_words && tone == m_tone) {
        return;
    }
    m_words = words;
    m_tone = tone;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize DueChip::sizeHint() const
{
    const QFont note = noteFont();
    return {dueChipWidth(m_words, note), rowChipHeight(QFontMetrics(note)) + 1};
}

void DueChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintDueChip(painter, rect(), m_words, m_tone, noteFont());
}

} // namespace choba::widgets
