#include "panes/messages/background_reader.h"

#include "storage/database.h"

namespace choba::messages {

BackgroundReader::BackgroundReader(const QString& path)
    : m_path(path)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // the connection stays on its thread
}

BackgroundReader::~BackgroundReader()
{
    m_pool.waitForDone();
}

void BackgroundReader::reopen()
{
    m_pool.start([this] { m_connection.reset(); });
}

Result<void> BackgroundReader::open()
{
    if (m_connection) {
        return {};
    }
    Result<storage::Connection> opened = storage::openReader(m_path);
    if (!opened) {
        return opened.error();
    }
    m_connection = *std::move(opened);
    return {};
}

} // namespace choba::messages
