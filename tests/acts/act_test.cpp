#include "acts/act.h"
#include "acts/clients.h"
#include "acts/letters.h"
#include "acts/own_rules.h"
#include "acts/troubles.h"
#include "storage/clients.h"
#include "storage/own_rules.h"
#include "storage/refusals.h"
#include "support/store_fixture.h"
#include "wording/acts.h"

namespace {

using namespace choba;
using acts::Kind;
using choba::testing::expectError;
using choba::testing::must;

class ActTest : public choba::testing::OpenStore
{
protected:
    Result<acts::Receipt> rename(domain::Client client, const char* name)
    {
        client.name = QString::fromUtf8(name);
        return acts::changeClient(scope(), client);
    }

    QString nameOf(const domain::Client& client) const
    {
        return must(storage::loadClient(connection(), client.id)).name;
    }
};

TEST(ActKind, HasAKeyAndSentences)
{
    QStringList keys;
    for (int number = 0; number <= static_cast<int>(Kind::ruleReset); ++number) {
        const auto kind = static_cast<Kind>(number);
        const QString key = acts::key(kind).toString();
        EXPECT_EQ(acts::kindFromKey(key), kind);
        keys.append(key);
        const bool aboutNobody = kind == Kind::locked || kind == Kind::unlocked;
        const bool alwaysNamed = kind >= Kind::wordAdded;
        for (const auto sentence : {wording::doneSentence, wording::takenBackSentence}) {
            const QString named = sentence(key, QStringLiteral("架空様"));
            EXPECT_TRUE(named.endsWith(u'.')) << qPrintable(key);
            // A card or a draft may have another name again after the way back.
            EXPECT_EQ(named.contains(QStringLiteral("架空様")), !aboutNobody) << qPrintable(key);
            const QString nameless = sentence(key, {});
            EXPECT_TRUE(nameless.endsWith(u'.')) << qPrintable(key);
            if (!alwaysNamed) {
                EXPECT_FALSE(nameless.contains(QStringLiteral("  "))) << qPrintable(nameless);
                EXPECT_FALSE(nameless.contains(u'%')) << qPrintable(nameless);
            }
        }
        EXPECT_NE(wording::doneSentence(key, {}), wording::takenBackSentence(key, {}));
    }
    keys.removeDuplicates();
    EXPECT_EQ(keys.size(), static_cast<int>(Kind::ruleReset) + 1);
    EXPECT_EQ(acts::key(Kind::letterSent), QStringLiteral("letter-sent"));
    EXPECT_FALSE(acts::kindFromKey(u"letter"));
    EXPECT_EQ(wording::doneSentence(QStringLiteral("unknown"), QStringLiteral("x")),
              QStringLiteral("x"));
}

TEST_F(ActTest, WorkThatFailsChangesNothing)
{
    const domain::Client client = addClient(QStringLiteral("架空"));
    const QStringList before = contents();
    const auto half = acts::perform(scope(), Kind::clientChanged, [&](acts::Receipt&) {
        must(storage::deleteClient(connection(), client.id));
        return Result<void>(Error{ErrorCode::wrongUse, {}, {}});
    });
    expectError(half, ErrorCode::wrongUse);
    const auto first = acts::perform(
        scope(), Kind::clientChanged,
        [&](acts::Receipt&) {
            must(storage::deleteClient(connection(), client.id));
            return Result<void>(Error{ErrorCode::notThere, {}, {}});
        },
        [](acts::Receipt&) { return Result<void>(); });
    expectError(first, ErrorCode::notThere);
    EXPECT_EQ(contents(), before);
}

TEST_F(ActTest, WhatChangesNothingIsNotRecorded)
{
    const domain::Client client = addClient(QStringLiteral("架空"));
    const QStringList before = contents();
    const acts::Receipt receipt = must(acts::changeClient(scope(), client));
    EXPECT_FALSE(receipt.id.isValid());
    EXPECT_EQ(contents(), before);
}

TEST_F(ActTest, AreTakenBackInAnyOrderThatHolds)
{
    const domain::Client first = addClient(QStringLiteral("一"));
    const domain::Client second = addClient(QStringLiteral("二"));
    const QStringList before = contents();
    const acts::Receipt one = must(rename(first, "壱"));
    const acts::Receipt two = must(rename(second, "弐"));
    EXPECT_EQ(one.detail, QStringLiteral("壱様"));
    EXPECT_EQ(one.change.clients, std::vector<ClientId>{first.id});

    const acts::Receipt taken = must(acts::undo(scope(), one.id));
    EXPECT_EQ(taken.id, one.id);
    EXPECT_EQ(taken.kind, Kind::clientChanged);
    EXPECT_EQ(taken.detail, one.detail);
    EXPECT_TRUE(taken.change.everything);
    EXPECT_EQ(nameOf(first), QStringLiteral("一"));
    EXPECT_EQ(nameOf(second), QStringLiteral("弐"));
    expectError(acts::undo(scope(), one.id), ErrorCode::notThere);
    must(acts::undo(scope(), two.id));
    EXPECT_EQ(contents(), before);
}

TEST_F(ActTest, ALaterChangeOfTheSameStandsInTheWay)
{
    const domain::Client client = addClient(QStringLiteral("一"));
    const acts::Receipt older = must(rename(client, "二"));
    const acts::Receipt newer = must(rename(client, "三"));
    const QStringList before = contents();
    expectError(acts::undo(scope(), older.id), ErrorCode::undoConflict);
    EXPECT_EQ(contents(), before);
    must(acts::undo(scope(), newer.id));
    must(acts::undo(scope(), older.id));
    EXPECT_EQ(nameOf(client), QStringLiteral("一"));
}

TEST_F(ActTest, AddingAClientStandsWhenThereAreMessages)
{
    const domain::Client client = addClient(QStringLiteral("一"));
    const acts::Receipt added = must(acts::lastAct(connection())).value();
    EXPECT_EQ(added.kind, Kind::clientAdded);
    addMessage(client.id, QStringLiteral("やあ"), 0);
    const QStringList before = contents();
    expectError(acts::undo(scope(), added.id), ErrorCode::undoConflict);
    EXPECT_EQ(contents(), before);
}

TEST_F(ActTest, LaterActsAreNewerWhateverTheClockSays)
{
    const domain::Client client = addClient(QStringLiteral("一"));
    ActId last;
    for (const qint64 time : {now, now + 5000, now - 86'400'000, now, qint64(0)}) {
        domain::Client changed = client;
        changed.note = QString::number(time) + QString::number(last.value);
        const acts::Receipt receipt = must(acts::changeClient({connection(), time}, changed));
        EXPECT_GT(receipt.id, last);
        EXPECT_EQ(must(acts::lastAct(connection())).value().id, receipt.id);
        last = receipt.id;
    }
}

TEST_F(ActTest, OldActsAreForgotten)
{
    domain::Client client = addClient(QStringLiteral("一"));
    const ActId first = must(acts::lastAct(connection())).value().id;
    for (int i = 0; i < acts::keptActs; ++i) {
        client.note = QString::number(i);
        must(acts::changeClient(scope(), client));
    }
    EXPECT_EQ(number(connection(), "SELECT count(*) FROM act"), acts::keptActs);
    expectError(acts::undo(scope(), first), ErrorCode::notThere);
}

TEST_F(ActTest, OwnWordsAreCheckedAndTakenBack)
{
    domain::OwnWord word;
    word.id = newId<WordId>(now);
    word.term = QStringLiteral(" 直接取引 ");
    word.example = QStringLiteral("別の文");
    expectError(acts::addWord(scope(), word), ErrorCode::exampleFailed);
    word.example = QStringLiteral("ちょくせつではなく直接取引で");
    const acts::Receipt added = must(acts::addWord(scope(), word));
    EXPECT_EQ(added.detail, QStringLiteral("直接取引"));
    EXPECT_TRUE(added.change.knowledge);
    word.term = QStringLiteral("直接取引");
    EXPECT_TRUE(must(storage::loadWords(connection())) == std::vector{word});

    domain::OwnWord same = word;
    same.id = newId<WordId>(now);
    expectError(acts::addWord(scope(), same), ErrorCode::alreadyThere);
    same.kind = domain::WordKind::allow;
    must(acts::addWord(scope(), same));
    domain::OwnWord clash = same;
    clash.kind = domain::WordKind::flag;
    expectError(acts::changeWord(scope(), clash), ErrorCode::alreadyThere);
    domain::OwnWord empty = word;
    empty.term = QStringLiteral(" \u200B ");
    expectError(acts::changeWord(scope(), empty), ErrorCode::emptyTerm);

    word.suggestion = QStringLiteral("ここでの取引");
    word.severity = Severity::hint;
    must(acts::changeWord(scope(), word));
    EXPECT_TRUE(must(storage::findWord(connection(), word.kind, word.term)) == word);
    const acts::Receipt removed = must(acts::removeWord(scope(), word.id));
    EXPECT_EQ(removed.detail, word.term);
    EXPECT_FALSE(must(storage::findWord(connection(), word.kind, word.term)));
    expectError(acts::removeWord(scope(), word.id), ErrorCode::notThere);
    expectError(acts::changeWord(scope(), word), ErrorCode::notThere);
    must(acts::undo(scope(), removed.id));
    EXPECT_TRUE(must(storage::findWord(connection(), word.kind, word.term)) == word);
}

TEST_F(ActTest, OwnRulesAreSetAndReset)
{
    const domain::OwnRule rule{QStringLiteral("channel.dm.limit"), "1000", "1500", now};
    const acts::Receipt set = must(acts::setRule(scope(), rule));
    EXPECT_EQ(set.detail, rule.rule);
    domain::OwnRule changed = rule;
    changed.content = "[\"二\", 2]";
    must(acts::setRule(scope(), changed));
    EXPECT_TRUE(must(storage::loadRules(connection())) == std::vector{changed});
    const acts::Receipt reset = must(acts::resetRule(scope(), rule.rule));
    EXPECT_TRUE(must(storage::loadRules(connection())).empty());
    expectError(acts::resetRule(scope(), rule.rule), ErrorCode::notThere);
    must(acts::undo(scope(), reset.id));
    EXPECT_TRUE(must(storage::loadRules(connection())) == std::vector{changed});
    expectError(acts::undo(scope(), set.id), ErrorCode::undoConflict);
}

TEST_F(ActTest, RefusalsAreFacts)
{
    const domain::Client client = addClient(QStringLiteral("架空"));
    domain::Refusal refusal;
    refusal.id = newId<RefusalId>(now);
    refusal.client = client.id;
    refusal.channel = QStringLiteral("dm");
    refusal.at = now;
    refusal.text = QStringLiteral("　");
    expectError(acts::recordRefusal(scope(), refusal), ErrorCode::emptyText);
    refusal.text = QStringLiteral("断られた文");
    const acts::Receipt receipt = must(acts::recordRefusal(scope(), refusal));
    EXPECT_EQ(receipt.detail, QStringLiteral("架空様"));
    EXPECT_TRUE(receipt.change.troubles);
    domain::Refusal nobody = refusal;
    nobody.id = newId<RefusalId>(now);
    nobody.client.reset();
    nobody.at = now - 1;
    must(acts::recordRefusal(scope(), nobody));
    EXPECT_TRUE(must(storage::loadRefusals(connection(), 10)) == (std::vector{refusal, nobody}));
    EXPECT_TRUE(must(storage::loadRefusals(connection(), 1)) == std::vector{refusal});
    expectError(acts::removeClient(scope(), client.id), ErrorCode::clientHasMessages);
    must(acts::undo(scope(), receipt.id));
    EXPECT_TRUE(must(storage::loadRefusals(connection(), 10)) == std::vector{nobody});
}

TEST_F(ActTest, LocksBeginAndEnd)
{
    expectError(acts::recordUnlock(scopeAt(now), now), ErrorCode::notThere);
    expectError(acts::recordLock(scopeAt(now), now + 1), ErrorCode::inFuture);
    must(acts::recordLock(scopeAt(now), now - 5));
    EXPECT_EQ(must(storage::openLock(connection())).value().since, now - 5);
    expectError(acts::recordLock(scopeAt(now), now), ErrorCode::lockedAlready);
    expectError(acts::recordUnlock(scopeAt(now), now + 1), ErrorCode::inFuture);
    const acts::Receipt over = must(acts::recordUnlock(scopeAt(now), now - 1'000'000));
    EXPECT_FALSE(must(storage::openLock(connection())));
    EXPECT_EQ(number(connection(), "SELECT until - since FROM lock"), 0)
        << "the clock was set back";
    must(acts::undo(scope(), over.id));
    EXPECT_TRUE(must(storage::openLock(connection())));
}

} // namespace
