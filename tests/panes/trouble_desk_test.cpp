// What the site does not take: a refused text and its suspects, a lock, the letter to support.
#include "acts/clients.h"
#include "panes/messages/conversation_list.h"
#include "panes/window_fixture.h"
#include "storage/drafts.h"
#include "storage/own_rules.h"
#include "storage/refusals.h"
#include "widgets/composer/letter_layout.h"
#include "widgets/japan_time_edit.h"
#include "widgets/moments.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QTextEdit>

namespace choba::test {

namespace {

constexpr qint64 hour = 3'600'000; // milliseconds
const QString harmless = QStringLiteral("お世話になっております。資料を郵便でお送りします。");
const QString refused =
    QStringLiteral("お世話になっております。資料をガラムマサラでお送りします。");
const QString planted = QStringLiteral("ガラムマサラ");

class TroubleDeskTest : public WindowTest
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

    void choose(ClientId client) const
    {
        emit window()->findChild<messages::ConversationList*>()->clientChosen(client);
        editor()->setFocus();
    }

    QAbstractButton* suspect(int number) const
    {
        return window()->findChild<QAbstractButton*>(QStringLiteral("suspect%1").arg(number));
    }

    // One letter went through, the next one did not; its suspects are shown.
    void refuseALetter()
    {
        m_client = addClient(QStringLiteral("見本一郎"));
        choose(m_client);
        type(harmless);
        press(Qt::Key_Return, Qt::ControlModifier);
        press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
        ASSERT_EQ(text(), QString());
        type(refused);
        find<QAction>("refusedAction")->trigger();
        settle();
        ASSERT_TRUE(until([this] { return suspect(0) != nullptr && suspect(0)->isVisible(); }));
    }

    bool isUnderlined(qsizetype start, qsizetype end) const
    {
        const auto* layout = qobject_cast<widgets::LetterLayout*>(
            qobject_cast<QTextEdit*>(editor())->document()->documentLayout());
        for (const widgets::Underline& line : layout->marks().underlines) {
            if (line.start <= start && line.end >= end) {
                return true;
            }
        }
        return false;
    }

    bool plantedIsUnderlined() const
    {
        const qsizetype start = refused.indexOf(planted);
        return isUnderlined(start, start + planted.size());
    }

    bool hasCard(const QString& term) const
    {
        for (const auto* label : window()->findChildren<QLabel*>(QStringLiteral("termLabel"))) {
            if (label->text() == term && label->isVisible()) {
                return true;
            }
        }
        return false;
    }

    // Asks for a lock since this time of today in Japan, and records it.
    void recordLockSince(const QTime& time)
    {
        find<QAction>("lockedAction")->trigger();
        ASSERT_TRUE(find("lockSince")->isVisible());
        find<widgets::JapanTimeEdit>("lockSince")->setText(time.toString(QStringLiteral("HH:mm")));
        click("lockRecord");
        settle();
    }

