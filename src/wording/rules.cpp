#include "wording/rules.h"

#include "wording/findings.h"
#include "wording/language.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace choba::wording {

namespace {

// A key of the rule pack and its English words, which are translated by the same text.
struct Named {
    QStringView key;
    const char* words;
};

// One of it reads differently in some languages; nullptr = the same.
struct UnitWords {
    QStringView key;
    const char* words;
    const char* one = nullptr;
};

constexpr UnitWords units[] = {
    {u"characters", QT_TRANSLATE_NOOP("wording", "%1 characters"),
     QT_TRANSLATE_NOOP("wording", "%1 character")},
    {u"files", QT_TRANSLATE_NOOP("wording", "%1 files"), QT_TRANSLATE_NOOP("wording", "%1 file")},
    {u"MB", QT_TRANSLATE_NOOP("wording", "%1 MB")},
    {u"h", QT_TRANSLATE_NOOP("wording", "%1 h")},
    {u"min", QT_TRANSLATE_NOOP("wording", "%1 min")},
    {u"days", QT_TRANSLATE_NOOP("wording", "%1 days"), QT_TRANSLATE_NOOP("wording", "%1 day")},
    {u"weeks", QT_TRANSLATE_NOOP("wording", "%1 weeks"), QT_TRANSLATE_NOOP("wording", "%1 week")},
    {u"months", QT_TRANSLATE_NOOP("wording", "%1 months"),
     QT_TRANSLATE_NOOP("wording", "%1 month")},
    {u"requests", QT_TRANSLATE_NOOP("wording", "%1 requests"),
     QT_TRANSLATE_NOOP("wording", "%1 request")},
    {u"messages", QT_TRANSLATE_NOOP("wording", "%1 messages"),
     QT_TRANSLATE_NOOP("wording", "%1 message")},
    {u"times", QT_TRANSLATE_NOOP("wording", "%1 times"), QT_TRANSLATE_NOOP("wording", "%1 time")},
    {u"rounds", QT_TRANSLATE_NOOP("wording", "%1 rounds"),
     QT_TRANSLATE_NOOP("wording", "%1 round")},
    {u"yen", QT_TRANSLATE_NOOP("wording", "%1 yen")},
    {u"yen per min", QT_TRANSLATE_NOOP("wording", "%1 yen per minute")},
    {u"hour", QT_TRANSLATE_NOOP("wording", "%1:00")},
    {u"permille", QT_TRANSLATE_NOOP("wording", "%1 ‰")},
    {u"tenths", QT_TRANSLATE_NOOP("wording", "%1 tenths")},
    {u"day of the month", QT_TRANSLATE_NOOP("wording", "day %1 of the month")},
    {u"weekday (Monday is 1)", QT_TRANSLATE_NOOP("wording", "weekday %1 (Monday is 1)")},
    {u"minute of the hour", QT_TRANSLATE_NOOP("wording", "minute %1")},
};

constexpr Named texts[] = {
    {u"utf16", QT_TRANSLATE_NOOP("wording", "UTF-16 units (most emoji count 2)")},
    {u"codepoints", QT_TRANSLATE_NOOP("wording", "Code points (a composed emoji counts several)")},
    {u"graphemes", QT_TRANSLATE_NOOP("wording", "Characters as you see them")},
    {u"yes", QT_TRANSLATE_NOOP("wording", "Yes")},
    {u"no", QT_TRANSLATE_NOOP("wording", "No")},
    {u"allowed", QT_TRANSLATE_NOOP("wording", "Not pointed out")},
    {u"calendar", QT_TRANSLATE_NOOP("wording", "Every day")},
    {u"business", QT_TRANSLATE_NOOP("wording", "Working days only")},
    {u"requester", QT_TRANSLATE_NOOP("wording", "Who asks for the estimate")},
    {u"after-purchase", QT_TRANSLATE_NOOP("wording", "After the purchase only")},
    {u"after-both-agreed", QT_TRANSLATE_NOOP("wording", "After both have agreed")},
    {u"net", QT_TRANSLATE_NOOP("wording", "After the fee")},
    {u"none", QT_TRANSLATE_NOOP("wording", "None")},
    {u"unlimited", QT_TRANSLATE_NOOP("wording", "Any number")},
    {u"estimate", QT_TRANSLATE_NOOP("wording", "Estimates")},
    {u"delivery-date", QT_TRANSLATE_NOOP("wording", "Delivery dates")},
    {u"delivery-note", QT_TRANSLATE_NOOP("wording", "Delivery notes")},
};

// The pack's own words for sources without an address.
constexpr const char* sources[] = {
    QT_TRANSLATE_NOOP("wording", "the seller who uses this program"),
    QT_TRANSLATE_NOOP("wording", "weak or contradicting evidence, please check"),
    QT_TRANSLATE_NOOP("wording", "two independent pages about Coconala, addresses not recorded"),
    QT_TRANSLATE_NOOP("wording", "an official Coconala page, address not recorded"),
    QT_TRANSLATE_NOOP("wording", "the experience of one seller, address not recorded"),
    QT_TRANSLATE_NOOP("wording", "sellers' practice"),
    QT_TRANSLATE_NOOP("wording", "notification mails as sellers show them"),
    QT_TRANSLATE_NOOP("wording", "everyday Japanese letters"),
};

// The same with a number in the middle.
constexpr const char* numberedSources[] = {
    QT_TRANSLATE_NOOP("wording", "Coconala help article %1"),
    QT_TRANSLATE_NOOP("wording",
                      "sellers' practice around Coconala help article %1 (silent buyer)"),
};

QString translated(const char* words)
{
    return QCoreApplication::translate("wording", words);
}

template<typename Entry, size_t size>
const Entry* find(const Entry (&table)[size], QStringView key)
{
    const auto* const found = std::find_if(std::begin(table), std::end(table),
                                           [key](const Entry& entry) { return entry.key == key; });
    return found == std::end(table) ? nullptr : found;
}

QString grouped(qint64 number)
{
    return QLocale(QLocale::Japanese).toString(number);
}

QString tenth(qint64 number)
{
    const qint64 rest = number % 10;
    return rest == 0 ? grouped(number / 10)
                     : QStringLiteral("%1.%2").arg(grouped(number / 10)).arg(rest);
}

QLocale locale()
{
    return QLocale(installed() == Language::japanese ? QLocale::Japanese : QLocale::English);
}

QString numberWords(qint64 number, const QString& unit)
{
    if (unit == QLatin1String("permille")) {
        return tenth(number) + u'%';
    }
    if (unit == QLatin1String("tenths")) {
        return tenth(number);
    }
    if (unit == QLatin1String("weekday (Monday is 1)") && number >= 1 && number <= 7) {
        return locale().standaloneDayName(static_cast<int>(number));
    }
    const UnitWords* known = find(units, unit);
    return number == 1 && known != nullptr && known->one != nullptr
        ? translated(known->one).arg(grouped(number))
        : unitFormat(unit).arg(grouped(number));
}

// One of the pieces that "and" joins.
QString sourcePiece(const QString& piece)
{
    for (const char* known : sources) {
        if (piece == QString::fromUtf8(known)) {
            return translated(known);
        }
    }
    for (const char* known : numberedSources) {
        const QStringList around = QString::fromUtf8(known).split(QStringLiteral("%1"));
        const bool fits = piece.size() > around.first().size() + around.last().size()
            && piece.startsWith(around.first()) && piece.endsWith(around.last());
        if (fits) {
            return translated(known).arg(
                piece.mid(around.first().size(),
                          piece.size() - around.first().size() - around.last().size()));
        }
    }
    return piece;
}

} // namespace

