#include "storage/migrator.h"

#include "base/job.h"
#include "storage/database.h"
#include "storage/transaction.h"

#include <QDir>
#include <QFile>

namespace choba::storage {

namespace {

// What the disk or the user did is not the step's fault.
Error asStepError(Error error, std::size_t version)
{
    if (error.code != ErrorCode::storeFailed)
        return error;
    return {ErrorCode::migrationFailed, QStringLiteral("migration %1").arg(version), error.detail};
}

// Foreign keys are off while tables are rebuilt, so they are looked at once at the end.
Result<void> checkReferences(const Connection& connection)
{
    Statement violations(connection, "PRAGMA foreign_key_check");
    if (violations.next())
        return Error{ErrorCode::storeFailed, connection.path(),
                     QStringLiteral("a reference of %1 leads nowhere").arg(violations.text(0))};
    if (violations.failed())
        return violations.error();
    return {};
}

Result<void> forgetActs(const Connection& connection)
{
    Statement table(connection, "SELECT 1 FROM sqlite_schema WHERE name = 'act'");
    if (!table.next())
        return table.failed() ? Result<void>(table.error()) : Result<void>();
    table.reset();
    return connection.execute("DELETE FROM act");
}

Result<void> replay(const Connection& connection, const std::vector<QByteArray>& migrations,
                    const Job* job)
{
    const Result<int> version = versionOf(connection);
    if (!version)
        return version.error();
    const std::size_t seen = static_cast<std::size_t>(*version);
    for (std::size_t step = seen; step < migrations.size(); ++step) {
        const QByteArray stamp = "PRAGMA user_version = " + QByteArray::number(step + 1);
        Result<void> done = connection.execute(migrations[step]);
        if (done)
            done = connection.execute(stamp);
        if (!done)
            return asStepError(done.error(), step + 1);
        if (job && job->cancelled())
            return Error{ErrorCode::cancelled, connection.path(), {}};
    }
    if (seen == 0)
        return connection.execute("PRAGMA application_id = " + QByteArray::number(applicationId));
    Result<void> finished = checkReferences(connection);
    if (finished)
        finished = forgetActs(connection);
    return finished ? finished : asStepError(finished.error(), migrations.size());
}

} // namespace

std::vector<QByteArray> shippedMigrations()
{
    const QDir folder(QStringLiteral(":/migrations"));
    std::vector<QByteArray> migrations;
    for (const QString& name :
         folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.push_back(file.readAll());
    }
    return migrations;
}

Result<void> migrate(const Connection& connection, const std::vector<QByteArray>& migrations,
                     const Job* job)
{
    // Ignored inside a transaction, hence here.
    if (const auto off = connection.execute("PRAGMA foreign_keys = OFF"); !off)
        return off;
    const Interruptible interruptible(connection, job);
    Transaction transaction(connection);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    if (const auto replayed = replay(connection, migrations, job); !replayed)
        return replayed;
    return transaction.commit();
}

Result<int> versionOf(const Connection& connection)
{
    Statement version(connection, "PRAGMA user_version");
    if (!version.next())
        return version.failed() ? version.error()
                                : Error{ErrorCode::storeDamaged, connection.path(), {}};
    return static_cast<int>(version.integer(0));
}

} // namespace choba::storage
