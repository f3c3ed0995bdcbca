#include "exchange/foreign_dates.h"

#include "base/ms.h"

#include <QList>

#include <array>

namespace choba::exchange {

namespace {

struct Shift {
    qint64 amount = 0;
    QChar unit; // y M w d h m s z
};

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// +1d-2h, taken apart; none when it is something else.
std::optional<QList<Shift>> shiftsOf(QStringView text)
{
    constexpr qsizetype mostDigits = 9;
    QList<Shift> shifts;
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar sign = text[at++];
        if (sign != u'+' && sign != u'-')
            return std::nullopt;
        const qsizetype from = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        if (at == from || at - from > mostDigits || at == text.size()
            || !QStringView(u"yMwdhmsz").contains(text[at]))
            return std::nullopt;
        const qint64 amount = text.mid(from, at - from).toLongLong();
        shifts.append({sign == u'-' ? -amount : amount, text[at++]});
    }
    return shifts;
}

// The steps of a tag, " + 1d - 2h".
std::optional<QString> stepsOf(const QList<Shift>& shifts)
{
    constexpr qint64 month = 12;
    QString steps;
    for (const Shift& shift : shifts) {
        qint64 amount = shift.amount;
        QStringView unit;
        switch (shift.unit.unicode()) {
        case u'y':
            amount *= month;
            unit = u"mo";
            break;
        case u'M':
            unit = u"mo";
            break;
        case u'w':
            unit = u"w";
            break;
        case u'd':
            unit = u"d";
            break;
        case u'h':
            unit = u"h";
            break;
        case u'm':
            unit = u"min";
            break;
        default: {
            const qint64 whole = shift.unit == u's' ? ms::minute / ms::second : ms::minute;
            if (amount % whole != 0)
                return std::nullopt;
            amount /= whole;
            unit = u"min";
        }
        }
        if (amount == 0)
            continue;
        steps += amount < 0 ? QStringLiteral(" - ") : QStringLiteral(" + ");
        steps += QString::number(qAbs(amount)) + unit;
    }
    return steps;
}

// Signs that would end a format early, or the tag.
bool breaksOut(QStringView format)
{
    return format.contains(u'|') || format.contains(u'{') || format.contains(u'}')
        || format.contains(u'\n') || format.contains(u'\r') || format.contains(QStringView(u"??"));
}

// What a format of Qt is here; it may hold letters that mean nothing and stand for themselves.
struct OwnFormat {
    QString format;
    bool exact = true;

