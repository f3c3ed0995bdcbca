#include "base/clock.h"

#include <QDateTime>

namespace choba {

QDate Clock::todayInJapan() const
{
    constexpr int japanOffsetSeconds = 9 * 60 * 60;
    return QDateTime::fromMSecsSinceEpoch(nowUtc(), Qt::OffsetFromUTC, japanOffsetSeconds).date();
}

qint64 SystemClock::nowUtc() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace choba
