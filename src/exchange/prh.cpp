#include "exchange/prh.h"

#include "base/job.h"
#include "exchange/foreign_tags.h"
#include "exchange/yaml.h"
#include "text/check.h"
#include "text/lexicon.h"

#include <QSet>
#include <QtGlobal>

namespace choba::exchange {

namespace {

// Sentences are made of these in wording.
constexpr const char* neverFlagged = QT_TRANSLATE_NOOP("details", "it is never pointed out");
constexpr const char* noSuggestion = QT_TRANSLATE_NOOP("details", "it has no suggestion");
constexpr const char* holdsTerm =
    QT_TRANSLATE_NOOP("details", "its suggestion holds the word itself");
constexpr const char* isPattern = QT_TRANSLATE_NOOP("details", "it would be read as a pattern");

struct Spec {
    QString from;
    QString to;
    QString where;
};

text::Rule ruleOf(const domain::OwnWord& word)
{
    text::Rule rule;
    rule.id = QStringLiteral("own.word");
    rule.category = Category::user;
    rule.reason = Reason::ownList;
    rule.severity = word.severity;
    rule.terms = QStringList{word.term};
    rule.suggestion = word.suggestion;
    return rule;
}

// The words of one rule, as our checker sees them.
class Checker
{
public:
    explicit Checker(const std::vector<domain::OwnWord>& words)
    {
        text::WordList list;
        for (const domain::OwnWord& word : words) {
            list.rules.push_back(ruleOf(word));
            list.rules.back().id += QString::number(list.rules.size());
        }
        m_lexicon = text::Lexicon::compile({std::move(list)});
        m_options.categories.add(Category::user);
    }

    // With every finding replaced by what is suggested.
    QString corrected(const QString& text) const
    {
        const Result<text::Findings> findings = text::check(text, *m_lexicon, {}, m_options);
        if (!findings)
            return text;
        QString result;
        qsizetype done = 0;
        for (const text::Finding& finding : findings->list) {
            if (finding.start < done)
                continue;
            result += QStringView(text).mid(done, finding.start - done);
            result += finding.suggestion;
            done = finding.end;
        }
        return result + QStringView(text).mid(done);
    }

    bool finds(const QString& text) const
    {
        const Result<text::Findings> findings = text::check(text, *m_lexicon, {}, m_options);
        return findings && !findings->list.empty();
    }

private:
    std::shared_ptr<const text::Lexicon> m_lexicon;
    text::CheckOptions m_options;
};

bool isRegex(const QString& pattern)
{
    const qsizetype end = pattern.lastIndexOf(u'/');
    if (!pattern.startsWith(u'/') || end < 1)
        return false;
    const QString flags = pattern.mid(end + 1);
    return std::all_of(flags.begin(), flags.end(),
                       [](QChar c) { return QStringView(u"dgimsuvy").contains(c); });
}

constexpr QStringView special = u"\\*+.?{}()|^$[]/";
// The idiom against サーバ being found in サーバー; our katakana words end there anyway.
constexpr QStringView noDash = u"(?!ー)";

// The word a regular expression stands for, when it stands for one word alone.
std::optional<QString> plainWord(const QString& pattern)
{
    QStringView inner = QStringView(pattern).mid(1, pattern.lastIndexOf(u'/') - 1);
    if (inner.endsWith(noDash))
        inner.chop(noDash.size());
    QString word;
    for (qsizetype at = 0; at < inner.size(); ++at) {
        const bool escape = inner[at] == u'\\' && at + 1 < inner.size();
        if (escape && !special.contains(inner[at + 1]))
            return std::nullopt;
        if (!escape && special.contains(inner[at]))
            return std::nullopt;
        if (escape)
            ++at;
        word += inner[at];
    }
    return word;
}

QString textOf(const yaml::Node* node)
{
    return node != nullptr && node->isScalar() && !node->isNull() ? node->text : QString();
}

class Reader
{
public:
    explicit Reader(QString name)
        : m_name(std::move(name))
    { }

    void read(const yaml::Node& rule);
    void note(const yaml::Node& node, const QString& what);

    WordFile take() { return std::move(m_file); }

private:
    std::vector<domain::OwnWord> wordsOf(const yaml::Node& rule, const QString& expected);
    std::optional<std::vector<Spec>> specsOf(const yaml::Node& rule);
    bool holdsSpecs(std::vector<domain::OwnWord>& words, const std::vector<Spec>& specs);

