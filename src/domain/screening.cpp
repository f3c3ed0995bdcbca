#include "domain/screening.h"

namespace choba::domain {

namespace {

struct Weight {
    Sign sign;
    int points;
};

// The heaviest first; together 100. Asking for contact outside the site breaks its terms whoever
// asks; each of the others alone is often harmless, all three together seldom are.
constexpr Weight weights[] = {
    {Sign::outsideContact, 50},
    {Sign::sentToMany, 20},
    {Sign::fieldsEmpty, 15},
    {Sign::sameTrade, 15},
};

constexpr int highFrom = 50;

} // namespace

Screened screened(quint32 screening)
{
    Screened result;
    for (const Weight& weight : weights) {
        if (!has(screening, weight.sign))
            continue;
        result.score += weight.points;
        result.reasons.push_back(weight.sign);
    }
    if (result.score >= highFrom) {
        result.caution = Caution::high;
        result.letter = "suspicious-refusal";
    } else if (result.score > 0) {
        result.caution = Caution::some;
        // Two questions show whether anybody reads the answer.
        if (has(screening, Sign::sentToMany))
            result.letter = "mass-request-reply";
    }
    return result;
}

} // namespace choba::domain
