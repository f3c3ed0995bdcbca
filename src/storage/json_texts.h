// Short lists of texts in one column, as JSON.
#pragma once

#include <QStringList>

namespace choba::storage {

QString jsonOf(const QStringList& texts);
// What is no list of texts gives none.
QStringList textsOf(const QString& json);

} // namespace choba::storage
