// Searching: what is found, in which order, how it is chosen, and what happens meanwhile.
#include "acts/letters.h"
#include "panes/list_fixture.h"
#include "panes/messages/search_model.h"
#include "panes/messages/search_worker.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace choba::test {

namespace {

using messages::SearchModel;

class SearchTest : public ListTest
{
protected:
    bool found(const QStringList& names)
    {
        return until([&] { return results()->isVisible() && rows("searchResults") == names; });
    }

    QString focusName() const
    {
        const QWidget* focus = QApplication::focusWidget();
        return focus == nullptr ? QString() : focus->objectName();
    }
};

TEST_F(SearchTest, ClientsFirstThenMessagesNewestFirst)
{
    const ClientId komatsu = addClient(QStringLiteral("小松"));
    const ClientId mori = addClient(QStringLiteral("森"), domain::Honorific::san);
    receive(mori, QStringLiteral("小松さんのご紹介で\nご連絡しました"));
    pass(minuteLength);
    send(komatsu, QStringLiteral("小松様、ロゴの件です"));
    pass(minuteLength);
    receive(mori, QStringLiteral("関係のない話"));
    show();
    search(QStringLiteral("小松"));
    ASSERT_TRUE(
        found({QStringLiteral("Clients"), QStringLiteral("小松 様"), QStringLiteral("Messages"),
               QStringLiteral("小松 様"), QStringLiteral("森 さん")}));
    EXPECT_FALSE(view()->isVisible());
    EXPECT_EQ(cell(3, SearchModel::noteRole, "searchResults"), QStringLiteral("Sent · 12:01"));
    EXPECT_EQ(cell(4, SearchModel::noteRole, "searchResults"), QStringLiteral("Received · 12:00"));
    const QString excerpt = cell(4, SearchModel::excerptRole, "searchResults");
    EXPECT_FALSE(excerpt.contains(u'\n'));
    const qsizetype start = cell(4, SearchModel::matchStartRole, "searchResults").toLongLong();
    const qsizetype end = cell(4, SearchModel::matchEndRole, "searchResults").toLongLong();
    EXPECT_EQ(excerpt.mid(start, end - start), QStringLiteral("小松"));
    results()->grab();

    clickRow(results(), 1);
    clickRow(results(), 4);
    ASSERT_EQ(said().size(), 2);
    EXPECT_EQ(said()[0], QStringLiteral("client %1").arg(komatsu.value));
    EXPECT_TRUE(said()[1].startsWith(QStringLiteral("hit "))) << said()[1].toStdString();
    clickRow(results(), 0); // a heading is no answer
    EXPECT_EQ(said().size(), 2);
}

TEST_F(SearchTest, TheMarkLiesOnTheMatchAndInItsColour)
{
    const ClientId client = addClient(QStringLiteral("森"));
    receive(client,
            QStringLiteral("前置き。").repeated(40) + QStringLiteral("納品")
                + QStringLiteral("あとがき。").repeated(40));
    show();
    search(QStringLiteral("納品"));
    ASSERT_TRUE(found({QStringLiteral("Messages"), QStringLiteral("森 様")}));
    results()->setFixedWidth(290);
    const QImage image = results()->grab().toImage();
    const QColor mark = widgets::tokens(widgets::Scheme::light).indigoFill;
    int marked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            marked += image.pixelColor(x, y) == mark ? 1 : 0;
        }
    }
    EXPECT_GT(marked, 100); // it is on the screen, however far back in the excerpt
}

TEST_F(SearchTest, TheKeyboardGoesThereAndBack)
{
    addMany(3);
    show();
    m_list->focusSearch();
    EXPECT_EQ(focusName(), QStringLiteral("searchField"));
    search(QStringLiteral("その1"));
    ASSERT_TRUE(found({QStringLiteral("Messages"), QStringLiteral("客000001 様")}));
    press("searchField", Qt::Key_Down);
    EXPECT_EQ(focusName(), QStringLiteral("searchResults"));
    EXPECT_EQ(results()->currentIndex().row(), 1);
    EXPECT_TRUE(said().isEmpty());
    press("searchResults", Qt::Key_Return);
    EXPECT_EQ(said().size(), 1);
    press("searchResults", Qt::Key_Up);
    EXPECT_EQ(focusName(), QStringLiteral("searchField"));
    press("searchField", Qt::Key_Escape);
    EXPECT_EQ(focusName(), QStringLiteral("conversationList"));
    EXPECT_TRUE(view()->isVisible());
    EXPECT_EQ(find<QLineEdit>("searchField")->text(), QString());

    search(QStringLiteral("その2"));
    ASSERT_TRUE(found({QStringLiteral("Messages"), QStringLiteral("客000002 様")}));
    press("searchField", Qt::Key_Down);
    press("searchResults", Qt::Key_Escape);
    EXPECT_EQ(focusName(), QStringLiteral("conversationList"));
    EXPECT_TRUE(view()->isVisible());
}

TEST_F(SearchTest, EnterWaitsForTheAnswer)
{
    addMany(3);
    show();
    search(QStringLiteral("その2"));
    press("searchField", Qt::Key_Return); // nothing is found yet
    ASSERT_TRUE(until([this] { return !said().isEmpty(); }));
    EXPECT_TRUE(said()[0].contains(QStringLiteral("その2")));
    press("searchField", Qt::Key_Return);
    EXPECT_EQ(said().size(), 2);
}

