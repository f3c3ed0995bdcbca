#include "acts/word_import.h"

#include "base/job.h"
#include "storage/fresh_id.h"
#include "storage/own_rules.h"

#include <QHash>

#include <algorithm>

namespace choba::acts {

namespace {

using Step = PlannedWord::Step;

QString identity(domain::WordKind kind, const QString& term)
{
    return domain::key(kind) + u' ' + term;
}

bool isEqual(const domain::OwnWord& one, const domain::OwnWord& other)
{
    return one.kind == domain::WordKind::allow
        || (one.severity == other.severity && one.suggestion == other.suggestion
            && one.example == other.example);
}

} // namespace

int WordPlan::count(Step step) const
{
    return static_cast<int>(std::count_if(
        words.begin(), words.end(), [step](const auto& planned) { return planned.step == step; }));
}

WordPlan planWords(exchange::WordFile file, const std::vector<domain::OwnWord>& present,
                   OnConflict policy)
{
    QHash<QString, const domain::OwnWord*> known;
    for (const domain::OwnWord& word : present)
        known.insert(identity(word.kind, word.term), &word);
    WordPlan plan;
    plan.refused = std::move(file.refused);
    plan.inert = std::move(file.inert);
    for (exchange::IncomingWord& incoming : file.words) {
        PlannedWord planned{Step::add, std::move(incoming.word), incoming.where};
        domain::OwnWord& word = planned.word;
        const domain::OwnWord* there = known.value(identity(word.kind, word.term));
        const bool opposite = word.kind == domain::WordKind::allow
            && known.contains(identity(domain::WordKind::flag, word.term));
        if (there == nullptr && opposite && policy != OnConflict::theirs) {
            plan.refused.push_back({ErrorCode::alreadyThere, planned.where, word.term});
            continue;
        }
        if (there != nullptr) {
            const bool change = policy == OnConflict::theirs && !isEqual(*there, word);
            planned.step = change ? Step::change : Step::skip;
            word.id = there->id;
            word.createdAt = there->createdAt;
        }
        plan.words.push_back(std::move(planned));
    }
    return plan;
}

Result<Receipt> importWords(const Scope& scope, const WordPlan& plan, Job* job)
{
    return perform(scope, Kind::wordsImported, [&](Receipt& receipt) -> Result<void> {
        receipt.detail = QString::number(plan.count(Step::add) + plan.count(Step::change));
        receipt.change.knowledge = true;
        std::size_t done = 0;
        for (const PlannedWord& planned : plan.words) {
            if (job != nullptr) {
                if (job->cancelled())
                    return Error{ErrorCode::cancelled, {}, {}};
                job->report(static_cast<int>(++done * Job::whole / plan.words.size()));
            }
            if (planned.step == Step::skip)
                continue;
            domain::OwnWord word = planned.word;
            const bool add = planned.step == Step::add;
            if (add) {
                word.id = WordId{storage::freshIdValue(
                    scope.connection, "SELECT 1 FROM own_word WHERE id = ?1", scope.now)};
                word.createdAt = scope.now;
            }
            const Result<void> saved = add ? storage::insertWord(scope.connection, word)
                                           : storage::updateWord(scope.connection, word);
            if (!saved)
                return saved;
        }
        return {};
    });
}

} // namespace choba::acts
