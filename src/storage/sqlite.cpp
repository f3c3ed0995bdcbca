#include "storage/sqlite.h"

#include "base/job.h"
#include "storage/sql_functions.h"

#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

#include <cerrno>

namespace choba::storage {

namespace {

constexpr int busyMilliseconds = 5000;

ErrorCode codeOf(int sqliteCode)
{
    switch (sqliteCode & 0xFF) {
    case SQLITE_FULL:
        return ErrorCode::storeFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::storeReadOnly;
    case SQLITE_CORRUPT:
        return ErrorCode::storeDamaged;
    case SQLITE_NOTADB:
        return ErrorCode::storeNotDatabase;
    case SQLITE_CANTOPEN:
        return ErrorCode::storeCannotOpen;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::storeBusy;
    case SQLITE_INTERRUPT:
        return ErrorCode::cancelled;
    default:
        return ErrorCode::storeFailed;
    }
}

// Not every place in SQLite that runs out of room says SQLITE_FULL.
bool isOutOfRoom(sqlite3* handle, int sqliteCode)
{
    if ((sqliteCode & 0xFF) != SQLITE_IOERR || !handle)
        return false;
    const int system = sqlite3_system_errno(handle);
    return system == ENOSPC || system == EDQUOT;
}

// An absolute path as an address, because Debian's SQLite takes every name that begins with
// "file:" for one.
QByteArray addressOf(const QString& path, Access access)
{
    if (path == u":memory:")
        return path.toUtf8();
    const QByteArray encoded =
        QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), QByteArrayLiteral("/"));
    const char* parameters = access == Access::frozen ? "?immutable=1" : "";
    return QByteArrayLiteral("file:") + encoded + parameters;
}

int isCancelled(void* job)
{
    return static_cast<const Job*>(job)->cancelled() ? 1 : 0;
}

} // namespace

void Connection::Close::operator()(sqlite3* handle) const
{
    sqlite3_close_v2(handle);
}

Result<Connection> Connection::open(const QString& path, Access access, const QByteArray& vfs)
{
    sqlite3* handle = nullptr;
    const int flags = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        | (access == Access::readWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                       : SQLITE_OPEN_READONLY);
    const int code = sqlite3_open_v2(addressOf(path, access).constData(), &handle, flags,
                                     vfs.isEmpty() ? nullptr : vfs.constData());
    Connection connection;
    connection.m_handle.reset(handle);
    connection.m_path = path;
    if (code != SQLITE_OK)
        return connection.errorOf(code);
    sqlite3_busy_timeout(handle, busyMilliseconds);
    addFunctions(handle);
    return connection;
}

Result<void> Connection::execute(const QByteArray& script) const
{
    const int code = sqlite3_exec(handle(), script.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return errorOf(code);
    return {};
}

Error Connection::errorOf(int code) const
{
    const char* words = m_handle ? sqlite3_errmsg(handle()) : sqlite3_errstr(code);
    const ErrorCode known = isOutOfRoom(handle(), code) ? ErrorCode::storeFull : codeOf(code);
    return {known, m_path, QString::fromUtf8(words)};
}

Interruptible::Interruptible(const Connection& connection, const Job* job)
    : m_connection(connection)
{
    constexpr int steps = 5000; // of SQLite's machine: well below a millisecond
    if (job)
        sqlite3_progress_handler(connection.handle(), steps, isCancelled, const_cast<Job*>(job));
}

Interruptible::~Interruptible()
{
    sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(const Connection& connection, const char* sql)
    : m_connection(connection)
{
    sqlite3_stmt* statement = nullptr;
    note(sqlite3_prepare_v2(connection.handle(), sql, -1, &statement, nullptr));
    m_statement.reset(statement);
}

Statement& Statement::bind(int index, qint64 value)
{
    if (!failed())
        note(sqlite3_bind_int64(m_statement.get(), index, value));
    return *this;
}

Statement& Statement::bind(int index, const QString& value)
{
    if (!failed()) {
        const QByteArray utf8 = value.toUtf8();
        note(sqlite3_bind_text64(m_statement.get(), index, utf8.constData(),
                                 static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                                 SQLITE_UTF8));
    }
    return *this;
}

Statement& Statement::bind(int index, const QByteArray& value)
{
    if (!failed())
        note(sqlite3_bind_blob64(m_statement.get(), index, value.constData(),
                                 static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bind(int index, std::optional<qint64> value)
{
    if (value)
        return bind(index, *value);
    if (!failed())
        note(sqlite3_bind_null(m_statement.get(), index));
    return *this;
}

bool Statement::next()
{
    if (failed())
        return false;
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        note(code);
    return false;
}

Result<void> Statement::run()
{
    while (next()) { }
    if (failed())
        return error();
    reset();
    return {};
}

void Statement::reset()
{
    if (m_statement)
        sqlite3_reset(m_statement.get());
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    const unsigned char* utf8 = sqlite3_column_text(m_statement.get(), column);
    return QString::fromUtf8(reinterpret_cast<const char*>(utf8),
                             sqlite3_column_bytes(m_statement.get(), column));
}

QByteArray Statement::blob(int column) const
{
    const void* bytes = sqlite3_column_blob(m_statement.get(), column);
    return QByteArray(static_cast<const char*>(bytes),
                      sqlite3_column_bytes(m_statement.get(), column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

void Statement::note(int code)
{
    if (code != SQLITE_OK && !m_error)
        m_error = m_connection.errorOf(code);
}

} // namespace choba::storage