TEST_F(SearchTest, TheLastWordsCount)
{
    addMany(30);
    show();
    for (const char* words : {"その1", "その2", "お見積り", "その7"}) {
        search(QString::fromUtf8(words));
        QCoreApplication::processEvents();
    }
    ASSERT_TRUE(found({QStringLiteral("Messages"), QStringLiteral("客000007 様")}));
    search(QStringLiteral("その8"));
    press("searchField", Qt::Key_Escape); // before its answer
    EXPECT_TRUE(view()->isVisible());
    search(QStringLiteral("その9"));
    ASSERT_TRUE(found({QStringLiteral("Messages"), QStringLiteral("客000009 様")}));
}

TEST_F(SearchTest, FurtherPagesComeWhileScrolling)
{
    addMany(230);
    show();
    search(QStringLiteral("お見積り"));
    ASSERT_TRUE(until([this] { return results()->isVisible(); }));
    EXPECT_EQ(results()->model()->rowCount(), messages::SearchWorker::pageSize + 1);
    ASSERT_TRUE(until([this] {
        results()->verticalScrollBar()->setValue(results()->verticalScrollBar()->maximum());
        return results()->model()->rowCount() == 231;
    }));
    QStringList names = rows("searchResults");
    names.removeFirst();
    QStringList sorted = names;
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    EXPECT_EQ(names, sorted); // newest first, across the pages
    EXPECT_EQ(names.removeDuplicates(), 0);
}

TEST_F(SearchTest, NothingFoundSaysForWhat)
{
    addMany(2);
    show();
    search(QStringLiteral("ありえない語"));
    ASSERT_TRUE(until([this] { return !stateWords().isEmpty(); }));
    EXPECT_EQ(stateWords(), QStringLiteral("Nothing was found for “ありえない語”."));
    EXPECT_FALSE(find("emptyNew")->isVisible());
    QTest::mouseClick(find("searchClear"), Qt::LeftButton);
    EXPECT_TRUE(view()->isVisible());
    EXPECT_EQ(focusName(), QStringLiteral("searchField"));
    EXPECT_FALSE(find("searchClear")->isVisible());
    EXPECT_TRUE(find("searchKey")->isVisible());
    search(QStringLiteral("  　")); // spaces are no words
    EXPECT_TRUE(view()->isVisible());
}

TEST_F(SearchTest, AChipLeadsBackToTheList)
{
    addMany(3);
    show();
    for (const char* chip : {"filterAll", "filterMine", "filterMine"}) {
        search(QStringLiteral("その2"));
        ASSERT_TRUE(found({QStringLiteral("Messages"), QStringLiteral("客000002 様")})) << chip;
        QTest::mouseClick(find(chip), Qt::LeftButton);
        EXPECT_TRUE(view()->isVisible()) << chip;
        EXPECT_EQ(find<QLineEdit>("searchField")->text(), QString()) << chip;
    }
}

// A new letter is found by the next search, though the reading connection is its own.
TEST_F(SearchTest, FindsWhatWasJustSaid)
{
    const ClientId client = addClient(QStringLiteral("森"));
    show();
    search(QStringLiteral("桜餅"));
    ASSERT_TRUE(until([this] { return !stateWords().isEmpty(); }));
    receive(client, QStringLiteral("桜餅をありがとう"));
    search(QStringLiteral("桜餅を"));
    EXPECT_TRUE(found({QStringLiteral("Messages"), QStringLiteral("森 様")}));
}

// The file was deleted while it was open, and is written anew by the next act.
TEST_F(SearchTest, OutlivesARescueOfTheFile)
{
    const ClientId client = addClient(QStringLiteral("森"));
    receive(client, QStringLiteral("桜餅をありがとう"));
    show();
    search(QStringLiteral("桜餅"));
    ASSERT_TRUE(found({QStringLiteral("Messages"), QStringLiteral("森 様")}));
    int rescues = 0;
    QObject::connect(m_store.get(), &acts::Store::rescued, m_list, [&rescues] { ++rescues; });
    for (const char* ending : {"", "-wal", "-shm"}) {
        QFile::remove(m_store->path() + QLatin1String(ending));
    }
    receive(client, QStringLiteral("柏餅もありがとう"));
    ASSERT_EQ(rescues, 1);
    search(QStringLiteral("柏餅"));
    EXPECT_TRUE(found({QStringLiteral("Messages"), QStringLiteral("森 様")}));
    EXPECT_EQ(view()->model()->rowCount(), 1);
}

TEST_F(SearchTest, AFileThatIsGoneIsExplainedAndTriedAgain)
{
    addMany(2);
    show();
    const QString path = m_store->path();
    const QString aside = path + QStringLiteral(".aside");
    ASSERT_TRUE(QFile::rename(path, aside));
    search(QStringLiteral("その1"));
    ASSERT_TRUE(until([this] { return !stateWords().isEmpty(); }));
    EXPECT_TRUE(find("listRetry")->isVisible());
    ASSERT_TRUE(QFile::rename(aside, path));
    QTest::mouseClick(find("listRetry"), Qt::LeftButton);
    EXPECT_TRUE(found({QStringLiteral("Messages"), QStringLiteral("客000001 様")}));
}

} // namespace

} // namespace choba::test
