#include "storage/store_path.h"

#include <QStandardPaths>

namespace choba::storage {

QString defaultStorePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/choba/choba.sqlite");
}

} // namespace choba::storage
