// The tokens: readable, and followed by the window when they change.
#include "panes/window_fixture.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QStyle>

#include <cmath>

namespace choba::test {

namespace {

using widgets::Scheme;
using widgets::Tokens;

// https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
double luminance(const QColor& colour)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
        + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

TEST(Theme, EveryTextIsReadableOnItsGround)
{
    constexpr double least = 4.5;
    for (const Scheme scheme : {Scheme::light, Scheme::dark}) {
        const Tokens& t = widgets::tokens(scheme);
        const std::tuple<const char*, QColor, QColor> pairs[] = {
            {"ink on paper", t.ink, t.paper},
            {"ink on card", t.ink, t.card},
            {"ink on selected", t.ink, t.selected},
            {"ink on selection", t.ink, t.selection},
            {"ink on indigo fill", t.ink, t.indigoFill},
            {"secondary on paper", t.secondary, t.paper},
            {"secondary on card", t.secondary, t.card},
            {"secondary on indigo fill", t.secondary, t.indigoFill},
            {"secondary on selected", t.secondary, t.selected},
            {"indigo on card", t.indigo, t.card},
            {"indigo on its fill", t.indigo, t.indigoFill},
            {"on indigo", t.onIndigo, t.indigo},
            {"vermilion on card", t.vermilion, t.card},
            {"vermilion on its fill", t.vermilion, t.vermilionFill},
            {"amber on card", t.amber, t.card},
            {"amber on its fill", t.amber, t.amberFill},
            {"green on card", t.green, t.card},
            {"green on its fill", t.green, t.greenFill},
            {"rail text", t.railText, t.rail},
            {"rail entry", t.onRail, t.railSelected},
        };
        for (const auto& [name, text, ground] : pairs) {
            EXPECT_GE(contrast(text, ground), least)
                << name << (scheme == Scheme::light ? ", light" : ", dark");
        }
    }
}

TEST(Theme, EveryNameInTheStyleSheetIsResolved)
{
    for (const Scheme scheme : {Scheme::light, Scheme::dark}) {
        EXPECT_FALSE(widgets::styleSheetOf(scheme).contains(QLatin1Char('@')));
    }
}

TEST(Theme, DigitsAreTabular)
{
    const QFontMetricsF metrics(widgets::baseFont());
    for (char digit = '1'; digit <= '9'; ++digit) {
        EXPECT_EQ(metrics.horizontalAdvance(QLatin1Char(digit)),
                  metrics.horizontalAdvance(QLatin1Char('0')));
    }
}

TEST(Theme, IconsExistAndTakeTheInkOfTheScheme)
{
    for (const char* name : {"message", "appearance", "back", "more", "close", "down", "choba"}) {
        const QImage image = widgets::icon(QLatin1String(name)).pixmap(20, 20).toImage();
        bool painted = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                painted = painted || qAlpha(image.pixel(x, y)) > 0;
            }
        }
        EXPECT_TRUE(painted) << name;
    }
}

using ThemeWindowTest = WindowTest;

TEST_F(ThemeWindowTest, TheWindowFollowsAChange)
{
    EXPECT_EQ(widgets::schemeOf(QApplication::palette()), Scheme::light);
    const QColor before = window()->grab().toImage().pixelColor(600, 3);
    EXPECT_EQ(before, widgets::tokens(Scheme::light).paper);
    find<QAction>("appearance-dark")->trigger();
    const QColor after = window()->grab().toImage().pixelColor(600, 3);
    EXPECT_EQ(after, widgets::tokens(Scheme::dark).paper);
    EXPECT_EQ(m_settings->appearance(), shell::Appearance::dark);
    find<QAction>("appearance-light")->trigger();
}

TEST_F(ThemeWindowTest, TheRailBecomesIconsWhereThereIsLittleRoom)
{
    window()->resize(1280, 800);
    EXPECT_EQ(find("rail")->width(), widgets::size::rail);
    window()->resize(1024, 600);
    EXPECT_EQ(find("rail")->width(), widgets::size::narrowRail);
}

} // namespace

} // namespace choba::test
