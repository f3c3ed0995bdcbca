// Files of templates: dropped or chosen, looked at first, taken over in one act, taken back.
#include "acts/templates.h"
#include "panes/window_fixture.h"
#include "shell/exchange/import_model.h"
#include "shell/pane_host.h"
#include "storage/templates.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QUrl>

namespace choba::test {

namespace {

const QByteArray table = "名前,短縮名,本文\n"
                         "棚おろしのお休み,たなおろし,本日は棚おろしをしております。\n"
                         "開店のご挨拶,かいてん,本日から承ります。\n";

class ImportDialogTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        ASSERT_TRUE(until([this] { return m_templates->current() != nullptr; }));
    }

    // As a file manager would; the editor takes texts itself.
    void drop(const QString& path) const { drop(path, editor()); }

    static void drop(const QString& path, QWidget* below)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        const QPoint place = below->rect().center();
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(below, &enter);
        ASSERT_TRUE(enter.isAccepted());
        QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(below, &event);
    }

    bool shows(const char* name) const
    {
        const auto* widget = window()->findChild<QWidget*>(QLatin1String(name));
        return widget != nullptr && widget->isVisible();
    }

    int rows() const { return find<QTableView>("importTable")->model()->rowCount(); }

    void dropAndWait(const QByteArray& bytes, const QString& name)
    {
        drop(writeTestFile(name, bytes));
        ASSERT_TRUE(until([this] {
            return shows("importTable") || (shows("importNothing") && !shows("importProgress"));
        }));
    }

    size_t stored()
    {
        settle();
        const auto letters = storage::loadTemplates(store().reader());
        EXPECT_TRUE(letters);
        return letters ? letters->size() : 0;
    }

    void choose(const char* box, int row) const
    {
        auto* choice = find<QComboBox>(box);
        choice->setCurrentIndex(row);
        emit choice->activated(row);
    }
};

TEST_F(ImportDialogTest, ADroppedFileIsShownBeforeAnythingIsStored)
{
    dropAndWait(table, QStringLiteral("letters.csv"));
    EXPECT_TRUE(shows("importTable"));
    EXPECT_EQ(rows(), 2);
    EXPECT_EQ(stored(), 0U);
    EXPECT_TRUE(find<QPushButton>("importTake")->isEnabled());
    EXPECT_TRUE(text().isEmpty()) << "the composer must not have taken the file";
}

TEST_F(ImportDialogTest, TakingOverIsOneActThatCanBeTakenBack)
{
    dropAndWait(table, QStringLiteral("letters.csv"));
    click("importTake");
    ASSERT_TRUE(until([this] { return stored() == 2U; }));
    EXPECT_FALSE(find<QPushButton>("importTake")->isEnabled());
    const auto last = acts::lastAct(store().reader());
    ASSERT_TRUE(last && *last);
    EXPECT_EQ((*last)->kind, acts::Kind::templatesImported);
    act([id = (*last)->id](const acts::Scope& scope) { return acts::undo(scope, id); });
    EXPECT_EQ(stored(), 0U);
}

TEST_F(ImportDialogTest, TheWayBackStaysWhenTheDialogIsClosed)
{
    dropAndWait(table, QStringLiteral("letters.csv"));
    click("importTake");
    ASSERT_TRUE(until([this] { return stored() == 2U; }));
    EXPECT_TRUE(notice().isEmpty()); // it stands in the dialog
    click("importClose");
    ASSERT_TRUE(until([this] { return !shows("importDialog"); }));
    EXPECT_FALSE(notice().isEmpty());
    click("noticeAct");
    EXPECT_TRUE(until([this] { return stored() == 0U; }));
}

