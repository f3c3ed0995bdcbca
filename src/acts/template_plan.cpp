#include "acts/template_import.h"
#include "acts/templates.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace choba::acts {

namespace {

using domain::LetterTemplate;
using Step = PlannedTemplate::Step;

QString place(const LetterTemplate& letter)
{
    return letter.group + QChar(0x1f) + letter.name;
}

QString content(const LetterTemplate& letter)
{
    return place(letter) + QChar(0x1f) + letter.body;
}

// For formats that know no group: the user may have moved it into one.
QString words(const LetterTemplate& letter)
{
    return letter.name + QChar(0x1f) + letter.body;
}

bool isSame(LetterTemplate one, const LetterTemplate& other)
{
    one.key = other.key;
    one.updatedAt = other.updatedAt;
    return one == other;
}

// Whose template is whose: first by key, then by alias, then by group and name, where one with the
// same body comes first, in any group when the format knows none; each present one belongs to one
// incoming one at most.
class Matches
{
public:
    Matches(const std::vector<writing::TemplateEntry>& present,
            const std::vector<exchange::IncomingTemplate>& incoming)
        : m_present(present)
    {
        const bool anyGroup =
            std::any_of(incoming.begin(), incoming.end(),
                        [](const exchange::IncomingTemplate& one) { return !one.given.group; });
        for (std::size_t i = 0; i < present.size(); ++i) {
            const LetterTemplate& letter = present[i].letter;
            m_byKey.insert(letter.key, i);
            m_byContent[content(letter)].append(i);
            m_byPlace[place(letter)].append(i);
            if (anyGroup)
                m_byWords[words(letter)].append(i);
            for (const QString& alias : letter.aliases)
                m_byAlias.insert(foldedAlias(alias), i);
        }
        m_matches.resize(incoming.size());
        const auto claimAll = [&](auto find) {
            for (std::size_t i = 0; i < incoming.size(); ++i) {
                if (!m_matches[i])
                    claim(i, find(incoming[i].letter, incoming[i].given));
            }
        };
        using exchange::Given;
        claimAll([this](const LetterTemplate& letter, const Given&) { return byKey(letter); });
        claimAll([this](const LetterTemplate& letter, const Given&) { return byAlias(letter); });
        claimAll([this](const LetterTemplate& letter, const Given&) {
            return firstOf(m_byContent, content(letter));
        });
        claimAll([this](const LetterTemplate& letter, const Given& given) {
            return given.group ? std::nullopt : firstOf(m_byWords, words(letter));
        });
        claimAll([this](const LetterTemplate& letter, const Given&) {
            return firstOf(m_byPlace, place(letter));
        });
    }

    const writing::TemplateEntry* of(std::size_t incoming) const
    {
        const std::optional<std::size_t> found = m_matches[incoming];
        return found ? &m_present[*found] : nullptr;
    }

private:
    std::optional<std::size_t> byKey(const LetterTemplate& letter) const
    {
        const auto found = m_byKey.constFind(letter.key);
        return found == m_byKey.constEnd() ? std::nullopt : std::optional(*found);
    }

    std::optional<std::size_t> byAlias(const LetterTemplate& letter) const
    {
        for (const QString& alias : letter.aliases) {
            const auto found = m_byAlias.constFind(foldedAlias(alias));
            if (found != m_byAlias.constEnd() && !m_claimed.contains(*found))
                return *found;
        }
        return std::nullopt;
    }

    using Namesakes = QHash<QString, QList<std::size_t>>;

    // There may be thousands without a name of their own: none is looked at twice.
    std::optional<std::size_t> firstOf(Namesakes& namesakes, const QString& name) const
    {
        const auto found = namesakes.find(name);
        if (found == namesakes.end())
            return std::nullopt;
        while (!found->isEmpty() && m_claimed.contains(found->front()))
            found->removeFirst();
        return found->isEmpty() ? std::nullopt : std::optional(found->front());
    }

    void claim(std::size_t incoming, std::optional<std::size_t> found)
    {
        if (!found || m_claimed.contains(*found))
            return;
        m_claimed.insert(*found);
        m_matches[incoming] = found;
    }

