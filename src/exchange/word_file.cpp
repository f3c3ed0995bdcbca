#include "exchange/word_file.h"

#include "base/file.h"
#include "base/job.h"
#include "base/json_reader.h"
#include "base/keys.h"
#include "exchange/prh.h"
#include "text/encoding.h"
#include "text/lexicon.h"

#include <QSet>
#include <QtGlobal>

#include <nlohmann/json.hpp>

namespace choba::exchange {

namespace {

using Node = nlohmann::ordered_json;

// Sentences are made of these in wording.
constexpr const char* neverFlagged = QT_TRANSLATE_NOOP("details", "it is never pointed out");
constexpr const char* isComment = QT_TRANSLATE_NOOP("details", "it would be read as a comment");

constexpr std::array<QStringView, 3> formatKeys = {u"lines", u"lexicon", u"prh"};

WordFormat recogniseWords(const QByteArray& bytes, const QString& name)
{
    QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 65536));
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    if (start.trimmed().startsWith('{'))
        return WordFormat::lexicon;
    const bool yaml =
        name.endsWith(u".yml", Qt::CaseInsensitive) || name.endsWith(u".yaml", Qt::CaseInsensitive);
    const bool rules = start.startsWith("rules:") || start.contains("\nrules:");
    return yaml || rules ? WordFormat::prh : WordFormat::lines;
}

class Collector
{
public:
    explicit Collector(WordFile& file)
        : m_file(file)
    { }

    void add(domain::OwnWord word, const QString& where)
    {
        QSet<QString>& seen = m_seen[word.kind == domain::WordKind::flag ? 1 : 0];
        if (seen.contains(word.term))
            return;
        seen.insert(word.term);
        m_file.words.push_back({std::move(word), where});
    }

private:
    WordFile& m_file;
    std::array<QSet<QString>, 2> m_seen;
};

// Plain rules are own words; one with conditions would say something else without them.
bool isPlain(const text::Rule& rule)
{
    return rule.unless.isEmpty() && rule.with.isEmpty() && rule.minLength == 0 && rule.wholeWord
        && !rule.once;
}

// One term per line, and the word list in JSON, are read by the checker's own reader.
Result<WordFile> readList(const QByteArray& bytes, const QString& name)
{
    QByteArray utf8 = bytes;
    // Old editors in Japan save in CP932.
    if (!text::decodeUtf8(bytes, name)) {
        const std::vector<text::Encoding> guesses = text::guessEncodings(bytes);
        if (!guesses.empty()) {
            const Result<QString> text = text::decode(bytes, guesses.front(), name);
            if (text)
                utf8 = text->toUtf8();
        }
    }
    Result<text::WordList> list = text::parseWordList(utf8, name);
    if (!list)
        return list.error();
    WordFile file;
    file.refused = std::move(list->problems);
    Collector collector(file);
    for (const QString& term : list->allow) {
        domain::OwnWord word;
        word.kind = domain::WordKind::allow;
        word.term = term;
        collector.add(std::move(word), name);
    }
    for (const text::Rule& rule : list->rules) {
        if (!isPlain(rule)) {
            file.inert.push_back({name, rule.id, Kept::leftOut});
            continue;
        }
        for (const QString& term : rule.terms) {
            domain::OwnWord word;
            word.term = term;
            word.severity = rule.severity;
            word.suggestion = rule.suggestion;
            if (rule.terms.size() == 1)
                word.example = rule.flags.value(0);
            collector.add(std::move(word), name);
        }
    }
    return file;
}

WrittenWords writeLines(const std::vector<domain::OwnWord>& words)
{
    WrittenWords written;
    for (const domain::OwnWord& word : words) {
        const bool flag = word.kind == domain::WordKind::flag;
        if (!flag || word.term.startsWith(u'#') || word.term.contains(u'\n')
            || word.term.contains(u'\r')) {
            const QString why = QString::fromLatin1(flag ? isComment : neverFlagged);
            written.leftOut.push_back({word.term, why, Kept::leftOut});
            continue;
        }
        written.bytes += word.term.toUtf8() + '\n';
    }
    return written;
}

WrittenWords writeLexicon(const std::vector<domain::OwnWord>& words)
{
    Node root = Node::object();
    root["format"] = "choba-lexicon";
    root["version"] = 1;
    root["id"] = "own";
    Node allow = Node::array();
    Node rules = Node::array();
    for (const domain::OwnWord& word : words) {
        if (word.kind == domain::WordKind::allow) {
            allow.push_back(word.term.toStdString());
            continue;
        }
        Node rule = Node::object();
        rule["id"] = "word-" + std::to_string(rules.size() + 1);
        rule["category"] = key(Category::user).toString().toStdString();
        rule["severity"] = key(word.severity).toString().toStdString();
        rule["terms"] = Node::array({word.term.toStdString()});
        if (!word.suggestion.isEmpty())
            rule["suggestion"] = word.suggestion.toStdString();
        if (!word.example.isEmpty())
            rule["flags"] = Node::array({word.example.toStdString()});
        rules.push_back(std::move(rule));
    }
    root["allow"] = std::move(allow);
    root["rules"] = std::move(rules);
    WrittenWords written;
    written.bytes =
        QByteArray::fromStdString(root.dump(2, ' ', false, Node::error_handler_t::replace)) + '\n';
    return written;
}

} // namespace

QStringView key(WordFormat format)
{
    return keyOf(formatKeys, format);
}

std::optional<WordFormat> wordFormatFromKey(QStringView key)
{
    return fromKey<WordFormat>(formatKeys, key);
}

Result<WordFile> readWords(const QByteArray& bytes, const QString& name,
                           std::optional<WordFormat> format, Job* job)
{
    if (bytes.size() > largestFile)
        return Error{ErrorCode::tooLarge, name, QString::number(largestFile)};
    if (!format)
        format = recogniseWords(bytes, name);
    Result<WordFile> file =
        *format == WordFormat::prh ? readPrh(bytes, name, job) : readList(bytes, name);
    if (file)
        file->format = *format;
    return file;
}

WrittenWords writeWords(const std::vector<domain::OwnWord>& words, WordFormat format)
{
    switch (format) {
    case WordFormat::lines:
        return writeLines(words);
    case WordFormat::lexicon:
        return writeLexicon(words);
    case WordFormat::prh:
        break;
    }
    return writePrh(words);
}

} // namespace choba::exchange
