// What every target needs: a condition that must hold, and the input as Qt's bytes.
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>

namespace choba::fuzz {

inline void require(bool condition)
{
    if (!condition) {
        __builtin_trap();
    }
}

inline QByteArray bytesOf(const uint8_t* data, size_t size)
{
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}

} // namespace choba::fuzz
