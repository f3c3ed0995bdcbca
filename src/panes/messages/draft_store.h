// Keeps the draft on disk: within two seconds of the last change, at once when asked, atomically
// and never on the UI thread. A save that fails is tried again until it succeeds.
#pragma once

#include "panes/messages/draft_json.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

namespace choba::messages {

class DraftStore : public QObject
{
    Q_OBJECT

public:
    explicit DraftStore(const QString& path, QObject* parent = nullptr);
    ~DraftStore() override; // waits for the last save

    // Answers with loaded(); with empty drafts when there is no file.
    void load();

    void keep(const KeptDrafts& drafts);
    void saveNow(); // when something is waiting to be saved
    Result<void> finish(); // saves and waits until it is on disk, or has failed

signals:
    void loaded(const choba::messages::KeptDrafts& drafts);
    // The file was there but could not be used; it was set aside as `aside` when that is not empty.
    void unreadable(const choba::Error& error, const QString& aside);
    void saved();
    void failed(const choba::Error& error);

private:
    void save();
    void take(const Result<void>& outcome);

    QString m_path;
    KeptDrafts m_drafts;
    QTimer m_delay;
    QTimer m_retry;
    QThreadPool m_pool; // one thread: saves happen in order
    std::atomic<bool> m_lastFailed = false; // of the saves handed to the pool
    bool m_waiting = false; // m_drafts is newer than what was handed to the pool
};

} // namespace choba::messages
