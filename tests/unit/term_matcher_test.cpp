#include "support/printers.h"
#include "support/random_text.h"
#include "text/term_matcher.h"

#include <QStringList>

#include <gtest/gtest.h>

#include <set>

using namespace choba::text;

namespace {

// "term@first-last" for every match.
QStringList matches(const QStringList& terms, const QString& text)
{
    TermMatcher matcher;
    for (const QString& term : terms) {
        EXPECT_TRUE(matcher.add(term)) << term.toStdString();
    }
    matcher.build();
    QStringList found;
    matcher.scan(folded(text), [&](const TermMatcher::Match& match) {
        found += QStringLiteral("%1@%2-%3")
                     .arg(terms[static_cast<qsizetype>(match.term)])
                     .arg(match.first)
                     .arg(match.last);
    });
    return found;
}

TEST(TermMatcher, findsOverlappingAndNestedTerms)
{
    EXPECT_EQ(matches({u"he"_qs, u"she"_qs, u"his"_qs, u"hers"_qs}, QStringLiteral("ushers")),
              (QStringList{u"she@1-3"_qs, u"he@2-3"_qs, u"hers@2-5"_qs}));
}

TEST(TermMatcher, seesThroughSpacing)
{
    const QStringList line{u"LINE"_qs};
    EXPECT_EQ(matches(line, QStringLiteral("L I N E")), QStringList(u"LINE@0-6"_qs));
    EXPECT_EQ(matches(line, QStringLiteral("l.i.n.e")), QStringList(u"LINE@0-6"_qs));
    EXPECT_EQ(matches(line, QStringLiteral("L  I..N--E")), QStringList(u"LINE@0-9"_qs));
    EXPECT_EQ(matches(line, QStringLiteral("L\nI\nN\nE")), QStringList(u"LINE@0-6"_qs));
    EXPECT_TRUE(matches(line, QStringLiteral("li ne")).isEmpty()) << "one gap is chance";
    EXPECT_TRUE(matches(line, QStringLiteral("L      I N E")).isEmpty()) << "too far apart";
    EXPECT_TRUE(matches({u"SM"_qs}, QStringLiteral("S・M")).isEmpty()) << "a list of sizes";
}

TEST(TermMatcher, aTermsOwnGapsMayBeThereOrNot)
{
    const QStringList drive{u"Google Drive"_qs};
    EXPECT_EQ(matches(drive, QStringLiteral("googledrive")).size(), 1);
    EXPECT_EQ(matches(drive, QStringLiteral("Google-Drive")).size(), 1);
    EXPECT_EQ(matches(drive, QStringLiteral("Ｇｏｏｇｌｅ　Ｄｒｉｖｅ")).size(), 1);
    EXPECT_TRUE(matches(drive, QStringLiteral("goo gledrive")).isEmpty());
}

TEST(TermMatcher, punctuationAtATermsEndsMustStandThere)
{
    EXPECT_TRUE(matches({u"C++"_qs}, QStringLiteral("C言語")).isEmpty());
    EXPECT_EQ(matches({u"C++"_qs}, QStringLiteral("C++を")), QStringList(u"C++@0-2"_qs));
    EXPECT_EQ(matches({u"#副業"_qs}, QStringLiteral("あ#副業")), QStringList(u"#副業@1-3"_qs));
    EXPECT_TRUE(matches({u"#副業"_qs}, QStringLiteral("副業")).isEmpty());
}

TEST(TermMatcher, refusesTermsWithoutALetterAndTooLongOnes)
{
    TermMatcher matcher;
    EXPECT_FALSE(matcher.add(QString()));
    EXPECT_FALSE(matcher.add(QStringLiteral("・※\u200B")));
    EXPECT_FALSE(matcher.add(QString(TermMatcher::longestTerm + 1, u'あ')));
    EXPECT_TRUE(matcher.add(QString(TermMatcher::longestTerm, u'あ')));
}

TEST(TermMatcher, theSameTermTwiceIsOne)
{
    TermMatcher matcher;
    EXPECT_EQ(matcher.add(QStringLiteral("Zoom")), matcher.add(QStringLiteral("ＺＯＯＭ")));
    EXPECT_NE(matcher.add(QStringLiteral("ズーム")), matcher.add(QStringLiteral("ずーむ")))
        << "word borders differ between katakana and hiragana";
    EXPECT_EQ(matcher.termCount(), 3U);
}

TEST(TermMatcher, anEmptyMatcherFindsNothing)
{
    EXPECT_TRUE(matches({}, QStringLiteral("何か")).isEmpty());
}

// Against the simplest possible search, over an alphabet so small that terms overlap all the time.
TEST(TermMatcher, findsWhatANaiveSearchFinds)
{
    for (int round = 0; round < choba::test::propertyRounds(200); ++round) {
        choba::test::RandomText random(static_cast<unsigned>(round));
        const auto word = [&random](int length) {
            QString result;
            while (length-- > 0) {
                result += QStringLiteral("いろは")[random.number(0, 2)];
            }
            return result;
        };
        std::set<QString> unique;
        for (int count = random.number(1, 40); count > 0; --count) {
            unique.insert(word(random.number(1, 6)));
        }
        const QStringList terms(unique.begin(), unique.end());
        const QString text = word(300);
        std::multiset<QString> expected;
        for (const QString& term : terms) {
            for (qsizetype at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
                expected.insert(
                    QStringLiteral("%1@%2-%3").arg(term).arg(at).arg(at + term.size() - 1));
            }
        }
        const QStringList found = matches(terms, text);
        ASSERT_EQ(std::multiset<QString>(found.begin(), found.end()), expected) << round;
    }
}

} // namespace
