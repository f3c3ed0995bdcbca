// The missing values of a rendering, with their places.
#pragma once

#include "templating/render.h"

#include <QSet>

namespace choba::templating {

class Gaps
{
public:
    // `missing` without its place. Each place of a template counts once.
    void add(const Template* letter, Missing missing);
    // In the order they were added. Places are counted in one walk through each template.
    std::vector<Missing> placed();

private:
    struct Gap {
        const Template* letter = nullptr;
        Missing missing;
    };

    std::vector<Gap> m_gaps;
    QSet<std::pair<const Template*, qsizetype>> m_places;
};

} // namespace choba::templating
