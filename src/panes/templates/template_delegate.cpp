#include "panes/templates/template_delegate.h"

#include "panes/templates/template_model.h"
#include "widgets/row_parts.h"
#include "widgets/theme.h"

#include <QPainter>

namespace choba::templates {

namespace size = widgets::size;
using widgets::RowChip;

namespace {

constexpr int side = 2 * size::grid;
constexpr int above = size::grid;

void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QString& words)
{
    const widgets::Tokens& t = widgets::currentTokens();
    const widgets::RowFonts fonts(option.font);
    const QRect& row = option.rect;
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.hairline);
    painter.setPen(t.secondary);
    widgets::paintRowLine(painter, row.adjusted(side, size::grid, -side, -2), words, fonts.note);
}

} // namespace

void TemplateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const QString name = index.data(TemplateModel::nameRole).toString();
    painter->save();
    if (index.data(TemplateModel::headingRole).toBool()) {
        paintHeading(*painter, option, name);
        painter->restore();
        return;
    }
    const widgets::Tokens& t = widgets::currentTokens();
    const widgets::RowFonts fonts(option.font);
    const QFontMetrics bold(fonts.name);
    const QFontMetrics note(fonts.note);
    widgets::paintRowGround(*painter, option);
    painter->setRenderHint(QPainter::Antialiasing);

    const QRect inner = option.rect.adjusted(side, above, -side, 0);
    QRect line(inner.left(), inner.top(), inner.width(), bold.height());
    if (index.data(TemplateModel::favouriteRole).toBool()) {
        const QString star = QStringLiteral("★");
        painter->setPen(t.amber);
        painter->setFont(fonts.note);
        painter->drawText(line, int(Qt::AlignVCenter | Qt::AlignRight), star);
        line.setRight(line.right() - note.horizontalAdvance(star) - size::half);
    }
    painter->setPen(index.data(TemplateModel::dimmedRole).toBool() ? t.secondary : t.ink);
    widgets::paintRowLine(*painter, line, name, fonts.name);

    line = QRect(inner.left(), inner.top() + bold.height() + 2, inner.width(),
                 widgets::rowChipHeight(note));
    const auto chips = index.data(TemplateModel::chipsRole).value<std::vector<RowChip>>();
    // The chips keep their width as long as half of the line is left for the words.
    const int chipsWidth = std::min(widgets::rowChipsWidth(chips, note), line.width() * 2 / 3);
    if (chipsWidth > 0) {
        const QRect area(line.right() + 1 - chipsWidth, line.top(), chipsWidth, line.height());
        widgets::paintRowChips(*painter, area, chips, fonts.note);
        line.setRight(area.left() - size::grid);
    }
    painter->setPen(t.secondary);
    widgets::paintRowLine(*painter, line, index.data(TemplateModel::noteRole).toString(),
                          fonts.note);
    painter->restore();
}

QSize TemplateDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (m_heights.row == 0 || m_heights.font != option.font) {
        const widgets::RowFonts fonts(option.font);
        const QFontMetrics note(fonts.note);
        m_heights = {option.font, note.height() + 2 * size::grid,
                     above + QFontMetrics(fonts.name).height() + 2 + widgets::rowChipHeight(note)
                         + size::grid + 1};
    }
    const bool heading = index.data(TemplateModel::headingRole).toBool();
    return {20 * size::grid, heading ? m_heights.heading : m_heights.row};
}

} // namespace choba::templates
