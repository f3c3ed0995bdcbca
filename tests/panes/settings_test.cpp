// The settings: what is chosen holds at once, is kept, and can be taken back.
#include "acts/own_rules.h"
#include "acts/store.h"
#include "base/clock.h"
#include "shell/appearance_control.h"
#include "shell/settings.h"
#include "shell/settings_dialog.h"
#include "shell/settings_pages/rules_model.h"
#include "storage/own_rules.h"
#include "support/printers.h"
#include "widgets/knowledge_source.h"
#include "widgets/template_source.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace choba::test {

namespace {

constexpr int patience = 60'000; // milliseconds; only a failing test waits that long
constexpr qint64 noonInJapan = 1'795'230'000'000; // 2026-11-21 12:00

// Stands for the browser.
class UrlCatcher : public QObject
{
    Q_OBJECT

public:
    QString taken;

public slots:

    void take(const QUrl& url) { taken = url.toString(); }
};

class SettingsTest : public testing::Test
{
protected:
    SettingsTest()
        : m_clock(noonInJapan)
    { }

    void SetUp() override
    {
        ASSERT_TRUE(m_folder.isValid());
        m_settings = std::make_unique<shell::Settings>(path("choba.ini"));
        m_appearance = std::make_unique<shell::AppearanceControl>(
            *qApp, *m_settings, shell::Appearance::light, wording::Language::english);
        m_store = std::make_unique<acts::Store>(path("choba.sqlite"), m_clock);
        m_knowledge = std::make_unique<widgets::KnowledgeSource>(*m_store, m_clock);
        m_templates = std::make_unique<widgets::TemplateSource>(*m_store);
        m_store->open();
        ASSERT_TRUE(until([this] {
            return m_store->isOpen() && m_knowledge->current() && m_templates->current();
        }));
        open();
    }

    void TearDown() override
    {
        m_dialog.reset();
        m_templates.reset();
        m_knowledge.reset();
        m_store.reset();
        m_appearance->setLanguage(wording::Language::english);
    }

    void open()
    {
        m_dialog = std::make_unique<shell::SettingsDialog>(
            shell::SettingsDialog::Sources{*m_store, *m_knowledge, *m_templates, m_clock},
            *m_appearance, *m_settings);
        m_dialog->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    static bool until(const std::function<bool()>& condition)
    {
        return QTest::qWaitFor(condition, patience);
    }

    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

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
        QTest::mouseClick(button, Qt::LeftButton);
    }

    void write(const char* field, const QString& text) const
    {
        auto* line = find<QLineEdit>(field);
        ASSERT_TRUE(line->isVisible()) << field;
        line->setText(text);
    }

    QString words(const char* label) const { return find<QLabel>(label)->text(); }

    QString notice() const
    {
        return find("noticeBar")->isVisible() ? words("noticeWords") : QString();
    }

    // Cell of a table, by row and column.
    QString cell(const char* table, int row, int column) const
    {
        const QAbstractItemModel* model = find<QAbstractItemView>(table)->model();
        return model->index(row, column).data().toString();
    }

    int rows(const char* table) const
    {
        return find<QAbstractItemView>(table)->model()->rowCount();
    }

    void chooseRow(const char* table, int row) const
    {
        auto* view = find<QAbstractItemView>(table);
        ASSERT_LT(row, view->model()->rowCount());
        const QModelIndex index = view->model()->index(row, 0);
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }

    // Turns to the rules and chooses the value by its id.
    void chooseRule(const char* id) const
    {
        m_dialog->showPage(QStringLiteral("rules"));
        write("ruleFilter", QLatin1String(id));
        chooseRow("ruleTable", 0);
    }

    std::vector<domain::OwnWord> ownWords() const
    {
        m_store->wait();
        const auto loaded = storage::loadWords(m_store->reader());
        EXPECT_TRUE(static_cast<bool>(loaded));
        return *loaded;
    }

    std::vector<domain::OwnRule> ownRules() const
    {
        m_store->wait();
        const auto loaded = storage::loadRules(m_store->reader());
        EXPECT_TRUE(static_cast<bool>(loaded));
        return *loaded;
    }

