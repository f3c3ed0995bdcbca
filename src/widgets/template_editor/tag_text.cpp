#include "widgets/template_editor/tag_text.h"

#include <algorithm>
#include <cstdlib>

namespace choba::widgets {

namespace {

QStringView wordOf(DayUnit unit)
{
    switch (unit) {
    case DayUnit::businessDays:
        return u"営業日";
    case DayUnit::days:
        return u"日";
    case DayUnit::weeks:
        return u"週";
    case DayUnit::months:
        return u"か月";
    case DayUnit::hours:
        return u"時間";
    }
    return {};
}

// What would end the tag cannot stand in its words; what would mean something is put in quotes.
QString harmless(QString words)
{
    static constexpr QStringView marks = u"|｜?？+＋-－「\"";
    words.remove(u'{').remove(u'}');
    words = words.simplified();
    const bool plain =
        std::none_of(words.begin(), words.end(), [](QChar c) { return marks.contains(c); });
    if (plain) {
        return words;
    }
    return u'"' + words.remove(u'"') + u'"';
}

QString section(QChar sigil, const QString& name, const QString& text, bool ownLines)
{
    const QString opening = QLatin1String("{{") + sigil + name + QLatin1String("}}");
    const QString closing = QLatin1String("{{/") + name + QLatin1String("}}");
    if (!ownLines) {
        return opening + text + closing;
    }
    QString lines = text;
    if (!lines.endsWith(u'\n')) {
        lines += u'\n';
    }
    return opening + u'\n' + lines + closing + u'\n';
}

bool isNameCharacter(QChar c)
{
    static constexpr QStringView signs = u"{}#^/!>&=.|?";
    return !c.isSpace() && !signs.contains(c) && c.isPrint();
}

} // namespace

QString written(const ValueTag& tag)
{
    QString text = QLatin1String("{{") + tag.name;
    if (tag.shift != 0) {
        text += tag.shift > 0 ? QLatin1String(" + ") : QLatin1String(" - ");
        text += QString::number(std::abs(tag.shift)) + wordOf(tag.unit);
    }
    if (!tag.format.isEmpty()) {
        text += QLatin1String(" | ") + tag.format;
    }
    const QString fallback = harmless(tag.fallback);
    if (!fallback.isEmpty()) {
        text += QLatin1String(" ?? ") + fallback;
    }
    return text + QLatin1String("}}");
}

std::optional<ValueTag> valueTagOf(QStringView content)
{
    ValueTag tag;
    const QString words = content.trimmed().toString();
    const QString chain = words.section(QLatin1String(" ?? "), 0, 0);
    tag.fallback = words.mid(chain.size() + 4);
    if (tag.fallback.startsWith(u'"') && tag.fallback.endsWith(u'"')) {
        tag.fallback = tag.fallback.mid(1, tag.fallback.size() - 2);
    }
    const QString value = chain.section(QLatin1String(" | "), 0, 0);
    tag.format = chain.mid(value.size() + 3);
    const QStringList parts = value.split(u' ');
    tag.name = parts.front();
    if (parts.size() == 3) {
        for (int i = 0; i < dayUnitCount; ++i) {
            const QStringView unit = wordOf(static_cast<DayUnit>(i));
            bool isNumber = false;
            const QStringView number =
                QStringView(parts[2]).chopped(parts[2].endsWith(unit) ? unit.size() : 0);
            const int count = number.toInt(&isNumber);
            if (isNumber && number.size() < parts[2].size() && tag.shift == 0) {
                tag.shift = parts[1] == QLatin1String("-") ? -count : count;
                tag.unit = static_cast<DayUnit>(i);
            }
        }
    }
    const QString again = written(tag);
    return QStringView(again).sliced(2, again.size() - 4) == words ? std::optional(tag)
                                                                   : std::nullopt;
}

QString written(const SectionText& wanted, bool ownLines)
{
    QString text;
    if (wanted.showing != Showing::whenNot) {
        text += section(u'#', wanted.name, wanted.whenSo, ownLines);
    }
    if (wanted.showing != Showing::whenSo) {
        text += section(u'^', wanted.name, wanted.whenNot, ownLines);
    }
    return text;
}

QString partialTag(const QString& name)
{
    return QLatin1String("{{> ") + name + QLatin1String("}}");
}

templating::Span identifierIn(QStringView text, const templating::Span& content)
{
    qsizetype start = content.start;
    while (start < content.end && text[start].isSpace()) {
        ++start;
    }
    qsizetype end = start;
    while (end < content.end && !text[end].isSpace()) {
        ++end;
    }
    return {start, end};
}

QString fieldNameOf(const QString& words)
{
    constexpr qsizetype longest = 40;
    QString name;
    for (const QChar c : words) {
        if (isNameCharacter(c)) {
            name += c;
        }
    }
    return name.left(longest);
}

std::vector<templating::Span> usesOf(const QString& text, const QString& name)
{
    using Kind = templating::Tag::Kind;
    std::vector<templating::Span> uses;
    for (const templating::Tag& tag : templating::scanTags(text)) {
        const bool named = tag.kind == Kind::value || tag.kind == Kind::section
            || tag.kind == Kind::inverted || tag.kind == Kind::close;
        if (!named) {
            continue;
        }
        const templating::Span span = identifierIn(text, tag.name);
        if (QStringView(text).sliced(span.start, span.end - span.start) == name) {
            uses.push_back(span);
        }
    }
    return uses;
}

} // namespace choba::widgets
