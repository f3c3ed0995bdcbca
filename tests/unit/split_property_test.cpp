// Properties that hold for every text, tried with random ones; and the plan's optimality against
// a search through all plans.
#include "support/printers.h"
#include "support/random_text.h"
#include "text/part_planner.h"
#include "text/split.h"

#include <QStringList>

#include <gtest/gtest.h>

#include <map>

using namespace choba;
using namespace choba::text;
using choba::test::propertyRounds;
using choba::test::RandomText;

namespace {

// By hand: regular expressions give up on half surrogate pairs.
QString withoutSpace(const QString& text)
{
    QString result;
    for (const QString& line : text.split(u'\n')) {
        result += line.trimmed() == manualMark ? QString() : line;
    }
    return result.removeIf([](QChar unit) { return isBreakingSpace(unit.unicode()); });
}

SplitOptions randomOptions(RandomText& random)
{
    SplitOptions options;
    options.limit = random.number(40, 300);
    options.unit = static_cast<rules::Unit>(random.number(0, rules::unitCount - 1));
    options.newline = random.number(1, 2);
    options.numbering = random.number(0, 1) == 1;
    return options;
}

TEST(SplitProperty, partsFitAndGiveTheTextBack)
{
    for (int round = 0; round < propertyRounds(400); ++round) {
        RandomText random(static_cast<unsigned>(round));
        const QString text = random.text(random.number(0, 1500));
        const SplitOptions options = randomOptions(random);
        const auto parts = split(text, options);
        ASSERT_TRUE(parts) << "seed " << round << " at " << parts.error().where.toStdString();
        QString joined;
        qsizetype before = 0;
        for (const Part& part : *parts) {
            ASSERT_LE(part.length, options.limit) << "seed " << round;
            ASSERT_LT(part.start, part.end) << "seed " << round;
            ASSERT_GE(part.start, before) << "seed " << round;
            ASSERT_FALSE(isBreakingSpace(text[part.end - 1].unicode())) << "seed " << round;
            before = part.end;
            joined += QStringView(text).mid(part.start, part.end - part.start);
        }
        ASSERT_EQ(withoutSpace(joined), withoutSpace(text)) << "seed " << round;
    }
}

// Texts whose brackets are all paired and short, so that nothing in them is longer than a part.
TEST(SplitProperty, whatFitsWholeIsNeverCutInside)
{
    for (int round = 0; round < propertyRounds(400); ++round) {
        RandomText random(static_cast<unsigned>(round) + 5000U);
        const QString text = random.textWithPairedBrackets(random.number(500, 3000));
        SplitOptions options;
        options.limit = 400;
        const auto parts = split(text, options);
        ASSERT_TRUE(parts);
        const std::vector<Cut> classes = cutClasses(text);
        for (std::size_t part = 1; part < parts->size(); ++part) {
            if ((*parts)[part - 1].cut == Cut::manual) {
                continue;
            }
            const Cut cut = classes[static_cast<std::size_t>((*parts)[part].start)];
            ASSERT_LE(cut, Cut::grapheme) << "seed " << round;
        }
    }
}

// The goals of part_planner.h, tried out over every plan of a short text.
struct Score {
    qsizetype parts = 0;
    Cut worst = Cut::end;
    quint64 sum = 0;

    auto operator<=>(const Score&) const = default;
};

Score best(const QString& text, const std::vector<Cut>& classes, qsizetype from, qsizetype limit,
           std::map<qsizetype, Score>& known)
{
    if (const auto found = known.find(from); found != known.end()) {
        return found->second;
    }
    Score result{1000, Cut::none, 0};
    if (text.size() - from <= limit) {
        result = {1, Cut::end, 0};
    } else {
        for (qsizetype cut = from + 1; cut <= from + limit; ++cut) {
            const Cut here = classes[static_cast<std::size_t>(cut)];
            if (here > Cut::grapheme) {
                continue;
            }
            const Score rest = best(text, classes, cut, limit, known);
            const Score whole{rest.parts + 1, std::max(rest.worst, here),
                              rest.sum + (quint64(1) << (4 * static_cast<int>(here)))};
            result = std::min(result, whole);
        }
    }
    return known[from] = result;
}

TEST(SplitProperty, noOtherPlanIsBetter)
{
    for (int round = 0; round < propertyRounds(300); ++round) {
        RandomText random(static_cast<unsigned>(round) + 9000U);
        QString text;
        const QString letters = QStringLiteral("あ漢、。あ漢亜あ漢亜");
        for (int at = random.number(30, 160); at > 0; --at) {
            text += letters[random.number(0, static_cast<int>(letters.size()) - 1)];
        }
        text.replace(QStringLiteral("。。"), QStringLiteral("。"));
        const qsizetype limit = random.number(12, 40);
        SplitOptions options;
        options.limit = limit;
        const auto parts = split(text, options);
        ASSERT_TRUE(parts);
        const std::vector<Cut> classes = cutClasses(text);
        std::map<qsizetype, Score> known;
        const Score expected = best(text, classes, 0, limit, known);
        if (expected.parts >= 1000) {
            continue; // something must be cut that should stay whole: no plan to compare with
        }
        Score found{static_cast<qsizetype>(parts->size()), Cut::end, 0};
        for (std::size_t part = 1; part < parts->size(); ++part) {
            const Cut cut = classes[static_cast<std::size_t>((*parts)[part].start)];
            found.worst = std::max(found.worst, cut);
            found.sum += quint64(1) << (4 * static_cast<int>(cut));
        }
        EXPECT_EQ(found.parts, expected.parts) << "seed " << round << ": " << text.toStdString();
        EXPECT_EQ(found.worst, expected.worst) << "seed " << round << ": " << text.toStdString();
        if (found.worst == expected.worst && found.parts == expected.parts) {
            EXPECT_LE(found.sum, expected.sum) << "seed " << round;
        }
    }
}

} // namespace
