#include "text/measure.h"

#include <QString>

#include <gtest/gtest.h>

using namespace choba;
using namespace choba::text;

namespace {

struct MeasureCase {
    const char16_t* text;
    Measure expected;
};

class MeasureTable : public testing::TestWithParam<MeasureCase>
{ };

TEST_P(MeasureTable, measures)
{
    const Measure result = measure(QString::fromUtf16(GetParam().text));
    const Measure& expected = GetParam().expected;
    EXPECT_EQ(result.utf16, expected.utf16);
    EXPECT_EQ(result.codepoints, expected.codepoints);
    EXPECT_EQ(result.graphemes, expected.graphemes);
    EXPECT_EQ(result.newlines, expected.newlines);
    EXPECT_EQ(result.lines, expected.lines);
}

INSTANTIATE_TEST_SUITE_P(
    Text, MeasureTable,
    testing::Values(
        MeasureCase{u"", {0, 0, 0, 0, 0}}, MeasureCase{u"あ", {1, 1, 1, 0, 1}},
        MeasureCase{u"あ\n", {2, 2, 2, 1, 1}}, MeasureCase{u"あ\nい", {3, 3, 3, 1, 2}},
        MeasureCase{u"あ\r\nい", {3, 3, 3, 1, 2}}, MeasureCase{u"\n\n", {2, 2, 2, 2, 2}},
        MeasureCase{u"あ\rい", {3, 3, 3, 1, 2}}, MeasureCase{u"𠮷", {2, 1, 1, 0, 1}},
        MeasureCase{u"👨‍👩‍👧‍👦", {11, 7, 1, 0, 1}},
        MeasureCase{u"🇯🇵🇺🇸", {8, 4, 2, 0, 1}}, MeasureCase{u"👍🏽", {4, 2, 1, 0, 1}},
        MeasureCase{u"か\u3099", {2, 2, 1, 0, 1}}, MeasureCase{u"ﾊﾞ", {2, 2, 1, 0, 1}},
        MeasureCase{u"葛\U000E0100", {3, 2, 1, 0, 1}}, MeasureCase{u"❤\uFE0F", {2, 2, 1, 0, 1}},
        MeasureCase{u"한", {1, 1, 1, 0, 1}}, MeasureCase{u"\u1112\u1161\u11AB", {3, 3, 1, 0, 1}}));

TEST(Measure, halfSurrogatePairsCountOneEach)
{
    const QString text = QString(QChar(0xDC4D)) + QChar(0xD83D) + QChar(0xD83D);
    const Measure result = measure(text);
    EXPECT_EQ(result.utf16, 3);
    EXPECT_EQ(result.codepoints, 3);
    EXPECT_EQ(result.graphemes, 3);
}

TEST(Measure, theChannelDecidesUnitAndNewline)
{
    const Measure measured = measure(QStringLiteral("𠮷\n👨‍👩‍👧‍👦"));
    EXPECT_EQ(lengthIn(measured, rules::Unit::utf16, 1), 14);
    EXPECT_EQ(lengthIn(measured, rules::Unit::utf16, 2), 15);
    EXPECT_EQ(lengthIn(measured, rules::Unit::codepoints, 1), 9);
    EXPECT_EQ(lengthIn(measured, rules::Unit::graphemes, 1), 3);
    EXPECT_EQ(lengthIn(measured, rules::Unit::graphemes, 2), 4);
}

} // namespace
