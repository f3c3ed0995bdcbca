// Data files in a throw-away folder.
#pragma once

#include "storage/database.h"
#include "storage/transaction.h"
#include "storage/verify.h"
#include "support/printers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace choba::testing {

class StoreFolder : public ::testing::Test
{
protected:
    // 21 November 2026, 12:34:56 in Japan.
    static constexpr qint64 now = 1795232096000;

    QString path(const char* name = "choba.sqlite") const
    {
        return m_folder.filePath(QString::fromUtf8(name));
    }

    // Everything in the folder, sorted.
    QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void put(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    static Result<storage::Database> open(const QString& path,
                                          storage::Access access = storage::Access::readWrite)
    {
        return storage::Database::open(path,
                                       {.access = access, .vfs = {}, .migrations = {}, .now = now});
    }

    static qint64 number(const storage::Connection& connection, const QByteArray& sql)
    {
        storage::Statement statement(connection, sql.constData());
        if (!statement.next()) {
            ADD_FAILURE() << sql.constData() << ": "
                          << (statement.failed() ? qPrintable(statement.error().detail) : "no row");
            return -1;
        }
        return statement.integer(0);
    }

    static void run(const storage::Connection& connection, const QByteArray& sql)
    {
        const auto done = connection.execute(sql);
        ASSERT_TRUE(done) << sql.constData() << ": " << qPrintable(done.error().detail);
    }

    // One client with a letter in and one out.
    static void addClient(const storage::Connection& connection, int id)
    {
        const QByteArray number = QByteArray::number(id);
        run(connection,
            "INSERT INTO client (id, name, name_key, created_at) VALUES (" + number + ", '架空"
                + number + "', '架空" + number
                + "', 1000);"
                  "INSERT INTO message (id, client, channel, direction, at, ordinal) VALUES ("
                + number + "01, " + number + ", 'dm', 'in', 60000, 1), (" + number + "02, " + number
                + ", 'dm', 'out', 120000, 2);"
                  "INSERT INTO message_part VALUES ("
                + number + "011, " + number + "01, 1, 60000, 'ロゴの色を青にしてください'), ("
                + number + "021, " + number + "02, 1, 120000, 'かしこまりました。" + number
                + "番です');");
    }

    static std::vector<storage::FaultFound> faultsOf(const storage::Connection& connection)
    {
        const auto faults = storage::verify(connection, storage::Depth::full);
        if (!faults) {
            ADD_FAILURE() << qPrintable(faults.error().detail);
            return {};
        }
        return *faults;
    }

    static void expectSound(const storage::Connection& connection)
    {
        for (const auto& fault : faultsOf(connection))
            ADD_FAILURE() << static_cast<int>(fault.fault) << " " << qPrintable(fault.detail);
    }

    QTemporaryDir m_folder;
};

} // namespace choba::testing
