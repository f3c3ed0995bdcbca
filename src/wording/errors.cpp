#include "wording/errors.h"

#include "wording/store_errors.h"
#include "wording/template_errors.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace choba::wording {

namespace {

// "name:line:byte" taken apart; a name may hold colons itself.
struct Place {
    QString file;
    QString line;
    QString column;
};

bool isNumber(const QString& text)
{
    bool number = false;
    text.toLongLong(&number);
    return number;
}

Place placeOf(const QString& where)
{
    QStringList pieces = where.split(QLatin1Char(':'));
    if (pieces.size() >= 3 && isNumber(pieces.back()) && isNumber(pieces[pieces.size() - 2])) {
        const QString column = pieces.takeLast();
        const QString line = pieces.takeLast();
        return {pieces.join(QLatin1Char(':')), line, column};
    }
    return {where, {}, {}};
}

QString megabytes(const QString& bytes)
{
    constexpr qint64 mebibyte = 1024 * 1024;
    return QString::number(bytes.toLongLong() / mebibyte);
}

QString withDetail(const QString& sentence, const QString& detail)
{
    return detail.isEmpty()
        ? sentence
        : QCoreApplication::translate("wording", "%1 (%2)").arg(sentence, detail);
}

// The core's English for what was expected, in the user's language.
QString expectation(const QString& detail)
{
    static constexpr const char* known[] = {
        QT_TRANSLATE_NOOP("details", "list"),
        QT_TRANSLATE_NOOP("details", "object"),
        QT_TRANSLATE_NOOP("details", "text"),
        QT_TRANSLATE_NOOP("details", "list of texts"),
        QT_TRANSLATE_NOOP("details", "whole number"),
        QT_TRANSLATE_NOOP("details", "whole number, text or list of texts"),
        QT_TRANSLATE_NOOP("details", "true or false"),
        QT_TRANSLATE_NOOP("details", "as the shipped value"),
        QT_TRANSLATE_NOOP("details", "as in the other periods"),
        QT_TRANSLATE_NOOP("details", "cannot create the folder"),
        QT_TRANSLATE_NOOP("details", "the data file itself"),
    };
    for (const char* text : known) {
        if (detail == QLatin1String(text)) {
            return QCoreApplication::translate("details", text);
        }
    }
    return detail;
}

// JSON that is sound and beyond what is read; empty when it is broken.
QString limitOfJson(const Error& error)
{
    if (error.code != ErrorCode::badJson)
        return {};
    static const QRegularExpression deep(QStringLiteral("^nested deeper than (\\d+)$"));
    static const QRegularExpression many(QStringLiteral("^more than (\\d+) values$"));
    if (const auto found = deep.match(error.detail); found.hasMatch())
        return QCoreApplication::translate("wording",
                                           "%1: the JSON is nested too deeply; at most %2 levels.")
            .arg(error.where, found.captured(1));
    if (const auto found = many.match(error.detail); found.hasMatch())
        return QCoreApplication::translate("wording",
                                           "%1: the JSON holds too many values; at most %2.")
            .arg(error.where, found.captured(1));
    return {};
}

// Text that is none, and a JSON file that is broken: with line and column when they are known.
QString contentSentence(const Error& error)
{
    if (const QString words = limitOfJson(error); !words.isEmpty())
        return words;
    const Place place = placeOf(error.where);
    const bool known = !place.line.isEmpty();
    const QString plain = [&error] {
        switch (error.code) {
        case ErrorCode::notUtf8:
            return QCoreApplication::translate("wording", "%1: this is not UTF-8 text.");
        case ErrorCode::notText:
            return QCoreApplication::translate("wording",
                                               "%1: this does not seem to be a text file.");
        default:
            return QCoreApplication::translate("wording", "%1: the JSON is broken.");
        }
    }();
    const QString whole = [&error] {
        switch (error.code) {
        case ErrorCode::notUtf8:
            return QCoreApplication::translate("wording",
                                               "%1, line %2, byte %3: this is not UTF-8 text.");
        case ErrorCode::notText:
            return QCoreApplication::translate(
                "wording", "%1, line %2, byte %3: this does not seem to be a text file.");
        default:
            return QCoreApplication::translate("wording",
                                               "%1, line %2, column %3: the JSON is broken there.");
        }
    }();
    return known ? whole.arg(place.file, place.line, place.column) : plain.arg(place.file);
}

QString limitSentence(const Error& error)
{
    const QStringList place = error.where.split(QLatin1Char(':'));
    if (place.size() != 2) {
        return QCoreApplication::translate("wording",
                                           "The limit of %1 characters is too small for this text.")
            .arg(error.detail);
    }
    return QCoreApplication::translate(
               "wording",
               "Line %1, column %2: one character alone is longer than the limit of %3. Please "
               "choose a larger limit, or take the numbering off.")
        .arg(place[0], place[1], error.detail);
}

QString typeSentence(const Error& error, const QString& place)
{
    if (error.detail != u"one line")
        return QCoreApplication::translate("wording", "%1: expected here: %2")
            .arg(place, expectation(error.detail));
    return error.where == u"name"
        ? QCoreApplication::translate(
            "wording", "The name holds several lines, and a name is one line: leave only the name.")
        : QCoreApplication::translate("wording",
                                      "The ID on the site holds several lines, and it is one line: "
                                      "leave only the ID.");
}

QString otherSentence(const Error& error)
{
    const QString words = templateSentence(error);
    return words.isEmpty() ? storeSentence(error) : words;
}

} // namespace

