// The only door to the current time. Everything that needs "now" takes a Clock, so that tests
// and --at can set it. Times are UTC milliseconds; a date is always the date in Japan (+9 h,
// no daylight saving), whatever the machine's zone is.
#pragma once

#include <QDateTime>

namespace choba {

// A moment as Japan's clocks show it.
QDateTime inJapan(qint64 utc);

class Clock
{
public:
    virtual ~Clock() = default;

    // Milliseconds since 1970-01-01T00:00Z.
    virtual qint64 nowUtc() const = 0;

    QDate todayInJapan() const;
};

class SystemClock final : public Clock
{
public:
    qint64 nowUtc() const override;
};

class FixedClock final : public Clock
{
public:
    explicit FixedClock(qint64 utcMilliseconds)
        : m_now(utcMilliseconds)
    { }

    qint64 nowUtc() const override { return m_now; }

    void set(qint64 utcMilliseconds) { m_now = utcMilliseconds; }

private:
    qint64 m_now;
};

} // namespace choba
