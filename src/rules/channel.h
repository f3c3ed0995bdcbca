// A place a text can be sent to, as the rule pack describes it on a given day.
#pragma once

#include "rules/category.h"

#include <QString>

#include <optional>

namespace choba::rules {

// What the site counts as one character.
enum class Unit : quint8 { utf16, codepoints, graphemes };
constexpr int unitCount = 3;

// Keys: utf16, codepoints, graphemes.
QStringView key(Unit unit);
std::optional<Unit> unitFromKey(QStringView key);

struct Channel {
    QString id; // dm, room, estimate, rating, listing, mail, shop
    QString nameJa;
    QString nameEn;
    std::optional<int> limit; // in `unit`; none = no limit known
    Unit unit = Unit::utf16;
    int newline = 1; // how many characters one line break counts
    int files = 0; // attachments in one message; 0 = none allowed
    int megabytes = 0; // all attachments together, decimal megabytes
    Categories checks;

    bool operator==(const Channel&) const = default;
};

} // namespace choba::rules
