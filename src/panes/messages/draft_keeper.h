// Keeps drafts in the data file: within two seconds of the last key, at once when asked. What could
// not be saved stays in memory and is tried again until it succeeds.
#pragma once

#include "acts/store.h"
#include "domain/draft.h"

#include <QHash>
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
    // Something else has saved or removed it.
    void forget(DraftId id);

    // What is newer than the data file, if anything.
    std::optional<domain::KeptDraft> unsaved(DraftId id) const;
    std::optional<domain::KeptDraft> unsaved(ClientId client) const;

    // Saves and waits until it is on disk, or has failed.
    Result<void> finish();

signals:
    void saved();
    void failed(const choba::Error& error);

private:
    struct Entry {
        domain::KeptDraft draft;
        bool waiting = true; // not handed to the store yet, or refused by it
    };

    void take(const domain::KeptDraft& draft, const Result<acts::Change>& outcome);

    acts::Store& m_store;
    QHash<qint64, Entry> m_unsaved; // by draft id
    std::optional<Error> m_error; // of the last save
    QTimer m_delay;
    QTimer m_retry;
};

} // namespace choba::messages
