// Templates from a file into the library: a plan to look at first, then one act.
#pragma once

#include "acts/act.h"
#include "acts/on_conflict.h"
#include "exchange/template_file.h"
#include "writing/template_library.h"

namespace choba::acts {

struct PlannedTemplate {
    enum class Step : quint8 { add, change, skip };

    Step step = Step::add;
    exchange::IncomingTemplate incoming; // with the key it will have
    QString inPlaceOf; // name of the present one, when there is one
    QStringList lostAliases; // other templates have them
    bool sameContent = false; // marks and history may differ
    bool becomesDefault = false; // of its use
};

struct ImportPlan {
    std::vector<PlannedTemplate> templates;
    std::vector<Error> refused;
    std::vector<exchange::InertPart> inert;

    int count(PlannedTemplate::Step step) const;
};

// Present and incoming are the same template when their keys are equal, else when they share an
// alias, else when group and name are equal. What is equal in content is skipped; of its history,
// what is not here yet is added. `both` gives the
// incoming one a key of its own, no alias that is taken, and a name with a number behind it. What a
// format does not know about a template stays as it is here; where that is the group, name and body
// make two templates the same. The file's default of a use takes the place of ours with `theirs`
// alone; the others give one to a use that has none.
ImportPlan planImport(exchange::TemplateFile file, const writing::TemplateLibrary& library,
                      OnConflict policy, qint64 now);

// All or nothing. The receipt's detail is the number of templates added and changed, those that got
// more history included. Fails with
// cancelled when the job is told to.
Result<Receipt> importTemplates(const Scope& scope, const ImportPlan& plan, Job* job = nullptr);

} // namespace choba::acts
