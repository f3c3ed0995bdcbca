#include "templating/gaps.h"

#include "templating/scanner.h"

#include <algorithm>

namespace choba::templating {

void Gaps::add(const Template* letter, Missing missing)
{
    const std::pair place(letter, missing.span.start);
    if (m_places.contains(place))
        return;
    m_places.insert(place);
    m_gaps.push_back({letter, std::move(missing)});
}

std::vector<Missing> Gaps::placed()
{
    std::vector<Gap*> inOrder;
    inOrder.reserve(m_gaps.size());
    for (Gap& gap : m_gaps)
        inOrder.push_back(&gap);
    std::sort(inOrder.begin(), inOrder.end(), [](const Gap* one, const Gap* other) {
        return std::pair(one->letter, one->missing.span.start)
            < std::pair(other->letter, other->missing.span.start);
    });
    const Template* letter = nullptr;
    PlaceCounter counter({});
    for (Gap* gap : inOrder) {
        if (gap->letter != letter) {
            letter = gap->letter;
            counter = PlaceCounter(letter->source());
        }
        gap->missing.place = counter.at(gap->missing.span.start);
    }
    std::vector<Missing> missing;
    missing.reserve(m_gaps.size());
    for (Gap& gap : m_gaps)
        missing.push_back(std::move(gap.missing));
    return missing;
}

} // namespace choba::templating
