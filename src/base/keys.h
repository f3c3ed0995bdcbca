// Enumerations with stable keys: the keys stand in an array in the order of the values.
#pragma once

#include <QStringView>

#include <algorithm>
#include <array>
#include <optional>

namespace choba {

template<typename T, std::size_t size>
QStringView keyOf(const std::array<QStringView, size>& keys, T value)
{
    return keys[static_cast<std::size_t>(value)];
}

template<typename T, std::size_t size>
std::optional<T> fromKey(const std::array<QStringView, size>& keys, QStringView key)
{
    const auto* const found = std::find(keys.begin(), keys.end(), key);
    if (found == keys.end())
        return std::nullopt;
    return static_cast<T>(found - keys.begin());
}

} // namespace choba
