#include "templating/format.h"

#include "base/clock.h"
#include "base/ms.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace choba::templating {

namespace {

struct NamedFormat {
    QStringView japanese;
    QStringView english;
    QStringView pattern;
    bool isNear = false;
};

constexpr std::array<NamedFormat, 7> namedFormats = {{
    {u"日付", u"date", u"M月d日(ddd)"},
    {u"日時", u"datetime", u"M月d日(ddd) H:mm"},
    {u"時刻", u"time", u"H:mm"},
    {u"曜日", u"weekday", u"dddd"},
    {u"年月日", u"fulldate", u"yyyy年M月d日"},
    {u"近い日", u"nearday", u"M月d日(ddd)", true},
    {u"近い日時", u"near", u"M月d日(ddd) H:mm", true},
}};

constexpr QStringView weekdays = u"月火水木金土日";

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

// A number of at most `most` digits at `at`, which moves behind it; -1 when there is none.
int digits(QStringView text, qsizetype& at, int least, int most)
{
    int number = 0;
    int count = 0;
    while (count < most && at < text.size() && text[at] >= u'0' && text[at] <= u'9') {
        number = number * 10 + (text[at].unicode() - u'0');
        ++at;
        ++count;
    }
    return count >= least ? number : -1;
}

bool take(QStringView text, qsizetype& at, QChar wanted)
{
    if (at >= text.size() || text[at] != wanted)
        return false;
    ++at;
    return true;
}

QDate readDate(QStringView text, qsizetype& at)
{
    const int year = digits(text, at, 4, 4);
    if (year < 1 || !take(text, at, u'-'))
        return {};
    const int month = digits(text, at, 2, 2);
    if (!take(text, at, u'-'))
        return {};
    return {year, month, digits(text, at, 2, 2)};
}

QTime readTime(QStringView text, qsizetype& at)
{
    const int hour = digits(text, at, 1, 2);
    if (hour < 0 || !take(text, at, u':'))
        return {};
    const int minute = digits(text, at, 2, 2);
    int second = 0;
    if (take(text, at, u':')) {
        second = digits(text, at, 2, 2);
        if (take(text, at, u'.'))
            while (digits(text, at, 1, 1) >= 0) { }
    }
    return QTime::isValid(hour, minute, second) ? QTime(hour, minute, second) : QTime();
}

// Milliseconds before UTC; none when what stands there is no zone.
std::optional<qint64> readZone(QStringView text, qsizetype& at)
{
    if (take(text, at, u'Z'))
        return 0;
    const bool east = take(text, at, u'+');
    if (!east && !take(text, at, u'-'))
        return std::nullopt;
    const int hours = digits(text, at, 2, 2);
    take(text, at, u':');
    const int minutes = at < text.size() ? digits(text, at, 2, 2) : 0;
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
        return std::nullopt;
    const qint64 offset = hours * ms::hour + minutes * ms::minute;
    return east ? offset : -offset;
}

TimePoint readText(QStringView text)
{
    constexpr qsizetype longest = 40; // no point in time is longer
    if (text.size() > longest || text.isEmpty() || !text.front().isDigit())
        return {};
    qsizetype at = 0;
    if (const QTime time = readTime(text, at); time.isValid() && at == text.size())
        return {{}, time};
    at = 0;
    const QDate date = readDate(text, at);
    if (!date.isValid() || at == text.size())
        return {date, {}};
    if (!take(text, at, u'T') && !take(text, at, u' '))
        return {};
    const QTime time = readTime(text, at);
    if (!time.isValid())
        return {};
    if (at == text.size())
        return {date, time};
    const std::optional<qint64> zone = readZone(text, at);
    if (!zone || at != text.size())
        return {};
    return pointOf(utcOf({date, time}) + ms::japan - *zone);
}

QStringView nearWord(const QDate& date, const QDate& today)
{
    if (!today.isValid())
        return {};
    return date == today ? u"本日" : date == today.addDays(1) ? u"明日" : QStringView();
}

QString padded(int number, int width)
{
    return QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0'));
}

// 13260 → 13,260; what stands behind the point stays.
QString withThousands(QString digits)
{
    qsizetype at = digits.indexOf(u'.');
    if (at < 0)
        at = digits.size();
    const qsizetype first = digits.startsWith(u'-') ? 1 : 0;
    for (at -= 3; at > first; at -= 3)
        digits.insert(at, u',');
    return digits;
}

// The digits of an amount: of a number, or of a text such as 13260, 13,260 or １３２６０円.
std::optional<QString> amountOf(const Value& value)
{
    constexpr double largest = 1e15;
    if (value.kind() == Value::Kind::whole
        || (value.kind() == Value::Kind::real && std::abs(value.real()) < largest))
        return value.written();
    QString plain;
    const QString text = value.text();
    if (text.size() > 32)
        return std::nullopt;
    for (const QChar c : text.trimmed()) {
        if (c.digitValue() >= 0)
            plain += QChar(u'0' + c.digitValue());
        else if (c == u'-' && plain.isEmpty())
            plain += c;
        else if (c != u',' && c != u'，' && c != u'円')
            return std::nullopt;
    }
    bool valid = false;
    const qint64 number = plain.toLongLong(&valid);
    return valid ? std::optional(QString::number(number)) : std::nullopt;
}

} // namespace

TimePoint timePointOf(const Value& value)
{
    switch (value.kind()) {
    case Value::Kind::date:
        return {value.plainDate(), {}};
    case Value::Kind::moment:
        return pointOf(value.plainUtc());
    case Value::Kind::text:
        return readText(value.text());
    default:
        return {};
    }
}

TimePoint pointOf(qint64 utc)
{
    const QDateTime there = inJapan(utc);
    return {there.date(), there.time()};
}

