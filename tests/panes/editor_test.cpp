// The editor alone: its document is the text, and the layout makes room for cut marks.
#include "support/printers.h"
#include "widgets/composer/editor.h"
#include "widgets/composer/letter_layout.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QTextBlock>
#include <QTextDocument>

#include <gtest/gtest.h>

namespace choba::test {

namespace {

using widgets::Editor;
using widgets::LetterLayout;
using widgets::Marks;

class EditorTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_editor.resize(500, 400);
        m_editor.show();
    }

    LetterLayout& layout()
    {
        return *qobject_cast<LetterLayout*>(m_editor.document()->documentLayout());
    }

    static Marks cutAt(qsizetype before, qsizetype at)
    {
        Marks marks;
        marks.cuts.push_back({before, at, QStringLiteral("ここから2通目")});
        return marks;
    }

    Editor m_editor;
};

TEST_F(EditorTest, TheDocumentIsTheTextPositionByPosition)
{
    const QString texts[] = {
        QStringLiteral("a\u00a0b\tc"),
        QStringLiteral("一行目\n\n三行目\n"),
        QStringLiteral("家族👨‍👩‍👧と国旗🇯🇵、が゛"),
        QStringLiteral("右\u200fから\u200d左"),
        QString(QChar(0xd83d)) + QStringLiteral("片割れ"),
        QString(),
    };
    for (const QString& text : texts) {
        m_editor.load(text);
        EXPECT_EQ(m_editor.text(), text);
    }
}

TEST_F(EditorTest, LineBreaksOfEveryKindAreOne)
{
    EXPECT_EQ(widgets::withPlainLineBreaks(QStringLiteral("a\r\nb\rc\u2028d\u2029e\nf")),
              QStringLiteral("a\nb\nc\nd\ne\nf"));
}

TEST_F(EditorTest, LinesHaveOneHeight)
{
    m_editor.load(QStringLiteral("かな\n漢字とLatin\n👨‍👩‍👧\n\nend"));
    for (QTextBlock block = m_editor.document()->begin(); block.isValid(); block = block.next()) {
        EXPECT_EQ(layout().blockBoundingRect(block).height(), widgets::size::editorLine);
    }
}

TEST_F(EditorTest, ACutInsideALineBreaksTheLineAndMakesRoom)
{
    const QString text = QStringLiteral("一つ目の文です。二つ目の文です。");
    m_editor.load(text);
    const QTextBlock block = m_editor.document()->begin();
    ASSERT_EQ(block.layout()->lineCount(), 1);
    const qsizetype cut = text.indexOf(QStringLiteral("二"));
    m_editor.setMarks(cutAt(cut, cut));
    ASSERT_EQ(block.layout()->lineCount(), 2);
    EXPECT_EQ(block.layout()->lineAt(1).textStart(), cut);
    EXPECT_EQ(m_editor.text(), text);

    const QRectF band = layout().bandOf(layout().marks().cuts[0]);
    const std::vector<QRectF> above = layout().rectsOf(0, cut);
    const std::vector<QRectF> below = layout().rectsOf(cut, text.size());
    EXPECT_GE(band.top(), above.back().bottom());
    EXPECT_LE(band.bottom(), below.front().top());

    m_editor.setMarks({});
    EXPECT_EQ(block.layout()->lineCount(), 1);
}

TEST_F(EditorTest, ACutInsideAClusterRichLineBreaksAtTheRightPlace)
{
    const QString first = QStringLiteral("家族👨‍👩‍👧と𠮷野家のが゛。");
    m_editor.load(first + QStringLiteral("次の文。"));
    m_editor.setMarks(cutAt(first.size(), first.size()));
    const QTextLayout& lines = *m_editor.document()->begin().layout();
    ASSERT_EQ(lines.lineCount(), 2);
    EXPECT_EQ(lines.lineAt(1).textStart(), first.size());
}

