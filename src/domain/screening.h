// Signs that an inquiry may not be meant seriously, as a person ticked them or as a text shows
// them.
#pragma once

#include <QString>

#include <vector>

namespace choba::domain {

// Values are bits of Room::screening: append only.
enum class Sign : quint8 {
    sentToMany, // the same text went to many sellers
    fieldsEmpty, // fields of the request's form were left as they were
    sameTrade, // the client does the same work
    outsideContact, // contact outside the site is asked for
};
inline constexpr Sign signs[] = {Sign::sentToMany, Sign::fieldsEmpty, Sign::sameTrade,
                                 Sign::outsideContact};

constexpr bool has(quint32 screening, Sign sign)
{
    return (screening >> static_cast<unsigned>(sign) & 1U) != 0;
}

enum class Caution : quint8 { none, some, high };

struct Screened {
    int score = 0; // 0 to 100
    Caution caution = Caution::none;
    std::vector<Sign> reasons; // the weightiest first
    const char* letter = nullptr; // the template that answers it; nullptr = an ordinary answer
};

Screened screened(quint32 screening);

} // namespace choba::domain
