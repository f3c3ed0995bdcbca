// While an input method is at work nothing is a command, and marks stay where they belong.
#include "panes/window_fixture.h"
#include "widgets/composer/editor.h"
#include "widgets/composer/letter_layout.h"

#include <QTextDocument>

namespace choba::test {

namespace {

class InputMethodTest : public WindowTest
{
protected:
    void compose(const QString& preedit) const
    {
        QInputMethodEvent event(
            preedit, {{QInputMethodEvent::Cursor, static_cast<int>(preedit.size()), 1, {}}});
        QApplication::sendEvent(editor(), &event);
    }

    const widgets::LetterLayout& layout() const
    {
        auto* edit = qobject_cast<widgets::Editor*>(editor());
        return *qobject_cast<widgets::LetterLayout*>(edit->document()->documentLayout());
    }
};

TEST_F(InputMethodTest, ComposingTriggersNoShortcut)
{
    type(QStringLiteral("文章。"));
    pasteText(QString());
    compose(QStringLiteral("へんかん"));
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_F8);
    press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(clipboard().isEmpty());
    EXPECT_EQ(text(), QStringLiteral("文章。"));
    compose(QString());
    type(QStringLiteral("変換"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(clipboard(), QStringLiteral("文章。変換"));
}

TEST_F(InputMethodTest, PreeditIsNotPartOfTheText)
{
    type(QStringLiteral("文章。"));
    compose(QStringLiteral("へんかん"));
    EXPECT_EQ(words("counter"), QStringLiteral("3 / 1,000"));
    EXPECT_EQ(text(), QStringLiteral("文章。"));
}

TEST_F(InputMethodTest, UnderlinesMoveAsideForPreedit)
{
    type(QStringLiteral("Zoomで。"));
    const std::vector<QRectF> before = layout().rectsOf(0, 4);
    press(Qt::Key_Home);
    compose(QStringLiteral("かな"));
    const std::vector<QRectF> during = layout().rectsOf(0, 4);
    ASSERT_EQ(before.size(), 1U);
    ASSERT_EQ(during.size(), 1U);
    EXPECT_GT(during[0].left(), before[0].left() + 10);
    EXPECT_NEAR(during[0].width(), before[0].width(), 1);
    compose(QString());
    EXPECT_EQ(layout().rectsOf(0, 4), before);
}

TEST_F(InputMethodTest, ComposingIntoWhatIsSentIsRefused)
{
    type(QStringLiteral("送った文章。"));
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Home, Qt::ControlModifier);
    compose(QStringLiteral("かな"));
    type(QStringLiteral("仮名"));
    EXPECT_EQ(text(), QStringLiteral("送った文章。"));
    EXPECT_EQ(notice(), QStringLiteral("送信済みの部分は変えられません。"));
}

} // namespace

} // namespace choba::test
