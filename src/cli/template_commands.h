// The commands about templates.
#pragma once

#include "cli/arguments.h"
#include "cli/outcome.h"
#include "domain/template_facts.h"
#include "writing/template_library.h"

#include <QHash>

namespace choba::cli {

Attempt<Outcome> render(const Arguments& arguments);

Attempt<Outcome> listTemplates(const Arguments& arguments);
Attempt<Outcome> showTemplate(const Arguments& arguments);
Attempt<Outcome> importTemplates(const Arguments& arguments);
Attempt<Outcome> exportTemplates(const Arguments& arguments);

// The shipped templates; with those of the data file and the seller's own standing values when the
// command line names one.
struct Shelf {
    writing::TemplateLibrary library;
    QHash<QString, QString> profile;
};

Result<Shelf> loadShelf(const QString& db);

// The template with this key, alias or name; templateNotThere.
Result<writing::TemplateEntry> findTemplate(const writing::TemplateLibrary& library,
                                            const QString& name);

} // namespace choba::cli
