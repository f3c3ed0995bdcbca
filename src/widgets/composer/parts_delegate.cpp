#include "widgets/composer/parts_delegate.h"

#include "widgets/composer/parts_model.h"
#include "widgets/theme.h"

#include <QPainter>

namespace choba::widgets {

namespace {

struct Look {
    QColor text;
    QColor fill;
    QColor border;
};

Look chipLook(PartState state, bool next, const Tokens& t)
{
    if (state == PartState::sent) {
        return {t.green, t.greenFill, t.greenFill};
    }
    return next ? Look{t.indigo, t.indigoFill, t.indigoFill} : Look{t.ink, t.card, t.hairline};
}

} // namespace

void PartsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const Tokens& t = currentTokens();
    const auto state = static_cast<PartState>(index.data(PartsModel::stateRole).toInt());
    const Look look = chipLook(state, index.data(PartsModel::nextRole).toBool(), t);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.selected);
        painter->drawRoundedRect(option.rect, size::half, size::half);
    }
    painter->setFont(noteFont());
    const QFontMetrics metrics(noteFont());
    const QString name = index.data().toString();
    const QRect chip(option.rect.left() + 1, option.rect.top() + (option.rect.height() - 20) / 2,
                     metrics.horizontalAdvance(name) + 2 * size::grid, 20);
    painter->setPen(look.border);
    painter->setBrush(look.fill);
    painter->drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), size::half, size::half);
    painter->setPen(look.text);
    painter->drawText(chip, Qt::AlignCenter, name);

    const QRect rest = option.rect.adjusted(chip.width() + size::grid + 2, 0, -2, 0);
    const QString length = partLength(index.data(PartsModel::lengthRole).toLongLong());
    painter->setPen(t.secondary);
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, length);
    const int offset = metrics.horizontalAdvance(length) + size::grid + 2;
    painter->setPen(state == PartState::sent         ? t.green
                        : state == PartState::copied ? t.indigo
                                                     : t.secondary);
    painter->drawText(rest.adjusted(offset, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                      partStateName(state));
    painter->restore();
}

QSize PartsDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {120, rowHeight};
}

} // namespace choba::widgets
