// Whoever writes to a data file holds its lock file for as long as it may write: the window for
// its life, a command for its run. Reading needs no lock.
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace choba::storage {

class StoreLock
{
public:
    // Fails with storeHeld (detail = "program (process, host)" of the holder) or cannotWrite. A
    // lock whose process is gone is taken over.
    static Result<StoreLock> take(const QString& storePath);

    StoreLock(StoreLock&&) noexcept;
    StoreLock& operator=(StoreLock&&) noexcept;
    ~StoreLock();

private:
    explicit StoreLock(std::unique_ptr<QLockFile> file);

    std::unique_ptr<QLockFile> m_file;
};

// "<storePath>.lock", beside the file itself when storePath is a link.
QString lockPathOf(const QString& storePath);

} // namespace choba::storage
