#include "shell/rail_mark.h"

#include "widgets/theme.h"

#include <QPainter>

namespace choba::shell {

namespace {

constexpr int markHeight = 36;
constexpr int baseline = 21;
constexpr int markSize = 18; // pixels

} // namespace

RailMark::RailMark(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(markHeight);
}

void RailMark::setForm(Form form)
{
    m_form = form;
    update();
}

void RailMark::paintEvent(QPaintEvent*)
{
    const widgets::Tokens& t = widgets::currentTokens();
    QPainter painter(this);
    QFont font = widgets::baseFont();
    font.setPixelSize(markSize);
    painter.setFont(font);
    painter.setPen(t.onRail);
    // The name of the program is in no language but its own.
    const QString mark = QStringLiteral("帳場");
    const int left = m_form == Form::wide ? widgets::size::grid + 2 : 2;
    painter.drawText(left, baseline, mark);
    if (m_form == Form::wide) {
        const int after = left + QFontMetrics(font).horizontalAdvance(mark) + widgets::size::grid;
        painter.setFont(widgets::noteFont());
        painter.setPen(t.railText);
        painter.drawText(after, baseline, QStringLiteral("Choba"));
    }
}

} // namespace choba::shell
