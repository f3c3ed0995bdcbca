// The look of the program: every colour, size and font. Nothing else names a colour. Widgets that
// paint themselves ask for the current tokens whenever they paint, so they follow a change.
#pragma once

#include <QColor>
#include <QFont>

class QApplication;
class QPalette;

namespace choba::widgets {

enum class Scheme { light, dark };

struct Tokens {
    QColor paper; // the window
    QColor card; // what is written on
    QColor ink;
    QColor secondary; // notes, labels
    QColor hairline;
    QColor selected; // the selected row, a hovered control
    QColor selection; // selected text, under ink
    QColor rail;
    QColor railText;
    QColor railSelected; // under onRail
    QColor onRail;
    QColor indigo; // mine, primary
    QColor indigoFill;
    QColor onIndigo; // text on a control filled with indigo
    QColor vermilion; // truly about to be lost
    QColor vermilionFill;
    QColor amber; // look again
    QColor amberFill;
    QColor green; // done
    QColor greenFill;
};

const Tokens& tokens(Scheme scheme);
// Of the scheme that is applied. A widget's own palette does not tell it: the style sheet makes
// backgrounds transparent there.
const Tokens& currentTokens();

// Light or dark, judged by the window colour.
Scheme schemeOf(const QPalette& palette);
QPalette paletteOf(Scheme scheme);
QString styleSheetOf(Scheme scheme);

// Distances in logical pixels: an 8-pixel grid, with half steps inside controls.
namespace size {
constexpr int grid = 8;
constexpr int half = 4;
constexpr int radius = 6;
constexpr int cardRadius = 8;
constexpr int bar = 48; // title bar
constexpr int rail = 168;
constexpr int narrowRail = 56;
constexpr int narrowBelow = 1100; // window width at which the rail becomes icons
constexpr int sideColumn = 288;
constexpr int page = 20; // between the window's edge and the cards
constexpr int icon = 20;
constexpr int base = 14; // letters
constexpr int heading = 17;
constexpr int note = 12;
constexpr int editorLine = 27; // 1.9 × base
} // namespace size

// The families are tried in order; digits of all of them are tabular.
QFont baseFont();
QFont noteFont();

// Style, font, palette and style sheet of the whole program. Cheap when nothing changes.
void apply(QApplication& application, Scheme scheme);

} // namespace choba::widgets
