#include "base/json_reader.h"
#include "text/encoding.h"
#include "text/fold.h"
#include "text/lexicon.h"
#include "text/term_matcher.h"

#include <QDate>
#include <QFileInfo>
#include <QSet>

#include <array>

namespace choba::text {

namespace {

constexpr QStringView format = u"choba-lexicon";
constexpr int version = 1;
constexpr auto longestTerm = qsizetype(TermMatcher::longestTerm);
constexpr qsizetype mostTerms = 1'000'000;
constexpr qsizetype surelyShort = longestTerm / 18; // one character folds to 18 units at most

// Why the site minds, unless the rule says otherwise; in the order of Category.
constexpr std::array<Reason, categoryCount> usualReasons = {
    Reason::publicMorals, // sexual
    Reason::publicMorals, // violence
    Reason::leadingOutside, // contact
    Reason::leadingOutside, // site
    Reason::leadingOutside, // drive
    Reason::ownTerms, // payment
    Reason::ownTerms, // direct-trade
    Reason::leadingOutside, // platform-hint
    Reason::ownTerms, // meeting
    Reason::ownTerms, // pricing
    Reason::misleadingClaims, // claim
    Reason::ownTerms, // review
    Reason::law, // legal
    Reason::notAccepted, // emoji
    Reason::courtesy, // tone
    Reason::courtesy, // address
    Reason::ownList, // user
};

std::optional<Scope> scopeFromKey(QStringView key)
{
    if (key == u"sentence")
        return Scope::sentence;
    if (key == u"text")
        return Scope::text;
    return std::nullopt;
}

// Collects a JSON list: good terms into the list, the others into its problems.
class Reader
{
public:
    explicit Reader(WordList& list)
        : m_list(list)
    { }

    Result<void> read(const json::Value& root, const QString& fallbackId);

private:
    void readRule(const json::Value& entry);
    void readTexts(json::Fields& fields, Rule& rule);
    QStringList goodTerms(const json::Value& terms);
    void refuseBrokenTerms(json::Fields& fields, const char* key, const QStringList& terms);

