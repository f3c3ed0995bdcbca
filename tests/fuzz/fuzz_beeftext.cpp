// Any bytes as Beeftext's combos, and as one of its snippets: what is no variable comes out as it
// went in.
#include "exchange/foreign_tags.h"
#include "fuzz/exchange_fuzz.h"
#include "templating/render.h"

using namespace choba;
using namespace choba::fuzz;

namespace {

void trySnippet(const QString& snippet)
{
    const exchange::ForeignText found = exchange::fromBeeftext(snippet, QStringLiteral("f"));
    if (snippet.size() > domain::longestTemplateBody) {
        return;
    }
    const auto parsed = templating::Template::parse(found.text);
    require(bool(parsed));
    if (!snippet.contains(QStringLiteral("#{"))) {
        const auto text = templating::render(*parsed, templating::Value());
        require(text && text->text == snippet && text->missing.empty());
    }
    domain::LetterTemplate letter;
    letter.name = QStringLiteral("n");
    letter.body = snippet;
    exchange::toBeeftext(letter);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    trySnippet(QString::fromUtf8(bytes));
    constexpr auto beeftext = exchange::TemplateFormat::beeftextJson;
    if (const auto file = readSound(bytes, beeftext)) {
        const auto again = readSound(write(*file, beeftext), beeftext);
        require(again.has_value());
    }
    return 0;
}
