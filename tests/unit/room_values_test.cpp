// What a room says in a letter, from what happened in it.
#include "base/ms.h"
#include "domain/silence.h"
#include "support/printers.h"
#include "support/room_story.h"
#include "templating/catalogue.h"
#include "writing/fill.h"

#include <gtest/gtest.h>

namespace choba::test {

namespace {

using namespace domain;
using templating::Value;
using writing::RoomLetter;
using E = EventKind;

const qint64 now = japan("2026-11-21 17:00:00");

Story silent()
{
    return Story()
        .then(E::opened, "2026-11-10 11:20:00")
        .then(E::sellerMessage, "2026-11-10 12:00:00")
        .then(E::handedOver, "2026-11-15 15:00:00")
        .then(E::acknowledged, "2026-11-16 21:10:00");
}

RoomLetter letterOf(const RoomStatus& status)
{
    RoomLetter letter;
    letter.room.id = RoomId{7};
    letter.room.number = QStringLiteral("10000001");
    letter.status = status;
    letter.rules = usualRules();
    letter.policy = letter.rules.usual;
    letter.policy.draftDays = 7;
    letter.policy.supportDays = 30;
    Service service;
    service.title = QStringLiteral("お店の顔になるロゴをお作りします");
    service.item = QStringLiteral("ロゴ");
    service.price = 35000;
    service.revisionPrice = 3000;
    letter.service = service;
    letter.purchases = 1;
    return letter;
}

// As a letter writes it: "" for a value that is not there.
QString valueOf(const RoomLetter& letter, const char* name, qint64 at = now)
{
    Value::Object root;
    writing::putRoomValues(root, letter, at);
    const Value tree(root);
    const Value* found = &tree;
    for (const QString& part : QString::fromUtf8(name).split(u'.')) {
        found = found->member(part);
        if (found == nullptr)
            return {};
    }
    if (found->kind() == Value::Kind::flag)
        return found->flag() ? QStringLiteral("yes") : QStringLiteral("no");
    return found->written();
}

struct Case {
    const char* name;
    const char16_t* words;
};

void expectAll(const RoomLetter& letter, const std::vector<Case>& cases, qint64 at = now)
{
    for (const Case& c : cases)
        EXPECT_EQ(valueOf(letter, c.name, at), QString::fromUtf16(c.words)) << c.name;
}

TEST(RoomValues, TellWhatTheRoomKnows)
{
    RoomLetter letter = letterOf(
        silent().then(E::deliveryDate, "2026-11-17 10:00:00", "2026-11-30 00:00").status());
    letter.lastSentAt = japan("2026-11-17 11:00:00");
    letter.lastOpenedAt = japan("2026-11-17 20:45:00");
    expectAll(letter,
              {
                  {"client.firstTime", u"yes"},
                  {"client.purchases", u"1"},
                  {"client.lastPurchase", u""},
                  {"service.title", u"お店の顔になるロゴをお作りします"},
                  {"service.item", u"ロゴ"},
                  {"service.price", u"35000"},
                  {"service.revisions", u"3"},
                  {"service.unlimitedRevisions", u"no"},
                  {"service.silenceDays", u"5"},
                  {"service.silenceSpan", u"5日間"},
                  {"service.closeHour", u"18時"},
                  {"service.supportDays", u"30"},
                  {"room.no", u"10000001"},
                  {"room.openedAt", u"11月10日(火) 11:20"},
                  {"room.deliveryDate", u"11月30日(月)"},
                  {"room.unread", u"no"},
                  {"room.readAt", u"11月17日(火) 20:45"},
                  {"room.lastSentAt", u"11月17日(火) 11:00"},
                  {"room.delivered", u"yes"},
                  {"room.deliveredOn", u"11月15日(日)"},
                  {"room.closesAt", u"3月10日(水) 11:20"},
                  {"room.draftDate", u""}, // it was handed over
                  {"silence.anchor", u"11月16日(月) 21:10"},
                  {"silence.days", u"4"},
                  {"promise.date", u""},
                  {"promise.asked", u"0"},
                  {"promise.openDays", u"11"},
                  {"round.number", u""},
                  {"round.left", u"3"},
                  {"rating.done", u""},
              });
}

TEST(RoomValues, UnreadIsKnownOnceSomethingWasSent)
{
    RoomLetter letter = letterOf(silent().status());
    EXPECT_EQ(valueOf(letter, "room.unread"), QString());
    letter.lastSentAt = now - ms::day;
    EXPECT_EQ(valueOf(letter, "room.unread"), QStringLiteral("yes"));
    letter.lastOpenedAt = now;
    EXPECT_EQ(valueOf(letter, "room.unread"), QStringLiteral("no"));
}

TEST(RoomValues, WhoWroteAfterAMessageHasReadIt)
{
    RoomLetter letter = letterOf(silent().then(E::acknowledged, "2026-11-17 12:00:00").status());
    letter.lastSentAt = japan("2026-11-17 11:59:59");
    expectAll(letter, {{"room.unread", u"no"}, {"room.readAt", u"11月17日(火) 12:00"}});
    letter.lastOpenedAt = japan("2026-11-17 11:59:59"); // what was noted is more exact
    expectAll(letter, {{"room.unread", u"no"}, {"room.readAt", u"11月17日(火) 11:59"}});
    letter.lastOpenedAt.reset();
    for (const char* later : {"2026-11-17 12:00:00", "2026-11-18 09:00:00"}) {
        letter.lastSentAt = japan(later);
        expectAll(letter, {{"room.unread", u"yes"}, {"room.readAt", u""}});
    }
}

// Before the purchase the first one is still to come.
TEST(RoomValues, FirstTimeCountsPurchases)
{
    const RoomStatus asked = Story().then(E::inquiry, "2026-11-20 10:00:00").status();
    for (const auto& [status, purchases, first] :
         {std::tuple(asked, 0, "yes"), std::tuple(asked, 1, "no"),
          std::tuple(silent().status(), 1, "yes"), std::tuple(silent().status(), 2, "no")}) {
        RoomLetter letter = letterOf(status);
        letter.purchases = purchases;
        EXPECT_EQ(valueOf(letter, "client.firstTime"), QLatin1String(first)) << purchases;
    }
    RoomLetter second = letterOf(silent().status());
    second.purchases = 2;
    second.lastPurchase = japan("2026-06-12 10:00:00");
    EXPECT_EQ(valueOf(second, "client.lastPurchase"), QStringLiteral("6月12日(金)"));
}

TEST(RoomValues, TheCloseIsTheOneTheNoticePromises)
{
    RoomLetter letter = letterOf(silent().status());
    EXPECT_EQ(valueOf(letter, "due.close"), QStringLiteral("11月24日(火) 18:00"));
    letter.step = E::notice1;
    // At 18:00 there are three full days left; a minute later there are not.
    for (const auto& [at, close] : {std::pair("2026-11-21 18:00:00", u"11月24日(火) 18:00"),
                                    std::pair("2026-11-21 18:01:00", u"11月25日(水) 18:00")}) {
        const qint64 time = japan(at);
        EXPECT_EQ(valueOf(letter, "due.close", time), QString::fromUtf16(close));
        EXPECT_EQ(letter.closeNamed(time),
                  closePromisedBy(E::notice1, time, letter.status, letter.policy, letter.rules));
    }
}

// Nobody was told, and the plan has gone by: no letter names a time in the past.
TEST(RoomValues, ALatePlanIsNeverNamed)
{
    const RoomLetter letter = letterOf(silent().status());
    const qint64 late = japan("2026-11-26 10:00:00");
    EXPECT_EQ(ladderOf(letter.status, letter.policy, letter.rules).close,
              japan("2026-11-24 18:00:00"));
    EXPECT_EQ(valueOf(letter, "due.close", late), QStringLiteral("11月30日(月) 18:00"));
}

TEST(RoomValues, NoticeTwoSaysWhetherTheDateMoved)
{
    RoomLetter letter =
        letterOf(silent().then(E::notice1, "2026-11-21 18:00:00", "2026-11-24 18:00:00").status());
    letter.step = E::notice2;
    expectAll(letter,
              {{"due.close", u"11月24日(火) 18:00"},
               {"silence.moved", u"no"},
               {"silence.notice1At", u"11月21日(土) 18:00"},
               {"silence.notice1Close", u"11月24日(火) 18:00"},
               {"silence.notice2At", u""}},
              japan("2026-11-23 18:00:00"));
    expectAll(letter, {{"due.close", u"11月25日(水) 18:00"}, {"silence.moved", u"yes"}},
              japan("2026-11-23 18:00:01"));
}

TEST(RoomValues, WithoutALadderThereIsNoClose)
{
    const RoomLetter letter =
        letterOf(silent().then(E::clientMessage, "2026-11-20 10:00:00").status());
    EXPECT_EQ(letter.closeNamed(now), 0);
    EXPECT_EQ(valueOf(letter, "due.close"), QString());
}

TEST(RoomValues, RoundsCountDownToNothing)
{
    Story story = silent();
    for (int round = 1; round <= 4; ++round) {
        story.then(E::revisionAsked, "2026-11-17 10:00:00");
        const RoomLetter letter = letterOf(story.status());
        EXPECT_EQ(valueOf(letter, "round.number"), QString::number(round));
        EXPECT_EQ(valueOf(letter, "round.left"), QString::number(std::max(0, 3 - round)));
        EXPECT_EQ(valueOf(letter, "round.allowance"), QStringLiteral("3"));
        EXPECT_EQ(valueOf(letter, "round.optionPrice"), QStringLiteral("3000"));
    }
    RoomLetter letter = letterOf(story.status());
    letter.policy.allowance = Allowance::unlimited;
    expectAll(letter,
              {{"service.unlimitedRevisions", u"yes"},
               {"service.revisions", u""},
               {"round.left", u""},
               {"round.allowance", u""}});
    letter.policy.allowance = Allowance::none;
    expectAll(letter, {{"service.revisions", u"0"}, {"round.left", u"0"}});
}

TEST(RoomValues, TheApprovalEndsOnTheFullHour)
{
    RoomLetter letter = letterOf(silent().status());
    EXPECT_EQ(valueOf(letter, "room.confirmBy", japan("2026-11-21 17:00:00")),
              QStringLiteral("11月24日(火) 17:00"));
    EXPECT_EQ(valueOf(letter, "room.confirmBy", japan("2026-11-21 17:00:01")),
              QStringLiteral("11月24日(火) 18:00"));
    // Once it was made it counts from there, whenever the letter is written.
    letter = letterOf(silent().then(E::delivered, "2026-11-21 11:20:00").status());
    EXPECT_EQ(valueOf(letter, "room.confirmBy"), QStringLiteral("11月24日(火) 12:00"));
    std::vector<Due> dues;
    addDeadlines(letter.status, letter.policy, false, letter.rules, dues);
    const bool same = std::any_of(dues.begin(), dues.end(), [](const Due& due) {
        return due.kind == DueKind::approvalEnds && due.at == japan("2026-11-24 12:00:00");
    });
    EXPECT_TRUE(same) << "the tracker's date";
}

TEST(RoomValues, TheDraftFallsOnAWorkingDay)
{
    const RoomLetter letter = letterOf(Story().then(E::opened, "2026-11-14 11:20:00").status());
    // Seven days are a Saturday, and Monday is a holiday.
    EXPECT_EQ(valueOf(letter, "room.draftDate", japan("2026-11-14 12:00:00")),
              QStringLiteral("11月24日(火)"));
    EXPECT_EQ(valueOf(letter, "room.draftDate", japan("2026-11-24 23:59:00")),
              QStringLiteral("11月24日(火)"));
    EXPECT_EQ(valueOf(letter, "room.draftDate", japan("2026-11-25 00:00:00")), QString());
    RoomLetter unsaid = letter;
    unsaid.policy.draftDays = 0;
    EXPECT_EQ(valueOf(unsaid, "room.draftDate", japan("2026-11-14 12:00:00")), QString());
}

TEST(RoomValues, PromisesAreDays)
{
    const RoomLetter letter =
        letterOf(silent().then(E::promised, "2026-11-17 10:00:00", "2026-11-20 00:00").status());
    expectAll(letter, {{"promise.date", u"11月20日(金)"}, {"promise.saidOn", u"11月17日(火)"}});
}

TEST(RoomValues, InquiriesHaveTheirDates)
{
    RoomLetter letter =
        letterOf(Story().then(E::inquiry, "2026-11-20 10:15:00", "2026-11-25 18:00:00").status());
    letter.room.title = QStringLiteral("焼き菓子店のロゴ制作");
    letter.room.gross = 48000;
    expectAll(letter,
              {{"inquiry.subject", u"焼き菓子店のロゴ制作"},
               {"inquiry.receivedAt", u"11月20日(金) 10:15"},
               {"inquiry.answerBy", u"11月25日(水)"},
               {"inquiry.price", u"48000"},
               {"inquiry.proposalUntil", u"11月28日(土) 17:00"},
               {"room.delivered", u""},
               {"round.left", u""}});
    letter.status = Story()
                        .then(E::inquiry, "2026-11-20 10:15:00")
                        .then(E::proposal, "2026-11-20 12:00:00")
                        .status();
    EXPECT_EQ(valueOf(letter, "inquiry.proposalUntil"), QStringLiteral("11月27日(金) 12:00"));
    letter.step = E::proposal; // it is sent again
    EXPECT_EQ(valueOf(letter, "inquiry.proposalUntil"), QStringLiteral("11月28日(土) 17:00"));
}

TEST(RoomValues, AfterTheCloseTheRatingCounts)
{
    const RoomLetter letter = letterOf(silent().then(E::closed, "2026-11-20 12:00:00").status());
    expectAll(letter, {{"rating.done", u"no"}, {"rating.until", u"12月4日(金)"}});
}

TEST(RoomValues, RestartsAreWordsForClients)
{
    using writing::restartWords;
    EXPECT_EQ(
        restartWords(Restart::withinSupport, 30),
        QStringLiteral("終了から30日以内でしたら、途中までの内容を引き継いで再開いたします。"));
    QSet<QString> all;
    for (const Restart restart : {Restart::free, Restart::withinSupport, Restart::newPurchase}) {
        for (const int days : {0, 30}) {
            EXPECT_TRUE(restartWords(restart, days).endsWith(u'。'));
            all.insert(restartWords(restart, days));
        }
    }
    EXPECT_EQ(all.size(), 4);
    EXPECT_FALSE(restartWords(Restart::withinSupport, 0).contains(u'0'));
}

// Every name is one of the catalogue's, and of its type.
TEST(RoomValues, FitTheCatalogue)
{
    const auto catalogue = templating::Catalogue::load();
    ASSERT_TRUE(catalogue);
    Value::Object root;
    RoomLetter letter = letterOf(silent()
                                     .then(E::promised, "2026-11-17 10:00:00", "2026-11-20 00:00")
                                     .then(E::revisionAsked, "2026-11-18 10:00:00")
                                     .then(E::closed, "2026-11-20 12:00:00")
                                     .status());
    letter.lastSentAt = now;
    writing::putRoomValues(root, letter, now);
    int seen = 0;
    for (auto family = root.begin(); family != root.end(); ++family) {
        ASSERT_NE(family->object(), nullptr) << family.key().toStdString();
        for (auto member = family->object()->begin(); member != family->object()->end(); ++member) {
            const QString name = family.key() + u'.' + member.key();
            const templating::Variable* variable = catalogue->find(name);
            ASSERT_NE(variable, nullptr) << name.toStdString();
            const auto type = variable->type;
            const auto kind = member->kind();
            EXPECT_EQ(kind == Value::Kind::flag, type == templating::VariableType::flag)
                << name.toStdString();
            EXPECT_EQ(kind == Value::Kind::date, type == templating::VariableType::date)
                << name.toStdString();
            EXPECT_EQ(kind == Value::Kind::moment, type == templating::VariableType::moment)
                << name.toStdString();
            ++seen;
        }
    }
    EXPECT_GE(seen, 30);
}

// What stands in the context already stays.
TEST(RoomValues, JoinTheClientsOwn)
{
    const auto catalogue = templating::Catalogue::load();
    ASSERT_TRUE(catalogue);
    writing::LetterContext context;
    context.now = now;
    context.client = domain::Client();
    context.client->name = QStringLiteral("あおば製作所");
    context.room = std::make_shared<RoomLetter>(letterOf(silent().status()));
    const Value values = writing::valuesOf(context, *catalogue);
    const Value* client = values.member(QStringLiteral("client"));
    ASSERT_NE(client, nullptr);
    EXPECT_EQ(client->member(QStringLiteral("addressed"))->text(),
              QStringLiteral("あおば製作所様"));
    EXPECT_TRUE(client->member(QStringLiteral("firstTime"))->flag());
}

} // namespace

} // namespace choba::test
