// The words for rooms, clocks and refusals: there is one for everything, in both languages, and the
// derivations read as the window shows them.
#include "base/ms.h"
#include "support/printers.h"
#include "support/room_story.h"
#include "wording/calendar_entries.h"
#include "wording/language.h"
#include "wording/moments.h"
#include "wording/rooms.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace choba::test {

namespace {

using namespace domain;
using E = EventKind;
using wording::Language;

class RoomWording : public testing::Test
{
protected:
    void TearDown() override { speak(Language::english); }

    static void speak(Language language)
    {
        wording::install(*QCoreApplication::instance(), language);
    }

    static bool isJapanese(const QString& text)
    {
        static const QRegularExpression japanese(
            QStringLiteral("[\\x{3040}-\\x{30ff}\\x{4e00}-\\x{9fff}]"));
        return text.contains(japanese);
    }

    // What `words` says in English and in Japanese.
    template<typename Words>
    static void expectBoth(const std::string& what, Words words)
    {
        speak(Language::english);
        const QString english = words();
        EXPECT_FALSE(english.isEmpty()) << what;
        EXPECT_FALSE(isJapanese(english)) << what << ' ' << english.toStdString();
        speak(Language::japanese);
        const QString japanese = words();
        EXPECT_TRUE(isJapanese(japanese)) << what << ' ' << japanese.toStdString();
        EXPECT_FALSE(japanese.contains(u'%')) << what << ' ' << japanese.toStdString();
    }
};

// Bought on the last day of October, a draft on 9 November, "I will look at it" on the 16th.
Story silent()
{
    return Story()
        .then(E::opened, "2026-10-31 10:00:00")
        .then(E::sellerMessage, "2026-10-31 12:00:00")
        .then(E::handedOver, "2026-11-09 15:00:00")
        .then(E::acknowledged, "2026-11-16 21:10:00");
}

const qint64 now = japan("2026-11-21 14:48:00");

Policy ofService()
{
    Policy policy = usualRules().usual;
    policy.service = ServiceId{1};
    return policy;
}

Due dueOf(DueKind kind, const RoomStatus& status, const Policy& policy = ofService())
{
    std::vector<Due> dues;
    addDeadlines(status, policy, true, usualRules(), dues);
    for (const Due& due : dues) {
        if (due.kind == kind)
            return due;
    }
    ADD_FAILURE() << "no such due: " << key(kind).toString().toStdString();
    return {};
}

QString whyOf(DueKind kind, const RoomStatus& status, const Policy& policy = ofService())
{
    return wording::derivation(stepsTo(dueOf(kind, status, policy), status, policy, usualRules()),
                               usualCalendar(), now);
}

QString sentenceOf(DueKind kind, const RoomStatus& status, const Policy& policy = ofService())
{
    return wording::dueSentence(dueOf(kind, status, policy), status, policy, usualRules(), now);
}

TEST_F(RoomWording, EveryStateEventStepAndSignHasWords)
{
    for (int i = 0; i < roomStateCount; ++i)
        expectBoth("state", [i] { return wording::stateName(static_cast<RoomState>(i)); });
    for (int i = 0; i < eventKindCount; ++i) {
        const auto kind = static_cast<EventKind>(i);
        RoomEvent event;
        event.kind = kind;
        event.at = now;
        const std::string name = key(kind).toString().toStdString();
        expectBoth(name, [event] { return wording::eventName(event); });
        expectBoth(name, [kind] { return wording::stepName(kind); });
        event.value = now;
        expectBoth(name, [event] { return wording::eventName(event); });
    }
    for (const Sign sign : signs)
        expectBoth("sign", [sign] { return wording::signName(sign); });
    for (const Caution caution : {Caution::none, Caution::some, Caution::high})
        expectBoth("caution", [caution] { return wording::cautionName(caution); });
    for (const Turn turn : {Turn::mine, Turn::theirs})
        expectBoth("turn", [turn] { return wording::turnName(turn); });
    EXPECT_EQ(wording::turnName(Turn::none), QStringLiteral("—"));
}

TEST_F(RoomWording, EveryDueHasItsNames)
{
    QSet<QString> names;
    for (int i = 0; i < dueKindCount; ++i) {
        const auto kind = static_cast<DueKind>(i);
        const std::string name = key(kind).toString().toStdString();
        expectBoth(name, [kind] { return wording::dueName(kind); });
        expectBoth(name, [kind] { return wording::shortDueName(kind); });
        expectBoth(name, [kind] { return wording::letterStepName(kind); });
        EXPECT_LE(wording::shortDueName(kind).size(), 10) << name;
        names.insert(wording::dueName(kind));
    }
    // The three clocks of the first contact are told apart by their spans.
    EXPECT_EQ(names.size(), dueKindCount - 2);
    const RoomStatus bought = Story().then(E::opened, "2026-11-20 10:00:00").status();
    EXPECT_EQ(wording::dueName(dueOf(DueKind::firstContact, bought)),
              QStringLiteral("初回のあいさつ（購入から48時間）"));
    EXPECT_EQ(wording::dueName(dueOf(DueKind::firstContactGoal, bought)),
              QStringLiteral("初回のあいさつ（購入から24時間）"));
    const RoomStatus delivered = silent().then(E::delivered, "2026-11-21 11:20:00").status();
    EXPECT_EQ(wording::dueName(dueOf(DueKind::approvalEnds, delivered)),
              QStringLiteral("納品確認待ち・72時間で自動承認"));
}

// What is refused, why, and what to do now.
TEST_F(RoomWording, RefusalsSayWhatWhyAndWhatNow)
{
    QSet<QString> sentences;
    for (int i = 1; i < stepProblemCount; ++i) {
        const auto problem = static_cast<StepProblem>(i);
        const std::string name = key(problem).toString().toStdString();
        const auto words = [problem] { return wording::refusalSentence(problem, now); };
        expectBoth(name, words);
        EXPECT_TRUE(words().endsWith(u'。')) << name;
        EXPECT_GE(words().count(u'。'), 2) << name << " lacks the reason or what to do";
        sentences.insert(words());
    }
    EXPECT_EQ(sentences.size(), stepProblemCount - 1);
    EXPECT_TRUE(wording::refusalSentence(StepProblem::none, 0).isEmpty());
    EXPECT_TRUE(wording::refusalSentence({StepProblem::tooEarlyToCancel, now})
                    .contains(u"11/21(土) 14:48"));
}

TEST_F(RoomWording, TheCloseExplainsItselfAsInTheWindow)
{
    const RoomStatus status = silent().status();
    speak(Language::japanese);
    EXPECT_EQ(
        whyOf(DueKind::formalDelivery, status),
        QStringLiteral("最後のご連絡 11/16(月) 21:10 → 出品ページの記載「5日」→ 11/21(土) 21:10 → "
                       "次の18:00（11/22 日曜、11/23 勤労感謝の日を除く）→ 11/24(火) 18:00"));
    EXPECT_EQ(
        whyOf(DueKind::notice1, status),
        QStringLiteral("最後のご連絡 11/16(月) 21:10 → 出品ページの記載「5日」→ 11/21(土) 21:10 → "
                       "次の18:00（11/22 日曜、11/23 勤労感謝の日を除く）→ 11/24(火) 18:00 → "
                       "その3日前 → 11/21(土) 18:00"));
    speak(Language::english);
    EXPECT_EQ(whyOf(DueKind::formalDelivery, status),
              QStringLiteral("last word from the client 11/16 (Mon) 21:10 → the listing's “5 d” → "
                             "11/21 (Sat) 21:10 → next 18:00 (without 11/22 Sunday, 11/23 "
                             "勤労感謝の日) → 11/24 (Tue) 18:00"));
}

TEST_F(RoomWording, APromisedCloseStandsForItself)
{
    const RoomStatus status =
        silent().then(E::notice1, "2026-11-21 18:00:00", "2026-11-24 18:00:00").status();
    speak(Language::japanese);
    EXPECT_EQ(whyOf(DueKind::formalDelivery, status),
              QStringLiteral("1回目の予告 11/21(土) 18:00 → 1回目の予告でお伝えした日時 11/24(火) "
                             "18:00"));
}

TEST_F(RoomWording, WorkDaysNameTheDaysLeftOut)
{
    Policy policy = ofService();
    policy.dayKind = DayKind::business;
    speak(Language::japanese);
    const QString why = whyOf(DueKind::formalDelivery, silent().status(), policy);
    EXPECT_TRUE(why.contains(u"出品ページの記載「5営業日」（11/21 土曜、11/22 日曜、11/23 "
                             u"勤労感謝の日を除く）"))
        << why.toStdString();
}

// Year's end: a run of days with one reason is one entry, and many entries are cut.
TEST_F(RoomWording, LongStretchesOfClosedDaysStayShort)
{
    speak(Language::japanese);
    std::vector<QDate> days;
    for (QDate day(2026, 4, 25); day < QDate(2026, 5, 8); day = day.addDays(1))
        days.push_back(day);
    const Step step{Step::Kind::closeHour, japan("2026-05-08 18:00:00"), 18, {}, days};
    const QString phrase = wording::stepPhrases({step}, usualCalendar(), now).front();
    EXPECT_TRUE(phrase.contains(u" ほかを除く")) << phrase.toStdString();
    EXPECT_LE(phrase.count(u'、'), 3) << phrase.toStdString();
}

// No key of a fact or a step reaches the user.
TEST_F(RoomWording, EveryStepOfEveryDueHasWords)
{
    using S = Story;
    const std::vector<RoomStatus> rooms = {
        S().then(E::inquiry, "2026-11-20 10:00:00", "2026-11-25 18:00:00").status(),
        S().then(E::inquiry, "2026-11-20 10:00:00").status(),
        S().then(E::inquiry, "2026-11-20 10:00:00")
            .then(E::proposal, "2026-11-20 11:00:00")
            .then(E::clientDirect, "2026-11-20 12:00:00")
            .status(),
        S().then(E::opened, "2026-11-20 10:00:00").status(),
        silent().status(),
        silent().then(E::clientMessage, "2026-11-17 10:00:00").status(),
        silent().then(E::promised, "2026-11-17 10:00:00", "2026-11-20 00:00").status(),
        silent().then(E::waitAsked, "2026-11-17 10:00:00").status(),
        silent()
            .then(E::turnToSeller, "2026-11-17 10:00:00")
            .then(E::turnToClient, "2026-11-18 10:00:00")
            .status(),
        silent()
            .then(E::notice1, "2026-11-21 18:00:00", "2026-11-24 18:00:00")
            .then(E::notice2, "2026-11-23 19:00:00", "2026-11-25 18:00:00")
            .status(),
        silent().then(E::deliveryDate, "2026-11-17 10:00:00", "2026-11-30 00:00").status(),
        silent().then(E::delivered, "2026-11-21 11:20:00").status(),
        silent()
            .then(E::delivered, "2026-11-21 11:20:00")
            .then(E::sentBack, "2026-11-21 12:00:00")
            .then(E::delivered, "2026-11-21 13:00:00")
            .status(),
        silent()
            .then(E::delivered, "2026-11-21 11:20:00")
            .then(E::accepted, "2026-11-21 12:00:00")
            .status(),
        silent().cancelAsked(Side::client, "2026-11-21 12:10:00").status(),
        silent().cancelAsked(Side::seller, "2026-11-21 12:10:00").status(),
        silent().then(E::cancelled, "2026-11-21 12:00:00").status(),
        silent().then(E::closed, "2026-11-21 12:00:00").status(),
        Story()
            .then(E::opened, "2026-10-31 10:00:00")
            .then(E::sellerMessage, "2026-10-31 12:00:00")
            .status(),
    };
    Policy policy = ofService();
    policy.videoChat = true;
    policy.draftDays = 7;
    policy.supportDays = 14;
    static const QRegularExpression startsAsWords(QStringLiteral("^(?![0-9]+/|＋)"));
    static const QRegularExpression keyLike(QStringLiteral("[a-z]{2}"));
    speak(Language::japanese);
    QSet<int> seen;
    for (const RoomStatus& status : rooms) {
        std::vector<Due> dues;
        addDeadlines(status, policy, true, usualRules(), dues);
        for (const Due& due : dues) {
            seen.insert(static_cast<int>(due.kind));
            const std::string name = key(due.kind).toString().toStdString();
            const QString why = wording::derivation(stepsTo(due, status, policy, usualRules()),
                                                    usualCalendar(), now);
            EXPECT_TRUE(why.contains(startsAsWords)) << name << ' ' << why.toStdString();
            EXPECT_FALSE(why.contains(keyLike)) << name << ' ' << why.toStdString();
            const QString sentence = wording::dueSentence(due, status, policy, usualRules(), now);
            EXPECT_TRUE(sentence.endsWith(u'。')) << name << ' ' << sentence.toStdString();
            EXPECT_FALSE(sentence.contains(u'%')) << name;
        }
    }
    EXPECT_EQ(seen.size(), dueKindCount - 1) << "all but the review of a listing";
}

TEST_F(RoomWording, SentencesOfTheLadderAreThoseOfTheMock)
{
    speak(Language::japanese);
    const RoomStatus waiting = silent().status();
    EXPECT_EQ(
        sentenceOf(DueKind::notice1, waiting),
        QStringLiteral("最後のご連絡 11/16(月) 21:10。出品ページの記載は「5日」。このままなら "
                       "11/24(火) 18:00 に正式な納品です。"));
    EXPECT_EQ(sentenceOf(DueKind::notice2, waiting),
              QStringLiteral("1回目を送ると予定に入ります。お返事があれば取り消されます。"));
    EXPECT_TRUE(sentenceOf(DueKind::notice1, waiting, usualRules().usual)
                    .contains(u"お待ちする日数は「5日」。"));
    const RoomStatus noticed =
        silent().then(E::notice1, "2026-11-21 18:00:00", "2026-11-24 18:00:00").status();
    EXPECT_EQ(
        sentenceOf(DueKind::notice2, noticed),
        QStringLiteral("1回目の予告は 11/21(土) 18:00。同じ期限 11/24(火) 18:00 をもう一度お知"
                       "らせします。"));
    const RoomStatus nothing = Story()
                                   .then(E::opened, "2026-11-09 10:00:00")
                                   .then(E::sellerMessage, "2026-11-09 11:00:00")
                                   .status();
    EXPECT_TRUE(sentenceOf(DueKind::notice1, nothing).endsWith(u"にキャンセルの申請です。"));
    EXPECT_TRUE(sentenceOf(DueKind::notice1, nothing).startsWith(u"相手の番になったのは "));
    const RoomStatus bought = Story().then(E::opened, "2026-11-20 10:00:00").status();
    EXPECT_EQ(sentenceOf(DueKind::firstContact, bought),
              QStringLiteral("トークルームに一言もないと自動キャンセル・全出品停止になります。"));
}

TEST_F(RoomWording, StatesSayWhereTheWorkStands)
{
    const std::pair<RoomStatus, const char16_t*> cases[] = {
        {Story().then(E::opened, "2026-11-20 10:00:00").status(), u"購入直後"},
        {Story()
             .then(E::opened, "2026-11-20 10:00:00")
             .then(E::sellerMessage, "2026-11-20 11:00:00")
             .status(),
         u"制作中"},
        {silent().status(), u"初稿を提出済み"},
        {silent().then(E::revisionAsked, "2026-11-17 10:00:00").status(), u"修正 1回目の作業中"},
        {silent()
             .then(E::revisionAsked, "2026-11-17 10:00:00")
             .then(E::handedOver, "2026-11-18 10:00:00")
             .then(E::revisionAsked, "2026-11-19 10:00:00")
             .then(E::handedOver, "2026-11-20 10:00:00")
             .status(),
         u"修正 2回目を提出済み"},
        {silent().then(E::delivered, "2026-11-17 10:00:00").status(), u"納品確認待ち"},
        {silent().then(E::closed, "2026-11-17 10:00:00").status(), u"完了・評価待ち"},
    };
    speak(Language::japanese);
    for (const auto& [status, words] : cases)
        EXPECT_EQ(wording::stateName(status), QString::fromUtf16(words));
}

TEST_F(RoomWording, CountdownsTurnWhereTheyShould)
{
    struct Case {
        qint64 distance; // from `now`, 14:48
        bool wholeDay;
        const char16_t* words;
    };

    const Case cases[] = {
        {3 * ms::hour + 12 * ms::minute, false, u"あと 3:12"},
        {4 * ms::hour - 1, false, u"あと 3:59"},
        {4 * ms::hour, false, u"18:48"},
        {1, false, u"あと 0:00"},
        {0, false, u"0分超過"},
        {-ms::hour + 1, false, u"59分超過"},
        {-ms::hour, false, u"1時間超過"},
        {-20 * ms::hour, false, u"20時間超過"},
        {-2 * ms::day + 1, false, u"47時間超過"},
        {-2 * ms::day, false, u"2日超過"},
        {ms::day, false, u"11/22(日) 14:48"},
        {3 * ms::day + 3 * ms::hour + 12 * ms::minute, false, u"11/24(火) 18:00"},
        {9 * ms::hour + 11 * ms::minute, true, u"今日中"},
        {ms::day + 9 * ms::hour + 11 * ms::minute, true, u"明日中"},
        {2 * ms::day + 9 * ms::hour + 11 * ms::minute, true, u"11/23(月)"},
        {-14 * ms::hour - 49 * ms::minute, true, u"11/20の期限切れ"},
        {-3 * ms::day, true, u"3日超過"},
    };
    speak(Language::japanese);
    for (const Case& c : cases)
        EXPECT_EQ(wording::countdown(now + c.distance, c.wholeDay, now),
                  QString::fromUtf16(c.words))
            << c.distance;
}

TEST_F(RoomWording, ReplyDeadlineIsWhatTheStateSays)
{
    speak(Language::japanese);
    for (const RoomState state : {RoomState::open, RoomState::handedOver, RoomState::sentBack})
        EXPECT_TRUE(wording::replyDeadlineMeaning(state).contains(u"こちらがお返事する"));
    EXPECT_TRUE(
        wording::replyDeadlineMeaning(RoomState::awaitingApproval).contains(u"お客様が納品を確認"));
    EXPECT_TRUE(wording::replyDeadlineMeaning(RoomState::done).isEmpty());
}

TEST_F(RoomWording, ScreeningNamesItsReasons)
{
    speak(Language::japanese);
    EXPECT_TRUE(wording::screeningSentence(screened(0)).contains(u"いつもどおり"));
    const Screened high = screened(1U << static_cast<unsigned>(Sign::outsideContact)
                                   | 1U << static_cast<unsigned>(Sign::sentToMany));
    const QString sentence = wording::screeningSentence(high);
    EXPECT_TRUE(sentence.contains(QString::number(high.score)));
    EXPECT_TRUE(sentence.contains(wording::signName(Sign::outsideContact)));
    EXPECT_TRUE(sentence.contains(wording::signName(Sign::sentToMany)));
    EXPECT_TRUE(sentence.contains(u"お断り"));
}

// What was said is cut, never inside a character.
TEST_F(RoomWording, LongWordsOfClientsAreCut)
{
    RoomEvent event;
    event.kind = E::acknowledged;
    event.text = QString(22, u'あ') + QStringLiteral("🐦🐦🐦\nもう一行");
    const QString name = wording::eventName(event);
    EXPECT_TRUE(name.contains(u'…'));
    EXPECT_FALSE(name.contains(u"もう一行"));
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool cut = name[i].isHighSurrogate() && !name[i + 1].isLowSurrogate();
        EXPECT_FALSE(cut);
    }
}

