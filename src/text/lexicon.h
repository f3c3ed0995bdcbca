// Word lists: what the checker looks for, why, and what to write instead. Formats (our JSON and
// one term per line) are described in docs/rule-pack.md.
#pragma once

#include "base/result.h"
#include "rules/category.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace choba::text {

class TermMatcher;

enum class Scope : quint8 { sentence, text };

struct Rule {
    QString id; // stable, "<list>.<name>"
    Category category = Category::user;
    Reason reason = Reason::ownList;
    Severity severity = Severity::warn;
    bool wholeWord = true; // a Latin term not inside Latin, a katakana term not inside katakana
    QStringList terms;
    QStringList unless; // silent when one of these stands in the scope
    QStringList with; // speaks only when one of these stands in the scope
    Scope scope = Scope::sentence;
    int minLength = 0; // silent in texts shorter than this many UTF-16 units
    bool once = false; // report the first place only
    bool yields = false; // gives way to a finding inside its own that offers a wording
    QString suggestion; // replaces the term as it stands; empty = none
    QString noteJa; // one sentence that adds to the reason; may be empty
    QString noteEn;
    QString source;
    QStringList flags; // examples that must be found by this rule
    QStringList passes; // examples that must not

    bool operator==(const Rule&) const = default;
};

struct WordList {
    QString id;
    std::vector<Rule> rules;
    QStringList allow; // terms never flagged, whatever contains them
    std::vector<Error> problems; // broken entries that were left out, by JSON path or line
};

// JSON when it begins with '{', otherwise one term per line (UTF-8, '#' starts a comment line;
// category user, severity warn). Fails only when the file as a whole cannot be read.
Result<WordList> parseWordList(const QByteArray& bytes, const QString& name);

// Why `term`, which stands at `where`, can be in no list: nothing left of it after folding, or too
// long. Nothing when it can.
std::optional<Error> termProblem(const QString& term, const QString& where);

// All lists together, ready to match. Immutable and safe to share between threads.
class Lexicon
{
public:
    // Compiles the lists; rules whose own examples fail (tried against all lists together) are
    // left out and added to problems().
    static std::shared_ptr<const Lexicon> compile(std::vector<WordList> lists);
    ~Lexicon();

    const std::vector<Rule>& rules() const { return m_rules; }

    const QStringList& allowed() const { return m_allow; }

    const std::vector<Error>& problems() const { return m_problems; }

    const TermMatcher& matcher() const { return *m_matcher; }

    // What a term of the matcher means.
    enum class Role : quint8 { flag, unless, with, allow };

    struct Meaning {
        quint32 rule = 0;
        quint32 index = 0; // which of the rule's terms
        Role role = Role::flag;
    };

    // Meanings of the matcher's term `term`.
    const std::vector<Meaning>& meanings(quint32 term) const { return m_meanings[term]; }

private:
    Lexicon();
    void build();

    std::vector<Rule> m_rules;
    QStringList m_allow;
    std::vector<Error> m_problems;
    std::vector<std::vector<Meaning>> m_meanings;
    std::unique_ptr<TermMatcher> m_matcher;
};

} // namespace choba::text
