#include "widgets/template_chooser/chooser_delegate.h"

#include "widgets/icons.h"
#include "widgets/template_chooser/chooser_model.h"
#include "widgets/theme.h"

#include <QPainter>

namespace choba::widgets {

namespace {

constexpr int side = size::grid + size::half;
constexpr int above = size::grid;
constexpr int star = 16;
constexpr int bar = 3;

} // namespace

void ChooserDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Tokens& t = currentTokens();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, t.selected);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(bar, option.rect.height())), t.indigo);
    }
    painter->setPen(t.hairline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    QFont name = option.font;
    name.setWeight(QFont::DemiBold);
    const QFontMetrics names(name);
    const QFontMetrics notes(noteFont());
    QRect line = option.rect.adjusted(side, above, -side, 0);
    line.setHeight(names.height());
    if (index.data(ChooserModel::defaultRole).toBool()) {
        const QString word = tr("Offered first");
        const int width = notes.horizontalAdvance(word) + 2 * size::half;
        const QRect chip(line.right() - width + 1, line.top(), width, line.height());
        painter->fillRect(chip, t.indigoFill);
        painter->setPen(t.indigo);
        painter->setFont(noteFont());
        painter->drawText(chip, Qt::AlignCenter, word);
        line.setRight(chip.left() - size::grid);
    }
    if (index.data(ChooserModel::favouriteRole).toBool()) {
        const QRect place(line.left(), line.center().y() - star / 2, star, star);
        icon(QStringLiteral("star"), IconTone::ink).paint(painter, place);
        line.setLeft(line.left() + star + size::half);
    }
    painter->setFont(name);
    // What is for another place is there, too, but steps back.
    painter->setPen(index.data(ChooserModel::elsewhereRole).toBool() ? t.secondary : t.ink);
    painter->drawText(line, Qt::AlignVCenter,
                      names.elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    line = option.rect.adjusted(side, above + names.height() + 1, -side, 0);
    line.setHeight(notes.height());
    painter->setFont(noteFont());
    painter->setPen(t.secondary);
    painter->drawText(line, Qt::AlignVCenter,
                      notes.elidedText(index.data(ChooserModel::noteRole).toString(),
                                       Qt::ElideRight, line.width()));
    painter->restore();
}

QSize ChooserDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int height = QFontMetrics(option.font).height() + QFontMetrics(noteFont()).height();
    return {20 * size::grid, height + 2 * above + 2};
}

} // namespace choba::widgets
