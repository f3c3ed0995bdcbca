#include "text/lexicon.h"

#include "text/check.h"
#include "text/term_matcher.h"

#include <algorithm>

namespace choba::text {

namespace {

// Whether a rule finds what it is for is its own affair: what the user allows besides must not
// make it fail. Whether it stays silent elsewhere is judged with all allow lists.
enum class AllowLists { ignored, used };

bool foundBy(const Rule& rule, const QString& example, const Lexicon& lexicon, AllowLists allow)
{
    CheckOptions options;
    options.ignoreAllowed = allow == AllowLists::ignored;
    options.categories.add(rule.category);
    options.onlyRule = rule.id;
    const Result<Findings> findings = check(example, lexicon, {}, options);
    return findings && !findings->list.empty();
}

std::optional<QString> failingExample(const Rule& rule, const Lexicon& lexicon)
{
    const auto unfound =
        std::find_if(rule.flags.begin(), rule.flags.end(), [&](const QString& example) {
            return !foundBy(rule, example, lexicon, AllowLists::ignored);
        });
    if (unfound != rule.flags.end()) {
        return *unfound;
    }
    const auto tripped =
        std::find_if(rule.passes.begin(), rule.passes.end(), [&](const QString& example) {
            return foundBy(rule, example, lexicon, AllowLists::used);
        });
    return tripped == rule.passes.end() ? std::nullopt : std::optional(*tripped);
}

} // namespace

Lexicon::Lexicon() = default;

Lexicon::~Lexicon() = default;

std::shared_ptr<const Lexicon> Lexicon::compile(std::vector<WordList> lists)
{
    const std::shared_ptr<Lexicon> lexicon(new Lexicon);
    for (WordList& list : lists) {
        std::move(list.rules.begin(), list.rules.end(), std::back_inserter(lexicon->m_rules));
        lexicon->m_allow += list.allow;
        std::move(list.problems.begin(), list.problems.end(),
                  std::back_inserter(lexicon->m_problems));
    }
    lexicon->build();

    std::vector<Rule> good;
    for (const Rule& rule : lexicon->m_rules) {
        if (const auto example = failingExample(rule, *lexicon)) {
            lexicon->m_problems.push_back({ErrorCode::exampleFailed, rule.id, *example});
        } else {
            good.push_back(rule);
        }
    }
    if (good.size() < lexicon->m_rules.size()) {
        lexicon->m_rules = std::move(good);
        lexicon->build();
    }
    return lexicon;
}

void Lexicon::build()
{
    m_matcher = std::make_unique<TermMatcher>();
    m_meanings.clear();
    const auto addAll = [this](const QStringList& terms, quint32 rule, Role role) {
        for (qsizetype index = 0; index < terms.size(); ++index) {
            if (m_matcher->isFull()) {
                m_problems.push_back({ErrorCode::tooManyTerms,
                                      role == Role::allow ? QString() : m_rules[rule].id,
                                      QString::number(index)});
                return;
            }
            if (const auto term = m_matcher->add(terms[index])) {
                m_meanings.resize(std::max<std::size_t>(m_meanings.size(), *term + 1));
                m_meanings[*term].push_back({rule, static_cast<quint32>(index), role});
            }
        }
    };
    for (quint32 index = 0; index < m_rules.size(); ++index) {
        const Rule& rule = m_rules[index];
        addAll(rule.terms, index, Role::flag);
        addAll(rule.unless, index, Role::unless);
        addAll(rule.with, index, Role::with);
    }
    addAll(m_allow, 0, Role::allow);
    m_matcher->build();
}

} // namespace choba::text