    void putRule(const char* id, const QByteArray& content, const QByteArray& replaced)
    {
        const domain::OwnRule rule{QLatin1String(id), content, replaced, noonInJapan};
        bool known = false;
        QObject context;
        QObject::connect(m_knowledge.get(), &widgets::KnowledgeSource::loaded, &context,
                         [&known] { known = true; });
        m_store->act([rule](const acts::Scope& scope) { return acts::setRule(scope, rule); });
        ASSERT_TRUE(until([&known] { return known; }));
    }

    // As it is in force for everything else in the program.
    qint64 numberOf(const char* id) const
    {
        return m_knowledge->current()
            ->pack.number(QString::fromLatin1(id), m_clock.todayInJapan())
            .value_or(-1);
    }

    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<shell::Settings> m_settings;
    std::unique_ptr<shell::AppearanceControl> m_appearance;
    std::unique_ptr<acts::Store> m_store;
    std::unique_ptr<widgets::KnowledgeSource> m_knowledge;
    std::unique_ptr<widgets::TemplateSource> m_templates;
    std::unique_ptr<shell::SettingsDialog> m_dialog;
};

TEST_F(SettingsTest, RemembersThePageAndClosesByEscape)
{
    EXPECT_FALSE(m_dialog->isModal());
    EXPECT_TRUE(find("generalPage")->isVisible());
    find<QListWidget>("settingsPages")->setFocus();
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(find("settingsPages"), Qt::Key_Down);
    }
    EXPECT_TRUE(find("ownWordsPage")->isVisible());
    EXPECT_EQ(words("settingsTitle"), QStringLiteral("Own words"));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(m_dialog->isVisible());
    open();
    EXPECT_TRUE(find("ownWordsPage")->isVisible());
    m_dialog->showPage(QStringLiteral("nowhere"));
    EXPECT_TRUE(find("ownWordsPage")->isVisible());
}

TEST_F(SettingsTest, FitsASmallScreen)
{
    m_dialog->resize(800, 480);
    EXPECT_EQ(m_dialog->size(), QSize(800, 480));
    for (const char* page : {"general", "appearance", "details", "calendar", "words", "rules"}) {
        m_dialog->showPage(QLatin1String(page));
        EXPECT_EQ(m_dialog->size(), QSize(800, 480)) << page;
    }
}

TEST_F(SettingsTest, LanguageChangesLive)
{
    EXPECT_TRUE(find<QRadioButton>("languageCard-en")->isChecked());
    click("languageCard-ja");
    EXPECT_EQ(m_settings->language(), wording::Language::japanese);
    EXPECT_EQ(m_appearance->language(), wording::Language::japanese);
    click("languageCard-en");
    ASSERT_TRUE(until([this] { return m_dialog->windowTitle() == QStringLiteral("Settings"); }));
}

TEST_F(SettingsTest, AppearanceChangesLive)
{
    m_dialog->showPage(QStringLiteral("appearance"));
    EXPECT_TRUE(find<QRadioButton>("appearanceCard-light")->isChecked());
    click("appearanceCard-dark");
    EXPECT_EQ(m_settings->appearance(), shell::Appearance::dark);
    EXPECT_EQ(widgets::schemeOf(QApplication::palette()), widgets::Scheme::dark);
    click("appearanceCard-light");
    EXPECT_EQ(widgets::schemeOf(QApplication::palette()), widgets::Scheme::light);
}

TEST_F(SettingsTest, SettingsAreClamped)
{
    EXPECT_EQ(m_settings->unopenedDays(), 3);
    m_settings->setUnopenedDays(500);
    EXPECT_EQ(m_settings->unopenedDays(), 28);
    m_settings->setUnopenedDays(-1);
    EXPECT_EQ(m_settings->unopenedDays(), 1);
}

