#include "wording/store_errors.h"

#include "wording/moments.h"
#include "wording/rooms.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <utility>

namespace choba::wording {

namespace {

QString fileSentence(const Error& error)
{
    const QString& file = error.where;
    switch (error.code) {
    case ErrorCode::storeCannotOpen:
        return QCoreApplication::translate("wording", "%1: the data file cannot be opened.")
            .arg(file);
    case ErrorCode::storeNotDatabase:
        return QCoreApplication::translate("wording", "%1: this is not a data file of Choba.")
            .arg(file);
    case ErrorCode::storeForeign:
        return QCoreApplication::translate("wording",
                                           "%1: this data file belongs to another program.")
            .arg(file);
    case ErrorCode::storeNewer:
        return QCoreApplication::translate(
                   "wording", "%1: a newer Choba wrote this data file. Please update Choba.")
            .arg(file);
    case ErrorCode::storeOlder:
        return QCoreApplication::translate("wording",
                                           "%1: an older Choba wrote this data file. Opening it "
                                           "once in the window brings it up to date.")
            .arg(file);
    case ErrorCode::storeDamaged:
        return QCoreApplication::translate("wording", "%1: the data file is damaged.").arg(file);
    case ErrorCode::storeReadOnly:
        return QCoreApplication::translate("wording", "%1: the data file can only be read.")
            .arg(file);
    case ErrorCode::storeFull:
        return QCoreApplication::translate("wording", "There is no room left on the disk: %1")
            .arg(file);
    case ErrorCode::storeBusy:
        return QCoreApplication::translate("wording", "%1: another program is using the data file.")
            .arg(file);
    case ErrorCode::storeHeld:
        return QCoreApplication::translate("wording", "%1: the data file is in use by %2.")
            .arg(file, error.detail);
    case ErrorCode::storeFailed:
        return QCoreApplication::translate("wording", "%1: the data file gave an error (%2).")
            .arg(file, error.detail);
    case ErrorCode::migrationFailed:
        return QCoreApplication::translate("wording",
                                           "The data file could not be brought up to date; it is "
                                           "as it was (%1: %2).")
            .arg(file, error.detail);
    default:
        return {};
    }
}

qint64 utcOf(const Error& error)
{
    const QDateTime moment = QDateTime::fromString(error.detail, Qt::ISODate);
    return moment.isValid() ? moment.toMSecsSinceEpoch() : 0;
}

// What a field of a form holds at most, in its own unit; empty where the field is not known.
QString rangeOfField(const Error& error)
{
    enum class Unit { days, months, rounds, hours, yen };
    constexpr std::pair<QStringView, Unit> units[] = {
        {u"silenceDays", Unit::days},  {u"noticeLead", Unit::days}, {u"supportDays", Unit::days},
        {u"deliveryDays", Unit::days}, {u"draftDays", Unit::days},  {u"reviewMonths", Unit::months},
        {u"rounds", Unit::rounds},     {u"closeHour", Unit::hours}, {u"price", Unit::yen},
        {u"revisionPrice", Unit::yen}, {u"gross", Unit::yen},
    };
    const auto* const unit =
        std::find_if(std::begin(units), std::end(units),
                     [&error](const auto& known) { return known.first == error.where; });
    if (unit == std::end(units))
        return {};
    const QString words = [unit] {
        switch (unit->second) {
        case Unit::days:
            return QCoreApplication::translate("wording", "Enter %1 to %2 days.");
        case Unit::months:
            return QCoreApplication::translate("wording", "Enter %1 to %2 months.");
        case Unit::rounds:
            return QCoreApplication::translate("wording", "Enter %1 to %2 rounds.");
        case Unit::hours:
            return QCoreApplication::translate("wording", "Enter an hour of %1 to %2.");
        case Unit::yen:
            break;
        }
        return QCoreApplication::translate("wording", "Enter %1 to %2 yen.");
    }();
    const QLocale figures(QLocale::Japanese);
    return words.arg(figures.toString(error.detail.section(u'–', 0, 0).toLongLong()),
                     figures.toString(error.detail.section(u'–', 1).toLongLong()));
}

QString rangeSentence(const Error& error)
{
    if (error.where == u"number")
        return QCoreApplication::translate("wording",
                                           "This is no number of a page. Enter its digits, or "
                                           "paste the address of the page.");
    const QString ofField = rangeOfField(error);
    return ofField.isEmpty()
        ? QCoreApplication::translate("wording", "This value is outside of what is possible: %1.")
              .arg(error.detail)
        : ofField;
}

QString roomSentence(const Error& error)
{
    switch (error.code) {
    case ErrorCode::stepRefused:
        return refusalSentence(
            domain::stepProblemFromKey(error.where).value_or(domain::StepProblem::none),
            utcOf(error));
    case ErrorCode::outOfRange:
        return rangeSentence(error);
    case ErrorCode::snoozePastClock:
        return QCoreApplication::translate(
                   "wording", "It cannot be put off beyond %1: there a deadline ends for good.")
            .arg(fullMoment(utcOf(error), utcOf(error)));
    case ErrorCode::serviceInUse:
        return QCoreApplication::translate("wording",
                                           "A service with talk rooms cannot be removed. It can be "
                                           "switched off instead.");
    default:
        return fileSentence(error);
    }
}

// `what` is what was entered: "client", "room", "service", "template"; else a received message.
QString unsavedSentence(const QString& what)
{
    if (what == u"client")
        return QCoreApplication::translate("wording", "The client's card is not saved yet.");
    if (what == u"room")
        return QCoreApplication::translate("wording",
                                           "What you entered for a talk room is not saved yet.");
    if (what == u"service")
        return QCoreApplication::translate("wording", "A service is not saved yet.");
    if (what == u"template")
        return QCoreApplication::translate("wording", "A template is not saved yet.");
    return QCoreApplication::translate("wording", "A message you received is not recorded yet.");
}

} // namespace

QString storeSentence(const Error& error)
{
    switch (error.code) {
    case ErrorCode::storeNotOpen:
        return QCoreApplication::translate("wording", "The data file is not open.");
    case ErrorCode::backupFaulty:
        return QCoreApplication::translate("wording",
                                           "%1: the copy did not stand the test and was not kept.")
            .arg(error.where);
    case ErrorCode::undoConflict:
        return QCoreApplication::translate(
            "wording", "This cannot be taken back any more: what was done since stands on it.");
    case ErrorCode::notThere:
        return QCoreApplication::translate("wording", "This is not there any more.");
    case ErrorCode::alreadyThere:
        return QCoreApplication::translate("wording", "“%1” is already there.").arg(error.detail);
    case ErrorCode::draftThere:
        return QCoreApplication::translate("wording", "This client already has a draft.");
    case ErrorCode::clientHasMessages:
        if (!error.where.isEmpty()) // an entry of a document
            return QCoreApplication::translate(
                       "wording",
                       "%1: a message or draft of this room is with another client (%2). Let the "
                       "file move it too.")
                .arg(error.where, error.detail);
        return QCoreApplication::translate(
            "wording", "A client with messages, a draft or a talk room cannot be removed.");
    case ErrorCode::nameTooLong:
        return QCoreApplication::translate("wording", "The name is longer than %1 characters.")
            .arg(error.detail);
    case ErrorCode::noteTooLong:
        return QCoreApplication::translate("wording", "The note is longer than %1 characters.")
            .arg(error.detail);
    case ErrorCode::badLink:
        return QCoreApplication::translate("wording",
                                           "“%1” is no web address that begins with https://.")
            .arg(error.detail);
    case ErrorCode::emptyText:
        return QCoreApplication::translate("wording", "Nothing is written yet.");
    case ErrorCode::inFuture:
        return QCoreApplication::translate("wording", "This time has not come yet.");
    case ErrorCode::openedBeforeSent:
        return QCoreApplication::translate("wording",
                                           "It cannot have been opened before it was sent.");
    case ErrorCode::unsavedInput:
        return unsavedSentence(error.detail);
    case ErrorCode::lockedAlready:
        return QCoreApplication::translate("wording", "The lock is already recorded.");
    default:
        return roomSentence(error);
    }
}

} // namespace choba::wording
