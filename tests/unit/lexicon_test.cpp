#include "support/printers.h"
#include "text/check.h"
#include "text/lexicon.h"

#include <gtest/gtest.h>

using namespace choba;
using namespace choba::text;

namespace {

Rule rule(const QString& id, const QStringList& terms)
{
    Rule result;
    result.id = id;
    result.terms = terms;
    return result;
}

WordList listOf(std::vector<Rule> rules, const QStringList& allow = {})
{
    WordList list;
    list.rules = std::move(rules);
    list.allow = allow;
    return list;
}

std::size_t findingsIn(const QString& text, const Lexicon& lexicon)
{
    CheckOptions options;
    options.categories.add(Category::user);
    return check(text, lexicon, {}, options)->list.size();
}

TEST(Lexicon, aRuleWhoseExamplesHoldLoads)
{
    Rule zoom = rule(u"t.zoom"_qs, {u"ズーム"_qs});
    zoom.flags = QStringList{u"ズームで"_qs};
    zoom.passes = QStringList{u"ズームイン"_qs};
    const auto lexicon = Lexicon::compile({listOf({zoom})});
    EXPECT_TRUE(lexicon->problems().empty());
    EXPECT_EQ(lexicon->rules().size(), 1U);
}

TEST(Lexicon, aRuleWhoseExampleFailsIsLeftOutAndTheRestLoads)
{
    Rule silent = rule(u"t.silent"_qs, {u"右"_qs});
    silent.flags = QStringList{u"左です"_qs};
    Rule loud = rule(u"t.loud"_qs, {u"上"_qs});
    loud.passes = QStringList{u"上です"_qs};
    const auto lexicon = Lexicon::compile({listOf({silent, rule(u"t.good"_qs, {u"下"_qs}), loud})});
    ASSERT_EQ(lexicon->problems().size(), 2U);
    EXPECT_EQ(lexicon->problems()[0],
              (Error{ErrorCode::exampleFailed, u"t.silent"_qs, u"左です"_qs}));
    EXPECT_EQ(lexicon->problems()[1],
              (Error{ErrorCode::exampleFailed, u"t.loud"_qs, u"上です"_qs}));
    ASSERT_EQ(lexicon->rules().size(), 1U);
    EXPECT_EQ(findingsIn(u"上と右と下"_qs, *lexicon), 1U);
}

TEST(Lexicon, examplesSeeTheAllowListsOfAllLists)
{
    Rule line = rule(u"t.line"_qs, {u"LINE"_qs});
    line.passes = QStringList{u"LINEスタンプ"_qs};
    EXPECT_EQ(Lexicon::compile({listOf({line})})->problems().size(), 1U);
    const auto lexicon = Lexicon::compile({listOf({line}), listOf({}, {u"LINEスタンプ"_qs})});
    EXPECT_TRUE(lexicon->problems().empty());
}

TEST(Lexicon, aWordTheUserAllowsLeavesTheRestOfItsRuleAlone)
{
    Rule zoom = rule(u"t.zoom"_qs, {u"Zoom"_qs, u"ズーム"_qs});
    zoom.flags = QStringList{u"Zoomで"_qs, u"ズームで"_qs};
    const auto lexicon = Lexicon::compile({listOf({zoom}), listOf({}, {u"Zoom"_qs})});
    EXPECT_TRUE(lexicon->problems().empty());
    EXPECT_EQ(findingsIn(u"Zoomとズームで"_qs, *lexicon), 1U);
}

TEST(Lexicon, moreLettersThanFitAreRefusedByName)
{
    QStringList terms;
    for (int number = 0; number < 60'000; ++number) {
        terms += QString::number(number) + QString(90, u'あ');
    }
    const auto lexicon = Lexicon::compile({listOf({rule(u"t.huge"_qs, terms)})});
    ASSERT_EQ(lexicon->problems().size(), 1U);
    EXPECT_EQ(lexicon->problems()[0].code, ErrorCode::tooManyTerms);
    EXPECT_EQ(lexicon->problems()[0].where, u"t.huge"_qs);
}

TEST(Lexicon, aHundredThousandTermsLoad)
{
    QStringList terms;
    for (int number = 0; number < 100'000; ++number) {
        terms += QStringLiteral("語%1").arg(number);
    }
    const auto lexicon = Lexicon::compile({listOf({rule(u"t.many"_qs, terms)})});
    EXPECT_TRUE(lexicon->problems().empty());
    EXPECT_EQ(findingsIn(u"この語99999がある"_qs, *lexicon), 1U);
}

TEST(Lexicon, anEmptyLexiconChecks)
{
    EXPECT_EQ(findingsIn(u"何か"_qs, *Lexicon::compile({})), 0U);
}

} // namespace
