#include "acts/own_rules.h"

#include "storage/own_rules.h"
#include "text/fold.h"
#include "text/lexicon.h"

namespace choba::acts {

namespace {

domain::OwnWord trimmed(domain::OwnWord word)
{
    word.term = word.term.trimmed();
    word.suggestion = word.suggestion.trimmed();
    return word;
}

std::optional<Error> problemOf(const domain::OwnWord& word)
{
    if (std::optional<Error> problem = text::termProblem(word.term, QStringLiteral("term")))
        return problem;
    if (word.kind == domain::WordKind::allow || word.example.isEmpty())
        return std::nullopt;
    if (text::folded(word.example).find(text::folded(word.term)) == std::u16string::npos)
        return Error{ErrorCode::exampleFailed, word.term, word.example};
    return std::nullopt;
}

Result<Receipt> tell(const Scope& scope, Kind kind, const QString& detail,
                     const std::function<Result<void>()>& work)
{
    return perform(scope, kind, [&](Receipt& receipt) {
        receipt.detail = detail;
        receipt.change.knowledge = true;
        return work();
    });
}

} // namespace

Result<Receipt> addWord(const Scope& scope, const domain::OwnWord& word)
{
    const domain::OwnWord own = trimmed(word);
    if (const std::optional<Error> problem = problemOf(own))
        return *problem;
    const bool flag = own.kind == domain::WordKind::flag;
    return tell(scope, flag ? Kind::wordAdded : Kind::wordAllowed, own.term,
                [&] { return storage::insertWord(scope.connection, own); });
}

Result<Receipt> changeWord(const Scope& scope, const domain::OwnWord& word)
{
    const domain::OwnWord own = trimmed(word);
    if (const std::optional<Error> problem = problemOf(own))
        return *problem;
    return tell(scope, Kind::wordChanged, own.term, [&]() -> Result<void> {
        const Result<domain::OwnWord> former = storage::loadWord(scope.connection, own.id);
        if (!former)
            return former.error();
        return storage::updateWord(scope.connection, own);
    });
}

Result<Receipt> removeWord(const Scope& scope, WordId id)
{
    return perform(scope, Kind::wordRemoved, [&](Receipt& receipt) -> Result<void> {
        const Result<domain::OwnWord> word = storage::loadWord(scope.connection, id);
        if (!word)
            return word.error();
        receipt.detail = word->term;
        receipt.change.knowledge = true;
        return storage::deleteWord(scope.connection, id);
    });
}

Result<Receipt> setRule(const Scope& scope, const domain::OwnRule& rule)
{
    return tell(scope, Kind::ruleChanged, rule.rule,
                [&] { return storage::saveRule(scope.connection, rule); });
}

Result<Receipt> resetRule(const Scope& scope, const QString& rule)
{
    return tell(scope, Kind::ruleReset, rule, [&]() -> Result<void> {
        const Result<std::vector<domain::OwnRule>> rules = storage::loadRules(scope.connection);
        if (!rules)
            return rules.error();
        const bool found = std::any_of(rules->begin(), rules->end(),
                                       [&](const auto& own) { return own.rule == rule; });
        if (!found)
            return Error{ErrorCode::notThere, {}, QStringLiteral("rule")};
        return storage::deleteRule(scope.connection, rule);
    });
}

} // namespace choba::acts