class CalendarWording : public RoomWording
{
protected:
    void SetUp() override
    {
        speak(Language::japanese);
        facts = factsOf(silent().status(), ofService());
        facts.rooms[0].addressed = QStringLiteral("ことり雑貨 様");
        actions = agenda(facts, usualRules(), usualCalendar(), now);
    }

    std::vector<exchange::CalendarEntry> entries(qint64 at = now) const
    {
        return wording::calendarEntries(actions, facts, usualRules(), usualCalendar(), at);
    }

    AgendaFacts facts;
    std::vector<Action> actions;
};

TEST_F(CalendarWording, AnEntrySaysWhoWhatAndWhy)
{
    const auto all = entries();
    ASSERT_FALSE(all.empty());
    EXPECT_EQ(all.size(), actions.size());
    EXPECT_EQ(all[0].summary, QStringLiteral("ことり雑貨 様：1回目の予告（連絡がないとき）"));
    EXPECT_TRUE(all[0].description.contains(u"出品ページの記載は「5日」"));
    EXPECT_TRUE(all[0].description.contains(u"その3日前"));
    EXPECT_EQ(all[0].at, japan("2026-11-21 18:00:00"));
    EXPECT_TRUE(all[0].alarms.empty()) << "a notice is no hard clock";
}

TEST_F(CalendarWording, UidsStayAndDiffer)
{
    QSet<QString> uids;
    for (const exchange::CalendarEntry& entry : entries())
        uids.insert(entry.uid);
    EXPECT_EQ(static_cast<std::size_t>(uids.size()), actions.size());
    const auto later = entries(now + ms::hour);
    EXPECT_TRUE(uids.contains(later[0].uid));
}

