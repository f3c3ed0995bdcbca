// Bytes that should be text.
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <vector>

namespace choba::text {

enum class Encoding : quint8 { utf8, utf16, cp932, eucJp, iso2022Jp };

// "UTF-8", "UTF-16", "Shift_JIS (CP932)", "EUC-JP", "ISO-2022-JP (JIS)"; the same in every
// language.
QString name(Encoding encoding);

// A byte order mark is dropped. Fails with notUtf8, or notText for a NUL or another control
// character that no text has; `where` is "name:line:byte", both counted from 1.
Result<QString> decodeUtf8(const QByteArray& bytes, const QString& name);

// The legacy encodings in which all of `bytes` is valid text, the likeliest first.
std::vector<Encoding> guessEncodings(const QByteArray& bytes);

// Fails with notText when some bytes mean nothing in that encoding.
Result<QString> decode(const QByteArray& bytes, Encoding encoding, const QString& name);

} // namespace choba::text
