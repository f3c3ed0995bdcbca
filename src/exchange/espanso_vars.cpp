#include "exchange/espanso_vars.h"

#include "exchange/foreign_dates.h"

namespace choba::exchange {

namespace {

// Texts that stand for each other: how deep, and how many in one template.
constexpr int deepestEcho = 8;
constexpr int mostEchoes = 200;

const yaml::Node* paramOf(const yaml::Node& variable, QStringView name)
{
    const yaml::Node* params = variable.member(u"params");
    return params == nullptr ? nullptr : params->member(name);
}

QString textOf(const yaml::Node* node)
{
    return node != nullptr && node->isScalar() ? node->text : QString();
}

// A list of texts, of maps with id and label, or lines of one text.
QStringList choicesOf(const yaml::Node* node)
{
    QStringList choices;
    const auto add = [&choices](const QString& choice) {
        if (!choice.trimmed().isEmpty() && !choices.contains(choice))
            choices.append(choice);
    };
    if (node == nullptr)
        return choices;
    if (node->isScalar()) {
        for (const QString& line : node->text.split(u'\n'))
            add(line.trimmed());
    }
    for (const yaml::Node& child : node->children) {
        if (!node->isList())
            break;
        const yaml::Node* id = child.member(u"id");
        add(child.isScalar() ? child.text : textOf(id != nullptr ? id : child.member(u"label")));
    }
    return choices;
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

// What stands between `open` and `close` at `at`, when it is a name, or two with a dot.
struct Reference {
    QString name;
    QString part;
    qsizetype end = 0;
};

std::optional<Reference> referenceAt(QStringView text, qsizetype at, QStringView close)
{
    const auto skipSpace = [&text, &at] {
        while (at < text.size() && (text[at] == u' ' || text[at] == u'\t'))
            ++at;
    };
    const auto word = [&text, &at] {
        const qsizetype from = at;
        while (at < text.size() && isWord(text[at]))
            ++at;
        return text.mid(from, at - from).toString();
    };
    at += 2;
    skipSpace();
    Reference reference;
    reference.name = word();
    if (at < text.size() && text[at] == u'.') {
        ++at;
        reference.part = word();
        if (reference.part.isEmpty())
            return std::nullopt;
    }
    skipSpace();
    if (reference.name.isEmpty() || !text.mid(at).startsWith(close))
        return std::nullopt;
    reference.end = at + close.size();
    return reference;
}

class Translator
{
public:
    Translator(const EspansoText& text, const EspansoVars& vars, const QString& where)
        : m_text(text)
        , m_vars(vars)
        , m_writer(where)
    { }

    ForeignText translate()
    {
        write(m_text.text, m_text.isForm, 0);
        return m_writer.take();
    }

private:
    void write(QStringView text, bool isForm, int depth);
    void variable(const Reference& reference, const QString& whole, int depth);
    bool known(const yaml::Node& variable, const Reference& reference, int depth);
    bool date(const yaml::Node& variable);
    bool choice(const QString& name, const QStringList& choices, const QString& fallback);
    void field(const QString& name, const yaml::Node* fields);
    void plainQuestion(const QString& name);

    const EspansoText& m_text;
    const EspansoVars& m_vars;
    ForeignWriter m_writer;
    int m_echoes = 0;
};

void Translator::write(QStringView text, bool isForm, int depth)
{
    qsizetype done = 0;
    qsizetype at = 0;
    const auto flush = [&] { m_writer.text(text.mid(done, at - done)); };
    while (at < text.size()) {
        const QStringView rest = text.mid(at);
        qsizetype end = at;
        if (rest.startsWith(u"$|$")) {
            flush();
            m_writer.cursor();
            end = at + 3;
        } else if (isForm && rest.startsWith(u"[[")) {
            if (const auto reference = referenceAt(text, at, u"]]")) {
                flush();
                field(reference->name, m_text.fields);
                end = reference->end;
            }
        } else if (rest.startsWith(u"{{")) {
            if (const auto reference = referenceAt(text, at, u"}}")) {
                flush();
                variable(*reference, text.mid(at, reference->end - at).toString(), depth);
                end = reference->end;
            }
        }
        if (end > at)
            at = done = end;
        else
            ++at;
    }
    flush();
}

void Translator::plainQuestion(const QString& name)
{
    domain::Field question;
    question.name = name;
    m_writer.ask(std::move(question));
}

void Translator::variable(const Reference& reference, const QString& whole, int depth)
{
    const yaml::Node* found = m_vars.find(reference.name);
    if (found == nullptr && m_text.captures.contains(reference.name)) {
        plainQuestion(reference.name);
        return;
    }
    if (found != nullptr && known(*found, reference, depth))
        return;
    const QString type = found == nullptr ? QString() : textOf(found->member(u"type"));
    QString what = whole;
    if (type == u"shell")
        what = whole + u" = shell: " + textOf(paramOf(*found, u"cmd"));
    else if (type == u"script" && paramOf(*found, u"args") != nullptr)
        what = whole + u" = script: " + paramOf(*found, u"args")->texts().join(u' ');
    else if (!type.isEmpty())
        what = whole + u" = " + type;
    m_writer.inert(whole, what);
}

bool Translator::known(const yaml::Node& variable, const Reference& reference, int depth)
{
    const QString type = textOf(variable.member(u"type"));
    const yaml::Node* params = variable.member(u"params");
    if (type == u"form") {
        if (reference.part.isEmpty() || params == nullptr)
            return false;
        field(reference.part, params->member(u"fields"));
        return true;
    }
    if (!reference.part.isEmpty())
        return false;
    if (type == u"date")
        return date(variable);
    if (type == u"clipboard") {
        m_writer.ask(clipboardField());
        return true;
    }
    if (type == u"choice")
        return choice(reference.name, choicesOf(paramOf(variable, u"values")), {});
    if (type == u"random") {
        const QStringList choices = choicesOf(paramOf(variable, u"choices"));
        if (!choice(reference.name, choices, choices.value(0)))
            return false;
        m_writer.partly(reference.name + QStringLiteral(" = random"));
        return true;
    }
    if (type == u"echo") {
        const yaml::Node* echo = paramOf(variable, u"echo");
        if (echo == nullptr || !echo->isScalar() || depth >= deepestEcho || ++m_echoes > mostEchoes)
            return false;
        write(echo->text, false, depth + 1);
        return true;
    }
    return type == u"match" && m_writer.partial(textOf(paramOf(variable, u"trigger")));
}

bool Translator::date(const yaml::Node& variable)
{
    const yaml::Node* format = paramOf(variable, u"format");
    const yaml::Node* offset = paramOf(variable, u"offset");
    const std::optional<qint64> seconds = offset == nullptr ? 0 : offset->number();
    constexpr qint64 furthest = 3'000'000'000; // a hundred years
    if (!seconds || qAbs(*seconds) > furthest)
        return false;
    const std::optional<DateTag> tag =
        strftimeTag(*seconds, format == nullptr ? QStringLiteral("%Y-%m-%d") : textOf(format));
    if (!tag || !m_writer.value(tag->content))
        return false;
    if (!tag->exact || paramOf(variable, u"locale") != nullptr
        || paramOf(variable, u"tz") != nullptr)
        m_writer.partly(u"date: " + textOf(format));
    return true;
}

bool Translator::choice(const QString& name, const QStringList& choices, const QString& fallback)
{
    if (choices.isEmpty())
        return false;
    domain::Field question;
    question.name = name;
    question.type = domain::FieldType::choice;
    question.choices = choices;
    question.fallback = fallback;
    m_writer.ask(std::move(question));
    return true;
}

void Translator::field(const QString& name, const yaml::Node* fields)
{
    domain::Field question;
    question.name = name;
    const yaml::Node* definition = fields == nullptr ? nullptr : fields->member(name);
    if (definition != nullptr) {
        const QString type = textOf(definition->member(u"type"));
        question.fallback = textOf(definition->member(u"default"));
        if (const yaml::Node* multiline = definition->member(u"multiline");
            multiline != nullptr && multiline->flag().value_or(false))
            question.type = domain::FieldType::multiline;
        const QStringList choices = choicesOf(definition->member(u"values"));
        if ((type == u"choice" || type == u"list") && !choices.isEmpty()) {
            question.type = domain::FieldType::choice;
            question.choices = choices;
        }
    }
    m_writer.ask(std::move(question));
}

} // namespace

void EspansoVars::add(const yaml::Node* list)
{
    if (list == nullptr || !list->isList())
        return;
    for (const yaml::Node& variable : list->children) {
        const QString name = textOf(variable.member(u"name"));
        if (!name.isEmpty())
            m_byName.insert(name, &variable);
    }
}

const yaml::Node* EspansoVars::find(const QString& name) const
{
    const yaml::Node* found = m_byName.value(name);
    return found != nullptr || m_outer == nullptr ? found : m_outer->find(name);
}

ForeignText fromEspanso(const EspansoText& text, const EspansoVars& vars, const QString& where)
{
    return Translator(text, vars, where).translate();
}

QStringList capturesOf(const QString& regex)
{
    QStringList names;
    static const QString open = QStringLiteral("(?P<");
    for (qsizetype at = regex.indexOf(open); at >= 0; at = regex.indexOf(open, at + 1)) {
        const qsizetype end = regex.indexOf(u'>', at);
        if (end < 0)
            break;
        names.append(regex.mid(at + open.size(), end - at - open.size()));
    }
    return names;
}

} // namespace choba::exchange
