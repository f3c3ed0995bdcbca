// The values of a rule pack in the user's words: what they are called, what they say, where they
// come from and how sure that is.
#pragma once

#include "rules/rule_pack.h"

#include <QString>

#include <vector>

namespace choba::wording {

// What the value `id` is; `channels` are the pack's, for the names of places. An id nobody knows
// is its own name.
QString ruleName(const QString& id, const std::vector<rules::Channel>& channels);

// The family of an id: "room" of room.first-contact.
QString ruleGroupKey(const QString& id);
QString ruleGroup(const QString& groupKey);

// The value with its unit: 「1,000文字」「48時間」「22%」.
QString ruleContent(const rules::RuleValue::Content& content, const QString& unit);
// A number's unit with %1 for the number.
QString unitFormat(const QString& unit);
// A text of the pack that is a key ("utf16", "stop"); other texts are their own words.
QString ruleText(const QString& text);

// 「A 公式」「D 要確認」 …, and one sentence on what that means.
QString confidenceName(rules::Confidence confidence);
QString confidenceSentence(rules::Confidence confidence);

// Where a value comes from; addresses stay as they are.
QString ruleSource(const QString& source);

// 「2026年9月1日(火)」
QString dayName(QDate day);

} // namespace choba::wording
