// Loading what the pipeline needs: the shipped pack and lists, then the user's files, words and
// rules over them.
#pragma once

#include "domain/own_rules.h"
#include "writing/pipeline.h"

namespace choba::writing {

struct KnowledgeSources {
    // A user's pack: format "choba-rules-override" goes over the shipped pack, "choba-rules"
    // takes its place. Empty = none.
    QString rulesOverride = {};
    QStringList wordLists = {}; // further lists, later ones on top; missing files are errors
    // From the data file; on top of everything else.
    std::vector<domain::OwnWord> ownWords = {};
    std::vector<domain::OwnRule> ownRules = {};
    QDate day =
        {}; // in Japan; for changedUnderOverride. Null = the shipped value of any period counts
};

struct LoadedKnowledge {
    std::shared_ptr<const Knowledge> knowledge;
    std::vector<Error> problems; // entries that were left out, with their places
    // Own rules whose shipped value is no longer the one they took the place of.
    QStringList changedUnderOverride;
};

// Fails only when a file cannot be read at all. May take some milliseconds: not on the UI thread.
Result<LoadedKnowledge> loadKnowledge(const KnowledgeSources& sources);

// A rule's content as domain::OwnRule keeps it, and back; fails with badJson or wrongType.
QByteArray contentToJson(const rules::RuleValue::Content& content);
Result<rules::RuleValue::Content> contentFromJson(const QByteArray& json);

// The rule pack alone, for what needs no word lists; see KnowledgeSources::rulesOverride.
Result<rules::RulePack> loadRules(const QString& userPack,
                                  const std::vector<domain::OwnRule>& ownRules = {});

} // namespace choba::writing