QString ruleContent(const rules::RuleValue::Content& content, const QString& unit)
{
    if (const auto* number = std::get_if<qint64>(&content)) {
        return numberWords(*number, unit);
    }
    if (const auto* text = std::get_if<QString>(&content)) {
        return ruleText(*text);
    }
    QStringList all;
    for (const QString& text : std::get<QStringList>(content)) {
        all << ruleText(text);
    }
    return all.isEmpty() ? QCoreApplication::translate("wording", "None")
                         : all.join(QCoreApplication::translate("wording", ", ", "between items"));
}

QString unitFormat(const QString& unit)
{
    const UnitWords* known = find(units, unit);
    return known == nullptr ? QString(QStringLiteral("%1 ") + unit) : translated(known->words);
}

QString ruleText(const QString& text)
{
    if (const auto category = categoryFromKey(text)) {
        return categoryName(*category);
    }
    if (const auto severity = severityFromKey(text)) {
        return severityName(*severity);
    }
    const Named* known = find(texts, text);
    return known == nullptr ? text : translated(known->words);
}

QString confidenceName(rules::Confidence confidence)
{
    switch (confidence) {
    case rules::Confidence::official:
        return QCoreApplication::translate("wording", "A Official");
    case rules::Confidence::confirmed:
        return QCoreApplication::translate("wording", "B Two sources");
    case rules::Confidence::observed:
        return QCoreApplication::translate("wording", "C One seller");
    case rules::Confidence::doubtful:
        return QCoreApplication::translate("wording", "D Please check");
    case rules::Confidence::user:
        return QCoreApplication::translate("wording", "Your own rule");
    }
    return {};
}

QString confidenceSentence(rules::Confidence confidence)
{
    switch (confidence) {
    case rules::Confidence::official:
        return QCoreApplication::translate("wording", "An official page says so.");
    case rules::Confidence::confirmed:
        return QCoreApplication::translate("wording", "Two independent sources say so.");
    case rules::Confidence::observed:
        return QCoreApplication::translate("wording", "One seller has observed it.");
    case rules::Confidence::doubtful:
        return QCoreApplication::translate(
            "wording", "The evidence is weak or contradicts itself: please check it yourself.");
    case rules::Confidence::user:
        return QCoreApplication::translate("wording", "It is a rule of your own.");
    }
    return {};
}

QString ruleSource(const QString& source)
{
    QStringList pieces;
    for (const QString& piece : source.split(QStringLiteral(" and "))) {
        pieces << sourcePiece(piece);
    }
    return pieces.join(QCoreApplication::translate("wording", " and ", "between sources"));
}

QString dayName(QDate day)
{
    return locale().toString(day, QCoreApplication::translate("wording", "d MMM yyyy (ddd)"));
}

} // namespace choba::wording
