#include "widgets/knowledge_source.h"

#include "writing/own_words.h"

#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace choba::widgets {

struct KnowledgeSource::Outcome {
    Change change = Change::none;
    QString word;
    std::optional<Error> failure; // the change was not made, or nothing could be loaded at all
    std::optional<writing::LoadedKnowledge> loaded;
};

KnowledgeSource::KnowledgeSource(const QString& folder, QObject* parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_pool.setMaxThreadCount(1);
}

KnowledgeSource::~KnowledgeSource()
{
    m_pool.waitForDone();
}

void KnowledgeSource::load()
{
    start(Change::none, {});
}

void KnowledgeSource::allowWord(const QString& word)
{
    start(Change::allow, word);
}

void KnowledgeSource::disallowWord(const QString& word)
{
    start(Change::disallow, word);
}

// On a worker thread.
KnowledgeSource::Outcome KnowledgeSource::change(const QString& folder, Change change,
                                                 const QString& word)
{
    Outcome outcome{.change = change, .word = word, .failure = {}, .loaded = {}};
    const QString ownWords = folder + QStringLiteral("/own-words.json");
    if (change != Change::none) {
        const Result<void> written = change == Change::allow
            ? writing::allowWord(ownWords, word)
            : writing::disallowWord(ownWords, word);
        if (!written) {
            outcome.failure = written.error();
            return outcome;
        }
    }
    load(folder, outcome);
    return outcome;
}

// A broken file of the user's must not take the shipped rules away: it is left out and named.
void KnowledgeSource::load(const QString& folder, Outcome& outcome)
{
    const QString rules = folder + QStringLiteral("/rules.json");
    const QString words = folder + QStringLiteral("/own-words.json");
    const QString someRules = QFileInfo::exists(rules) ? rules : QString();
    const QStringList someWords = QFileInfo::exists(words) ? QStringList{words} : QStringList{};
    std::vector<Error> broken;
    for (const writing::KnowledgeSources& sources :
         {writing::KnowledgeSources{someRules, someWords}, writing::KnowledgeSources{{}, someWords},
          writing::KnowledgeSources{someRules, {}}, writing::KnowledgeSources{}}) {
        Result<writing::LoadedKnowledge> loaded = writing::loadKnowledge(sources);
        if (loaded) {
            outcome.loaded = *std::move(loaded);
            outcome.loaded->problems.insert(outcome.loaded->problems.end(), broken.begin(),
                                            broken.end());
            return;
        }
        outcome.failure = loaded.error();
        if (std::find(broken.begin(), broken.end(), loaded.error()) == broken.end()) {
            broken.push_back(loaded.error());
        }
    }
}

void KnowledgeSource::start(Change asked, const QString& word)
{
    m_pool.start([this, folder = m_folder, asked, word] {
        const Outcome outcome = change(folder, asked, word);
        QMetaObject::invokeMethod(
            this, [this, outcome] { take(outcome); }, Qt::QueuedConnection);
    });
}

void KnowledgeSource::take(const Outcome& outcome)
{
    if (!outcome.loaded) {
        emit failed(outcome.failure.value_or(Error{}));
        return;
    }
    m_current = outcome.loaded->knowledge;
    emit loaded(m_current);
    if (outcome.change == Change::allow) {
        emit wordAllowed(outcome.word);
    } else if (outcome.change == Change::disallow) {
        emit wordDisallowed(outcome.word);
    }
    if (outcome.change == Change::none && !outcome.loaded->problems.empty()) {
        emit problemsFound(outcome.loaded->problems);
    }
}

} // namespace choba::widgets
