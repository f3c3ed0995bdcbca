// Nothing written is lost, nothing unsent counts as sent: the ways in which that once went wrong.
#include "panes/own_words.h"
#include "panes/window_fixture.h"
#include "storage/drafts.h"
#include "widgets/composer/composer.h"
#include "widgets/composer/editor.h"
#include "widgets/composer/letter.h"
#include "widgets/composer/text_surface.h"

#include <QAbstractButton>
#include <QAction>

#include <algorithm>

namespace choba::test {

namespace {

class SafetyTest : public WindowTest
{
protected:
    const domain::Draft& draft() { return window()->findChild<widgets::Composer*>()->draft(); }
};

TEST_F(SafetyTest, WhatWasNotCopiedIsNeverMarkedAsSent)
{
    widgets::Letter letter;
    letter.setKnowledge(m_knowledge->current(), QDate(2026, 11, 21));
    domain::Draft written;
    written.text = QString(QStringLiteral("お気軽にお尋ねくださいませ。")).repeated(600);
    written.channel = QStringLiteral("room");
    letter.load(written);
    ASSERT_GE(letter.prepared().parts.size(), 2U);
    for (std::size_t part = 0; part < letter.prepared().parts.size(); ++part) {
        letter.copy(static_cast<int>(part));
    }
    letter.setChannel(QStringLiteral("dm"));
    letter.copy(0);
    letter.markSent();
    EXPECT_FALSE(letter.nextToMark()) << "the copies of the other channel hold other parts";
    ASSERT_EQ(letter.draft().sent.size(), 1U);
}

TEST_F(SafetyTest, ClosingALongTextLeavesTheFormerDraft)
{
    type(QStringLiteral("大事な前の下書き"));
    press(Qt::Key_N, Qt::ControlModifier);
    pasteText(QString(120'000, u'あ'));
    ASSERT_TRUE(until([this] { return find("heldTextView")->isVisible(); }));
    click("heldBackButton");
    find("channelBox")->setFocus(); // saves
    settle();
    const auto drafts = storage::looseDrafts(store().reader());
    ASSERT_TRUE(drafts);
    ASSERT_EQ(drafts->size(), 1U);
    EXPECT_EQ(drafts->front().preview, QStringLiteral("大事な前の下書き"));
}

TEST_F(SafetyTest, SentPartsAreNotPutBackIntoAnotherText)
{
    type(QString(QStringLiteral("お気軽にお尋ねくださいませ。")).repeated(100)); // two parts
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    ASSERT_EQ(draft().sent.size(), 1U);
    find<QAction>("takeBackAction")->trigger();
    settle();
    ASSERT_TRUE(draft().sent.empty());
    const QString other = QString(QStringLiteral("まったく別の手紙です。")).repeated(120);
    qobject_cast<widgets::Editor*>(editor())->selectAll();
    type(other);
    click("noticeAct");
    settle();
    EXPECT_TRUE(draft().sent.empty());
    EXPECT_EQ(text(), other);
}

TEST_F(SafetyTest, AWindowWithAnUnsavedDraftAsksBeforeItCloses)
{
    breakStore();
    type(QStringLiteral("書きかけ"));
    EXPECT_FALSE(window()->close());
    EXPECT_FALSE(notice().isEmpty());
    EXPECT_TRUE(window()->close()) << "the second time it is meant";
}

TEST_F(SafetyTest, AnInsertedSentenceLeavesWhatIsSelected)
{
    type(QStringLiteral("大事な文章"));
    qobject_cast<widgets::Editor*>(editor())->selectAll();
    window()->findChild<widgets::TextSurface*>()->insertLine(QStringLiteral("リンク"));
    EXPECT_EQ(text(), QStringLiteral("大事な文章\nリンク\n"));
}

TEST_F(SafetyTest, NotThisTimeNamesAndTakesBackItsOwnWordAmongMany)
{
    std::vector<domain::OwnWord> list;
    QString letter;
    for (int number = 0; number < 60; ++number) {
        const QString term =
            QStringLiteral("禁句") + QChar(static_cast<char16_t>(0x4E00 + number * 7));
        list.push_back(flagWord(number + 1, term, Severity::stop));
        letter += term + u'。';
    }
    close();
    putWords(list);
    open();
    type(letter);
    window()->findChildren<QAbstractButton*>(QStringLiteral("notNowButton")).front()->click();
    ASSERT_EQ(draft().quiet.size(), 1);
    EXPECT_TRUE(notice().contains(QStringLiteral("禁句一"))) << notice().toStdString();
    click("noticeAct");
    EXPECT_TRUE(draft().quiet.isEmpty());
}

} // namespace

} // namespace choba::test
