// Rule pack and word lists for the composers of the window, with the user's own words and rules
// from the data file over them: loaded in the background, loaded again when those change.
#pragma once

#include "writing/knowledge.h"

#include <QObject>
#include <QThreadPool>

namespace choba {
class Clock;
}

namespace choba::acts {
class Store;
}

namespace choba::widgets {

class KnowledgeSource : public QObject
{
    Q_OBJECT

public:
    using Shared = std::shared_ptr<const writing::Knowledge>;

    // While the store is not open, the shipped rules and lists alone are loaded.
    KnowledgeSource(acts::Store& store, const Clock& clock, QObject* parent = nullptr);
    ~KnowledgeSource() override;

    const Shared& current() const { return m_current; }

    // Returns at once; one of the signals follows on this object's thread.
    void load();

signals:
    void loaded(const choba::widgets::KnowledgeSource::Shared& knowledge);
    // Entries that were left out; told again only when they change.
    void problemsFound(const std::vector<choba::Error>& problems);
    // The user's own rules whose shipped value has changed since; told once.
    void rulesOutdated(const QStringList& rules);
    void failed(const choba::Error& error);

private:
    void take(const Result<writing::LoadedKnowledge>& outcome);

    acts::Store& m_store;
    const Clock& m_clock;
    Shared m_current;
    std::vector<Error> m_problems; // told last
    bool m_outdatedTold = false;
    QThreadPool m_pool; // one thread: the newest comes last
};

} // namespace choba::widgets
