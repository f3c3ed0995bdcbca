// The draft file: the present draft and the one it took the place of. Format "choba-draft",
// version 1, UTF-8 JSON; keys are written in draft_json.cpp only.
#pragma once

#include "base/result.h"
#include "widgets/composer/draft.h"

#include <QByteArray>

#include <optional>

namespace choba::messages {

struct KeptDrafts {
    widgets::Draft present;
    std::optional<widgets::Draft> former;

    bool operator==(const KeptDrafts&) const = default;
};

QByteArray toJson(const KeptDrafts& drafts);

// `name` stands for the file in errors. Parts marked as sent that do not fit the text are dropped:
// the text itself matters more.
Result<KeptDrafts> fromJson(const QByteArray& bytes, const QString& name);

} // namespace choba::messages
