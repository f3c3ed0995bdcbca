#include "widgets/knowledge_source.h"

#include "acts/store.h"
#include "base/clock.h"
#include "storage/own_rules.h"

namespace choba::widgets {

KnowledgeSource::KnowledgeSource(acts::Store& store, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_store, &acts::Store::opened, this, &KnowledgeSource::load);
    connect(&m_store, &acts::Store::changed, this, [this](const acts::Change& change) {
        if (change.knowledge || change.everything) {
            load();
        }
    });
}

KnowledgeSource::~KnowledgeSource()
{
    m_pool.waitForDone();
}

void KnowledgeSource::load()
{
    writing::KnowledgeSources sources;
    sources.day = m_clock.todayInJapan();
    if (m_store.isOpen()) {
        const auto words = storage::loadWords(m_store.reader());
        const auto rules = storage::loadRules(m_store.reader());
        if (!words || !rules) {
            emit failed(words ? rules.error() : words.error());
        }
        sources.ownWords = words ? *words : std::vector<domain::OwnWord>();
        sources.ownRules = rules ? *rules : std::vector<domain::OwnRule>();
    }
    m_pool.start([this, sources] {
        const Result<writing::LoadedKnowledge> outcome = writing::loadKnowledge(sources);
        QMetaObject::invokeMethod(
            this, [this, outcome] { take(outcome); }, Qt::QueuedConnection);
    });
}

void KnowledgeSource::take(const Result<writing::LoadedKnowledge>& outcome)
{
    if (!outcome) {
        emit failed(outcome.error());
        return;
    }
    m_current = outcome->knowledge;
    emit loaded(m_current);
    if (outcome->problems != m_problems) {
        m_problems = outcome->problems;
        if (!m_problems.empty()) {
            emit problemsFound(m_problems);
        }
    }
    if (!m_outdatedTold && !outcome->changedUnderOverride.isEmpty()) {
        m_outdatedTold = true;
        emit rulesOutdated(outcome->changedUnderOverride);
    }
}

} // namespace choba::widgets
