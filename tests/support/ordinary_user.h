// For tests of what may not be written, also when they are run by root.
#pragma once

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>
#include <unistd.h>

namespace choba::testing {

// Root may write everywhere: while this lives, the process is somebody who may not.
class Ordinary
{
public:
    Ordinary()
    {
        if (::geteuid() == 0)
            m_changed = ::setresuid(nobody, nobody, 0) == 0;
    }

    ~Ordinary()
    {
        if (m_changed && ::setresuid(0, 0, 0) != 0)
            qFatal("cannot become root again");
    }

    Ordinary(const Ordinary&) = delete;
    Ordinary& operator=(const Ordinary&) = delete;

    // Everything in the folder belongs to that somebody, with these rights.
    static void give(const QString& folder, QFileDevice::Permissions ofFolder,
                     QFileDevice::Permissions ofFiles)
    {
        const QDir directory(folder);
        for (const QString& name : directory.entryList(QDir::Files | QDir::Hidden)) {
            QFile::setPermissions(directory.filePath(name), ofFiles);
            own(directory.filePath(name));
        }
        own(folder);
        QFile::setPermissions(folder, ofFolder);
    }

private:
    static constexpr uid_t nobody = 65534;

    static void own(const QString& path)
    {
        if (::geteuid() == 0) {
            EXPECT_EQ(::chown(QFile::encodeName(path).constData(), nobody, nobody), 0);
        }
    }

    bool m_changed = false;
};

} // namespace choba::testing
