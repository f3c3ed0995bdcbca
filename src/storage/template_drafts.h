// What is typed in the editor of templates and not saved as a template yet, in and out of the data
// file. Whatever can be typed can be kept: nothing is checked.
#pragma once

#include "domain/letter_template.h"
#include "storage/sqlite.h"

namespace choba::storage {

// Those whose content cannot be read are left out, and stay where they are.
Result<std::vector<domain::LetterTemplate>> loadTemplateDrafts(const Connection& connection);
// One for each key. `at` is in UTC milliseconds.
Result<void> saveTemplateDraft(const Connection& connection, const domain::LetterTemplate& letter,
                               qint64 at);
Result<void> deleteTemplateDraft(const Connection& connection, const QString& key);

} // namespace choba::storage