    void literal(QStringView words)
    {
        for (const QChar c : words) {
            if (c == u'\'')
                format += QStringLiteral("''");
            else if (isAsciiLetter(c))
                format += u'\'' + QString(c) + u'\'';
            else
                format += c;
        }
    }
};

// One run of the same letter; false when there is nothing like it here.
bool addRun(OwnFormat& own, QStringView run)
{
    const QChar letter = run.front();
    const qsizetype count = run.size();
    switch (letter.unicode()) {
    case u'M':
        if (count == 3 || count == 4) {
            own.format += QStringLiteral("M月");
            own.exact = false;
            return true;
        }
        [[fallthrough]];
    case u'H':
    case u'h':
    case u'm':
    case u's':
        if (count > 2)
            return false;
        break;
    case u'y':
        if (count != 2 && count != 4)
            return false;
        break;
    case u'd':
        if (count > 4)
            return false;
        break;
    case u'z':
    case u't':
        return false;
    default:
        own.literal(run);
        return true;
    }
    own.format += run;
    return true;
}

std::optional<OwnFormat> ownFormat(QStringView format)
{
    OwnFormat own;
    qsizetype at = 0;
    while (at < format.size()) {
        const QChar c = format[at];
        if (c == u'\'') {
            qsizetype end = format.indexOf(u'\'', at + 1);
            if (end < 0)
                end = format.size();
            if (end == at + 1)
                own.literal(u"'");
            else
                own.literal(format.mid(at + 1, end - at - 1));
            at = end + 1;
            continue;
        }
        if (format.mid(at, 2).compare(u"AP", Qt::CaseInsensitive) == 0) {
            own.format += QStringLiteral("AP");
            own.exact = false; // 午前 and 午後
            at += 2;
            continue;
        }
        qsizetype end = at + 1;
        while (isAsciiLetter(c) && end < format.size() && format[end] == c)
            ++end;
        if (!isAsciiLetter(c))
            own.format += c;
        else if (!addRun(own, format.mid(at, end - at)))
            return std::nullopt;
        at = end;
    }
    return own;
}

struct Conversion {
    QChar letter;
    QStringView format;
    bool exact;
};

constexpr std::array<Conversion, 24> conversions = {{
    {u'Y', u"yyyy", true},       {u'y', u"yy", true},          {u'm', u"MM", true},
    {u'd', u"dd", true},         {u'e', u"d", true},           {u'H', u"HH", true},
    {u'k', u"H", true},          {u'I', u"hh", true},          {u'l', u"h", true},
    {u'M', u"mm", true},         {u'S', u"ss", true},          {u'p', u"AP", false},
    {u'P', u"AP", false},        {u'B', u"M月", false},        {u'b', u"M月", false},
    {u'h', u"M月", false},       {u'A', u"dddd", true},        {u'a', u"ddd", true},
    {u'F', u"yyyy-MM-dd", true}, {u'T', u"HH:mm:ss", true},    {u'R', u"HH:mm", true},
    {u'D', u"MM/dd/yy", true},   {u'x', u"yyyy/MM/dd", false}, {u'X', u"HH:mm:ss", false},
}};

// Without the leading zero, as %-d asks for.
QStringView withoutZero(QStringView format)
{
    return format.size() == 2 && format[0] == format[1] && format != u"yy" && format != u"AP"
        ? format.first(1)
        : format;
}

std::optional<OwnFormat> fromStrftime(QStringView format)
{
    OwnFormat own;
    for (qsizetype at = 0; at < format.size(); ++at) {
        if (format[at] != u'%') {
            own.literal(format.mid(at, 1));
            continue;
        }
        ++at;
        const bool narrow = at < format.size() && format[at] == u'-';
        if (narrow)
            ++at;
        if (at == format.size())
            return std::nullopt;
        if (format[at] == u'%' || format[at] == u'n' || format[at] == u't') {
            if (format[at] != u'%')
                return std::nullopt;
            own.format += u'%';
            continue;
        }
        const QChar letter = format[at];
        const auto* const found =
            std::find_if(conversions.begin(), conversions.end(),
                         [letter](const Conversion& known) { return known.letter == letter; });
        if (found == conversions.end())
            return std::nullopt;
        own.format += narrow ? withoutZero(found->format) : found->format;
        own.exact = own.exact && found->exact;
    }
    return own;
}

std::optional<DateTag> tagOf(const QList<Shift>& shifts, const std::optional<OwnFormat>& format)
{
    const std::optional<QString> steps = stepsOf(shifts);
    if (!steps || !format || breaksOut(format->format))
        return std::nullopt;
    const bool plain = format->format.trimmed().isEmpty();
    return DateTag{u"now" + *steps + u" | "
                       + (plain ? QStringLiteral("日時") : format->format.trimmed()),
                   format->exact && format->format.trimmed() == format->format};
}

struct Named {
    QStringView japanese;
    QStringView english;
    QStringView variable; // Beeftext's, for the present moment
    QStringView format; // Qt's
};

constexpr std::array<Named, 3> named = {{
    {u"日付", u"date", u"date", u"M月d日(ddd)"},
    {u"時刻", u"time", u"time", u"H:mm"},
    {u"日時", u"datetime", u"dateTime", u"M月d日(ddd) H:mm"},
}};

// " + 1d - 2h" as +1d-2h; none when a step has no counterpart.
std::optional<QString> beeftextShift(QStringView steps)
{
    struct Unit {
        QStringView own;
        QChar theirs;
    };

    static constexpr std::array<Unit, 11> units = {{
        {u"min", u'm'},
        {u"mo", u'M'},
        {u"h", u'h'},
        {u"d", u'd'},
        {u"w", u'w'},
        {u"分", u'm'},
        {u"時間", u'h'},
        {u"日", u'd'},
        {u"週間", u'w'},
        {u"週", u'w'},
        {u"か月", u'M'},
    }};
    QString shift;
    QStringView rest = steps.trimmed();
    while (!rest.isEmpty()) {
        if (rest.front() != u'+' && rest.front() != u'-')
            return std::nullopt;
        shift += rest.front();
        rest = rest.mid(1).trimmed();
        qsizetype end = 0;
        while (end < rest.size() && isDigit(rest[end]))
            ++end;
        if (end == 0)
            return std::nullopt;
        shift += rest.first(end);
        rest = rest.mid(end).trimmed();
        qsizetype unitEnd = 0;
        while (unitEnd < rest.size() && !rest[unitEnd].isSpace() && rest[unitEnd] != u'+'
               && rest[unitEnd] != u'-')
            ++unitEnd;
        const QStringView name = rest.first(unitEnd);
        const auto* const unit = std::find_if(
            units.begin(), units.end(), [name](const Unit& known) { return known.own == name; });
        if (unit == units.end())
            return std::nullopt;
        shift += unit->theirs;
        rest = rest.mid(unitEnd).trimmed();
    }
    return shift;
}

} // namespace

bool isShift(QStringView shift)
{
    return shiftsOf(shift).has_value();
}

std::optional<DateTag> dateTag(QStringView shift, const QString& format)
{
    const std::optional<QList<Shift>> shifts = shiftsOf(shift);
    if (!shifts)
        return std::nullopt;
    return tagOf(*shifts, ownFormat(format));
}

std::optional<DateTag> strftimeTag(qint64 offset, const QString& format)
{
    constexpr qint64 day = ms::day / ms::second;
    constexpr qint64 hour = ms::hour / ms::second;
    QList<Shift> shifts;
    if (offset % day == 0)
        shifts.append({offset / day, u'd'});
    else if (offset % hour == 0)
        shifts.append({offset / hour, u'h'});
    else
        shifts.append({offset, u's'});
    return tagOf(shifts, fromStrftime(format));
}

std::optional<QString> beeftextDate(QStringView content)
{
    static constexpr std::array<QStringView, 5> names = {u"now", u"today", u"現在", u"今日", u"今"};
    const qsizetype pipe = content.indexOf(u'|');
    if (pipe < 0)
        return std::nullopt;
    QStringView value = content.first(pipe).trimmed();
    const QStringView format = content.mid(pipe + 1).trimmed();
    const auto* const name = std::find_if(names.begin(), names.end(), [value](QStringView known) {
        return value == known || (value.startsWith(known) && value[known.size()].isSpace());
    });
    if (name == names.end() || format.contains(QStringView(u"??")))
        return std::nullopt;
    const std::optional<QString> shift = beeftextShift(value.mid(name->size()));
    if (!shift)
        return std::nullopt;
    const auto* const known =
        std::find_if(named.begin(), named.end(), [format](const Named& candidate) {
            return format == candidate.japanese || format == candidate.english;
        });
    if (known != named.end() && shift->isEmpty())
        return known->variable.toString();
    const QString words = (known != named.end() ? known->format : format).toString();
    return shift->isEmpty() ? QString(u"dateTime:" + words)
                            : QString(u"dateTime:" + *shift + u':' + words);
}

} // namespace choba::exchange
