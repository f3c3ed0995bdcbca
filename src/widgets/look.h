// The style sheet's dynamic properties ("look", "chip", "chosen"), which it reads only when told.
#pragma once

#include <QString>

class QWidget;

namespace choba::widgets {

void setLook(QWidget* widget, const char* property, const QString& value);

} // namespace choba::widgets