    const std::vector<writing::TemplateEntry>& m_present;
    QHash<QString, std::size_t> m_byKey;
    QHash<QString, std::size_t> m_byAlias;
    Namesakes m_byContent;
    Namesakes m_byPlace;
    Namesakes m_byWords;
    QSet<std::size_t> m_claimed;
    std::vector<std::optional<std::size_t>> m_matches;
};

// What the file does not know stays as it is here.
void complete(exchange::IncomingTemplate& incoming, const writing::TemplateEntry& present)
{
    const exchange::Given& given = incoming.given;
    const LetterTemplate& there = present.letter;
    LetterTemplate& letter = incoming.letter;
    const auto keep = [&](bool isGiven, auto LetterTemplate::*member) {
        if (!isGiven)
            letter.*member = there.*member;
    };
    keep(given.description, &LetterTemplate::description);
    keep(given.group, &LetterTemplate::group);
    keep(given.tags, &LetterTemplate::tags);
    keep(given.channel, &LetterTemplate::channel);
    keep(given.use, &LetterTemplate::use);
    keep(given.subject, &LetterTemplate::subject);
    keep(given.fields, &LetterTemplate::fields);
    keep(given.extra, &LetterTemplate::extra);
    if (!given.allAliases) {
        // In the order they have here.
        letter.aliases = tidied(there.aliases + letter.aliases);
    }
    if (!given.favourite)
        incoming.marks.favourite = present.marks.favourite;
    if (!given.enabled)
        incoming.marks.enabled = present.marks.enabled;
}

class Planner
{
public:
    Planner(const writing::TemplateLibrary& library, OnConflict policy, qint64 now)
        : m_library(library)
        , m_policy(policy)
        , m_now(now)
    {
        for (const writing::TemplateEntry& entry : library.entries()) {
            m_keys.insert(entry.letter.key);
            m_places.insert(place(entry.letter));
            if (entry.isDefault)
                m_withDefault.insert(entry.letter.use);
        }
    }

    void add(exchange::IncomingTemplate incoming, const writing::TemplateEntry* present);
    std::vector<PlannedTemplate> take();

private:
    void asCopy(LetterTemplate& letter);
    bool wouldBeDefault(const exchange::IncomingTemplate& incoming,
                        const writing::TemplateEntry* present) const;
    QString freshKey();
    void shareAliases();

