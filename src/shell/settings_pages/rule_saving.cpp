#include "shell/settings_pages/rule_saving.h"

#include "acts/own_rules.h"
#include "widgets/act_notices.h"
#include "writing/knowledge.h"

namespace choba::shell {

void saveOwnRule(widgets::ActNotices& notices, const RuleRow& row, const RuleContent& content)
{
    const domain::OwnRule rule{row.shipped.id, writing::contentToJson(content),
                               writing::contentToJson(row.shippedToday), 0};
    notices.act([rule](const acts::Scope& scope) {
        domain::OwnRule now = rule;
        now.changedAt = scope.now;
        return acts::setRule(scope, now);
    });
}

void resetOwnRule(widgets::ActNotices& notices, const QString& id)
{
    notices.act([id](const acts::Scope& scope) { return acts::resetRule(scope, id); });
}

void saveOrReset(widgets::ActNotices& notices, const RuleRow& row, const RuleContent& content)
{
    if (content != row.shippedToday) {
        saveOwnRule(notices, row, content);
    } else if (row.own) {
        resetOwnRule(notices, row.shipped.id);
    }
}

} // namespace choba::shell
