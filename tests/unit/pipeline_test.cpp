#include "support/printers.h"
#include "writing/pipeline.h"

#include <gtest/gtest.h>

using namespace choba;
using namespace choba::writing;

namespace {

Knowledge knowledge()
{
    text::Rule line;
    line.id = QStringLiteral("t.line");
    line.category = Category::contact;
    line.terms = QStringList{QStringLiteral("LINE")};
    text::WordList list;
    list.rules = {line};
    return {rules::RulePack(), text::Lexicon::compile({list})};
}

rules::Channel channel(int limit)
{
    rules::Channel result;
    result.id = QStringLiteral("dm");
    result.limit = limit;
    result.checks.add(Category::contact);
    return result;
}

QString repeated(const QString& piece, int times)
{
    return piece.repeated(times);
}

TEST(Pipeline, measuresSplitsAndChecks)
{
    const QString text = repeated(QStringLiteral("あいう。"), 5) + QStringLiteral("LINEで。");
    const auto prepared = prepare({text, channel(15), false, {}}, knowledge());
    ASSERT_TRUE(prepared);
    EXPECT_EQ(prepared->length, 26);
    EXPECT_EQ(prepared->parts.size(), 2U);
    ASSERT_EQ(prepared->findings.size(), 1U);
    EXPECT_EQ(prepared->findings[0].start, 20);
    EXPECT_TRUE(prepared->openTags.empty());
    EXPECT_FALSE(prepared->unsplittable);
}

TEST(Pipeline, sentPartsStayAndTheRestIsSplitAnew)
{
    const QString first = QStringLiteral("LINEはいいえ。");
    Request request{first + QStringLiteral("\n次の分です。"), channel(12), false, {}};
    const auto before = prepare(request, knowledge());
    ASSERT_EQ(before->parts.size(), 2U);
    request.sent = {before->parts.front()};
    request.text += QStringLiteral("あとから書き足しました。");
    const auto after = prepare(request, knowledge());
    ASSERT_EQ(after->parts.size(), 3U);
    EXPECT_EQ(after->parts[0], before->parts[0]);
    EXPECT_EQ(after->parts[1].start, first.size() + 1);
    EXPECT_TRUE(after->findings.empty()) << "what was sent is past";
}

TEST(Pipeline, aWordAcrossAManualMarkCounts)
{
    const auto prepared =
        prepare({QStringLiteral("あLI\n---8<---\nNEい"), channel(1000), false, {}}, knowledge());
    ASSERT_EQ(prepared->parts.size(), 2U);
    ASSERT_EQ(prepared->findings.size(), 1U);
    EXPECT_EQ(prepared->findings[0].start, 1);
}

TEST(Pipeline, saysWhatCannotBeSplit)
{
    const auto prepared = prepare({QStringLiteral("あ\n𠮷"), channel(1), false, {}}, knowledge());
    ASSERT_TRUE(prepared);
    ASSERT_TRUE(prepared->unsplittable);
    EXPECT_EQ(prepared->unsplittable->where, QStringLiteral("2:1"));
    EXPECT_TRUE(prepared->parts.empty());
}

TEST(Pipeline, aChannelWithoutALimitGivesOnePart)
{
    rules::Channel mail = channel(0);
    mail.limit.reset();
    const auto prepared =
        prepare({repeated(QStringLiteral("あ"), 5000), mail, false, {}}, knowledge());
    EXPECT_EQ(prepared->parts.size(), 1U);
}

TEST(OpenTags, finds)
{
    const auto spans = [](const QString& text) {
        QString result;
        for (const OpenTag& tag : openTags(text)) {
            result += u'[' + text.mid(tag.start, tag.end - tag.start) + u']';
        }
        return result;
    };
    EXPECT_EQ(spans(QStringLiteral("{{お客様名}}様")), QStringLiteral("[{{お客様名}}]"));
    EXPECT_EQ(spans(QStringLiteral("{{{a}}} {{b")), QStringLiteral("[{{{a}}}][{{b]"));
    EXPECT_EQ(spans(QStringLiteral("{{a\n}}")), QStringLiteral("[{{a]"));
    EXPECT_EQ(spans(QStringLiteral("{a} } {")), QString());
}

} // namespace
