// The user's own value of a rule into the data file, told and taken back like any act.
#pragma once

#include "shell/settings_pages/rule_rows.h"

namespace choba::widgets {
class ActNotices;
}

namespace choba::shell {

void saveOwnRule(widgets::ActNotices& notices, const RuleRow& row, const RuleContent& content);
void resetOwnRule(widgets::ActNotices& notices, const QString& id);

// As the control that shows it wants it: the shipped value is none of the user's own.
void saveOrReset(widgets::ActNotices& notices, const RuleRow& row, const RuleContent& content);

} // namespace choba::shell
