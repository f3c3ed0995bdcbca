// Acts are answered later than they are asked for: what the user does meanwhile is kept, once.
#include "acts/clients.h"
#include "acts/letters.h"
#include "panes/messages/conversation_list.h"
#include "panes/messages/history_view.h"
#include "panes/messages/refusal_panel.h"
#include "panes/window_fixture.h"
#include "storage/clients.h"
#include "storage/drafts.h"
#include "storage/messages.h"
#include "widgets/client_picker.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QSemaphore>

namespace choba::test {

namespace {

const QString letter = QStringLiteral("先日の件、承知いたしました。");
const QString next = QStringLiteral("次の手紙の始まりです。");
const QString other = QStringLiteral("別のお客様への下書きです。");

class LetterRaceTest : public WindowTest
{
protected:
    void TearDown() override
    {
        for (const auto& gate : m_gates) {
            gate->release();
        }
    }

    // From here on the writing thread waits: what is asked for is not answered yet.
    void hold()
    {
        const auto gate = std::make_shared<QSemaphore>();
        m_gates.push_back(gate);
        store().run<bool>([gate](const acts::Scope&) {
            gate->acquire();
            return Result<bool>(true);
        });
    }

    void releaseOne()
    {
        m_gates.front()->release();
        m_gates.erase(m_gates.begin());
    }

    void release()
    {
        while (!m_gates.empty()) {
            releaseOne();
        }
        settleAll();
    }

    // An answer may ask for the next act.
    void settleAll()
    {
        for (int round = 0; round < 4; ++round) {
            settle();
        }
    }

    // The keeper saves when the focus moves.
    void moveFocus() const
    {
        find("channelBox")->setFocus();
        editor()->setFocus();
    }

    void save()
    {
        moveFocus();
        settleAll();
    }

    void heal()
    {
        store().run<bool>([](const acts::Scope& scope) {
            const Result<void> set = scope.connection.execute("PRAGMA query_only = 0");
            return set ? Result<bool>(true) : Result<bool>(set.error());
        });
    }

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

    void pick(ClientId client) const
    {
        emit find("conversationHeader")->findChild<widgets::ClientPicker*>()->picked(client);
        editor()->setFocus();
    }

    void beginNew() const
    {
        press(Qt::Key_N, Qt::ControlModifier);
        editor()->setFocus();
    }

    void copy() const { press(Qt::Key_Return, Qt::ControlModifier); }

    void markSent() const { press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier); }

    // What the data file holds.
    QStringList keptTexts()
    {
        QStringList texts = textsOf(storage::waitingDrafts(store().reader(), {}));
        texts.sort();
        return texts;
    }

    QStringList looseTexts() { return textsOf(storage::looseDrafts(store().reader())); }

    QStringList textsOf(const Result<std::vector<storage::DraftSummary>>& drafts)
    {
        QStringList texts;
        for (const storage::DraftSummary& draft : *drafts) {
            texts << storage::loadDraft(store().reader(), draft.id)->draft.text;
        }
        return texts;
    }

    std::optional<domain::KeptDraft> draftOf(ClientId client)
    {
        return *storage::draftOf(store().reader(), client);
    }

    QString draftTextOf(ClientId client)
    {
        const std::optional<domain::KeptDraft> draft = draftOf(client);
        return draft ? draft->draft.text : QString();
    }

    QStringList history(ClientId client)
    {
        QStringList texts;
        const auto messages = storage::loadHistory(store().reader(), client, {}, 10);
        for (const domain::Message& message : *messages) {
            texts << domain::wholeText(message);
        }
        return texts;
    }