    ClientId m_client;
};

TEST_F(TroubleDeskTest, TheWordThatWasNeverSentIsTheFirstSuspectAndUnderlined)
{
    refuseALetter();
    EXPECT_TRUE(find("refusalPanel")->isVisible());
    EXPECT_EQ(suspect(0)->text(), planted);
    EXPECT_TRUE(plantedIsUnderlined());
    EXPECT_FALSE(isUnderlined(0, 2)) << "what went through before is no suspect";
    const auto recorded = storage::loadRefusals(store().reader(), 5);
    ASSERT_TRUE(recorded);
    ASSERT_EQ(recorded->size(), 1U);
    EXPECT_EQ(recorded->front().text, refused);
    EXPECT_EQ(recorded->front().client, m_client);
    type(QStringLiteral("追記"));
    EXPECT_FALSE(plantedIsUnderlined()) << "another text";
    QTest::mouseClick(suspect(0), Qt::LeftButton);
    EXPECT_EQ(qobject_cast<QTextEdit*>(editor())->textCursor().selectedText(), planted);
}

TEST_F(TroubleDeskTest, AlwaysPointOutMakesAnOwnWordThatIsFoundAtOnce)
{
    refuseALetter();
    ASSERT_FALSE(hasCard(planted));
    click("suspectRule0");
    settle();
    const auto word = storage::findWord(store().reader(), domain::WordKind::flag, planted);
    ASSERT_TRUE(word);
    EXPECT_TRUE(*word);
    EXPECT_TRUE(until([this] { return hasCard(planted); }));
}

TEST_F(TroubleDeskTest, TakingTheRefusalBackClosesThePanel)
{
    refuseALetter();
    ASSERT_TRUE(plantedIsUnderlined());
    click("noticeAct");
    settle();
    EXPECT_FALSE(find("refusalPanel")->isVisible());
    EXPECT_FALSE(plantedIsUnderlined());
    EXPECT_TRUE(storage::loadRefusals(store().reader(), 5)->empty());
    EXPECT_EQ(text(), refused);
}

TEST_F(TroubleDeskTest, TheLetterToSupportIsALetterOfItsOwn)
{
    refuseALetter();
    click("refusalSupportLetter");
    EXPECT_TRUE(text().contains(refused));
    const QString support = text();
    find("channelBox")->setFocus();
    settle();
    const auto loose = storage::looseDrafts(store().reader());
    ASSERT_TRUE(loose);
    ASSERT_EQ(loose->size(), 1U);
    EXPECT_EQ(loose->front().channel, QStringLiteral("mail"));
    EXPECT_EQ(storage::loadDraft(store().reader(), loose->front().id)->draft.text, support);
    const auto kept = storage::draftOf(store().reader(), m_client);
    ASSERT_TRUE(kept && *kept);
    EXPECT_EQ((*kept)->draft.text, refused) << "the refused letter is still the client's draft";
}

TEST_F(TroubleDeskTest, ALockSinceAnEarlierTimeShowsTheBand)
{
    ASSERT_FALSE(find("lockBand")->isVisible());
    type(QStringLiteral("待たされる手紙"));
    find("channelBox")->setFocus();
    settle();
    recordLockSince(QTime(9, 0));
    EXPECT_TRUE(find("lockBand")->isVisible());
    EXPECT_FALSE(find("lockRecord")->isVisible()) << "it is answered";
    const qint64 now = m_clock.nowUtc();
    const qint64 since = now - 3 * hour;
    const auto lock = storage::openLock(store().reader());
    ASSERT_TRUE(lock && *lock);
    EXPECT_EQ((*lock)->since, since);
    const QString shown = words("lockWords");
    EXPECT_TRUE(shown.contains(widgets::fullMoment(since, now))) << shown.toStdString();
    EXPECT_TRUE(shown.contains(QStringLiteral("6〜24時間"))) << shown.toStdString();
    EXPECT_TRUE(shown.contains(widgets::fullMoment(since + 6 * hour, now))) << shown.toStdString();
    EXPECT_TRUE(shown.contains(widgets::fullMoment(since + 24 * hour, now))) << shown.toStdString();
    EXPECT_EQ(words("lockWaiting"), QStringLiteral("送信を待つ下書き 1"));

    click("lockOver");
    settle();
    EXPECT_FALSE(find("lockBand")->isVisible());
    EXPECT_FALSE(*storage::openLock(store().reader()));
    click("noticeAct");
    settle();
    EXPECT_TRUE(find("lockBand")->isVisible());
    EXPECT_EQ(words("lockWords"), shown);
}

TEST_F(TroubleDeskTest, ALockOutlivesTheWindowAndCountsAgain)
{
    recordLockSince(QTime(9, 0));
    EXPECT_EQ(words("lockWaiting"), QStringLiteral("送信を待つ下書き 0"));
    editor()->setFocus();
    type(QStringLiteral("待たされる手紙"));
    open();
    EXPECT_TRUE(find("lockBand")->isVisible());
    EXPECT_EQ(words("lockWaiting"), QStringLiteral("送信を待つ下書き 1"));
}

TEST_F(TroubleDeskTest, TheLetterToSupportTellsSinceWhenNothingGoesOut)
{
    recordLockSince(QTime(9, 0));
    click("lockSupportLetter");
    EXPECT_TRUE(text().contains(QStringLiteral("2026年11月21日（土）9:00")))
        << text().toStdString();
}

TEST_F(TroubleDeskTest, ALockInTheFutureIsRefusedInWords)
{
    recordLockSince(QTime(12, 1));
    EXPECT_EQ(notice(), QStringLiteral("まだ来ていない日時です。"));
    EXPECT_FALSE(*storage::openLock(store().reader()));
    EXPECT_TRUE(find("lockSince")->isVisible()) << "the time can be mended";
    find<widgets::JapanTimeEdit>("lockSince")->setText(QStringLiteral("11:59"));
    click("lockRecord");
    settle();
    EXPECT_TRUE(*storage::openLock(store().reader()));
}

TEST_F(TroubleDeskTest, AQuestionThatIsCancelledLeavesNoBand)
{
    find<QAction>("lockedAction")->trigger();
    ASSERT_TRUE(find("lockBand")->isVisible());
    click("lockCancel");
    settle();
    EXPECT_FALSE(find("lockBand")->isVisible());
    EXPECT_FALSE(*storage::openLock(store().reader()));
}

} // namespace

} // namespace choba::test
