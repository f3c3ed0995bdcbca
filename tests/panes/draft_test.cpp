// The draft survives: saved, restored, one for each client, and never typed over.
#include "acts/clients.h"
#include "acts/letters.h"
#include "base/file.h"
#include "panes/messages/draft_keeper.h"
#include "panes/window_fixture.h"
#include "storage/drafts.h"
#include "widgets/client_picker.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QFile>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTextEdit>

namespace choba::test {

namespace {

domain::KeptDraft sample()
{
    domain::KeptDraft kept;
    kept.id = DraftId{42};
    kept.draft.text = QStringLiteral("前半。\n後半\u00a0と 👨‍👩‍👧。");
    kept.draft.channel = QStringLiteral("room");
    kept.draft.numbering = true;
    kept.draft.quiet = {QStringLiteral("contact.zoom\tZoom")};
    return kept;
}

class DraftKeeperTest : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    FixedClock m_clock{1'795'230'000'000};
    acts::Store m_store{m_folder.filePath(QStringLiteral("choba.sqlite")), m_clock};
};

TEST_F(DraftKeeperTest, SavesByItselfWithinTwoSeconds)
{
    m_store.open();
    messages::DraftKeeper keeper(m_store);
    QSignalSpy saved(&keeper, &messages::DraftKeeper::saved);
    keeper.keep(sample());
    EXPECT_TRUE(saved.wait(2'000));
    const auto back = storage::loadDraft(m_store.reader(), DraftId{42});
    ASSERT_TRUE(back);
    EXPECT_EQ(back->draft, sample().draft);
}

TEST_F(DraftKeeperTest, ASaveThatFailsIsKeptAndTriedAgain)
{
    messages::DraftKeeper keeper(m_store); // nothing is open yet
    QSignalSpy failed(&keeper, &messages::DraftKeeper::failed);
    QSignalSpy saved(&keeper, &messages::DraftKeeper::saved);
    keeper.keep(sample());
    keeper.saveNow();
    ASSERT_TRUE(failed.wait());
    EXPECT_EQ(keeper.unsaved(DraftId{42})->draft, sample().draft);
    EXPECT_FALSE(keeper.finish());
    m_store.open();
    EXPECT_TRUE(keeper.finish());
    EXPECT_FALSE(keeper.unsaved(DraftId{42}));
    EXPECT_EQ(saved.count(), 1);
}

class DraftTest : public WindowTest
{
protected:
    ClientId addClient(const QString& name)
    {
        domain::Client client;
        client.id = newId<ClientId>(m_clock.nowUtc());
        client.name = name;
        act([client](const acts::Scope& scope) { return acts::addClient(scope, client); });
        return client.id;
    }

    void pick(ClientId client)
    {
        emit find("conversationHeader")->findChild<widgets::ClientPicker*>()->picked(client);
        settle();
    }
};

TEST_F(DraftTest, TextChannelNumberingAndSentPartsComeBack)
{
    const QString letter = QStringLiteral("お気軽にお尋ねくださいませ。").repeated(100);
    type(letter);
    click("numberingBox");
    editor()->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    open();
    EXPECT_EQ(text(), letter);
    EXPECT_EQ(words("copyButton"), QStringLiteral("2通目をコピー"));
    EXPECT_TRUE(find<QAbstractButton>("numberingBox")->isChecked());
}

TEST_F(DraftTest, ADraftIsOnDiskBeforeTheWindowCloses)
{
    type(QStringLiteral("消えては困る"));
    window()->close();
    const auto drafts = storage::looseDrafts(store().reader());
    ASSERT_TRUE(drafts);
    ASSERT_EQ(drafts->size(), 1U);
    EXPECT_EQ(drafts->front().preview, QStringLiteral("消えては困る"));
}

TEST_F(DraftTest, LosingFocusSaves)
{
    type(QStringLiteral("書きかけ"));
    settle();
    EXPECT_TRUE(storage::looseDrafts(store().reader())->empty()) << "not with each key";
    find("channelBox")->setFocus();
    settle(); // much sooner than the timer
    EXPECT_EQ(storage::looseDrafts(store().reader())->size(), 1U);
    EXPECT_EQ(words("draftStatus"), QStringLiteral("下書きを保存しました 12:00"));
}

TEST_F(DraftTest, EachClientHasADraftOfTheirOwn)
{
    const ClientId first = addClient(QStringLiteral("見本一郎"));
    const ClientId second = addClient(QStringLiteral("見本二郎"));
    type(QStringLiteral("一郎様への手紙"));
    pick(first);
    press(Qt::Key_N, Qt::ControlModifier);
    editor()->setFocus();
    type(QStringLiteral("二郎様への手紙"));
    pick(second);
    settle();
    EXPECT_EQ((*storage::draftOf(store().reader(), first))->draft.text,
              QStringLiteral("一郎様への手紙"));
    EXPECT_EQ((*storage::draftOf(store().reader(), second))->draft.text,
              QStringLiteral("二郎様への手紙"));
    EXPECT_TRUE(storage::looseDrafts(store().reader())->empty());
}

TEST_F(DraftTest, AnAddressWithADraftIsRefusedAndOffered)
{
    const ClientId client = addClient(QStringLiteral("見本一郎"));
    type(QStringLiteral("一通目"));
    pick(client);
    press(Qt::Key_N, Qt::ControlModifier);
    editor()->setFocus();
    type(QStringLiteral("別の手紙"));
    pick(client);
    EXPECT_EQ(text(), QStringLiteral("別の手紙"));
    EXPECT_FALSE(notice().isEmpty());
    click("noticeAct");
    EXPECT_EQ(text(), QStringLiteral("一通目"));
    settle();
    EXPECT_EQ(storage::looseDrafts(store().reader())->size(), 1U) << "the other one is kept";
}

TEST_F(DraftTest, AThrownAwayDraftComesBack)
{
    type(QStringLiteral("捨てるつもりのない手紙"));
    settle();
    find<QAction>("discardAction")->trigger();
    settle();
    EXPECT_TRUE(text().isEmpty());
    click("noticeAct");
    ASSERT_TRUE(until([this] { return !text().isEmpty(); }));
    EXPECT_EQ(text(), QStringLiteral("捨てるつもりのない手紙"));
}

TEST_F(DraftTest, ADraftIsFoundByTheSearchAndOpenedAtThePlace)
{
    type(QStringLiteral("最初の手紙。合言葉はみかんです。"));
    press(Qt::Key_N, Qt::ControlModifier);
    type(QStringLiteral("次の手紙。"));
    auto* field = find<QLineEdit>("searchField");
    field->setFocus();
    QInputMethodEvent word;
    word.setCommitString(QStringLiteral("ミカン"));
    QApplication::sendEvent(field, &word);
    auto* results = find<QListView>("searchResults");
    ASSERT_TRUE(until([results] {
        const QAbstractItemModel* model = results->model();
        return results->isVisible() && model->rowCount() > 1;
    }));
    press(Qt::Key_Return);
    ASSERT_TRUE(until([this] { return text().startsWith(QStringLiteral("最初")); }));
    EXPECT_EQ(qobject_cast<QTextEdit*>(editor())->textCursor().selectedText(),
              QStringLiteral("みかん"));
}

TEST_F(DraftTest, AFullDiskShowsABannerKeepsTheTextAndTriesAgain)
{
    const auto limit = [this](const char* pages) {
        store().run<bool>([pages](const acts::Scope& scope) {
            const Result<void> set =
                scope.connection.execute(QByteArray("PRAGMA max_page_count = ") + pages);
            return set ? Result<bool>(true) : Result<bool>(set.error());
        });
    };
    limit("1"); // as many as there are
    type(QStringLiteral("長い手紙。").repeated(4000));
    find("channelBox")->setFocus();
    ASSERT_TRUE(until([this] { return find("saveBanner")->isVisible(); }));
    EXPECT_TRUE(words("saveBannerWords").contains(QStringLiteral("空き")))
        << words("saveBannerWords").toStdString();
    limit("100000");
    click("saveRetryButton");
    settle(); // much sooner than the next try by itself
    EXPECT_FALSE(find("saveBanner")->isVisible());
    EXPECT_EQ(storage::looseDrafts(store().reader())->size(), 1U);
}

} // namespace

} // namespace choba::test