TEST_F(SettingsTest, EveryControlHasANameInEveryPage)
{
    for (const QWidget* widget : m_dialog->findChildren<QWidget*>()) {
        const bool control = qobject_cast<const QAbstractButton*>(widget)
            || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QLineEdit*>(widget)
            || qobject_cast<const QAbstractSpinBox*>(widget)
            || qobject_cast<const QPlainTextEdit*>(widget)
            || qobject_cast<const QAbstractItemView*>(widget);
        const bool qtsOwn = widget->objectName().startsWith(QLatin1String("qt_"))
            || qobject_cast<const QComboBox*>(widget->parentWidget())
            || widget->parentWidget()->inherits("QComboBoxPrivateContainer")
            || widget->inherits("QHeaderView") || widget->inherits("QTableCornerButton")
            || qobject_cast<const QAbstractSpinBox*>(widget->parentWidget())
            || widget->inherits("QLineEditIconButton");
        // The bar gets its words with the first notice.
        if (find("noticeBar")->isAncestorOf(widget)) {
            continue;
        }
        if (control && !qtsOwn) {
            EXPECT_FALSE(widget->accessibleName().isEmpty())
                << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
            EXPECT_FALSE(widget->objectName().isEmpty()) << widget->metaObject()->className();
        }
    }
}

TEST_F(SettingsTest, AWordIsAddedChangedRemovedAndTakenBack)
{
    m_dialog->showPage(QStringLiteral("words"));
    EXPECT_TRUE(find("wordNothing")->isVisible());
    EXPECT_FALSE(find("wordAdd")->isEnabled());
    write("wordTerm", QStringLiteral("  即日納品 "));
    write("wordSuggestion", QStringLiteral("お早めの納品"));
    write("wordExample", QStringLiteral("即日納品いたします。"));
    click("wordAdd");
    ASSERT_TRUE(until([this] { return rows("wordTable") == 1; }));
    EXPECT_EQ(cell("wordTable", 0, 0), QStringLiteral("即日納品"));
    EXPECT_EQ(cell("wordTable", 0, 1), QStringLiteral("Always point out"));
    EXPECT_EQ(cell("wordTable", 0, 2), QStringLiteral("May be refused"));
    ASSERT_TRUE(until([this] { return notice().contains(QStringLiteral("即日納品")); }));
    EXPECT_TRUE(find<QLineEdit>("wordTerm")->text().isEmpty());

    chooseRow("wordTable", 0);
    EXPECT_EQ(find<QLineEdit>("wordSuggestion")->text(), QStringLiteral("お早めの納品"));
    auto* kind = find<QComboBox>("wordKind");
    kind->setCurrentIndex(kind->findText(QStringLiteral("Never point out")));
    EXPECT_FALSE(find("wordSuggestion")->isVisible());
    click("wordChange");
    ASSERT_TRUE(
        until([this] { return cell("wordTable", 0, 1) == QStringLiteral("Never point out"); }));
    ASSERT_EQ(ownWords().size(), 1U);
    EXPECT_EQ(ownWords().front().kind, domain::WordKind::allow);
    EXPECT_TRUE(ownWords().front().suggestion.isEmpty());

    click("wordRemove");
    ASSERT_TRUE(until([this] { return rows("wordTable") == 0; }));
    ASSERT_TRUE(until([this] { return find("noticeAct")->isVisible(); }));
    click("noticeAct");
    ASSERT_TRUE(until([this] { return rows("wordTable") == 1; }));
    EXPECT_EQ(ownWords().size(), 1U);
}

TEST_F(SettingsTest, AWordThatMakesNoSenseIsRefusedInWords)
{
    m_dialog->showPage(QStringLiteral("words"));
    write("wordTerm", QStringLiteral("ぽすたー"));
    click("wordAdd");
    ASSERT_TRUE(until([this] { return rows("wordTable") == 1; }));

    struct Case {
        const char* term;
        const char* example;
        const char* says;
    };

    const Case cases[] = {
        {"ポスター", "", "stands in the table already"},
        {"\u200b", "", "Please write the word"},
        {"名刺", "封筒のデザインです。", "not found in the example"},
    };
    for (const Case& refused : cases) {
        write("wordTerm", QString::fromUtf8(refused.term));
        write("wordExample", QString::fromUtf8(refused.example));
        EXPECT_FALSE(find("wordProblem")->isVisible()) << refused.term;
        click("wordAdd");
        EXPECT_TRUE(find("wordProblem")->isVisible()) << refused.term;
        EXPECT_TRUE(words("wordProblem").contains(QLatin1String(refused.says)))
            << words("wordProblem").toStdString();
        EXPECT_EQ(ownWords().size(), 1U) << refused.term;
    }
    write("wordTerm", QString(300, u'長'));
    write("wordExample", {});
    click("wordAdd");
    EXPECT_TRUE(words("wordProblem").contains(QStringLiteral("too long")));
}

