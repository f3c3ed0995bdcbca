// Any text under any limit: the parts fit, follow each other and hold everything visible.
#include "text/measure.h"
#include "text/split.h"

#include <QList>
#include <QString>

using namespace choba;
using namespace choba::text;

namespace {

void require(bool condition)
{
    if (!condition) {
        __builtin_trap();
    }
}

bool isVisibleBetween(QStringView text, qsizetype from, qsizetype to)
{
    for (const QStringView line : text.mid(from, to - from).split(u'\n')) {
        if (!line.trimmed().isEmpty() && line.trimmed() != manualMark) {
            return true;
        }
    }
    return false;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    constexpr size_t header = 4; // even, so that UTF-16 lies aligned
    if (size < header) {
        return 0;
    }
    SplitOptions options;
    options.limit = data[0] + 12;
    options.unit = static_cast<rules::Unit>(data[1] % rules::unitCount);
    options.newline = 1 + (data[1] >> 4) % 2;
    options.numbering = (data[2] & 1) != 0;
    // UTF-16 as it comes, so that half surrogate pairs occur too.
    const QString text = (data[2] & 2) != 0
        ? QString::fromUtf8(reinterpret_cast<const char*>(data + header),
                            static_cast<qsizetype>(size - header))
        : QString(reinterpret_cast<const QChar*>(data + header),
                  static_cast<qsizetype>((size - header) / 2));
    const auto parts = split(text, options);
    if (!parts) {
        return 0;
    }
    qsizetype before = 0;
    for (const Part& part : *parts) {
        require(part.start >= before && part.end > part.start && part.end <= text.size());
        require(part.length <= options.limit);
        require(!isVisibleBetween(text, before, part.start));
        before = part.end;
    }
    require(!isVisibleBetween(text, before, text.size()));
    return 0;
}
