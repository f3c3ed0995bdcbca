// The letters of a room, written in the room: what the facts know stands in them, and nobody is
// asked for it.
#include "base/ms.h"
#include "domain/silence.h"
#include "support/printers.h"
#include "support/room_story.h"
#include "writing/fill.h"
#include "writing/knowledge.h"

#include <QSet>

#include <gtest/gtest.h>

namespace choba::test {

namespace {

using namespace domain;
using templating::Value;
using writing::RoomLetter;
using E = EventKind;

const writing::TemplateLibrary& library()
{
    static const auto letters = writing::loadShippedTemplates();
    static const writing::TemplateLibrary shipped(
        letters ? *letters : std::vector<LetterTemplate>(), {});
    return shipped;
}

const templating::Catalogue& catalogue()
{
    static const auto loaded = templating::Catalogue::load();
    return *loaded;
}

writing::Sources sources()
{
    return {library(), catalogue(), usualCalendar()};
}

Story bought()
{
    return Story().then(E::opened, "2026-11-10 11:20").then(E::sellerMessage, "2026-11-10 12:00");
}

Story silent()
{
    return bought()
        .then(E::handedOver, "2026-11-15 15:00")
        .then(E::revisionAsked, "2026-11-15 18:00")
        .then(E::handedOver, "2026-11-16 15:00")
        .then(E::acknowledged, "2026-11-16 21:10");
}

Story noticed(Story story)
{
    return story.then(E::notice1, "2026-11-21 18:00", "2026-11-24 18:00");
}

Story noticedTwice(Story story)
{
    return noticed(std::move(story)).then(E::notice2, "2026-11-23 18:00", "2026-11-24 18:00");
}

// Where a letter is written: after what, when, and as which step.
struct Place {
    RoomStatus status;
    const char* at = "2026-11-21 17:00";
    std::optional<EventKind> step = {};
};

Place placeOf(const QString& key, Use use)
{
    if (key == u"silence-notice-1")
        return {silent().status(), "2026-11-21 17:00", E::notice1};
    if (key == u"silence-notice-2")
        return {noticed(silent()).status(), "2026-11-23 17:00", E::notice2};
    if (key == u"silence-formal-delivery")
        return {noticedTwice(silent()).status(), "2026-11-24 18:05", E::delivered};
    if (key == u"silence-cancel-request")
        return {noticedTwice(bought()).status(), "2026-11-24 18:05", E::cancelAsked};
    if (key == u"date-check")
        return {silent().then(E::promised, "2026-11-17 10:00", "2026-11-21 00:00").status()};
    if (key == u"date-request-2")
        return {silent().then(E::promised, "2026-11-17 10:00", "2026-11-20 00:00").status()};
    if (key == u"delivery-date-change")
        return {bought().then(E::deliveryDate, "2026-11-10 13:00", "2026-11-25 00:00").status()};
    if (key == u"delivery-thanks")
        return {silent()
                    .then(E::delivered, "2026-11-20 10:00")
                    .then(E::accepted, "2026-11-21 10:00")
                    .status()};
    if (key == u"rating-comment")
        return {silent().then(E::closed, "2026-11-21 10:00").status()};
    if (key == u"purchase-thanks" || key == u"hearing" || key == u"work-start")
        return {Story().then(E::opened, "2026-11-21 11:20").status()};
    if (use == Use::inquiries)
        return {Story().then(E::inquiry, "2026-11-20 10:15", "2026-11-25 18:00").status()};
    return {silent().status()};
}

writing::LetterContext contextOf(const Place& place)
{
    auto letter = std::make_shared<RoomLetter>();
    letter->room.id = RoomId{7};
    letter->room.title = QStringLiteral("焼き菓子店のロゴ制作");
    letter->room.gross = 35000;
    letter->status = place.status;
    letter->rules = usualRules();
    letter->policy = letter->rules.usual;
    letter->policy.service = ServiceId{1};
    letter->policy.draftDays = 5;
    letter->policy.supportDays = 30;
    letter->service = Service();
    letter->service->title = QStringLiteral("お店の顔になるロゴをお作りします");
    letter->service->item = QStringLiteral("ロゴ");
    letter->service->price = 35000;
    letter->service->revisionPrice = 3000;
    letter->step = place.step;
    letter->lastSentAt = japan("2026-11-16 15:00");
    letter->purchases = place.status.openedAt == 0 ? 0 : 1;

    writing::LetterContext context;
    context.now = japan(place.at);
    context.client = Client();
    context.client->name = QStringLiteral("あおば製作所");
    for (const templating::Variable* own : writing::profileVariables(catalogue()))
        context.profile.insert(own->name, own->example.written());
    context.room = letter;
    return context;
}

bool isWrittenInRooms(const LetterTemplate& letter)
{
    return letter.use == Use::rooms || letter.use == Use::revisions || letter.use == Use::inquiries
        || letter.use == Use::listing;
}

// The questions of a letter that neither the facts nor a default answers.
QStringList openQuestions(const LetterTemplate& letter, const writing::LetterContext& context)
{
    QStringList open;
    const auto questions =
        writing::questionsOf(letter, writing::valuesOf(context, catalogue()), sources());
    if (!questions) {
        ADD_FAILURE() << letter.key.toStdString();
        return open;
    }
    for (const Field& field : *questions) {
        if (writing::fallbackOf(field, context, sources()).isEmpty())
            open << field.name;
    }
    return open;
}

// The facts answer what they know; the person answers the rest.
writing::FilledLetter written(const LetterTemplate& letter, const writing::LetterContext& context)
{
    const Value known = writing::valuesOf(context, catalogue());
    const auto questions = writing::questionsOf(letter, known, sources());
    writing::Answers answers;
    for (const Field& field : *questions) {
        QString answer = writing::fallbackOf(field, context, sources());
        if (answer.isEmpty() && field.type == FieldType::date)
            answer = QStringLiteral("2026-12-02");
        if (answer.isEmpty() && (field.type == FieldType::number || field.type == FieldType::yen))
            answer = QStringLiteral("2");
        if (answer.isEmpty())
            answer = QStringLiteral("図案へのご感想");
        answers.insert(field.name, answer);
    }
    auto filled =
        writing::fill(letter, writing::withAnswers(known, *questions, answers), sources());
    if (!filled) {
        ADD_FAILURE() << letter.key.toStdString() << filled.error().detail.toStdString();
        return {};
    }
    return *std::move(filled);
}

QString bodyOf(const char* key, const Place& place)
{
    const writing::TemplateEntry* entry = library().find(QLatin1String(key));
    if (entry == nullptr) {
        ADD_FAILURE() << key;
        return {};
    }
    return written(entry->letter, contextOf(place)).body.text;
}

// What only a person can know: what to say, which day to offer, what a proposal costs.
bool isForThePerson(const QString& name)
{
    static const QSet<QString> own = {
        QStringLiteral("round.text"),         QStringLiteral("round.history"),
        QStringLiteral("round.dueDate"),      QStringLiteral("round.optionName"),
        QStringLiteral("inquiry.completion"), QStringLiteral("新しい納品予定日"),
    };
    return name.startsWith(u"letter.") || own.contains(name);
}

TEST(RoomLetters, AskOnlyWhatAPersonKnows)
{
    int seen = 0;
    for (const writing::TemplateEntry& entry : library().entries()) {
        if (!isWrittenInRooms(entry.letter))
            continue;
        const Place place = placeOf(entry.letter.key, entry.letter.use);
        for (const QString& name : openQuestions(entry.letter, contextOf(place))) {
            EXPECT_TRUE(isForThePerson(catalogue().canonical(name)))
                << entry.letter.key.toStdString() << " asks for " << name.toStdString();
        }
        ++seen;
    }
    EXPECT_GE(seen, 35);
}

TEST(RoomLetters, AreCompleteAndPassTheCheck)
{
    static const auto loaded = writing::loadKnowledge({});
    ASSERT_TRUE(loaded);
    const writing::Knowledge& knowledge = *loaded->knowledge;
    for (const writing::TemplateEntry& entry : library().entries()) {
        if (!isWrittenInRooms(entry.letter))
            continue;
        SCOPED_TRACE(entry.letter.key.toStdString());
        const Place place = placeOf(entry.letter.key, entry.letter.use);
        const writing::FilledLetter letter = written(entry.letter, contextOf(place));
        for (const templating::Missing& missing : letter.body.missing)
            ADD_FAILURE() << missing.name.toStdString();
        EXPECT_FALSE(letter.body.text.contains(u"\n\n\n")) << letter.body.text.toStdString();
        const auto channel = knowledge.pack.channel(entry.letter.channel, QDate(2026, 11, 21));
        ASSERT_TRUE(channel);
        const auto prepared = writing::prepare({letter.body.text, *channel, false, {}}, knowledge);
        ASSERT_TRUE(prepared);
        for (const text::Finding& finding : prepared->findings)
            EXPECT_EQ(finding.severity, Severity::hint) << finding.term.toStdString();
    }
}

// Whatever the rooms' service is, one without a price, a support or an item too.
TEST(RoomLetters, AreCompleteForOtherPolicies)
{
    for (const Allowance allowance : {Allowance::none, Allowance::unlimited}) {
        for (const writing::TemplateEntry& entry : library().entries()) {
            if (!isWrittenInRooms(entry.letter))
                continue;
            SCOPED_TRACE(entry.letter.key.toStdString());
            const auto context = contextOf(placeOf(entry.letter.key, entry.letter.use));
            auto letter = std::make_shared<RoomLetter>(*context.room);
            letter->policy.allowance = allowance;
            letter->policy.supportDays = 0;
            letter->policy.draftDays = 0;
            letter->service->revisionPrice = 0;
            auto other = context;
            other.room = letter;
            const writing::FilledLetter text = written(entry.letter, other);
            for (const templating::Missing& missing : text.body.missing)
                ADD_FAILURE() << missing.name.toStdString();
            EXPECT_FALSE(text.body.text.contains(u"納品から0日"));
            EXPECT_FALSE(text.body.text.contains(u"、の"));
        }
    }
}

// The dates of the ladder's letters are those of the tracker.
TEST(RoomLetters, NoticesNameTheTrackersDates)
{
    const Place first = placeOf(QStringLiteral("silence-notice-1"), Use::rooms);
    const QString one = bodyOf("silence-notice-1", first);
    EXPECT_EQ(closePromisedBy(E::notice1, japan(first.at), first.status,
                              contextOf(first).room->policy, usualRules()),
              japan("2026-11-24 18:00"));
    EXPECT_TRUE(one.contains(u"11月24日(火) 18:00までにご連絡がない場合は"));
    EXPECT_TRUE(one.contains(u"ご連絡のない状態が5日間続いた場合"));
    EXPECT_TRUE(one.contains(u"11月16日(月)にお送りした件"));
    EXPECT_TRUE(one.contains(u"正式な納品とさせて"));
    EXPECT_FALSE(one.contains(u"キャンセル") && one.contains(u"まだ何もお渡し"));

    const Place second = placeOf(QStringLiteral("silence-notice-2"), Use::rooms);
    EXPECT_TRUE(bodyOf("silence-notice-2", second)
                    .contains(u"お知らせしていた期限は、明日11月24日(火) 18:00です。"));
    Place late = second;
    late.at = "2026-11-23 19:00";
    const QString moved = bodyOf("silence-notice-2", late);
    EXPECT_TRUE(moved.contains(u"そのときは11月24日(火) 18:00とお伝えしましたが"));
    EXPECT_TRUE(moved.contains(u"期限を11月25日(水) 18:00まで延ばしております"));
    EXPECT_EQ(contextOf(late).room->closeNamed(japan(late.at)), japan("2026-11-25 18:00"));

    const QString delivery = bodyOf("silence-formal-delivery",
                                    placeOf(QStringLiteral("silence-formal-delivery"), Use::rooms));
    for (const QStringView words :
         {u"11月21日(土)と11月23日(月)にお知らせした", u"（11月24日(火) 18:00）を過ぎ",
          u"11月16日(月)にお渡ししたロゴ", u"11月27日(金) 19:00まで", u"終了から30日以内"})
        EXPECT_TRUE(delivery.contains(words)) << words.toString().toStdString();
}

// A close moved to the day after the notice is tomorrow too.
TEST(RoomLetters, AMovedDateThatIsTomorrowSaysSo)
{
    Place place{noticed(silent()).status(), "2026-11-24 17:30", E::notice2};
    EXPECT_TRUE(bodyOf("silence-notice-2", place).contains(u"期限を明日11月25日(水) 18:00まで"));
}

// The site's notice may not have come: only said while the last letter was not opened.
TEST(RoomLetters, NoticeOneKnowsWhetherTheLastLetterWasOpened)
{
    const writing::TemplateEntry* entry = library().find(QStringLiteral("silence-notice-1"));
    ASSERT_NE(entry, nullptr);
    auto context = contextOf(placeOf(entry->letter.key, Use::rooms));
    // The client acknowledged it, hence read it.
    EXPECT_FALSE(written(entry->letter, context).body.text.contains(u"届いていない"));
    auto unread = std::make_shared<RoomLetter>(*context.room);
    unread->lastSentAt = japan("2026-11-17 15:00");
    context.room = unread;
    EXPECT_TRUE(written(entry->letter, context).body.text.contains(u"届いていないこともあるか"));
    auto opened = std::make_shared<RoomLetter>(*unread);
    opened->lastOpenedAt = japan("2026-11-17 20:00");
    context.room = opened;
    EXPECT_FALSE(written(entry->letter, context).body.text.contains(u"届いていない"));
}

TEST(RoomLetters, RequestsForADateGrowMoreConcrete)
{
    const QString check = bodyOf("date-check", placeOf(QStringLiteral("date-check"), Use::rooms));
    EXPECT_TRUE(check.contains(u"本日11月21日(土)ごろと伺って"));
    EXPECT_FALSE(bodyOf("date-request-1", {silent().status()}).contains(u"11月"));
    const QString second =
        bodyOf("date-request-2", placeOf(QStringLiteral("date-request-2"), Use::rooms));
    EXPECT_TRUE(second.contains(u"11月20日(金)ごろと伺って"));
    EXPECT_TRUE(second.contains(u"たとえば11月26日(木)までに"));
    const QString third = bodyOf("date-request-3", {silent().status()});
    EXPECT_TRUE(third.contains(u"① 11月26日(木)までに"));
    EXPECT_TRUE(third.contains(u"お渡ししているものをもちまして"));
}

TEST(RoomLetters, TheFirstDraftIsPromisedByThePolicy)
{
    const Place place = placeOf(QStringLiteral("purchase-thanks"), Use::rooms);
    // Bought on Saturday the 21st, five days: Thursday.
    EXPECT_TRUE(bodyOf("purchase-thanks", place).contains(u"11月26日(木)ごろに初稿"));
    EXPECT_TRUE(bodyOf("work-start", place).contains(u"初稿は11月26日(木)に"));
}

// Old friends are not greeted as strangers.
TEST(RoomLetters, GreetTheClientAsTheOneTheyAre)
{
    for (const char* key : {"inquiry-reply", "estimate-answer"}) {
        const writing::TemplateEntry* entry = library().find(QLatin1String(key));
        ASSERT_NE(entry, nullptr);
        auto context = contextOf(placeOf(entry->letter.key, entry->letter.use));
        EXPECT_TRUE(written(entry->letter, context).body.text.contains(u"はじめまして"));
        auto known = std::make_shared<RoomLetter>(*context.room);
        known->purchases = 2;
        context.room = known;
        const QString text = written(entry->letter, context).body.text;
        EXPECT_FALSE(text.contains(u"はじめまして"));
        EXPECT_TRUE(text.contains(u"いつもお世話になっております"));
    }
}

// What was answered for another client's letter does not replace what this room knows.
TEST(RoomLetters, WhatTheFactsKnowIsKnown)
{
    const auto context = contextOf(placeOf(QStringLiteral("estimate-answer"), Use::inquiries));
    Field rounds;
    rounds.name = QStringLiteral("無料修正の回数");
    rounds.type = FieldType::number;
    EXPECT_TRUE(writing::isKnown(rounds, context, sources()));
    EXPECT_EQ(writing::fallbackOf(rounds, context, sources()), QStringLiteral("3"));
    rounds.name = QStringLiteral("letter.effort");
    EXPECT_FALSE(writing::isKnown(rounds, context, sources()));
}

} // namespace

} // namespace choba::test