    const writing::TemplateLibrary& m_library;
    OnConflict m_policy;
    qint64 m_now;
    std::vector<PlannedTemplate> m_planned;
    QSet<QString> m_keys;
    QSet<QString> m_places;
    QHash<QString, int> m_copies; // numbers given so far, by place
    QSet<QString> m_changed; // keys of present ones
    QSet<domain::Use> m_withDefault; // here
    QSet<domain::Use> m_chosen; // by the file; the first one counts
};

QString Planner::freshKey()
{
    QString key;
    do
        key = domain::newTemplateKey(m_now);
    while (m_keys.contains(key));
    return key;
}

// A key of its own, and a name with a number behind it.
void Planner::asCopy(LetterTemplate& letter)
{
    constexpr qsizetype room = 16; // for the number
    letter.key.clear();
    const QString name = letter.name.left(domain::longestTemplateName - room);
    int& number = m_copies[place(letter)];
    while (m_places.contains(place(letter)))
        letter.name = name + QStringLiteral(" (%1)").arg(++number + 1);
}

bool Planner::wouldBeDefault(const exchange::IncomingTemplate& incoming,
                             const writing::TemplateEntry* present) const
{
    const domain::Use use = incoming.letter.use;
    if (!incoming.isDefault || m_chosen.contains(use))
        return false;
    if (m_policy != OnConflict::theirs)
        return !m_withDefault.contains(use);
    return present == nullptr || !present->isDefault || present->letter.use != use;
}

void Planner::add(exchange::IncomingTemplate incoming, const writing::TemplateEntry* present)
{
    LetterTemplate& letter = incoming.letter;
    PlannedTemplate planned;
    if (present != nullptr) {
        complete(incoming, *present);
        planned.inPlaceOf = present->letter.name;
        planned.sameContent = isSame(letter, present->letter);
        // Other marks alone are no reason for a copy.
        if (planned.sameContent && m_policy != OnConflict::theirs)
            incoming.marks = present->marks;
        const bool same = planned.sameContent && incoming.marks == present->marks;
        const bool chosen = planned.sameContent && wouldBeDefault(incoming, present);
        if (!chosen && (same || m_policy == OnConflict::mine)) {
            planned.step = Step::skip;
            letter.key = present->letter.key;
        } else if (chosen || m_policy == OnConflict::theirs) {
            planned.step = Step::change;
            letter.key = present->letter.key;
            if (m_policy == OnConflict::theirs) // else its aliases stay its own
                m_changed.insert(letter.key);
        } else {
            asCopy(letter);
            planned.sameContent = false;
        }
    }
    planned.becomesDefault = planned.step != Step::skip && wouldBeDefault(incoming, present);
    if (incoming.isDefault)
        m_chosen.insert(letter.use);
    if (planned.step != Step::skip && letter.updatedAt == 0)
        letter.updatedAt = m_now;
    if (planned.step == Step::add) {
        if (letter.key.isEmpty() || m_keys.contains(letter.key))
            letter.key = freshKey();
        m_keys.insert(letter.key);
    }
    m_places.insert(place(letter));
    planned.incoming = std::move(incoming);
    m_planned.push_back(std::move(planned));
}

// Each alias goes to one template alone; those that are switched off do not count.
void Planner::shareAliases()
{
    QHash<QString, QString> owners; // keys by folded alias
    for (const writing::TemplateEntry& entry : m_library.entries()) {
        if (!entry.marks.enabled || m_changed.contains(entry.letter.key))
            continue;
        for (const QString& alias : entry.letter.aliases)
            owners.insert(foldedAlias(alias), entry.letter.key);
    }
    for (PlannedTemplate& planned : m_planned) {
        if (planned.step == Step::skip || !planned.incoming.marks.enabled)
            continue;
        const QString& key = planned.incoming.letter.key;
        QStringList kept;
        for (const QString& alias : std::as_const(planned.incoming.letter.aliases)) {
            const QString folded = foldedAlias(alias);
            if (owners.value(folded, key) != key) {
                planned.lostAliases << alias;
                continue;
            }
            owners.insert(folded, key);
            kept << alias;
        }
        planned.incoming.letter.aliases = kept;
        if (!planned.lostAliases.isEmpty())
            planned.sameContent = false;
    }
}

std::vector<PlannedTemplate> Planner::take()
{
    shareAliases();
    return std::move(m_planned);
}

} // namespace

int ImportPlan::count(Step step) const
{
    return static_cast<int>(
        std::count_if(templates.begin(), templates.end(),
                      [step](const PlannedTemplate& planned) { return planned.step == step; }));
}

ImportPlan planImport(exchange::TemplateFile file, const writing::TemplateLibrary& library,
                      OnConflict policy, qint64 now)
{
    ImportPlan plan;
    plan.refused = std::move(file.refused);
    plan.inert = std::move(file.inert);
    QSet<QString> keys;
    std::vector<exchange::IncomingTemplate> incoming;
    incoming.reserve(file.templates.size());
    for (exchange::IncomingTemplate& entry : file.templates) {
        const QString& key = entry.letter.key;
        if (!key.isEmpty() && keys.contains(key)) {
            plan.refused.push_back({ErrorCode::duplicateId, entry.where, key});
            continue;
        }
        keys.insert(key);
        LetterTemplate& letter = entry.letter;
        letter.name = letter.name.trimmed();
        letter.group = letter.group.trimmed();
        letter.aliases = tidied(letter.aliases);
        letter.tags = tidied(letter.tags);
        incoming.push_back(std::move(entry));
    }
    const Matches matches(library.entries(), incoming);
    Planner planner(library, policy, now);
    for (std::size_t i = 0; i < incoming.size(); ++i)
        planner.add(std::move(incoming[i]), matches.of(i));
    plan.templates = planner.take();
    return plan;
}

} // namespace choba::acts
