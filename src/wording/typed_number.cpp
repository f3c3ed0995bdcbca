#include "wording/typed_number.h"

#include <QRegularExpression>

namespace choba::wording {

namespace {

constexpr qint64 thousand = 1'000;
constexpr qint64 man = 10'000;
constexpr qint64 oku = man * man;

// One width of letters, without what only parts the digits.
QString plain(const QString& text)
{
    static const QRegularExpression parting(QStringLiteral("[\\s,]"));
    return text.normalized(QString::NormalizationForm_KC).remove(parting);
}

void takeUnits(QString& text, const QStringList& units)
{
    for (bool again = true; again;) {
        again = false;
        for (const QString& each : units) {
            const QString unit = plain(each);
            if (unit.isEmpty())
                continue;
            if (text.endsWith(unit, Qt::CaseInsensitive))
                text.chop(unit.size());
            else if (text.startsWith(unit, Qt::CaseInsensitive))
                text.remove(0, unit.size());
            else
                continue;
            again = true;
        }
    }
}

// 「1.5」 of so many; nothing when that is not whole. An empty part counts nothing.
std::optional<qint64> part(const QString& digits, qint64 each)
{
    const qsizetype point = digits.indexOf(u'.');
    const qint64 whole = digits.left(point < 0 ? digits.size() : point).toLongLong();
    if (whole > oku * man / each)
        return std::nullopt;
    qint64 value = whole * each;
    for (qsizetype at = point + 1; point >= 0 && at < digits.size(); ++at) {
        if (each % 10 != 0 && digits[at] != u'0')
            return std::nullopt;
        each /= 10;
        value += digits[at].digitValue() * each;
    }
    return value;
}

} // namespace

std::optional<qint64> typedNumber(const QString& text, const QStringList& units)
{
    constexpr qsizetype mostLetters = 16; // of digits alone they fit
    QString letters = plain(text);
    takeUnits(letters, units);
    static const QRegularExpression form(
        QStringLiteral("^(?:([0-9]+(?:\\.[0-9]+)?)億)?(?:([0-9]+(?:\\.[0-9]+)?)万)?"
                       "(?:([0-9]+(?:\\.[0-9]+)?)千)?([0-9]*)$"));
    const QRegularExpressionMatch found = form.match(letters);
    if (letters.isEmpty() || letters.size() > mostLetters || !found.hasMatch())
        return std::nullopt;
    constexpr qint64 each[] = {oku, man, thousand, 1};
    qint64 number = 0;
    for (int at = 0; at < 4; ++at) {
        const std::optional<qint64> value = part(found.captured(at + 1), each[at]);
        if (!value || *value > oku * man || number > oku * man)
            return std::nullopt;
        number += *value;
    }
    return number;
}

QStringList yenUnits()
{
    return {QStringLiteral("円"), QStringLiteral("¥"), QStringLiteral("yen")};
}

QString typedPageNumber(const QString& text)
{
    const QString letters = text.normalized(QString::NormalizationForm_KC).trimmed();
    if (!letters.contains(u'/'))
        return letters;
    static const QRegularExpression number(QStringLiteral("/([0-9]+)(?=[/?#\\s]|$)"));
    QRegularExpressionMatch last;
    for (auto each = number.globalMatch(letters); each.hasNext();)
        last = each.next();
    return last.hasMatch() ? last.captured(1) : letters;
}

} // namespace choba::wording
