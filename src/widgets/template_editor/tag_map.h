// The tags of a text with what they mean: which name, known or not, and which section they open
// or close. Made anew after every edit; half-written texts are fine.
#pragma once

#include "templating/template.h"
#include "widgets/template_editor/name_book.h"

#include <vector>

namespace choba::widgets {

enum class Meaning : quint8 {
    none, // a comment, delimiters
    variable,
    question,
    item, // of the list whose section it stands in
    cursor,
    letter, // another template
    unknownName,
    unknownLetter,
};

struct MarkedTag {
    templating::Tag tag;
    templating::Span name; // of the variable or template alone, without an expression
    QString word; // what stands there
    Meaning meaning = Meaning::none;
    int partner = -1; // the other tag of its section
    bool broken = false; // no end, or a section without its other tag
};

// Something to look at, with what can be done about it.
struct TemplateNote {
    enum class Kind : quint8 { unknownName, unknownLetter, unusedQuestion, syntax };

    Kind kind = Kind::unknownName;
    templating::Span span;
    QString name; // of what it is about
    QString proposal; // to be put in its place; may be empty
    std::optional<Error> error; // of syntax
    bool inSubject = false; // else in the body

    bool operator==(const TemplateNote&) const = default;
};

class TagMap
{
public:
    TagMap() = default;
    TagMap(const QString& text, const NameBook& names);

    const std::vector<MarkedTag>& tags() const { return m_tags; }

    // The tag the caret stands in or beside; -1 when there is none.
    int at(qsizetype caret) const;
    const MarkedTag* tagAt(qsizetype caret) const; // the same; nullptr when there is none
    // The tag the caret splits; -1 when there is none.
    int around(qsizetype caret) const;
    // Opening tags of the sections the caret stands in, the innermost last.
    std::vector<int> sectionsAt(qsizetype caret) const;
    // The lists whose sections the caret stands in, the innermost first.
    QStringList listsAt(qsizetype caret, const NameBook& names) const;
    // Is the variable looked up anywhere?
    bool uses(const QString& name) const;
    // The first tag that ends at or behind the place.
    std::size_t firstFrom(qsizetype place) const;
    // Names of all sections, in order, each once.
    QStringList sectionNames() const;

    // Unknown names and templates, by place.
    std::vector<TemplateNote> notes(const NameBook& names) const;

private:
    void pair();
    void judge(const NameBook& names);
    Meaning meaningOf(const MarkedTag& tag, const std::vector<int>& open,
                      const NameBook& names) const;

    std::vector<MarkedTag> m_tags;
};

// An offset of "name:line:column" or "line:column"; none when there is no such place.
std::optional<qsizetype> offsetOf(const QString& where, const QString& text);

} // namespace choba::widgets
