// Mustache as a tree with source positions. The language is the specification's core (comments,
// delimiters, interpolation, inverted sections, partials, sections); what is more than that stands
// only in tags whose content holds white space, which the specification does not allow in names, so
// that no conforming template changes its meaning. See docs/templates.md.
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace choba::templating {

struct Expression;

// UTF-16 offsets into the source.
struct Span {
    qsizetype start = 0;
    qsizetype end = 0;

    bool operator==(const Span&) const = default;
};

// Both from 1; the column counts code points. LF, CR LF and CR end a line.
struct Place {
    int line = 1;
    int column = 1;

    bool operator==(const Place&) const = default;
};

Place placeOf(QStringView source, qsizetype offset);

enum class NodeKind : quint8 { text, value, raw, section, inverted, partial };

struct Node {
    NodeKind kind = NodeKind::text;
    Span span; // text: what is written; else the whole opening tag
    QString name; // of the variable, section or partial, as written
    QStringList path; // the name's parts; empty for "."
    std::shared_ptr<const Expression> expression; // of value and raw, when it is more than a name
    // Of a text: it begins a line (an empty one stands before a tag that does). Of a partial: it
    // stands alone on its line.
    bool ownLine = false;
    QString indentation; // of a partial that stands alone on its line
    bool endsLine = false; // of such a partial: the line has a line break, which goes with the tag
    std::vector<Node> children; // of sections
    Span closing; // the closing tag of a section
};

constexpr int deepestSection = 64;
constexpr qsizetype longestTemplate = 1'000'000; // UTF-16 units

class Template
{
public:
    Template();

    // `name` stands in errors: where = "name:line:column", or "line:column" without a name. Fails
    // with templateTagOpen (a {{ without }}), templateSectionOpen (detail = its name),
    // templateSectionClosed (closes nothing, or another than the open one; detail = its name),
    // templateBadTag (detail = what is written), templateTooDeep, templateTooLong.
    static Result<Template> parse(const QString& source, const QString& name = {});

    const QString& source() const { return m_source; }

    const QString& name() const { return m_name; }

    const std::vector<Node>& nodes() const { return m_nodes; }

private:
    QString m_source;
    QString m_name;
    std::vector<Node> m_nodes;
};

// A tag as the editor paints it, found without a parse so that half-written templates work too.
struct Tag {
    enum class Kind : quint8 {
        value,
        section,
        inverted,
        close,
        partial,
        comment,
        delimiters,
        open
    };

    Kind kind = Kind::value; // open = has no end
    Span span;
    Span name; // the content without sigil and surrounding white space
};

std::vector<Tag> scanTags(const QString& source);

} // namespace choba::templating
