#include "widgets/row_parts.h"

#include "widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionViewItem>

#include <algorithm>

namespace choba::widgets {

namespace {

constexpr qsizetype longestLine = 200; // UTF-16 units; wider than any row
constexpr int chipPadding = 7;
constexpr int chipGap = size::half;
constexpr int narrowestChip = 4 * size::grid;

struct ChipLook {
    QColor text;
    QColor fill;
    QColor border;
};

ChipLook lookOf(RowChipTone tone)
{
    const Tokens& t = currentTokens();
    switch (tone) {
    case RowChipTone::mine:
        return {t.indigo, t.indigoFill, t.indigoFill};
    case RowChipTone::done:
        return {t.green, t.greenFill, t.greenFill};
    case RowChipTone::warn:
        return {t.amber, t.amberFill, t.amberFill};
    case RowChipTone::plain:
        break;
    }
    return {t.secondary, t.card, t.hairline};
}

} // namespace

RowFonts::RowFonts(const QFont& base)
    : name(base)
    , note(base)
{
    name.setWeight(QFont::DemiBold);
    if (base.pixelSize() > 0) {
        note.setPixelSize(std::max(1, base.pixelSize() * size::note / size::base));
    } else {
        note.setPointSizeF(base.pointSizeF() * size::note / size::base);
    }
}

void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    const Tokens& t = currentTokens();
    constexpr int barWidth = 3;
    const QRect& row = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(row, selected ? t.selected : t.card);
    }
    if (selected) {
        painter.fillRect(QRect(row.topLeft(), QSize(barWidth, row.height())), t.indigo);
    }
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.hairline);
}

void paintRowLine(QPainter& painter, const QRect& area, const QString& text, const QFont& font,
                  Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.drawText(
        area, int(Qt::AlignVCenter | alignment) | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(text.left(longestLine), Qt::ElideRight, area.width()));
}

int rowChipHeight(const QFontMetrics& note)
{
    return note.height() + size::half;
}

int rowChipsWidth(const std::vector<RowChip>& chips, const QFontMetrics& note)
{
    int width = 0;
    for (const RowChip& chip : chips) {
        width += note.horizontalAdvance(chip.words) + 2 * chipPadding + (width > 0 ? chipGap : 0);
    }
    return width;
}

void paintRowChips(QPainter& painter, const QRect& area, const std::vector<RowChip>& chips,
                   const QFont& note)
{
    const QFontMetrics metrics(note);
    painter.setFont(note);
    int left = area.left();
    for (const RowChip& chip : chips) {
        const int room = area.right() + 1 - left;
        if (room < narrowestChip) {
            return;
        }
        const int width = std::min(room, metrics.horizontalAdvance(chip.words) + 2 * chipPadding);
        const int height = rowChipHeight(metrics);
        const QRect box(left, area.center().y() - height / 2, width, height);
        const ChipLook look = lookOf(chip.tone);
        painter.setPen(look.border);
        painter.setBrush(look.fill);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), size::half, size::half);
        painter.setPen(look.text);
        painter.drawText(box, int(Qt::AlignCenter) | Qt::TextSingleLine,
                         metrics.elidedText(chip.words, Qt::ElideRight, width - chipPadding));
        left += width + chipGap;
    }
}

} // namespace choba::widgets