    std::vector<std::shared_ptr<QSemaphore>> m_gates;
};

TEST_F(LetterRaceTest, WhatIsTypedBehindTheLastPartBeginsTheNextLetter)
{
    const ClientId client = addClient(QStringLiteral("見本一郎"));
    choose(client);
    type(letter);
    save();
    const std::optional<domain::KeptDraft> before = draftOf(client);
    ASSERT_TRUE(before);
    copy();
    hold();
    markSent();
    type(next);
    ASSERT_EQ(text(), letter + next) << "not answered yet";
    release();
    EXPECT_EQ(text(), next);
    EXPECT_EQ(history(client), QStringList{letter});
    save();
    EXPECT_EQ(keptTexts(), QStringList{next});
    ASSERT_EQ(draftTextOf(client), next);
    EXPECT_NE(draftOf(client)->id, before->id);
    EXPECT_TRUE(draftOf(client)->draft.sent.empty());
}

TEST_F(LetterRaceTest, ASaveBeforeTheAnswerDoesNotBringTheSentLetterBack)
{
    const ClientId client = addClient(QStringLiteral("見本一郎"));
    choose(client);
    type(letter);
    save();
    copy();
    hold();
    markSent();
    type(next);
    moveFocus();
    release();
    EXPECT_EQ(text(), next);
    EXPECT_EQ(history(client), QStringList{letter});
    save();
    EXPECT_EQ(keptTexts(), QStringList{next});
    EXPECT_EQ(draftTextOf(client), next) << "still a letter to the same client";
}

TEST_F(LetterRaceTest, ClosingBeforeTheAnswerKeepsWhatWasTypedBehindTheLetter)
{
    const ClientId client = addClient(QStringLiteral("見本一郎"));
    choose(client);
    type(letter);
    save();
    copy();
    hold();
    markSent();
    type(next);
    releaseOne();
    EXPECT_TRUE(window()->close()) << notice().toStdString();
    EXPECT_EQ(history(client), QStringList{letter});
    EXPECT_EQ(keptTexts(), QStringList{next});
}

TEST_F(LetterRaceTest, ALetterWithoutAClientGoesOnWithTheNamelessOne)
{
    type(letter);
    copy();
    hold();
    markSent();
    type(next);
    release();
    EXPECT_EQ(text(), next);
    save();
    const auto clients = storage::findClients(store().reader(), {}, 5);
    ASSERT_TRUE(clients);
    ASSERT_EQ(clients->size(), 1U);
    EXPECT_EQ(history(clients->front().id), QStringList{letter});
    EXPECT_EQ(draftTextOf(clients->front().id), next);
    EXPECT_EQ(keptTexts(), QStringList{next});
}

TEST_F(LetterRaceTest, WhatCouldNotBeRecordedAsSentIsADraftAgain)
{
    const ClientId client = addClient(QStringLiteral("見本一郎"));
    choose(client);
    type(letter);
    save();
    copy();
    breakStore();
    markSent();
    type(next);
    settleAll();
    EXPECT_TRUE(notice().contains(QStringLiteral("書き込めません"))) << notice().toStdString();
    EXPECT_EQ(text(), letter + next);
    heal();
    settleAll();
    open();
    EXPECT_EQ(text(), letter + next);
    EXPECT_TRUE(history(client).isEmpty());
    ASSERT_TRUE(draftOf(client));
    EXPECT_TRUE(draftOf(client)->draft.sent.empty());
}

TEST_F(LetterRaceTest, AnotherClientsDraftIsUntouchedByTheAnswer)
{
    const ClientId first = addClient(QStringLiteral("見本一郎"));
    const ClientId second = addClient(QStringLiteral("見本二郎"));
    choose(second);
    type(other);
    save();
    choose(first);
    type(letter);
    copy();
    hold();
    markSent();
    choose(second);
    release();
    EXPECT_EQ(text(), other);
    EXPECT_EQ(history(first), QStringList{letter});
    EXPECT_TRUE(history(second).isEmpty());
    EXPECT_EQ(keptTexts(), QStringList{other});
    EXPECT_EQ(draftTextOf(second), other);
}

TEST_F(LetterRaceTest, WhatWasTypedBeforeLeavingBecomesTheClientsNextDraft)
{
    const ClientId first = addClient(QStringLiteral("見本一郎"));
    const ClientId second = addClient(QStringLiteral("見本二郎"));
    choose(second);
    type(other);
    save();
    choose(first);
    type(letter);
    copy();
    hold();
    markSent();
    type(next);
    choose(second);
    release();
    EXPECT_EQ(text(), other);
    EXPECT_EQ(history(first), QStringList{letter});
    open();
    EXPECT_EQ(keptTexts(), (QStringList{other, next}));
    EXPECT_EQ(draftTextOf(first), next);
    EXPECT_EQ(draftTextOf(second), other);
}

TEST_F(LetterRaceTest, TypingGoesOnWhileTheLetterIsAddressed)
{
    const ClientId client = addClient(QStringLiteral("見本一郎"));
    type(QStringLiteral("はじめ、"));
    hold();
    pick(client);
    type(QStringLiteral("途中、"));
    moveFocus(); // saves
    type(QStringLiteral("終わり。"));
    release();
    const QString whole = QStringLiteral("はじめ、途中、終わり。");
    EXPECT_EQ(text(), whole);
    open();
    EXPECT_EQ(text(), whole);
    EXPECT_EQ(draftTextOf(client), whole);
    EXPECT_EQ(keptTexts(), QStringList{whole});
}

TEST_F(LetterRaceTest, ChoosingTheClientBeforeTheLetterIsTheirsLosesNothing)
{
    const ClientId client = addClient(QStringLiteral("見本一郎"));
    type(letter);
    hold();
    pick(client);
    choose(client);
    ASSERT_EQ(text(), QString()) << "their draft is not there yet";
    type(next);
    release();
    save();
    EXPECT_EQ(text(), next);
    EXPECT_EQ(draftTextOf(client), letter);
    EXPECT_EQ(looseTexts(), QStringList{next});
}

TEST_F(LetterRaceTest, ANewClientDoesNotTakeAnotherClientsDraft)
{
    const ClientId second = addClient(QStringLiteral("見本二郎"));
    choose(second);
    type(other);
    save();
    beginNew();
    type(letter);
    save();
    hold();
    emit find("conversationHeader")
        ->findChild<widgets::ClientPicker*>()
        ->createAsked(QStringLiteral("見本三郎"));
    choose(second);
    release();
    EXPECT_EQ(text(), other);
    EXPECT_EQ(draftTextOf(second), other);
    press(Qt::Key_End, Qt::ControlModifier);
    type(QStringLiteral("追記。"));
    save();
    EXPECT_EQ(draftTextOf(second), other + QStringLiteral("追記。"));
    EXPECT_EQ(keptTexts().filter(letter).size(), 1) << "the first letter is kept, too";
}

TEST_F(LetterRaceTest, SwitchingBetweenMakingTheClientAndAddressing)
{
    const ClientId second = addClient(QStringLiteral("見本二郎"));
    choose(second);
    type(other);
    save();
    beginNew();
    type(letter);
    save();
    hold();
    emit find("conversationHeader")
        ->findChild<widgets::ClientPicker*>()
        ->createAsked(QStringLiteral("見本三郎"));
    hold();
    releaseOne();
    ASSERT_TRUE(until([this] { return notice().contains(QStringLiteral("見本三郎")); }));
    choose(second);
    release();
    EXPECT_EQ(text(), other);
    EXPECT_EQ(draftTextOf(second), other);
    const auto made = storage::findClients(store().reader(), QStringLiteral("見本三郎"), 2);
    ASSERT_TRUE(made);
    ASSERT_EQ(made->size(), 1U);
    EXPECT_EQ(draftTextOf(made->front().id), letter);
    EXPECT_TRUE(looseTexts().isEmpty());
}

TEST_F(LetterRaceTest, WhatIsTypedWhileAPartIsRecordedIsSavedByItself)
{
    const QString parts = QStringLiteral("お気軽にお尋ねくださいませ。").repeated(100);
    const ClientId client = addClient(QStringLiteral("見本一郎"));
    choose(client);
    type(parts);
    save();
    copy();
    hold();
    markSent();
    type(QStringLiteral("追伸。"));
    moveFocus(); // asks for a save while the part is on its way
    release();
    ASSERT_EQ(history(client).size(), 1);
    EXPECT_TRUE(until([this, client, &parts] {
        return draftTextOf(client) == parts + QStringLiteral("追伸。");
    })) << "nothing else is done";
}

TEST_F(LetterRaceTest, TakingAPartBackLeavesWhatIsTyped)
{
    const QString parts = QStringLiteral("お気軽にお尋ねくださいませ。").repeated(100);
    const ClientId client = addClient(QStringLiteral("見本一郎"));
    choose(client);
    type(parts);
    copy();
    markSent();
    settleAll();
    ASSERT_EQ(history(client).size(), 1);
    hold();
    type(QStringLiteral("追伸、"));
    click("noticeAct");
    type(QStringLiteral("続き。"));
    release();
    const QString whole = parts + QStringLiteral("追伸、続き。");
    EXPECT_EQ(text(), whole);
    EXPECT_TRUE(history(client).isEmpty());
    open();
    EXPECT_EQ(text(), whole);
    ASSERT_TRUE(draftOf(client));
    EXPECT_TRUE(draftOf(client)->draft.sent.empty());
}

TEST_F(LetterRaceTest, TakingAWholeLetterBackLosesNeitherText)
{
    const ClientId client = addClient(QStringLiteral("見本一郎"));
    choose(client);
    type(letter);
    copy();
    markSent();
    settleAll();
    ASSERT_EQ(text(), QString());
    type(next);
    hold();
    click("noticeAct");
    type(QStringLiteral("続き。"));
    release();
    save();
    const QStringList everything = keptTexts() + history(client);
    EXPECT_EQ(everything.filter(letter).size(), 1) << everything.join(u'\n').toStdString();
    EXPECT_EQ(everything.filter(next + QStringLiteral("続き。")).size(), 1)
        << everything.join(u'\n').toStdString();
    EXPECT_FALSE(notice().isEmpty());
}

TEST_F(LetterRaceTest, ADiscardThatIsRefusedKeepsTheText)
{
    type(letter);
    breakStore();
    find<QAction>("discardAction")->trigger();
    settleAll();
    EXPECT_TRUE(notice().contains(QStringLiteral("書き込めません"))) << notice().toStdString();
    ASSERT_EQ(looseTexts(), QStringList()) << "it was never saved";
    heal();
    window()->close();
    EXPECT_EQ(looseTexts(), QStringList{letter});
}

TEST_F(LetterRaceTest, ARefusedDiscardGivesTheClientTheirTextBack)
{
    const ClientId client = addClient(QStringLiteral("見本一郎"));
    choose(client);
    type(letter);
    save();
    breakStore();
    type(next);
    find<QAction>("discardAction")->trigger();
    settleAll();
    choose(client);
    EXPECT_EQ(text(), letter + next);
    heal();
    settleAll();
    window()->close();
    EXPECT_EQ(keptTexts(), QStringList{letter + next});
    EXPECT_EQ(draftTextOf(client), letter + next);
}

TEST_F(LetterRaceTest, TakingADiscardBackDoesNotCostTheNextDraft)
{
    type(letter);
    save();
    hold();
    find<QAction>("discardAction")->trigger();
    type(next);
    release();
    EXPECT_EQ(text(), next);
    click("noticeAct");
    settleAll();
    EXPECT_EQ(text(), letter);
    save();
    EXPECT_EQ(keptTexts(), (QStringList{letter, next}));
}

TEST_F(LetterRaceTest, ADraftWhoseClientGotAnotherOneIsKeptWithoutAClient)
{
    const ClientId client = addClient(QStringLiteral("見本一郎"));
    choose(client);
    type(letter);
    domain::KeptDraft meanwhile;
    meanwhile.id = newId<DraftId>(m_clock.nowUtc());
    meanwhile.draft.text = other;
    meanwhile.draft.channel = QStringLiteral("dm");
    act([meanwhile, client](const acts::Scope& scope) {
        return acts::addressDraft(scope, meanwhile, client);
    });
    ASSERT_EQ(draftTextOf(client), other);
    save();
    EXPECT_EQ(text(), letter);
    EXPECT_EQ(looseTexts(), QStringList{letter});
    EXPECT_EQ(draftTextOf(client), other);
    EXPECT_TRUE(find("conversationHeader")
                    ->findChild<QWidget*>(QStringLiteral("clientPickerField"))
                    ->isVisible())
        << "the header asks whom it goes to";
    type(next);
    save();
    EXPECT_EQ(looseTexts(), QStringList{letter + next});
}

class ReusedTextTest : public LetterRaceTest
{
protected:
    // Reuses a text, goes on with it, takes the reuse back, and that back again.
    void reuseEditAndTakeBackTwice()
    {
        emit window()->findChild<messages::HistoryView*>()->reuseAsked(letter);
        ASSERT_EQ(text(), letter);
        type(next);
        m_edited = text();
        ASSERT_EQ(m_edited.size(), letter.size() + next.size());
        click("noticeAct");
        settleAll();
        ASSERT_NE(text(), m_edited);
        ASSERT_FALSE(keptTexts().contains(m_edited));
        click("noticeAct");
        settleAll();
    }

