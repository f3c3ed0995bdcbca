// What the names in a template mean at the moment: the variables of the catalogue, the questions
// of the template itself, and what each would be now.
#pragma once

#include "domain/letter_template.h"
#include "templating/catalogue.h"
#include "widgets/template_source.h"

#include <optional>

namespace choba::domain {
struct Client;
}

namespace choba::rules {
class BusinessCalendar;
}

namespace choba::widgets {

struct NameEntry {
    QString name; // as it is put into a text: in the user's language
    QString canonical; // of a question the name itself
    QString group; // in words; empty for questions
    QString meaning;
    templating::VariableType type = templating::VariableType::text;
    bool isQuestion = false;
    bool isItem = false; // known inside a list only
    QString now; // what it would be in a letter now; empty = not known yet
    QString example; // where `now` is empty; may be empty too
    std::u16string key; // folded, to search in
};

class NameBook
{
public:
    // Knows nothing.
    NameBook() = default;
    // `values` as knownValues() gives them; the calendar may be nullptr.
    NameBook(TemplateSource::Shared shelf, std::vector<domain::Field> fields,
             templating::Value values, std::shared_ptr<const rules::BusinessCalendar> calendar);

    const TemplateSource::Shared& shelf() const { return m_shelf; }

    const std::vector<domain::Field>& fields() const { return m_fields; }

    const templating::Value& values() const { return m_values; }

    // Questions first, then the catalogue in its order.
    const std::vector<NameEntry>& entries() const { return m_entries; }

    // By any of its names; nullptr when it is not known.
    const NameEntry* find(const QString& name) const;
    // The known name that is written most like this one, in the same language; empty when none is.
    QString nearest(const QString& name) const;
    bool hasLetter(const QString& name) const; // of another template, for {{> name}}

    // As a letter would write the tag with the present values; empty when something is missing.
    QString rendered(const QString& tag) const;
    // How the value would be written by a tag of this form, {{x + 1日 | 日付}} with x in the place
    // of the name: with its present value or its example.
    QString sampleOf(const NameEntry& entry, const QString& tagOfX) const;
    // What the items of a list are called inside its section; "." for items without members.
    std::vector<NameEntry> itemsOf(const QString& list) const;

private:
    void addField(const domain::Field& field);
    void addVariable(const templating::Variable& variable, const QString& group);
    templating::Value valueOf(const NameEntry& entry) const;
    QString renderedWith(const QString& tag, const templating::Value& values) const;

    TemplateSource::Shared m_shelf;
    std::vector<domain::Field> m_fields;
    templating::Value m_values;
    std::shared_ptr<const rules::BusinessCalendar> m_calendar;
    std::vector<NameEntry> m_entries;
    QHash<QString, int> m_byName; // canonical names and names of questions
};

// Every word of `query` occurs in `key` (both folded), Latin words also as the kana they spell.
bool matches(const std::u16string& key, const QString& query);

// {{カーソル}} in the user's language, and what it is called.
QString cursorName();

// What is known before anything is asked: of the client, the day and the seller.
templating::Value knownValues(const TemplateShelf& shelf,
                              const std::optional<domain::Client>& client, qint64 now);
// The same with examples for what is not known; of a client that is given nothing is made up.
templating::Value previewValues(const TemplateShelf& shelf,
                                const std::optional<domain::Client>& client, qint64 now);

} // namespace choba::widgets
