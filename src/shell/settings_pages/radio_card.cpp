#include "shell/settings_pages/radio_card.h"

#include "widgets/theme.h"

#include <QPainter>

namespace choba::shell {

namespace size = widgets::size;

namespace {

constexpr int ring = 16;
constexpr int leastWidth = 150;
constexpr int plainHeight = 44;
constexpr int tallHeight = 92;
constexpr int textLeft = size::grid + size::half + ring + size::grid;

} // namespace

RadioCard::RadioCard(const QString& name, QWidget* parent)
    : QRadioButton(parent)
{
    setObjectName(name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RadioCard::setWords(const QString& name, const QString& about)
{
    setText(name);
    setAccessibleName(name);
    setAccessibleDescription(about);
    m_about = about;
    updateGeometry();
    update();
}

QSize RadioCard::sizeHint() const
{
    const int words = textLeft + fontMetrics().horizontalAdvance(text()) + 2 * size::grid;
    return {std::max(leastWidth, words), m_about.isEmpty() ? plainHeight : tallHeight};
}

void RadioCard::paintEvent(QPaintEvent*)
{
    const widgets::Tokens& t = widgets::currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = hasFocus();
    painter.setPen(QPen(isChecked() || strong ? t.indigo : t.hairline, strong ? 2 : 1));
    painter.setBrush(underMouse() && !isChecked() ? t.selected : t.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), size::cardRadius,
                            size::cardRadius);

    const int firstLine = plainHeight / 2;
    const QRectF circle(size::grid + size::half, firstLine - ring / 2.0, ring, ring);
    painter.setPen(QPen(isChecked() ? t.indigo : t.secondary, 1.2));
    painter.setBrush(t.card);
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    if (isChecked()) {
        painter.setBrush(t.indigo);
        painter.drawEllipse(circle.adjusted(4, 4, -4, -4));
    }

    const int room = width() - textLeft - size::grid;
    painter.setPen(t.ink);
    painter.drawText(QRect(textLeft, 0, room, plainHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     text());
    if (!m_about.isEmpty()) {
        painter.setFont(widgets::noteFont());
        painter.setPen(t.secondary);
        painter.drawText(
            QRect(textLeft, plainHeight - size::half, room, tallHeight - plainHeight - size::half),
            Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_about);
    }
}

} // namespace choba::shell
