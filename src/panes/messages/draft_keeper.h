// Keeps drafts in the data file: within two seconds of the last key, at once when asked. What could
// not be saved stays in memory and is tried again until it succeeds.
#pragma once

#include "acts/store.h"
#include "domain/draft.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <optional>

namespace choba::messages {

class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    explicit DraftKeeper(acts::Store& store, QObject* parent = nullptr);

    // `draft` is what is typed now; its sent parts are not saved here.
    void keep(const domain::KeptDraft& draft);
    void saveNow(); // when something is waiting to be saved

    // An act that keeps the text itself is on its way: until release() nothing is saved, for a save
    // behind it could bring back what it removes.
    void hold(DraftId id) { m_held.insert(id.value); }

    void release(DraftId id);

    // Something else has saved or removed it. Gives back what was newer than the data file.
    std::optional<domain::KeptDraft> forget(DraftId id);

    // What is newer than the data file, if anything.
    std::optional<domain::KeptDraft> unsaved(DraftId id) const;
    std::optional<domain::KeptDraft> unsaved(ClientId client) const;

    // The last save of some draft was refused.
    bool isFailing() const { return m_error.has_value() && !m_unsaved.isEmpty(); }

    // Saves and waits until it is on disk, or has failed.
    Result<void> finish();

signals:
    void saved(choba::DraftId id);
    void failed(const choba::Error& error);
    // The client has another draft by now: this one was kept without a client.
    void loosened(choba::DraftId id);

private:
    struct Entry {
        domain::KeptDraft draft;
        bool waiting = true; // not handed to the store yet, or refused by it
    };

    void save(const domain::KeptDraft& draft);
    void take(const domain::KeptDraft& draft, const Result<acts::Change>& outcome);

    acts::Store& m_store;
    QHash<qint64, Entry> m_unsaved; // by draft id
    QSet<qint64> m_held;
    std::optional<Error> m_error; // of the last save
    QTimer m_delay;
    QTimer m_retry;
};

} // namespace choba::messages
