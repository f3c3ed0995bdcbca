// What the parts of this pane say in the same words.
#pragma once

#include "domain/service.h"

namespace choba::services {

// The title, or a word in its place for a service that has none yet.
QString shownTitle(const domain::Service& service);

// 「修正3回」, 「修正なし」, 「修正は無制限」
QString allowanceWords(domain::Allowance allowance, int rounds);

// 「無償で再開する」 …
QString restartChoice(domain::Restart restart);

// The policy on one line: 「お返事待ち5日・18時・修正3回」
QString policyWords(const domain::Policy& policy);

} // namespace choba::services
