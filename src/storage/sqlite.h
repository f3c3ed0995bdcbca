// SQLite behind two small classes. A statement remembers its first error, so that a loop reads
// plainly and one look at failed() after it is enough. Not thread-safe: one connection, one thread.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace choba {
class Job;
}

namespace choba::storage {

enum class Access {
    readWrite,
    readOnly,
    // For reading only, and nobody can be writing: no lock is taken and no file beside it is looked
    // at or made (SQLite's immutable=1). For media that cannot be written.
    frozen,
};

class Connection
{
public:
    // `path` must exist unless `access` is readWrite; ":memory:" for none. `vfs` empty = the
    // system's; for tests. The program's own SQL functions are there. Nothing is read yet, so that
    // only storeCannotOpen can happen.
    static Result<Connection> open(const QString& path, Access access, const QByteArray& vfs = {});

    sqlite3* handle() const { return m_handle.get(); }

    const QString& path() const { return m_path; }

    // One or more statements without results. The errors of errorOf().
    Result<void> execute(const QByteArray& script) const;

    // The last error of this connection as ours: storeFull, storeReadOnly, storeDamaged,
    // storeNotDatabase, storeBusy, storeFailed …; where = the file, detail = SQLite's words.
    Error errorOf(int code) const;

private:
    Connection() = default;

    struct Close {
        void operator()(sqlite3* handle) const;
    };

    std::unique_ptr<sqlite3, Close> m_handle;
    QString m_path;
};

// While it lives, statements of the connection end with `cancelled` soon after the job is told to.
// One at a time on a connection; without a job it does nothing.
class Interruptible
{
public:
    Interruptible(const Connection& connection, const Job* job);
    ~Interruptible();
    Interruptible(const Interruptible&) = delete;
    Interruptible& operator=(const Interruptible&) = delete;

private:
    const Connection& m_connection;
};

class Statement
{
public:
    Statement(const Connection& connection, const char* sql);

    // Parameters are numbered from 1.
    Statement& bind(int index, qint64 value);
    Statement& bind(int index, const QString& value);
    Statement& bind(int index, const QByteArray& value); // as BLOB
    Statement& bind(int index, std::optional<qint64> value);

    template<typename Tag>
    Statement& bind(int index, Id<Tag> id)
    {
        return bind(index, id.value);
    }

    template<typename Tag>
    Statement& bind(int index, const std::optional<Id<Tag>>& id)
    {
        return bind(index, id ? std::optional(id->value) : std::nullopt);
    }

    // The next row; false at the end and after an error.
    bool next();
    // To the end, for statements without rows; resets, so that new values can be bound.
    Result<void> run();
    void reset();

    bool failed() const { return m_error.has_value(); }

    const Error& error() const { return *m_error; }

    // Of the present row; columns are numbered from 0.
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    bool isNull(int column) const;
    std::optional<qint64> optionalInteger(int column) const;

    template<typename IdType>
    IdType id(int column) const
    {
        return IdType{integer(column)};
    }

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };

    void note(int code);

    const Connection& m_connection;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    std::optional<Error> m_error;
};

} // namespace choba::storage
