// What a finding is about, and why the site minds. The names are the stable keys of the
// command line's JSON and of the lexicon files; the sentences for the user are in
// wording/findings.h.
#pragma once

#include <QStringView>

#include <array>
#include <optional>

namespace choba {

enum class Category : quint8 {
    sexual,
    violence,
    contact,
    site,
    drive,
    payment,
    directTrade,
    platformHint,
    meeting,
    pricing,
    claim,
    review,
    legal,
    emoji,
    tone,
    address, // another name than the client's; see writing/address_check.h
    user,
};
constexpr int categoryCount = 17;

enum class Reason : quint8 {
    publicMorals,
    leadingOutside,
    ownTerms, // the marketplace's own terms
    misleadingClaims,
    law,
    notAccepted, // the channel technically refuses it (emoji)
    courtesy, // nothing forbids it; it costs goodwill
    ownList, // the user's own words
};
constexpr int reasonCount = 8;

enum class Severity : quint8 { hint, warn, stop };

// Keys: sexual, violence, contact, site, drive, payment, direct-trade, platform-hint, meeting,
// pricing, claim, review, legal, emoji, tone, address, user.
QStringView key(Category category);
std::optional<Category> categoryFromKey(QStringView key);

// Keys: public-morals, leading-outside, own-terms, misleading-claims, law, not-accepted,
// courtesy, own-list.
QStringView key(Reason reason);
std::optional<Reason> reasonFromKey(QStringView key);

// Keys: hint, warn, stop.
QStringView key(Severity severity);
std::optional<Severity> severityFromKey(QStringView key);

// A set of categories; which ones a channel has is said by the rule pack.
class Categories
{
public:
    void add(Category category) { m_bits |= bit(category); }

    bool contains(Category category) const { return (m_bits & bit(category)) != 0; }

    bool operator==(const Categories&) const = default;

private:
    static quint32 bit(Category category) { return 1U << static_cast<unsigned>(category); }

    quint32 m_bits = 0;
};

} // namespace choba
