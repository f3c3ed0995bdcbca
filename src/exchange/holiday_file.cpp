#include "exchange/holiday_file.h"

#include "text/encoding.h"

#include <QSet>
#include <QStringList>
#include <QtGlobal>

#include <algorithm>
#include <array>

namespace choba::exchange {

namespace {

// Sentences are made of these in wording.
constexpr const char* nameMissing = QT_TRANSLATE_NOOP("details", "the name of the day is missing");
constexpr const char* noHoliday = QT_TRANSLATE_NOOP("details", "no line is a holiday");

constexpr qsizetype longestName = 100;
constexpr std::size_t mostDays = 20'000; // eighty years of the government's list are some 1,300

Result<QString> decoded(const QByteArray& bytes, const QString& name)
{
    Result<QString> text = text::decodeUtf8(bytes, name);
    if (text)
        return text;
    // The government publishes in Shift_JIS; others come from spreadsheets.
    const std::vector<text::Encoding> guesses = text::guessEncodings(bytes);
    return guesses.empty() ? text : text::decode(bytes, guesses.front(), name);
}

QString unquoted(const QString& cell)
{
    const QString plain = cell.trimmed();
    const bool quoted = plain.size() >= 2 && plain.startsWith(u'"') && plain.endsWith(u'"');
    if (!quoted)
        return plain;
    QString inside = plain.mid(1, plain.size() - 2);
    return inside.replace(QLatin1String("\"\""), QLatin1String("\"")).trimmed();
}

// "2026/1/1", "2026-01-01" or "2026.1.1"; null for what is none, 29 February of a common year too.
QDate dateOf(const QString& cell)
{
    QString text = cell;
    text.replace(u'-', u'/').replace(u'.', u'/');
    const QStringList parts = text.split(u'/');
    if (parts.size() != 3 || parts[0].size() != 4)
        return {};
    std::array<int, 3> numbers = {};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        bool valid = false;
        const QString& part = parts[qsizetype(i)];
        numbers[i] = part.toInt(&valid);
        if (!valid || part.size() > 4 || !part.front().isDigit())
            return {};
    }
    return {numbers[0], numbers[1], numbers[2]};
}

class Reader
{
public:
    explicit Reader(QString name)
        : m_name(std::move(name))
    { }

    void read(const QString& line);

    HolidayFile finish() &&;

private:
    void refuse(ErrorCode code, const QString& detail)
    {
        m_file.refused.push_back({code, m_name + u':' + QString::number(m_line) + u":1", detail});
    }

    QString m_name;
    int m_line = 0;
    bool m_begun = false; // the first line that is not empty has passed
    QSet<QDate> m_seen;
    HolidayFile m_file;
};

void Reader::read(const QString& line)
{
    ++m_line;
    if (line.trimmed().isEmpty())
        return;
    const bool first = !m_begun;
    m_begun = true;
    const QChar separator = line.contains(u',') ? u',' : u'\t';
    const QString day = unquoted(line.section(separator, 0, 0));
    const QString name = unquoted(line.section(separator, 1, 1));
    const QDate date = dateOf(day);
    // The headings: 国民の祝日・休日月日, 国民の祝日・休日名称.
    const bool digits = std::any_of(day.begin(), day.end(), [](QChar c) { return c.isDigit(); });
    if (!date.isValid() && first && !digits)
        return;
    if (!date.isValid()) {
        refuse(ErrorCode::unknownValue, day);
    } else if (name.isEmpty()) {
        refuse(ErrorCode::badCsv, QString::fromLatin1(nameMissing));
    } else if (name.size() > longestName) {
        refuse(ErrorCode::nameTooLong, QString::number(longestName));
    } else if (m_seen.contains(date)) {
        refuse(ErrorCode::duplicateId, day);
    } else {
        m_seen.insert(date);
        m_file.days.push_back({date, name});
    }
}

HolidayFile Reader::finish() &&
{
    std::sort(m_file.days.begin(), m_file.days.end(),
              [](const NamedDay& left, const NamedDay& right) { return left.day < right.day; });
    return std::move(m_file);
}

} // namespace

Result<HolidayFile> readHolidays(const QByteArray& bytes, const QString& name)
{
    const Result<QString> text = decoded(bytes, name);
    if (!text)
        return text.error();
    Reader reader(name);
    for (const QString& line : text->split(u'\n'))
        reader.read(line);
    HolidayFile file = std::move(reader).finish();
    if (file.days.empty())
        return Error{ErrorCode::badCsv, name, QString::fromLatin1(noHoliday)};
    if (file.days.size() > mostDays)
        return Error{ErrorCode::tooManyTerms, name, QString::number(mostDays)};
    return file;
}

} // namespace choba::exchange
