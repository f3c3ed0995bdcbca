// What is pointed out and what can be done about it, through the window.
#include "panes/own_words.h"
#include "panes/window_fixture.h"
#include "storage/own_rules.h"

#include <QLabel>
#include <QPushButton>
#include <QTextEdit>

namespace choba::test {

namespace {

class FindingsTest : public WindowTest
{
protected:
    void SetUp() override
    {
        putWords(ownWords());
        WindowTest::SetUp();
    }

    // The card whose term label reads `term`; nullptr when there is none.
    QWidget* card(const QString& term) const
    {
        for (auto* label : window()->findChildren<QLabel*>(QStringLiteral("termLabel"))) {
            if (label->text() == term && label->isVisible()) {
                return label->parentWidget();
            }
        }
        return nullptr;
    }

    void clickOn(const QString& term, const char* button) const
    {
        QWidget* found = card(term);
        ASSERT_NE(found, nullptr) << term.toStdString();
        auto* target = found->findChild<QPushButton*>(QLatin1String(button));
        ASSERT_NE(target, nullptr) << button;
        ASSERT_TRUE(target->isVisible()) << button;
        QTest::mouseClick(target, Qt::LeftButton);
    }

    QString selection() const
    {
        return qobject_cast<QTextEdit*>(editor())->textCursor().selectedText();
    }
};

TEST_F(FindingsTest, AFindingHasACardAndAChip)
{
    type(QStringLiteral("お打ち合わせは禁句甲で行います。"));
    EXPECT_NE(card(QStringLiteral("禁句甲")), nullptr);
    EXPECT_EQ(words("stopChip"), QStringLiteral("送れない恐れ 1"));
    EXPECT_FALSE(find("warnChip")->isVisible());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(clipboard(), text()) << "findings never stop copying";
}

TEST_F(FindingsTest, TheSuggestionReplacesTheTermAndCanBeUndone)
{
    const QString before = QStringLiteral("お打ち合わせは禁句甲で行います。資料も禁句甲で。");
    type(before);
    clickOn(QStringLiteral("禁句甲"), "suggestionButton");
    EXPECT_EQ(text(), QStringLiteral("お打ち合わせは言い換えで行います。資料も言い換えで。"));
    EXPECT_EQ(card(QStringLiteral("禁句甲")), nullptr);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), before);
}

TEST_F(FindingsTest, NotThisTimeIsForThisDraftAndCanBeUndone)
{
    type(QStringLiteral("禁句甲で。"));
    clickOn(QStringLiteral("禁句甲"), "notNowButton");
    EXPECT_EQ(card(QStringLiteral("禁句甲")), nullptr);
    EXPECT_FALSE(find("stopChip")->isVisible());
    EXPECT_EQ(notice(), QStringLiteral("この下書きでは指摘しません: 禁句甲"));
    click("noticeAct");
    EXPECT_NE(card(QStringLiteral("禁句甲")), nullptr);

    clickOn(QStringLiteral("禁句甲"), "notNowButton");
    press(Qt::Key_N, Qt::ControlModifier);
    type(QStringLiteral("禁句甲で。"));
    EXPECT_NE(card(QStringLiteral("禁句甲")), nullptr) << "the next draft is another one";
}

TEST_F(FindingsTest, NeverFlagKeepsTheWordAndUndoTakesItOut)
{
    const auto allowed = [this] {
        return *storage::findWord(store().reader(), domain::WordKind::allow,
                                  QStringLiteral("禁句甲"));
    };
    type(QStringLiteral("禁句甲で。"));
    clickOn(QStringLiteral("禁句甲"), "neverButton");
    ASSERT_TRUE(until([this] { return card(QStringLiteral("禁句甲")) == nullptr; }));
    EXPECT_TRUE(allowed());
    EXPECT_TRUE(notice().contains(QStringLiteral("禁句甲"))) << notice().toStdString();

    click("noticeAct");
    ASSERT_TRUE(until([this] { return card(QStringLiteral("禁句甲")) != nullptr; }));
    EXPECT_FALSE(allowed());
}

TEST_F(FindingsTest, F8WalksThroughTheFindings)
{
    type(QStringLiteral("禁句甲か、禁句乙か、禁句丙で。"));
    press(Qt::Key_F8);
    EXPECT_EQ(selection(), QStringLiteral("禁句甲")) << "from the end it begins again";
    press(Qt::Key_F8);
    EXPECT_EQ(selection(), QStringLiteral("禁句乙"));
    press(Qt::Key_F8);
    EXPECT_EQ(selection(), QStringLiteral("禁句丙"));
    press(Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_EQ(selection(), QStringLiteral("禁句乙"));
}

TEST_F(FindingsTest, ACardAndAChipLeadToThePlace)
{
    type(QStringLiteral("はじめまして。禁句甲で。"));
    QTest::mouseClick(card(QStringLiteral("禁句甲")), Qt::LeftButton);
    EXPECT_EQ(selection(), QStringLiteral("禁句甲"));
    press(Qt::Key_Home, Qt::ControlModifier);
    click("stopChip");
    EXPECT_EQ(selection(), QStringLiteral("禁句甲"));
    press(Qt::Key_Home, Qt::ControlModifier);
    card(QStringLiteral("禁句甲"))->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(selection(), QStringLiteral("禁句甲"));
}

TEST_F(FindingsTest, ManyFindingsAreCapped)
{
    QString letter;
    for (int number = 0; number < 70; ++number) {
        letter += QStringLiteral("a%1@example.com。").arg(number, 2, 10, QLatin1Char('0'));
    }
    type(letter);
    EXPECT_EQ(window()->findChildren<QLabel*>(QStringLiteral("termLabel")).size(), 50);
    EXPECT_EQ(words("findingsMore"), QStringLiteral("他 20件"));
}

TEST_F(FindingsTest, CardsStayTheSameWidgetsWhileTyping)
{
    type(QStringLiteral("禁句甲で。"));
    const QWidget* before = card(QStringLiteral("禁句甲"));
    type(QStringLiteral("よろしくお願いいたします。"));
    EXPECT_EQ(card(QStringLiteral("禁句甲")), before);
}

} // namespace

} // namespace choba::test