TEST_F(ImportDialogTest, WhatWasTakenBackInTheDialogIsNotOfferedAgain)
{
    dropAndWait(table, QStringLiteral("letters.csv"));
    click("importTake");
    ASSERT_TRUE(until([this] { return stored() == 2U; }));
    QTest::keyClick(find("importDialog"), Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(until([this] { return stored() == 0U; }));
    ASSERT_TRUE(until([this] { return find<QPushButton>("importTake")->isEnabled(); }));
    click("importClose");
    ASSERT_TRUE(until([this] { return !shows("importDialog"); }));
    EXPECT_TRUE(notice().isEmpty());
}

TEST_F(ImportDialogTest, ASecondImportOfTheSameFileHasNothingToDo)
{
    dropAndWait(table, QStringLiteral("letters.csv"));
    click("importTake");
    ASSERT_TRUE(until([this] { return stored() == 2U; }));
    ASSERT_TRUE(until([this] {
        return m_templates->current()->library->named(QStringLiteral("かいてん")) != nullptr;
    }));
    dropAndWait(table, QStringLiteral("letters.csv"));
    ASSERT_TRUE(until([this] { return shows("importTable") && rows() == 2; }));
    EXPECT_FALSE(find<QPushButton>("importTake")->isEnabled());
    EXPECT_TRUE(find<QPushButton>("importChipSkip")->isVisible());
    EXPECT_FALSE(find<QPushButton>("importChipAdd")->isVisible());
}

TEST_F(ImportDialogTest, AFileThatCannotBeReadSaysWhereAndChangesNothing)
{
    dropAndWait("{\"fileFormatVersion\": 10, \"combos\": [", QStringLiteral("broken.json"));
    EXPECT_FALSE(shows("importTable"));
    EXPECT_TRUE(words("importNothing").contains(QStringLiteral("broken.json")))
        << words("importNothing").toStdString();
    EXPECT_FALSE(find<QPushButton>("importTake")->isEnabled());
    EXPECT_EQ(stored(), 0U);
}

// A table of something else belongs to the letter; where nobody takes files the name is enough.
TEST_F(ImportDialogTest, AFileOfSomethingElseGoesIntoTheLetter)
{
    const QString path =
        writeTestFile(QStringLiteral("prices.csv"), "品名,単価,数量\n名刺,3000,1\n");
    drop(path);
    ASSERT_TRUE(until([this] { return text().contains(QStringLiteral("名刺,3000,1")); }));
    EXPECT_FALSE(shows("importPath"));
    drop(path, window());
    EXPECT_TRUE(shows("importPath"));
}

TEST_F(ImportDialogTest, ClosingWhileStoringStopsAndTells)
{
    QByteArray many = "名前,短縮名,本文\n";
    for (int i = 0; i < 300; ++i) {
        many += "試し" + QByteArray::number(i) + ",tame" + QByteArray::number(i) + ",本文です。\n";
    }
    dropAndWait(many, QStringLiteral("letters.csv"));
    click("importTake");
    QTest::keyClick(find("importDialog"), Qt::Key_Escape);
    EXPECT_TRUE(shows("importDialog"));
    ASSERT_TRUE(until([this] { return !shows("importProgress"); }));
    // It is told which of the two it was: the stop, or the end that came before it.
    EXPECT_EQ(shows("importNothing"), stored() == 0U);
    EXPECT_NE(shows("importNotices"), stored() == 0U);
    QTest::keyClick(find("importDialog"), Qt::Key_Escape);
    EXPECT_TRUE(until([this] { return !shows("importDialog"); }));
}

TEST_F(ImportDialogTest, StoppingTheReadingEndsIt)
{
    drop(writeTestFile(QStringLiteral("letters.csv"), table));
    click("importClose"); // before anything was read
    EXPECT_FALSE(shows("importProgress"));
    act([](const acts::Scope& scope) {
        return acts::setProfile(scope,
                                {{QStringLiteral("seller.name"), QStringLiteral("文月工房")}});
    });
    ASSERT_TRUE(until([this] { return !m_templates->current()->profile.isEmpty(); }));
    EXPECT_FALSE(shows("importProgress"));
    EXPECT_FALSE(shows("importTable"));
}

TEST_F(ImportDialogTest, TheReportTellsWhatWasLeftOutAndLost)
{
    acts::ImportPlan plan;
    acts::PlannedTemplate planned;
    planned.incoming.letter.name = QStringLiteral("甲");
    planned.lostAliases = {QStringLiteral("ko")};
    plan.templates.push_back(planned);
    using exchange::Kept;
    for (const Kept kept : {Kept::asWords, Kept::partly, Kept::leftOut}) {
        plan.inert.push_back({QStringLiteral("t.csv:1:2"), QStringLiteral("色"), kept});
    }
    shell::ImportModel model;
    model.setPlan(plan);
    EXPECT_EQ(model.count(shell::ImportModel::Step::inert), 3);
    const QStringList lines = model.report().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[0].contains(QStringLiteral("ko"))) << qPrintable(lines[0]);
    for (int row = 1; row < 4; ++row) {
        const QString said = model.index(row, shell::ImportModel::stepColumn).data().toString();
        EXPECT_TRUE(lines[row].startsWith(said)) << qPrintable(lines[row]);
        EXPECT_NE(said, model.index(row % 3 + 1, shell::ImportModel::stepColumn).data().toString());
        EXPECT_TRUE(lines[row].contains(QStringLiteral("t.csv:1:2")));
    }
}