QString sentence(const Error& error)
{
    const auto& [code, where, detail] = error;
    const QString place = placeWords(where);
    const auto at = [&place](const QString& words) { return words.arg(place); };
    switch (code) {
    case ErrorCode::cancelled:
        return QCoreApplication::translate("wording", "Stopped. Nothing was changed.");
    case ErrorCode::cannotRead:
        return withDetail(at(QCoreApplication::translate("wording", "%1 cannot be read.")), detail);
    case ErrorCode::cannotWrite:
        return withDetail(at(QCoreApplication::translate("wording", "%1 cannot be written.")),
                          expectation(detail));
    case ErrorCode::tooLarge:
        return where.isEmpty()
            ? QCoreApplication::translate("wording", "The text is too large; at most %1 MB.")
                  .arg(megabytes(detail))
            : QCoreApplication::translate("wording", "%1 is too large; at most %2 MB.")
                  .arg(where, megabytes(detail));
    case ErrorCode::notUtf8:
    case ErrorCode::notText:
    case ErrorCode::badJson:
        return contentSentence(error);
    case ErrorCode::wrongFormat:
        return at(QCoreApplication::translate("wording", "%1: this file is of another kind."));
    case ErrorCode::newerVersion:
        return at(QCoreApplication::translate(
            "wording", "%1: a newer Choba wrote this file. Please update Choba."));
    case ErrorCode::missingKey:
        return at(QCoreApplication::translate("wording", "%1: this entry is missing."));
    case ErrorCode::wrongType:
        return typeSentence(error, place);
    case ErrorCode::unknownValue:
        return QCoreApplication::translate("wording", "%1: “%2” is not known here.")
            .arg(place, detail);
    case ErrorCode::duplicateId:
        return QCoreApplication::translate("wording", "%1: “%2” is there twice.")
            .arg(place, detail);
    case ErrorCode::emptyTerm:
        return at(QCoreApplication::translate("wording", "%1: the term is empty."));
    case ErrorCode::termTooLong:
        return QCoreApplication::translate("wording",
                                           "%1: the term is too long; at most %2 characters.")
            .arg(where, detail);
    case ErrorCode::tooManyTerms:
        return QCoreApplication::translate("wording", "%1: too many entries; at most %2.")
            .arg(place, detail);
    case ErrorCode::exampleFailed:
        return QCoreApplication::translate(
                   "wording", "%1: the rule was left out, for its own example fails: %2")
            .arg(where, detail);
    case ErrorCode::limitTooSmall:
        return limitSentence(error);
    case ErrorCode::unknownChannel:
        return QCoreApplication::translate("wording", "There is no place called “%1”.").arg(detail);
    case ErrorCode::wrongUse:
        return detail;
    default: // what concerns templates, the data file and acts
        return otherSentence(error);
    }
}

} // namespace choba::wording