TEST_F(SettingsTest, WordsAreFoundInAnyKana)
{
    m_dialog->showPage(QStringLiteral("words"));
    for (const char* term : {"ドロップボックス", "名刺"}) {
        write("wordTerm", QString::fromUtf8(term));
        click("wordAdd");
        ASSERT_TRUE(until([this] { return find<QLineEdit>("wordTerm")->text().isEmpty(); }));
    }
    ASSERT_TRUE(until([this] { return rows("wordTable") == 2; }));
    write("wordFilter", QStringLiteral("どろっぷ"));
    ASSERT_EQ(rows("wordTable"), 1);
    EXPECT_EQ(cell("wordTable", 0, 0), QStringLiteral("ドロップボックス"));
    write("wordFilter", QStringLiteral("封筒"));
    EXPECT_EQ(rows("wordTable"), 0);
    EXPECT_EQ(words("wordNothing"), QStringLiteral("None of your words holds this."));
    write("wordFilter", {});
    auto* kind = find<QComboBox>("wordKindFilter");
    kind->setCurrentIndex(kind->findText(QStringLiteral("Never point out")));
    EXPECT_EQ(rows("wordTable"), 0);
}

TEST_F(SettingsTest, DoubtfulRulesComeFirst)
{
    m_dialog->showPage(QStringLiteral("rules"));
    const int all = rows("ruleTable");
    ASSERT_EQ(all, static_cast<int>(m_knowledge->current()->pack.values().size()));
    const QString doubtful = QStringLiteral("D Please check");
    EXPECT_EQ(cell("ruleTable", 0, shell::RulesModel::confidenceColumn), doubtful);
    int lastDoubtful = 0;
    int firstSure = all;
    for (int row = 0; row < all; ++row) {
        if (cell("ruleTable", row, shell::RulesModel::confidenceColumn) == doubtful) {
            lastDoubtful = row;
        } else {
            firstSure = std::min(firstSure, row);
        }
    }
    EXPECT_LT(lastDoubtful, firstSure);
}

TEST_F(SettingsTest, ARuleIsChangedShownBesideTheShippedAndReset)
{
    const qint64 shipped = numberOf("channel.dm.limit");
    chooseRule("channel.dm.limit");
    EXPECT_FALSE(find("ruleChange")->isEnabled());
    EXPECT_FALSE(find("ruleReset")->isVisible());
    find<QSpinBox>("ruleNumber")->setValue(1234);
    click("ruleChange");
    ASSERT_TRUE(until([this] { return numberOf("channel.dm.limit") == 1234; }));
    EXPECT_EQ(cell("ruleTable", 0, shell::RulesModel::valueColumn),
              QStringLiteral("1,234 characters"));
    EXPECT_TRUE(words("ruleBoth")
                    .startsWith(QStringLiteral("Your value 1,234 characters / shipped value")));
    EXPECT_FALSE(find("ruleMoved")->isVisible());
    ASSERT_EQ(ownRules().size(), 1U);
    EXPECT_EQ(ownRules().front().content, QByteArray("1234"));
    EXPECT_EQ(ownRules().front().replaced, QByteArray::number(shipped));
    ASSERT_TRUE(until([this] { return !notice().isEmpty(); }));
    EXPECT_TRUE(notice().contains(QStringLiteral("Direct message: longest text")))
        << notice().toStdString();

    click("ruleReset");
    ASSERT_TRUE(until([this, shipped] { return numberOf("channel.dm.limit") == shipped; }));
    EXPECT_TRUE(ownRules().empty());
    ASSERT_TRUE(until([this] { return find("noticeAct")->isVisible(); }));
    click("noticeAct");
    ASSERT_TRUE(until([this] { return numberOf("channel.dm.limit") == 1234; }));
}

