// Reading and judging the single entries of a rule pack; for rule_pack.cpp only. Every error
// names the JSON path of what is wrong.
#pragma once

#include "base/json_reader.h"
#include "rules/rule_pack.h"

namespace choba::rules {

// The value that says what a link to any other host means.
constexpr QStringView unknownHostId = u"link.unknown-host";

std::optional<HostVerdict> verdictFromKey(QStringView key);

Result<RuleValue> readValue(const json::Value& entry);
Result<HostRule> readHost(const json::Value& entry);

// A whole number, a text or a list of texts; fails with wrongType.
Result<RuleValue::Content> readContent(const json::Value& value);

// Whether `content` makes sense under this id: limits from 1, known keys, and so on.
Result<void> judge(const QString& id, const RuleValue::Content& content, const QString& path);

} // namespace choba::rules
