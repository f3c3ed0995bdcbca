// Whose file is this? Answered from the bytes alone, so that another program's file is neither
// locked nor changed, and no file appears beside it.
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace choba::storage {

enum class Owner {
    nobody, // not there, or nothing in it
    choba,
};

// Fails with storeCannotOpen, storeNotDatabase, storeForeign, storeDamaged.
Result<Owner> recognise(const QString& path, const QByteArray& vfs = {});

// The file a name stands for, through links: SQLite makes its files beside that.
QString realPath(const QString& path);

// Is there a file with something in it?
bool hasContent(const QString& path, const QByteArray& vfs = {});
// Both the file and its folder, in which SQLite makes its files.
bool isWritable(const QString& path, const QByteArray& vfs = {});

// Changes that are not in the file itself yet: SQLite's log or journal beside it.
bool hasPendingChanges(const QString& path, const QByteArray& vfs = {});

} // namespace choba::storage
