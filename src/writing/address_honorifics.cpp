#include "writing/address_honorifics.h"

#include "domain/honorifics.h"

#include <string_view>

namespace choba::writing {

namespace {

bool isHiragana(char16_t unit)
{
    return text::scriptOf(unit) == text::Script::hiragana;
}

bool isParticle(char16_t unit)
{
    return QStringView(u"でのをにはがもとやかへ").contains(QChar(unit));
}

// 様, 御中 and 殿 may stand apart from the first; さん and さま in kana easily begin another word.
bool isSecond(QStringView text, const text::Folded& squeezed, std::size_t at)
{
    const std::size_t length = domain::honorificAt(text, squeezed, at);
    if (length == 0)
        return false;
    const std::u16string& units = squeezed.units;
    const std::u16string_view form = std::u16string_view(units).substr(at, length);
    if (form == u"様" || form == u"御中" || form == u"殿")
        return true;
    if (form != u"さん" && form != u"さま")
        return false;
    const bool apart = text[squeezed.offsets[at] - 1].isSpace();
    const std::size_t end = at + length;
    const char16_t next = end < units.size() ? units[end] : u'\n';
    return !apart && (!isHiragana(next) || isParticle(next));
}

QString politer(const QString& first, const QString& second)
{
    const std::u16string plain = text::folded(first);
    return plain == u"さん" || plain == u"くん" || plain == u"ちやん" ? second : first;
}

} // namespace

std::vector<DoubledHonorific> doubledHonorifics(QStringView text, const text::Folded& squeezed,
                                                const std::u16string& core, const QString& own)
{
    const std::u16string& units = squeezed.units;
    const auto startOf = [&](std::size_t at) { return qsizetype(squeezed.offsets[at]); };
    const auto endOf = [&](std::size_t end) {
        return text::sourceEnd(text, squeezed.offsets[end - 1]);
    };
    const auto written = [&](std::size_t from, std::size_t end) {
        return text.mid(startOf(from), endOf(end) - startOf(from)).toString();
    };
    std::vector<DoubledHonorific> found;
    for (std::size_t at = 1; at < units.size(); ++at) {
        const std::size_t length = domain::honorificAt(text, squeezed, at);
        if (length == 0 || text::isSeparator(units[at - 1]))
            continue;
        const std::size_t middle = at + length;
        if (!isSecond(text, squeezed, middle))
            continue;
        const std::size_t second = middle + domain::honorificAt(text, squeezed, middle);
        const std::size_t end = domain::honorificsEnd(text, squeezed, second);
        // さんさん and さまさま are words of their own.
        const bool word =
            isHiragana(units[at]) && units.compare(at, length, units, middle, second - middle) == 0;
        if (!word) {
            const QString one = written(at, middle);
            const QString other = written(middle, second);
            const bool isOwn = !core.empty() && at >= core.size()
                && units.compare(at - core.size(), core.size(), core) == 0
                && (one == own || other == own);
            found.push_back({startOf(at), endOf(end), isOwn ? own : politer(one, other)});
        }
        at = end - 1;
    }
    return found;
}

} // namespace choba::writing
