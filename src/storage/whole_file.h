// Data files as files: made beside their place, flushed, and moved there in one step.
#pragma once

#include "base/result.h"

#include <QString>

namespace choba {
class Job;
}

namespace choba::storage {

// A time as part of a file's name: yyyyMMdd-HHmmss in Japan.
QString timeForName(qint64 utc);
// "<path>.<word>-<time>", with a number behind it when that is taken.
QString freeName(const QString& path, const QString& word, qint64 utc);

// Replaces `to`, which only its owner can read. Fails with cannotRead, cannotWrite, storeFull,
// cancelled.
Result<void> copyBytes(const QString& from, const QString& to, const Job* job);

// An empty file that only its owner can read. Goes away with everything SQLite made beside it,
// unless it was moved to its place.
class TemporaryFile
{
public:
    // Makes missing folders. Fails with cannotWrite.
    static Result<TemporaryFile> beside(const QString& target);

    TemporaryFile(TemporaryFile&& other) noexcept;
    TemporaryFile& operator=(TemporaryFile&&) = delete;
    ~TemporaryFile();

    const QString& path() const { return m_path; }

    // Flushed to the disk, then renamed; what was there is replaced.
    Result<void> moveTo(const QString& target);
    // The same, and the file that was there is kept as `former`, with the log that belongs to it.
    // When anything fails it stays where it was.
    Result<void> exchange(const QString& target, const QString& former);

private:
    explicit TemporaryFile(const QString& path)
        : m_path(path)
    { }

    QString m_path; // empty once moved
};

} // namespace choba::storage