    void refuse(ErrorCode code, const QString& where, const QString& detail)
    {
        m_file.refused.push_back({code, where, detail});
    }

    QString m_name;
    WordFile m_file;
    QSet<QString> m_terms;
};

void Reader::note(const yaml::Node& node, const QString& what)
{
    m_file.inert.push_back({yaml::placeOf(node, m_name), shown(what), Kept::leftOut});
}

std::vector<domain::OwnWord> Reader::wordsOf(const yaml::Node& rule, const QString& expected)
{
    std::vector<domain::OwnWord> words;
    for (const QStringView member : {QStringView(u"pattern"), QStringView(u"patterns")}) {
        const yaml::Node* node = rule.member(member);
        if (node == nullptr)
            continue;
        for (const QString& pattern : node->texts()) {
            const std::optional<QString> plain = isRegex(pattern) ? plainWord(pattern) : pattern;
            if (!plain) {
                note(*node, pattern + u" → " + expected);
                continue;
            }
            const QString term = plain->trimmed();
            const QString where = yaml::placeOf(*node, m_name);
            if (const std::optional<Error> problem = text::termProblem(term, where)) {
                m_file.refused.push_back(*problem);
                continue;
            }
            domain::OwnWord word;
            word.kind = domain::WordKind::flag;
            word.severity = Severity::warn;
            word.term = term;
            word.suggestion = expected;
            words.push_back(std::move(word));
        }
    }
    return words;
}

std::optional<std::vector<Spec>> Reader::specsOf(const yaml::Node& rule)
{
    std::vector<Spec> specs;
    const yaml::Node* list = rule.member(u"specs");
    if (list == nullptr)
        return specs;
    for (const yaml::Node& entry : list->children) {
        const yaml::Node* from = entry.member(u"from");
        const yaml::Node* to = entry.member(u"to");
        if (from == nullptr || to == nullptr || !from->isScalar() || !to->isScalar()) {
            refuse(ErrorCode::missingKey, yaml::placeOf(entry, m_name), QStringLiteral("from, to"));
            return std::nullopt;
        }
        specs.push_back({from->text, to->text, yaml::placeOf(entry, m_name)});
    }
    return specs;
}

// Also gives each word an example it finds.
bool Reader::holdsSpecs(std::vector<domain::OwnWord>& words, const std::vector<Spec>& specs)
{
    const Checker all(words);
    for (const Spec& spec : specs) {
        if (all.corrected(spec.from) != spec.to) {
            refuse(ErrorCode::exampleFailed, spec.where, spec.from);
            return false;
        }
    }
    for (domain::OwnWord& word : words) {
        const Checker alone({word});
        for (const Spec& spec : specs) {
            if (word.example.isEmpty() && alone.finds(spec.from))
                word.example = spec.from;
        }
    }
    return true;
}

void Reader::read(const yaml::Node& rule)
{
    const QString where = yaml::placeOf(rule, m_name);
    const QString expected = textOf(rule.isScalar() ? &rule : rule.member(u"expected"));
    if (expected.isEmpty()) {
        refuse(ErrorCode::missingKey, where, QStringLiteral("expected"));
        return;
    }
    // $1 stands for a part of what a regular expression found.
    if (rule.member(u"regexpMustEmpty") != nullptr || expected.contains(u'$')) {
        note(rule, expected);
        return;
    }
    if (rule.isScalar()
        || (rule.member(u"pattern") == nullptr && rule.member(u"patterns") == nullptr)) {
        // Other spellings of the word itself, which our checker takes for the same.
        note(rule, expected);
        return;
    }
    std::vector<domain::OwnWord> words = wordsOf(rule, expected);
    const std::optional<std::vector<Spec>> specs = specsOf(rule);
    if (words.empty() || !specs)
        return;
    if (Checker(words).finds(expected)) {
        note(rule, words.front().term + u" → " + expected);
        return;
    }
    if (!holdsSpecs(words, *specs))
        return;
    for (domain::OwnWord& word : words) {
        if (m_terms.contains(word.term)) {
            refuse(ErrorCode::duplicateId, where, word.term);
            continue;
        }
        m_terms.insert(word.term);
        m_file.words.push_back({std::move(word), where});
    }
}

// A word as it is written for prh.
struct PrhPattern {
    QString term;
    bool boundary = false; // beside no ASCII letter or digit
    bool dash = false; // not before ー

