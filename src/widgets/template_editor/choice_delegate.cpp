#include "widgets/template_editor/choice_delegate.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QPainter>

namespace choba::widgets {

namespace {

constexpr int headingHeight = 28;
constexpr int shortRow = 30;
constexpr int tallRow = 46;
constexpr int side = size::grid;

} // namespace

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const Tokens& t = currentTokens();
    const QRect row = option.rect;
    painter->save();
    if (index.data(headingRole).toBool()) {
        painter->setFont(noteFont());
        painter->setPen(t.secondary);
        const QRect words = row.adjusted(side, 0, -side, -size::half / 2);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignBottom,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            words.width()));
        painter->restore();
        return;
    }
    const bool current =
        (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) != QStyle::State_None;
    if (current) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.selected);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), size::half, size::half);
    }
    const bool more = index.data(moreRole).toBool();
    QRect words = row.adjusted(side, 0, -side, 0);
    if (more) {
        const QRect dots(row.right() - moreWidth + (moreWidth - size::icon) / 2,
                         row.center().y() - size::icon / 2, size::icon, size::icon);
        icon(QStringLiteral("more"), IconTone::secondary).paint(painter, dots);
        words.setRight(row.right() - moreWidth);
    }
    const QString note = index.data(noteRole).toString();
    const QRect upper = note.isEmpty() ? words : words.adjusted(0, 4, 0, -words.height() / 2);
    painter->setFont(baseFont());
    painter->setPen(t.ink);
    const QString title =
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width());
    painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter, title);
    const int used = painter->fontMetrics().horizontalAdvance(title) + 2 * side;
    painter->setFont(noteFont());
    painter->setPen(t.indigo);
    const QRect rest = upper.adjusted(used, 0, 0, 0);
    if (rest.width() > 3 * side) {
        const QString value = index.data(valueRole).toString().section(u'\n', 0, 0);
        painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(value, Qt::ElideRight, rest.width()));
    }
    if (!note.isEmpty()) {
        painter->setPen(t.secondary);
        const QRect lower = words.adjusted(0, words.height() / 2, 0, -2);
        painter->drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(note, Qt::ElideRight, lower.width()));
    }
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    if (index.data(headingRole).toBool()) {
        return {0, headingHeight};
    }
    return {0, index.data(noteRole).toString().isEmpty() ? shortRow : tallRow};
}

} // namespace choba::widgets
