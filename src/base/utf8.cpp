#include "base/utf8.h"

#include <algorithm>

namespace choba {

namespace {

uchar unsignedAt(QByteArrayView bytes, qsizetype offset)
{
    return static_cast<uchar>(bytes[offset]);
}

// Length of the valid sequence that begins at `offset`, 0 when there is none.
qsizetype sequenceLength(QByteArrayView bytes, qsizetype offset)
{
    const uchar lead = unsignedAt(bytes, offset);
    if (lead < 0x80)
        return 1;
    if (lead < 0xc2 || lead > 0xf4)
        return 0;
    const qsizetype length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (offset + length > bytes.size())
        return 0;
    // The second byte rules out overlong forms, surrogates and what lies above U+10FFFF.
    const uchar second = unsignedAt(bytes, offset + 1);
    const uchar lowest = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    const uchar highest = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    if (second < lowest || second > highest)
        return 0;
    for (qsizetype i = offset + 2; i < offset + length; ++i) {
        if ((unsignedAt(bytes, i) & 0xc0) != 0x80)
            return 0;
    }
    return length;
}

struct Line {
    qsizetype number = 1;
    qsizetype start = 0;
};

Line lineOf(QByteArrayView bytes, qsizetype offset)
{
    Line line;
    for (qsizetype i = 0; i < offset; ++i) {
        const bool lineBreak = bytes[i] == '\n'
            || (bytes[i] == '\r' && (i + 1 >= bytes.size() || bytes[i + 1] != '\n'));
        if (lineBreak)
            line = {line.number + 1, i + 1};
    }
    return line;
}

QString place(qsizetype line, qsizetype column)
{
    return QString::number(line) + u':' + QString::number(column);
}

} // namespace

qsizetype firstInvalidUtf8(QByteArrayView bytes)
{
    if (bytes.isValidUtf8()) // vectorised; the walk below is for the place only
        return -1;
    qsizetype offset = 0;
    while (offset < bytes.size()) {
        const qsizetype length = sequenceLength(bytes, offset);
        if (length == 0)
            return offset;
        offset += length;
    }
    return -1;
}

QString lineAndByte(QByteArrayView bytes, qsizetype offset)
{
    const Line line = lineOf(bytes, offset);
    return place(line.number, offset - line.start + 1);
}

QString lineAndColumn(QByteArrayView bytes, qsizetype offset)
{
    const Line line = lineOf(bytes, offset);
    const auto characters =
        std::count_if(bytes.begin() + line.start, bytes.begin() + offset,
                      [](char byte) { return (static_cast<uchar>(byte) & 0xc0) != 0x80; });
    return place(line.number, characters + 1);
}

} // namespace choba
