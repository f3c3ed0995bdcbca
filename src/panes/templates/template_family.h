// Templates that are variants of each other, so that their figures can be compared.
#pragma once

#include "writing/template_library.h"

namespace choba::templates {

// A name without the mark that tells variants apart: 「お気に入りお礼 A」「お気に入りお礼（2）」
// and favourite-thanks-3 become 「お気に入りお礼」 and favourite-thanks, folded. Empty when no name
// is left.
QString stemOf(const QString& name);

// Those of the same use whose key, name or one of whose short names has the same stem; the one
// asked for is among them. At most `largestFamily`, in the order of the library.
constexpr int largestFamily = 12;
std::vector<const writing::TemplateEntry*> familyOf(const writing::TemplateLibrary& library,
                                                    const QString& key);

} // namespace choba::templates