qint64 utcOf(const TimePoint& point)
{
    return QDateTime(point.date, point.time, Qt::UTC).toMSecsSinceEpoch() - ms::japan;
}

QString usualForm(const TimePoint& point)
{
    QString text;
    if (point.date.isValid())
        text = QStringLiteral("%1月%2日(%3)")
                   .arg(QString::number(point.date.month()), QString::number(point.date.day()),
                        QString(weekdays[point.date.dayOfWeek() - 1]));
    if (point.date.isValid() && point.time.isValid())
        text += u' ';
    if (point.time.isValid())
        text += QString::number(point.time.hour()) + u':' + padded(point.time.minute(), 2);
    return text;
}

std::optional<Format> Format::parse(QStringView words)
{
    words = words.trimmed();
    Format format;
    if (words == u"円" || words.compare(u"yen", Qt::CaseInsensitive) == 0) {
        format.m_parts.push_back({Piece::yen, {}});
        return format;
    }
    for (const NamedFormat& named : namedFormats) {
        if (words == named.japanese || words.compare(named.english, Qt::CaseInsensitive) == 0) {
            words = named.pattern;
            format.m_isNear = named.isNear;
            break;
        }
    }
    for (qsizetype at = 0; at < words.size();) {
        const QChar c = words[at];
        qsizetype end = at + 1;
        if (c == u'\'') {
            end = words.indexOf(u'\'', at + 1);
            if (end < 0)
                return std::nullopt;
            // '' is the mark itself.
            format.addLiteral(end == at + 1 ? words.mid(at, 1) : words.mid(at + 1, end - at - 1));
            at = end + 1;
            continue;
        }
        if (!isLetter(c)) {
            format.addLiteral(words.mid(at, 1));
        } else if (words.mid(at).startsWith(u"AP")) {
            end = at + 2;
            format.m_parts.push_back({Piece::half, {}});
            format.m_showsTime = format.m_showsHalf = true;
        } else {
            while (end < words.size() && words[end] == c)
                ++end;
            if (!format.addLetters(c, end - at))
                return std::nullopt;
        }
        at = end;
    }
    if (!format.m_showsDate && !format.m_showsTime)
        return std::nullopt;
    return format;
}

void Format::addLiteral(QStringView words)
{
    if (m_parts.empty() || m_parts.back().piece != Piece::literal)
        m_parts.emplace_back();
    m_parts.back().words += words;
}

bool Format::addLetters(QChar letter, qsizetype count)
{
    struct Letters {
        QChar letter;
        qsizetype count;
        Piece piece;
    };

    static constexpr std::array<Letters, 16> known = {{
        {u'y', 4, Piece::year},
        {u'y', 2, Piece::shortYear},
        {u'M', 1, Piece::month},
        {u'M', 2, Piece::month2},
        {u'd', 1, Piece::day},
        {u'd', 2, Piece::day2},
        {u'd', 3, Piece::weekday},
        {u'd', 4, Piece::longWeekday},
        {u'H', 1, Piece::hour},
        {u'H', 2, Piece::hour2},
        {u'h', 1, Piece::halfHour},
        {u'h', 2, Piece::halfHour2},
        {u'm', 1, Piece::minute},
        {u'm', 2, Piece::minute2},
        {u's', 1, Piece::second},
        {u's', 2, Piece::second2},
    }};
    for (const Letters& letters : known) {
        if (letters.letter != letter || letters.count != count)
            continue;
        m_parts.push_back({letters.piece, {}});
        (letters.piece < Piece::hour ? m_showsDate : m_showsTime) = true;
        return true;
    }
    return false;
}

std::optional<QString> Format::apply(const Value& value, const QDate& today) const
{
    if (m_parts.front().piece == Piece::yen) {
        const std::optional<QString> amount = amountOf(value);
        return amount ? std::optional(QString(withThousands(*amount) + u'円')) : std::nullopt;
    }
    const TimePoint point = timePointOf(value);
    if ((m_showsDate && !point.date.isValid()) || (m_showsTime && !point.time.isValid()))
        return std::nullopt;
    QString text = m_isNear ? nearWord(point.date, today).toString() : QString();
    for (const Part& part : m_parts)
        text += written(part, point);
    return text;
}

QString Format::written(const Part& part, const TimePoint& point) const
{
    const int hour = point.time.hour();
    // 午後0時30分, never 午後12時30分: so it is written in Japan.
    const int halfHour = m_showsHalf ? hour % 12 : hour;
    switch (part.piece) {
    case Piece::literal:
        return part.words;
    case Piece::year:
        return padded(point.date.year(), 4);
    case Piece::shortYear:
        return padded(point.date.year() % 100, 2);
    case Piece::month:
        return QString::number(point.date.month());
    case Piece::month2:
        return padded(point.date.month(), 2);
    case Piece::day:
        return QString::number(point.date.day());
    case Piece::day2:
        return padded(point.date.day(), 2);
    case Piece::weekday:
        return weekdays[point.date.dayOfWeek() - 1];
    case Piece::longWeekday:
        return weekdays[point.date.dayOfWeek() - 1] + QStringLiteral("曜日");
    case Piece::hour:
        return QString::number(hour);
    case Piece::hour2:
        return padded(hour, 2);
    case Piece::halfHour:
        return QString::number(halfHour);
    case Piece::halfHour2:
        return padded(halfHour, 2);
    case Piece::minute:
        return QString::number(point.time.minute());
    case Piece::minute2:
        return padded(point.time.minute(), 2);
    case Piece::second:
        return QString::number(point.time.second());
    case Piece::second2:
        return padded(point.time.second(), 2);
    case Piece::half:
        return hour < 12 ? QStringLiteral("午前") : QStringLiteral("午後");
    case Piece::yen:
        break;
    }
    return {};
}

} // namespace choba::templating
