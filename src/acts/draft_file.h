// The draft file of earlier builds: the present draft and the one it took the place of. Format
// "choba-draft", version 1, UTF-8 JSON.
#pragma once

#include "base/result.h"
#include "domain/draft.h"

#include <QByteArray>

#include <optional>

namespace choba::acts {

struct DraftFile {
    domain::Draft present;
    std::optional<domain::Draft> former;
};

// `name` stands for the file in errors. Parts marked as sent that do not fit the text are dropped:
// the text itself matters more.
Result<DraftFile> readDraftFile(const QByteArray& bytes, const QString& name);

} // namespace choba::acts
