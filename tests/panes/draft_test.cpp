// The draft survives: saved, restored, and never overwritten by something unreadable.
#include "base/file.h"
#include "panes/messages/draft_store.h"
#include "panes/window_fixture.h"

#include <QAbstractButton>
#include <QFile>
#include <QSignalSpy>

namespace choba::test {

namespace {

using messages::DraftStore;
using messages::KeptDrafts;

KeptDrafts sample()
{
    KeptDrafts drafts;
    drafts.present.text = QStringLiteral("前半。\n後半\u00a0と 👨‍👩‍👧。");
    drafts.present.channel = QStringLiteral("room");
    drafts.present.numbering = true;
    drafts.present.sent = {{0, 3, QStringLiteral("(1/2)\n"), 9, text::Cut::line}};
    drafts.present.quiet = {QStringLiteral("contact.zoom\tZoom")};
    drafts.former = widgets::Draft{.text = QStringLiteral("前の文章"),
                                   .channel = QStringLiteral("dm"),
                                   .numbering = false,
                                   .sent = {},
                                   .quiet = {}};
    return drafts;
}

TEST(DraftJson, ComesBackAsItWas)
{
    const Result<KeptDrafts> back = messages::fromJson(messages::toJson(sample()), {});
    ASSERT_TRUE(static_cast<bool>(back));
    EXPECT_EQ(*back, sample());
}

TEST(DraftJson, DropsMarksThatDoNotFitButKeepsTheText)
{
    KeptDrafts drafts = sample();
    drafts.present.sent.push_back({4, 4000, {}, 3996, text::Cut::end});
    const Result<KeptDrafts> back = messages::fromJson(messages::toJson(drafts), {});
    ASSERT_TRUE(static_cast<bool>(back));
    EXPECT_EQ(*back, sample());
}

TEST(DraftJson, RefusesOtherFiles)
{
    EXPECT_EQ(messages::fromJson("{", QStringLiteral("x")).error().code, ErrorCode::badJson);
    EXPECT_EQ(messages::fromJson("{}", QStringLiteral("x")).error().code, ErrorCode::wrongFormat);
    EXPECT_EQ(messages::fromJson(R"({"format":"choba-draft","version":2})", {}).error().code,
              ErrorCode::newerVersion);
}

TEST(DraftStoreTest, ASaveThatFailsIsTriedAgain)
{
    QTemporaryDir folder;
    // A file where the folder should be: nothing can be written below it.
    const QString blocked = folder.filePath(QStringLiteral("blocked"));
    ASSERT_TRUE(static_cast<bool>(writeFile(blocked, "x")));
    const QString path = blocked + QStringLiteral("/draft.json");
    DraftStore store(path);
    QSignalSpy failed(&store, &DraftStore::failed);
    QSignalSpy saved(&store, &DraftStore::saved);
    store.keep(sample());
    store.saveNow();
    ASSERT_TRUE(failed.wait());
    ASSERT_TRUE(QFile::remove(blocked));
    ASSERT_TRUE(saved.wait(20'000));
    EXPECT_TRUE(QFile::exists(path));
}

TEST(DraftStoreTest, SavesByItselfWithinTwoSeconds)
{
    QTemporaryDir folder;
    DraftStore store(folder.filePath(QStringLiteral("draft.json")));
    QSignalSpy saved(&store, &DraftStore::saved);
    store.keep(sample());
    EXPECT_TRUE(saved.wait(2'000));
}

using DraftTest = WindowTest;

TEST_F(DraftTest, TextChannelNumberingAndSentPartsComeBack)
{
    const QString letter = QStringLiteral("お気軽にお尋ねくださいませ。").repeated(100);
    type(letter);
    click("numberingBox");
    editor()->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    open();
    EXPECT_EQ(text(), letter);
    EXPECT_EQ(words("copyButton"), QStringLiteral("2通目をコピー"));
    EXPECT_TRUE(find<QAbstractButton>("numberingBox")->isChecked());
}

TEST_F(DraftTest, ADraftIsOnDiskBeforeTheWindowCloses)
{
    type(QStringLiteral("消えては困る"));
    window()->close();
    const Result<QByteArray> bytes = readFile(draftPath());
    ASSERT_TRUE(static_cast<bool>(bytes));
    EXPECT_TRUE(QString::fromUtf8(*bytes).contains(QStringLiteral("消えては困る")));
}

TEST_F(DraftTest, LosingFocusSaves)
{
    type(QStringLiteral("書きかけ"));
    find("channelBox")->setFocus();
    ASSERT_TRUE(until([this] { return !words("draftStatus").isEmpty(); }));
    EXPECT_EQ(words("draftStatus"), QStringLiteral("下書きを保存しました 12:00"));
}

TEST_F(DraftTest, AnUnreadableDraftIsSetAsideAndSaid)
{
    close();
    ASSERT_TRUE(static_cast<bool>(writeFile(draftPath(), "not json")));
    open();
    ASSERT_TRUE(until([this] { return !notice().isEmpty(); }));
    const Result<QByteArray> kept = readFile(draftPath() + QStringLiteral(".unreadable"));
    ASSERT_TRUE(static_cast<bool>(kept));
    EXPECT_EQ(*kept, "not json");
}

TEST_F(DraftTest, AFailedSaveShowsABanner)
{
    // A file where the folder should be: nothing can be written below it.
    const QString blocked = writeTestFile(QStringLiteral("blocked"), "x");
    open(blocked);
    type(QStringLiteral("書きかけ"));
    find("channelBox")->setFocus();
    ASSERT_TRUE(until([this] { return find("saveBanner")->isVisible(); }));
    EXPECT_TRUE(words("saveBannerWords").contains(QStringLiteral("保存できません")));
    ASSERT_TRUE(QFile::remove(blocked));
    click("saveRetryButton");
    EXPECT_TRUE(until([this] { return !find("saveBanner")->isVisible(); }));
}

} // namespace

} // namespace choba::test
