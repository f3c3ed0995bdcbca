// What the measurements are summed up with.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace choba::bench {

// The value below which `share` (0 … 1) of the others lie; `values` is not empty.
inline double percentile(std::vector<double> values, double share)
{
    const auto index = static_cast<std::size_t>(share * double(values.size() - 1) + 0.5);
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(index),
                     values.end());
    return values[index];
}

} // namespace choba::bench
