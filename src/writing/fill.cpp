#include "writing/fill.h"

#include "base/clock.h"
#include "base/ms.h"

#include <algorithm>

namespace choba::writing {

namespace {

using templating::Value;
using templating::Variable;
using templating::VariableType;

bool isProfile(const Variable& variable)
{
    return variable.group == u"seller" || variable.group == u"shop";
}

// Of the seller's own, or much the same from one client to the next.
bool isLasting(const Variable& variable)
{
    return isProfile(variable) || variable.group == u"service" || variable.group == u"offer";
}

// A copy of the tree with one leaf more or another one.
Value withLeaf(const Value* tree, const QStringList& path, qsizetype depth, const Value& leaf)
{
    if (depth == path.size())
        return leaf;
    const Value::Object* members = tree == nullptr ? nullptr : tree->object();
    Value::Object changed = members == nullptr ? Value::Object() : *members;
    const Value* child = tree == nullptr ? nullptr : tree->member(path[depth]);
    changed.insert(path[depth], withLeaf(child, path, depth + 1, leaf));
    return changed;
}

Value withLeaf(const Value& tree, const QString& name, const Value& leaf)
{
    return withLeaf(&tree, name.split(u'.'), 0, leaf);
}

Value clientValues(const domain::Client& client)
{
    Value::Object values;
    const auto put = [&values](const QString& name, const QString& text) {
        if (!text.isEmpty())
            values.insert(name, text);
    };
    const QString name = client.name.trimmed();
    put(QStringLiteral("name"), name);
    put(QStringLiteral("addressed"), domain::addressedName(client));
    put(QStringLiteral("platformId"), client.platformId);
    put(QStringLiteral("profileUrl"), client.profileUrl);
    if (!name.isEmpty()) {
        const bool hasOne = domain::endsInHonorific(name);
        values.insert(QStringLiteral("honorific"),
                      hasOne ? QString() : domain::written(client.honorific).toString());
    }
    return values;
}

std::optional<qint64> momentOf(const QString& text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    const bool hasZone = time.timeSpec() == Qt::UTC || time.timeSpec() == Qt::OffsetFromUTC;
    // Read as UTC: the machine's own clocks may skip an hour that Japan has.
    if (!hasZone)
        time = QDateTime::fromString(text + u'Z', Qt::ISODate);
    if (!time.isValid() || !text.contains(u'T'))
        return std::nullopt;
    return time.toMSecsSinceEpoch() - (hasZone ? 0 : ms::japan);
}

// Nothing for what is no number.
Value numberOf(const QString& text)
{
    bool isWhole = false;
    const qint64 whole = text.toLongLong(&isWhole);
    if (isWhole)
        return whole;
    bool isReal = false;
    const double real = text.toDouble(&isReal);
    return isReal && qIsFinite(real) ? Value(real) : Value();
}

Value valueOfAnswer(domain::FieldType type, const QString& answer)
{
    switch (type) {
    case domain::FieldType::date:
        return QDate::fromString(answer, Qt::ISODate);
    case domain::FieldType::moment: {
        const std::optional<qint64> moment = momentOf(answer);
        return moment ? Value::moment(*moment) : Value();
    }
    case domain::FieldType::number:
    case domain::FieldType::yen:
        return numberOf(answer);
    case domain::FieldType::flag:
        return answer == u"yes" ? Value(true) : answer == u"no" ? Value(false) : Value();
    case domain::FieldType::text:
    case domain::FieldType::multiline:
    case domain::FieldType::choice:
    case domain::FieldType::time:
        break;
    }
    return answer;
}

QString isoMoment(qint64 utc)
{
    return inJapan(utc).toString(QStringLiteral("yyyy-MM-dd'T'HH:mm"));
}

// A value as the answer that would give it.
QString answerOf(domain::FieldType type, const Value& value)
{
    if (type == domain::FieldType::date)
        return value.date().toString(Qt::ISODate);
    if (type == domain::FieldType::moment) {
        const std::optional<qint64> utc = value.utc();
        return utc ? isoMoment(*utc) : QString();
    }
    if (value.kind() == Value::Kind::flag)
        return value.flag() ? QStringLiteral("yes") : QStringLiteral("no");
    return value.written();
}

const Value* valueAt(const Value& tree, const QString& name)
{
    const Value* found = &tree;
    for (const QString& part : name.split(u'.')) {
        found = found->member(part);
        if (found == nullptr)
            return nullptr;
    }
    return found;
}

// How a client is addressed that no card is kept of. What a card says stays as it is.
QString addressed(const QString& answer, const Value* known)
{
    if (known != nullptr && known->text() == answer)
        return answer;
    domain::Client client;
    client.name = answer;
    // 健一様 ends as 一様 does, which is no honorific; at the end of an answer it is one.
    if (answer.trimmed().endsWith(u'様'))
        client.honorific = domain::Honorific::none;
    return domain::addressedName(client);
}

// The templates that stand in another one; each once.
void collect(const std::vector<templating::Node>& nodes, const TemplateLibrary& library,
             std::vector<const TemplateEntry*>& found)
{
    for (const templating::Node& node : nodes) {
        collect(node.children, library, found);
        if (node.kind != templating::NodeKind::partial)
            continue;
        const TemplateEntry* entry = library.named(node.name);
        if (entry != nullptr && std::find(found.begin(), found.end(), entry) == found.end())
            found.push_back(entry);
    }
}

// Those in a letter, and in those.
std::vector<const TemplateEntry*> templatesIn(const domain::LetterTemplate& letter,
                                              const TemplateLibrary& library)
{
    constexpr std::size_t most = 512; // no letter that a person wrote comes near it
    std::vector<const TemplateEntry*> found;
    for (const QString* source : {&letter.subject, &letter.body}) {
        if (const auto parsed = templating::Template::parse(*source))
            collect(parsed->nodes(), library, found);
    }
    for (std::size_t at = 0; at < found.size() && found.size() < most; ++at) {
        if (const templating::Template* inside = library.partial(found[at]->letter.key))
            collect(inside->nodes(), library, found);
    }
    return found;
}

// What "today + 3営業日" and the like come to in a format; empty when they come to nothing.
QString computed(const QString& expression, QStringView format, const Value& values,
                 const Sources& sources)
{
    const Result<templating::Template> tag =
        templating::Template::parse(u"{{" + expression + u" | " + format + u"}}");
    if (!tag)
        return {};
    templating::RenderOptions options;
    options.catalogue = &sources.catalogue;
    options.calendar = &sources.calendar;
    const Result<templating::Rendered> rendered = templating::render(*tag, values, options);
    return rendered && rendered->missing.empty() ? rendered->text : QString();
}

QString computedAnswer(const domain::Field& field, const Value& values, qint64 now,
                       const Sources& sources)
{
    const QString date = computed(field.fallback, u"yyyy-MM-dd", values, sources);
    if (field.type == domain::FieldType::date || date.isEmpty())
        return date;
    const QString time = computed(field.fallback, u"HH:mm", values, sources);
    // A day alone has no hour; that of the letter is as good as any to begin with.
    return date + u'T' + (time.isEmpty() ? inJapan(now).toString(QStringLiteral("HH:00")) : time);
}

} // namespace

Value valuesOf(const LetterContext& context, const templating::Catalogue& catalogue)
{
    Value::Object root;
    root.insert(QStringLiteral("today"), inJapan(context.now).date());
    root.insert(QStringLiteral("now"), Value::moment(context.now));
    if (context.client)
        root.insert(QStringLiteral("client"), clientValues(*context.client));
    if (context.room)
        putRoomValues(root, *context.room, context.now);
    Value values = std::move(root);
    for (auto own = context.profile.begin(); own != context.profile.end(); ++own) {
        const templating::Variable* variable = catalogue.find(own.key());
        if (variable == nullptr || !isProfile(*variable) || own->isEmpty())
            continue;
        const Value value = valueOfAnswer(fieldTypeOf(variable->type), *own);
        if (value.kind() != Value::Kind::nothing)
            values = withLeaf(values, variable->name, value);
    }
    return values;
}

std::vector<const templating::Variable*> profileVariables(const templating::Catalogue& catalogue)
{
    std::vector<const templating::Variable*> variables;
    for (const templating::Variable& variable : catalogue.variables()) {
        if (isProfile(variable))
            variables.push_back(&variable);
    }
    return variables;
}

domain::FieldType fieldTypeOf(VariableType type)
{
    switch (type) {
    case VariableType::multiline:
    case VariableType::list:
        return domain::FieldType::multiline;
    case VariableType::date:
        return domain::FieldType::date;
    case VariableType::moment:
        return domain::FieldType::moment;
    case VariableType::whole:
        return domain::FieldType::number;
    case VariableType::yen:
        return domain::FieldType::yen;
    case VariableType::flag:
        return domain::FieldType::flag;
    case VariableType::text:
    case VariableType::link:
        break;
    }
    return domain::FieldType::text;
}

bool isKnown(const domain::Field& field, const LetterContext& context, const Sources& sources)
{
    const Value values = valuesOf(context, sources.catalogue);
    const Value* known = valueAt(values, sources.catalogue.canonical(field.name));
    return known != nullptr && known->kind() != Value::Kind::nothing;
}

QString fallbackOf(const domain::Field& field, const LetterContext& context, const Sources& sources)
{
    const Value values = valuesOf(context, sources.catalogue);
    const Value* known = valueAt(values, sources.catalogue.canonical(field.name));
    if (known != nullptr)
        return answerOf(field.type, *known);
    const bool isDay =
        field.type == domain::FieldType::date || field.type == domain::FieldType::moment;
    if (!isDay || field.fallback.isEmpty()
        || problemOf(field, field.fallback) == AnswerProblem::none)
        return field.fallback;
    return computedAnswer(field, values, context.now, sources);
}

bool isLasting(const QString& field, const QString& answer, const templating::Catalogue& catalogue)
{
    if (QDate::fromString(answer.left(10), Qt::ISODate).isValid())
        return false;
    if (const Variable* variable = catalogue.find(field))
        return isLasting(*variable);
    // client.nickname is no name of the catalogue, but it stands beside client.name.
    const QString family = field.left(field.indexOf(u'.') + 1);
    return family.isEmpty()
        || std::all_of(catalogue.variables().begin(), catalogue.variables().end(),
                       [&family](const Variable& variable) {
                           return !variable.name.startsWith(family) || isLasting(variable);
                       });
}

AnswerProblem problemOf(const domain::Field& field, const QString& answer)
{
    if (answer.trimmed().isEmpty())
        return field.required ? AnswerProblem::empty : AnswerProblem::none;
    const bool understood = valueOfAnswer(field.type, answer).kind() != Value::Kind::nothing;
    switch (field.type) {
    case domain::FieldType::choice:
        return field.choices.contains(answer) ? AnswerProblem::none : AnswerProblem::noChoice;
    case domain::FieldType::flag:
        return understood ? AnswerProblem::none : AnswerProblem::noChoice;
    case domain::FieldType::date:
    case domain::FieldType::moment:
        return understood ? AnswerProblem::none : AnswerProblem::noDate;
    case domain::FieldType::time:
        return QTime::fromString(answer, Qt::ISODate).isValid() ? AnswerProblem::none
                                                                : AnswerProblem::noTime;
    case domain::FieldType::number:
    case domain::FieldType::yen:
        return understood ? AnswerProblem::none : AnswerProblem::noNumber;
    case domain::FieldType::text:
    case domain::FieldType::multiline:
        break;
    }
    return AnswerProblem::none;
}

QSet<QString> namesToKnow(const domain::LetterTemplate& letter, const Sources& sources)
{
    QSet<QString> names;
    for (const Variable& variable : sources.catalogue.variables()) {
        if (variable.type == VariableType::flag)
            names.insert(variable.name);
    }
    QSet<QString> declared; // the first one counts, as in questionsOf()
    const auto declare = [&](const std::vector<domain::Field>& fields) {
        for (const domain::Field& field : fields) {
            const QString name = sources.catalogue.canonical(field.name);
            if (declared.contains(name))
                continue;
            declared.insert(name);
            if (field.required && field.fallback.isEmpty())
                names.insert(name);
            else
                names.remove(name);
        }
    };
    declare(letter.fields);
    for (const TemplateEntry* inside : templatesIn(letter, sources.library))
        declare(inside->letter.fields);
    return names;
}

Value withAnswers(const Value& values, const std::vector<domain::Field>& fields,
                  const Answers& answers)
{
    Value all = values;
    for (const domain::Field& field : fields) {
        const QString answer = answers.value(field.name);
        if (answer.trimmed().isEmpty() || problemOf(field, answer) != AnswerProblem::none)
            continue;
        Value value = valueOfAnswer(field.type, answer);
        if (field.name == u"client.addressed" && value.kind() == Value::Kind::text)
            value = addressed(value.text(), valueAt(values, field.name));
        all = withLeaf(all, field.name, value);
    }
    return all;
}

Result<FilledLetter> fill(const domain::LetterTemplate& letter, const Value& values,
                          const Sources& sources, const FillOptions& options)
{
    templating::RenderOptions rendering;
    rendering.escape = options.escape;
    rendering.whenMissing = options.whenMissing;
    rendering.catalogue = &sources.catalogue;
    rendering.calendar = &sources.calendar;
    rendering.partials = [&sources](const QString& name) { return sources.library.partial(name); };
    rendering.branches = options.branches;
    rendering.mustKnow = namesToKnow(letter, sources);
    rendering.wholeLines = true;
    const auto rendered = [&](const QString& source) -> Result<templating::Rendered> {
        const Result<templating::Template> parsed =
            templating::Template::parse(source, letter.name);
        if (!parsed)
            return parsed.error();
        return templating::render(*parsed, values, rendering);
    };
    Result<templating::Rendered> subject = rendered(letter.subject);
    if (!subject)
        return subject.error();
    Result<templating::Rendered> body = rendered(letter.body);
    if (!body)
        return body.error();
    return FilledLetter{*std::move(subject), *std::move(body)};
}

} // namespace choba::writing
