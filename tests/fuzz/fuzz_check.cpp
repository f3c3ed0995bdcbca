// Any text against the shipped lists: findings lie inside the text, in order, and none is empty.
#include "writing/knowledge.h"

#include <QDate>

using namespace choba;

namespace {

void require(bool condition)
{
    if (!condition) {
        __builtin_trap();
    }
}

const writing::Knowledge& knowledge()
{
    static const auto loaded = writing::loadKnowledge({});
    require(bool(loaded));
    return *loaded->knowledge;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 2) {
        return 0;
    }
    text::CheckOptions options;
    for (int category = 0; category < categoryCount; ++category) {
        options.categories.add(static_cast<Category>(category));
    }
    const QString text = (data[0] & 1) != 0
        ? QString::fromUtf8(reinterpret_cast<const char*>(data + 1),
                            static_cast<qsizetype>(size - 1))
        : QString(reinterpret_cast<const QChar*>(data + 2), static_cast<qsizetype>((size - 2) / 2));
    if ((data[0] & 2) != 0 && text.size() > 4) {
        options.gaps = {{text.size() / 3, text.size() / 3 + data[1] % 2},
                        {text.size() / 2, text.size() / 2 + 1}};
        if (options.gaps[0].end > options.gaps[1].start) {
            options.gaps.pop_back();
        }
    }
    const auto findings =
        text::check(text, *knowledge().lexicon, knowledge().pack.hosts(), options);
    require(bool(findings));
    qsizetype before = 0;
    for (const text::Finding& finding : findings->list) {
        require(finding.start >= before && finding.start < finding.end);
        require(finding.end <= text.size() && !finding.term.isEmpty());
        before = finding.start;
    }
    return 0;
}
