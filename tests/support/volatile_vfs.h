// A disk for tests that forgets what was not flushed. Files stand in a real folder, so that
// everything else sees them; beside that it knows which bytes and which names have been flushed.
// When the power is cut, every operation fails, and once all connections are closed recover() puts
// on the disk what may be left of it: everything flushed, and of the rest nothing or any part of
// it, writes torn at sector borders included. It can also be full. One thread at a time.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <sqlite3.h>

#include <memory>
#include <optional>
#include <random>
#include <vector>

namespace choba::testing {

enum class Survival {
    flushedOnly,
    anyPart, // of what was not flushed, too
};

class VolatileVfs
{
public:
    explicit VolatileVfs(const QByteArray& name);
    ~VolatileVfs();
    VolatileVfs(const VolatileVfs&) = delete;
    VolatileVfs& operator=(const VolatileVfs&) = delete;

    const QByteArray& name() const { return m_name; }

    // Writing, flushing, shortening, creating and deleting count; the next one is number 1.
    void cutPowerAt(qint64 operation) { m_cutAt = m_operations + operation; }

    bool isOff() const { return m_off; }

    qint64 operations() const { return m_operations; }

    qint64 writtenBytes() const;

    // With every connection closed.
    void recover(std::mt19937& random, Survival survival);

    // Room for all files together, in bytes; nothing = no limit.
    void setRoom(std::optional<qint64> bytes) { m_room = bytes; }

private:
    struct Change {
        qint64 offset = 0; // of a truncation: the new size
        QByteArray bytes;
        bool isTruncation = false;
    };

    // A file without its name.
    struct Inode {
        QByteArray flushed;
        std::vector<Change> pending;
        qint64 size = 0;
    };

    using Names = QHash<QString, std::shared_ptr<Inode>>;

    // What SQLite holds; the real file follows it in memory.
    struct File {
        sqlite3_file base;
        VolatileVfs* disk;
        std::shared_ptr<Inode>* inode; // none for temporary files
        bool flushesFolder; // its first flush makes its name last
    };

    static int open(sqlite3_vfs* vfs, sqlite3_filename path, sqlite3_file* handle, int flags,
                    int* flagsOut);
    static int remove(sqlite3_vfs* vfs, const char* path, int flushFolder);
    static int close(sqlite3_file* handle);
    static int read(sqlite3_file* handle, void* bytes, int size, sqlite3_int64 offset);
    static int write(sqlite3_file* handle, const void* bytes, int size, sqlite3_int64 offset);
    static int truncate(sqlite3_file* handle, sqlite3_int64 size);
    static int sync(sqlite3_file* handle, int flags);

    static sqlite3_file* real(sqlite3_file* handle);
    static const sqlite3_io_methods methods;

    // Counts; false when the power is off (from now on).
    bool tick();
    static void apply(QByteArray* content, const Change& change);
    static QByteArray whatIsLeft(const Inode& inode, std::mt19937& random, Survival survival);

    QByteArray m_name;
    sqlite3_vfs m_vfs;
    sqlite3_vfs* m_system = nullptr;
    Names m_names;
    Names m_flushedNames;
    qint64 m_operations = 0;
    qint64 m_cutAt = -1;
    bool m_off = false;
    std::optional<qint64> m_room;
};

} // namespace choba::testing
