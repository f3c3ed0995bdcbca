// What the rows of lists are painted with: fonts, the ground, chips, texts on one bounded line.
#pragma once

#include <QFont>
#include <QMetaType>
#include <QString>

#include <vector>

class QFontMetrics;
class QPainter;
class QRect;
class QStyleOptionViewItem;

namespace choba::widgets {

enum class RowChipTone { mine, done, warn, plain };

struct RowChip {
    QString words;
    RowChipTone tone = RowChipTone::plain;

    bool operator==(const RowChip&) const = default;
};

struct RowFonts {
    QFont name; // bold
    QFont note;

    // They keep their proportions when the list has a larger font.
    explicit RowFonts(const QFont& base);
};

// The selected row is filled and has a bar at its left; a hairline below.
void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option);

// A text on one line of `area`, shortened where it is too long; costs the same for any length.
void paintRowLine(QPainter& painter, const QRect& area, const QString& text, const QFont& font,
                  Qt::Alignment alignment = Qt::AlignLeft);

int rowChipHeight(const QFontMetrics& note);
int rowChipsWidth(const std::vector<RowChip>& chips, const QFontMetrics& note);
// From the left edge of `area` on, as far as there is room.
void paintRowChips(QPainter& painter, const QRect& area, const std::vector<RowChip>& chips,
                   const QFont& note);

} // namespace choba::widgets

Q_DECLARE_METATYPE(std::vector<choba::widgets::RowChip>)
