#include "support/volatile_vfs.h"

#include <QFile>

#include <cstring>

namespace choba::testing {

namespace {

constexpr qsizetype sector = 512;

// Calls that need no more than the real file.
#define CHOBA_PASS(name, arguments, ...)                                                           \
    [](sqlite3_file* handle __VA_OPT__(, ) __VA_ARGS__) {                                          \
        return real(handle)->pMethods->name arguments;                                             \
    }

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || file.write(content) != content.size())
        qFatal("the test's disk cannot be written");
}

} // namespace

sqlite3_file* VolatileVfs::real(sqlite3_file* handle)
{
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<File*>(handle) + 1);
}

const sqlite3_io_methods VolatileVfs::methods = {
    2,
    close,
    read,
    write,
    truncate,
    sync,
    CHOBA_PASS(xFileSize, (real(handle), size), sqlite3_int64* size),
    CHOBA_PASS(xLock, (real(handle), level), int level),
    CHOBA_PASS(xUnlock, (real(handle), level), int level),
    CHOBA_PASS(xCheckReservedLock, (real(handle), result), int* result),
    CHOBA_PASS(xFileControl, (real(handle), question, answer), int question, void* answer),
    CHOBA_PASS(xSectorSize, (real(handle))),
    CHOBA_PASS(xDeviceCharacteristics, (real(handle))),
    CHOBA_PASS(xShmMap, (real(handle), page, size, extend, memory), int page, int size, int extend,
               volatile void** memory),
    CHOBA_PASS(xShmLock, (real(handle), offset, count, flags), int offset, int count, int flags),
    CHOBA_PASS(xShmBarrier, (real(handle))),
    CHOBA_PASS(xShmUnmap, (real(handle), deletes), int deletes),
    nullptr,
    nullptr,
};

VolatileVfs::VolatileVfs(const QByteArray& name)
    : m_name(name)
    , m_system(sqlite3_vfs_find(nullptr))
{
    m_vfs = *m_system;
    m_vfs.szOsFile = static_cast<int>(sizeof(File)) + m_system->szOsFile;
    m_vfs.pNext = nullptr;
    m_vfs.zName = m_name.constData();
    m_vfs.pAppData = this;
    m_vfs.xOpen = open;
    m_vfs.xDelete = remove;
    sqlite3_vfs_register(&m_vfs, 0);
}

VolatileVfs::~VolatileVfs()
{
    sqlite3_vfs_unregister(&m_vfs);
}

qint64 VolatileVfs::writtenBytes() const
{
    qint64 bytes = 0;
    for (const auto& inode : m_names)
        bytes += inode->size;
    return bytes;
}

bool VolatileVfs::tick()
{
    ++m_operations;
    if (m_operations == m_cutAt)
        m_off = true;
    return !m_off;
}

int VolatileVfs::open(sqlite3_vfs* vfs, sqlite3_filename path, sqlite3_file* handle, int flags,
                      int* flagsOut)
{
    auto* disk = static_cast<VolatileVfs*>(vfs->pAppData);
    auto* file = reinterpret_cast<File*>(handle);
    *file = {};
    file->disk = disk;
    const QString name = QString::fromUtf8(path);
    const bool isNew = path && !QFile::exists(name);
    if (disk->m_off || (isNew && (flags & SQLITE_OPEN_CREATE) && !disk->tick()))
        return SQLITE_CANTOPEN;
    const int code = disk->m_system->xOpen(disk->m_system, path, real(handle), flags, flagsOut);
    if (code != SQLITE_OK)
        return code;
    if (path) {
        std::shared_ptr<Inode>& inode = disk->m_names[name];
        if (!inode) {
            inode = std::make_shared<Inode>();
            inode->flushed = contentOf(name);
            inode->size = inode->flushed.size();
            if (!isNew)
                disk->m_flushedNames.insert(name, inode);
        }
        file->inode = new std::shared_ptr<Inode>(inode);
        file->flushesFolder = flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL);
    }
    file->base.pMethods = &methods;
    return SQLITE_OK;
}

int VolatileVfs::remove(sqlite3_vfs* vfs, const char* path, int flushFolder)
{
    auto* disk = static_cast<VolatileVfs*>(vfs->pAppData);
    if (disk->m_off)
        return SQLITE_IOERR_DELETE;
    const bool on = disk->tick();
    disk->m_names.remove(QString::fromUtf8(path));
    if (!on)
        return SQLITE_IOERR_DELETE;
    if (flushFolder)
        disk->m_flushedNames = disk->m_names;
    return disk->m_system->xDelete(disk->m_system, path, 0);
}

int VolatileVfs::close(sqlite3_file* handle)
{
    auto* file = reinterpret_cast<File*>(handle);
    delete std::exchange(file->inode, nullptr);
    return real(handle)->pMethods->xClose(real(handle));
}

