// A text that no editor could lay out: the window stays alive and nothing is lost.
#include "panes/own_words.h"
#include "panes/window_fixture.h"

#include <QAbstractItemModel>
#include <QElapsedTimer>
#include <QListView>
#include <QPlainTextEdit>

namespace choba::test {

namespace {

class LongTextTest : public WindowTest
{
protected:
    void SetUp() override
    {
        putWords(ownWords());
        WindowTest::SetUp();
    }

    bool isHeld() const { return find("heldTextView")->isVisible(); }

    bool isChecked() const { return find("copyButton")->isEnabled(); }
};

TEST_F(LongTextTest, TwentyMegabytesAreHeldCheckedCopiedAndGivenBack)
{
    type(QStringLiteral("元の下書き。"));
    const QString line = QStringLiteral("お世話になっております。よろしくお願いいたします。\n");
    const QString huge = line.repeated(20 * 1024 * 1024 / (3 * line.size()));
    pasteText(huge);
    ASSERT_TRUE(until([this] { return isHeld(); }));

    // The loop keeps turning while the worker is busy: no turn takes long.
    QElapsedTimer turn;
    qint64 longest = 0;
    turn.start();
    ASSERT_TRUE(until([&] {
        longest = std::max(longest, turn.restart());
        return isChecked();
    }));
    EXPECT_LT(longest, 1000);
    auto* list = find<QListView>("partsList");
    EXPECT_GT(list->model()->rowCount(), 6'000);
    EXPECT_LT(find<QPlainTextEdit>("heldExcerpt")->toPlainText().size(), 5'000);

    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(clipboard().startsWith(QStringLiteral("元の下書き。お世話になって")));
    EXPECT_LE(clipboard().size(), 1000);

    click("heldBackButton");
    EXPECT_FALSE(isHeld());
    EXPECT_EQ(text(), QStringLiteral("元の下書き。"));
    ASSERT_TRUE(until([this] { return find("noticeAct")->isVisible(); }));
    click("noticeAct");
    EXPECT_TRUE(until([this] { return isHeld(); })) << "thrown away by mistake, it comes back";
}

TEST_F(LongTextTest, TheCheckCanBeLeftWhileItRuns)
{
    pasteText(QStringLiteral("お世話になっております。").repeated(500'000));
    ASSERT_TRUE(until([this] { return isHeld(); }));
    EXPECT_FALSE(isChecked());
    click("heldBackButton");
    EXPECT_FALSE(isHeld());
    EXPECT_TRUE(text().isEmpty());
    type(QStringLiteral("次の文章"));
    EXPECT_TRUE(isChecked());
}

TEST_F(LongTextTest, ALongPasteGoesWhereTheCaretIs)
{
    type(QStringLiteral("前後"));
    press(Qt::Key_Left);
    pasteText(QStringLiteral("あ").repeated(60'000));
    ASSERT_TRUE(until([this] { return isHeld() && isChecked(); }));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(clipboard().startsWith(QStringLiteral("前あ")));
}

TEST_F(LongTextTest, FindingsAreShownAndMendedInTheHeldText)
{
    pasteText(QStringLiteral("お世話になっております。").repeated(6'000)
              + QStringLiteral("禁句甲で。"));
    ASSERT_TRUE(until([this] { return isHeld() && isChecked(); }));
    ASSERT_TRUE(find("stopChip")->isVisible());
    click("stopChip");
    EXPECT_EQ(find<QPlainTextEdit>("heldExcerpt")->textCursor().selectedText(),
              QStringLiteral("禁句甲"));
    click("suggestionButton");
    ASSERT_TRUE(until([this] { return isChecked(); }));
    EXPECT_FALSE(find("stopChip")->isVisible());
}

TEST_F(LongTextTest, AHeldTextSurvivesARestart)
{
    pasteText(QStringLiteral("あ").repeated(60'000));
    ASSERT_TRUE(until([this] { return isHeld(); }));
    open();
    EXPECT_TRUE(isHeld());
    EXPECT_TRUE(until([this] { return words("counter").startsWith(QStringLiteral("60,000")); }));
}

} // namespace

} // namespace choba::test
