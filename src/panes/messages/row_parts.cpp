#include "panes/messages/row_parts.h"

#include "widgets/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionViewItem>

#include <algorithm>

namespace choba::messages {

namespace size = widgets::size;

namespace {

constexpr qsizetype longestLine = 200; // UTF-16 units; wider than any row

struct Look {
    QColor text;
    QColor fill;
    QColor border;
};

Look lookOf(ChipTone tone)
{
    const widgets::Tokens& t = widgets::currentTokens();
    switch (tone) {
    case ChipTone::mine:
        return {t.indigo, t.indigoFill, t.indigoFill};
    case ChipTone::done:
        return {t.green, t.greenFill, t.greenFill};
    case ChipTone::plain:
        return {t.secondary, t.card, t.hairline};
    }
    return {t.secondary, t.card, t.hairline};
}

bool breaksLine(QChar character)
{
    return character.isSpace() || character.category() == QChar::Other_Control;
}

} // namespace

QString oneLine(QStringView text)
{
    QString line;
    line.reserve(std::min(text.size(), longestLine) + 1);
    for (const QChar character : text) {
        if (line.size() >= longestLine && !character.isLowSurrogate()) {
            line += QChar(u'…');
            break;
        }
        if (!breaksLine(character)) {
            line += character;
        } else if (!line.isEmpty() && !line.back().isSpace()) {
            // The wide space of a Japanese name stays as it is.
            line += character == QChar(u'\u3000') ? character : QChar(u' ');
        }
    }
    return line;
}

QString shownName(const QString& name, domain::Honorific honorific)
{
    const QString line = oneLine(name).trimmed();
    if (line.isEmpty() || honorific == domain::Honorific::none || domain::endsInHonorific(name)) {
        return line;
    }
    return line % QLatin1Char(' ') % domain::written(honorific);
}

QString namelessWords()
{
    return QCoreApplication::translate("clients", "Client without a name");
}

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

void paintGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    const widgets::Tokens& t = widgets::currentTokens();
    constexpr int barWidth = 3;
    const QRect row = option.rect;
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(row, t.selected);
        painter.fillRect(row.left(), row.top(), barWidth, row.height(), t.indigo);
    } else if (option.state & QStyle::State_MouseOver) {
        painter.fillRect(row, t.card);
    }
    painter.fillRect(row.left(), row.bottom(), row.width(), 1, t.hairline);
}

void paintLine(QPainter& painter, const QRect& area, const QString& text, const QFont& font,
               Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.drawText(area, int(Qt::AlignVCenter | alignment) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
}

int chipHeight(const QFontMetrics& note)
{
    return note.height() + size::half;
}

void paintChips(QPainter& painter, const QRect& area, const std::vector<Chip>& chips,
                const QFont& note)
{
    const QFontMetrics metrics(note);
    constexpr int padding = 7;
    constexpr int narrowest = 4 * size::grid;
    int left = area.left();
    for (const Chip& chip : chips) {
        const int room = area.right() + 1 - left;
        if (room < narrowest) {
            return;
        }
        const int width = std::min(room, metrics.horizontalAdvance(chip.words) + 2 * padding);
        const QRect box(left, area.top(), width, area.height());
        const Look look = lookOf(chip.tone);
        painter.setPen(look.border);
        painter.setBrush(look.fill);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), size::half, size::half);
        painter.setPen(look.text);
        paintLine(painter, box.adjusted(padding, 0, -padding + 1, 0), chip.words, note);
        left += width + size::half;
    }
}

} // namespace choba::messages
