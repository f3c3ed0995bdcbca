#include "base/job.h"
#include "support/printers.h"
#include "text/check.h"

#include <gtest/gtest.h>

using namespace choba;
using namespace choba::text;

namespace {

Rule rule(const QString& id, Severity severity, const QStringList& terms)
{
    Rule result;
    result.id = id;
    result.category = Category::contact;
    result.reason = Reason::leadingOutside;
    result.severity = severity;
    result.terms = terms;
    return result;
}

std::shared_ptr<const Lexicon> lexicon()
{
    Rule soon = rule(u"t.soon"_qs, Severity::hint, {u"してください"_qs});
    soon.category = Category::tone;
    soon.unless = QStringList{u"恐れ入り"_qs};
    Rule thanks = rule(u"t.thanks"_qs, Severity::hint, {u"ください"_qs});
    thanks.category = Category::tone;
    thanks.scope = Scope::text;
    thanks.minLength = 20;
    thanks.once = true;
    thanks.unless = QStringList{u"ありがとう"_qs};
    Rule google = rule(u"t.drive"_qs, Severity::stop, {u"Google Drive"_qs});
    google.category = Category::drive;
    Rule exchange = rule(u"t.exchange"_qs, Severity::warn, {u"ライン"_qs});
    exchange.with = QStringList{u"交換"_qs, u"ID"_qs};
    WordList list;
    list.rules = {rule(u"t.line"_qs, Severity::stop, {u"LINE"_qs, u"ライン交換"_qs}),
                  rule(u"t.zoom"_qs, Severity::stop, {u"Zoom"_qs, u"ズーム"_qs}),
                  rule(u"t.age"_qs, Severity::stop, {u"R18"_qs}),
                  rule(u"t.direct"_qs, Severity::stop, {u"直接取引"_qs}),
                  exchange,
                  google,
                  soon,
                  thanks};
    list.allow = QStringList{u"LINEスタンプ"_qs};
    return Lexicon::compile({list});
}

CheckOptions everything()
{
    CheckOptions options;
    for (int category = 0; category < categoryCount; ++category) {
        options.categories.add(static_cast<Category>(category));
    }
    return options;
}

// "id@text" of every finding.
QString found(const QString& text, const CheckOptions& options = everything())
{
    QStringList result;
    const auto findings = check(text, *lexicon(), {}, options);
    for (const Finding& finding : findings->list) {
        result += finding.source + u'@' + text.mid(finding.start, finding.end - finding.start);
    }
    return result.join(u' ');
}

struct CheckCase {
    const char16_t* text;
    const char16_t* expected;
};

class CheckTable : public testing::TestWithParam<CheckCase>
{ };

TEST_P(CheckTable, finds)
{
    EXPECT_EQ(found(QString::fromUtf16(GetParam().text)), QString::fromUtf16(GetParam().expected));
}

INSTANTIATE_TEST_SUITE_P(
    Words, CheckTable,
    testing::Values(
        CheckCase{u"ＬＩＮＥ", u"t.line@ＬＩＮＥ"}, CheckCase{u"らいん交換", u"t.line@らいん交換"},
        CheckCase{u"L I N Eで", u"t.line@L I N E"}, CheckCase{u"l.i.n.e", u"t.line@l.i.n.e"},
        CheckCase{u"L\u200BINE", u"t.line@L\u200BINE"}, CheckCase{u"ﾗｲﾝのID", u"t.exchange@ﾗｲﾝ"},
        CheckCase{u"zoomで", u"t.zoom@zoom"}, CheckCase{u"ズーム会議", u"t.zoom@ズーム"},
        CheckCase{u"ｽﾞｰﾑで", u"t.zoom@ｽﾞｰﾑ"}, CheckCase{u"ずーむで話", u"t.zoom@ずーむ"},
        CheckCase{u"直 接 取 引", u"t.direct@直 接 取 引"},
        CheckCase{u"GoogleDrive", u"t.drive@GoogleDrive"},
        CheckCase{u"google drive", u"t.drive@google drive"}, CheckCase{u"LINEスタンプ", u""},
        CheckCase{u"LINEスタンプとLINE", u"t.line@LINE"}, CheckCase{u"𝐋𝐈𝐍𝐄", u"t.line@𝐋𝐈𝐍𝐄"}));

INSTANTIATE_TEST_SUITE_P(Borders, CheckTable,
                         testing::Values(CheckCase{u"オンライン交換会", u""},
                                         CheckCase{u"ONLINE", u""}, CheckCase{u"O N L I N E", u""},
                                         CheckCase{u"linear", u""}, CheckCase{u"ズームイン", u""},
                                         CheckCase{u"ならいんID", u""}, CheckCase{u"li ne", u""},
                                         CheckCase{u"2LINE3", u"t.line@LINE"}));

INSTANTIATE_TEST_SUITE_P(
    Conditions, CheckTable,
    testing::Values(CheckCase{u"ラインを引く。交換する", u""},
                    CheckCase{u"ラインを交換", u"t.exchange@ライン"},
                    CheckCase{u"送信してください", u"t.soon@してください"},
                    CheckCase{u"恐れ入りますが送信してください", u""},
                    CheckCase{u"恐れ入ります。送信してください", u"t.soon@してください"},
                    CheckCase{u"見てください。聞いてください。話してください。以上です。",
                              u"t.thanks@ください t.soon@してください"},
                    CheckCase{u"見てください。聞いてください。ありがとうございます。以上。", u""}));

INSTANTIATE_TEST_SUITE_P(
    Contacts, CheckTable,
    testing::Values(CheckCase{u"０９０－１２３４－５６７８",
                              u"detector.phone-number@０９０－１２３４－５６７８"},
                    CheckCase{u"name＠example．comへ", u"detector.mail-address@name＠example．com"},
                    CheckCase{u"完成です😀", u"detector.emoji@😀"},
                    CheckCase{u"1\uFE0F\u20E3番目", u"detector.emoji@1\uFE0F\u20E3"},
                    CheckCase{u"1番目#2*", u""}));

TEST(Check, reportsTheRulesWords)
{
    const auto findings = check(QStringLiteral("あのZoomで"), *lexicon(), {}, everything());
    ASSERT_EQ(findings->list.size(), 1U);
    const Finding& finding = findings->list.front();
    EXPECT_EQ(finding.start, 2);
    EXPECT_EQ(finding.end, 6);
    EXPECT_EQ(finding.term, QStringLiteral("Zoom"));
    EXPECT_EQ(finding.category, Category::contact);
    EXPECT_EQ(finding.severity, Severity::stop);
    EXPECT_EQ(finding.source, QStringLiteral("t.zoom"));
}

TEST(Check, otherCategoriesAreSilent)
{
    CheckOptions options;
    options.categories.add(Category::drive);
    EXPECT_EQ(found(QStringLiteral("LINEとGoogle Driveと090-1234-5678😀"), options),
              QStringLiteral("t.drive@Google Drive"));
}

TEST(Check, aWordAcrossTheBorderOfTwoPartsCounts)
{
    CheckOptions options = everything();
    options.gaps = {{3, 5}};
    EXPECT_EQ(found(QStringLiteral("でLI\n\nNEを"), options), QStringLiteral("t.line@LI\n\nNE"));
    options.gaps = {{3, 3}};
    EXPECT_EQ(found(QStringLiteral("直接取引"), options), QStringLiteral("t.direct@直接取引"));
    options.gaps = {{4, 6}};
    EXPECT_EQ(found(QStringLiteral("0901\n\n2345678"), options),
              QStringLiteral("detector.phone-number@0901\n\n2345678"));
}

TEST(Check, contactDataDoesNotRunIntoTheNextPart)
{
    CheckOptions options = everything();
    options.gaps = {{13, 15}};
    EXPECT_EQ(found(QStringLiteral("090-1234-5678\n\n1. 納期"), options),
              QStringLiteral("detector.phone-number@090-1234-5678"));
    options.gaps = {{6, 8}};
    EXPECT_EQ(found(QStringLiteral("Tanaka\n\n090-1234-5678"), options),
              QStringLiteral("detector.phone-number@090-1234-5678"));
    const std::vector<rules::HostRule> hosts = {
        {QStringLiteral("coconala.com"), rules::HostVerdict::allowed, Category::site, QString()},
        {QStringLiteral("*"), rules::HostVerdict::warn, Category::site, QString()}};
    options.gaps = {{20, 21}};
    const auto findings =
        check(QStringLiteral("https://coconala.com\nIllustrator"), *lexicon(), hosts, options);
    EXPECT_TRUE(findings->list.empty());
}

TEST(Check, findsALinkOfAnyLength)
{
    const std::vector<rules::HostRule> hosts = {
        {QStringLiteral("*"), rules::HostVerdict::warn, Category::site, QString()}};
    for (const int before : {0, 15'000, 16'370, 16'384}) {
        const QString link = QStringLiteral("https://example.com/") + QString(40'000, u'a');
        const QString text = QString(before, u'あ') + link + QStringLiteral(" です");
        const auto findings = check(text, *lexicon(), hosts, everything());
        ASSERT_EQ(findings->list.size(), 1U) << before;
        EXPECT_EQ(findings->list[0].start, before);
        EXPECT_EQ(findings->list[0].end, before + link.size());
    }
}

TEST(Check, harmlessMatchesDoNotHideWhatComesAfter)
{
    const QString text =
        QString(QStringLiteral("LINEスタンプ、")).repeated(250'000) + QStringLiteral("ズーム会議");
    const auto findings = check(text, *lexicon(), {}, everything());
    EXPECT_TRUE(findings->more) << "more than is looked at: said, not hidden";
}

TEST(Check, aBorderOfTwoPartsIsAWordBorder)
{
    CheckOptions options = everything();
    options.gaps = {{2, 4}};
    EXPECT_EQ(found(QStringLiteral("on\n\nLINE"), options), QStringLiteral("t.line@LINE"));
    options.gaps = {{2, 2}};
    EXPECT_EQ(found(QStringLiteral("オンラインID"), options), QStringLiteral("t.exchange@ライン"));
}

TEST(Check, theMoreSevereFindingStandsForWhatItContains)
{
    Rule wide = rule(u"t.wide"_qs, Severity::hint, {u"LINE交換"_qs});
    WordList list;
    list.rules = {rule(u"t.line"_qs, Severity::stop, {u"LINE"_qs, u"LINE交換会"_qs}), wide};
    const auto findings =
        check(QStringLiteral("LINE交換会とLINE交換"), *Lexicon::compile({list}), {}, everything());
    ASSERT_EQ(findings->list.size(), 3U);
    EXPECT_EQ(findings->list[0].term, QStringLiteral("LINE交換会"));
    EXPECT_EQ(findings->list[1].term, QStringLiteral("LINE交換"));
    EXPECT_EQ(findings->list[2].term, QStringLiteral("LINE")) << "more severe than what holds it";
}

TEST(Check, aFindingWithAWordingStandsForOneWithout)
{
    Rule zoom = rule(u"t.zoom"_qs, Severity::stop, {u"Zoom"_qs});
    zoom.suggestion = QStringLiteral("ビデオチャット機能");
    Rule invite = rule(u"t.invite"_qs, Severity::stop, {u"Zoomで話"_qs, u"話はZoom"_qs});
    invite.yields = true;
    WordList list;
    list.rules = {invite, zoom};
    const auto findings =
        check(QStringLiteral("話はZoomで話します"), *Lexicon::compile({list}), {}, everything());
    ASSERT_EQ(findings->list.size(), 1U);
    EXPECT_EQ(findings->list[0].term, QStringLiteral("Zoom"));
}

TEST(Check, findsTheSameAtEveryPlaceOfALongText)
{
    // Zones are 16,384 characters: the word is moved across the border of two.
    for (qsizetype before = 16'378; before < 16'390; ++before) {
        const QString text = QString(before, u'あ') + QStringLiteral("L I N E")
            + QString(70'000, u'い') + QStringLiteral("090-1234-5678");
        const auto findings = check(text, *lexicon(), {}, everything());
        ASSERT_EQ(findings->list.size(), 2U) << before;
        EXPECT_EQ(findings->list[0].start, before);
        EXPECT_EQ(findings->list[1].end, text.size());
    }
}

TEST(Check, emojiRunsAcrossZonesAreOneFinding)
{
    const QString text = QString(16'383, u'あ') + QStringLiteral("😀😀😀");
    const auto findings = check(text, *lexicon(), {}, everything());
    ASSERT_EQ(findings->list.size(), 1U);
    EXPECT_EQ(findings->list[0].end - findings->list[0].start, 6);
}

TEST(Check, countsOutWhatNobodyReads)
{
    CheckOptions options = everything();
    options.maxFindings = 3;
    const auto findings = check(QStringLiteral("LINE、").repeated(5), *lexicon(), {}, options);
    EXPECT_EQ(findings->list.size(), 3U);
    EXPECT_TRUE(findings->more);
}

TEST(Check, stopsWhenCancelled)
{
    Job job;
    job.cancel();
    const auto findings = check(QStringLiteral("LINE"), *lexicon(), {}, everything(), &job);
    ASSERT_FALSE(findings);
    EXPECT_EQ(findings.error().code, ErrorCode::cancelled);
}

TEST(Check, survivesHalfSurrogatesAndMarks)
{
    const QString text =
        QString(QChar(0xDC4D)) + QStringLiteral("LI\u202ENE\u0301") + QChar(0xD83D);
    EXPECT_EQ(found(text), QStringLiteral("t.line@LI\u202ENE\u0301"));
}

} // namespace
