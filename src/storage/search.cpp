#include "storage/search.h"

#include "base/job.h"
#include "text/fold.h"

#include <QStringList>

#include <algorithm>
#include <string_view>

namespace choba::storage {

namespace {

// The tokenizer lets ASCII signs separate tokens; here they are characters like any other.
constexpr char16_t asciiSigns = 0xE000;

bool isLeftOut(char16_t unit)
{
    return QChar::isSpace(unit) || unit < 0x20 || unit == 0x7F;
}

bool isAsciiSign(char16_t unit)
{
    const char16_t lower = unit | 0x20;
    return unit < 0x80 && !(lower >= u'a' && lower <= u'z') && !(unit >= u'0' && unit <= u'9');
}

// What is compared: folded, without white space.
std::u16string comparable(QStringView text)
{
    std::u16string units = text::folded(text);
    std::erase_if(units, isLeftOut);
    return units;
}

// Where a match stands in the original.
struct Match {
    qsizetype start = 0;
    qsizetype end = 0;
};

// A text with the way back from its comparable form.
class Comparable
{
public:
    void read(QStringView text)
    {
        m_text = text;
        m_folded.clear();
        text::fold(text, 0, text.size(), m_folded);
        std::size_t kept = 0;
        for (std::size_t i = 0; i < m_folded.units.size(); ++i) {
            if (isLeftOut(m_folded.units[i]))
                continue;
            m_folded.units[kept] = m_folded.units[i];
            m_folded.offsets[kept] = m_folded.offsets[i];
            ++kept;
        }
        m_folded.units.resize(kept);
        m_folded.offsets.resize(kept);
    }

    // The first place of `word`, which is comparable and not empty.
    std::optional<Match> find(const std::u16string& word) const
    {
        const std::size_t at = std::u16string_view(m_folded.units).find(word);
        if (at == std::u16string_view::npos)
            return std::nullopt;
        const qsizetype last = m_folded.offsets[at + word.size() - 1];
        return Match{m_folded.offsets[at], text::sourceEnd(m_text, last)};
    }

