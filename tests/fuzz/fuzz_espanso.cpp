// Any bytes as a match file of Espanso.
#include "fuzz/exchange_fuzz.h"

using namespace choba;
using namespace choba::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    readSound(bytesOf(data, size), exchange::TemplateFormat::espanso);
    return 0;
}
