#include "widgets/look.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace choba::widgets {

void setLook(QWidget* widget, const char* property, const QString& value)
{
    if (widget->property(property).toString() == value) {
        return;
    }
    widget->setProperty(property, value);
    if (widget->testAttribute(Qt::WA_WState_Polished)) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

} // namespace choba::widgets
