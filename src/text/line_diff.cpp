#include "text/line_diff.h"

#include "text/fold.h"

#include <QHash>

#include <algorithm>
#include <unordered_map>

namespace choba::text {

namespace {

constexpr int longestWordSearch = 120; // changed words in one line
constexpr qsizetype longestComparedLine = 4000; // UTF-16 units; longer lines change as a whole

using Numbers = std::vector<int>; // equal items have equal numbers

// One entry for each item of both sides: kept pairs, and which items are on one side alone.
struct Match {
    std::vector<bool> keptBefore;
    std::vector<bool> keptAfter;
};

// The furthest points of Myers' greedy search, one row a step, and the way back through them.
class Search
{
public:
    Search(const Numbers& before, const Numbers& after, int from, int beforeEnd, int afterEnd)
        : m_before(before)
        , m_after(after)
        , m_from(from)
        , m_width(beforeEnd - from)
        , m_height(afterEnd - from)
    { }

    // False when the two differ in more than `limit` items.
    bool run(int limit, Match& match)
    {
        const int most = std::min(limit, m_width + m_height);
        for (int step = 0; step <= most; ++step) {
            m_rows.emplace_back(static_cast<size_t>(2 * step + 1));
            for (int diagonal = -step; diagonal <= step; diagonal += 2) {
                const int x = slide(start(step, diagonal), diagonal);
                at(step, diagonal) = x;
                if (x >= m_width && x - diagonal >= m_height) {
                    walkBack(step, match);
                    return true;
                }
            }
        }
        return false;
    }

private:
    int& at(int step, int diagonal)
    {
        return m_rows[static_cast<size_t>(step)][static_cast<size_t>(diagonal + step)];
    }

    // Down from the diagonal above, or right from the one below, whichever is further.
    bool comesDown(int step, int diagonal)
    {
        return diagonal == -step
            || (diagonal != step && at(step - 1, diagonal - 1) < at(step - 1, diagonal + 1));
    }

    int start(int step, int diagonal)
    {
        if (step == 0)
            return 0;
        return comesDown(step, diagonal) ? at(step - 1, diagonal + 1)
                                         : at(step - 1, diagonal - 1) + 1;
    }

    int slide(int x, int diagonal) const
    {
        while (x < m_width && x - diagonal < m_height
               && m_before[static_cast<size_t>(m_from + x)]
                   == m_after[static_cast<size_t>(m_from + x - diagonal)])
            ++x;
        return x;
    }

    void walkBack(int step, Match& match)
    {
        int x = m_width;
        int diagonal = m_width - m_height;
        for (; step >= 0; --step) {
            const int begin = start(step, diagonal);
            for (; x > begin; --x) {
                match.keptBefore[static_cast<size_t>(m_from + x - 1)] = true;
                match.keptAfter[static_cast<size_t>(m_from + x - 1 - diagonal)] = true;
            }
            if (step == 0)
                return;
            const bool down = comesDown(step, diagonal);
            diagonal += down ? 1 : -1;
            x = at(step - 1, diagonal);
        }
    }

    const Numbers& m_before;
    const Numbers& m_after;
    int m_from;
    int m_width;
    int m_height;
    std::vector<Numbers> m_rows;
};

Match match(const Numbers& before, const Numbers& after, int limit)
{
    Match result{std::vector<bool>(before.size()), std::vector<bool>(after.size())};
    size_t from = 0;
    while (from < std::min(before.size(), after.size()) && before[from] == after[from]) {
        result.keptBefore[from] = true;
        result.keptAfter[from++] = true;
    }
    size_t beforeEnd = before.size();
    size_t afterEnd = after.size();
    while (beforeEnd > from && afterEnd > from && before[beforeEnd - 1] == after[afterEnd - 1]) {
        result.keptBefore[--beforeEnd] = true;
        result.keptAfter[--afterEnd] = true;
    }
    Search(before, after, static_cast<int>(from), static_cast<int>(beforeEnd),
           static_cast<int>(afterEnd))
        .run(limit, result);
    return result;
}

// Gives equal texts equal numbers.
class Numbering
{
public:
    int of(QStringView text)
    {
        const auto [entry, isNew] = m_numbers.try_emplace(text, static_cast<int>(m_numbers.size()));
        return entry->second;
    }

private:
    struct Hash {
        size_t operator()(QStringView text) const { return qHash(text); }
    };

