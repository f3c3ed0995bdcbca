// Writing a template by hand and by clicks: lines that leave no trace, tags that go as a whole, and
// faults that are told once and lead to their place.
#include "panes/template_editor_fixture.h"

#include <QLabel>
#include <QPushButton>

#include <gtest/gtest.h>

namespace choba::test {

namespace {

const QString flag = QStringLiteral("初めてのお客様");

QString withFlag(const char* text)
{
    return QString::fromUtf8(text).replace(u'@', flag);
}

class TemplateLinesTest : public TemplateEditorTest
{
protected:
    // The selection, or what is written at the caret, becomes a part that is shown sometimes.
    void makeCondition(const char* words = "")
    {
        clickOn("insertCondition");
        clickRow("conditionList", flag);
        if (*words != 0) {
            typeInto("conditionSoText", QString::fromUtf8(words));
        }
        clickOn("conditionInsert");
    }
};

struct Case {
    const char* name;
    const char* text;
    int from;
    int to;
    const char* typed; // in the panel
    const char* expected; // with @ for the condition's name
};

constexpr Case cases[] = {
    {"a line without its break", "一\n二\n三", 2, 3, "", "一\n{{#@}}\n二\n{{/@}}\n三"},
    {"a line with its break", "一\n二\n三", 2, 4, "", "一\n{{#@}}\n二\n{{/@}}\n三"},
    {"two lines", "一\n二\n三", 0, 3, "", "{{#@}}\n一\n二\n{{/@}}\n三"},
    {"the last line", "一\n二", 2, 3, "", "一\n{{#@}}\n二\n{{/@}}\n"},
    {"inside a line", "一二三", 1, 2, "", "一{{#@}}二{{/@}}三"},
    {"from one line into the next", "一二\n三四", 1, 4, "", "一{{#@}}二\n三{{/@}}四"},
    {"an empty line", "一\n\n三", 2, 2, "文", "一\n{{#@}}\n文\n{{/@}}\n三"},
    {"an empty text", "", 0, 0, "文", "{{#@}}\n文\n{{/@}}\n"},
    {"the caret in a line", "一三", 1, 1, "文", "一{{#@}}文{{/@}}三"},
    {"the caret at the end of a line", "一\n三", 1, 1, "文", "一{{#@}}文{{/@}}\n三"},
    {"lines at the end of a line", "一\n三", 1, 1, "文\n章", "一\n{{#@}}\n文\n章\n{{/@}}\n三"},
    {"lines before a line", "一\n三", 2, 2, "文\n章", "一\n{{#@}}\n文\n章\n{{/@}}\n三"},
};

} // namespace

TEST_F(TemplateLinesTest, WholeLinesGetTagsOnLinesOfTheirOwn)
{
    for (const Case& c : cases) {
        SCOPED_TRACE(c.name);
        openLetter({});
        openLetter(QString::fromUtf8(c.text));
        body().select(c.from, c.to);
        makeCondition(c.typed);
        EXPECT_EQ(text(), withFlag(c.expected));
        const bool isInline = !text().contains(withFlag("{{#@}}\n"));
        EXPECT_TRUE(isInline || text()[body().caret() - 1] == u'\n') << "writing goes on below";
        QTest::keyClick(&body(), Qt::Key_Z, Qt::ControlModifier);
        EXPECT_EQ(text(), QString::fromUtf8(c.text));
    }
}

TEST_F(TemplateLinesTest, WhatDoesNotHoldLeavesNoEmptyLine)
{
    openLetter(QStringLiteral("一\n二\n三"));
    body().select(2, 3);
    makeCondition();
    ASSERT_TRUE(until([this] { return isShown("sectionSwitch-0"); }));
    ASSERT_TRUE(until([this] { return previewed().contains(QStringLiteral("三")); }));
    if (previewed().contains(QStringLiteral("二"))) {
        clickOn("sectionSwitch-0");
    }
    EXPECT_TRUE(until([this] { return previewed() == QStringLiteral("一\n三"); }))
        << qPrintable(previewed());
}

TEST_F(TemplateLinesTest, ATagGoesAsAWhole)
{
    const QString whole = QStringLiteral("前{{お客様名}}後");
    openLetter(whole);
    body().select(9, 9);
    QTest::keyClick(&body(), Qt::Key_Backspace);
    EXPECT_EQ(text(), QStringLiteral("前後"));
    EXPECT_EQ(body().caret(), 1);
    EXPECT_TRUE(m_editor->isChanged());
    QTest::keyClick(&body(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), whole) << "one step";
    body().select(1, 1);
    QTest::keyClick(&body(), Qt::Key_Delete);
    EXPECT_EQ(text(), QStringLiteral("前後"));
    QTest::keyClick(&body(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), whole);
    body().select(1, 1); // away from it
    QTest::keyClick(&body(), Qt::Key_Backspace);
    EXPECT_EQ(text(), QStringLiteral("{{お客様名}}後"));
}

TEST_F(TemplateLinesTest, InsideATagEditingIsFree)
{
    openLetter(QStringLiteral("{{お客様名}}"));
    body().select(6, 6);
    QTest::keyClick(&body(), Qt::Key_Backspace);
    EXPECT_EQ(text(), QStringLiteral("{{お客様}}"));
    body().select(2, 2);
    QTest::keyClick(&body(), Qt::Key_Delete);
    EXPECT_EQ(text(), QStringLiteral("{{客様}}"));
    openLetter(QStringLiteral("{{お客様名"));
    body().select(6, 6);
    QTest::keyClick(&body(), Qt::Key_Backspace);
    EXPECT_EQ(text(), QStringLiteral("{{お客様")) << "it is no tag yet";
}

TEST_F(TemplateLinesTest, BetweenTwoTagsEachKeyTakesItsOwn)
{
    openLetter(QStringLiteral("{{今日}}{{今}}"));
    body().select(6, 6);
    QTest::keyClick(&body(), Qt::Key_Backspace);
    EXPECT_EQ(text(), QStringLiteral("{{今}}"));
    QTest::keyClick(&body(), Qt::Key_Delete);
    EXPECT_EQ(text(), QString());
}

TEST_F(TemplateLinesTest, AFaultOfTheSubjectLeadsToTheSubject)
{
    domain::LetterTemplate letter = letterOf(QStringLiteral("一行目\n本文です。"));
    letter.channel = QStringLiteral("mail");
    letter.subject = QStringLiteral("ご連絡{{お客様め}}");
    showEditor();
    m_editor->open(letter, writing::Origin::own);
    auto* subject = part<QLineEdit>("templateSubject");
    ASSERT_TRUE(until([this] { return isShown("noteGo"); })) << "an unknown name";
    clickOn("noteGo");
    EXPECT_TRUE(subject->hasFocus());
    EXPECT_EQ(subject->selectedText(), QStringLiteral("お客様め"));
    clickOn("noteMend");
    EXPECT_EQ(m_editor->letter().subject, QStringLiteral("ご連絡{{お客様名}}"));

    letter.subject = QStringLiteral("ご連絡{{お客様名");
    m_editor->open(letter, writing::Origin::own);
    ASSERT_TRUE(isShown("noteGo")) << "an open tag";
    body().setFocus();
    clickOn("noteGo");
    EXPECT_TRUE(subject->hasFocus());
    EXPECT_EQ(subject->cursorPosition(), 3);
    body().setFocus();
    m_editor->goTo({ErrorCode::templateTagOpen, QStringLiteral("1:4"), {}});
    EXPECT_TRUE(subject->hasFocus()) << "as saving tells it";
    EXPECT_EQ(subject->cursorPosition(), 3);

    letter.body = QStringLiteral("一行目{{");
    m_editor->open(letter, writing::Origin::own);
    m_editor->goTo({ErrorCode::templateTagOpen, QStringLiteral("1:4"), {}});
    EXPECT_TRUE(body().hasFocus()) << "the body is read first";
}

TEST_F(TemplateLinesTest, WhereThereIsLittleRoomAFaultIsToldOnce)
{
    const auto faulty = letterOf(QStringLiteral("本文{{#x}}"));
    showEditor({680, 430});
    m_editor->open(faulty, writing::Origin::own);
    EXPECT_TRUE(part("noteWords")->isVisible());
    EXPECT_TRUE(until([this] { return !part("previewPanel")->isVisible(); }));
    const auto parsed = templating::Template::parse(faulty.body);
    ASSERT_FALSE(parsed);
    const int before = body().height();
    m_editor->setProblem(parsed.error());
    EXPECT_FALSE(part("noteWords")->isVisible());
    EXPECT_TRUE(until([&] { return body().height() > before; }));
    m_editor->setProblem({});
    EXPECT_TRUE(part("noteWords")->isVisible());
    m_editor->open(letterOf(QStringLiteral("本文")), writing::Origin::own);
    EXPECT_TRUE(until([this] { return part("previewPanel")->isVisible(); }));
    EXPECT_TRUE(previews(QStringLiteral("本文")));

    m_editor->open(faulty, writing::Origin::own);
    m_editor->setProblem(parsed.error());
    m_editor->resize(1000, 700);
    EXPECT_TRUE(until([this] { return part("previewPanel")->isVisible(); })) << "there is room";
    EXPECT_TRUE(part("noteWords")->isVisible());
}

TEST_F(TemplateLinesTest, TheSummarySaysEachWordOnce)
{
    domain::LetterTemplate letter = letterOf(QStringLiteral("本文"));
    showEditor();
    m_editor->open(letter, writing::Origin::own);
    const rules::RulePack& pack = m_knowledge->current()->pack;
    int doubled = 0;
    for (const rules::Channel& channel : pack.channels(m_clock.todayInJapan())) {
        for (int use = 0; use < domain::useCount; ++use) {
            letter.channel = channel.id;
            letter.use = static_cast<domain::Use>(use);
            m_editor->open(letter, writing::Origin::own);
            QStringList words = part<QLabel>("detailsSummary")->text().split(QStringLiteral(" · "));
            doubled += words.size() == 1 ? 1 : 0;
            EXPECT_EQ(words.removeDuplicates(), 0) << qPrintable(words.join(u'/'));
        }
    }
    EXPECT_GT(doubled, 0) << "some place is called like its use";
}

TEST_F(TemplateLinesTest, ItemsAreNamedInTheLanguageOfTheWindow)
{
    openLetter({});
    clickOn("insertVariable");
    const auto found =
        part<QListWidget>("variableList")->findItems(QStringLiteral("今日"), Qt::MatchExactly);
    ASSERT_FALSE(found.isEmpty());
    EXPECT_TRUE(found.front()->toolTip().contains(QStringLiteral("今日 + 3営業日")));
    EXPECT_FALSE(found.front()->toolTip().contains(QStringLiteral("today")));
}

} // namespace choba::test
