#include "base/job.h"
#include "support/printers.h"
#include "support/random_text.h"
#include "text/fold.h"
#include "writing/refusal_learning.h"

#include <gtest/gtest.h>

using namespace choba;
using namespace choba::writing;

namespace {

QString key(const QString& text)
{
    QString result;
    for (const char16_t unit : text::folded(text)) {
        if (!QChar::isSpace(unit))
            result += QChar(unit);
    }
    return result;
}

// What the search index would answer for these messages.
class Corpus
{
public:
    explicit Corpus(const QStringList& messages)
    {
        for (const QString& message : messages)
            m_messages << key(message);
    }

    EverSent everSent()
    {
        return [this](QStringView span) -> Result<std::optional<bool>> {
            ++asked;
            EXPECT_EQ(span.toString(), key(span.toString())) << "spans are folded";
            return std::optional(
                std::any_of(m_messages.begin(), m_messages.end(),
                            [span](const QString& message) { return message.contains(span); }));
        };
    }

    int asked = 0;

private:
    QStringList m_messages;
};

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

QStringList words(const Result<std::vector<Suspect>>& list)
{
    QStringList result;
    EXPECT_TRUE(list);
    for (const Suspect& suspect : *list)
        result << suspect.text;
    return result;
}

const QStringList accepted = {
    text("お世話になっております。打ち合わせはメッセージでお願いいたします。"),
    text("ご確認をお願いいたします。納品は明日の予定です。"),
    text("Word と PDF の両方をお送りします。料金は 5,000 円です。"),
    text("いろはにほへとちりぬるをわかよたれそつねならむうゐのおくやまけふこえてあさきゆめみしゑひ"
         "もせすん"),
    text("ロゴのデータをお送りします。ご希望をお知らせください。"),
};

TEST(RefusalLearning, OneUnseenWord)
{
    struct Case {
        const char* refused;
        const char* suspects; // first ones first
    };

    const Case cases[] = {
        {"打ち合わせはZoomでお願いいたします。", "Zoom"},
        {"打ち合わせは Ｚｏｏｍ でお願いいたします。", "Ｚｏｏｍ"},
        {"打ち合わせはスカイプでお願いいたします。", "スカイプ"},
        {"打ち合わせはメッセージャーでお願いいたします。", "メッセージャー"},
        {"納品は直取引の予定です。", "直取引"},
        {"打ち合わせはらいんでお願いいたします。", "はらいんで"},
        {"納品は𠮷日の予定です。", "𠮷"},
        {"打ち合わせは😀でお願いいたします。", "😀"},
        {"ご確認を\nZoom\nお願いいたします。", "Zoom"},
        {"料金は 9,800 円です。納品はＬＩＮＥの予定です。", "ＬＩＮＥ|9,8"},
    };
    for (const Case& c : cases) {
        Corpus corpus(accepted);
        const QString refused = text(c.refused);
        const auto list = suspects({refused, {}, {}}, corpus.everSent(), 10);
        const QStringList found = words(list);
        ASSERT_FALSE(found.isEmpty()) << c.refused;
        EXPECT_EQ(found.front(), text(c.suspects).section(u'|', 0, 0)) << c.refused;
        for (const Suspect& suspect : *list)
            EXPECT_EQ(refused.mid(suspect.start, suspect.end - suspect.start), suspect.text);
    }
}

TEST(RefusalLearning, EverythingWentThrough)
{
    for (const char* refused :
         {"", " \n", "。、！", "お願いいたします。",
          "納品は明日の予定です！ご確認をお願いいたします", "ﾒｯｾｰｼﾞでお願いいたします。",
          "word と pdf", "明日の予定です。\n\nお世話になっております。"}) {
        Corpus corpus(accepted);
        EXPECT_EQ(words(suspects({text(refused), {}, {}}, corpus.everSent(), 10)), QStringList())
            << refused;
    }
}

TEST(RefusalLearning, SharedOnesAndFlaggedOnesComeFirst)
{
    const QString refused = text("打ち合わせはZoomか直取引かＸＹでお願いいたします。");
    Corpus corpus(accepted);
    EXPECT_EQ(words(suspects({refused, {}, {}}, corpus.everSent(), 10)).front(), text("ＸＹ"));

    const auto shared =
        suspects({refused, {text("ｚｏｏｍです"), text("はい。")}, {}}, corpus.everSent(), 10);
    EXPECT_EQ(words(shared).front(), text("Zoom"));
    EXPECT_EQ(shared->front().refusals, 2);
    EXPECT_EQ(shared->back().refusals, 1);

    text::Finding finding;
    finding.start = refused.indexOf(u"直取引");
    finding.end = finding.start + 3;
    const auto flagged =
        suspects({refused, {text("ｚｏｏｍです")}, {finding}}, corpus.everSent(), 10);
    EXPECT_EQ(words(flagged).mid(0, 2), (QStringList{text("直取引"), text("Zoom")}));
    EXPECT_TRUE(flagged->front().flagged);
    EXPECT_FALSE((*flagged)[1].flagged);

    EXPECT_EQ(words(suspects({refused, {}, {}}, corpus.everSent(), 2)).size(), 2);
    EXPECT_EQ(words(suspects({refused, {}, {}}, corpus.everSent(), 0)).size(), 0);
}

TEST(RefusalLearning, AWordIsNamedOnce)
{
    Corpus corpus(accepted);
    const auto list = suspects({text("Zoomで、zoomで、ＺＯＯＭで"), {}, {}}, corpus.everSent(), 10);
    EXPECT_EQ(words(list).count(text("Zoom")), 1);
    EXPECT_FALSE(words(list).contains(text("zoom")));
}

TEST(RefusalLearning, WhatCannotBeToldIsSuspicious)
{
    const EverSent nobodyKnows = [](QStringView) -> Result<std::optional<bool>> {
        return std::optional<bool>();
    };
    EXPECT_EQ(words(suspects({text("納品"), {}, {}}, nobodyKnows, 10)), QStringList{text("納品")});
}

TEST(RefusalLearning, FailuresAreHandedOn)
{
    const EverSent broken = [](QStringView) -> Result<std::optional<bool>> {
        return Error{ErrorCode::storeDamaged, QStringLiteral("x"), {}};
    };
    const auto failed = suspects({text("納品"), {}, {}}, broken, 10);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::storeDamaged);

