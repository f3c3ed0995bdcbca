#include "writing/template_library.h"

#include "base/file.h"
#include "base/json_reader.h"
#include "text/fold.h"
#include "text/romaji.h"
#include "writing/template_index.h"

#include <QSet>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <mutex>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace choba::writing {

namespace {

constexpr QStringView templatesFormat = u"choba-templates";
constexpr int templatesVersion = 1;

constexpr QStringView shippedFolder = u":/templates/ja/";

// No word of a query holds it, so that nothing is found across two texts.
constexpr char16_t boundary = u'\n';

Result<domain::LetterTemplate> shippedTemplate(const json::Value& entry)
{
    json::Fields fields(entry);
    const QString key = fields.text("key");
    if (fields.error())
        return *fields.error();
    Result<QByteArray> body = readFile(QString(shippedFolder + key + u".mustache"));
    if (!body)
        return body.error();
    if (body->endsWith('\n'))
        body->chop(1);
    nlohmann::ordered_json whole = entry.node();
    whole["body"] = body->toStdString();
    const auto errors = nlohmann::ordered_json::error_handler_t::replace;
    return domain::letterFromJson(QByteArray::fromStdString(whole.dump(-1, ' ', false, errors)),
                                  entry.path());
}

Result<std::vector<domain::LetterTemplate>> readShippedTemplates()
{
    const QString name = QStringLiteral("index.json");
    const Result<QByteArray> bytes = readFile(QString(shippedFolder + name));
    if (!bytes)
        return bytes.error();
    const Result<json::Document> document = json::parse(*bytes, name);
    if (!document)
        return document.error();
    const json::Value& root = document->root();
    if (const auto format = json::expectFormat(root, templatesFormat, templatesVersion); !format)
        return format.error();
    json::Fields fields(root);
    const std::optional<json::Value> list = fields.required("templates");
    if (!list)
        return *fields.error();
    if (!list->isArray())
        return Error{ErrorCode::wrongType, list->path(), QStringLiteral("list")};

    std::vector<domain::LetterTemplate> letters;
    QSet<QString> keys;
    for (const json::Value& entry : list->items()) {
        Result<domain::LetterTemplate> letter = shippedTemplate(entry);
        if (!letter)
            return letter.error();
        if (keys.contains(letter->key))
            return Error{ErrorCode::duplicateId, entry.memberPath("key"), letter->key};
        keys.insert(letter->key);
        letters.push_back(*std::move(letter));
    }
    return letters;
}

QString foldedName(const QString& name)
{
    return QString::fromStdU16String(text::folded(name));
}

// What is searched: aliases and name, whose place says how good a find is, and all the rest.
struct SearchText {
    std::u16string head;
    std::size_t aliasesEnd = 0; // in head
    std::u16string rest;
};

void append(std::u16string& text, const QString& more)
{
    text += text::folded(more);
    text += boundary;
}

SearchText searchText(const domain::LetterTemplate& letter)
{
    SearchText result;
    result.head = boundary;
    for (const QString& alias : letter.aliases)
        append(result.head, alias);
    result.aliasesEnd = result.head.size();
    append(result.head, letter.name);
    for (const QString& tag : letter.tags)
        append(result.rest, tag);
    for (const QString* text : {&letter.group, &letter.description, &letter.subject, &letter.body})
        append(result.rest, *text);
    return result;
}

enum class Rank : quint8 { wholeAlias, alias, name, rest, nowhere };
constexpr std::size_t rankCount = 4;

Rank rankOf(const SearchText& text, const WordFinder& finder)
{
    std::optional<std::size_t> at = finder.find(text.head);
    if (!at)
        return finder.find(text.rest) ? Rank::rest : Rank::nowhere;
    if (*at >= text.aliasesEnd)
        return Rank::name;
    for (; at && *at < text.aliasesEnd; at = finder.find(text.head, *at + 1)) {
        const std::size_t end = *at + finder.word().size();
        if (text.head[*at - 1] == boundary && text.head[end] == boundary)
            return Rank::wholeAlias;
    }
    return Rank::alias;
}

// A word of a query as typed, or as the kana it spells, with the texts that may hold it.
struct Spelling {
    WordFinder finder;
    TemplateIndex::Bits mayHold;
};

using Spellings = std::vector<Spelling>;

Spellings spellings(QStringView word, const TemplateIndex& index)
{
    const std::u16string typed = text::folded(word);
    if (typed.empty()) // nothing is left of invisible characters
        return {};
    Spellings result;
    for (const std::u16string& units : {typed, text::kanaOfRomaji(typed)}) {
        if (!units.empty())
            result.push_back({WordFinder(units, index), index.candidates(units)});
    }
    return result;
}

bool passes(const TemplateEntry& entry, const TemplateFilter& filter)
{
    const domain::LetterTemplate& letter = entry.letter;
    return (!filter.use || letter.use == *filter.use)
        && (filter.group.isEmpty() || letter.group == filter.group)
        && (filter.channel.isEmpty() || letter.channel.isEmpty()
            || letter.channel == filter.channel)
        && (!filter.favourites || entry.marks.favourite)
        && (filter.disabledToo || entry.marks.enabled);
}

std::vector<QStringView> wordsOf(const QString& query)
{
    std::vector<QStringView> words;
    const auto isSpace = [](QChar character) { return character.isSpace(); };
    const auto* at = query.cbegin();
    while (at != query.cend()) {
        const auto* const from = std::find_if_not(at, query.cend(), isSpace);
        at = std::find_if(from, query.cend(), isSpace);
        if (from != at)
            words.emplace_back(from, at);
    }
    return words;
}

} // namespace

