#include "storage/changeset.h"

#include "storage/fact_tables.h"

#include <sqlite3.h>

namespace choba::storage {

namespace {

struct Free {
    void operator()(void* memory) const { sqlite3_free(memory); }
};

using Bytes = std::unique_ptr<void, Free>;

int stopAtConflict(void* context, int reason, sqlite3_changeset_iter* change)
{
    auto* table = static_cast<QString*>(context);
    const char* name = nullptr;
    int columns = 0;
    int operation = 0;
    // References that lead nowhere are found at the end, when there is no row to name.
    if (reason != SQLITE_CHANGESET_FOREIGN_KEY
        && sqlite3changeset_op(change, &name, &columns, &operation, nullptr) == SQLITE_OK)
        *table = QString::fromUtf8(name);
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

ChangeRecorder::ChangeRecorder(const Connection& connection)
    : m_connection(connection)
{
    m_code = sqlite3session_create(connection.handle(), "main", &m_session);
    // The rest is derived, or is the list of acts itself.
    for (const FactTable& table : factTables()) {
        if (m_code == SQLITE_OK)
            m_code = sqlite3session_attach(m_session, table.name);
    }
}

ChangeRecorder::~ChangeRecorder()
{
    if (m_session)
        sqlite3session_delete(m_session);
}

Result<QByteArray> ChangeRecorder::inverse()
{
    int size = 0;
    void* memory = nullptr;
    if (m_code == SQLITE_OK)
        m_code = sqlite3session_changeset(m_session, &size, &memory);
    const Bytes changes(memory);
    if (m_code != SQLITE_OK)
        return m_connection.errorOf(m_code);
    if (size == 0)
        return QByteArray();

    int inverseSize = 0;
    void* inverseMemory = nullptr;
    m_code = sqlite3changeset_invert(size, changes.get(), &inverseSize, &inverseMemory);
    const Bytes inverted(inverseMemory);
    if (m_code != SQLITE_OK)
        return m_connection.errorOf(m_code);
    return QByteArray(static_cast<const char*>(inverted.get()), inverseSize);
}

Result<void> applyInverse(const Connection& connection, const QByteArray& inverse)
{
    if (inverse.isEmpty())
        return {};
    QString table;
    QByteArray bytes = inverse; // SQLite's interface is not const
    const int code = sqlite3changeset_apply(connection.handle(), static_cast<int>(bytes.size()),
                                            bytes.data(), nullptr, stopAtConflict, &table);
    // What a reference that leads nowhere ends with is another code than other conflicts.
    if (code == SQLITE_ABORT || (code & 0xFF) == SQLITE_CONSTRAINT)
        return Error{ErrorCode::undoConflict, table, QStringLiteral("changed since")};
    if (code != SQLITE_OK)
        return connection.errorOf(code);
    return {};
}

} // namespace choba::storage
