#include "text/boundaries.h"

#include <QString>

#include <gtest/gtest.h>

using namespace choba::text;

namespace {

// `|` stands where the cut is asked about.
struct CutCase {
    const char16_t* text;
    Cut expected;
};

class CutTable : public testing::TestWithParam<CutCase>
{ };

TEST_P(CutTable, classifies)
{
    const QString marked = QString::fromUtf16(GetParam().text);
    const qsizetype at = marked.indexOf(u'|');
    const QString text = QString(marked).remove(at, 1);
    EXPECT_EQ(cutClasses(text)[static_cast<std::size_t>(at)], GetParam().expected)
        << marked.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Text, CutTable,
    testing::Values(
        CutCase{u"です。\n\n|次に", Cut::paragraph}, CutCase{u"です。\n|次に", Cut::line},
        CutCase{u"です。|次に", Cut::sentence}, CutCase{u"です！？|次に", Cut::sentence},
        CutCase{u"です！|？次に", Cut::bracketGrapheme}, CutCase{u"ので、|次に", Cut::clause},
        CutCase{u"です。|「はい」", Cut::sentence},
        CutCase{u"です。「|はい」", Cut::bracketGrapheme},
        CutCase{u"です。「|はい", Cut::bracketGrapheme}, CutCase{u"「です。」|次に", Cut::sentence},
        CutCase{u"「です。|次に」", Cut::bracketSentence}, CutCase{u"「はい」|と", Cut::phrase},
        CutCase{u"私は|漢字を", Cut::phrase}, CutCase{u"漢|字", Cut::grapheme},
        CutCase{u"the |word", Cut::phrase}, CutCase{u"the| word", Cut::none},
        CutCase{u"wo|rd", Cut::unbreakable}, CutCase{u"end. |Next", Cut::sentence},
        CutCase{u"https://|example.com", Cut::unbreakable}, CutCase{u"10,|000円", Cut::unbreakable},
        CutCase{u"10，|000円", Cut::unbreakable}, CutCase{u"18：|30", Cut::unbreakable},
        CutCase{u"13,260|円です", Cut::bracketGrapheme}, CutCase{u"¥|500", Cut::bracketGrapheme},
        CutCase{u"￥|500", Cut::bracketGrapheme}, CutCase{u"が|ー", Cut::bracketGrapheme},
        CutCase{u"か|\u309B", Cut::codepoint}, CutCase{u"か|\u3099", Cut::codepoint},
        CutCase{u"ﾊ|ﾞ", Cut::codepoint}, CutCase{u"👨|‍👩", Cut::codepoint},
        CutCase{u"🇯🇵|🇺🇸", Cut::grapheme}, CutCase{u"🇯|🇵", Cut::codepoint},
        CutCase{u"葛|\U000E0100", Cut::codepoint}, CutCase{u"（税|込）", Cut::bracketGrapheme},
        CutCase{u"（税込み|次に", Cut::phrase}, CutCase{u"\r|\nい", Cut::none},
        CutCase{u"あ\r\n|い", Cut::line}, CutCase{u"あ\n|　い", Cut::line},
        CutCase{u"あ\n　|い", Cut::line}, CutCase{u"あ\n　　　　　　　　　|い", Cut::line},
        CutCase{u"あ\u00A0|い", Cut::grapheme}, CutCase{u"も|お客様", Cut::phrase},
        CutCase{u"お|客様", Cut::bracketGrapheme}, CutCase{u"ご|確認", Cut::bracketGrapheme},
        CutCase{u"（あ「い|う」）", Cut::unbreakable}, CutCase{u"（あ「い）|う」", Cut::phrase},
        CutCase{u"あ|", Cut::end}));

TEST(Boundaries, neverBetweenTheHalvesOfAPair)
{
    const QString text = QStringLiteral("𠮷𠮷");
    const std::vector<Cut> classes = cutClasses(text);
    EXPECT_EQ(classes[1], Cut::none);
    EXPECT_EQ(classes[2], Cut::grapheme);
    EXPECT_EQ(classes[3], Cut::none);
}

TEST(Boundaries, anEmptyTextHasNoCut)
{
    EXPECT_EQ(cutClasses(QString()).size(), 1U);
}

} // namespace
