// Data files that cannot be used, or only read, and the way back to a backup.
#include "acts/clients.h"
#include "acts/troubles.h"
#include "base/file.h"
#include "panes/messages/conversation_list.h"
#include "panes/window_fixture.h"
#include "storage/backup.h"
#include "storage/clients.h"
#include "storage/drafts.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QFile>

namespace choba::test {

namespace {

const QString letter = QStringLiteral("控えにある下書き");

class StoreTroubleTest : public WindowTest
{
protected:
    QString pathOf(const char* name) const { return folder() + u'/' + QLatin1String(name); }

    static QByteArray bytesOf(const QString& path)
    {
        const Result<QByteArray> bytes = readFile(path);
        EXPECT_TRUE(static_cast<bool>(bytes)) << path.toStdString();
        return bytes ? *bytes : QByteArray();
    }

    static void execute(const QString& path, const QByteArray& script)
    {
        const auto connection = storage::Connection::open(path, storage::Access::readWrite);
        ASSERT_TRUE(connection);
        ASSERT_TRUE(connection->execute(script));
    }

    // The window's own file, closed, with a draft in it, under another name.
    QString closedCopy(const char* name)
    {
        type(letter);
        close();
        execute(storePath(), "PRAGMA wal_checkpoint(TRUNCATE)"); // into the file itself
        const QString copy = pathOf(name);
        EXPECT_TRUE(QFile::copy(storePath(), copy));
        return copy;
    }

    bool troubleIsShown() const
    {
        const auto* page = window()->findChild<QWidget*>(QStringLiteral("storeTrouble"));
        return page != nullptr && page->isVisible();
    }

    // Opens it, sees these words on the page, closes; nothing has happened to the file.
    void expectTrouble(const QString& path, const QString& sentence)
    {
        const QByteArray before = bytesOf(path);
        open(path);
        ASSERT_FALSE(store().isOpen());
        ASSERT_TRUE(troubleIsShown());
        EXPECT_EQ(words("storeTroubleWords"), path + QStringLiteral(": ") + sentence);
        EXPECT_FALSE(find("newDraftButton")->isVisible()) << "nothing of the pane is offered";
        close();
        EXPECT_EQ(bytesOf(path), before);
    }

    // As the program does.
    void restore(const QString& copy)
    {
        QObject::connect(m_window.get(), &shell::MainWindow::restoreAsked, m_watch.get(),
                         &shell::StoreWatch::restore);
        emit m_window->restoreAsked(copy);
        settle();
        settle();
    }

    QStringList keptTexts()
    {
        QStringList texts;
        const auto drafts = storage::waitingDrafts(store().reader(), {});
        for (const storage::DraftSummary& draft : *drafts) {
            texts << draft.preview;
        }
        return texts;
    }

