// Dates as other programs write them, in our tags and back.
#pragma once

#include <QString>

#include <optional>

namespace choba::exchange {

// A tag's content, and whether it does exactly what the original did.
struct DateTag {
    QString content; // now + 1d | yyyy-MM-dd
    bool exact = true;
};

// +1d-2h, and nothing else.
bool isShift(QStringView shift);

// `shift` as +1d-2h in units y M w d h m (s and z only when they come to whole minutes), `format`
// as Qt writes it. None when there is no such tag here.
std::optional<DateTag> dateTag(QStringView shift, const QString& format);

// The same for strftime's format and a shift in seconds.
std::optional<DateTag> strftimeTag(qint64 offset, const QString& format);

// What stands between Beeftext's #{ and } for such a tag's content: "date",
// "dateTime:+1d:yyyy-MM-dd". None for others.
std::optional<QString> beeftextDate(QStringView content);

} // namespace choba::exchange