    // The first place of any of `words`; nothing unless all are there.
    std::optional<Match> findAll(const std::vector<std::u16string>& words) const
    {
        std::optional<Match> first;
        for (const std::u16string& word : words) {
            const std::optional<Match> match = find(word);
            if (!match)
                return std::nullopt;
            if (!first || match->start < first->start)
                first = match;
        }
        return first;
    }

private:
    QStringView m_text;
    text::Folded m_folded;
};

// Up to this many neighbours make a token of their own. What is looked for is rarely longer, so
// that most queries are answered by the index alone; common pairs alone would let through
// thousands of texts without a match.
constexpr std::size_t longestGram = 4;

// A long word is looked up by this many stretches of it at most; the comparison does the rest.
constexpr std::size_t mostLookups = 4;

// A pasted letter may be thousands of words, and asking the index takes the square of them, which
// nothing can interrupt. A few say where to look.
constexpr qsizetype mostTokens = 64;

// Where the code points of a text begin, and where the last one ends. ASCII signs become
// characters of a token on the way.
std::vector<std::size_t> codePoints(std::u16string& units)
{
    std::vector<std::size_t> starts;
    starts.reserve(units.size() + 1);
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (isAsciiSign(units[i]))
            units[i] = static_cast<char16_t>(units[i] + asciiSigns);
        const bool second = i > 0 && QChar::isLowSurrogate(units[i])
            && QChar::isHighSurrogate(units[i - 1]) && starts.back() == i - 1;
        if (!second)
            starts.push_back(i);
    }
    starts.push_back(units.size());
    return starts;
}

// All stretches of one to longestGram code points.
std::vector<std::u16string_view> allGrams(std::u16string& units)
{
    const std::vector<std::size_t> starts = codePoints(units);
    const std::u16string_view whole = units;
    std::vector<std::u16string_view> grams;
    grams.reserve(starts.size() * longestGram);
    for (std::size_t from = 0; from + 1 < starts.size(); ++from) {
        const std::size_t last = std::min(from + longestGram, starts.size() - 1);
        for (std::size_t to = from + 1; to <= last; ++to)
            grams.push_back(whole.substr(starts[from], starts[to] - starts[from]));
    }
    return grams;
}

// Those of the greatest length that fits, side by side, or with gaps in a very long word; the
// first and the last are always among them.
std::vector<std::u16string_view> lookups(std::u16string& word)
{
    const std::vector<std::size_t> starts = codePoints(word);
    const std::size_t count = starts.size() - 1;
    const std::size_t length = std::min(longestGram, count);
    const std::size_t last = count - length;
    const std::size_t step = std::max(longestGram, last / (mostLookups - 1) + 1);
    const std::u16string_view whole = word;
    std::vector<std::u16string_view> grams;
    for (std::size_t from = 0;; from = std::min(from + step, last)) {
        grams.push_back(whole.substr(starts[from], starts[from + length] - starts[from]));
        if (from == last)
            return grams;
    }
}

std::vector<std::u16string> wordsOf(const QString& query)
{
    std::vector<std::u16string> words;
    qsizetype at = 0;
    while (at < query.size()) {
        qsizetype end = at;
        while (end < query.size() && !query[end].isSpace())
            ++end;
        std::u16string word = comparable(QStringView(query).mid(at, end - at));
        if (!word.empty())
            words.push_back(std::move(word));
        at = end + 1;
    }
    return words;
}

// Every token stands in quotation marks, so nothing in it is an operator; no token holds one, for
// it would be an ASCII sign.
QString matchOf(const std::vector<std::u16string>& words)
{
    QStringList tokens;
    for (std::u16string word : words) {
        if (tokens.size() >= mostTokens)
            break;
        for (const std::u16string_view gram : lookups(word))
            tokens += u'"' + QString::fromUtf16(gram.data(), std::ssize(gram)) + u'"';
    }
    tokens.removeDuplicates();
    return tokens.join(u' ');
}

// True where a text may be cut without tearing what belongs together.
bool mayCut(QStringView text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return true;
    constexpr char16_t joiner = 0x200D;
    const QChar next = text[at];
    return !next.isLowSurrogate() && !next.isMark() && !text::isInvisible(next.unicode())
        && text[at - 1] != joiner;
}

// About this many UTF-16 units, the match in the front half.
constexpr qsizetype excerptLength = 60;
constexpr qsizetype excerptLead = 20;

void cutExcerpt(const QString& text, const Match& match, SearchHit& hit)
{
    qsizetype start = std::max<qsizetype>(0, match.start - excerptLead);
    qsizetype end = std::min(text.size(), std::max(match.end, start + excerptLength));
    start = std::min(match.start, std::max<qsizetype>(0, std::min(start, end - excerptLength)));
    while (!mayCut(text, start))
        --start;
    while (!mayCut(text, end))
        ++end;
    hit.excerpt = text.mid(start, end - start);
    for (QChar& unit : hit.excerpt) {
        if (unit.isSpace() || unit.unicode() < 0x20)
            unit = u' ';
    }
    hit.matchStart = match.start - start;
    hit.matchEnd = match.end - start;
}

SearchHit hitOf(const Statement& row)
{
    SearchHit hit;
    hit.message = row.id<MessageId>(2);
    hit.part = static_cast<int>(row.integer(3)) - 1;
    hit.at = row.integer(4);
    hit.client = row.id<ClientId>(5);
    hit.channel = row.text(6);
    hit.direction = domain::directionFromKey(row.text(7)).value_or(domain::Direction::out);
    hit.clientName = row.text(8);
    hit.honorific = domain::honorificFromKey(row.text(9)).value_or(domain::Honorific::sama);
    return hit;
}

} // namespace

QString grams(QStringView text)
{
    std::u16string units = comparable(text);
    std::vector<std::u16string_view> all = allGrams(units);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    QString tokens;
    tokens.reserve(static_cast<qsizetype>(all.size()) * static_cast<qsizetype>(longestGram + 1));
    for (const std::u16string_view gram : all) {
        if (!tokens.isEmpty())
            tokens += u' ';
        tokens.append(QStringView(gram.data(), std::ssize(gram)));
    }
    return tokens;
}

