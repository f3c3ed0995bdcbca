#include "panes/messages/conversation_counter.h"

namespace choba::messages {

using storage::ConversationCounts;

ConversationCounter::ConversationCounter(const QString& path, QObject* parent)
    : QObject(parent)
    , m_reader(path)
{ }

void ConversationCounter::count(qint64 unopenedBefore)
{
    m_unopenedBefore = unopenedBefore;
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    m_reader.start([this, unopenedBefore] {
        const Result<ConversationCounts> counts = m_reader.read<ConversationCounts>(
            [unopenedBefore](const storage::Connection& connection) {
                return storage::countConversations(connection, unopenedBefore);
            });
        QMetaObject::invokeMethod(
            this, [this, counts] { take(counts); }, Qt::QueuedConnection);
    });
}

// A failure to count is told by the list itself; the former numbers stay.
void ConversationCounter::take(const Result<ConversationCounts>& counts)
{
    m_running = false;
    if (m_again) {
        m_again = false;
        count(m_unopenedBefore);
    } else if (counts) {
        emit counted(*counts);
    }
}

} // namespace choba::messages
