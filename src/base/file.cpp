#include "base/file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace choba {

namespace {

// Streams do not say how long they are, so everything is read piece by piece.
Result<QByteArray> readAll(QFile& file, const QString& path, qint64 largest)
{
    constexpr qint64 piece = 1024 * 1024;
    QByteArray bytes;
    while (true) {
        const QByteArray next = file.read(piece);
        if (next.isEmpty())
            break;
        bytes += next;
        if (bytes.size() > largest)
            return Error{ErrorCode::tooLarge, path, QString::number(largest)};
    }
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::cannotRead, path, file.errorString()};
    return bytes;
}

} // namespace

Result<QByteArray> readFile(const QString& path, qint64 largest)
{
    QFile file(path);
    const bool opened =
        path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Error{ErrorCode::cannotRead, path, file.errorString()};
    if (file.size() > largest)
        return Error{ErrorCode::tooLarge, path, QString::number(largest)};
    return readAll(file, path, largest);
}

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::cannotWrite, path, QStringLiteral("cannot create the folder")};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::cannotWrite, path, file.errorString()};
    // What the program keeps is the seller's correspondence: nobody else's business.
    const bool complete = file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
    if (!complete)
        return Error{ErrorCode::cannotWrite, path, file.errorString()};
    return {};
}

} // namespace choba
