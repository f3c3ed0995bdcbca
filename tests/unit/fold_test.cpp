#include "support/printers.h"
#include "text/fold.h"

#include <QString>

#include <gtest/gtest.h>

using namespace choba::text;

namespace {

QString foldedText(const QString& text)
{
    return QString::fromStdU16String(folded(text));
}

struct FoldCase {
    const char16_t* text;
    const char16_t* expected;
};

class FoldTable : public testing::TestWithParam<FoldCase>
{ };

TEST_P(FoldTable, folds)
{
    EXPECT_EQ(foldedText(QString::fromUtf16(GetParam().text)),
              QString::fromUtf16(GetParam().expected));
}

INSTANTIATE_TEST_SUITE_P(
    Text, FoldTable,
    testing::Values(
        FoldCase{u"LINE", u"line"}, FoldCase{u"ＬＩＮＥ", u"line"}, FoldCase{u"ﾗｲﾝ", u"らいん"},
        FoldCase{u"ライン", u"らいん"}, FoldCase{u"らいん", u"らいん"}, FoldCase{u"ﾊﾞ", u"ば"},
        FoldCase{u"ﾊﾟ", u"ぱ"}, FoldCase{u"か\u3099", u"が"}, FoldCase{u"ハ\u309A", u"ぱ"},
        FoldCase{u"う゛", u"ゔ"}, FoldCase{u"ヴ", u"ゔ"}, FoldCase{u"か゜", u"か"},
        FoldCase{u"ガ", u"が"}, FoldCase{u"カ", u"か"}, FoldCase{u"ッャュョ", u"つやゆよ"},
        FoldCase{u"ヵヶ", u"かけ"}, FoldCase{u"ズーム", u"ずーむ"}, FoldCase{u"ｽﾞｰﾑ", u"ずーむ"},
        FoldCase{u"L\u200BI\u00ADN\uFEFFE", u"line"}, FoldCase{u"L\uFE0FI", u"li"},
        FoldCase{u"ĹÍŃÉ", u"line"}, FoldCase{u"L\u0332I\u0332", u"li"}, FoldCase{u"𝐋𝐈𝐍𝐄", u"line"},
        FoldCase{u"ⓁⒾⓃⒺ", u"line"}, FoldCase{u"🅛🅘🅝🅔", u"line"}, FoldCase{u"🅻🅸", u"li"},
        FoldCase{u"㌔", u"きろ"}, FoldCase{u"㈱", u"(株)"}, FoldCase{u"①", u"①"},
        FoldCase{u"０９０－１２３４", u"090-1234"},
        FoldCase{u"name＠example．com", u"name@example.com"}, FoldCase{u"—–−", u"---"},
        FoldCase{u"ＺＯＯＭ", u"zoom"}, FoldCase{u"直接取引", u"直接取引"}, FoldCase{u"𠮷", u"𠮷"},
        FoldCase{u"　", u" "}, FoldCase{u"", u""}));

TEST(Fold, offsetsPointAtTheOriginal)
{
    const QString text = QStringLiteral("aﾊﾞ㌔𝐋\u200Bz");
    Folded result;
    fold(text, 0, text.size(), result);
    EXPECT_EQ(QString::fromStdU16String(result.units), QStringLiteral("aばきろlz"));
    EXPECT_EQ(result.offsets, (std::vector<quint32>{0, 1, 3, 3, 4, 7}));
    EXPECT_EQ(sourceEnd(text, 1), 3) << "the mark belongs to its kana";
    EXPECT_EQ(sourceEnd(text, 4), 6) << "both halves of the pair";
}

TEST(Fold, appendsPiecesWithOffsetsOfTheWhole)
{
    const QString text = QStringLiteral("ab--cd");
    Folded result;
    fold(text, 0, 2, result);
    fold(text, 4, 6, result);
    EXPECT_EQ(QString::fromStdU16String(result.units), QStringLiteral("abcd"));
    EXPECT_EQ(result.offsets, (std::vector<quint32>{0, 1, 4, 5}));
}

TEST(Fold, survivesHalfSurrogatePairs)
{
    const QString text = QString(QChar(0xD83D)) + QStringLiteral("a") + QChar(0xDC4D);
    EXPECT_EQ(foldedText(text), text);
}

// Wherever this fold keeps characters apart that Unicode's NFKC makes equal, a disguise would
// slip through. Digits in circles are the one exception, on purpose.
TEST(Fold, agreesWithUnicodeOnEveryCharacterOfTheFirstPlane)
{
    for (unsigned code = 1; code < 0xFFFE; ++code) {
        const QChar character(static_cast<char16_t>(code));
        if (character.isSurrogate() || (code >= 0x2460 && code <= 0x249B)) {
            continue;
        }
        const QString one(character);
        const QString compatible = one.normalized(QString::NormalizationForm_KC);
        if (compatible.contains(u' ') && compatible.size() > 1) {
            continue; // spacing marks: the mark counts, not the space NFKC puts before it
        }
        ASSERT_EQ(foldedText(one), foldedText(compatible)) << "U+" << std::hex << code;
        ASSERT_EQ(foldedText(one), foldedText(foldedText(one))) << "U+" << std::hex << code;
    }
}

TEST(Fold, knowsSeparatorsAndScripts)
{
    for (const char16_t unit : u" .-_*/・、。（「①★\n") {
        if (unit != 0) {
            EXPECT_TRUE(isSeparator(unit)) << std::hex << static_cast<unsigned>(unit);
        }
    }
    for (const char16_t unit : u"a0あー々〇漢") {
        if (unit != 0) {
            EXPECT_FALSE(isSeparator(unit)) << std::hex << static_cast<unsigned>(unit);
        }
    }
    EXPECT_EQ(scriptOf(u'Ｌ'), Script::latin);
    EXPECT_EQ(scriptOf(u'ー'), Script::katakana);
    EXPECT_EQ(scriptOf(u'ﾗ'), Script::katakana);
    EXPECT_EQ(scriptOf(u'ら'), Script::hiragana);
    EXPECT_EQ(scriptOf(u'々'), Script::han);
    EXPECT_EQ(scriptOf(u'５'), Script::digit);
    EXPECT_EQ(scriptOf(u'。'), Script::other);
}

} // namespace
