#include "wording/moments.h"

#include "base/clock.h"
#include "base/ms.h"
#include "wording/language.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace choba::wording {

namespace {

QString timeOf(const QDateTime& at)
{
    return at.toString(QStringLiteral("H:mm"));
}

QString dateOf(const QDateTime& at, const QDateTime& now)
{
    const bool thisYear = at.date().year() == now.date().year();
    return at.toString(thisYear ? QStringLiteral("M/d") : QStringLiteral("yyyy/M/d"));
}

QString dateWithWeekday(const QDateTime& at, const QDateTime& now)
{
    const QLocale locale(installed() == Language::japanese ? QLocale::Japanese : QLocale::English);
    return QCoreApplication::translate("moments", "%1 (%2)", "date (weekday)")
        .arg(dateOf(at, now), locale.dayName(at.date().dayOfWeek(), QLocale::ShortFormat));
}

} // namespace

QString shortMoment(qint64 utc, qint64 now)
{
    const QDateTime at = inJapan(utc);
    const QDateTime present = inJapan(now);
    const qint64 daysAgo = at.date().daysTo(present.date());
    if (daysAgo == 0) {
        return timeOf(at);
    }
    return daysAgo == 1 ? QCoreApplication::translate("moments", "yesterday") : dateOf(at, present);
}

QString chipMoment(qint64 utc, qint64 now)
{
    const QDateTime at = inJapan(utc);
    const QDateTime present = inJapan(now);
    return at.date() == present.date()
        ? timeOf(at)
        : QString(dateOf(at, present) % QLatin1Char(' ') % timeOf(at));
}

QString fullMoment(qint64 utc, qint64 now)
{
    const QDateTime at = inJapan(utc);
    return dateWithWeekday(at, inJapan(now)) % QLatin1Char(' ') % timeOf(at);
}

QString fullDay(qint64 utc, qint64 now)
{
    return dateWithWeekday(inJapan(utc), inJapan(now));
}

QString shortDay(qint64 utc, qint64 now)
{
    return dateOf(inJapan(utc), inJapan(now));
}

QString timeOfDay(qint64 utc)
{
    return timeOf(inJapan(utc));
}

QString dayHeading(qint64 utc, qint64 now)
{
    const QDateTime at = inJapan(utc);
    const QDateTime present = inJapan(now);
    const QString date = dateWithWeekday(at, present);
    switch (at.date().daysTo(present.date())) {
    case 0:
        return QCoreApplication::translate("moments", "Today %1").arg(date);
    case 1:
        return QCoreApplication::translate("moments", "Yesterday %1").arg(date);
    default:
        return date;
    }
}

qint64 daysSince(qint64 utc, qint64 now)
{
    return std::max<qint64>(0, now - utc) / ms::day;
}

qint64 daysBefore(qint64 now, int days)
{
    return now - days * ms::day;
}

} // namespace choba::wording
