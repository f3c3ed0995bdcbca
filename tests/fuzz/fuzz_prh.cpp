// Any bytes as a word list of prh: what is read comes back from its own writing.
#include "exchange/word_file.h"
#include "fuzz/exchange_fuzz.h"

using namespace choba;
using namespace choba::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    constexpr auto prh = exchange::WordFormat::prh;
    const auto file = exchange::readWords(bytesOf(data, size), QStringLiteral("f"), prh);
    if (!file) {
        require(!file.error().where.isEmpty());
        return 0;
    }
    for (const Error& error : file->refused) {
        require(!error.where.isEmpty());
    }
    std::vector<domain::OwnWord> words;
    for (const exchange::IncomingWord& incoming : file->words) {
        require(!incoming.where.isEmpty() && !incoming.word.suggestion.isEmpty());
        words.push_back(incoming.word);
    }
    const exchange::WrittenWords written = exchange::writeWords(words, prh);
    const auto again = exchange::readWords(written.bytes, QStringLiteral("f"), prh);
    require(bool(again)
            && again->words.size() + again->refused.size() + written.leftOut.size()
                    + again->inert.size()
                == words.size());
    return 0;
}
