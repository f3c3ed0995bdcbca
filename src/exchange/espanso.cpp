#include "exchange/espanso_vars.h"
#include "exchange/html_text.h"
#include "exchange/template_formats.h"

#include <QFileInfo>

namespace choba::exchange {

namespace {

QString textOf(const yaml::Node* node)
{
    return node != nullptr && node->isScalar() && !node->isNull() ? node->text : QString();
}

Given givenByEspanso()
{
    Given given;
    given.description = false;
    given.allAliases = false;
    given.tags = false;
    given.channel = false;
    given.use = false;
    given.subject = false;
    given.extra = false;
    given.favourite = false;
    given.enabled = false;
    return given;
}

class Reader
{
public:
    Reader(QString name, const EspansoVars& globals)
        : m_name(std::move(name))
        , m_group(QFileInfo(m_name).completeBaseName())
        , m_globals(globals)
    { }

    void read(const yaml::Node& match);

    TemplateFile take() { return std::move(m_file); }

    void note(const QString& where, const QString& what)
    {
        m_file.inert.push_back({where, shown(what), Kept::leftOut});
    }

private:
    // The text of a match in one of its forms; false when it has none.
    bool textFor(const yaml::Node& match, const QString& where, EspansoText& text);

    QString m_name;
    QString m_group;
    const EspansoVars& m_globals;
    TemplateFile m_file;
};

bool Reader::textFor(const yaml::Node& match, const QString& where, EspansoText& text)
{
    if (const yaml::Node* replace = match.member(u"replace")) {
        text.text = textOf(replace);
    } else if (const yaml::Node* form = match.member(u"form")) {
        text.text = textOf(form);
        text.isForm = true;
        text.fields = match.member(u"form_fields");
    } else if (const yaml::Node* markdown = match.member(u"markdown")) {
        text.text = textOf(markdown);
        m_file.inert.push_back({where, QStringLiteral("markdown"), Kept::partly});
    } else if (const yaml::Node* html = match.member(u"html")) {
        text.text = textOfHtml(textOf(html));
        m_file.inert.push_back({where, QStringLiteral("html"), Kept::partly});
    } else {
        const bool image = match.member(u"image_path") != nullptr;
        refuse(m_file,
               {image ? ErrorCode::unknownValue : ErrorCode::missingKey,
                image ? where : QString(where + QStringLiteral(" replace")),
                image ? QStringLiteral("image_path") : QString()});
        return false;
    }
    return true;
}

void Reader::read(const yaml::Node& match)
{
    const QString where = yaml::placeOf(match, m_name);
    if (!match.isMap()) {
        refuse(m_file, {ErrorCode::wrongType, where, QStringLiteral("object")});
        return;
    }
    EspansoText text;
    if (!textFor(match, where, text))
        return;
    IncomingTemplate incoming;
    incoming.where = where;
    incoming.given = givenByEspanso();
    domain::LetterTemplate& letter = incoming.letter;
    for (QStringView member : {QStringView(u"trigger"), QStringView(u"triggers")}) {
        const yaml::Node* node = match.member(member);
        for (const QString& trigger : node == nullptr ? QStringList() : node->texts()) {
            if (!trigger.trimmed().isEmpty() && !letter.aliases.contains(trigger))
                letter.aliases << trigger;
        }
    }
    const QString regex = textOf(match.member(u"regex"));
    text.captures = capturesOf(regex);
    if (!regex.isEmpty())
        m_file.inert.push_back({where, shown(u"regex: " + regex), Kept::partly});
    if (const yaml::Node* terms = match.member(u"search_terms")) {
        letter.tags = terms->texts();
        incoming.given.tags = true;
    }
    if (isTooLong(m_file, text.text, where))
        return;
    EspansoVars vars(&m_globals);
    vars.add(match.member(u"vars"));
    letter.group = m_group;
    fill(m_file, incoming, fromEspanso(text, vars, where));
    letter.name = textOf(match.member(u"label")).simplified();
    if (letter.name.isEmpty())
        letter.name = letter.aliases.isEmpty() ? nameFromText(text.text) : letter.aliases.front();
    accept(m_file, std::move(incoming));
}

} // namespace

Result<TemplateFile> readEspanso(const QByteArray& bytes, const QString& name, Job* job)
{
    const Result<yaml::Node> root = yaml::parse(bytes, name);
    if (!root)
        return root.error();
    const yaml::Node* matches = root->member(u"matches");
    if (matches == nullptr || !matches->isList())
        return Error{ErrorCode::wrongFormat,
                     yaml::placeOf(matches == nullptr ? *root : *matches, name),
                     QStringLiteral("matches")};
    EspansoVars globals;
    globals.add(root->member(u"global_vars"));
    Reader reader(name, globals);
    // Other files are never opened.
    if (const yaml::Node* imports = root->member(u"imports")) {
        for (const QString& path : imports->texts())
            reader.note(yaml::placeOf(*imports, name), u"imports: " + path);
    }
    Progress progress(job, matches->children.size());
    for (const yaml::Node& match : matches->children) {
        if (!progress.next())
            return Error{ErrorCode::cancelled, name, {}};
        reader.read(match);
    }
    return reader.take();
}

} // namespace choba::exchange