    std::unordered_map<QStringView, int, Hash> m_numbers;
};

std::vector<QStringView> linesOf(const QString& text)
{
    std::vector<QStringView> lines;
    const QStringView all(text);
    qsizetype start = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i] != u'\n' && all[i] != u'\r')
            continue;
        lines.push_back(all.sliced(start, i - start));
        if (all[i] == u'\r' && i + 1 < all.size() && all[i + 1] == u'\n')
            ++i;
        start = i + 1;
    }
    if (start < all.size())
        lines.push_back(all.sliced(start));
    return lines;
}

// A run of one script is a word; anything else stands alone.
std::vector<Stretch> wordsOf(QStringView line)
{
    std::vector<Stretch> words;
    Script last = Script::other;
    for (qsizetype i = 0; i < line.size();) {
        const qsizetype end = sourceEnd(line, i);
        const Script script = scriptOf(line[i].unicode());
        if (script != Script::other && script == last)
            words.back().end = end;
        else
            words.push_back({i, end});
        last = script;
        i = end;
    }
    return words;
}

std::vector<Stretch> joined(const std::vector<Stretch>& words, const std::vector<bool>& kept)
{
    std::vector<Stretch> changed;
    for (size_t i = 0; i < words.size(); ++i) {
        if (kept[i])
            continue;
        if (!changed.empty() && changed.back().end == words[i].start)
            changed.back().end = words[i].end;
        else
            changed.push_back(words[i]);
    }
    return changed;
}

qsizetype lengthOf(const std::vector<Stretch>& stretches)
{
    qsizetype length = 0;
    for (const Stretch& stretch : stretches)
        length += stretch.end - stretch.start;
    return length;
}

void markWords(DiffLine& removed, DiffLine& added)
{
    if (std::max(removed.text.size(), added.text.size()) > longestComparedLine)
        return;
    const std::vector<Stretch> before = wordsOf(removed.text);
    const std::vector<Stretch> after = wordsOf(added.text);
    Numbering numbering;
    const auto numbersOf = [&numbering](QStringView line, const std::vector<Stretch>& words) {
        Numbers numbers;
        numbers.reserve(words.size());
        for (const Stretch& word : words)
            numbers.push_back(numbering.of(line.sliced(word.start, word.end - word.start)));
        return numbers;
    };
    const Match found =
        match(numbersOf(removed.text, before), numbersOf(added.text, after), longestWordSearch);
    std::vector<Stretch> gone = joined(before, found.keptBefore);
    std::vector<Stretch> come = joined(after, found.keptAfter);
    const qsizetype common = removed.text.size() - lengthOf(gone);
    if (2 * common < std::min(removed.text.size(), added.text.size()))
        return; // marks on nearly everything say less than none
    removed.words = std::move(gone);
    added.words = std::move(come);
}

// The lines that went and came between two common ones: the first took the place of the first.
void markPairs(std::vector<DiffLine>& lines, size_t from)
{
    size_t firstAdded = from;
    while (firstAdded < lines.size() && lines[firstAdded].change == LineChange::removed)
        ++firstAdded;
    for (size_t i = 0; from + i < firstAdded && firstAdded + i < lines.size(); ++i)
        markWords(lines[from + i], lines[firstAdded + i]);
}

} // namespace

std::vector<DiffLine> lineDiff(const QString& before, const QString& after)
{
    const std::vector<QStringView> old = linesOf(before);
    const std::vector<QStringView> young = linesOf(after);
    Numbering numbering;
    const auto numbersOf = [&numbering](const std::vector<QStringView>& lines) {
        Numbers numbers;
        numbers.reserve(lines.size());
        for (const QStringView line : lines)
            numbers.push_back(numbering.of(line));
        return numbers;
    };
    const Match found = match(numbersOf(old), numbersOf(young), longestSearch);

    std::vector<DiffLine> result;
    result.reserve(std::max(old.size(), young.size()));
    size_t i = 0;
    size_t j = 0;
    while (i < old.size() || j < young.size()) {
        const size_t from = result.size();
        for (; i < old.size() && !found.keptBefore[i]; ++i)
            result.push_back({LineChange::removed, old[i].toString(), {}});
        for (; j < young.size() && !found.keptAfter[j]; ++j)
            result.push_back({LineChange::added, young[j].toString(), {}});
        markPairs(result, from);
        for (; i < old.size() && j < young.size() && found.keptBefore[i] && found.keptAfter[j];
             ++i, ++j)
            result.push_back({LineChange::same, young[j].toString(), {}});
    }
    return result;
}

} // namespace choba::text
