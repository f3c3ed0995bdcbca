// How a filled-in letter is shown before it is used.
#include "rules/business_calendar.h"
#include "widgets/composer/finding_lines.h"
#include "widgets/filled_text.h"
#include "widgets/letter_preview.h"
#include "widgets/template_form/letter_filling.h"
#include "wording/language.h"
#include "writing/knowledge.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>

#include <gtest/gtest.h>

namespace choba::test {

namespace {

using templating::Value;

class LetterPreviewTest : public testing::Test
{
protected:
    void SetUp() override
    {
        wording::install(*qApp, wording::Language::japanese);
        auto knowledge = writing::loadKnowledge({});
        ASSERT_TRUE(knowledge);
        m_preview.setKnowledge(knowledge->knowledge, QDate(2026, 11, 21));
        m_preview.resize(700, 500);
        m_preview.setVisible(true);
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_preview));
        auto catalogue = templating::Catalogue::load();
        ASSERT_TRUE(catalogue);
        m_catalogue = *catalogue;
    }

    writing::FilledLetter filled(const QString& body, const QString& subject = {}) const
    {
        domain::LetterTemplate letter;
        letter.body = body;
        letter.subject = subject;
        Value::Object client{{QStringLiteral("name"), QStringLiteral("小松")}};
        const Value values(Value::Object{{QStringLiteral("client"), client}});
        writing::FillOptions options;
        options.whenMissing = templating::WhenMissing::keepTag;
        const auto made =
            writing::fill(letter, values, {m_library, m_catalogue, m_calendar}, options);
        EXPECT_TRUE(made);
        return made ? *made : writing::FilledLetter();
    }

