#include "widgets/template_chooser/offered.h"

#include <algorithm>

namespace choba::widgets {

namespace {

// Smaller comes first.
int rankOf(const writing::TemplateEntry& entry, const OfferPlace& place)
{
    const domain::LetterTemplate& letter = entry.letter;
    const bool fits = letter.channel.isEmpty() || letter.channel == place.channel;
    const bool isLetter = letter.use != domain::Use::piece && letter.use != domain::Use::listing
        && letter.use != domain::Use::support;
    if (entry.isDefault && letter.use == place.use) {
        return 0;
    }
    if (entry.marks.favourite) {
        return fits ? 1 : 2;
    }
    if (!isLetter && letter.use != place.use) {
        return 6;
    }
    if (letter.use == place.use) {
        return fits ? 3 : 4;
    }
    return fits ? 4 : 5;
}

} // namespace

std::vector<int> offered(const writing::TemplateLibrary& library, const QString& query,
                         const OfferPlace& place)
{
    std::vector<int> found = library.search(query.trimmed(), {});
    if (!query.trimmed().isEmpty()) {
        return found;
    }
    const std::vector<writing::TemplateEntry>& entries = library.entries();
    std::stable_sort(found.begin(), found.end(), [&](int left, int right) {
        const writing::TemplateEntry& a = entries[static_cast<size_t>(left)];
        const writing::TemplateEntry& b = entries[static_cast<size_t>(right)];
        const int rankA = rankOf(a, place);
        const int rankB = rankOf(b, place);
        if (rankA != rankB) {
            return rankA < rankB;
        }
        return a.uses.uses > b.uses.uses;
    });
    return found;
}

} // namespace choba::widgets