    QStringList replacedFiles() const
    {
        QStringList found = QDir(folder()).entryList({QStringLiteral("*.replaced*")}, QDir::Files);
        found.removeIf([](const QString& name) {
            return name.endsWith(QLatin1String("-wal")) || name.endsWith(QLatin1String("-shm"));
        });
        return found;
    }
};

TEST_F(StoreTroubleTest, ATextFileIsNoDataFile)
{
    const QString path =
        writeTestFile(QStringLiteral("text.sqlite"), QByteArray("a shopping list\n").repeated(300));
    expectTrouble(path, QStringLiteral("帳場のデータファイルではありません。"));
}

TEST_F(StoreTroubleTest, AnotherProgramsFileIsLeftAlone)
{
    const QString path = pathOf("foreign.sqlite");
    execute(path, "PRAGMA application_id = 4711; CREATE TABLE thing (name TEXT)");
    expectTrouble(path, QStringLiteral("別のプログラムのデータファイルです。"));
}

TEST_F(StoreTroubleTest, ADamagedFileIsLeftAlone)
{
    const QString path = closedCopy("damaged.sqlite");
    QByteArray bytes = bytesOf(path);
    constexpr qsizetype headerLength = 100;
    bytes.replace(headerLength, 1000, QByteArray(1000, '\xff'));
    ASSERT_TRUE(writeFile(path, bytes));
    expectTrouble(path, QStringLiteral("データファイルが壊れています。"));
}

TEST_F(StoreTroubleTest, ANewerFileIsShownAndNotChanged)
{
    const QString path = closedCopy("newer.sqlite");
    execute(path, "PRAGMA user_version = 99");
    const QByteArray before = bytesOf(path);
    open(path);
    ASSERT_TRUE(store().isOpen());
    EXPECT_FALSE(store().isWritable());
    EXPECT_FALSE(troubleIsShown());
    EXPECT_EQ(
        notice(),
        QStringLiteral("このデータファイルは新しい版の帳場で作られています。読むことはできますが、"
                       "帳場を更新するまで保存できません。"));
    EXPECT_EQ(text(), letter);
    type(QStringLiteral("保存できない追記"));
    find("channelBox")->setFocus();
    EXPECT_TRUE(until([this] { return find("saveBanner")->isVisible(); }));
    close();
    EXPECT_EQ(bytesOf(path), before);
}

TEST_F(StoreTroubleTest, DamageInsideIsToldWithAWayOn)
{
    // Long enough for pages of its own.
    domain::Refusal refusal{newId<RefusalId>(m_clock.nowUtc()),
                            {},
                            QStringLiteral("dm"),
                            m_clock.nowUtc(),
                            QStringLiteral("拒").repeated(20'000)};
    act([refusal](const acts::Scope& scope) { return acts::recordRefusal(scope, refusal); });
    const QString path = closedCopy("inside.sqlite");
    QByteArray bytes = bytesOf(path);
    constexpr int pageSize = 4096;
    constexpr int linkLength = 4; // to the next page, before what an overflow page holds
    bool damaged = false;
    for (qsizetype page = 0; page + pageSize <= bytes.size() && !damaged; page += pageSize) {
        const QByteArray content = bytes.mid(page + linkLength, pageSize - linkLength);
        if (content.count(QStringLiteral("拒").toUtf8()) > 1300) {
            bytes.replace(page, linkLength, "\x7f\xff\xff\xff");
            damaged = true;
        }
    }
    ASSERT_TRUE(damaged);
    ASSERT_TRUE(writeFile(path, bytes));
    open(path);
    ASSERT_TRUE(store().isOpen());
    const QString told =
        QStringLiteral("データファイルが壊れています。早めに控えから戻してください。");
    ASSERT_TRUE(until([this, told] { return notice() == told; })) << notice().toStdString();
    EXPECT_EQ(text(), letter);
    click("noticeAct");
    EXPECT_TRUE(troubleIsShown());
    EXPECT_TRUE(words("storeTroubleWords").contains(QStringLiteral("壊れています")));
}

TEST_F(StoreTroubleTest, ABackupTakesTheFilesPlaceAndTheFormerOneIsKept)
{
    domain::Client client;
    client.id = newId<ClientId>(m_clock.nowUtc());
    client.name = QStringLiteral("見本一郎");
    act([client](const acts::Scope& scope) { return acts::addClient(scope, client); });
    type(letter);
    find("channelBox")->setFocus();
    settle();
    const QString copy = pathOf("copy.sqlite");
    ASSERT_TRUE(storage::backUp(store().reader(), copy));
    const QByteArray copyBytes = bytesOf(copy);
    editor()->setFocus();
    const QString later = QStringLiteral("、控えの後の追記");
    type(later); // not saved yet
    client.name = QStringLiteral("見本二郎");
    act([client](const acts::Scope& scope) { return acts::changeClient(scope, client); });

    restore(copy);
    ASSERT_TRUE(until([this] { return store().isOpen(); }));
    EXPECT_EQ(text(), letter);
    EXPECT_EQ(keptTexts(), QStringList{letter});
    const auto restored = storage::loadClient(store().reader(), client.id);
    ASSERT_TRUE(restored);
    EXPECT_EQ(restored->name, QStringLiteral("見本一郎"));
    EXPECT_EQ(notice(), QStringLiteral("控えから戻しました。"));
    EXPECT_EQ(bytesOf(copy), copyBytes);

    ASSERT_EQ(replacedFiles().size(), 1) << replacedFiles().join(u' ').toStdString();
    const auto former = storage::openReader(folder() + u'/' + replacedFiles().front());
    ASSERT_TRUE(former);
    const auto drafts = storage::waitingDrafts(*former, {});
    ASSERT_TRUE(drafts);
    ASSERT_EQ(drafts->size(), 1U);
    EXPECT_EQ(drafts->front().preview, letter + later) << "what was typed belongs to it";
    EXPECT_EQ(storage::loadClient(*former, client.id)->name, QStringLiteral("見本二郎"));
}

TEST_F(StoreTroubleTest, WhatIsTypedAfterARestoreIsSavedIntoTheNewFile)
{
    type(letter);
    find("channelBox")->setFocus();
    settle();
    const QString copy = pathOf("copy.sqlite");
    ASSERT_TRUE(storage::backUp(store().reader(), copy));
    restore(copy);
    ASSERT_TRUE(until([this] { return text() == letter; }));
    editor()->setFocus();
    press(Qt::Key_End, Qt::ControlModifier);
    type(QStringLiteral("の続き"));
    open();
    EXPECT_EQ(text(), letter + QStringLiteral("の続き"));
    EXPECT_EQ(keptTexts(), QStringList{letter + QStringLiteral("の続き")});
}

TEST_F(StoreTroubleTest, ABackupHelpsOutOfTheTroublePage)
{
    const QString copy = closedCopy("copy.sqlite");
    const QByteArray rubbish = QByteArray("no data file\n").repeated(300);
    const QString path = writeTestFile(QStringLiteral("broken.sqlite"), rubbish);
    open(path);
    ASSERT_TRUE(troubleIsShown());
    restore(copy);
    ASSERT_TRUE(until([this] { return store().isOpen(); }));
    EXPECT_FALSE(troubleIsShown());
    EXPECT_TRUE(find("newDraftButton")->isVisible());
    EXPECT_EQ(text(), letter);
    ASSERT_EQ(replacedFiles().size(), 1);
    EXPECT_EQ(bytesOf(folder() + u'/' + replacedFiles().front()), rubbish);
}

TEST_F(StoreTroubleTest, ABackupThatIsNoneIsRefusedAndTheFileGoesOn)
{
    const QString copy = writeTestFile(QStringLiteral("text.txt"), "no backup\n");
    type(letter);
    restore(copy);
    ASSERT_TRUE(until([this] { return store().isOpen(); }));
    EXPECT_TRUE(notice().contains(QStringLiteral("帳場のデータファイルではありません。")))
        << notice().toStdString();
    EXPECT_EQ(text(), letter);
    EXPECT_EQ(keptTexts(), QStringList{letter});
    EXPECT_TRUE(replacedFiles().isEmpty());
}

TEST_F(StoreTroubleTest, AClosedFileIsWholeWithoutTheOnesBesideIt)
{
    type(letter);
    close();
    const QString copy = pathOf("alone.sqlite");
    ASSERT_TRUE(QFile::copy(storePath(), copy));
    open(copy);
    EXPECT_EQ(text(), letter);
}

TEST_F(StoreTroubleTest, RetryBeginsAnewWhenTheFileWasMovedAway)
{
    const QByteArray bytes = QByteArray("a shopping list\n").repeated(300);
    const QString path = writeTestFile(QStringLiteral("text.sqlite"), bytes);
    open(path);
    ASSERT_TRUE(troubleIsShown());
    click("storeRetry");
    settle();
    EXPECT_TRUE(troubleIsShown()) << "it still lies there";
    ASSERT_TRUE(QFile::rename(path, pathOf("moved.txt")));
    click("storeRetry");
    ASSERT_TRUE(until([this] { return store().isOpen(); }));
    EXPECT_FALSE(troubleIsShown());
    EXPECT_EQ(text(), QString());
    EXPECT_TRUE(keptTexts().isEmpty());
    editor()->setFocus();
    type(letter);
    open(path);
    EXPECT_EQ(text(), letter);
    EXPECT_EQ(bytesOf(pathOf("moved.txt")), bytes);
}

} // namespace

} // namespace choba::test
