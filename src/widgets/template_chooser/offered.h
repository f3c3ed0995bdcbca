// In which order templates are offered at a place. Pure.
#pragma once

#include "writing/template_library.h"

namespace choba::widgets {

// What the letter holds already, as far as it is not sent.
enum class Present : quint8 { nothing, text, selected }; // selected: as a whole

struct OfferPlace {
    domain::Use use = domain::Use::messages;
    QString channel; // where the letter goes
    Present present = Present::nothing;
};

// Positions in library.entries(). Without a query: the default of the place, favourites, those for
// this use and channel, the rest; of each the most used first; texts that are no letters to a
// client come last. With one as the library ranks them.
std::vector<int> offered(const writing::TemplateLibrary& library, const QString& query,
                         const OfferPlace& place);

} // namespace choba::widgets
