// Two honorifics in a row (さん様, 御中様); for address_check.cpp only.
#pragma once

#include "text/fold.h"

#include <QString>

#include <vector>

namespace choba::writing {

struct DoubledHonorific {
    qsizetype start = 0; // UTF-16 offsets into the text
    qsizetype end = 0;
    QString single; // what to write instead
};

// `squeezed` as domain::squeezed(text) gives it. After the name `core` (squeezed, may be empty)
// `own` is right when it is one of the two.
std::vector<DoubledHonorific> doubledHonorifics(QStringView text, const text::Folded& squeezed,
                                                const std::u16string& core, const QString& own);

} // namespace choba::writing
