#include "widgets/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

namespace choba::widgets {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Tokens lightTokens()
{
    return {
        .paper = rgb(0xFAF8F4),
        .card = rgb(0xFFFFFF),
        .ink = rgb(0x22262E),
        .secondary = rgb(0x5B6270),
        .hairline = rgb(0xE3DED4),
        .selected = rgb(0xEEF2FA),
        .selection = rgb(0xC9D8F3),
        .rail = rgb(0x1E2A44),
        .railText = rgb(0xC9D2E6),
        .railSelected = rgb(0x3A4660),
        .onRail = rgb(0xFFFFFF),
        .indigo = rgb(0x2B4C8C),
        .indigoFill = rgb(0xE8EEF9),
        .onIndigo = rgb(0xFFFFFF),
        .vermilion = rgb(0xB3261E),
        .vermilionFill = rgb(0xFBE9E7),
        .amber = rgb(0x8A5A00),
        .amberFill = rgb(0xFDF1D8),
        .green = rgb(0x3C6E2F),
        .greenFill = rgb(0xE8F2E2),
    };
}

Tokens darkTokens()
{
    return {
        .paper = rgb(0x1A1D23),
        .card = rgb(0x22262E),
        .ink = rgb(0xE8E6E1),
        .secondary = rgb(0xA4ABB8),
        .hairline = rgb(0x363C47),
        .selected = rgb(0x2A3140),
        .selection = rgb(0x3A4D78),
        .rail = rgb(0x12151B),
        .railText = rgb(0xAEB8CC),
        .railSelected = rgb(0x2F333B),
        .onRail = rgb(0xFFFFFF),
        .indigo = rgb(0x9DB7F0),
        .indigoFill = rgb(0x2A3650),
        .onIndigo = rgb(0x1A1D23),
        .vermilion = rgb(0xFF9C91),
        .vermilionFill = rgb(0x43221F),
        .amber = rgb(0xF0C36A),
        .amberFill = rgb(0x3D321C),
        .green = rgb(0xA5D294),
        .greenFill = rgb(0x26351F),
    };
}

QFont fontOf(int pixels)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Yu Gothic UI"),
                      QStringLiteral("Hiragino Sans"), QStringLiteral("Meiryo")});
    font.setPixelSize(pixels);
    return font;
}

} // namespace

const Tokens& tokens(Scheme scheme)
{
    static const Tokens light = lightTokens();
    static const Tokens dark = darkTokens();
    return scheme == Scheme::dark ? dark : light;
}

const Tokens& currentTokens()
{
    return tokens(schemeOf(QApplication::palette()));
}

Scheme schemeOf(const QPalette& palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    return window.lightness() < text.lightness() ? Scheme::dark : Scheme::light;
}

QPalette paletteOf(Scheme scheme)
{
    const Tokens& t = tokens(scheme);
    QPalette palette(t.ink, t.card, t.card, t.hairline, t.secondary, t.ink, t.ink, t.card, t.paper);
    palette.setColor(QPalette::AlternateBase, t.selected);
    palette.setColor(QPalette::ToolTipBase, t.card);
    palette.setColor(QPalette::ToolTipText, t.ink);
    palette.setColor(QPalette::PlaceholderText, t.secondary);
    palette.setColor(QPalette::Highlight, t.selection);
    palette.setColor(QPalette::HighlightedText, t.ink);
    palette.setColor(QPalette::Link, t.indigo);
    palette.setColor(QPalette::LinkVisited, t.indigo);
    palette.setColor(QPalette::Shadow, t.hairline);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, t.secondary);
    }
    return palette;
}

QFont baseFont()
{
    return fontOf(size::base);
}

QFont noteFont()
{
    return fontOf(size::note);
}

void apply(QApplication& application, Scheme scheme)
{
    const QPalette palette = paletteOf(scheme);
    if (!application.styleSheet().isEmpty() && schemeOf(QApplication::palette()) == scheme) {
        return;
    }
    if (application.styleSheet().isEmpty()) {
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        QApplication::setFont(baseFont());
    }
    QApplication::setPalette(palette);
    application.setStyleSheet(styleSheetOf(scheme));
}

} // namespace choba::widgets