TEST_F(ImportDialogTest, WritingTellsWhatTheFileCannotSay)
{
    domain::LetterTemplate letter;
    letter.key = QStringLiteral("own-lost");
    letter.name = QStringLiteral("言えない文");
    letter.body = QStringLiteral("本文");
    letter.aliases = {QStringLiteral("ichi-tameshi"), QStringLiteral("ni-tameshi")};
    act([letter](const acts::Scope& scope) { return acts::saveTemplate(scope, letter); });
    ASSERT_TRUE(until([this] {
        return m_templates->current()->library->find(QStringLiteral("own-lost")) != nullptr;
    }));
    m_window->host().pass({QStringLiteral("window"), shell::exportTemplates, {}, {}});
    const auto write = [this](exchange::TemplateFormat format, const QString& name) {
        auto* box = find<QComboBox>("exportFormat");
        box->setCurrentIndex(box->findData(static_cast<int>(format)));
        QTimer::singleShot(0, [path = QString(folder() + u'/' + name)] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            dialog->findChild<QLineEdit*>()->setText(path);
            QMetaObject::invokeMethod(dialog, "accept");
        });
        click("exportWrite");
        ASSERT_TRUE(until([this] { return find("exportOutcome")->isVisible(); }));
    };
    write(exchange::TemplateFormat::beeftextJson, QStringLiteral("lost.json"));
    EXPECT_TRUE(find("exportOutcome")->toolTip().contains(QStringLiteral("ni-tameshi")));
    EXPECT_TRUE(words("exportOutcome").contains(u'\n')) << words("exportOutcome").toStdString();
    write(exchange::TemplateFormat::pack, QStringLiteral("whole.choba.json"));
    EXPECT_TRUE(find("exportOutcome")->toolTip().isEmpty());
    EXPECT_FALSE(words("exportOutcome").contains(u'\n'));
}

TEST_F(ImportDialogTest, ThePolicyDecidesAboutWhatIsThere)
{
    dropAndWait(table, QStringLiteral("letters.csv"));
    click("importTake");
    ASSERT_TRUE(until([this] { return stored() == 2U; }));
    ASSERT_TRUE(until([this] {
        return m_templates->current()->library->named(QStringLiteral("かいてん")) != nullptr;
    }));
    QByteArray other = table;
    other.replace("本日から承ります。", "明日から承ります。");
    dropAndWait(other, QStringLiteral("letters.csv"));
    ASSERT_TRUE(until([this] { return shows("importTable"); }));
    EXPECT_FALSE(find<QPushButton>("importTake")->isEnabled()) << "mine are kept";
    choose("importPolicy", 1);
    ASSERT_TRUE(until([this] { return find<QPushButton>("importTake")->isEnabled(); }));
    EXPECT_TRUE(find<QPushButton>("importChipChange")->isVisible());
    choose("importPolicy", 2);
    ASSERT_TRUE(until([this] { return find<QPushButton>("importChipAdd")->isVisible(); }));
    const QAbstractItemModel* plan = find<QTableView>("importTable")->model();
    QString notes;
    for (int row = 0; row < plan->rowCount(); ++row) {
        notes += plan->index(row, shell::ImportModel::noteColumn).data().toString();
    }
    EXPECT_TRUE(notes.contains(QStringLiteral("かいてん"))) << notes.toStdString();
    click("importTake");
    ASSERT_TRUE(until([this] { return stored() == 3U; }));
}

} // namespace

} // namespace choba::test