Result<SearchPage> searchMessages(const Connection& connection, const QString& words,
                                  std::optional<qint64> before, int limit, Job* job)
{
    const std::vector<std::u16string> wanted = wordsOf(words);
    SearchPage page;
    if (wanted.empty() || limit <= 0)
        return page;
    const Interruptible interruptible(connection, job);
    Statement candidates(connection,
                         "SELECT rowid FROM search WHERE search MATCH ?1 AND rowid < ?2 "
                         "ORDER BY rowid DESC");
    Statement texts(connection,
                    "SELECT part.text, part.id, message.id, part.number, part.at, client.id, "
                    "message.channel, message.direction, client.name, client.honorific "
                    "FROM search_document AS document "
                    "JOIN message_part AS part ON part.id = document.part "
                    "JOIN message ON message.id = part.message "
                    "JOIN client ON client.id = message.client WHERE document.document = ?1");
    candidates.bind(1, matchOf(wanted))
        .bind(2, before.value_or(std::numeric_limits<qint64>::max()));
    Comparable comparableText;
    while (candidates.next()) {
        if (job && job->cancelled())
            return Error{ErrorCode::cancelled, {}, {}};
        const qint64 document = candidates.integer(0);
        if (texts.bind(1, document).next()) {
            const QString text = texts.text(0);
            comparableText.read(text);
            if (const std::optional<Match> match = comparableText.findAll(wanted)) {
                SearchHit hit = hitOf(texts);
                cutExcerpt(text, *match, hit);
                page.hits.push_back(std::move(hit));
            }
        }
        texts.reset();
        if (std::ssize(page.hits) == limit) {
            page.next = document;
            break;
        }
    }
    if (candidates.failed())
        return candidates.error();
    if (texts.failed())
        return texts.error();
    return page;
}

Result<std::vector<SearchHit>> searchDrafts(const Connection& connection, const QString& words,
                                            int limit)
{
    const std::vector<std::u16string> wanted = wordsOf(words);
    std::vector<SearchHit> hits;
    Statement drafts(connection,
                     "SELECT draft.text, draft.id, draft.saved_at, client.id, draft.channel, "
                     "client.name, client.honorific "
                     "FROM draft LEFT JOIN client ON client.id = draft.client "
                     "ORDER BY draft.saved_at DESC, draft.id DESC");
    Comparable comparableText;
    while (!wanted.empty() && std::ssize(hits) < limit && drafts.next()) {
        const QString text = drafts.text(0);
        comparableText.read(text);
        const std::optional<Match> match = comparableText.findAll(wanted);
        if (!match)
            continue;
        SearchHit hit;
        hit.draft = drafts.id<DraftId>(1);
        hit.at = drafts.integer(2);
        hit.client = drafts.id<ClientId>(3);
        hit.channel = drafts.text(4);
        hit.clientName = drafts.text(5);
        hit.honorific = domain::honorificFromKey(drafts.text(6)).value_or(domain::Honorific::sama);
        cutExcerpt(text, *match, hit);
        hits.push_back(std::move(hit));
    }
    if (drafts.failed())
        return drafts.error();
    return hits;
}

Result<std::optional<bool>> everSent(const Connection& connection, QStringView span, int most)
{
    const std::u16string wanted = comparable(span);
    if (wanted.empty())
        return std::optional(true);
    Statement candidates(connection,
                         "SELECT part.text FROM search "
                         "JOIN search_document AS document ON document.document = search.rowid "
                         "JOIN message_part AS part ON part.id = document.part "
                         "JOIN message ON message.id = part.message "
                         "WHERE search MATCH ?1 AND message.direction = 'out' "
                         "ORDER BY search.rowid DESC LIMIT ?2");
    candidates.bind(1, matchOf({wanted})).bind(2, qint64(most) + 1);
    std::optional<bool> answer{false};
    int looked = 0;
    while (candidates.next()) {
        if (++looked > most) {
            answer.reset();
            break;
        }
        if (comparable(candidates.text(0)).find(wanted) != std::u16string::npos) {
            answer = true;
            break;
        }
    }
    if (candidates.failed())
        return candidates.error();
    return answer;
}

} // namespace choba::storage
