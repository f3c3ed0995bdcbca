#include "panes/rooms/room_delegate.h"

#include "panes/rooms/room_model.h"
#include "widgets/due_chip.h"
#include "widgets/row_parts.h"
#include "widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace choba::rooms {

namespace size = widgets::size;
using widgets::RowFonts;

namespace {

constexpr int side = size::grid;
constexpr int firstSide = 2 * size::grid; // room for the bar of the chosen row

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const widgets::Tokens& t = widgets::currentTokens();
    constexpr int bar = 3;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        painter.fillRect(option.rect, t.selected);
        if (index.column() == 0) {
            painter.fillRect(QRect(option.rect.topLeft(), QSize(bar, option.rect.height())),
                             t.indigo);
        }
    }
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     t.hairline);
}

widgets::DueTone toneIn(const QModelIndex& index)
{
    const QVariant tone = index.data(RoomModel::toneRole);
    return tone.isValid() ? static_cast<widgets::DueTone>(tone.toInt()) : widgets::DueTone::calm;
}

QColor inkOf(const QModelIndex& index)
{
    const widgets::Tokens& t = widgets::currentTokens();
    if (index.data(RoomModel::overRole).toBool()) {
        return t.secondary;
    }
    if (index.column() == RoomModel::daysColumn && index.data(RoomModel::longRole).toBool()) {
        return t.amber;
    }
    return t.ink;
}

} // namespace

int RoomDelegate::rowHeight(const QFont& font)
{
    return QFontMetrics(font).height() + 2 * size::grid;
}

QRect RoomDelegate::innerRect(const QRect& cell, int column)
{
    return cell.adjusted(column == RoomModel::clientColumn ? firstSide : side, 0, -side, -1);
}

void RoomDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const RowFonts fonts(option.font);
    const int column = index.column();
    const QString words = index.data().toString();
    painter->save();
    paintGround(*painter, option, index);
    const QRect inner = innerRect(option.rect, column);
    if (column == RoomModel::dueColumn && index.data(RoomModel::toneRole).isValid()) {
        widgets::paintDueChip(*painter, inner, words, toneIn(index), fonts.note);
    } else if (column == RoomModel::turnColumn && words.size() > 1) {
        painter->setRenderHint(QPainter::Antialiasing);
        const bool mine = index.data(RoomModel::mineRole).toBool();
        widgets::paintRowChips(
            *painter, inner,
            {{words, mine ? widgets::RowChipTone::mine : widgets::RowChipTone::plain}}, fonts.note);
    } else {
        painter->setPen(inkOf(index));
        const bool strong = column == RoomModel::clientColumn
            && !index.data(RoomModel::namelessRole).toBool()
            && !index.data(RoomModel::overRole).toBool();
        const auto alignment =
            Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
        widgets::paintRowLine(*painter, inner, words, strong ? fonts.name : option.font, alignment);
    }
    painter->restore();
}

QSize RoomDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight(option.font)};
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const widgets::Tokens& t = widgets::currentTokens();
    const RowFonts fonts(option.font);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect box = option.rect.adjusted(size::half, size::half, -size::half, -size::half);
    painter->setPen(selected ? t.indigo : t.hairline);
    painter->setBrush(selected ? t.selected : t.card);
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), size::cardRadius,
                             size::cardRadius);
    if (selected) { // a bar too, as in the table
        painter->fillRect(
            QRect(box.left(), box.top() + size::cardRadius, 3, box.height() - 2 * size::cardRadius),
            t.indigo);
    }
    const QRect inner = box.adjusted(size::grid + size::half, size::grid, -size::grid, 0);
    QRect line(inner.left(), inner.top(), inner.width(), QFontMetrics(fonts.name).height());
    painter->setPen(t.ink);
    const bool nameless = index.data(RoomModel::namelessRole).toBool();
    widgets::paintRowLine(*painter, line, index.data().toString(),
                          nameless ? option.font : fonts.name);
    const QFontMetrics note(fonts.note);
    line = QRect(inner.left(), line.bottom() + 3, inner.width(), note.height());
    painter->setPen(t.secondary);
    widgets::paintRowLine(*painter, line, index.data(RoomModel::aboutRole).toString(), fonts.note);
    line = QRect(inner.left(), line.bottom() + 1 + size::half, inner.width(),
                 widgets::rowChipHeight(note));
    const QString due = index.data(RoomModel::dueRole).toString();
    if (!due.isEmpty()) {
        widgets::paintDueChip(*painter, line, due, toneIn(index), fonts.note);
    }
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const RowFonts fonts(option.font);
    const QFontMetrics note(fonts.note);
    const int height = QFontMetrics(fonts.name).height() + 2 + note.height() + size::half
        + widgets::rowChipHeight(note) + 2 * size::grid + 2 * size::half;
    return {16 * size::grid, height};
}

} // namespace choba::rooms