    QString written() const
    {
        if (!dash)
            return term;
        QString regex = QStringLiteral("/");
        for (const QChar c : term) {
            if (special.contains(c))
                regex += u'\\';
            regex += c;
        }
        return regex + noDash + u'/';
    }

    bool fits(const QString& text, qsizetype at) const
    {
        const auto isWord = [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
                || c == u'_';
        };
        const qsizetype end = at + term.size();
        if (end < text.size() && ((boundary && isWord(text[end])) || (dash && text[end] == u'ー')))
            return false;
        return !boundary || at == 0 || !isWord(text[at - 1]);
    }
};

// With every place replaced that prh would replace.
QString replacedByPrh(const QString& text, const PrhPattern& pattern, const QString& suggestion)
{
    QString result;
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(pattern.term); at >= 0; at = text.indexOf(pattern.term, at)) {
        if (!pattern.fits(text, at)) {
            ++at;
            continue;
        }
        result += QStringView(text).mid(done, at - done);
        result += suggestion;
        at = done = at + pattern.term.size();
    }
    return result + QStringView(text).mid(done);
}

bool isLatinWord(const QString& term)
{
    return std::all_of(term.begin(), term.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    });
}

PrhPattern patternOf(const domain::OwnWord& word)
{
    PrhPattern pattern{word.term, isLatinWord(word.term), false};
    pattern.dash = word.suggestion.contains(QString(word.term + u'ー'));
    return pattern;
}

// Why a word has no place in such a file; null when it has one.
const char* hindrance(const domain::OwnWord& word)
{
    if (word.kind == domain::WordKind::allow)
        return neverFlagged;
    if (word.suggestion.isEmpty())
        return noSuggestion;
    if (word.suggestion.contains(u'$') || isRegex(word.term))
        return isPattern;
    // What is right already would be changed again and again.
    if (replacedByPrh(word.suggestion, patternOf(word), word.suggestion) != word.suggestion)
        return holdsTerm;
    return nullptr;
}

} // namespace

Result<WordFile> readPrh(const QByteArray& bytes, const QString& name, Job* job)
{
    const Result<yaml::Node> root = yaml::parse(bytes, name);
    if (!root)
        return root.error();
    const yaml::Node* rules = root->member(u"rules");
    if (rules == nullptr || !rules->isList())
        return Error{ErrorCode::wrongFormat, yaml::placeOf(*root, name), QStringLiteral("rules")};
    if (const yaml::Node* version = root->member(u"version");
        version != nullptr && version->number().value_or(1) > 1)
        return Error{ErrorCode::unknownValue, yaml::placeOf(*version, name), version->text};
    Reader reader(name);
    if (const yaml::Node* imports = root->member(u"imports")) {
        for (const yaml::Node& path : imports->children)
            reader.note(path, u"imports: " + textOf(path.isMap() ? path.member(u"path") : &path));
    }
    std::size_t done = 0;
    for (const yaml::Node& rule : rules->children) {
        if (job != nullptr && job->cancelled())
            return Error{ErrorCode::cancelled, name, {}};
        reader.read(rule);
        if (job != nullptr)
            job->report(static_cast<int>(++done * Job::whole / rules->children.size()));
    }
    return reader.take();
}

WrittenWords writePrh(const std::vector<domain::OwnWord>& words)
{
    WrittenWords written;
    written.bytes = "version: 1\nrules:\n";
    bool any = false;
    for (const domain::OwnWord& word : words) {
        if (const char* why = hindrance(word)) {
            written.leftOut.push_back({word.term, QString::fromLatin1(why), Kept::leftOut});
            continue;
        }
        any = true;
        const PrhPattern pattern = patternOf(word);
        written.bytes += "  - expected: " + yaml::quoted(word.suggestion) + '\n';
        written.bytes += "    pattern: " + yaml::quoted(pattern.written()) + '\n';
        if (pattern.boundary)
            written.bytes += "    options:\n      wordBoundary: true\n";
        const QString corrected = replacedByPrh(word.example, pattern, word.suggestion);
        if (word.example.isEmpty() || corrected == word.example)
            continue;
        written.bytes += "    specs:\n      - from: " + yaml::quoted(word.example) + '\n';
        written.bytes += "        to: " + yaml::quoted(corrected) + '\n';
    }
    if (!any)
        written.bytes = "version: 1\nrules: []\n";
    return written;
}

} // namespace choba::exchange
