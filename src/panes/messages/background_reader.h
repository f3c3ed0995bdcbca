// A thread of its own with a reading connection of its own, for what must not hold up the window.
#pragma once

#include "storage/sqlite.h"

#include <QThreadPool>

#include <functional>

namespace choba::messages {

class BackgroundReader
{
public:
    // `path` is the data file; nothing is opened before the first read().
    explicit BackgroundReader(const QString& path);
    // Waits for everything that was started.
    ~BackgroundReader();

    // Runs on the thread, in the order asked for.
    void start(std::function<void()> work) { m_pool.start(std::move(work)); }

    // The file is another one from now on: it is opened anew before the next read().
    void reopen();

    // On the thread alone. The file may have been moved, restored or written anew since it was
    // opened: a read that fails is tried once more with a fresh connection.
    template<typename T>
    Result<T> read(const std::function<Result<T>(const storage::Connection&)>& work)
    {
        const bool wasOpen = m_connection.has_value();
        Result<T> first = readOnce(work);
        if (first || !wasOpen || first.error().code == ErrorCode::cancelled) {
            return first;
        }
        m_connection.reset();
        return readOnce(work);
    }

private:
    Result<void> open();

    template<typename T>
    Result<T> readOnce(const std::function<Result<T>(const storage::Connection&)>& work)
    {
        if (const Result<void> opened = open(); !opened) {
            return opened.error();
        }
        return work(*m_connection);
    }

    QString m_path;
    std::optional<storage::Connection> m_connection;
    QThreadPool m_pool; // one thread, which alone touches the connection
};

} // namespace choba::messages
