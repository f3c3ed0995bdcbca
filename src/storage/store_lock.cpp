#include "storage/store_lock.h"

#include "storage/file_header.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace choba::storage {

namespace {

Error heldBy(const QLockFile& file, const QString& storePath)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!file.getLockInfo(&process, &host, &program))
        return {ErrorCode::storeHeld, storePath, QStringLiteral("?")};
    return {ErrorCode::storeHeld, storePath,
            QStringLiteral("%1 (%2, %3)").arg(program, QString::number(process), host)};
}

} // namespace

StoreLock::StoreLock(std::unique_ptr<QLockFile> file)
    : m_file(std::move(file))
{ }

StoreLock::StoreLock(StoreLock&&) noexcept = default;
StoreLock& StoreLock::operator=(StoreLock&&) noexcept = default;
StoreLock::~StoreLock() = default;

Result<StoreLock> StoreLock::take(const QString& storePath)
{
    QDir().mkpath(QFileInfo(storePath).absolutePath()); // taken before the first file is made
    auto file = std::make_unique<QLockFile>(lockPathOf(storePath));
    // A holder lives as long as it likes; only a process that is gone loses its lock.
    file->setStaleLockTime(0);
    if (file->tryLock(0)) {
        // It says who is at work on which machine.
        QFile::setPermissions(lockPathOf(storePath), QFile::ReadOwner | QFile::WriteOwner);
        return StoreLock(std::move(file));
    }
    if (file->error() == QLockFile::LockFailedError)
        return heldBy(*file, storePath);
    return Error{ErrorCode::cannotWrite, lockPathOf(storePath),
                 QStringLiteral("the lock file cannot be written")};
}

QString lockPathOf(const QString& storePath)
{
    return realPath(storePath) + u".lock";
}

} // namespace choba::storage
