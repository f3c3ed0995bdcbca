// Where bytes stop being text, for messages that say so.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace choba {

// Offset of the first byte that is not UTF-8 (RFC 3629: no surrogates, no overlong forms);
// -1 when all of it is.
qsizetype firstInvalidUtf8(QByteArrayView bytes);

// "line:byte" of an offset, both from 1; LF, CR LF and CR end a line.
QString lineAndByte(QByteArrayView bytes, qsizetype offset);

// "line:column" of an offset in UTF-8, the column in code points.
QString lineAndColumn(QByteArrayView bytes, qsizetype offset);

} // namespace choba
