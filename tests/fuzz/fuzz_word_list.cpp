// Any bytes as a word list: what loads also compiles and checks, and problems have a place.
#include "text/check.h"
#include "text/lexicon.h"

using namespace choba;

namespace {

void require(bool condition)
{
    if (!condition) {
        __builtin_trap();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    auto list = text::parseWordList(bytes, QStringLiteral("list"));
    if (!list) {
        require(!list.error().where.isEmpty());
        return 0;
    }
    for (const Error& problem : list->problems) {
        require(!problem.where.isEmpty());
    }
    const auto lexicon = text::Lexicon::compile({std::move(*list)});
    text::CheckOptions options;
    options.categories.add(Category::user);
    require(bool(text::check(QString::fromUtf8(bytes), *lexicon, {}, options)));
    return 0;
}
