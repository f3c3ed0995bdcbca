// All facts out and in again, and the list of public holidays, on their pages of the settings.
#include "acts/act.h"
#include "acts/store.h"
#include "base/clock.h"
#include "base/file.h"
#include "rules/business_calendar.h"
#include "shell/appearance_control.h"
#include "shell/settings.h"
#include "shell/settings_dialog.h"
#include "storage/clients.h"
#include "support/printers.h"
#include "widgets/knowledge_source.h"
#include "widgets/template_source.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace choba::test {

namespace {

constexpr int patience = 60'000; // milliseconds; only a failing test waits that long
constexpr qint64 noonInJapan = 1'795'230'000'000; // 2026-11-21 12:00

constexpr const char* twoClients = R"({"format": "choba-all", "version": 3, "client": [
{"id": "1", "name": "ことり雑貨"}, {"id": "2", "name": "みなと商会"}]})";
constexpr const char* renamed = R"({"format": "choba-all", "version": 3, "client": [
{"id": "1", "name": "ことり雑貨店"}, {"id": "2", "name": "みなと商会"}, {"id": "0"}]})";
constexpr const char* holidays = "国民の祝日・休日月日,国民の祝日・休日名称\n"
                                 "2027/1/1,元日\n2027/4/5,見本の日\n";

class FactsImportTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_folder.isValid());
        m_store.open();
        ASSERT_TRUE(until(
            [this] { return m_store.isOpen() && m_knowledge.current() && m_templates.current(); }));
        m_dialog = std::make_unique<shell::SettingsDialog>(
            shell::SettingsDialog::Sources{m_store, m_knowledge, m_templates, m_clock},
            m_appearance, m_settings);
        m_dialog->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_dialog.get()));
        show("general");
    }

    static bool until(const std::function<bool()>& condition)
    {
        return QTest::qWaitFor(condition, patience);
    }

    void show(const char* page) const { m_dialog->showPage(QLatin1String(page)); }

    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    QString file(const char* name, const char* content) const
    {
        EXPECT_TRUE(bool(writeFile(path(name), content)));
        return path(name);
    }

    template<typename T = QWidget>
    T* find(const char* name) const
    {
        T* found = m_dialog->findChild<T*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    void click(const char* name) const
    {
        auto* button = find<QAbstractButton>(name);
        ASSERT_TRUE(button->isVisible()) << name;
        ASSERT_TRUE(button->isEnabled()) << name;
        button->click();
    }

    // Presses the button and chooses a file in the dialog it opens.
    void choose(const char* button, const char* dialog, const QString& chosen) const
    {
        click(button);
        auto* files = m_dialog->findChildren<QFileDialog*>(QLatin1String(dialog)).back();
        emit files->fileSelected(chosen);
        files->close();
    }

    // Chooses a file of facts and waits for what it would come to.
    void plan(const QString& chosen) const
    {
        choose("allFactsImport", "allFactsImportDialog", chosen);
        ASSERT_TRUE(until([this] { return find("allFactsCard")->isVisible(); }));
    }

    void take() const
    {
        click("allFactsTake");
        ASSERT_TRUE(until([this] { return !find("allFactsCard")->isVisible(); }));
    }

    QString words(const char* label) const { return find<QLabel>(label)->text(); }

    // The names of all clients; empty for ids that are not there.
    QStringList names()
    {
        m_store.wait();
        QStringList found;
        for (const qint64 id : {1, 2}) {
            const auto client = storage::loadClient(m_store.reader(), ClientId{id});
            found << (client ? client->name : QString());
        }
        return found;
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{noonInJapan};
    shell::Settings m_settings{m_folder.filePath(QStringLiteral("choba.ini"))};
    shell::AppearanceControl m_appearance{*qApp, m_settings, shell::Appearance::light,
                                          wording::Language::english};
    acts::Store m_store{m_folder.filePath(QStringLiteral("choba.sqlite")), m_clock};
    widgets::KnowledgeSource m_knowledge{m_store, m_clock};
    widgets::TemplateSource m_templates{m_store};
    std::unique_ptr<shell::SettingsDialog> m_dialog;
};

TEST_F(FactsImportTest, NothingIsTakenOverBeforeTheButtonIsPressed)
{
    plan(file("two.json", twoClients));
    EXPECT_TRUE(words("allFactsWords")
                    .startsWith(QStringLiteral("two.json\nNew: 2   Changed: 0   Left as they are: "
                                               "0   Not possible: 0\n")))
        << words("allFactsWords").toStdString();
    EXPECT_FALSE(find("allFactsDetails")->isVisible());
    click("allFactsCancel");
    EXPECT_FALSE(find("allFactsCard")->isVisible());
    EXPECT_EQ(names(), QStringList({{}, {}}));
}

TEST_F(FactsImportTest, WhatIsTakenOverIsAnnouncedAndCanBeTakenBack)
{
    int everything = 0;
    QObject::connect(
        &m_store, &acts::Store::changed, m_dialog.get(),
        [&everything](const acts::Change& change) { everything += change.everything; });
    plan(file("two.json", twoClients));
    take();
    EXPECT_EQ(names(), QStringList({QStringLiteral("ことり雑貨"), QStringLiteral("みなと商会")}));
    EXPECT_EQ(everything, 1);
    EXPECT_TRUE(words("allFactsOutcome").contains(QStringLiteral("New: 2   Changed: 0")))
        << words("allFactsOutcome").toStdString();
    ASSERT_TRUE(find("noticeBar")->isVisible());
    click("noticeAct");
    ASSERT_TRUE(until([this] { return !find("allFactsOutcome")->isVisible(); }));
    EXPECT_EQ(names(), QStringList({{}, {}}));
}

TEST_F(FactsImportTest, TheUserDecidesWhereBothDiffer)
{
    plan(file("two.json", twoClients));
    take();
    plan(file("renamed.json", renamed));
    EXPECT_TRUE(words("allFactsWords")
                    .contains(QStringLiteral(
                        "New: 0   Changed: 0   Left as they are: 2   Not possible: 1")))
        << words("allFactsWords").toStdString();
    EXPECT_TRUE(words("allFactsDetails").contains(QStringLiteral("client[2]")))
        << words("allFactsDetails").toStdString();
    EXPECT_FALSE(find("allFactsTake")->isEnabled());
    find<QComboBox>("allFactsPolicy")->setCurrentIndex(1);
    ASSERT_TRUE(until([this] { return find("allFactsTake")->isEnabled(); }));
    EXPECT_TRUE(words("allFactsWords").contains(QStringLiteral("New: 0   Changed: 1")));
    take();
    EXPECT_EQ(names(), QStringList({QStringLiteral("ことり雑貨店"), QStringLiteral("みなと商会")}));
    EXPECT_TRUE(words("allFactsOutcome").contains(QStringLiteral("client[2]")));
}

TEST_F(FactsImportTest, WhatIsWrittenComesInAgainAsItIs)
{
    plan(file("two.json", twoClients));
    take();
    click("allFactsExport");
    auto* dialog = find<QFileDialog>("allFactsExportDialog");
    ASSERT_EQ(dialog->selectedFiles().size(), 1);
    EXPECT_TRUE(dialog->selectedFiles().front().endsWith(QStringLiteral("/choba-2026-11-21.json")));
    emit dialog->fileSelected(path("all.json"));
    dialog->close();
    ASSERT_TRUE(until([this] { return words("allFactsOutcome").contains(path("all.json")); }));
    const Result<QByteArray> written = readFile(path("all.json"));
    ASSERT_TRUE(bool(written));
    EXPECT_EQ(written->count("みなと商会"), 1);
    plan(path("all.json"));
    EXPECT_TRUE(words("allFactsWords").contains(QStringLiteral("New: 0   Changed: 0")));
    EXPECT_TRUE(words("allFactsWords").contains(QStringLiteral("There is nothing to take over.")));
    EXPECT_FALSE(find("allFactsTake")->isEnabled());
}

TEST_F(FactsImportTest, WhatCannotBeReadOrWrittenIsToldInWords)
{
    choose("allFactsImport", "allFactsImportDialog", file("other.json", R"({"a": 1})"));
    ASSERT_TRUE(until([this] { return find("allFactsOutcome")->isVisible(); }));
    EXPECT_FALSE(words("allFactsOutcome").isEmpty());
    EXPECT_FALSE(find("allFactsCard")->isVisible());
    choose("allFactsImport", "allFactsImportDialog", path("gone.json"));
    ASSERT_TRUE(until([this] { return words("allFactsOutcome").contains(path("gone.json")); }));
    choose("allFactsExport", "allFactsExportDialog", path("choba.sqlite"));
    EXPECT_TRUE(words("allFactsOutcome").contains(QStringLiteral("the data file itself")));
    EXPECT_FALSE(readFile(path("choba.sqlite"))->startsWith('{'));
}

TEST_F(FactsImportTest, NewPublicHolidaysAreTakenOverAndCanBeTakenBack)
{
    const auto isHoliday = [this] {
        const auto calendar =
            rules::BusinessCalendar::fromRules(m_knowledge.current()->pack, m_clock.todayInJapan());
        return calendar.closed({2027, 4, 5}) == rules::Closed::holiday;
    };
    show("calendar");
    choose("holidaysImport", "holidaysDialog", file("days.csv", holidays));
    ASSERT_TRUE(until([this] { return find("holidaysCard")->isVisible(); }));
    EXPECT_TRUE(
        words("holidaysWords")
            .startsWith(QStringLiteral("days.csv\nNew: 1   Changed: 0   Left as they are: 1")))
        << words("holidaysWords").toStdString();
    // Between the first and the last day of the file.
    EXPECT_TRUE(words("holidaysDetails").contains(QStringLiteral("成人の日")))
        << words("holidaysDetails").toStdString();
    EXPECT_FALSE(isHoliday());
    click("holidaysTake");
    EXPECT_FALSE(find("holidaysCard")->isVisible());
    ASSERT_TRUE(until(isHoliday));
    ASSERT_TRUE(until([this] { return find("holidaysOutcome")->isVisible(); }));
    EXPECT_TRUE(words("holidaysOutcome").contains(QStringLiteral("New: 1")));

    choose("holidaysImport", "holidaysDialog", path("days.csv"));
    ASSERT_TRUE(until([this] { return find("holidaysCard")->isVisible(); }));
    EXPECT_TRUE(words("holidaysWords").contains(QStringLiteral("New: 0   Changed: 0")));
    EXPECT_FALSE(find("holidaysTake")->isEnabled());
    click("noticeAct");
    ASSERT_TRUE(until([this] { return find("holidaysTake")->isEnabled(); }));
    EXPECT_TRUE(until([&isHoliday] { return !isHoliday(); }));
}

TEST_F(FactsImportTest, AFileWithoutHolidaysIsRefused)
{
    show("calendar");
    choose("holidaysImport", "holidaysDialog", file("days.csv", "朝,昼\n夕,夜\n"));
    ASSERT_TRUE(until([this] { return find("holidaysOutcome")->isVisible(); }));
    EXPECT_TRUE(words("holidaysOutcome").contains(QStringLiteral("days.csv")))
        << words("holidaysOutcome").toStdString();
    EXPECT_FALSE(find("holidaysCard")->isVisible());
    EXPECT_TRUE(find("holidaysImport")->isEnabled());
}

} // namespace

} // namespace choba::test
