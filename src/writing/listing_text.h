// What a service's policy says on its listing: the precautions to copy, and the values for the
// listing's own fields.
#pragma once

#include "domain/service.h"
#include "writing/fill.h"

namespace choba::writing {

struct ListingField {
    QString name; // as the marketplace calls it: 無料修正回数
    QString value; // 3回
};

// Content for the marketplace: Japanese, whatever the window's language.
std::vector<ListingField> listingFields(const domain::Service& service,
                                        const domain::Policy& policy);

// Keys of the templates that make up a listing text, in their order; the first is all in one.
QStringList listingTemplates(const TemplateLibrary& library);

// One of them for this service; what is missing is named in the result.
Result<FilledLetter> listingText(const domain::LetterTemplate& letter,
                                 const domain::Service& service, const domain::Policy& policy,
                                 const LetterContext& context, const Sources& sources);

} // namespace choba::writing
