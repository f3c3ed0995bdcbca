#include "cli/input.h"

#include "base/file.h"
#include "text/encoding.h"

namespace choba::cli {

QString displayName(const QString& file)
{
    return file == u"-" ? QStringLiteral("stdin") : file;
}

Result<QString> readText(const QString& file)
{
    const Result<QByteArray> bytes = readFile(file);
    if (!bytes)
        return bytes.error();
    return text::decodeUtf8(*bytes, displayName(file));
}

} // namespace choba::cli
