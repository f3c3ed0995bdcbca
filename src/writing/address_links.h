// Links in a letter that lead to another client's page; for address_check.cpp only.
#pragma once

#include "writing/address_book.h"

namespace choba::writing {

struct ForeignLink {
    qsizetype start = 0; // UTF-16 offsets into the text
    qsizetype end = 0;
    AddressBook::Parts::Page page = AddressBook::Parts::Page::profile;
    QString owner; // shortened
    bool exact = false; // the page itself, not something below it
};

// Links that are, or lie below, a page of somebody else and of nobody who is `client`.
std::vector<ForeignLink> foreignLinks(QStringView text, const domain::Client& client,
                                      const AddressBook::Parts& book);

} // namespace choba::writing
