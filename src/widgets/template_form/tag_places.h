// Every tag of a letter that looks a value up, in all branches and in the templates that stand in
// it, with the sections around: they decide which question a name belongs to.
#pragma once

#include "writing/fill.h"

namespace choba::widgets {

struct TagPlace {
    QString written; // the name in the tag
    templating::Span span = {}; // of the tag, in the template it stands in
    QString in = {}; // the name of that template; empty for the letter itself
    QStringList sections = {}; // around it, outermost first; not inverted ones
    QStringList conditions = {}; // the same with the inverted ones
    templating::Span source = {}; // the tag in the letter: of the partial, for what stands in one
};

// Of a subject or a body; nothing when it does not parse.
std::vector<TagPlace> tagPlacesIn(const QString& source, const writing::TemplateLibrary& library);

// The name of the question a tag belongs to, as questionsOf() names it: {{name}} inside {{#client}}
// is client.name. Empty when there is none.
QString questionFor(const TagPlace& place, const std::vector<domain::Field>& questions,
                    const templating::Catalogue& catalogue);

} // namespace choba::widgets