int VolatileVfs::read(sqlite3_file* handle, void* bytes, int size, sqlite3_int64 offset)
{
    if (reinterpret_cast<File*>(handle)->disk->m_off)
        return SQLITE_IOERR_READ;
    return real(handle)->pMethods->xRead(real(handle), bytes, size, offset);
}

int VolatileVfs::write(sqlite3_file* handle, const void* bytes, int size, sqlite3_int64 offset)
{
    auto* file = reinterpret_cast<File*>(handle);
    VolatileVfs& disk = *file->disk;
    if (disk.m_off)
        return SQLITE_IOERR_WRITE;
    if (!file->inode)
        return real(handle)->pMethods->xWrite(real(handle), bytes, size, offset);
    Inode& inode = **file->inode;
    const qint64 growth = qMax<qint64>(0, offset + size - inode.size);
    if (growth > 0 && disk.m_room && disk.writtenBytes() + growth > *disk.m_room)
        return SQLITE_FULL;
    const bool on = disk.tick();
    inode.pending.push_back({offset, QByteArray(static_cast<const char*>(bytes), size), false});
    inode.size += growth;
    if (!on)
        return SQLITE_IOERR_WRITE;
    return real(handle)->pMethods->xWrite(real(handle), bytes, size, offset);
}

int VolatileVfs::truncate(sqlite3_file* handle, sqlite3_int64 size)
{
    auto* file = reinterpret_cast<File*>(handle);
    if (file->disk->m_off)
        return SQLITE_IOERR_TRUNCATE;
    const bool on = file->disk->tick();
    if (file->inode) {
        (*file->inode)->pending.push_back({size, {}, true});
        (*file->inode)->size = qMin<qint64>((*file->inode)->size, size);
    }
    if (!on)
        return SQLITE_IOERR_TRUNCATE;
    return real(handle)->pMethods->xTruncate(real(handle), size);
}

int VolatileVfs::sync(sqlite3_file* handle, int)
{
    auto* file = reinterpret_cast<File*>(handle);
    if (file->disk->m_off || !file->disk->tick())
        return SQLITE_IOERR_FSYNC;
    if (!file->inode)
        return SQLITE_OK;
    Inode& inode = **file->inode;
    for (const Change& change : inode.pending)
        apply(&inode.flushed, change);
    inode.pending.clear();
    if (std::exchange(file->flushesFolder, false))
        file->disk->m_flushedNames = file->disk->m_names;
    return SQLITE_OK;
}

void VolatileVfs::apply(QByteArray* content, const Change& change)
{
    if (change.isTruncation) {
        content->truncate(change.offset);
        return;
    }
    const qint64 end = change.offset + change.bytes.size();
    if (content->size() < end)
        content->append(QByteArray(end - content->size(), '\0'));
    std::copy(change.bytes.begin(), change.bytes.end(), content->begin() + change.offset);
}

QByteArray VolatileVfs::whatIsLeft(const Inode& inode, std::mt19937& random, Survival survival)
{
    QByteArray content = inode.flushed;
    if (survival == Survival::flushedOnly)
        return content;
    for (const Change& change : inode.pending) {
        const bool isTorn = !change.isTruncation && random() % 3 == 0;
        if (!isTorn && random() % 2 == 0)
            apply(&content, change);
        for (qsizetype start = 0; isTorn && start < change.bytes.size(); start += sector) {
            if (random() % 2 == 0)
                apply(&content, {change.offset + start, change.bytes.mid(start, sector), false});
        }
    }
    return content;
}

void VolatileVfs::recover(std::mt19937& random, Survival survival)
{
    Names left = m_flushedNames;
    if (survival == Survival::anyPart) {
        // Names made or gone since the last flush of the folder are there or not.
        for (auto it = m_names.cbegin(); it != m_names.cend(); ++it) {
            if (left.value(it.key()) != it.value() && random() % 2 == 0)
                left.insert(it.key(), it.value());
        }
        for (auto it = m_flushedNames.cbegin(); it != m_flushedNames.cend(); ++it) {
            if (!m_names.contains(it.key()) && random() % 2 == 0)
                left.remove(it.key());
        }
    }
    for (auto it = m_names.cbegin(); it != m_names.cend(); ++it)
        QFile::remove(it.key());
    for (auto it = left.begin(); it != left.end(); ++it) {
        const QByteArray content = whatIsLeft(**it, random, survival);
        put(it.key(), content);
        *it = std::make_shared<Inode>();
        (*it)->flushed = content;
        (*it)->size = content.size();
    }
    m_names = left;
    m_flushedNames = left;
    m_off = false;
    m_cutAt = -1;
}

} // namespace choba::testing
