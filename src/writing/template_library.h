// All templates at hand: the shipped ones, with the user's own and edited ones over them, their
// marks and counts. Made in the background, shared, never changed.
#pragma once

#include "domain/template_facts.h"
#include "templating/template.h"

#include <QHash>

#include <memory>

namespace choba::templating {
class Catalogue;
}

namespace choba::writing {

enum class Origin : quint8 { shipped, edited, own };

struct TemplateEntry {
    domain::LetterTemplate letter;
    Origin origin = Origin::own;
    domain::TemplateMarks marks;
    domain::TemplateUses uses;
    bool isDefault = false; // of its use
};

// What the data file holds, as read by storage.
struct OwnTemplates {
    std::vector<domain::LetterTemplate> letters;
    QHash<QString, domain::TemplateMarks> marks; // by key
    QHash<QString, domain::TemplateUses> uses; // by key
    QHash<domain::Use, QString> defaults;
};

// The shipped templates in the order of :/templates/ja/index.json. Fails when the program's own
// files are broken. Read once; every act asks for them.
Result<std::vector<domain::LetterTemplate>> loadShippedTemplates();

struct TemplateFilter {
    std::optional<domain::Use> use;
    QString group; // empty = all
    QString channel; // empty = all; templates for any channel always pass
    bool favourites = false;
    bool disabledToo = false;
};

class TemplateLibrary
{
public:
    TemplateLibrary() = default;
    TemplateLibrary(std::vector<domain::LetterTemplate> shipped, OwnTemplates own);

    // Shipped order first, then own ones by name.
    const std::vector<TemplateEntry>& entries() const { return m_entries; }

    const TemplateEntry* find(const QString& key) const;
    // By key, alias or name, in this order; for {{> name}} and the command line. Of aliases and
    // names width, case and kana are one. Disabled ones too, where no other is called so.
    const TemplateEntry* named(const QString& name) const;
    // The one chosen for it, unless it is disabled.
    const TemplateEntry* defaultFor(domain::Use use) const;
    // Names of groups that are in use, in order of first appearance.
    QStringList groups() const;

    // Positions in entries(). Every word (separated by white space) must be found in name, alias,
    // tag, group, description, subject or body; width, case and kana are one, and a word in Latin
    // letters is also looked for as the kana it spells in romaji. Best first: a whole alias, part
    // of one, name, the rest; among those favourites before others, then the last used. An empty
    // query lists all.
    std::vector<int> search(const QString& query, const TemplateFilter& filter) const;

    // The parsed body for {{> name}}; nullptr when there is none or it does not parse. Parsed once.
    const templating::Template* partial(const QString& name) const;

private:
    struct Index;

    void indexNames();
    int position(const QString& name) const; // as named(); -1 = none
    const TemplateEntry* at(int position) const;

    std::vector<TemplateEntry> m_entries;
    QHash<QString, int> m_byKey;
    QHash<QString, int> m_byName; // aliases and names, as written and folded
    std::shared_ptr<Index> m_index; // search keys and parsed bodies
};

} // namespace choba::writing
