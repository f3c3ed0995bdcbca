#include "widgets/template_editor/name_book.h"

#include "domain/client.h"
#include "rules/business_calendar.h"
#include "templating/render.h"
#include "text/fold.h"
#include "text/romaji.h"
#include "widgets/template_editor/template_words.h"
#include "wording/language.h"
#include "writing/fill.h"

#include <algorithm>
#include <numeric>

namespace choba::widgets {

namespace {

constexpr QStringView itemGroup = u"item"; // of variables that lists hold

bool speaksJapanese()
{
    return wording::installed() == wording::Language::japanese;
}

templating::VariableType typeOf(domain::FieldType type)
{
    switch (type) {
    case domain::FieldType::multiline:
        return templating::VariableType::multiline;
    case domain::FieldType::date:
        return templating::VariableType::date;
    case domain::FieldType::moment:
        return templating::VariableType::moment;
    case domain::FieldType::number:
        return templating::VariableType::whole;
    case domain::FieldType::yen:
        return templating::VariableType::yen;
    case domain::FieldType::flag:
        return templating::VariableType::flag;
    case domain::FieldType::text:
    case domain::FieldType::choice:
    case domain::FieldType::time:
        break;
    }
    return templating::VariableType::text;
}

std::u16string keyOf(const QStringList& words)
{
    return text::folded(words.join(u' '));
}

QString tagOf(const QString& content)
{
    return QLatin1String("{{") + content + QLatin1String("}}");
}

// Dates and moments stand in the catalogue as text.
templating::Value typed(const templating::Variable& variable)
{
    using Type = templating::VariableType;
    if (variable.type == Type::date && !variable.example.date().isNull()) {
        return variable.example.date();
    }
    if (variable.type == Type::moment) {
        const std::optional<qint64> utc = variable.example.utc();
        return utc ? templating::Value::moment(*utc) : variable.example;
    }
    return variable.example;
}

// Members of `over` take the place of those in `under`, as far as they hold something.
templating::Value laidOver(const templating::Value& under, const templating::Value& over)
{
    using Kind = templating::Value::Kind;
    if (over.kind() == Kind::nothing || (over.kind() == Kind::text && over.text().isEmpty())) {
        return under;
    }
    if (under.kind() != Kind::object || over.kind() != Kind::object) {
        return over;
    }
    templating::Value::Object both = *under.object();
    const templating::Value::Object& upper = *over.object();
    for (auto member = upper.begin(); member != upper.end(); ++member) {
        both.insert(member.key(), laidOver(both.value(member.key()), member.value()));
    }
    return both;
}

// How many letters have to be put in, left out or changed.
int distance(const std::u16string& a, const std::u16string& b)
{
    std::vector<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (std::size_t i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const int changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

} // namespace

NameBook::NameBook(TemplateSource::Shared shelf, std::vector<domain::Field> fields,
                   templating::Value values,
                   std::shared_ptr<const rules::BusinessCalendar> calendar)
    : m_shelf(std::move(shelf))
    , m_fields(std::move(fields))
    , m_values(std::move(values))
    , m_calendar(std::move(calendar))
{
    for (const domain::Field& field : m_fields) {
        addField(field);
    }
    if (!m_shelf || !m_shelf->catalogue) {
        return;
    }
    QHash<QString, QString> groups;
    for (const templating::VariableGroup& group : m_shelf->catalogue->groups()) {
        groups.insert(group.id, speaksJapanese() ? group.ja : group.en);
    }
    for (const templating::Variable& variable : m_shelf->catalogue->variables()) {
        addVariable(variable, groups.value(variable.group));
    }
}

void NameBook::addField(const domain::Field& field)
{
    NameEntry entry;
    entry.name = field.name;
    entry.canonical = field.name;
    entry.meaning = field.label.isEmpty() || field.label == field.name ? field.hint : field.label;
    entry.type = typeOf(field.type);
    entry.isQuestion = true;
    entry.now = field.fallback.contains(u' ') ? rendered(tagOf(field.fallback)) : field.fallback;
    entry.key = keyOf({field.name, field.label, field.hint, fieldTypeWords(field.type)});
    m_byName.insert(field.name, static_cast<int>(m_entries.size()));
    m_entries.push_back(std::move(entry));
}

void NameBook::addVariable(const templating::Variable& variable, const QString& group)
{
    if (m_byName.contains(variable.name)) {
        return; // a question of this name goes before
    }
    NameEntry entry;
    entry.name = speaksJapanese() && !variable.ja.isEmpty() ? variable.ja : variable.name;
    entry.canonical = variable.name;
    entry.group = group;
    entry.meaning = speaksJapanese() ? variable.meaningJa : variable.meaningEn;
    entry.type = variable.type;
    entry.isItem = variable.group == itemGroup;
    entry.now = rendered(tagOf(variable.name));
    entry.example = typed(variable).written();
    entry.key =
        keyOf(QStringList{variable.name, variable.ja, group, variable.meaningJa, variable.meaningEn}
              + variable.aliases);
    m_byName.insert(variable.name, static_cast<int>(m_entries.size()));
    m_entries.push_back(std::move(entry));
}

const NameEntry* NameBook::find(const QString& name) const
{
    auto found = m_byName.constFind(name);
    if (found == m_byName.constEnd() && m_shelf && m_shelf->catalogue) {
        const templating::Variable* variable = m_shelf->catalogue->find(name);
        if (variable != nullptr) {
            found = m_byName.constFind(variable->name);
        }
    }
    return found == m_byName.constEnd() ? nullptr : &m_entries[static_cast<std::size_t>(*found)];
}

QString NameBook::nearest(const QString& name) const
{
    const std::u16string wanted = text::folded(name);
    const int most = std::max(1, static_cast<int>(wanted.size()) / 3);
    QString best;
    int smallest = most + 1;
    for (const NameEntry& entry : m_entries) {
        for (const QString& candidate : {entry.name, entry.canonical}) {
            const std::u16string folded = text::folded(candidate);
            const auto longer = std::max(folded.size(), wanted.size());
            const auto shorter = std::min(folded.size(), wanted.size());
            if (longer - shorter > static_cast<std::size_t>(most)) {
                continue;
            }
            const int apart = distance(folded, wanted);
            if (apart < smallest && apart < static_cast<int>(longer)) {
                smallest = apart;
                best = candidate;
            }
        }
    }
    return best;
}

bool NameBook::hasLetter(const QString& name) const
{
    return m_shelf && m_shelf->library && m_shelf->library->named(name) != nullptr;
}

QString NameBook::rendered(const QString& tag) const
{
    return renderedWith(tag, m_values);
}

QString NameBook::renderedWith(const QString& tag, const templating::Value& values) const
{
    const Result<templating::Template> parsed = templating::Template::parse(tag);
    if (!parsed) {
        return {};
    }
    templating::RenderOptions options;
    options.catalogue = m_shelf ? m_shelf->catalogue.get() : nullptr;
    options.calendar = m_calendar.get();
    const Result<templating::Rendered> text = templating::render(*parsed, values, options);
    return text && text->missing.empty() ? text->text : QString();
}

QString NameBook::sampleOf(const NameEntry& entry, const QString& tagOfX) const
{
    return renderedWith(tagOfX, templating::Value::Object{{QStringLiteral("x"), valueOf(entry)}});
}

templating::Value NameBook::valueOf(const NameEntry& entry) const
{
    using Type = templating::VariableType;
    const templating::Value* now = &m_values;
    for (const QString& step : entry.canonical.split(u'.')) {
        now = now != nullptr ? now->member(step) : nullptr;
    }
    if (now != nullptr && now->kind() != templating::Value::Kind::nothing) {
        return *now;
    }
    const templating::Variable* variable =
        m_shelf ? m_shelf->catalogue->find(entry.canonical) : nullptr;
    if (variable != nullptr) {
        return typed(*variable);
    }
    const templating::Value* day = m_values.member(QStringLiteral("today"));
    const templating::Value* moment = m_values.member(QStringLiteral("now"));
    switch (entry.type) {
    case Type::date:
        return day != nullptr ? *day : templating::Value();
    case Type::moment:
        return moment != nullptr ? *moment : templating::Value();
    case Type::whole:
    case Type::yen:
        return 1200;
    default:
        return entry.now.isEmpty() ? entry.name : entry.now;
    }
}

std::vector<NameEntry> NameBook::itemsOf(const QString& list) const
{
    std::vector<NameEntry> items;
    const NameEntry* entry = find(list);
    const templating::Variable* variable =
        entry != nullptr && m_shelf ? m_shelf->catalogue->find(entry->canonical) : nullptr;
    const templating::Value::List* examples =
        variable != nullptr ? variable->example.list() : nullptr;
    if (examples == nullptr || examples->empty()) {
        return items;
    }
    const templating::Value& first = examples->front();
    if (first.object() == nullptr) {
        NameEntry each;
        each.name = QStringLiteral(".");
        each.canonical = each.name;
        each.isItem = true;
        each.type = first.utc() ? templating::VariableType::moment : templating::VariableType::text;
        each.now = renderedWith(QStringLiteral("{{x}}"),
                                templating::Value::Object{{QStringLiteral("x"), first}});
        items.push_back(std::move(each));
        return items;
    }
    for (const NameEntry& known : m_entries) {
        const templating::Value* value = first.member(known.canonical);
        if (known.isItem && value != nullptr) {
            items.push_back(known);
            items.back().now = renderedWith(
                QStringLiteral("{{x}}"), templating::Value::Object{{QStringLiteral("x"), *value}});
        }
    }
    return items;
}

bool matches(const std::u16string& key, const QString& query)
{
    const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&key](const QString& word) {
        const std::u16string folded = text::folded(word);
        if (key.find(folded) != std::u16string::npos) {
            return true;
        }
        const std::u16string kana = text::kanaOfRomaji(folded);
        return !kana.empty() && key.find(kana) != std::u16string::npos;
    });
}

QString cursorName()
{
    return speaksJapanese() ? QStringLiteral("カーソル") : QStringLiteral("cursor");
}

templating::Value knownValues(const TemplateShelf& shelf,
                              const std::optional<domain::Client>& client, qint64 now)
{
    return writing::valuesOf({client, shelf.profile, now}, *shelf.catalogue);
}

templating::Value previewValues(const TemplateShelf& shelf,
                                const std::optional<domain::Client>& client, qint64 now)
{
    const templating::Value examples = shelf.catalogue->sample();
    templating::Value::Object made =
        examples.object() != nullptr ? *examples.object() : templating::Value::Object();
    if (client) {
        made.remove(QStringLiteral("client"));
    }
    return laidOver(made, knownValues(shelf, client, now));
}

} // namespace choba::widgets
