// Counts the conversations in the background: with 100,000 of them it takes longer than the window
// may stand still.
#pragma once

#include "panes/messages/background_reader.h"
#include "storage/conversations.h"

#include <QObject>

namespace choba::messages {

class ConversationCounter : public QObject
{
    Q_OBJECT

public:
    // `path` is the data file.
    explicit ConversationCounter(const QString& path, QObject* parent = nullptr);

    // counted() follows, once for all that was asked for meanwhile.
    void count(qint64 unopenedBefore);

    void reopen() { m_reader.reopen(); }

signals:
    void counted(const choba::storage::ConversationCounts& counts);

private:
    void take(const Result<storage::ConversationCounts>& counts);

    qint64 m_unopenedBefore = 0;
    bool m_running = false;
    bool m_again = false;
    BackgroundReader m_reader; // the last member: its end waits for the thread
};

} // namespace choba::messages
