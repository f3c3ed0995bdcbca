// Comparing two versions of a text.
#include "text/line_diff.h"

#include <QStringList>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace choba::text {

namespace {

// One line a row: the sign, then the text with what changed in [brackets].
QString shown(const std::vector<DiffLine>& lines)
{
    QStringList rows;
    for (const DiffLine& line : lines) {
        QString row = line.change == LineChange::same ? QStringLiteral("=")
            : line.change == LineChange::removed      ? QStringLiteral("-")
                                                      : QStringLiteral("+");
        qsizetype at = 0;
        for (const Stretch& word : line.words) {
            row += line.text.mid(at, word.start - at) + u'['
                + line.text.mid(word.start, word.end - word.start) + u']';
            at = word.end;
        }
        rows << row + line.text.mid(at);
    }
    return rows.join(u'\n');
}

struct Case {
    const char* name;
    const char* before;
    const char* after;
    const char* expected;
};

class LineDiffCases : public testing::TestWithParam<Case>
{ };

TEST_P(LineDiffCases, Shows)
{
    const Case& c = GetParam();
    EXPECT_EQ(
        shown(lineDiff(QString::fromUtf8(c.before), QString::fromUtf8(c.after))).toStdString(),
        c.expected);
}

INSTANTIATE_TEST_SUITE_P(
    LineDiff, LineDiffCases,
    testing::Values(Case{"Nothing", "", "", ""}, Case{"Same", "一\n二", "一\n二", "=一\n=二"},
                    Case{"FirstText", "", "一\n二", "+一\n+二"},
                    Case{"AllGone", "一\n二", "", "-一\n-二"},
                    Case{"AddedInTheMiddle", "一\n三", "一\n二\n三", "=一\n+二\n=三"},
                    Case{"RemovedAtTheEnd", "一\n二", "一", "=一\n-二"},
                    Case{"EmptyLinesCount", "一\n\n二", "一\n二", "=一\n-\n=二"},
                    Case{"LineEndsAreNoDifference", "一\r\n二\r三", "一\n二\n三\n",
                         "=一\n=二\n=三"},
                    Case{"OneWord", "商品を発送しました。", "商品を配送しました。",
                         "-商品を[発送]しました。\n+商品を[配送]しました。"},
                    Case{"Latin", "Order 15 is ready", "Order 16 is ready now",
                         "-Order [15] is ready\n+Order [16] is ready[ now]"},
                    Case{"OnlyAddedWords", "ご確認ください。", "至急、ご確認ください。",
                         "-ご確認ください。\n+[至急、]ご確認ください。"},
                    Case{"TagStays", "{{client.name}}様", "{{client.name}}さん、",
                         "-{{client.name}}[様]\n+{{client.name}}[さん、]"},
                    Case{"LittleInCommon", "お世話になっております。", "また来週にでも！",
                         "-お世話になっております。\n+また来週にでも！"},
                    Case{"PairsInOrder", "朝の部\n昼の部\n終", "夜の部\n終",
                         "-[朝]の部\n-昼の部\n+[夜]の部\n=終"},
                    Case{"SurrogatesStayWhole", "𠮷田", "𠮷野", "-𠮷[田]\n+𠮷[野]"}),
    [](const auto& row) { return row.param.name; });

QStringList linesOf(const std::vector<DiffLine>& lines, LineChange change)
{
    QStringList kept;
    for (const DiffLine& line : lines)
        if (line.change == LineChange::same || line.change == change)
            kept << line.text;
    return kept;
}

// The plain table of the longest common subsequence.
int commonLines(const QStringList& a, const QStringList& b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    for (const QString& line : a) {
        int diagonal = 0;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const size_t at = static_cast<size_t>(j) + 1;
            const int above = row[at];
            row[at] = line == b[j] ? diagonal + 1 : std::max(above, row[at - 1]);
            diagonal = above;
        }
    }
    return row.back();
}

TEST(LineDiff, GivesBothTextsBackAndIsTheShortest)
{
    std::mt19937 random(7);
    const auto text = [&random] {
        QStringList lines;
        const auto count = random() % 30;
        for (auto i = count; i > 0; --i)
            lines << QString(QChar(u'あ' + static_cast<char16_t>(random() % 4)));
        return lines;
    };
    for (int round = 0; round < 2000; ++round) {
        const QStringList before = text();
        const QStringList after = text();
        const auto lines = lineDiff(before.join(u'\n'), after.join(u'\n'));
        ASSERT_EQ(linesOf(lines, LineChange::removed), before) << round;
        ASSERT_EQ(linesOf(lines, LineChange::added), after) << round;
        const auto same = std::count_if(lines.begin(), lines.end(), [](const DiffLine& line) {
            return line.change == LineChange::same;
        });
        ASSERT_EQ(same, commonLines(before, after)) << round;
    }
}

TEST(LineDiff, FarApartTextsChangeAsAWholeBetweenTheirCommonEnds)
{
    QStringList before{QStringLiteral("拝啓")};
    QStringList after = before;
    for (int i = 0; i < 50'000; ++i) {
        before << QString::number(2 * i);
        after << QString::number(3 * i); // every third line is common, far too far apart
    }
    before << QStringLiteral("敬具");
    after << QStringLiteral("敬具");
    const auto lines = lineDiff(before.join(u'\n'), after.join(u'\n'));
    EXPECT_EQ(linesOf(lines, LineChange::removed), before);
    EXPECT_EQ(linesOf(lines, LineChange::added), after);
    EXPECT_EQ(lines.front(), (DiffLine{LineChange::same, QStringLiteral("拝啓"), {}}));
    EXPECT_EQ(lines.back(), (DiffLine{LineChange::same, QStringLiteral("敬具"), {}}));
    const auto same = std::count_if(lines.begin(), lines.end(), [](const DiffLine& line) {
        return line.change == LineChange::same;
    });
    EXPECT_LE(same, 4);
}

TEST(LineDiff, AVeryLongLineHasNoMarks)
{
    const QString line(20'000, u'字');
    const auto lines = lineDiff(line + u'一', line + u'二');
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_TRUE(lines[0].words.empty());
    EXPECT_TRUE(lines[1].words.empty());
}

} // namespace

} // namespace choba::text
