// The state behind the composer, without widgets.
#include "panes/own_words.h"
#include "support/printers.h"
#include "widgets/composer/letter.h"
#include "writing/knowledge.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace choba::test {

namespace {

using widgets::Letter;
using widgets::Obstacle;
using widgets::PartState;

const std::shared_ptr<const writing::Knowledge>& knowledge()
{
    static const auto loaded = [] {
        const Result<writing::LoadedKnowledge> result =
            writing::loadKnowledge({.ownWords = ownWords()});
        return result ? result->knowledge : nullptr;
    }();
    return loaded;
}

const QDate day(2026, 11, 21);

class LetterTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_NE(knowledge(), nullptr);
        m_letter.setKnowledge(knowledge(), day);
    }

    Letter m_letter;
};

TEST(LetterWithoutKnowledge, KeepsTheDraftAndSaysItIsNotReady)
{
    Letter letter;
    letter.load({.text = QStringLiteral("文章"),
                 .channel = QStringLiteral("room"),
                 .numbering = false,
                 .sent = {},
                 .quiet = {}});
    EXPECT_EQ(letter.obstacle(), Obstacle::notReady);
    letter.setKnowledge(knowledge(), day);
    EXPECT_EQ(letter.obstacle(), Obstacle::none);
    EXPECT_EQ(letter.channel().id, QStringLiteral("room"));
}

TEST_F(LetterTest, AnEmptyTextHasNothingToCopy)
{
    EXPECT_EQ(m_letter.obstacle(), Obstacle::nothing);
}

TEST_F(LetterTest, AnUnknownChannelFallsBackToTheFirst)
{
    m_letter.setChannel(QStringLiteral("nowhere"));
    EXPECT_EQ(m_letter.channel().id, m_letter.channels().front().id);
}

TEST_F(LetterTest, WhatWasCopiedIsFrozenEvenWhenTheRestWasSplitAnew)
{
    const QString sentence = QStringLiteral("制作の流れをご案内いたします。");
    m_letter.setText(sentence.repeated(80)); // 1,200 characters
    const QString copied = m_letter.copy(0);
    // The end grows: an even split of the whole would move the first cut.
    m_letter.setText(sentence.repeated(110));
    ASSERT_EQ(m_letter.nextToMark(), 0);
    m_letter.markSent();
    const text::Part& sent = m_letter.prepared().parts.front();
    EXPECT_EQ(sent.textOf(m_letter.draft().text), copied);
    EXPECT_EQ(m_letter.frozenEnd(), copied.size());
    EXPECT_EQ(m_letter.stateOf(0), PartState::sent);
}

TEST_F(LetterTest, OpenPlacesInWhatIsSentDoNotMatter)
{
    const QString sentence = QStringLiteral("制作の流れをご案内いたします。");
    m_letter.setText(sentence.repeated(80));
    m_letter.copy(0);
    m_letter.markSent();
    m_letter.setText(m_letter.draft().text + QStringLiteral("{{あて名}}"));
    EXPECT_EQ(m_letter.obstacle(), Obstacle::openTag);
    ASSERT_TRUE(m_letter.openTag().has_value());
    EXPECT_EQ(m_letter.openTag()->end, m_letter.draft().text.size());
}

TEST_F(LetterTest, ALongTextIsPreparedOnAWorkerAndTheNewestWins)
{
    QSignalSpy changed(&m_letter, &Letter::changed);
    m_letter.setText(QStringLiteral("お世話になっております。").repeated(20'000));
    EXPECT_FALSE(m_letter.isCurrent());
    EXPECT_EQ(m_letter.obstacle(), Obstacle::notReady);
    const QString newest = QStringLiteral("よろしくお願いします。").repeated(3'000);
    m_letter.setText(newest);
    while (!m_letter.isCurrent()) {
        ASSERT_TRUE(changed.wait());
    }
    EXPECT_EQ(m_letter.prepared().length, newest.size());
    // The one that lost must not come in afterwards.
    EXPECT_FALSE(changed.wait(100));
    EXPECT_EQ(m_letter.prepared().length, newest.size());
}

TEST_F(LetterTest, SilencedFindingsAreCountedOut)
{
    m_letter.setText(QStringLiteral("禁句甲で。禁句乙で。"));
    ASSERT_EQ(m_letter.findings().size(), 2U);
    const QString key = Letter::quietKey(m_letter.findings()[0], m_letter.draft().text);
    m_letter.silence(key);
    EXPECT_EQ(m_letter.findings().size(), 1U);
    m_letter.unsilence(key);
    EXPECT_EQ(m_letter.findings().size(), 2U);
}

TEST_F(LetterTest, DestroyedWhileTheWorkerRuns)
{
    Letter letter;
    letter.setKnowledge(knowledge(), day);
    letter.setText(QStringLiteral("お世話になっております。").repeated(200'000));
    EXPECT_FALSE(letter.isCurrent());
}

} // namespace

} // namespace choba::test