    template<typename T = QWidget>
    T* find(const char* name) const
    {
        T* found = m_preview.findChild<T*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    QString text() const { return find<QTextEdit>("previewText")->toPlainText(); }

    QPoint placeOf(const QString& words) const
    {
        auto* view = find<QTextEdit>("previewText");
        QTextCursor cursor(view->document());
        cursor.setPosition(static_cast<int>(text().indexOf(words)) + 1);
        return view->cursorRect(cursor).center();
    }

    widgets::LetterPreview m_preview;
    writing::TemplateLibrary m_library;
    templating::Catalogue m_catalogue;
    rules::BusinessCalendar m_calendar;
};

TEST_F(LetterPreviewTest, ShowsTheLetterAndCountsForItsChannel)
{
    m_preview.show(filled(QStringLiteral("{{client.name}}様、お世話になります。")),
                   QStringLiteral("dm"));
    EXPECT_EQ(text(), QStringLiteral("小松様、お世話になります。"));
    EXPECT_EQ(find<QPushButton>("preview-counter")->text(), QStringLiteral("13 / 1,000"));
    EXPECT_FALSE(find("previewSubject")->isVisible());
    EXPECT_FALSE(find("previewOpen")->isVisible());
}

TEST_F(LetterPreviewTest, SaysHowManyLettersALongOneBecomes)
{
    const QString body = QStringLiteral("お待ちしております。").repeated(101);
    m_preview.show(filled(body), QStringLiteral("dm"));
    EXPECT_EQ(find<QPushButton>("preview-counter")->text(), QStringLiteral("1,010 / 1,000 → 2通"));
}

TEST_F(LetterPreviewTest, WithoutAChannelItOnlyCounts)
{
    m_preview.show(filled(QStringLiteral("こんにちは")), {});
    EXPECT_FALSE(find("previewFooter")->isVisible());
    EXPECT_TRUE(find<QLabel>("previewCount")->text().contains(QLatin1Char('5')));
    m_preview.show(filled(QStringLiteral("こんにちは")), QStringLiteral("dm"));
    EXPECT_TRUE(find("previewFooter")->isVisible());
    EXPECT_FALSE(find("previewCount")->isVisible());
}

TEST_F(LetterPreviewTest, AWordStandsWhereAValueIsMissing)
{
    m_preview.setLabels({{QStringLiteral("wish"), QStringLiteral("ご希望の日")}});
    m_preview.show(filled(QStringLiteral("{{client.name}}様 {{wish}}に伺います。")),
                   QStringLiteral("dm"));
    EXPECT_FALSE(text().contains(QStringLiteral("{{")));
    EXPECT_TRUE(text().contains(QStringLiteral("ご希望の日")));
    EXPECT_TRUE(find("previewOpen")->isVisible());
    EXPECT_EQ(find<QLabel>("previewOpen")->text(), QStringLiteral("ご希望の日"));
}

TEST_F(LetterPreviewTest, TheSubjectStandsAboveAndCountsAsOpenToo)
{
    m_preview.show(filled(QStringLiteral("本文"), QStringLiteral("{{topic}}について")),
                   QStringLiteral("mail"));
    EXPECT_TRUE(find("previewSubject")->isVisible());
    EXPECT_EQ(find<QLabel>("previewOpen")->text(), QStringLiteral("topic"));
}

TEST_F(LetterPreviewTest, ListsWhatTheCheckFinds)
{
    m_preview.show(filled(QStringLiteral("Zoomでお話ししましょう。")), QStringLiteral("dm"));
    EXPECT_TRUE(find("findingLines")->isVisible());
    EXPECT_TRUE(find<QLabel>("findingLineWords")->text().contains(QStringLiteral("Zoom")));
    QTest::mouseClick(find<QPushButton>("findingLineChip"), Qt::LeftButton);
    EXPECT_EQ(find<QTextEdit>("previewText")->textCursor().selectedText(), QStringLiteral("Zoom"));
    m_preview.show(filled(QStringLiteral("お話ししましょう。")), QStringLiteral("dm"));
    EXPECT_FALSE(find("findingLines")->isVisible());
}

TEST_F(LetterPreviewTest, ALongLetterIsCheckedBeside)
{
    const QString long1 = QStringLiteral("長い手紙です。").repeated(1'500);
    m_preview.show(filled(long1 + QStringLiteral("Zoomで")), QStringLiteral("dm"));
    EXPECT_TRUE(text().endsWith(QStringLiteral("Zoomで")));
    EXPECT_FALSE(find("findingLines")->isVisible()); // not at once
    ASSERT_TRUE(QTest::qWaitFor([this] { return find("findingLines")->isVisible(); }, 60'000));
    m_preview.show(filled(long1), QStringLiteral("dm"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !find("findingLines")->isVisible(); }, 60'000));
}

TEST_F(LetterPreviewTest, WhatIsSelectedStaysWhileTheLetterIsTheSame)
{
    const QString body = QStringLiteral("手紙\u00a0です");
    m_preview.show(filled(body), QStringLiteral("dm"));
    find<QTextEdit>("previewText")->selectAll();
    m_preview.show(filled(body), QStringLiteral("dm"));
    EXPECT_TRUE(find<QTextEdit>("previewText")->textCursor().hasSelection());
}

TEST_F(LetterPreviewTest, AClickOnAFilledStretchAsksForItsTag)
{
    const QString body = QStringLiteral("いつもありがとうございます、{{client.name}}様。");
    m_preview.show(filled(body), QStringLiteral("dm"));
    std::vector<templating::Span> asked;
    QObject::connect(&m_preview, &widgets::LetterPreview::sourceAsked,
                     [&asked](const templating::Span& span) { asked.push_back(span); });
    auto* view = find<QTextEdit>("previewText");
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, placeOf(QStringLiteral("いつも")));
    EXPECT_TRUE(asked.empty());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, placeOf(QStringLiteral("小松")));
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(body.mid(asked[0].start, asked[0].end - asked[0].start),
              QStringLiteral("{{client.name}}"));
    QTest::keyClick(view, Qt::Key_Return); // the caret stands there now
    EXPECT_EQ(asked.size(), 2U);
}

TEST_F(LetterPreviewTest, SaysWhyThereIsNoLetter)
{
    m_preview.show(filled(QStringLiteral("Zoomで")), QStringLiteral("dm"));
    m_preview.showProblem({ErrorCode::templateTagOpen, QStringLiteral("1:3"), {}});
    EXPECT_TRUE(find("previewProblem")->isVisible());
    EXPECT_FALSE(find<QLabel>("previewProblem")->text().isEmpty());
    EXPECT_FALSE(find("previewText")->isVisible());
    EXPECT_FALSE(find("findingLines")->isVisible());
    EXPECT_FALSE(find("previewFooter")->isVisible());
    m_preview.show(filled(QStringLiteral("よろしく")), QStringLiteral("dm"));
    EXPECT_FALSE(find("previewProblem")->isVisible());
    EXPECT_EQ(text(), QStringLiteral("よろしく"));
}

TEST_F(LetterPreviewTest, AVeryLongLetterIsShownInPartAndCountedWhole)
{
    const QString body = QStringLiteral("長い手紙です。").repeated(20'000);
    m_preview.show(filled(body), {});
    EXPECT_LT(text().size(), 60'000);
    EXPECT_TRUE(find<QLabel>("previewCount")->text().contains(QStringLiteral("140,000")));
}

TEST(FilledTextTest, PutsWordsInThePlaceOfKeptTags)
{
    templating::Rendered rendered;
    rendered.text = QStringLiteral("あ{{x}}い小松う{{> 署名}}");
    rendered.filled = {
        {{1, 6}, {1, 6}, true}, {{7, 9}, {7, 22}, false}, {{10, 18}, {23, 31}, true}};
    const widgets::FilledText filled =
        widgets::filledText(rendered, {{QStringLiteral("x"), QStringLiteral("金額")}});
    ASSERT_EQ(filled.fills.size(), 3U);
    const auto words = [&filled](size_t i) {
        const widgets::FillMark& mark = filled.fills[i];
        return filled.text.mid(mark.start, mark.end - mark.start);
    };
    EXPECT_TRUE(words(0).contains(QStringLiteral("金額")));
    EXPECT_EQ(words(1), QStringLiteral("小松"));
    EXPECT_TRUE(words(2).contains(QStringLiteral("署名")));
    EXPECT_FALSE(filled.text.contains(QStringLiteral("{{")));
    EXPECT_TRUE(filled.fills[0].missing);
    EXPECT_FALSE(filled.fills[1].missing);
    EXPECT_EQ(filled.sources[1], (templating::Span{7, 22}));
    EXPECT_EQ(filled.open, (QStringList{QStringLiteral("金額"), QStringLiteral("署名")}));
}

TEST(FilledTextTest, FindsTheNameOfABlankInTheReport)
{
    templating::Rendered rendered;
    rendered.text = QStringLiteral("です");
    rendered.missing = {{QStringLiteral("x"), {0, 5}, {1, 1}, {}}};
    rendered.filled = {{{0, 0}, {0, 5}, true}};
    const widgets::FilledText filled = widgets::filledText(rendered, {});
    EXPECT_EQ(filled.open, QStringList{QStringLiteral("x")});
    EXPECT_TRUE(filled.text.endsWith(QStringLiteral("です")));
    EXPECT_GT(filled.text.size(), 2);
}

TEST(FilledTextTest, ReadsTheNameOfATag)
{
    const std::pair<QString, QString> cases[] = {
        {QStringLiteral("{{x}}"), QStringLiteral("x")},
        {QStringLiteral("{{{ x }}}"), QStringLiteral("x")},
        {QStringLiteral("{{希望日 | 日付}}"), QStringLiteral("希望日")},
        {QStringLiteral("{{a ?? b}}"), QStringLiteral("a")},
        {QStringLiteral("{{> 署名}}"), QStringLiteral("署名")},
        {QStringLiteral("小松"), QString()},
        {QString(), QString()},
    };
    for (const auto& [tag, name] : cases) {
        EXPECT_EQ(widgets::openName(tag), name) << tag.toStdString();
    }
}

} // namespace

} // namespace choba::test
