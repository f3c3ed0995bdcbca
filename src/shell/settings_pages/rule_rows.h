// The values of the shipped pack with the user's over them, as the settings list them.
#pragma once

#include "domain/own_rules.h"
#include "shell/settings_pages/rule_content.h"

#include <vector>

namespace choba::shell {

struct RuleRow {
    rules::RuleValue shipped; // its content is the shipped one
    RuleContent shippedToday; // of the period that is in force, when the id has several
    std::optional<RuleContent> own; // the user's; it counts on every day
    std::optional<RuleContent> replaced; // the shipped content the user's took the place of
    bool hasPeriods = false; // the id stands several times
    bool inForce = true; // today; false for the other periods of the id
    QString name; // in words
    QString group; // key of the group

    const RuleContent& content() const { return own ? *own : shipped.content; }

    // The shipped value is no longer the one the user replaced.
    bool hasMoved() const { return own && replaced && *replaced != shippedToday; }

    rules::Confidence confidence() const
    {
        return own ? rules::Confidence::user : shipped.confidence;
    }
};

// What needs a look first: "please check", then values that moved below the user's own, then the
// rest; in the pack's order otherwise. An own value of another type than the shipped one is not in
// force and is left out.
std::vector<RuleRow> ruleRows(const rules::RulePack& pack, const std::vector<domain::OwnRule>& own,
                              QDate today);

} // namespace choba::shell