    WordList& m_list;
    QSet<QString> m_ids;
    qsizetype m_termCount = 0;
};

Result<void> Reader::read(const json::Value& root, const QString& fallbackId)
{
    json::Fields fields(root);
    fields.required("format");
    fields.required("version");
    m_list.id = fields.textOr("id", fallbackId);
    if (const std::optional<json::Value> day = fields.optional("checked_on")) {
        const QString text = fields.textOr("checked_on");
        if (!QDate::fromString(text, Qt::ISODate).isValid())
            fields.fail(ErrorCode::unknownValue, "checked_on", text);
    }
    const std::optional<json::Value> allow = fields.optional("allow");
    const std::optional<json::Value> rules = fields.optional("rules");
    fields.refuseOtherKeys();
    if (fields.error())
        m_list.problems.push_back(*fields.error());
    for (const auto& list : {allow, rules}) {
        if (list && !list->isArray())
            m_list.problems.push_back({ErrorCode::wrongType, list->path(), QStringLiteral("list")});
    }
    if (allow)
        m_list.allow = goodTerms(*allow);
    if (rules) {
        for (const json::Value& entry : rules->items())
            readRule(entry);
    }
    if (m_termCount > mostTerms)
        return Error{ErrorCode::tooManyTerms, root.path(), QString::number(mostTerms)};
    return {};
}

// Single bad terms are left out, the rest of the list stays.
QStringList Reader::goodTerms(const json::Value& terms)
{
    QStringList good;
    for (const json::Value& item : terms.items()) {
        const Result<QString> text = item.text();
        if (!text) {
            m_list.problems.push_back(text.error());
            continue;
        }
        QString term = text->trimmed();
        if (const std::optional<Error> problem = termProblem(term, item.path()))
            m_list.problems.push_back(*problem);
        else
            good.append(std::move(term));
    }
    m_termCount += good.size();
    return good;
}

// Conditions cannot lose a term without changing what the rule says.
void Reader::refuseBrokenTerms(json::Fields& fields, const char* key, const QStringList& terms)
{
    for (const QString& term : terms) {
        if (const std::optional<Error> problem = termProblem(term, {}))
            fields.fail(problem->code, key, problem->detail);
    }
    m_termCount += terms.size();
}

void Reader::readTexts(json::Fields& fields, Rule& rule)
{
    rule.suggestion = fields.textOr("suggestion");
    rule.source = fields.textOr("source");
    if (const std::optional<json::Value> note = fields.optional("note")) {
        json::Fields noteFields(*note);
        rule.noteJa = noteFields.textOr("ja");
        rule.noteEn = noteFields.textOr("en");
        noteFields.refuseOtherKeys();
        if (noteFields.error())
            fields.fail(*noteFields.error());
    }
    rule.flags = fields.textsOr("flags");
    rule.passes = fields.textsOr("passes");
}

void Reader::readRule(const json::Value& entry)
{
    json::Fields fields(entry);
    Rule rule;
    const QString name = fields.text("id");
    rule.id = m_list.id + u'.' + name;
    if (m_ids.contains(rule.id))
        fields.fail(ErrorCode::duplicateId, "id", name);
    m_ids.insert(rule.id);

    const QString category = fields.text("category");
    if (const auto known = categoryFromKey(category))
        rule.category = *known;
    else
        fields.fail(ErrorCode::unknownValue, "category", category);
    rule.reason = fields.choiceOr("reason", reasonFromKey,
                                  usualReasons[static_cast<std::size_t>(rule.category)]);
    rule.severity = fields.choiceOr("severity", severityFromKey, Severity::warn);
    rule.scope = fields.choiceOr("scope", scopeFromKey, Scope::sentence);
    rule.wholeWord = fields.flagOr("whole_word", true);
    rule.once = fields.flagOr("once", false);
    rule.yields = fields.flagOr("yields", false);
    const qint64 minLength = fields.numberOr("min_length", 0);
    if (minLength < 0 || minLength > std::numeric_limits<int>::max())
        fields.fail(ErrorCode::unknownValue, "min_length", QString::number(minLength));
    rule.minLength = static_cast<int>(minLength);
    rule.unless = fields.textsOr("unless");
    rule.with = fields.textsOr("with");
    refuseBrokenTerms(fields, "unless", rule.unless);
    refuseBrokenTerms(fields, "with", rule.with);
    readTexts(fields, rule);
    const std::optional<json::Value> terms = fields.required("terms");
    if (terms && !terms->isArray())
        fields.fail(ErrorCode::wrongType, "terms", QStringLiteral("list of texts"));
    fields.refuseOtherKeys();
    if (!fields.error()) {
        rule.terms = goodTerms(*terms);
        if (rule.terms.isEmpty())
            fields.fail(ErrorCode::emptyTerm, "terms");
    }
    if (fields.error())
        m_list.problems.push_back(*fields.error());
    else
        m_list.rules.push_back(std::move(rule));
}

Result<WordList> parseJson(const QByteArray& bytes, const QString& name, const QString& id)
{
    const Result<json::Document> document = json::parse(bytes, name);
    if (!document)
        return document.error();
    const json::Value& root = document->root();
    if (const Result<void> expected = json::expectFormat(root, format, version); !expected)
        return expected.error();
    WordList list;
    if (const Result<void> read = Reader(list).read(root, id); !read)
        return read.error();
    return list;
}

// One term per line; LF, CR LF and CR end a line.
Result<WordList> parseLines(const QByteArray& bytes, const QString& name, const QString& id)
{
    const Result<QString> decoded = decodeUtf8(bytes, name);
    if (!decoded)
        return decoded.error();
    WordList list;
    list.id = id;
    Rule rule;
    rule.id = id + QStringLiteral(".words");
    rule.source = name;

    const QStringView text = *decoded;
    qsizetype number = 0;
    for (qsizetype start = 0; start < text.size(); ++number) {
        qsizetype end = start;
        while (end < text.size() && text[end] != u'\n' && text[end] != u'\r')
            ++end;
        const QStringView line = text.mid(start, end - start).trimmed();
        start = end + (text.mid(end).startsWith(u"\r\n") ? 2 : 1);
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        QString term = line.toString();
        const auto where = QStringLiteral("%1:%2").arg(name).arg(number + 1);
        if (const std::optional<Error> problem = termProblem(term, where))
            list.problems.push_back(*problem);
        else
            rule.terms.append(std::move(term));
        if (rule.terms.size() > mostTerms)
            return Error{ErrorCode::tooManyTerms, name, QString::number(mostTerms)};
    }
    if (!rule.terms.isEmpty())
        list.rules.push_back(std::move(rule));
    return list;
}

// JSON may be preceded by a byte order mark and white space.
bool looksLikeJson(const QByteArray& bytes)
{
    qsizetype i = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (i < bytes.size() && QByteArrayView(" \t\r\n").contains(bytes[i]))
        ++i;
    return i < bytes.size() && bytes[i] == '{';
}

} // namespace

std::optional<Error> termProblem(const QString& term, const QString& where)
{
    const auto tooLong = Error{ErrorCode::termTooLong, where, QString::number(longestTerm)};
    if (term.size() > longestTerm)
        return tooLong;
    // Nearly all terms are short and hold a plain letter; only the others are worth folding.
    const bool letters = std::any_of(
        term.begin(), term.end(), [](QChar c) { return scriptOf(c.unicode()) != Script::other; });
    if (letters && term.size() <= surelyShort)
        return std::nullopt;
    const std::u16string units = folded(term);
    if (std::all_of(units.begin(), units.end(), isSeparator))
        return Error{ErrorCode::emptyTerm, where, term};
    if (units.size() > std::size_t(longestTerm))
        return tooLong;
    return std::nullopt;
}

Result<WordList> parseWordList(const QByteArray& bytes, const QString& name)
{
    const QString id = QFileInfo(name).completeBaseName();
    return looksLikeJson(bytes) ? parseJson(bytes, name, id) : parseLines(bytes, name, id);
}

} // namespace choba::text
