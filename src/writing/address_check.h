// Is the letter written to the client it is going to? Finds another client's name, a name in the
// salutation that is not the chosen client's, a doubled honorific, and a link that belongs to
// another client's page or room. Names are compared folded: kana, width, case and spaces are one.
#pragma once

#include "base/id.h"
#include "domain/client.h"
#include "rules/rule_pack.h"
#include "text/check.h"

#include <memory>
#include <optional>

namespace choba::writing {

struct KnownClient {
    ClientId id;
    QString name;
    QString profileUrl;
    QString conversationUrl;
};

// Everybody the seller knows, made ready for comparison. Immutable; any thread may read it.
class AddressBook
{
public:
    // Linear in the names; 100,000 clients take a fraction of a second: not on the UI thread.
    static std::shared_ptr<const AddressBook> compile(const std::vector<KnownClient>& clients);
    ~AddressBook();

    struct Parts;

    const Parts& parts() const { return *m_parts; }

private:
    AddressBook();

    std::unique_ptr<Parts> m_parts;
};

// `client` none = the letter has no client yet: doubled honorifics only. `book` may be null. The
// pack says which words are no names (address.generic). By start; category address.
std::vector<text::Finding> checkAddress(QStringView text,
                                        const std::optional<domain::Client>& client,
                                        const AddressBook* book, const rules::RulePack& pack,
                                        QDate day);

} // namespace choba::writing
