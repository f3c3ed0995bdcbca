#include "widgets/elided_label.h"

#include <QPainter>

namespace choba::widgets {

ElidedLabel::ElidedLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), int(Qt::AlignVCenter | alignment()),
                     fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

} // namespace choba::widgets
