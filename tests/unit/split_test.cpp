#include "base/job.h"
#include "support/printers.h"
#include "text/split.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace choba;
using namespace choba::text;

namespace {

SplitOptions upTo(qsizetype limit)
{
    SplitOptions options;
    options.limit = limit;
    return options;
}

QStringList textsOf(const QString& text, const SplitOptions& options)
{
    const Result<std::vector<Part>> parts = split(text, options);
    if (!parts) {
        return {QStringLiteral("refused at ") + parts.error().where};
    }
    QStringList texts;
    for (const Part& part : *parts) {
        texts += part.textOf(text);
    }
    return texts;
}

QString repeated(QStringView piece, int times)
{
    return piece.toString().repeated(times);
}

TEST(Split, limitAndItsNeighbours)
{
    EXPECT_EQ(textsOf(repeated(u"あ", 999), upTo(1000)).size(), 1);
    EXPECT_EQ(textsOf(repeated(u"あ", 1000), upTo(1000)).size(), 1);
    EXPECT_EQ(textsOf(repeated(u"あ", 1001), upTo(1000)).size(), 2);
}

TEST(Split, nothingVisibleGivesNoParts)
{
    EXPECT_TRUE(textsOf(QString(), upTo(10)).isEmpty());
    EXPECT_TRUE(textsOf(QStringLiteral(" \n　\t\n"), upTo(10)).isEmpty());
    EXPECT_TRUE(textsOf(QStringLiteral("---8<---\n\n---8<---"), upTo(10)).isEmpty());
}

TEST(Split, whiteSpaceAtTheEndsNeverCostsAPart)
{
    EXPECT_EQ(
        textsOf(QStringLiteral("\n\n") + repeated(u"あ", 10) + QStringLiteral("\n\n "), upTo(10)),
        QStringList(repeated(u"あ", 10)));
}

TEST(Split, aParagraphIsBetterThanASentence)
{
    EXPECT_EQ(textsOf(QStringLiteral("ああ。いい。\n\nうう。ええ。おお。"), upTo(12)),
              (QStringList{QStringLiteral("ああ。いい。"), QStringLiteral("うう。ええ。おお。")}));
}

TEST(Split, fewestPartsComeBeforeGoodCuts)
{
    // Cutting at the paragraph would need three parts.
    EXPECT_EQ(textsOf(QStringLiteral("ああ\n\nうううううう、えええええ"), upTo(10)).size(), 2);
}

TEST(Split, amongEqualCutsTheLengthsAreEven)
{
    const QString text = repeated(u"あいう。", 6);
    EXPECT_EQ(textsOf(text, upTo(20)),
              (QStringList{repeated(u"あいう。", 3), repeated(u"あいう。", 3)}));
}

TEST(Split, keepsWhatBelongsTogether)
{
    EXPECT_EQ(textsOf(QStringLiteral("ああああhttps://example.com/xyz"), upTo(24)),
              (QStringList{QStringLiteral("ああああ"), QStringLiteral("https://example.com/xyz")}));
    EXPECT_EQ(textsOf(QStringLiteral("料金は合計で13,260円です"), upTo(9)),
              (QStringList{QStringLiteral("料金は合計で"), QStringLiteral("13,260円です")}));
    EXPECT_EQ(textsOf(QStringLiteral("ああああ「いいいい」うう"), upTo(8)),
              (QStringList{QStringLiteral("ああああ"), QStringLiteral("「いいいい」うう")}));
    EXPECT_EQ(textsOf(QStringLiteral("ああ👨‍👩‍👧‍👦"), upTo(12)),
              (QStringList{QStringLiteral("ああ"), QStringLiteral("👨‍👩‍👧‍👦")}));
}

TEST(Split, wholeThingsStayWholeEvenWhenThatCostsAPart)
{
    EXPECT_EQ(
        textsOf(QStringLiteral("ああああああああhttps://example.comああああああああ"), upTo(20)),
        (QStringList{QStringLiteral("ああああああああ"), QStringLiteral("https://example.com"),
                     QStringLiteral("ああああああああ")}));
}

TEST(Split, whatIsLongerThanAPartIsCutWithinInTheEnd)
{
    EXPECT_EQ(textsOf(repeated(u"a", 25), upTo(10)).size(), 3);
    EXPECT_EQ(textsOf(QStringLiteral("「ああ。いいい。ううう」"), upTo(8)),
              (QStringList{QStringLiteral("「ああ。"), QStringLiteral("いいい。ううう」")}));
    // A family emoji of eleven units under a limit of ten: between its people, not inside one.
    const QStringList parts = textsOf(QStringLiteral("👨‍👩‍👧‍👦"), upTo(10));
    EXPECT_EQ(parts.join(QString()), QStringLiteral("👨‍👩‍👧‍👦"));
    for (const QString& part : parts) {
        EXPECT_FALSE(part.front().isLowSurrogate());
    }
}

TEST(Split, anOpeningBracketBelongsToWhatFollows)
{
    EXPECT_EQ(textsOf(QStringLiteral("ああああ。「いいいい"), upTo(6)),
              (QStringList{QStringLiteral("ああああ。"), QStringLiteral("「いいいい")}));
}

TEST(Split, aManualMarkCutsWhateverTheLength)
{
    const QString text = QStringLiteral("一\n---8<---\n二\n  ---8<---  \n\n三");
    EXPECT_EQ(textsOf(text, upTo(1000)), (QStringList{u"一"_qs, u"二"_qs, u"三"_qs}));
    EXPECT_EQ(textsOf(text, upTo(0)).size(), 3);
    EXPECT_EQ(textsOf(QStringLiteral("一---8<---二"), upTo(100)).size(), 1)
        << "not on its own line";
    const auto parts = split(text, upTo(1000));
    ASSERT_TRUE(parts);
    EXPECT_EQ(parts->front().cut, Cut::manual);
    EXPECT_EQ(parts->back().cut, Cut::end);
}

TEST(Split, keepsTheIndentOfAParagraph)
{
    EXPECT_EQ(textsOf(QStringLiteral("ああああ。\n　いいいい。"), upTo(7)),
              (QStringList{QStringLiteral("ああああ。"), QStringLiteral("　いいいい。")}));
}

TEST(Split, anIndentIsGivenUpWhenItWouldCostAPart)
{
    const QString first = QString(20, u'あ') + u'。';
    const QString second = QString(20, u'い') + u'。';
    EXPECT_EQ(textsOf(first + QStringLiteral("\n　") + second, upTo(21)),
              (QStringList{first, second}));
}

TEST(Split, anInnerPairStaysWholeInsideAPairThatIsTooLong)
{
    const QString inner = QStringLiteral("「かきくけこさしすせ」");
    const QString text = u'（' + QString(QStringLiteral("あいうえお")).repeated(3) + inner
        + QString(QStringLiteral("たちつてと")).repeated(3) + u'）';
    for (qsizetype limit = 12; limit < 30; ++limit) {
        bool whole = false;
        for (const QString& part : textsOf(text, upTo(limit))) {
            whole |= part.contains(inner);
        }
        EXPECT_TRUE(whole) << limit;
    }
}

TEST(Split, bracketsWithoutPartnersCostNoMoreThanOthers)
{
    // Quadratic work would not end within any patience.
    const auto parts = split(QString(QStringLiteral("（」")).repeated(1'000'000), upTo(1000));
    ASSERT_TRUE(parts);
    EXPECT_EQ(parts->size(), 2000U);
}

TEST(Split, numberingCountsInsideTheLimit)
{
    SplitOptions options = upTo(20);
    options.numbering = true;
    const QString text = repeated(u"あいう。", 9);
    const auto parts = split(text, options);
    ASSERT_TRUE(parts);
    ASSERT_EQ(parts->size(), 3U);
    for (const Part& part : *parts) {
        EXPECT_LE(part.length, 20);
        EXPECT_EQ(part.length, part.textOf(text).size());
    }
    EXPECT_EQ(parts->front().textOf(text), QStringLiteral("(1/3)\n") + repeated(u"あいう。", 3));
}

TEST(Split, numberingMayNeedTwoDigits)
{
    SplitOptions options = upTo(12);
    options.numbering = true;
    const QString text = repeated(u"あ", 55);
    const auto parts = split(text, options);
    ASSERT_TRUE(parts);
    ASSERT_GT(parts->size(), 9U);
    EXPECT_EQ(parts->front().numbering, QStringLiteral("(1/%1)\n").arg(parts->size()));
    for (const Part& part : *parts) {
        EXPECT_LE(part.length, 12);
    }
}

TEST(Split, whatJustFitsBesideAShortNumberMayNotFitBesideALongOne)
{
    SplitOptions options = upTo(12);
    options.numbering = true;
    options.newline = 2; // beside "(1/9)" five characters fit, beside "(10/12)" three
    const QString text = repeated(u"abcde、", 8);
    const auto parts = split(text, options);
    ASSERT_TRUE(parts);
    EXPECT_GT(parts->size(), 9U);
    for (const Part& part : *parts) {
        EXPECT_LE(part.length, 12);
    }
}

TEST(Split, aSinglePartIsNotNumbered)
{
    SplitOptions options = upTo(100);
    options.numbering = true;
    EXPECT_EQ(textsOf(QStringLiteral("あ"), options), QStringList(QStringLiteral("あ")));
}

TEST(Split, numberingGoesOnAfterSentParts)
{
    SplitOptions options = upTo(100);
    options.numbering = true;
    options.start = 1;
    options.sentBefore = 1;
    EXPECT_EQ(textsOf(QStringLiteral("一\n二"), options), QStringList(QStringLiteral("(2/2)\n二")));
}

TEST(Split, unitsAndNewlines)
{
    SplitOptions options = upTo(3);
    options.unit = rules::Unit::codepoints;
    EXPECT_EQ(textsOf(QStringLiteral("𠮷𠮷𠮷"), options).size(), 1);
    options.unit = rules::Unit::graphemes;
    EXPECT_EQ(textsOf(QStringLiteral("👨‍👩‍👧‍👦🇯🇵👍🏽"), options).size(),
              1);
    options.unit = rules::Unit::utf16;
    EXPECT_EQ(textsOf(QStringLiteral("あ\nい"), options).size(), 1);
    options.newline = 2;
    EXPECT_EQ(textsOf(QStringLiteral("あ\nい"), options).size(), 2);
    options.newline = 1;
    EXPECT_EQ(textsOf(QStringLiteral("あ\r\nい"), options).size(), 1) << "CR LF is one line break";
}

TEST(Split, refusesALimitThatNoCharacterFits)
{
    const auto parts = split(QStringLiteral("あ\nい𠮷"), upTo(1));
    ASSERT_FALSE(parts);
    EXPECT_EQ(parts.error().code, ErrorCode::limitTooSmall);
    EXPECT_EQ(parts.error().where, QStringLiteral("2:2"));

    SplitOptions numbered = upTo(6);
    numbered.numbering = true;
    EXPECT_FALSE(split(repeated(u"あ", 20), numbered));
}

TEST(Split, manyPartsArePlannedInPieces)
{
    const QString text = repeated(u"あいうえお。かきくけこ。", 2000);
    const auto parts = split(text, upTo(96));
    ASSERT_TRUE(parts);
    EXPECT_EQ(parts->size(), 250U);
    QString joined;
    for (const Part& part : *parts) {
        EXPECT_LE(part.length, 96);
        EXPECT_TRUE(part.cut == Cut::sentence || part.cut == Cut::end);
        joined += part.textOf(text);
    }
    EXPECT_EQ(joined, text);
}

TEST(Split, stopsWhenCancelled)
{
    Job job;
    job.cancel();
    const auto parts = split(repeated(u"あ", 5000), upTo(100), &job);
    ASSERT_FALSE(parts);
    EXPECT_EQ(parts.error().code, ErrorCode::cancelled);
}

} // namespace
