#include "panes/messages/conversation_delegate.h"

#include "panes/messages/conversation_model.h"
#include "panes/messages/row_parts.h"
#include "widgets/theme.h"

#include <QPainter>

namespace choba::messages {

namespace size = widgets::size;

namespace {

constexpr int side = 2 * size::grid;
constexpr int above = size::grid + 2;

} // namespace

void ConversationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const widgets::Tokens& t = widgets::currentTokens();
    const widgets::RowFonts fonts(option.font);
    const QFontMetrics name(fonts.name);
    const QFontMetrics note(fonts.note);
    painter->save();
    widgets::paintRowGround(*painter, option);
    painter->setRenderHint(QPainter::Antialiasing);

    const QRect inner = option.rect.adjusted(side, above, -side, 0);
    const QString moment = index.data(ConversationModel::momentRole).toString();
    const int momentWidth = note.horizontalAdvance(moment);
    QRect line(inner.left(), inner.top(), inner.width(), name.height());
    painter->setPen(t.secondary);
    widgets::paintRowLine(*painter, line, moment, fonts.note, Qt::AlignRight);
    const bool nameless = index.data(ConversationModel::namelessRole).toBool();
    painter->setPen(nameless ? t.secondary : t.ink);
    widgets::paintRowLine(*painter, line.adjusted(0, 0, -momentWidth - size::grid, 0),
                          index.data(ConversationModel::nameRole).toString(),
                          nameless ? option.font : fonts.name);

    line = QRect(inner.left(), line.bottom() + 1, inner.width(), note.height());
    painter->setPen(t.secondary);
    widgets::paintRowLine(*painter, line, index.data(ConversationModel::previewRole).toString(),
                          fonts.note);

    line = QRect(inner.left(), line.bottom() + 1 + size::half, inner.width(),
                 widgets::rowChipHeight(note));
    widgets::paintRowChips(
        *painter, line,
        index.data(ConversationModel::chipsRole).value<std::vector<widgets::RowChip>>(),
        fonts.note);
    painter->restore();
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const widgets::RowFonts fonts(option.font);
    const QFontMetrics note(fonts.note);
    const int height = above + QFontMetrics(fonts.name).height() + note.height() + size::half
        + widgets::rowChipHeight(note) + size::grid + 1;
    return {20 * size::grid, height};
}

} // namespace choba::messages
