#include "domain/template_facts.h"

#include <algorithm>
#include <cmath>

namespace choba::domain {

std::optional<Share> shareOf(int count, int of)
{
    if (of <= 0)
        return std::nullopt;
    constexpr double z = 1.959963984540054; // of the normal distribution's middle 95 %
    const double n = of;
    const double share = std::clamp(count, 0, of) / n;
    const double spread = z * z / n;
    const double middle = (share + spread / 2) / (1 + spread);
    const double half = z * std::sqrt(share * (1 - share) / n + spread / (4 * n)) / (1 + spread);
    // None and all are ends of the interval themselves, which rounding would miss.
    return Share{count <= 0 ? 0 : middle - half, count >= of ? 1 : middle + half};
}

} // namespace choba::domain
