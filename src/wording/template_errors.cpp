#include "wording/template_errors.h"

#include <QCoreApplication>
#include <QStringList>

namespace choba::wording {

namespace {

QString translated(const char* words)
{
    return QCoreApplication::translate("wording", words);
}

// What is wrong with a file of another program is told in English words of our own.
QString detailOf(const Error& error)
{
    switch (error.code) {
    case ErrorCode::badYaml:
    case ErrorCode::badXml:
    case ErrorCode::badCsv:
    case ErrorCode::notAllowedHere:
        return QCoreApplication::translate("details", error.detail.toUtf8().constData());
    default:
        return error.detail;
    }
}

// %1 is the place, %2 the detail.
const char* wordsOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::templateTagOpen:
        return QT_TRANSLATE_NOOP("wording", "%1: a {{ is never closed with }}.");
    case ErrorCode::templateSectionOpen:
        return QT_TRANSLATE_NOOP("wording", "%1: the section “%2” has no end. {{/%2}} is missing.");
    case ErrorCode::templateSectionClosed:
        return QT_TRANSLATE_NOOP("wording", "%1: {{/%2}} closes a section that is not open here.");
    case ErrorCode::templateBadTag:
        return QT_TRANSLATE_NOOP("wording", "%1: this tag cannot be understood: %2");
    case ErrorCode::templateBadValue:
        return QT_TRANSLATE_NOOP("wording", "%1: this cannot be computed from the value: %2");
    case ErrorCode::templateTooDeep:
        return QT_TRANSLATE_NOOP("wording", "%1: too many sections or templates in one another.");
    case ErrorCode::templateTooLong:
        return QT_TRANSLATE_NOOP("wording", "%1: the template is too long; at most %2 characters.");
    case ErrorCode::templateTooLarge:
        return QT_TRANSLATE_NOOP("wording",
                                 "%1: the text would become too long; at most %2 characters.");
    case ErrorCode::templateLoop:
        return QT_TRANSLATE_NOOP("wording", "%1: these templates contain each other: %2");
    case ErrorCode::badYaml:
        return QT_TRANSLATE_NOOP("wording", "%1: the YAML is broken: %2");
    case ErrorCode::badXml:
        return QT_TRANSLATE_NOOP("wording", "%1: the XML is broken: %2");
    case ErrorCode::badCsv:
        return QT_TRANSLATE_NOOP("wording", "%1: the table is broken: %2");
    case ErrorCode::notAllowedHere:
        return QT_TRANSLATE_NOOP("wording", "%1: for safety this is never read: %2");
    default:
        return nullptr;
    }
}

// An entry of a file that cannot be taken over; empty when it is another error.
QString entrySentence(const Error& error)
{
    const QString place = placeWords(error.where);
    switch (error.code) {
    case ErrorCode::emptyText:
        return translated(QT_TRANSLATE_NOOP("wording", "%1: nothing is written here.")).arg(place);
    case ErrorCode::nameTooLong:
        return translated(
                   QT_TRANSLATE_NOOP("wording", "%1: the name is longer than %2 characters."))
            .arg(place, error.detail);
    case ErrorCode::noteTooLong:
        return translated(
                   QT_TRANSLATE_NOOP("wording", "%1: the text is longer than %2 characters."))
            .arg(place, error.detail);
    default:
        return {};
    }
}

// A field of a template that cannot be saved; empty when it is another error.
QString fieldSentence(const Error& error)
{
    static const QString alias = QStringLiteral("alias: ");
    if (error.code == ErrorCode::alreadyThere && error.where.startsWith(alias))
        return translated(QT_TRANSLATE_NOOP("wording",
                                            "The short name “%1” belongs to the template “%2”."))
            .arg(error.detail, error.where.mid(alias.size()));
    if (error.where.contains(u':'))
        return entrySentence(error);
    if (error.code == ErrorCode::emptyText && error.where == u"name")
        return translated(QT_TRANSLATE_NOOP("wording", "The template has no name yet."));
    if (error.code == ErrorCode::emptyText && error.where == u"body")
        return translated(QT_TRANSLATE_NOOP("wording", "The template has no text yet."));
    if (error.code == ErrorCode::noteTooLong && error.where == u"body")
        return translated(QT_TRANSLATE_NOOP("wording", "The text is longer than %1 characters."))
            .arg(error.detail);
    return {};
}

} // namespace

QString placeWords(const QString& where)
{
    const QStringList parts = where.split(u':');
    const qsizetype count = parts.size();
    if (count < 2)
        return where;
    bool line = false;
    bool column = false;
    parts[count - 2].toInt(&line);
    parts[count - 1].toInt(&column);
    if (!line || !column)
        return where;
    const QString place = translated(QT_TRANSLATE_NOOP("wording", "line %1, column %2"))
                              .arg(parts[count - 2], parts[count - 1]);
    const QString name = QStringList(parts.first(count - 2)).join(u':');
    return name.isEmpty() ? place
                          : translated(QT_TRANSLATE_NOOP("wording", "%1, %2")).arg(name, place);
}

QString templateSentence(const Error& error)
{
    if (const QString words = fieldSentence(error); !words.isEmpty())
        return words;
    if (error.code == ErrorCode::templateNotThere)
        return translated(QT_TRANSLATE_NOOP("wording", "There is no template called “%1”."))
            .arg(error.detail);
    if (error.code == ErrorCode::valuesMissing)
        return translated(QT_TRANSLATE_NOOP("wording", "Still to be filled in: %1"))
            .arg(error.detail);
    const char* words = wordsOf(error.code);
    if (words == nullptr)
        return {};
    const QString sentence = translated(words);
    const QString place = placeWords(error.where);
    // Qt warns about an argument that has no place.
    return sentence.contains(QLatin1String("%2")) ? sentence.arg(place, detailOf(error))
                                                  : sentence.arg(place);
}

} // namespace choba::wording
