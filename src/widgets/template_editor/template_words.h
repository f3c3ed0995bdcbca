// Names of the kinds of templates and questions, in the installed language.
#pragma once

#include "domain/letter_template.h"

#include <QString>

namespace choba::widgets {

QString useWords(domain::Use use);
QString fieldTypeWords(domain::FieldType type);

} // namespace choba::widgets
