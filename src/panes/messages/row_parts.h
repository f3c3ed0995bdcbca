// What the rows of the list and of the search have in common: fonts, the ground, chips, and texts
// brought onto one bounded line.
#pragma once

#include "domain/client.h"

#include <QFont>
#include <QMetaType>

#include <vector>

class QFontMetrics;
class QPainter;
class QRect;
class QStyleOptionViewItem;

namespace choba::messages {

enum class ChipTone { mine, done, plain };

struct Chip {
    QString words;
    ChipTone tone = ChipTone::plain;

    bool operator==(const Chip&) const = default;
};

// Line breaks, tabs and control characters become single spaces; never longer than a row can show,
// so that painting costs the same for a name of 10,000 characters.
QString oneLine(QStringView text);

// As a list shows it: 「小松 様」, never with two honorifics; empty for a client without a name.
QString shownName(const QString& name, domain::Honorific honorific);

// In the place of a name that is not there.
QString namelessWords();

struct RowFonts {
    QFont name; // bold
    QFont note;

    // They keep their proportions when the list has a larger font.
    explicit RowFonts(const QFont& base);
};

// The selected row is filled and has a bar at its left; a hairline below.
void paintGround(QPainter& painter, const QStyleOptionViewItem& option);

// A text on one line of `area`, shortened where it is too long.
void paintLine(QPainter& painter, const QRect& area, const QString& text, const QFont& font,
               Qt::Alignment alignment = Qt::AlignLeft);

int chipHeight(const QFontMetrics& note);
// From the left edge of `area` on, as far as there is room.
void paintChips(QPainter& painter, const QRect& area, const std::vector<Chip>& chips,
                const QFont& note);

} // namespace choba::messages

Q_DECLARE_METATYPE(std::vector<choba::messages::Chip>)
