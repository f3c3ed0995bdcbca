// A text on its way out, as the seller left it: what is typed, where it goes and what of it has
// already gone.
#pragma once

#include "text/split.h"

#include <QString>
#include <QStringList>

namespace choba::widgets {

struct Draft {
    QString text;
    QString channel; // id in the rule pack; empty = the first one
    bool numbering = false;
    std::vector<text::Part> sent; // frozen; they begin the text
    QStringList quiet; // keys of findings not shown in this draft, see letter.h

    bool operator==(const Draft&) const = default;

    bool isEmpty() const { return text.isEmpty(); }
};

} // namespace choba::widgets