TEST_F(SettingsTest, TheShippedValueByHandIsTheWayBackToo)
{
    putRule("channel.dm.limit", "1234", "1000");
    const QString before = QStringLiteral("1,234 characters");
    chooseRule("channel.dm.limit");
    ASSERT_EQ(cell("ruleTable", 0, shell::RulesModel::valueColumn), before);
    const qint64 shipped = std::get<qint64>(
        *m_knowledge->current()->pack.find(u"channel.dm.limit", m_clock.todayInJapan())->replaced);
    find<QSpinBox>("ruleNumber")->setValue(static_cast<int>(shipped));
    click("ruleChange");
    ASSERT_TRUE(until([this, shipped] { return numberOf("channel.dm.limit") == shipped; }));
    EXPECT_TRUE(ownRules().empty());
}

TEST_F(SettingsTest, NonsenseIsRefusedInWords)
{
    chooseRule("channel.dm.limit");
    find<QSpinBox>("ruleNumber")->setValue(0);
    click("ruleChange");
    EXPECT_TRUE(find("ruleProblem")->isVisible());
    EXPECT_TRUE(words("ruleProblem").contains(QStringLiteral("makes no sense")));
    EXPECT_TRUE(ownRules().empty());
    // Where nothing can be said against it, it is taken.
    chooseRule("call.longest");
    find<QSpinBox>("ruleNumber")->setValue(0);
    click("ruleChange");
    ASSERT_TRUE(until([this] { return numberOf("call.longest") == 0; }));
    chooseRule("mail.sender-domain");
    write("ruleText", QStringLiteral("  "));
    click("ruleChange");
    EXPECT_EQ(words("ruleProblem"), QStringLiteral("Please write something."));
    EXPECT_EQ(ownRules().size(), 1U);
}

TEST_F(SettingsTest, TextsChoicesAndListsAreEdited)
{
    chooseRule("channel.dm.unit");
    auto* choice = find<QComboBox>("ruleChoice");
    ASSERT_TRUE(choice->isVisible());
    EXPECT_EQ(choice->count(), 3);
    choice->setCurrentIndex(choice->findData(QStringLiteral("graphemes")));
    click("ruleChange");
    ASSERT_TRUE(until([this] { return ownRules().size() == 1; }));
    EXPECT_EQ(ownRules().front().content, QByteArray("\"graphemes\""));

    chooseRule("mail.forward-prefixes");
    find<QPlainTextEdit>("ruleLines")->setPlainText(QStringLiteral("Fw:\n\n 転送: \n"));
    click("ruleChange");
    ASSERT_TRUE(until([this] { return ownRules().size() == 2; }));
    EXPECT_EQ(ownRules().back().content, QStringLiteral("[\"Fw:\",\"転送:\"]").toUtf8());

    chooseRule("channel.room.checks");
    for (const Category category : {Category::sexual, Category::drive}) {
        click(QStringLiteral("ruleTick-%1").arg(key(category)).toLatin1().constData());
    }
    click("ruleChange");
    ASSERT_TRUE(until([this] { return ownRules().size() == 3; }));
    const auto room = m_knowledge->current()->pack.channel(u"room", m_clock.todayInJapan());
    ASSERT_TRUE(static_cast<bool>(room));
    ASSERT_TRUE(until([this] {
        const auto now = m_knowledge->current()->pack.channel(u"room", m_clock.todayInJapan());
        return now && now->checks.contains(Category::contact)
            && !now->checks.contains(Category::sexual);
    }));
}

