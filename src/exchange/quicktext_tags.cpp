#include "exchange/foreign_tags.h"

#include <array>

namespace choba::exchange {

namespace {

constexpr std::array<QStringView, 20> tagNames = {
    u"ATT",     u"CLIPBOARD", u"COUNTER", u"CURSOR", u"DATE",      u"FILE",    u"FROM",
    u"HEADER",  u"IMAGE",     u"INPUT",   u"ORGATT", u"ORGHEADER", u"SCRIPT",  u"SELECTION",
    u"SUBJECT", u"TEXT",      u"TIME",    u"TO",     u"URL",       u"VERSION",
};

struct QuicktextTag {
    QString name; // in capitals
    QStringList parameters;
    qsizetype end = 0;
};

// The ]] that belongs to the = before `from`: brackets inside come in pairs.
qsizetype parametersEnd(QStringView text, qsizetype from)
{
    constexpr qsizetype longest = 4'096;
    int brackets = 0;
    const qsizetype last = std::min(text.size(), from + longest);
    for (qsizetype at = from; at < last; ++at) {
        if (text[at] == u'[')
            ++brackets;
        else if (text[at] == u']' && --brackets == -1)
            return at + 1 < text.size() && text[at + 1] == u']' ? at : -1;
    }
    return -1;
}

// [[NAME]], [[NAME=one|two]] and the older [[NAME_one]].
std::optional<QuicktextTag> tagAt(QStringView text, qsizetype at)
{
    qsizetype end = at + 2;
    while (end < text.size()
           && ((text[end] >= u'a' && text[end] <= u'z') || (text[end] >= u'A' && text[end] <= u'Z')
               || text[end] == u'_'))
        ++end;
    const QString written = text.mid(at + 2, end - at - 2).toString();
    QuicktextTag tag;
    tag.name = written.section(u'_', 0, 0).toUpper();
    if (std::find(tagNames.begin(), tagNames.end(), tag.name) == tagNames.end())
        return std::nullopt;
    if (written.contains(u'_'))
        tag.parameters << written.section(u'_', 1).toLower();
    if (end < text.size() && text[end] == u'=') {
        const qsizetype close = parametersEnd(text, end + 1);
        if (close < 0)
            return std::nullopt;
        tag.parameters += text.mid(end + 1, close - end - 1).toString().split(u'|');
        end = close;
    }
    if (!text.mid(end).startsWith(u"]]"))
        return std::nullopt;
    tag.end = end + 2;
    return tag;
}

bool writeInput(ForeignWriter& writer, const QStringList& parameters)
{
    domain::Field field;
    field.label = parameters.value(0).trimmed();
    if (field.label.isEmpty())
        return false;
    if (parameters.value(1).compare(u"select", Qt::CaseInsensitive) == 0) {
        field.type = domain::FieldType::choice;
        for (const QString& choice : parameters.value(2).split(u';', Qt::SkipEmptyParts)) {
            if (!field.choices.contains(choice.trimmed()))
                field.choices << choice.trimmed();
        }
        if (field.choices.isEmpty())
            return false;
    } else {
        field.fallback = parameters.value(2);
    }
    writer.ask(std::move(field));
    return true;
}

bool writePerson(ForeignWriter& writer, const QString& variable, const QString& part,
                 const QString& whole)
{
    static const QStringList names = {QStringLiteral("fullname"), QStringLiteral("displayname"),
                                      QStringLiteral("firstname"), QStringLiteral("lastname"),
                                      QStringLiteral("nickname")};
    const qsizetype which = names.indexOf(part.toLower());
    if (which < 0 || !writer.value(variable))
        return false;
    constexpr qsizetype whole_names = 2;
    if (which >= whole_names)
        writer.partly(whole);
    return true;
}

bool writeTime(ForeignWriter& writer, const QuicktextTag& tag)
{
    const QString kind = tag.parameters.value(0).toLower();
    if (tag.name == u"TIME") {
        if (kind == u"seconds")
            return writer.value(QStringLiteral("now | H:mm:ss"));
        return (kind.isEmpty() || kind == u"noseconds")
            && writer.value(QStringLiteral("now | H:mm"));
    }
    if (kind.isEmpty() || kind == u"short")
        return writer.value(QStringLiteral("today | yyyy/MM/dd"));
    if (kind == u"long")
        return writer.value(QStringLiteral("today | yyyy年M月d日(ddd)"));
    return (kind == u"month" || kind == u"monthname")
        && writer.value(QStringLiteral("today | M月"));
}

bool writeTag(ForeignWriter& writer, const QuicktextTag& tag, const QString& whole)
{
    const QString first = tag.parameters.value(0);
    if (tag.name == u"DATE" || tag.name == u"TIME")
        return writeTime(writer, tag);
    if (tag.name == u"INPUT")
        return writeInput(writer, tag.parameters);
    if (tag.name == u"TO")
        return writePerson(writer, QStringLiteral("client.name"), first, whole);
    if (tag.name == u"FROM")
        return writePerson(writer, QStringLiteral("seller.name"), first, whole);
    if (tag.name == u"TEXT")
        return tag.parameters.size() == 2 && writer.partial(tag.parameters[1].trimmed());
    if (tag.name == u"CURSOR") {
        writer.cursor();
        return true;
    }
    if (tag.name == u"CLIPBOARD" || tag.name == u"SELECTION") {
        writer.ask(clipboardField());
        return true;
    }
    return false;
}

void translate(ForeignWriter& writer, QStringView text)
{
    qsizetype done = 0;
    qsizetype at = text.indexOf(QStringView(u"[["));
    while (at >= 0) {
        const std::optional<QuicktextTag> tag = tagAt(text, at);
        if (!tag) {
            at = text.indexOf(QStringView(u"[["), at + 1);
            continue;
        }
        writer.text(text.mid(done, at - done));
        const QString whole = text.mid(at, tag->end - at).toString();
        if (!writeTag(writer, *tag, whole))
            writer.inert(whole);
        done = tag->end;
        at = text.indexOf(QStringView(u"[["), done);
    }
    writer.text(text.mid(done));
}

} // namespace

ForeignText fromQuicktext(const QString& subject, const QString& text, const QString& where)
{
    ForeignWriter writer(where);
    translate(writer, subject);
    writer.endSubject();
    translate(writer, text);
    return writer.take();
}

} // namespace choba::exchange