    Job job;
    job.cancel();
    Corpus corpus(accepted);
    const auto cancelled = suspects({text("納品"), {}, {}}, corpus.everSent(), 10, &job);
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().code, ErrorCode::cancelled);
}

// Whatever was sent is no suspect, and an unseen word in it is the first one.
TEST(RefusalLearning, PlantedWordsAreFound)
{
    for (int round = 0; round < test::propertyRounds(40); ++round) {
        test::RandomText random(static_cast<unsigned>(round));
        QStringList sent;
        for (int i = 0; i < 5; ++i)
            sent << random.text(200);
        Corpus corpus(sent);
        const QString& message = sent[random.number(0, 4)];
        EXPECT_EQ(words(suspects({message, {}, {}}, corpus.everSent(), 100)), QStringList())
            << qPrintable(message);
        EXPECT_LE(corpus.asked, 4 * message.size());

        const QString planted = text("ヷヷヺヹ");
        const qsizetype lineBreak = message.indexOf(u'\n');
        const QString refused =
            message.left(std::max(lineBreak, qsizetype(0))) + u'\n' + planted + u'\n' + message;
        EXPECT_EQ(words(suspects({refused, {}, {}}, corpus.everSent(), 1)), QStringList{planted})
            << "round " << round << ": " << qPrintable(refused);
    }
}

TEST(RefusalLearning, QuestionsAreLinear)
{
    Corpus corpus(accepted);
    const QString refused = text("見たことのない文字列ばかりの手紙Zoomです").repeated(200);
    EXPECT_TRUE(suspects({refused, {}, {}}, corpus.everSent(), 10));
    EXPECT_LE(corpus.asked, 4 * refused.size());
}

TEST(RefusalLearning, WholeWordsComeBeforePlacesWhereTwoWordsMeet)
{
    Corpus corpus({text("お打ち合わせは明日です。"), text("資料は来週です。")});
    const auto found =
        suspects({text("打ち合わせの秘密基地は来週です。"), {}, {}}, corpus.everSent(), 10);
    ASSERT_TRUE(found);
    ASSERT_FALSE(found->empty());
    EXPECT_EQ(found->front().text, text("秘密基地"));
}

} // namespace
