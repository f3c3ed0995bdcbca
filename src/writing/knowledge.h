// Loading what the pipeline needs: the shipped pack and lists, then the user's files over them.
#pragma once

#include "writing/pipeline.h"

namespace choba::writing {

struct KnowledgeSources {
    // A user's pack: format "choba-rules-override" goes over the shipped pack, "choba-rules"
    // takes its place. Empty = none.
    QString rulesOverride;
    QStringList wordLists; // further lists, later ones on top; missing files are errors
};

struct LoadedKnowledge {
    std::shared_ptr<const Knowledge> knowledge;
    std::vector<Error> problems; // entries that were left out, with their places
};

// Fails only when a file cannot be read at all. May take some milliseconds: not on the UI thread.
Result<LoadedKnowledge> loadKnowledge(const KnowledgeSources& sources);

// The rule pack alone, for what needs no word lists; see KnowledgeSources::rulesOverride.
Result<rules::RulePack> loadRules(const QString& userPack);

} // namespace choba::writing
