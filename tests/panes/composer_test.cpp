// Writing, splitting, copying and marking as sent, through the window.
#include "panes/window_fixture.h"
#include "storage/drafts.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QListView>
#include <QPushButton>

namespace choba::test {

namespace {

using ComposerTest = WindowTest;

// About 1,300 characters in two paragraphs.
QString longLetter()
{
    const QString sentence =
        QStringLiteral("制作の流れをご案内いたします。お気軽にお尋ねくださいませ。");
    return sentence.repeated(22) + QStringLiteral("\n\n") + sentence.repeated(22);
}

int partCount(const QListView* list)
{
    return list->model()->rowCount();
}

QString partWords(const QListView* list, int row)
{
    return list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
}

TEST_F(ComposerTest, TypingUpdatesTheCounter)
{
    EXPECT_EQ(words("counter"), QStringLiteral("0 / 1,000"));
    type(QStringLiteral("お世話に"));
    QTest::keyClicks(editor(), QStringLiteral("abc"));
    EXPECT_EQ(text(), QStringLiteral("お世話にabc"));
    EXPECT_EQ(words("counter"), QStringLiteral("7 / 1,000"));
    EXPECT_TRUE(find("counter")->toolTip().contains(QStringLiteral("公表されていません")));
}

TEST_F(ComposerTest, OneCharacterOverTheLimitGivesTwoParts)
{
    auto* list = find<QListView>("partsList");
    type(QStringLiteral("あ").repeated(1000));
    EXPECT_EQ(partCount(list), 1);
    EXPECT_EQ(words("counter"), QStringLiteral("1,000 / 1,000"));
    type(QStringLiteral("あ"));
    EXPECT_EQ(partCount(list), 2);
    EXPECT_EQ(words("counter"), QStringLiteral("1,001 / 1,000 → 2通"));
}

TEST_F(ComposerTest, CopiesPartAfterPartExactly)
{
    type(longLetter());
    const QStringList paragraphs = longLetter().split(QStringLiteral("\n\n"));
    EXPECT_EQ(words("copyButton"), QStringLiteral("1通目をコピー"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(clipboard(), paragraphs[0]);
    EXPECT_EQ(words("copyButton"), QStringLiteral("2通目をコピー"));
    press(Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
    EXPECT_EQ(clipboard(), paragraphs[1]);
    EXPECT_EQ(words("copyButton"), QStringLiteral("1通目をもう一度コピー"));
    EXPECT_EQ(text(), longLetter());
}

TEST_F(ComposerTest, SentPartsAreFrozenAndTheRestIsSplitAnew)
{
    auto* list = find<QListView>("partsList");
    type(longLetter());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(partWords(list, 0).endsWith(QStringLiteral("コピー済み")));
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(partWords(list, 0).endsWith(QStringLiteral("送信済み")));
    settle();
    EXPECT_EQ(notice(), QStringLiteral("手紙の一部を送信済みにしました。"));

    press(Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClicks(editor(), QStringLiteral("x"));
    press(Qt::Key_Delete);
    press(Qt::Key_Backspace);
    type(QStringLiteral("あ"));
    EXPECT_EQ(text(), longLetter());
    EXPECT_EQ(notice(), QStringLiteral("送信済みの部分は変えられません。"));

    press(Qt::Key_End, Qt::ControlModifier);
    type(QStringLiteral("い").repeated(500));
    EXPECT_EQ(partCount(list), 3);
    EXPECT_TRUE(partWords(list, 0).endsWith(QStringLiteral("送信済み")));
    EXPECT_EQ(words("copyButton"), QStringLiteral("2通目をコピー"));
}

TEST_F(ComposerTest, MarkingAsSentIsTakenBackByTheNotice)
{
    auto* list = find<QListView>("partsList");
    type(longLetter());
    press(Qt::Key_Return, Qt::ControlModifier);
    click("sentButton");
    ASSERT_TRUE(partWords(list, 0).endsWith(QStringLiteral("送信済み")));
    settle();
    click("noticeAct");
    settle();
    EXPECT_FALSE(partWords(list, 0).endsWith(QStringLiteral("送信済み")));
    editor()->setFocus();
    press(Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClicks(editor(), QStringLiteral("x"));
    EXPECT_TRUE(text().startsWith(QLatin1Char('x')));
}

TEST_F(ComposerTest, NothingIsMarkedThatWasNotCopied)
{
    type(longLetter());
    EXPECT_FALSE(find("sentButton")->isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(notice().isEmpty());
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClicks(editor(), QStringLiteral("x"));
    EXPECT_FALSE(find("sentButton")->isEnabled()) << "what was copied is not there any more";
}

TEST_F(ComposerTest, AllCanBeMarkedAsSent)
{
    auto* list = find<QListView>("partsList");
    type(longLetter());
    find<QAction>("allSentAction")->trigger();
    EXPECT_TRUE(partWords(list, 1).endsWith(QStringLiteral("送信済み")));
    settle();
    EXPECT_TRUE(text().isEmpty()) << "the letter is history now";
    click("noticeAct");
    ASSERT_TRUE(until([this] { return !text().isEmpty(); }));
    EXPECT_EQ(text(), longLetter());
    EXPECT_EQ(words("copyButton"), QStringLiteral("1通目をコピー"));
}

TEST_F(ComposerTest, UndoDoesNotReachIntoWhatIsSent)
{
    type(longLetter());
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), longLetter());
}

TEST_F(ComposerTest, AnOpenPlaceStopsCopying)
{
    type(QStringLiteral("{{名前}}様、ありがとうございます。"));
    EXPECT_FALSE(find("copyButton")->isEnabled());
    EXPECT_TRUE(words("adviceLabel").contains(QStringLiteral("{{名前}}")));
    pasteText(QString()); // leaves the text alone, empties the clipboard
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(clipboard().isEmpty());
    EXPECT_TRUE(notice().contains(QStringLiteral("{{名前}}")));

    click("openTagButton");
    type(QStringLiteral("見本"));
    EXPECT_EQ(text(), QStringLiteral("見本様、ありがとうございます。"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(clipboard(), text());
}

TEST_F(ComposerTest, TheChannelDecidesTheLimitAndIsRemembered)
{
    type(QStringLiteral("あ").repeated(2500));
    auto* list = find<QListView>("partsList");
    EXPECT_EQ(partCount(list), 3);
    auto* box = find<QComboBox>("channelBox");
    box->setFocus();
    const int room = box->findData(QStringLiteral("room"));
    ASSERT_GE(room, 0);
    while (box->currentIndex() < room) {
        QTest::keyClick(box, Qt::Key_Down);
    }
    EXPECT_EQ(partCount(list), 1);
    EXPECT_TRUE(words("channelSummary").contains(QStringLiteral("3,000文字")));
    EXPECT_EQ(m_settings->channel(), QStringLiteral("room"));
}

TEST_F(ComposerTest, NumberingIsCountedAndCopied)
{
    type(longLetter());
    click("numberingBox");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(clipboard().startsWith(QStringLiteral("(1/2)\n"))) << clipboard().toStdString();
    EXPECT_LE(clipboard().size(), 1000);
}

TEST_F(ComposerTest, APartIsCopiedFromTheListToo)
{
    type(longLetter());
    auto* list = find<QListView>("partsList");
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(clipboard(), longLetter().split(QStringLiteral("\n\n")).at(1));
}

TEST_F(ComposerTest, TheEmptyEditorOffersASample)
{
    EXPECT_TRUE(find("emptyWords")->isVisible());
    click("sampleButton");
    EXPECT_GT(text().size(), 1000);
    EXPECT_FALSE(find("emptyWords")->isVisible());
    EXPECT_TRUE(find("stopChip")->isVisible()) << "the sample shows what a finding is";
    EXPECT_EQ(partCount(find<QListView>("partsList")), 2);
}

TEST_F(ComposerTest, ANewDraftLeavesTheOneBefore)
{
    type(QStringLiteral("前の文章"));
    m_clock.set(m_clock.nowUtc() + 60'000);
    press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(text().isEmpty());
    type(QStringLiteral("次の文章"));
    find("channelBox")->setFocus();
    settle();
    const auto drafts = storage::looseDrafts(store().reader());
    ASSERT_TRUE(drafts);
    ASSERT_EQ(drafts->size(), 2U) << "nothing written is lost";
    EXPECT_EQ(drafts->back().preview, QStringLiteral("前の文章"));
}

TEST_F(ComposerTest, LengthAndPartsAreDescribedToAScreenReader)
{
    type(QStringLiteral("あいう"));
    EXPECT_EQ(find("counter")->accessibleName(), QStringLiteral("文字数: 3 / 1,000"));
    EXPECT_TRUE(find("counter")->accessibleDescription().contains(QStringLiteral("UTF-16")));
}

} // namespace

} // namespace choba::test
