#include "shell/settings_pages/table_delegate.h"

#include "widgets/theme.h"

#include <QPainter>

#include <utility>

namespace choba::shell {

namespace size = widgets::size;

namespace {

constexpr int chipHeight = 20;

// Ink and ground of a chip.
std::pair<QColor, QColor> colours(const QString& tone)
{
    const widgets::Tokens& t = widgets::currentTokens();
    if (tone == QLatin1String("stop")) {
        return {t.vermilion, t.vermilionFill};
    }
    if (tone == QLatin1String("warn")) {
        return {t.amber, t.amberFill};
    }
    if (tone == QLatin1String("mine")) {
        return {t.indigo, t.indigoFill};
    }
    if (tone == QLatin1String("done")) {
        return {t.green, t.greenFill};
    }
    return {t.secondary, t.card};
}

} // namespace

TableDelegate::TableDelegate(const Roles& roles, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_roles(roles)
{ }

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const widgets::Tokens& t = widgets::currentTokens();
    painter->save();
    painter->fillRect(option.rect,
                      option.state.testFlag(QStyle::State_Selected) ? t.selected : t.card);
    painter->setPen(t.hairline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const QString words = index.data(Qt::DisplayRole).toString();
    const QString note = index.data(m_roles.note).toString();
    const QString tone = index.data(m_roles.tone).toString();
    const QRect inner = option.rect.adjusted(size::grid, 0, -size::half, 0);
    if (!tone.isEmpty()) {
        paintChip(painter, option, words, tone);
    } else {
        QRect upper = inner;
        if (!note.isEmpty()) {
            upper.setBottom(inner.center().y());
            const QRect lower(inner.left(), upper.bottom() + 1, inner.width(),
                              inner.bottom() - upper.bottom() - 1);
            painter->setFont(widgets::noteFont());
            painter->setPen(t.secondary);
            painter->drawText(
                lower, Qt::AlignLeft | Qt::AlignTop,
                painter->fontMetrics().elidedText(note, Qt::ElideRight, lower.width()));
        }
        QFont font = option.font;
        font.setBold(index.data(m_roles.strong).toBool());
        painter->setFont(font);
        painter->setPen(t.ink);
        const Qt::Alignment where =
            Qt::AlignLeft | (note.isEmpty() ? Qt::AlignVCenter : Qt::AlignBottom);
        painter->drawText(upper, static_cast<int>(where),
                          painter->fontMetrics().elidedText(QString(words).replace(u'\n', u' '),
                                                            Qt::ElideRight, upper.width()));
    }
    // The current cell's frame is the row's: one line below and above is enough to find it.
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(t.indigo);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight};
}

void TableDelegate::paintChip(QPainter* painter, const QStyleOptionViewItem& option,
                              const QString& words, const QString& tone) const
{
    const auto [ink, ground] = colours(tone);
    painter->setFont(widgets::noteFont());
    const int room = option.rect.width() - size::grid - size::half;
    const int width =
        std::min(room, painter->fontMetrics().horizontalAdvance(words) + 2 * size::grid);
    const QRect chip(option.rect.left() + size::half, option.rect.center().y() - chipHeight / 2,
                     width, chipHeight);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(ground);
    painter->setPen(tone == QLatin1String("hint") ? widgets::currentTokens().hairline : ground);
    painter->drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), size::half, size::half);
    painter->setPen(ink);
    painter->drawText(chip, Qt::AlignCenter,
                      painter->fontMetrics().elidedText(words, Qt::ElideRight, width - size::grid));
    painter->setRenderHint(QPainter::Antialiasing, false);
}

} // namespace choba::shell
