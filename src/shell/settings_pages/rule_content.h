// The content of a rule value on its way between the pack and the controls; to and from the data
// file it goes by writing/knowledge.h.
#pragma once

#include "rules/rule_pack.h"

#include <optional>

namespace choba::shell {

using RuleContent = rules::RuleValue::Content;

// Numbers that can mean anything in `unit`; what a value itself allows is said by the pack.
struct NumberRange {
    int lowest = 0;
    int highest = 0;
};

NumberRange numberRange(const QString& unit);

// The texts a value may be, where the program knows them; empty = any.
QStringList ruleChoices(const QString& id);

// Why `pack` would not take `content` for the value `id`; nothing when it would.
std::optional<Error> contentProblem(const rules::RulePack& pack, const QString& id,
                                    const RuleContent& content);

} // namespace choba::shell
