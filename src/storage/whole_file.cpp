#include "storage/whole_file.h"

#include "base/clock.h"
#include "base/job.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

namespace choba::storage {

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
// What SQLite makes beside a file.
constexpr const char* sideEndings[] = {"-wal", "-shm", "-journal"};

Error systemError(const QString& path, int number)
{
    const bool full = number == ENOSPC || number == EDQUOT;
    return {full ? ErrorCode::storeFull : ErrorCode::cannotWrite, path,
            QString::fromLocal8Bit(std::strerror(number))};
}

Result<void> flush(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return systemError(path, errno);
    const int failed = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    if (failed != 0)
        return systemError(path, failed);
    return {};
}

// The name itself lasts only when the folder has been flushed. By then the file is in its place;
// that a folder cannot be flushed (some network disks) is no reason to call that a failure.
void flushFolderOf(const QString& path)
{
    static_cast<void>(flush(QFileInfo(path).absolutePath()));
}

// QFile::rename() replaces nothing.
Result<void> rename(const QString& from, const QString& to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemError(to, errno);
    return {};
}

bool link(const QString& from, const QString& to)
{
    return ::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

Error fileError(const QFile& file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return {full ? ErrorCode::storeFull : ErrorCode::cannotWrite, file.fileName(),
            file.errorString()};
}

bool hasSideFiles(const QString& path)
{
    return std::any_of(std::begin(sideEndings), std::end(sideEndings), [&](const char* ending) {
        return QFileInfo::exists(path + QLatin1String(ending));
    });
}

} // namespace

QString timeForName(qint64 utc)
{
    return inJapan(utc).toString(QStringLiteral("yyyyMMdd-HHmmss"));
}

QString freeName(const QString& path, const QString& word, qint64 utc)
{
    const QString name = path + u'.' + word + u'-' + timeForName(utc);
    QString free = name;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = name + u'-' + QString::number(number);
    return free;
}

Result<void> copyBytes(const QString& from, const QString& to, const Job* job)
{
    constexpr qint64 piece = 1024 * 1024;
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorCode::cannotRead, from, source.errorString()};
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered, ownerOnly))
        return fileError(target);
    while (true) {
        if (job && job->cancelled())
            return Error{ErrorCode::cancelled, from, {}};
        const QByteArray bytes = source.read(piece);
        if (bytes.isEmpty())
            break;
        // A disk that fills up takes a piece of it first, and says why with the next.
        for (qint64 written = 0; written < bytes.size();) {
            const qint64 taken = target.write(bytes.constData() + written, bytes.size() - written);
            if (taken <= 0)
                return fileError(target);
            written += taken;
        }
    }
    if (source.error() != QFileDevice::NoError)
        return Error{ErrorCode::cannotRead, from, source.errorString()};
    return {};
}

Result<TemporaryFile> TemporaryFile::beside(const QString& target)
{
    const QFileInfo place(target);
    QDir().mkpath(place.absolutePath());
    for (int number = 1;; ++number) {
        const QString path = QStringLiteral("%1/.%2.part-%3-%4")
                                 .arg(place.absolutePath(), place.fileName())
                                 .arg(::getpid())
                                 .arg(number);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
            return TemporaryFile(path);
        if (!QFileInfo::exists(path) || number > 100)
            return Error{ErrorCode::cannotWrite, target, file.errorString()};
    }
}

TemporaryFile::TemporaryFile(TemporaryFile&& other) noexcept
    : m_path(std::exchange(other.m_path, {}))
{ }

TemporaryFile::~TemporaryFile()
{
    if (m_path.isEmpty())
        return;
    QFile::remove(m_path);
    for (const char* ending : sideEndings)
        QFile::remove(m_path + QLatin1String(ending));
}

Result<void> TemporaryFile::moveTo(const QString& target)
{
    if (const auto flushed = flush(m_path); !flushed)
        return flushed;
    if (const auto moved = rename(m_path, target); !moved)
        return moved;
    m_path.clear();
    flushFolderOf(target);
    return {};
}

Result<void> TemporaryFile::exchange(const QString& target, const QString& former)
{
    // With a second name for the former file the exchange is one step: whatever happens, there is
    // a whole file in the place.
    if (!hasSideFiles(target) && link(target, former)) {
        const auto moved = moveTo(target);
        if (!moved)
            QFile::remove(former);
        return moved;
    }

    std::vector<std::pair<QString, QString>> moves;
    const auto move = [&moves](const QString& from, const QString& to) {
        const auto moved = rename(from, to);
        if (moved)
            moves.emplace_back(from, to);
        return moved;
    };
    Result<void> done;
    if (QFileInfo::exists(target))
        done = move(target, former);
    for (const char* ending : sideEndings) {
        const QString side = target + QLatin1String(ending);
        if (done && QFileInfo::exists(side))
            done = move(side, former + QLatin1String(ending));
    }
    if (done)
        done = moveTo(target);
    if (!done) {
        for (auto back = moves.rbegin(); back != moves.rend(); ++back)
            static_cast<void>(rename(back->second, back->first));
    }
    return done;
}

} // namespace choba::storage
