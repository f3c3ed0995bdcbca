#include "acts/letters.h"
#include "storage/clients.h"
#include "storage/conversations.h"
#include "storage/drafts.h"
#include "storage/messages.h"
#include "storage/search.h"
#include "support/store_fixture.h"

namespace {

using namespace choba;
using acts::Kind;
using acts::Rest;
using choba::testing::expectError;
using choba::testing::must;

class LettersTest : public choba::testing::OpenStore
{
protected:
    domain::KeptDraft stored(const domain::KeptDraft& draft) const
    {
        return must(storage::loadDraft(connection(), draft.id));
    }

    std::vector<domain::Message> history(ClientId client) const
    {
        return must(storage::loadHistory(connection(), client, std::nullopt, 100));
    }

    bool finds(const char* words) const
    {
        return !must(storage::searchMessages(connection(), QString::fromUtf8(words), std::nullopt,
                                             10))
                    .hits.empty();
    }

    const QString m_text = QStringLiteral("一つ目です\n\n二つ目です\n\n三つ目です");
    const std::vector<text::Part> m_first = {part(0, 5)};
    const std::vector<text::Part> m_second = {part(7, 12)};
    const std::vector<text::Part> m_third = {part(14, 19, text::Cut::end)};
};

TEST_F(LettersTest, KeepsADraftUntilItIsEmpty)
{
    const domain::Client client = addClient(QStringLiteral("花子"));
    domain::KeptDraft draft = draftOf(QStringLiteral("書きかけ"), client.id);
    const acts::Change change = must(acts::keepDraft(scope(), draft));
    EXPECT_TRUE(change.drafts);
    EXPECT_EQ(change.clients, std::vector<ClientId>{client.id});
    EXPECT_TRUE(stored(draft) == draft);
    EXPECT_EQ(number(connection(), "SELECT count(*) FROM act"), 1) << "no act but the client's";
    expectError(acts::keepDraft(scope(), draftOf(QStringLiteral("別"), client.id)),
                ErrorCode::draftThere);
    draft.draft.text.clear();
    must(acts::keepDraft(scope(), draft));
    expectError(storage::loadDraft(connection(), draft.id), ErrorCode::notThere);
    must(acts::keepDraft(scope(), draft));
    EXPECT_EQ(number(connection(), "SELECT count(*) FROM draft"), 0);
}

TEST_F(LettersTest, GoesOutPartByPart)
{
    const domain::Client client = addClient(QStringLiteral("花子"));
    const domain::KeptDraft draft = draftOf(m_text, client.id);
    const acts::Sent first = must(acts::markSent(scope(), draft, m_first, Rest::open));
    EXPECT_EQ(first.receipt.kind, Kind::partSent);
    EXPECT_EQ(first.receipt.detail, QStringLiteral("花子様"));
    EXPECT_EQ(first.receipt.change.clients, std::vector<ClientId>{client.id});
    EXPECT_TRUE(first.receipt.change.drafts);
    EXPECT_EQ(first.client, client.id);
    EXPECT_TRUE(stored(draft).draft.sent == m_first);
    const qint64 firstAt = m_clock;

    const acts::Sent second = must(acts::markSent(scope(), draft, m_second, Rest::open));
    EXPECT_EQ(second.message, first.message);
    const acts::Sent last = must(acts::markSent(scope(), draft, m_third, Rest::none));
    EXPECT_EQ(last.receipt.kind, Kind::letterSent);
    EXPECT_EQ(last.message, first.message);
    expectError(storage::loadDraft(connection(), draft.id), ErrorCode::notThere);

    domain::Message expected;
    expected.id = first.message;
    expected.client = client.id;
    expected.channel = QStringLiteral("dm");
    expected.at = firstAt;
    expected.parts = {{firstAt, QStringLiteral("一つ目です")},
                      {firstAt + 1000, QStringLiteral("二つ目です")},
                      {firstAt + 2000, QStringLiteral("三つ目です")}};
    EXPECT_TRUE(history(client.id) == std::vector{expected});
    EXPECT_TRUE(finds("二つ目"));
    expectSound(connection());
}

TEST_F(LettersTest, NumberingBelongsToWhatWasSent)
{
    const domain::Client client = addClient(QStringLiteral("花子"));
    const domain::KeptDraft draft = draftOf(m_text, client.id);
    text::Part numbered = part(0, 5);
    numbered.numbering = QStringLiteral("(1/2)\n");
    must(acts::markSent(scope(), draft, {numbered, part(7, 19)}, Rest::none));
    EXPECT_EQ(domain::wholeText(history(client.id).at(0)),
              QStringLiteral("(1/2)\n一つ目です\n\n二つ目です\n\n三つ目です"));
}

TEST_F(LettersTest, WithoutAReceiverMakesANamelessOne)
{
    const domain::KeptDraft draft = draftOf(m_text);
    const QStringList empty = contents();
    const acts::Sent sent = must(acts::markSent(scope(), draft, m_first, Rest::open));
    EXPECT_EQ(sent.receipt.detail, QString());
    EXPECT_EQ(must(storage::loadClient(connection(), sent.client)).name, QString());
    EXPECT_EQ(stored(draft).client, sent.client);
    EXPECT_EQ(history(sent.client).size(), 1U);

    // The way back takes everything but what was typed.
    must(acts::undo(scope(), sent.receipt.id));
    EXPECT_EQ(number(connection(), "SELECT count(*) FROM client"), 0);
    EXPECT_TRUE(stored(draft) == draft);
    EXPECT_FALSE(finds("一つ目"));
    must(acts::discardDraft(scope(), draft.id));
    expectSound(connection());
}

TEST_F(LettersTest, AWrongReceiverIsCorrectedForWhatWentOutToo)
{
    const domain::KeptDraft draft = draftOf(m_text);
    const acts::Sent sent = must(acts::markSent(scope(), draft, m_first, Rest::open));
    const domain::Client client = addClient(QStringLiteral("花子"));
    const QStringList before = contents();
    const acts::Receipt addressed = must(acts::addressDraft(scope(), draft, client.id));
    EXPECT_EQ(addressed.kind, Kind::draftAddressed);
    EXPECT_EQ(addressed.detail, QStringLiteral("花子様"));
    EXPECT_EQ(addressed.change.clients, (std::vector<ClientId>{client.id, sent.client}));
    EXPECT_EQ(stored(draft).client, client.id);
    EXPECT_EQ(history(client.id).at(0).id, sent.message);
    expectError(storage::loadClient(connection(), sent.client), ErrorCode::notThere);
    expectSound(connection());
    must(acts::undo(scope(), addressed.id));
    EXPECT_EQ(contents(), before);
    must(acts::addressDraft(scope(), draft, client.id));
    // A client with a name stays.
    const domain::Client other = addClient(QStringLiteral("次郎"));
    must(acts::addressDraft(scope(), draft, other.id));
    EXPECT_EQ(history(other.id).size(), 1U);
    EXPECT_TRUE(history(client.id).empty());
    EXPECT_TRUE(storage::loadClient(connection(), client.id));
    EXPECT_FALSE(must(acts::addressDraft(scope(), draft, other.id)).id.isValid())
        << "nothing to take back";
}

TEST_F(LettersTest, AReceiverWithADraftIsRefused)
{
    const domain::Client client = addClient(QStringLiteral("花子"));
    must(acts::keepDraft(scope(), draftOf(QStringLiteral("先の"), client.id)));
    const QStringList before = contents();
    domain::KeptDraft draft = draftOf(QStringLiteral("後の"));
    expectError(acts::addressDraft(scope(), draft, client.id), ErrorCode::draftThere);
    expectError(acts::addressDraft(scope(), draft, newId<ClientId>(now)), ErrorCode::notThere);
    draft.client = client.id;
    expectError(acts::markSent(scope(), draft, {part(0, 2)}, Rest::none), ErrorCode::draftThere);
    expectError(acts::markSent(scope(), draft, {}, Rest::none), ErrorCode::emptyText);
    EXPECT_EQ(contents(), before);
}

TEST_F(LettersTest, WhatIsTypedAfterwardsDoesNotStandInTheWayOfTheWayBack)
{
    const domain::Client client = addClient(QStringLiteral("花子"));
    domain::KeptDraft draft = draftOf(m_text, client.id);
    must(acts::keepDraft(scope(), draft));
    const acts::Sent sent = must(acts::markSent(scope(), draft, m_first, Rest::open));
    draft.draft.text += QStringLiteral("\n\n書き足し");
    draft.draft.channel = QStringLiteral("room");
    draft.savedAt = now + 77;
    must(acts::keepDraft(scope(), draft));
    must(acts::undo(scope(), sent.receipt.id));
    EXPECT_TRUE(stored(draft) == draft);
    EXPECT_TRUE(history(client.id).empty());
    expectSound(connection());
}

TEST_F(LettersTest, AnEmptiedTextKeepsWhatWasSentOfIt)
{
    domain::KeptDraft draft = draftOf(m_text);
    const acts::Sent sent = must(acts::markSent(scope(), draft, m_first, Rest::open));
    draft.draft.text.clear();
    must(acts::keepDraft(scope(), draft));
    EXPECT_EQ(stored(draft).draft.sent.size(), 1U);
    must(acts::discardDraft(scope(), draft.id));
    EXPECT_EQ(history(sent.client).size(), 1U) << "what was sent stays sent";
}

TEST_F(LettersTest, AWholeLetterComesBack)
{
    const domain::Client client = addClient(QStringLiteral("花子"));
    const domain::KeptDraft draft = draftOf(m_text, client.id);
    must(acts::markSent(scope(), draft, m_first, Rest::open));
    const QStringList before = contents();
    const acts::Sent sent =
        must(acts::markSent(scope(), draft, {m_second.front(), m_third.front()}, Rest::none));
    must(acts::undo(scope(), sent.receipt.id));
    EXPECT_EQ(contents(), before);
    EXPECT_TRUE(stored(draft).draft.sent == m_first);
    EXPECT_FALSE(finds("二つ目"));
    expectSound(connection());
}

TEST_F(LettersTest, AnotherDraftStandsInTheWayOfTheWayBack)
{
    const domain::Client client = addClient(QStringLiteral("花子"));
    const acts::Sent sent =
        must(acts::markSent(scope(), draftOf(m_text, client.id), {part(0, 19)}, Rest::none));
    const domain::KeptDraft next = draftOf(QStringLiteral("次の手紙"), client.id);
    must(acts::keepDraft(scope(), next));
    const QStringList before = contents();
    expectError(acts::undo(scope(), sent.receipt.id), ErrorCode::undoConflict);
    EXPECT_EQ(contents(), before);
    EXPECT_TRUE(stored(next) == next);
    must(acts::discardDraft(scope(), next.id));
    must(acts::undo(scope(), sent.receipt.id));
    EXPECT_EQ(must(storage::draftOf(connection(), client.id)).value().draft.text, m_text);
}

TEST_F(LettersTest, TheLastPartWasNotSentAfterAll)
{
    const domain::Client client = addClient(QStringLiteral("花子"));
    const domain::KeptDraft draft = draftOf(m_text, client.id);
    must(acts::keepDraft(scope(), draft));
    expectError(acts::takeBackSent(scope(), draft), ErrorCode::notThere);
    must(acts::markSent(scope(), draft, m_first, Rest::open));
    must(acts::markSent(scope(), draft, m_second, Rest::open));
    const QStringList before = contents();

    const acts::Receipt taken = must(acts::takeBackSent(scope(), draft));
    EXPECT_EQ(taken.kind, Kind::sentTakenBack);
    EXPECT_EQ(taken.detail, QStringLiteral("花子様"));
    EXPECT_TRUE(stored(draft).draft.sent == m_first);
    EXPECT_EQ(domain::wholeText(history(client.id).at(0)), QStringLiteral("一つ目です"));
    must(acts::undo(scope(), taken.id));
    EXPECT_EQ(contents(), before);

    must(acts::takeBackSent(scope(), draft));
    must(acts::takeBackSent(scope(), draft));
    EXPECT_TRUE(history(client.id).empty()) << "a letter without parts is none";
    EXPECT_TRUE(stored(draft) == draft);
    expectError(acts::takeBackSent(scope(), draft), ErrorCode::notThere);
    must(acts::markSent(scope(), draft, m_first, Rest::open));
    EXPECT_EQ(history(client.id).size(), 1U);
    expectSound(connection());
}

TEST_F(LettersTest, AClockSetBackDoesNotReorder)
{
    const domain::Client client = addClient(QStringLiteral("花子"));
    const qint64 back = now - 86'400'000;
    must(acts::markSent(scopeAt(now), draftOf(m_text, client.id), m_first, Rest::none));
    must(acts::recordReceived(scopeAt(back),
                              {client.id, QStringLiteral("dm"), QStringLiteral("返事"), back}));
    const domain::KeptDraft draft = draftOf(m_text, client.id);
    must(acts::markSent(scopeAt(back + 1), draft, m_second, Rest::open));
    must(acts::markSent(scopeAt(back), draft, m_third, Rest::none));
    QStringList texts;
    for (const domain::Message& message : history(client.id))
        texts.prepend(domain::wholeText(message));
    EXPECT_EQ(texts,
              (QStringList{QStringLiteral("一つ目です"), QStringLiteral("返事"),
                           QStringLiteral("二つ目です\n\n三つ目です")}));
    EXPECT_GE(history(client.id).front().parts.back().at,
              history(client.id).front().parts.front().at);
    EXPECT_EQ(must(storage::loadConversation(connection(), client.id, {})).value().turn,
              domain::Turn::theirs);
    // It is opened "now", though by this clock it was not sent yet.
    const domain::Message last = history(client.id).front();
    must(acts::markOpened(scopeAt(back + 2), last.id, back + 2));
    EXPECT_EQ(history(client.id).front().openedAt, last.at);
}

TEST_F(LettersTest, WhatAClientWroteIsRecordedAtItsTime)
{
    const domain::Client client = addClient(QStringLiteral("花子"));
    const auto receive = [&](const char* text, qint64 at) {
        return acts::recordReceived(
            scopeAt(now), {client.id, QStringLiteral("room"), QString::fromUtf8(text), at});
    };
    expectError(receive(" 　\n", now), ErrorCode::emptyText);
    expectError(receive("あ", now + 1), ErrorCode::inFuture);
    const acts::Receipt receipt = must(receive("今", now));
    EXPECT_EQ(receipt.kind, Kind::received);
    EXPECT_EQ(receipt.detail, QStringLiteral("花子様"));
    must(receive("昨日", now - 86'400'000));
    must(receive("今の後", now));
    QStringList texts;
    for (const domain::Message& message : history(client.id)) {
        EXPECT_EQ(message.direction, domain::Direction::in);
        EXPECT_EQ(message.channel, QStringLiteral("room"));
        texts.prepend(domain::wholeText(message));
    }
    EXPECT_EQ(
        texts,
        (QStringList{QStringLiteral("昨日"), QStringLiteral("今"), QStringLiteral("今の後")}));
    must(acts::undo(scope(), receipt.id));
    EXPECT_EQ(history(client.id).size(), 2U);
    expectError(
        acts::recordReceived(
            scopeAt(now), {newId<ClientId>(now), QStringLiteral("dm"), QStringLiteral("誰"), now}),
        ErrorCode::notThere);
}

TEST_F(LettersTest, IsOpenedAfterItWasSent)
{
    const domain::Client client = addClient(QStringLiteral("花子"));
    const domain::Message sent = addMessage(client.id, QStringLiteral("手紙"), 0);
    const qint64 later = now + 3'600'000;
    const qint64 minute = sent.at / 60'000 * 60'000;

    const struct {
        std::optional<qint64> at;
        std::optional<ErrorCode> error;
        std::optional<qint64> opened;
    } table[] = {
        {later, {}, later},
        {later + 1, ErrorCode::inFuture, later},
        {minute - 1, ErrorCode::openedBeforeSent, later},
        {minute, {}, sent.at}, // the site shows minutes
        {std::nullopt, {}, std::nullopt},
    };

    for (const auto& row : table) {
        const auto receipt = acts::markOpened(scopeAt(later), sent.id, row.at);
        if (row.error)
            expectError(receipt, *row.error);
        else
            EXPECT_EQ(must(receipt).kind, row.at ? Kind::opened : Kind::notOpened);
        EXPECT_EQ(must(storage::loadMessage(connection(), sent.id)).openedAt, row.opened);
    }
    const domain::Message received =
        addMessage(client.id, QStringLiteral("返事"), 1, domain::Direction::in);
    expectError(acts::markOpened(scopeAt(later), received.id, later), ErrorCode::notThere);
    expectError(acts::markOpened(scopeAt(later), newId<MessageId>(now), later),
                ErrorCode::notThere);
}

TEST_F(LettersTest, NeedsNoAnswer)
{
    const domain::Client client = addClient(QStringLiteral("花子"));
    const domain::Message message =
        addMessage(client.id, QStringLiteral("ありがとう"), 0, domain::Direction::in);
    const auto turn = [&] {
        return must(storage::loadConversation(connection(), client.id, {})).value().turn;
    };
    EXPECT_EQ(turn(), domain::Turn::mine);
    const acts::Receipt settled = must(acts::settle(scope(), message.id, true));
    EXPECT_EQ(settled.kind, Kind::settled);
    EXPECT_EQ(turn(), domain::Turn::none);
    EXPECT_FALSE(must(acts::settle(scope(), message.id, true)).id.isValid());
    must(acts::undo(scope(), settled.id));
    EXPECT_EQ(turn(), domain::Turn::mine);
    EXPECT_EQ(must(acts::settle(scope(), message.id, false)).kind, Kind::unsettled);
    const domain::Message sent = addMessage(client.id, QStringLiteral("いえ"), 1);
    expectError(acts::settle(scope(), sent.id, true), ErrorCode::notThere);
}

TEST_F(LettersTest, ARemovedMessageComesBackWithItsPartsAndItsDraft)
{
    const domain::Client client = addClient(QStringLiteral("花子"));
    const domain::KeptDraft draft = draftOf(m_text, client.id);
    const acts::Sent sent = must(acts::markSent(scope(), draft, m_first, Rest::open));
    const QStringList before = contents();
    const acts::Receipt removed = must(acts::removeMessage(scope(), sent.message));
    EXPECT_EQ(removed.kind, Kind::messageRemoved);
    EXPECT_TRUE(removed.change.drafts);
    EXPECT_TRUE(history(client.id).empty());
    EXPECT_FALSE(finds("一つ目"));
    EXPECT_TRUE(stored(draft).draft.sent == m_first) << "it was sent, only not kept";
    expectError(acts::removeMessage(scope(), sent.message), ErrorCode::notThere);
    must(acts::undo(scope(), removed.id));
    EXPECT_EQ(contents(), before);
    EXPECT_TRUE(finds("一つ目"));

    must(acts::removeMessage(scope(), sent.message));
    const acts::Sent rest = must(acts::markSent(scope(), draft, m_second, Rest::none));
    EXPECT_NE(rest.message, sent.message);
    EXPECT_EQ(domain::wholeText(history(client.id).at(0)), QStringLiteral("二つ目です"));
    expectSound(connection());
}

} // namespace
