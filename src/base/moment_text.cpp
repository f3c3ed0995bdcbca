#include "base/moment_text.h"

#include "base/clock.h"
#include "base/ms.h"

#include <QDateTime>

namespace choba {

namespace {

constexpr qint64 afterLast = 253'402'300'800'000; // 10000-01-01T00:00Z

// Reads a text from left to right; what does not fit makes it fail, and it stays failed.
class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_text(text)
    { }

    bool atEnd() const { return m_text.isEmpty(); }

    bool failed() const { return m_failed; }

    bool take(char16_t c)
    {
        if (m_text.isEmpty() || m_text.front() != c)
            return false;
        m_text = m_text.sliced(1);
        return true;
    }

    void expect(char16_t c) { m_failed = !take(c) || m_failed; }

    // Exactly so many digits.
    int digits(qsizetype count)
    {
        int value = 0;
        for (; count > 0 && nextIsDigit(); --count)
            value = value * 10 + next();
        m_failed = m_failed || count > 0;
        return value;
    }

    // One to nine digits behind a point, as milliseconds; the rest is cut off.
    int fraction()
    {
        int value = 0;
        int read = 0;
        for (; read < 9 && nextIsDigit(); ++read) {
            const int digit = next();
            if (read < 3)
                value = value * 10 + digit;
        }
        m_failed = m_failed || read == 0;
        for (; read < 3; ++read)
            value *= 10;
        return value;
    }

private:
    bool nextIsDigit() const
    {
        return !m_text.isEmpty() && m_text.front() >= u'0' && m_text.front() <= u'9';
    }

    int next()
    {
        const int digit = m_text.front().unicode() - u'0';
        m_text = m_text.sliced(1);
        return digit;
    }

    QStringView m_text;
    bool m_failed = false;
};

// Milliseconds the zone lies before UTC.
qint64 zone(Scanner& scanner)
{
    if (scanner.atEnd())
        return ms::japan;
    if (scanner.take(u'Z'))
        return 0;
    const bool after = scanner.take(u'-');
    if (!after)
        scanner.expect(u'+');
    const qint64 hours = scanner.digits(2);
    scanner.take(u':');
    const qint64 offset = hours * ms::hour + scanner.digits(2) * ms::minute;
    return after ? -offset : offset;
}

} // namespace

QString utcText(qint64 utc)
{
    return QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString japanText(qint64 utc)
{
    return inJapan(utc).toString(utc % ms::second == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

std::optional<qint64> momentFromText(QStringView text)
{
    Scanner scanner(text);
    const int year = scanner.digits(4);
    scanner.expect(u'-');
    const int month = scanner.digits(2);
    scanner.expect(u'-');
    const QDate day(year, month, scanner.digits(2));
    QTime time(0, 0);
    qint64 offset = ms::japan;
    if (!scanner.atEnd() && !scanner.failed()) {
        if (!scanner.take(u'T'))
            scanner.expect(u' ');
        const int hour = scanner.digits(2);
        scanner.expect(u':');
        const int minute = scanner.digits(2);
        const int second = scanner.take(u':') ? scanner.digits(2) : 0;
        time = QTime(hour, minute, second, scanner.take(u'.') ? scanner.fraction() : 0);
        offset = zone(scanner);
    }
    if (scanner.failed() || !scanner.atEnd() || !day.isValid() || !time.isValid())
        return std::nullopt;
    const qint64 utc = QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch() - offset;
    return isMoment(utc) ? std::optional(utc) : std::nullopt;
}

bool isMoment(qint64 utc)
{
    return utc >= 0 && utc < afterLast;
}

} // namespace choba
