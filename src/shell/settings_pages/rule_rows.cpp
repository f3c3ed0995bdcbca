#include "shell/settings_pages/rule_rows.h"

#include "wording/rules.h"
#include "writing/knowledge.h"

#include <QHash>

#include <algorithm>

namespace choba::shell {

namespace {

const RuleContent& shippedContent(const rules::RuleValue& value)
{
    return value.replaced ? *value.replaced : value.content;
}

int urgency(const RuleRow& row)
{
    if (row.confidence() == rules::Confidence::doubtful) {
        return 0;
    }
    return row.hasMoved() ? 1 : 2;
}

void lay(const domain::OwnRule& own, RuleRow& row)
{
    const Result<RuleContent> content = writing::contentFromJson(own.content);
    if (content && content->index() == row.shipped.content.index()) {
        row.own = *content;
        const Result<RuleContent> replaced = writing::contentFromJson(own.replaced);
        row.replaced = replaced ? std::optional(*replaced) : std::nullopt;
    }
}

} // namespace

std::vector<RuleRow> ruleRows(const rules::RulePack& pack, const std::vector<domain::OwnRule>& own,
                              QDate today)
{
    QHash<QString, int> periods;
    for (const rules::RuleValue& value : pack.values()) {
        ++periods[value.id];
    }
    const std::vector<rules::Channel> channels = pack.channels(today);
    std::vector<RuleRow> rows;
    rows.reserve(pack.values().size());
    for (const rules::RuleValue& value : pack.values()) {
        const rules::RuleValue* current = pack.find(value.id, today);
        RuleRow row;
        row.shipped = value;
        row.shipped.content = shippedContent(value);
        row.shippedToday = shippedContent(current == nullptr ? value : *current);
        row.hasPeriods = periods.value(value.id) > 1;
        row.inForce = current == &value;
        row.name = wording::ruleName(value.id, channels);
        row.group = wording::ruleGroupKey(value.id);
        const auto mine = std::find_if(
            own.begin(), own.end(), [&value](const auto& rule) { return rule.rule == value.id; });
        if (mine != own.end()) {
            lay(*mine, row);
        }
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const RuleRow& one, const RuleRow& other) {
        return urgency(one) < urgency(other);
    });
    return rows;
}

} // namespace choba::shell
