#include "cli/store_commands.h"

#include "acts/demo.h"
#include "base/clock.h"
#include "storage/backup.h"
#include "storage/own_rules.h"
#include "storage/store_path.h"
#include "storage/verify.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace choba::cli {

namespace {

using Key = QLatin1String;

QByteArray asJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray asLine(const QString& text)
{
    return QString(text + u'\n').toUtf8();
}

// Keys of the JSON; stable.
QString kindOf(storage::Fault fault)
{
    switch (fault) {
    case storage::Fault::integrity:
        return QStringLiteral("integrity");
    case storage::Fault::reference:
        return QStringLiteral("reference");
    case storage::Fault::conversation:
        return QStringLiteral("conversation");
    case storage::Fault::search:
        return QStringLiteral("search");
    case storage::Fault::clientName:
        return QStringLiteral("client-name");
    case storage::Fault::room:
        return QStringLiteral("room");
    }
    return {};
}

QString sentenceOf(const storage::FaultFound& found)
{
    switch (found.fault) {
    case storage::Fault::integrity:
        return QCoreApplication::translate("cli", "The file itself is damaged: %1")
            .arg(found.detail);
    case storage::Fault::reference:
        return QCoreApplication::translate("cli", "Something it refers to is missing: %1")
            .arg(found.detail);
    case storage::Fault::conversation:
        return QCoreApplication::translate(
                   "cli", "A conversation in the list differs from its messages: client %1")
            .arg(found.detail);
    case storage::Fault::search:
        return QCoreApplication::translate("cli", "The search index differs from the texts: %1")
            .arg(found.detail);
    case storage::Fault::clientName:
        return QCoreApplication::translate("cli", "A name would not be found: client %1")
            .arg(found.detail);
    case storage::Fault::room:
        return QCoreApplication::translate(
                   "cli", "What is kept of a talk room differs from what happened in it: room %1")
            .arg(found.detail);
    }
    return {};
}

QByteArray faultsAsJson(const QString& path, const std::vector<storage::FaultFound>& faults)
{
    QJsonArray list;
    for (const storage::FaultFound& found : faults)
        list.append(QJsonObject{{Key("kind"), kindOf(found.fault)}, {Key("detail"), found.detail}});
    return asJson({{Key("file"), path}, {Key("faults"), list}});
}

QByteArray faultsAsLines(const QString& path, const std::vector<storage::FaultFound>& faults)
{
    if (faults.empty())
        return asLine(QCoreApplication::translate("cli", "%1: everything is in order.").arg(path));
    QByteArray lines;
    for (const storage::FaultFound& found : faults)
        lines += asLine(sentenceOf(found));
    return lines;
}

} // namespace

bool isSameFile(const QString& one, const QString& other)
{
    const QString place = QFileInfo(one).canonicalFilePath();
    return !place.isEmpty() && place == QFileInfo(other).canonicalFilePath();
}

QString storePathOf(const Arguments& arguments)
{
    return arguments.db.isEmpty() ? storage::defaultStorePath() : arguments.db;
}

Result<storage::Database> openForReading(const QString& path)
{
    storage::Database::Options options;
    options.access = storage::Access::readOnly;
    return storage::Database::open(path, options);
}

Result<Writable> openForWriting(const Arguments& arguments, qint64 now)
{
    const QString path = storePathOf(arguments);
    // A folder that is named and not there is a slip of the pen.
    if (!arguments.db.isEmpty() && !QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return Error{ErrorCode::storeCannotOpen, path, {}};
    Result<storage::StoreLock> lock = storage::StoreLock::take(path);
    if (!lock)
        return lock.error();
    storage::Database::Options options;
    options.now = now;
    Result<storage::Database> database = storage::Database::open(path, options);
    if (!database)
        return database.error();
    if (database->found() == storage::Found::newer)
        return Error{ErrorCode::storeNewer, path, {}};
    if (!database->isWritable())
        return Error{ErrorCode::storeReadOnly, path, {}};
    return Writable{*std::move(lock), *std::move(database)};
}

Attempt<Outcome> backUp(const Arguments& arguments)
{
    const QString path = storePathOf(arguments);
    const Result<storage::Database> database = openForReading(path);
    if (!database)
        return Failure{database.error()};
    const Result<void> copied = storage::backUp(database->connection(), arguments.out);
    if (!copied)
        return Failure{copied.error()};
    if (arguments.json)
        return Outcome{asJson({{Key("file"), arguments.out},
                               {Key("from"), path},
                               {Key("bytes"), QFileInfo(arguments.out).size()}})};
    return Outcome{asLine(QCoreApplication::translate("cli", "Copied to %1.").arg(arguments.out))};
}

Attempt<Outcome> restore(const Arguments& arguments)
{
    const QString path = storePathOf(arguments);
    if (!QFileInfo::exists(arguments.file))
        return Failure{{ErrorCode::storeCannotOpen, arguments.file, {}}};
    if (isSameFile(arguments.file, path))
        return Failure{{ErrorCode::wrongUse,
                        {},
                        QCoreApplication::translate("cli", "“%1” is the data file itself.")
                            .arg(arguments.file)},
                       exitWrongUse};
    const Result<storage::StoreLock> lock = storage::StoreLock::take(path);
    if (!lock)
        return Failure{lock.error()};
    const Result<storage::Restored> restored =
        storage::restore(arguments.file, path, SystemClock().nowUtc());
    if (!restored)
        return Failure{restored.error()};
    const QString& former = restored->formerFile;
    if (arguments.json)
        return Outcome{asJson({{Key("file"), path},
                               {Key("from"), arguments.file},
                               {Key("former"), former.isEmpty() ? QJsonValue() : former}})};
    QByteArray lines = asLine(
        QCoreApplication::translate("cli", "%1 is now what %2 holds.").arg(path, arguments.file));
    if (!former.isEmpty())
        lines += asLine(
            QCoreApplication::translate("cli", "The former data file is kept as %1.").arg(former));
    return Outcome{lines};
}

Attempt<Outcome> verify(const Arguments& arguments)
{
    const QString path = storePathOf(arguments);
    const Result<storage::Database> database = openForReading(path);
    if (!database)
        return Failure{database.error()};
    const Result<std::vector<storage::FaultFound>> faults =
        storage::verify(database->connection(), storage::Depth::full);
    if (!faults)
        return Failure{faults.error()};
    return Outcome{arguments.json ? faultsAsJson(path, *faults) : faultsAsLines(path, *faults),
                   faults->empty() ? exitFine : exitFindings};
}

Attempt<Outcome> writeDemo(const Arguments& arguments)
{
    const Result<void> written = acts::writeDemo(arguments.out, SystemClock().nowUtc());
    if (!written)
        return Failure{written.error()};
    if (arguments.json)
        return Outcome{asJson({{Key("file"), arguments.out}})};
    return Outcome{asLine(
        QCoreApplication::translate("cli", "Sample data written to %1.").arg(arguments.out))};
}

Attempt<Own> loadOwn(const Arguments& arguments)
{
    if (arguments.db.isEmpty())
        return Own();
    const Result<storage::Database> database = openForReading(arguments.db);
    if (!database)
        return Failure{database.error()};
    Result<std::vector<domain::OwnWord>> words = storage::loadWords(database->connection());
    if (!words)
        return Failure{words.error()};
    Result<std::vector<domain::OwnRule>> rules = storage::loadRules(database->connection());
    if (!rules)
        return Failure{rules.error()};
    return Own{*std::move(words), *std::move(rules)};
}

} // namespace choba::cli