TEST_F(CalendarWording, HardClocksSound)
{
    facts = factsOf(Story().then(E::opened, "2026-11-20 10:00:00").status(), ofService());
    actions = agenda(facts, usualRules(), usualCalendar(), japan("2026-11-21 11:00:00"));
    ASSERT_FALSE(actions.empty());
    ASSERT_EQ(actions[0].due.kind, DueKind::firstContact);
    EXPECT_EQ(entries()[0].alarms, (std::vector<int>{1440, 180, 30}));
    EXPECT_EQ(wording::subjectTitle(actions[0], facts), QStringLiteral("（お名前なし）"));
    facts.services[0].service.title = QStringLiteral("ロゴをお作りします");
    EXPECT_EQ(wording::subjectTitle(actions[0], facts), QStringLiteral("（ロゴをお作りします）"));
}

TEST_F(CalendarWording, WhatIsPutOffMovesOrStaysOut)
{
    const std::size_t count = entries().size();
    actions[0].snoozedUntil = actions[0].due.at + 2 * ms::day;
    EXPECT_EQ(entries()[0].at, actions[0].due.at + 2 * ms::day);
    actions[0].snoozedUntil = now + ms::hour; // before it is due
    EXPECT_EQ(entries()[0].at, actions[0].due.at);
    actions[0].snoozedUntil = actions[0].due.at + 31 * ms::day;
    EXPECT_EQ(entries().size(), count);
    actions[0].snoozedUntil += 1;
    EXPECT_EQ(entries().size(), count - 1);
}

} // namespace

} // namespace choba::test
