// Any bytes as a pack of templates: what is read comes back from its own writing, byte for byte.
#include "fuzz/exchange_fuzz.h"

using namespace choba;
using namespace choba::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    constexpr auto pack = exchange::TemplateFormat::pack;
    if (const auto file = readSound(bytesOf(data, size), pack)) {
        const QByteArray written = write(*file, pack);
        const auto again = readSound(written, pack);
        require(again && again->refused.empty());
        require(again->templates.size() == file->templates.size());
        require(write(*again, pack) == written);
    }
    return 0;
}
