#include "widgets/filled_text.h"

#include "templating/template.h"

#include <QCoreApplication>

#include <algorithm>

namespace choba::widgets {

namespace {

// The name of a missing value: out of the tag that was kept, else out of the report of what is
// missing, which knows the places in the outermost template.
QString nameOf(const templating::Rendered& rendered, const templating::Filled& fill)
{
    const QString tag = rendered.text.mid(fill.result.start, fill.result.end - fill.result.start);
    if (const QString name = openName(tag); !name.isEmpty()) {
        return name;
    }
    const auto found = std::find_if(
        rendered.missing.begin(), rendered.missing.end(),
        [&fill](const templating::Missing& m) { return m.in.isEmpty() && m.span == fill.source; });
    return found == rendered.missing.end() ? QString() : found->name;
}

} // namespace

QString openName(const QString& tag)
{
    const std::vector<templating::Tag> tags = templating::scanTags(tag);
    if (tags.empty()) {
        return {};
    }
    const templating::Span& span = tags.front().name;
    const QString content = tag.mid(span.start, span.end - span.start);
    // What computes or formats comes after the name.
    const auto end = std::find_if(content.begin(), content.end(), [](QChar c) {
        return c.isSpace() || c == QLatin1Char('|') || c == QLatin1Char('?');
    });
    return content.left(end - content.begin());
}

FilledText filledText(const templating::Rendered& rendered, const QHash<QString, QString>& labels)
{
    FilledText filled;
    qsizetype at = 0;
    for (const templating::Filled& fill : rendered.filled) {
        if (fill.result.start < at || (!fill.missing && fill.result.start == fill.result.end)) {
            continue; // inside another one, or nothing to see
        }
        filled.text += QStringView(rendered.text).sliced(at, fill.result.start - at);
        QString words = rendered.text.mid(fill.result.start, fill.result.end - fill.result.start);
        if (fill.missing) {
            const QString name = nameOf(rendered, fill);
            const QString label = labels.value(name, name);
            words = QCoreApplication::translate("filled", "[open: %1]").arg(label);
            if (!filled.open.contains(label)) {
                filled.open << label;
            }
        }
        filled.fills.push_back(
            {filled.text.size(), filled.text.size() + words.size(), fill.missing});
        filled.sources.push_back(fill.source);
        filled.text += words;
        at = fill.result.end;
    }
    filled.text += QStringView(rendered.text).sliced(at);
    return filled;
}

} // namespace choba::widgets
