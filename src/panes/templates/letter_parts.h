// A template as a list of named texts, so that two versions of it can be compared and shown.
#pragma once

#include "domain/letter_template.h"

#include <vector>

namespace choba::templates {

struct LetterPart {
    QString name; // in the installed language
    QString text;
};

// Always the same parts in the same order; empty ones have an empty text.
std::vector<LetterPart> partsOf(const domain::LetterTemplate& letter);

// The names of those that are not equal.
QStringList differingParts(const domain::LetterTemplate& before,
                           const domain::LetterTemplate& after);

} // namespace choba::templates
