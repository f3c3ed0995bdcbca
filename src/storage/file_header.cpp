#include "storage/file_header.h"

#include "storage/database.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

namespace choba::storage {

namespace {

// The database header, https://www.sqlite.org/fileformat2.html#the_database_header
constexpr int headerSize = 100;
constexpr int versionOffset = 60;
constexpr int ownerOffset = 68;
constexpr char databaseMagic[16] = {'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f',
                                    'o', 'r', 'm', 'a', 't', ' ', '3', '\0'};
// The rollback journal, https://www.sqlite.org/fileformat2.html#the_rollback_journal
constexpr int journalHeaderSize = 28;
constexpr int formerPagesOffset = 16;
constexpr unsigned char journalMagic[8] = {0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7};

// The beginning of the file, at most headerSize bytes. Read through SQLite's own file: closing
// another descriptor would drop the locks this process has on it.
Result<QByteArray> readHeader(const QString& path, const QByteArray& vfs)
{
    const Result<Connection> connection = Connection::open(path, Access::readOnly, vfs);
    if (!connection)
        return connection.error();
    sqlite3_file* file = nullptr;
    sqlite3_int64 size = 0;
    QByteArray bytes(headerSize, '\0');
    int code = sqlite3_file_control(connection->handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (code == SQLITE_OK)
        code = file->pMethods->xFileSize(file, &size);
    if (code == SQLITE_OK)
        code = file->pMethods->xRead(file, bytes.data(), headerSize, 0);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return Error{ErrorCode::storeCannotOpen, path, QString::fromUtf8(sqlite3_errstr(code))};
    bytes.truncate(static_cast<qsizetype>(qMin<sqlite3_int64>(size, headerSize)));
    return bytes;
}

// A creation that was cut short leaves a journal that says "there was nothing before"; whatever
// stands in the file then is not meant to be there, and SQLite takes it back on opening.
bool wasBeingCreated(const QString& path)
{
    QFile journal(realPath(path) + u"-journal");
    if (!journal.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = journal.read(journalHeaderSize);
    return header.size() == journalHeaderSize
        && std::equal(std::begin(journalMagic), std::end(journalMagic), header.begin(),
                      [](unsigned char left, char right) {
                          return left == static_cast<unsigned char>(right);
                      })
        && qFromBigEndian<quint32>(header.constData() + formerPagesOffset) == 0;
}

// A file without an owner's mark is nobody's only while there is nothing in it.
Result<Owner> ownerOfUnmarked(const QString& path, const QByteArray& vfs)
{
    const Error foreign{ErrorCode::storeForeign, path, QStringLiteral("application_id 0")};
    if (hasPendingChanges(path, vfs))
        return foreign;
    const Result<Connection> connection = Connection::open(path, Access::frozen, vfs);
    if (!connection)
        return connection.error();
    Statement things(*connection, "SELECT count(*) FROM sqlite_schema");
    const bool empty = things.next() && things.integer(0) == 0;
    if (things.failed())
        return Error{ErrorCode::storeDamaged, path, things.error().detail};
    if (!empty)
        return foreign;
    return Owner::nobody;
}

int access(const QString& path, const QByteArray& vfs, int question)
{
    sqlite3_vfs* system = sqlite3_vfs_find(vfs.isEmpty() ? nullptr : vfs.constData());
    int answer = 0;
    const QByteArray absolute = QFileInfo(path).absoluteFilePath().toUtf8();
    if (!system || system->xAccess(system, absolute.constData(), question, &answer) != SQLITE_OK)
        return 0;
    return answer;
}

} // namespace

Result<Owner> recognise(const QString& path, const QByteArray& vfs)
{
    // A pipe would keep whoever opens it waiting.
    const QFileInfo file(path);
    if (file.exists() && !file.isFile())
        return Error{ErrorCode::storeCannotOpen, path, QStringLiteral("no ordinary file")};
    if (!hasContent(path, vfs) || wasBeingCreated(path))
        return Owner::nobody;
    const Result<QByteArray> header = readHeader(path, vfs);
    if (!header)
        return header.error();
    const bool isDatabase = header->startsWith(QByteArray(databaseMagic, sizeof databaseMagic));
    const bool isWhole = header->size() == headerSize;
    const qint32 owner = isWhole ? qFromBigEndian<qint32>(header->constData() + ownerOffset) : 0;
    if (!isDatabase && owner != applicationId)
        return Error{ErrorCode::storeNotDatabase, path, QStringLiteral("no SQLite file")};
    if (!isDatabase || !isWhole)
        return Error{ErrorCode::storeDamaged, path, QStringLiteral("broken header")};
    if (owner == applicationId)
        return Owner::choba;
    if (owner != 0 || qFromBigEndian<qint32>(header->constData() + versionOffset) != 0)
        return Error{ErrorCode::storeForeign, path, QStringLiteral("application_id %1").arg(owner)};
    return ownerOfUnmarked(path, vfs);
}

QString realPath(const QString& path)
{
    const QFileInfo file(path);
    const QString real = file.canonicalFilePath();
    return real.isEmpty() ? file.absoluteFilePath() : real;
}

bool hasContent(const QString& path, const QByteArray& vfs)
{
    return access(path, vfs, SQLITE_ACCESS_EXISTS) != 0;
}

bool isWritable(const QString& path, const QByteArray& vfs)
{
    return access(path, vfs, SQLITE_ACCESS_READWRITE) != 0
        && access(QFileInfo(realPath(path)).absolutePath(), vfs, SQLITE_ACCESS_READWRITE) != 0;
}

bool hasPendingChanges(const QString& path, const QByteArray& vfs)
{
    const QString real = realPath(path);
    return hasContent(real + u"-wal", vfs) || hasContent(real + u"-journal", vfs);
}

} // namespace choba::storage
