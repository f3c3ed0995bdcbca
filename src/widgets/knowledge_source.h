// Rule pack and word lists for the composers of the window: loaded in the background, loaded
// again when the user's own words change.
#pragma once

#include "writing/knowledge.h"

#include <QObject>
#include <QThreadPool>

namespace choba::widgets {

class KnowledgeSource : public QObject
{
    Q_OBJECT

public:
    using Shared = std::shared_ptr<const writing::Knowledge>;

    // `folder` holds the user's files: own-words.json and rules.json, both optional.
    explicit KnowledgeSource(const QString& folder, QObject* parent = nullptr);
    ~KnowledgeSource() override;

    const Shared& current() const { return m_current; }

    // Each returns at once; one of the signals follows on this object's thread.
    void load();
    void allowWord(const QString& word);
    void disallowWord(const QString& word);

signals:
    void loaded(const choba::widgets::KnowledgeSource::Shared& knowledge);
    void problemsFound(const std::vector<choba::Error>& problems);
    void failed(const choba::Error& error);
    void wordAllowed(const QString& word);
    void wordDisallowed(const QString& word);

private:
    enum class Change { none, allow, disallow };
    struct Outcome;

    static Outcome change(const QString& folder, Change change, const QString& word);
    static void load(const QString& folder, Outcome& outcome);
    void start(Change change, const QString& word);
    void take(const Outcome& outcome);

    QString m_folder;
    Shared m_current;
    QThreadPool m_pool; // one thread: changes happen in the order asked for
};

} // namespace choba::widgets
