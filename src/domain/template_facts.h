// What is remembered about templates beside their content.
#pragma once

#include "base/id.h"
#include "domain/letter_template.h"

namespace choba::domain {

// For shipped and own ones alike.
struct TemplateMarks {
    bool favourite = false;
    bool enabled = true;

    bool operator==(const TemplateMarks&) const = default;
};

struct TemplateVersion {
    TemplateVersionId id;
    qint64 at = 0; // when it was saved; UTC milliseconds
    LetterTemplate content;

    bool operator==(const TemplateVersion&) const = default;
};

struct TemplateUses {
    int uses = 0; // times a letter was begun with it
    qint64 lastUsed = 0; // UTC milliseconds; 0 = never
    // Of those, what is known of the letters that were sent:
    int sent = 0;
    int opened = 0;
    int answered = 0; // the client wrote after it
    int bought = 0; // the client bought after it, as far as that is recorded

    bool operator==(const TemplateUses&) const = default;
};

// A share with its 95 % interval (Wilson's score interval, which stays sensible for few letters).
struct Share {
    double low = 0;
    double high = 1;
};

// Of `of` trials `count` succeeded; none for of = 0.
std::optional<Share> shareOf(int count, int of);

} // namespace choba::domain