TEST_F(EditorTest, ABlankLineBetweenPartsBecomesTheBand)
{
    m_editor.load(QStringLiteral("一通目\n\n二通目"));
    m_editor.setMarks(cutAt(3, 5));
    const QRectF band = layout().bandOf(layout().marks().cuts[0]);
    EXPECT_EQ(band.top(),
              layout().blockBoundingRect(m_editor.document()->findBlockByNumber(1)).top());
    EXPECT_EQ(band.bottom(),
              layout().blockBoundingRect(m_editor.document()->findBlockByNumber(2)).top());
}

TEST_F(EditorTest, ACutBetweenTwoLinesGetsABandOfItsOwn)
{
    m_editor.load(QStringLiteral("一通目\n二通目"));
    m_editor.setMarks(cutAt(3, 4));
    const QRectF band = layout().bandOf(layout().marks().cuts[0]);
    EXPECT_GE(band.top(), layout().rectsOf(0, 3).front().bottom());
    EXPECT_LE(band.bottom(), layout().rectsOf(4, 7).front().top());
}

TEST_F(EditorTest, MarksMoveWithTheTextUntilNewOnesArrive)
{
    m_editor.load(QStringLiteral("前置き。Zoomで。"));
    Marks marks = cutAt(4, 4);
    marks.underlines.push_back({4, 8, Severity::stop});
    m_editor.setMarks(marks);
    QTextCursor cursor(m_editor.document());
    cursor.insertText(QStringLiteral("もっと"));
    EXPECT_EQ(layout().marks().underlines[0].start, 7);
    EXPECT_EQ(layout().marks().underlines[0].end, 11);
    EXPECT_EQ(layout().marks().cuts[0].at, 7);
}

TEST_F(EditorTest, ClicksFindTheirPlaceBelowABand)
{
    m_editor.load(QStringLiteral("一通目です。二通目です。"));
    m_editor.setMarks(cutAt(6, 6));
    const QRectF target = layout().rectsOf(8, 9).front();
    EXPECT_EQ(layout().hitTest(target.center() - QPointF(3, 0), Qt::FuzzyHit), 8);
    const QRectF first = layout().rectsOf(2, 3).front();
    EXPECT_EQ(layout().hitTest(first.center() - QPointF(3, 0), Qt::FuzzyHit), 2);
}

TEST_F(EditorTest, FrozenTextSurvivesEveryWayOfEditing)
{
    const QString text = QStringLiteral("送った文章。まだの文章。");
    m_editor.load(text);
    m_editor.setFrozen(6);
    QTextCursor cursor(m_editor.document());
    cursor.setPosition(2);
    cursor.setPosition(9, QTextCursor::KeepAnchor);
    cursor.removeSelectedText(); // as drag and drop would
    EXPECT_EQ(m_editor.text(), text);
    m_editor.selectAll();
    m_editor.cut();
    EXPECT_EQ(m_editor.text(), text);
    m_editor.replaceAll({{2, 4}, {6, 8}}, QStringLiteral("x"));
    EXPECT_EQ(m_editor.text(), QStringLiteral("送った文章。xの文章。"));
}

TEST_F(EditorTest, PaintsEveryKindOfMark)
{
    m_editor.load(QStringLiteral("Zoomと{{名前}}と少し。\n次の部分。"));
    Marks marks = cutAt(15, 16);
    marks.underlines = {{0, 4, Severity::stop}, {5, 7, Severity::warn}, {11, 13, Severity::hint}};
    marks.tags = {{5, 11}};
    m_editor.setMarks(marks);
    const QImage picture = m_editor.grab().toImage();
    const auto has = [&picture](const QColor& colour) {
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixelColor(x, y) == colour) {
                    return true;
                }
            }
        }
        return false;
    };
    const widgets::Tokens& tokens = widgets::currentTokens();
    EXPECT_TRUE(has(tokens.vermilion));
    EXPECT_TRUE(has(tokens.vermilionFill));
    EXPECT_TRUE(has(tokens.amber));
    EXPECT_TRUE(has(tokens.indigo));
}

} // namespace

} // namespace choba::test