struct TemplateLibrary::Index {
    explicit Index(const std::vector<TemplateEntry>& entries)
        : candidates(entries.size())
        , order(entries.size())
    {
        texts.reserve(entries.size());
        for (const TemplateEntry& entry : entries) {
            SearchText text = searchText(entry.letter);
            candidates.add(texts.size(), text.head);
            candidates.add(texts.size(), text.rest);
            texts.push_back(std::move(text));
        }
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [&entries](int left, int right) {
            const TemplateEntry& a = entries[static_cast<std::size_t>(left)];
            const TemplateEntry& b = entries[static_cast<std::size_t>(right)];
            if (a.marks.favourite != b.marks.favourite)
                return a.marks.favourite;
            return a.uses.lastUsed > b.uses.lastUsed;
        });
    }

    // Where the worst placed word of the query stands in the text `number`.
    Rank rank(std::size_t number, const std::vector<Spellings>& words) const
    {
        Rank worst = Rank::wholeAlias;
        for (const Spellings& word : words) {
            Rank best = Rank::nowhere;
            for (const Spelling& spelling : word) {
                if (isSet(spelling.mayHold, number))
                    best = std::min(best, rankOf(texts[number], spelling.finder));
            }
            worst = std::max(worst, best);
            if (worst == Rank::nowhere)
                break;
        }
        return worst;
    }

    TemplateIndex::Bits mayHold(const std::vector<Spellings>& words) const
    {
        TemplateIndex::Bits all((texts.size() + 63) / 64, ~quint64(0));
        for (const Spellings& word : words) {
            TemplateIndex::Bits any(all.size());
            for (const Spelling& spelling : word) {
                for (std::size_t i = 0; i < any.size(); ++i)
                    any[i] |= spelling.mayHold[i];
            }
            for (std::size_t i = 0; i < all.size(); ++i)
                all[i] &= any[i];
        }
        return all;
    }

    std::vector<SearchText> texts;
    TemplateIndex candidates;
    std::vector<int> order; // favourites first, then the last used

    std::mutex lock; // of what follows
    std::unordered_map<int, std::optional<templating::Template>> parsed;
};

Result<std::vector<domain::LetterTemplate>> loadShippedTemplates()
{
    static const Result<std::vector<domain::LetterTemplate>> shipped = readShippedTemplates();
    return shipped;
}

TemplateLibrary::TemplateLibrary(std::vector<domain::LetterTemplate> shipped, OwnTemplates own)
{
    for (domain::LetterTemplate& letter : shipped) {
        m_byKey.insert(letter.key, static_cast<int>(m_entries.size()));
        m_entries.push_back({std::move(letter), Origin::shipped, {}, {}, false});
    }
    std::vector<std::pair<QString, domain::LetterTemplate>> others;
    for (domain::LetterTemplate& letter : own.letters) {
        const int at = m_byKey.value(letter.key, -1);
        if (at < 0) {
            QString sortKey = foldedName(letter.name);
            others.emplace_back(std::move(sortKey), std::move(letter));
        } else {
            TemplateEntry& entry = m_entries[static_cast<std::size_t>(at)];
            entry.letter = std::move(letter);
            entry.origin = Origin::edited;
        }
    }
    std::sort(others.begin(), others.end(), [](const auto& a, const auto& b) {
        return std::tie(a.first, a.second.key) < std::tie(b.first, b.second.key);
    });
    for (auto& [sortKey, letter] : others) {
        m_byKey.insert(letter.key, static_cast<int>(m_entries.size()));
        m_entries.push_back({std::move(letter), Origin::own, {}, {}, false});
    }
    for (TemplateEntry& entry : m_entries) {
        const QString& key = entry.letter.key;
        entry.marks = own.marks.value(key);
        entry.uses = own.uses.value(key);
        entry.isDefault = own.defaults.value(entry.letter.use) == key;
    }
    indexNames();
    m_index = std::make_shared<Index>(m_entries);
}

