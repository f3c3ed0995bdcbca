// Any bytes as templates of Quicktext.
#include "fuzz/exchange_fuzz.h"

using namespace choba;
using namespace choba::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    readSound(bytesOf(data, size), exchange::TemplateFormat::quicktext);
    return 0;
}
