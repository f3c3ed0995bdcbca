#include "widgets/composer/counter.h"

#include "widgets/composer/channel_words.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QToolTip>

namespace choba::widgets {

namespace {

constexpr int counterPadding = 6;

} // namespace

Counter::Counter(const Letter& letter, QWidget* parent)
    : QPushButton(parent)
    , m_letter(letter)
{
    setObjectName(QStringLiteral("counter"));
    setProperty("look", QStringLiteral("counter"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, [this] {
        QToolTip::showText(mapToGlobal(QPoint(0, -6 * size::bar / 2)), toolTip(), this);
    });
}

void Counter::refresh()
{
    m_pieces = pieces();
    QString whole;
    for (const Piece& piece : m_pieces) {
        whole += piece.text;
    }
    setText(whole); // for those who do not see it painted
    setAccessibleName(tr("Length: %1").arg(whole));
    const QString words = details();
    setToolTip(words);
    setAccessibleDescription(words);
    updateGeometry();
    update();
}

QSize Counter::sizeHint() const
{
    int width = 2 * counterPadding;
    for (const Piece& piece : m_pieces) {
        width += QFontMetrics(fontOf(piece)).horizontalAdvance(piece.text);
    }
    return {width, 28};
}

void Counter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
    painter.setPen(currentTokens().ink);
    int left = counterPadding;
    for (const Piece& piece : m_pieces) {
        const QFont font = fontOf(piece);
        const int width = QFontMetrics(font).horizontalAdvance(piece.text);
        painter.setFont(font);
        painter.drawText(QRect(left, 0, width, height()), Qt::AlignVCenter, piece.text);
        left += width;
    }
}

std::vector<Counter::Piece> Counter::pieces() const
{
    if (m_letter.knowledge() == nullptr) {
        return {{QStringLiteral("–"), true}};
    }
    const writing::Prepared& prepared = m_letter.prepared();
    if (!m_letter.isCurrent() && prepared.length == 0) {
        return {{QStringLiteral("…"), true}}; // a long text is being counted
    }
    std::vector<Piece> pieces{{figure(prepared.length), true}};
    if (m_letter.channel().limit) {
        pieces.push_back({QStringLiteral(" / ") + figure(*m_letter.channel().limit), false});
    }
    if (prepared.parts.size() > 1) {
        pieces.push_back({QStringLiteral(" → "), false});
        pieces.push_back(
            {tr("%1 parts").arg(figure(static_cast<qsizetype>(prepared.parts.size()))), true});
    }
    return pieces;
}

QString Counter::details() const
{
    const rules::Channel& channel = m_letter.channel();
    const text::Measure& measure = m_letter.prepared().measure;
    const auto unit = [&channel] {
        switch (channel.unit) {
        case rules::Unit::utf16:
            return tr("UTF-16 units");
        case rules::Unit::codepoints:
            return tr("code points");
        case rules::Unit::graphemes:
            return tr("characters as seen");
        }
        return QString();
    };
    const QStringList lines{
        tr("Counted here: %1, a line break as %2").arg(unit(), figure(channel.newline)),
        tr("UTF-16 units: %1").arg(figure(measure.utf16)),
        tr("Code points: %1").arg(figure(measure.codepoints)),
        tr("Characters as seen: %1").arg(figure(measure.graphemes)),
        tr("Lines: %1, line breaks: %2").arg(figure(measure.lines), figure(measure.newlines)),
        tr("How the site counts is not published."),
    };
    return lines.join(QLatin1Char('\n'));
}

QFont Counter::fontOf(const Piece& piece) const
{
    QFont font = baseFont();
    font.setWeight(piece.strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace choba::widgets