// Exact spellings go before folded ones, templates that are switched on before others (which may
// share an alias with them), aliases before names, and what comes first stays.
void TemplateLibrary::indexNames()
{
    const auto insert = [this](const QString& name, std::size_t at) {
        if (!name.isEmpty() && !m_byName.contains(name))
            m_byName.insert(name, static_cast<int>(at));
    };
    std::vector<std::size_t> order(m_entries.size());
    std::iota(order.begin(), order.end(), 0);
    const auto others = std::stable_partition(
        order.begin(), order.end(), [this](std::size_t at) { return m_entries[at].marks.enabled; });
    const auto insertSome = [&](auto from, auto to, QString (*spell)(const QString&)) {
        for (auto at = from; at != to; ++at) {
            for (const QString& alias : m_entries[*at].letter.aliases)
                insert(spell(alias), *at);
        }
        for (auto at = from; at != to; ++at)
            insert(spell(m_entries[*at].letter.name), *at);
    };
    const auto insertAll = [&](QString (*spell)(const QString&)) {
        insertSome(order.begin(), others, spell);
        insertSome(others, order.end(), spell);
    };
    insertAll([](const QString& name) { return name; });
    insertAll(&foldedName);
}

int TemplateLibrary::position(const QString& name) const
{
    if (const int byKey = m_byKey.value(name, -1); byKey >= 0)
        return byKey;
    const int exact = m_byName.value(name, -1);
    return exact >= 0 ? exact : m_byName.value(foldedName(name), -1);
}

const TemplateEntry* TemplateLibrary::at(int position) const
{
    return position < 0 ? nullptr : &m_entries[static_cast<std::size_t>(position)];
}

const TemplateEntry* TemplateLibrary::find(const QString& key) const
{
    return at(m_byKey.value(key, -1));
}

const TemplateEntry* TemplateLibrary::named(const QString& name) const
{
    return at(position(name));
}

const TemplateEntry* TemplateLibrary::defaultFor(domain::Use use) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [use](const TemplateEntry& entry) {
            return entry.isDefault && entry.letter.use == use && entry.marks.enabled;
        });
    return found == m_entries.end() ? nullptr : &*found;
}

QStringList TemplateLibrary::groups() const
{
    QStringList names;
    QSet<QString> seen;
    for (const TemplateEntry& entry : m_entries) {
        const QString& group = entry.letter.group;
        if (group.isEmpty() || seen.contains(group))
            continue;
        seen.insert(group);
        names << group;
    }
    return names;
}

std::vector<int> TemplateLibrary::search(const QString& query, const TemplateFilter& filter) const
{
    if (!m_index)
        return {};
    std::vector<Spellings> words;
    for (const QStringView word : wordsOf(query)) {
        if (Spellings spelled = spellings(word, m_index->candidates); !spelled.empty())
            words.push_back(std::move(spelled));
    }
    const TemplateIndex::Bits mayHold = m_index->mayHold(words);
    std::array<std::vector<int>, rankCount> found;
    for (const int position : m_index->order) {
        const auto number = static_cast<std::size_t>(position);
        if (!isSet(mayHold, number) || !passes(m_entries[number], filter))
            continue;
        const Rank rank = m_index->rank(number, words);
        if (rank != Rank::nowhere)
            found[static_cast<std::size_t>(rank)].push_back(position);
    }
    std::vector<int> result = std::move(found.front());
    for (std::size_t i = 1; i < rankCount; ++i)
        result.insert(result.end(), found[i].begin(), found[i].end());
    return result;
}

const templating::Template* TemplateLibrary::partial(const QString& name) const
{
    const int at = position(name);
    if (at < 0)
        return nullptr;
    const std::lock_guard guard(m_index->lock);
    auto known = m_index->parsed.find(at);
    if (known == m_index->parsed.end()) {
        const domain::LetterTemplate& letter = m_entries[static_cast<std::size_t>(at)].letter;
        Result<templating::Template> parsed = templating::Template::parse(letter.body, letter.name);
        auto content = parsed ? std::optional(*std::move(parsed)) : std::nullopt;
        known = m_index->parsed.emplace(at, std::move(content)).first;
    }
    return known->second ? &*known->second : nullptr;
}

} // namespace choba::writing
