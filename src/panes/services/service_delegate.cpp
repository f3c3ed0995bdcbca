#include "panes/services/service_delegate.h"

#include "panes/services/service_model.h"
#include "widgets/row_parts.h"
#include "widgets/theme.h"

#include <QPainter>

namespace choba::services {

namespace size = widgets::size;
using widgets::RowChip;

namespace {

constexpr int side = 2 * size::grid;
constexpr int above = size::grid;
constexpr int between = 2;

std::vector<RowChip> chipsOf(const QModelIndex& index, int role)
{
    return index.data(role).value<std::vector<RowChip>>();
}

// Chips at the right end of a line, the words before them.
void paintLine(QPainter& painter, QRect line, const QString& words, const QFont& font,
               const std::vector<RowChip>& chips, const QFont& note)
{
    const QPen pen = painter.pen();
    const int width =
        std::min(widgets::rowChipsWidth(chips, QFontMetrics(note)), line.width() * 2 / 3);
    if (width > 0) {
        const QRect area(line.right() + 1 - width, line.top(), width, line.height());
        widgets::paintRowChips(painter, area, chips, note);
        line.setRight(area.left() - size::grid);
    }
    painter.setPen(pen);
    widgets::paintRowLine(painter, line, words, font);
}

} // namespace

void ServiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const widgets::Tokens& t = widgets::currentTokens();
    const widgets::RowFonts fonts(option.font);
    const QFontMetrics note(fonts.note);
    const int chip = widgets::rowChipHeight(note);
    painter->save();
    widgets::paintRowGround(*painter, option);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect inner = option.rect.adjusted(side, above, -side, 0);
    const int nameHeight = std::max(QFontMetrics(fonts.name).height(), chip);
    QRect line(inner.left(), inner.top(), inner.width(), nameHeight);
    painter->setPen(index.data(ServiceModel::dimmedRole).toBool() ? t.secondary : t.ink);
    paintLine(*painter, line, index.data().toString(), fonts.name,
              chipsOf(index, ServiceModel::chipsRole), fonts.note);
    painter->setPen(t.secondary);
    line = QRect(inner.left(), line.bottom() + 1 + between, inner.width(), note.height());
    widgets::paintRowLine(*painter, line, index.data(ServiceModel::policyRole).toString(),
                          fonts.note);
    line = QRect(inner.left(), line.bottom() + 1 + between, inner.width(), chip);
    paintLine(*painter, line, index.data(ServiceModel::roomsRole).toString(), fonts.note,
              chipsOf(index, ServiceModel::reviewRole), fonts.note);
    painter->restore();
}

QSize ServiceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const widgets::RowFonts fonts(option.font);
    const QFontMetrics note(fonts.note);
    const int chip = widgets::rowChipHeight(note);
    return {20 * size::grid,
            above + std::max(QFontMetrics(fonts.name).height(), chip) + between + note.height()
                + between + chip + size::grid + 1};
}

} // namespace choba::services