TEST_F(SettingsTest, AShippedValueThatMovedIsOfferedOrKept)
{
    const qint64 shipped = numberOf("room.first-contact");
    putRule("room.first-contact", "40", "36");
    chooseRule("room.first-contact");
    ASSERT_TRUE(find("ruleMoved")->isVisible());
    EXPECT_EQ(words("ruleMoved"),
              QStringLiteral("The shipped value has changed (36 h → %1 h)").arg(shipped));
    write("ruleFilter", {});
    // Before everything that only differs.
    int row = 0;
    while (cell("ruleTable", row, shell::RulesModel::confidenceColumn)
           == QStringLiteral("D Please check")) {
        ++row;
    }
    EXPECT_EQ(cell("ruleTable", row, shell::RulesModel::valueColumn), QStringLiteral("40 h"));

    click("ruleKeepMine");
    ASSERT_TRUE(until([this] { return !find("ruleMoved")->isVisible(); }));
    ASSERT_EQ(ownRules().size(), 1U);
    EXPECT_EQ(ownRules().front().content, QByteArray("40"));
    EXPECT_EQ(ownRules().front().replaced, QByteArray::number(shipped));

    putRule("room.first-contact", "40", "36");
    ASSERT_TRUE(until([this] { return find("ruleMoved")->isVisible(); }));
    click("ruleTakeNew");
    ASSERT_TRUE(until([this, shipped] { return numberOf("room.first-contact") == shipped; }));
    EXPECT_TRUE(ownRules().empty());
}

TEST_F(SettingsTest, PeriodsSayFromWhenAndWhichIsInForce)
{
    m_dialog->showPage(QStringLiteral("rules"));
    write("ruleFilter", QStringLiteral("channel.listing.limit"));
    ASSERT_EQ(rows("ruleTable"), 2);
    const auto note = [this](int row) {
        return find<QAbstractItemView>("ruleTable")
            ->model()
            ->index(row, shell::RulesModel::valueColumn)
            .data(shell::RulesModel::noteRole)
            .toString();
    };
    EXPECT_EQ(note(0), QStringLiteral("before"));
    EXPECT_EQ(note(1), QStringLiteral("in force today, from 1 Sep 2026 (Tue)"));
    // The user's own counts in both.
    chooseRow("ruleTable", 0);
    find<QSpinBox>("ruleNumber")->setValue(1234);
    click("ruleChange");
    ASSERT_TRUE(until([this] { return numberOf("channel.listing.limit") == 1234; }));
    for (int row : {0, 1}) {
        EXPECT_EQ(cell("ruleTable", row, shell::RulesModel::valueColumn),
                  QStringLiteral("1,234 characters"));
    }
}

TEST_F(SettingsTest, RulesAreFoundByNameIdAndGroup)
{
    m_dialog->showPage(QStringLiteral("rules"));
    write("ruleFilter", QStringLiteral("ＬＯＮＧＥＳＴ　ＴＥＸＴ"));
    const int limits = rows("ruleTable");
    EXPECT_GT(limits, 5);
    write("ruleFilter", QStringLiteral("no such rule"));
    EXPECT_EQ(rows("ruleTable"), 0);
    EXPECT_TRUE(find("ruleNothing")->isVisible());
    write("ruleFilter", {});
    auto* group = find<QComboBox>("ruleGroup");
    group->setCurrentIndex(group->findText(QStringLiteral("Phone consultations")));
    ASSERT_GT(rows("ruleTable"), 0);
    for (int row = 0; row < rows("ruleTable"); ++row) {
        EXPECT_EQ(find<QAbstractItemView>("ruleTable")
                      ->model()
                      ->index(row, 0)
                      .data(shell::RulesModel::noteRole)
                      .toString(),
                  QStringLiteral("Phone consultations"));
    }
}

