// The inside of AddressBook; for address_check.cpp only.
#pragma once

#include "text/term_matcher.h"
#include "writing/address_check.h"

#include <QHash>

namespace choba::writing {

// A name as it is compared: folded, without spaces, decoration, company form and honorific.
std::u16string nameCore(QStringView name);

// On one line, shortened.
QString shownName(const QString& name);

// Length of the company form (株式会社 …) that begins or ends at a place of squeezed units.
std::size_t companyFormAt(const std::u16string& units, std::size_t at);
std::size_t companyFormBefore(const std::u16string& units, std::size_t end);

// One character alone is too common to be looked for inside a text.
bool isOneCharacter(const std::u16string& core);

// An address as it is compared: host and path, folded, without "www." and a slash at the end.
// Empty when it is no web address.
QString linkKey(QStringView link);

struct AddressBook::Parts {
    struct Entry {
        ClientId id;
        QString name; // shortened, for the sentence
        std::u16string core;
        qint32 next = -1; // another client with the same core
    };

    enum class Page { profile, conversation };

    struct Link {
        qint32 entry = -1;
        Page page = Page::profile;
        qint32 next = -1; // another client's page with the same address
    };

    // The entries whose name is `core`, from the first one; -1 when there is none.
    qint32 named(const std::u16string& core) const;

    const Entry& entry(qint32 number) const { return entries[static_cast<std::size_t>(number)]; }

    std::vector<Entry> entries;
    std::vector<Link> links;
    QHash<QString, qint32> firstOfCore;
    QHash<QString, qint32> firstOfLink;
    std::vector<qint32> firstOfTerm; // by the matcher's number
    text::TermMatcher matcher;
};

} // namespace choba::writing
