#include "base/clock.h"

#include "base/ms.h"

#include <QDateTime>

namespace choba {

QDateTime inJapan(qint64 utc)
{
    return QDateTime::fromMSecsSinceEpoch(utc, Qt::OffsetFromUTC,
                                          static_cast<int>(ms::japan / ms::second));
}

QDate Clock::todayInJapan() const
{
    return inJapan(nowUtc()).date();
}

qint64 SystemClock::nowUtc() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace choba
