// The seller's own details in the settings.
#include "acts/templates.h"
#include "base/clock.h"
#include "shell/appearance_control.h"
#include "shell/settings.h"
#include "shell/settings_dialog.h"
#include "storage/templates.h"
#include "widgets/knowledge_source.h"
#include "widgets/template_source.h"
#include "writing/fill.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace choba::test {

namespace {

constexpr int patience = 60'000; // milliseconds; only a failing test waits that long
constexpr qint64 noonInJapan = 1'795'230'000'000; // 2026-11-21 12:00

class DetailsPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_folder.isValid());
        m_store.open();
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return m_store.isOpen() && m_knowledge.current() && m_templates.current(); },
            patience));
        open();
    }

    void open()
    {
        m_dialog = std::make_unique<shell::SettingsDialog>(
            shell::SettingsDialog::Sources{m_store, m_knowledge, m_templates, m_clock},
            m_appearance, m_settings);
        m_dialog->showPage(QStringLiteral("details"));
        m_dialog->show();
        m_dialog->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    template<typename T = QWidget>
    T* find(const char* name) const
    {
        T* found = m_dialog->findChild<T*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    void settle()
    {
        m_store.wait();
        QCoreApplication::processEvents();
    }

    void setWritable(bool on)
    {
        m_store.run<bool>([on](const acts::Scope& scope) {
            const Result<void> set =
                scope.connection.execute(on ? "PRAGMA query_only = 0" : "PRAGMA query_only = 1");
            return set ? Result<bool>(true) : Result<bool>(set.error());
        });
    }

    QString saved(const char* name)
    {
        const auto profile = storage::loadProfile(m_store.reader());
        EXPECT_TRUE(profile);
        return profile ? profile->value(QLatin1String(name)) : QString();
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{noonInJapan};
    shell::Settings m_settings{m_folder.filePath(QStringLiteral("choba.ini"))};
    shell::AppearanceControl m_appearance{*qApp, m_settings, shell::Appearance::light,
                                          wording::Language::japanese};
    acts::Store m_store{m_folder.filePath(QStringLiteral("choba.sqlite")), m_clock};
    widgets::KnowledgeSource m_knowledge{m_store, m_clock};
    widgets::TemplateSource m_templates{m_store};
    std::unique_ptr<shell::SettingsDialog> m_dialog;
};

TEST_F(DetailsPageTest, EveryDetailHasAFieldAndAnExplanation)
{
    const auto variables = writing::profileVariables(*m_templates.current()->catalogue);
    ASSERT_FALSE(variables.empty());
    for (const templating::Variable* variable : variables) {
        const QString name = QLatin1String("answer-") % variable->name;
        auto* field = m_dialog->findChild<QWidget*>(name);
        ASSERT_NE(field, nullptr) << name.toStdString();
        EXPECT_FALSE(field->accessibleName().isEmpty());
        EXPECT_TRUE(field->accessibleDescription().contains(variable->meaningJa))
            << name.toStdString();
    }
}

TEST_F(DetailsPageTest, TheLabelsAreEnglishInAnEnglishWindow)
{
    wording::install(*qApp, wording::Language::english);
    QCoreApplication::processEvents();
    EXPECT_EQ(find<QLineEdit>("answer-seller.daysOff")->accessibleName(),
              QStringLiteral("Days off"));
    wording::install(*qApp, wording::Language::japanese);
    QCoreApplication::processEvents();
    EXPECT_EQ(find<QLineEdit>("answer-seller.daysOff")->accessibleName(), QStringLiteral("定休日"));
}

// What cannot be saved is not taken for saved.
TEST_F(DetailsPageTest, WhatWasRefusedIsTriedAgain)
{
    auto* name = find<QLineEdit>("answer-seller.name");
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Fumizuki"));
    setWritable(false);
    QTest::keyClick(name, Qt::Key_Tab);
    settle();
    EXPECT_EQ(saved("seller.name"), QString());
    EXPECT_TRUE(find("noticeBar")->isVisible());
    EXPECT_EQ(name->text(), QStringLiteral("Fumizuki"));
    setWritable(true);
    m_dialog->close();
    settle();
    EXPECT_EQ(saved("seller.name"), QStringLiteral("Fumizuki"));
}

TEST_F(DetailsPageTest, IsSavedWhenTheFieldIsLeftAndCanBeTakenBack)
{
    auto* name = find<QLineEdit>("answer-seller.name");
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Fumizuki"));
    EXPECT_EQ(saved("seller.name"), QString());
    QTest::keyClick(name, Qt::Key_Tab);
    settle();
    EXPECT_EQ(saved("seller.name"), QStringLiteral("Fumizuki"));
    ASSERT_TRUE(find("noticeBar")->isVisible());
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return !m_templates.current()->profile.isEmpty(); }, patience));

    QTest::mouseClick(find<QPushButton>("noticeAct"), Qt::LeftButton);
    settle();
    EXPECT_EQ(saved("seller.name"), QString());
    EXPECT_TRUE(QTest::qWaitFor([name] { return name->text().isEmpty(); }, patience));
}

TEST_F(DetailsPageTest, ClosingTheWindowSavesWhatIsTyped)
{
    auto* name = find<QLineEdit>("answer-seller.name");
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Fumizuki"));
    m_dialog->close();
    settle();
    EXPECT_EQ(saved("seller.name"), QStringLiteral("Fumizuki"));
    open();
    EXPECT_EQ(find<QLineEdit>("answer-seller.name")->text(), QStringLiteral("Fumizuki"));
}

} // namespace

} // namespace choba::test
