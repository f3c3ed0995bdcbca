// What an import or export did or would do, as all kinds of them tell it.
#pragma once

#include "acts/on_conflict.h"
#include "cli/arguments.h"
#include "cli/outcome.h"
#include "exchange/template_file.h"

#include <nlohmann/json_fwd.hpp>

namespace choba::cli {

struct ImportCounts {
    int added = 0;
    int changed = 0;
    int skipped = 0;
};

// `entries` is what else the JSON says, under its own keys; `lines` what the text says of it.
// Entries that were refused are findings.
Outcome importOutcome(const Arguments& arguments, const ImportCounts& counts,
                      const std::vector<Error>& refused,
                      const std::vector<exchange::InertPart>& inert,
                      const nlohmann::ordered_json& entries, const QStringList& lines = {});

// So many were written to the file; what the format cannot say is told.
Outcome exportOutcome(const Arguments& arguments, qsizetype count,
                      const std::vector<exchange::InertPart>& losses);

// The policy asked for; mine when none is.
Attempt<acts::OnConflict> onConflictOf(const Arguments& arguments);

// “--format” with something that is none: `known` are the keys there are.
Failure badChoice(const QString& option, const QString& value, const QStringList& known);

} // namespace choba::cli
