#include "widgets/key_button.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace choba::widgets {

namespace {

constexpr int hintGap = 10;
constexpr int sidePadding = 14;
constexpr int buttonHeight = 32;

} // namespace

KeyButton::KeyButton(QWidget* parent)
    : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void KeyButton::setKeyHint(const QString& hint)
{
    m_keyHint = hint;
    updateGeometry();
    update();
}

QSize KeyButton::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(QPushButton::text());
    const int hint =
        m_keyHint.isEmpty() ? 0 : hintGap + QFontMetrics(noteFont()).horizontalAdvance(m_keyHint);
    const int picture = icon().isNull() ? 0 : iconSize().width();
    return {std::max(text + hint, picture) + 2 * sidePadding, buttonHeight};
}

void KeyButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);

    const Tokens& t = currentTokens();
    const bool primary = property("look").toString() == QLatin1String("primary");
    const QColor colour = !isEnabled() ? t.secondary : primary ? t.onIndigo : t.ink;
    const QFontMetrics small(noteFont());
    const int textWidth = fontMetrics().horizontalAdvance(text());
    const int hintWidth = m_keyHint.isEmpty() ? 0 : hintGap + small.horizontalAdvance(m_keyHint);
    const int left = (width() - textWidth - hintWidth) / 2;
    painter.setPen(colour);
    painter.drawText(QRect(left, 0, textWidth, height()), Qt::AlignVCenter, text());
    painter.setFont(noteFont());
    painter.setPen(primary || !isEnabled() ? colour : t.secondary);
    painter.drawText(QRect(left + textWidth + hintGap, 1, hintWidth, height()), Qt::AlignVCenter,
                     m_keyHint);
}

} // namespace choba::widgets