    QString m_edited;
};

TEST_F(ReusedTextTest, WhatWasTypedBehindItComesBack)
{
    choose(addClient(QStringLiteral("見本一郎")));
    reuseEditAndTakeBackTwice();
    EXPECT_EQ(text(), m_edited);
    save();
    EXPECT_EQ(keptTexts(), QStringList{m_edited});
}

TEST_F(ReusedTextTest, TheDraftBeforeItStays)
{
    const ClientId client = addClient(QStringLiteral("見本一郎"));
    choose(client);
    type(other);
    reuseEditAndTakeBackTwice();
    EXPECT_EQ(text(), m_edited);
    save();
    EXPECT_EQ(draftTextOf(client), other);
    EXPECT_EQ(looseTexts(), QStringList{m_edited});
}

TEST_F(LetterRaceTest, ALetterToSupportDoesNotTurnTheNextOneIntoMail)
{
    const ClientId client = addClient(QStringLiteral("見本一郎"));
    const ClientId stranger = addClient(QStringLiteral("見本二郎"));
    act([client, now = m_clock.nowUtc()](const acts::Scope& scope) {
        return acts::recordReceived(
            scope, {client, QStringLiteral("room"), QStringLiteral("よろしくお願いします。"), now});
    });
    auto* channels = find<QComboBox>("channelBox");
    const int chosen = channels->findData(QStringLiteral("estimate"));
    ASSERT_GE(chosen, 0);
    channels->setCurrentIndex(chosen);
    emit channels->activated(chosen);

    emit window()->findChild<messages::RefusalPanel*>()->supportLetterAsked();
    EXPECT_EQ(channels->currentData().toString(), QStringLiteral("mail"));
    choose(client);
    type(letter);
    save();
    ASSERT_TRUE(draftOf(client));
    EXPECT_EQ(draftOf(client)->draft.channel, QStringLiteral("room"));

    emit window()->findChild<messages::RefusalPanel*>()->supportLetterAsked();
    choose(stranger);
    type(other);
    save();
    ASSERT_TRUE(draftOf(stranger));
    EXPECT_EQ(draftOf(stranger)->draft.channel, QStringLiteral("estimate"));

    emit window()->findChild<messages::RefusalPanel*>()->supportLetterAsked();
    beginNew();
    EXPECT_EQ(text(), QString());
    EXPECT_EQ(channels->currentData().toString(), QStringLiteral("estimate"));
}

} // namespace

} // namespace choba::test
