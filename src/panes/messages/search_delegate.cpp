#include "panes/messages/search_delegate.h"

#include "panes/messages/row_parts.h"
#include "panes/messages/search_model.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace choba::messages {

namespace size = widgets::size;

namespace {

constexpr int side = 2 * size::grid;
constexpr int above = size::grid + 2;
constexpr int excerptLines = 2;
constexpr qsizetype longestMatch = 60; // UTF-16 units shown as marked

SearchModel::Kind kindOf(const QModelIndex& index)
{
    return static_cast<SearchModel::Kind>(index.data(SearchModel::kindRole).toInt());
}

struct Excerpt {
    QString text;
    qsizetype start = 0;
    qsizetype end = 0;
};

// Cut at the front until the match begins on the first line, so that it is always seen.
Excerpt excerptOf(const QModelIndex& index, const QFontMetrics& metrics, int width)
{
    Excerpt excerpt{index.data(SearchModel::excerptRole).toString(),
                    index.data(SearchModel::matchStartRole).toLongLong(),
                    index.data(SearchModel::matchEndRole).toLongLong()};
    excerpt.start = std::clamp<qsizetype>(excerpt.start, 0, excerpt.text.size());
    excerpt.end = std::clamp(excerpt.end, excerpt.start, excerpt.text.size());
    const QString before =
        metrics.elidedText(excerpt.text.left(excerpt.start), Qt::ElideLeft, width * 2 / 3);
    excerpt.text = before % excerpt.text.mid(excerpt.start, 3 * longestMatch);
    excerpt.end = before.size() + std::min(excerpt.end - excerpt.start, longestMatch);
    excerpt.start = before.size();
    return excerpt;
}

void paintExcerpt(QPainter& painter, const QRect& area, const Excerpt& excerpt, const QFont& font)
{
    const widgets::Tokens& t = widgets::currentTokens();
    QTextLayout::FormatRange mark;
    mark.start = static_cast<int>(excerpt.start);
    mark.length = static_cast<int>(excerpt.end - excerpt.start);
    mark.format.setBackground(t.indigoFill);
    mark.format.setForeground(t.indigo);
    mark.format.setFontWeight(QFont::Bold); // not by colour alone
    QTextLayout layout(excerpt.text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats({mark});
    layout.beginLayout();
    const int height = QFontMetrics(font).height();
    for (int line = 0; line < excerptLines; ++line) {
        QTextLine next = layout.createLine();
        if (!next.isValid()) {
            break;
        }
        next.setLineWidth(area.width());
        next.setPosition(QPointF(0, line * height));
    }
    layout.endLayout();
    painter.setPen(t.secondary);
    layout.draw(&painter, area.topLeft());
}

} // namespace

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const widgets::Tokens& t = widgets::currentTokens();
    const widgets::RowFonts fonts(option.font);
    const QFontMetrics name(fonts.name);
    const QFontMetrics note(fonts.note);
    const SearchModel::Kind kind = kindOf(index);
    const QString title = index.data(SearchModel::nameRole).toString();
    painter->save();
    if (kind == SearchModel::Kind::heading) {
        painter->setPen(t.secondary);
        widgets::paintRowLine(*painter, option.rect.adjusted(side, 0, -side, 0), title, fonts.note);
        painter->restore();
        return;
    }
    widgets::paintRowGround(*painter, option);
    const QRect inner = option.rect.adjusted(side, above, -side, 0);
    QRect line(inner.left(), inner.top(), inner.width(), name.height());
    const QString beside = note.elidedText(index.data(SearchModel::noteRole).toString(),
                                           Qt::ElideRight, inner.width() / 2);
    const int besideWidth = beside.isEmpty() ? 0 : note.horizontalAdvance(beside) + size::grid;
    painter->setPen(t.secondary);
    widgets::paintRowLine(*painter, line, beside, fonts.note, Qt::AlignRight);
    painter->setPen(t.ink);
    widgets::paintRowLine(*painter, line.adjusted(0, 0, -besideWidth, 0), title, fonts.name);
    if (kind == SearchModel::Kind::message) {
        line = QRect(inner.left(), line.bottom() + 1, inner.width(), excerptLines * note.height());
        paintExcerpt(*painter, line, excerptOf(index, note, inner.width()), fonts.note);
    }
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const widgets::RowFonts fonts(option.font);
    const int note = QFontMetrics(fonts.note).height();
    const int width = 20 * size::grid;
    switch (kindOf(index)) {
    case SearchModel::Kind::heading:
        return {width, note + 2 * size::grid};
    case SearchModel::Kind::client:
        return {width, QFontMetrics(fonts.name).height() + 2 * above};
    case SearchModel::Kind::message:
        return {width, QFontMetrics(fonts.name).height() + excerptLines * note + 2 * above};
    }
    return {width, note};
}

} // namespace choba::messages