TEST_F(SettingsTest, TheModelKeepsItsWord)
{
    m_dialog->showPage(QStringLiteral("rules"));
    const QAbstractItemModelTester rules(find<QAbstractItemView>("ruleTable")->model(),
                                         QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester terms(find<QAbstractItemView>("wordTable")->model(),
                                         QAbstractItemModelTester::FailureReportingMode::Fatal);
    write("ruleFilter", QStringLiteral("room"));
    write("ruleFilter", {});
    putRule("room.first-contact", "40", "36");
    EXPECT_GT(rows("ruleTable"), 0);
}

TEST_F(SettingsTest, OnlyAddressesAreLinks)
{
    chooseRule("room.life-reminder");
    ASSERT_TRUE(find("ruleOpenSource")->isVisible());
    EXPECT_TRUE(words("ruleAbout").contains(QStringLiteral("https://")));
    UrlCatcher catcher;
    QDesktopServices::setUrlHandler(QStringLiteral("https"), &catcher, "take");
    click("ruleOpenSource");
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
    EXPECT_TRUE(words("ruleAbout").contains(catcher.taken));
    EXPECT_FALSE(catcher.taken.isEmpty());
    chooseRule("room.send-backs");
    EXPECT_FALSE(find("ruleOpenSource")->isVisible());
}

TEST_F(SettingsTest, ACopyIsSavedUnderTodaysName)
{
    click("fileBackUp");
    auto* dialog = find<QFileDialog>("backUpDialog");
    ASSERT_EQ(dialog->selectedFiles().size(), 1);
    EXPECT_TRUE(
        dialog->selectedFiles().front().endsWith(QStringLiteral("/choba-2026-11-21.sqlite")));
    const QString target = path("copy.sqlite");
    emit dialog->fileSelected(target);
    dialog->close();
    ASSERT_TRUE(until([this] { return find("fileResult")->isVisible(); }));
    EXPECT_EQ(words("fileResult"),
              QStringLiteral("The copy is complete and checked: %1").arg(target));
    const auto opened = storage::Database::open(
        target, {.access = storage::Access::readOnly, .vfs = {}, .migrations = {}, .now = 0});
    EXPECT_TRUE(static_cast<bool>(opened));
    EXPECT_FALSE(find("workCard")->isVisible());
}

TEST_F(SettingsTest, TheDataFileIsNeverItsOwnCopy)
{
    click("fileBackUp");
    emit find<QFileDialog>("backUpDialog")->fileSelected(path("choba.sqlite"));
    EXPECT_TRUE(words("fileResult").contains(QStringLiteral("the data file itself")));
    find<QFileDialog>("backUpDialog")->close();
    click("fileRestore");
    emit find<QFileDialog>("restoreDialog")->fileSelected(path("choba.sqlite"));
    EXPECT_FALSE(find("restoreCard")->isVisible());
}

TEST_F(SettingsTest, ACopyThatCannotBeWrittenIsToldInWords)
{
    click("fileBackUp");
    emit find<QFileDialog>("backUpDialog")->fileSelected(path("no/such/folder.sqlite"));
    ASSERT_TRUE(until([this] { return find("fileResult")->isVisible(); }));
    EXPECT_TRUE(words("fileResult").contains(path("no/such/folder.sqlite")))
        << words("fileResult").toStdString();
}

TEST_F(SettingsTest, RestoringAsksFirstAndSaysWhatHappens)
{
    QString asked;
    QObject::connect(m_dialog.get(), &shell::SettingsDialog::restoreAsked,
                     [&asked](const QString& source) { asked = source; });
    const QString copy = path("older.sqlite");
    click("fileRestore");
    emit find<QFileDialog>("restoreDialog")->fileSelected(copy);
    find<QFileDialog>("restoreDialog")->close();
    ASSERT_TRUE(find("restoreCard")->isVisible());
    EXPECT_TRUE(words("restoreWords").startsWith(copy));
    EXPECT_TRUE(words("restoreWords").contains(QStringLiteral("under another name")));
    click("restoreCancel");
    EXPECT_FALSE(find("restoreCard")->isVisible());
    EXPECT_TRUE(asked.isEmpty());

    click("fileRestore");
    emit m_dialog->findChildren<QFileDialog*>(QStringLiteral("restoreDialog"))
        .back()
        ->fileSelected(copy);
    m_dialog->findChildren<QFileDialog*>(QStringLiteral("restoreDialog")).back()->close();
    click("restoreNow");
    EXPECT_EQ(asked, copy);
    EXPECT_FALSE(find("restoreCard")->isVisible());
}

TEST_F(SettingsTest, TheFileIsChecked)
{
    click("fileVerify");
    EXPECT_TRUE(find("workCard")->isVisible());
    EXPECT_FALSE(find("fileBackUp")->isEnabled());
    ASSERT_TRUE(until([this] { return find("fileResult")->isVisible(); }));
    EXPECT_EQ(words("fileResult"), QStringLiteral("The file is sound."));
    EXPECT_TRUE(find("fileBackUp")->isEnabled());
}

} // namespace

} // namespace choba::test

#include "settings_test.moc"
