#include "base/id.h"

#include <QRandomGenerator>

#include <algorithm>

namespace choba {

qint64 newIdValue(qint64 utc)
{
    constexpr int randomBits = 21;
    constexpr qint64 latest = (1LL << (63 - randomBits)) - 1;
    const qint64 time = std::clamp<qint64>(utc, 0, latest);
    const auto random = qint64(QRandomGenerator::global()->bounded(1, 1 << randomBits));
    return time << randomBits | random;
}

} // namespace choba
