// What the sentences of dues tell the seller to do is possible: whatever happened in a room, no
// step is advised that would be refused there.
#include "base/ms.h"
#include "domain/agenda.h"
#include "support/room_story.h"
#include "wording/language.h"
#include "wording/rooms.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

#include <map>
#include <random>

namespace choba::test {

namespace {

using namespace domain;
using E = EventKind;

struct Advice {
    const char* words;
    E step;
};

// Where a sentence holds the words, the step has to be possible.
constexpr Advice advices[] = {
    {"Write in the talk room", E::sellerMessage},
    {"thank the client before", E::sellerMessage},
    {"video chat is offered", E::videoProposed},
    {"Hand over the work before", E::handedOver},
    {"Make the formal delivery before", E::delivered},
    {"make the formal delivery with", E::delivered},
    {"ask to cancel. A formal delivery would", E::cancelAsked},
    {"Ask by which day", E::dateAsked},
    {"sk for another day", E::dateAsked},
    {"The next text proposes one", E::dateAsked},
    {"change it before", E::deliveryDate},
    {"Set another one", E::deliveryDate},
    {"whether the order was cancelled", E::cancelled},
    {"silence counted as agreement", E::cancelled},
    {"whether it is closed, and record", E::closed},
    {"Record what became of it", E::declined},
};

RoomEvent eventOf(E kind, qint64 at)
{
    RoomEvent event;
    event.kind = kind;
    event.at = at;
    event.value = at + 2 * ms::day;
    event.reason = CancelReason::unreachable;
    return event;
}

// Histories in which everything was allowed, with the time running on.
class Histories
{
public:
    int number(int least, int most)
    {
        return std::uniform_int_distribution<int>(least, most)(m_random);
    }

    RoomStatus begin()
    {
        m_now = japan("2026-11-09 10:00:00");
        m_events = {eventOf(number(0, 3) == 0 ? E::inquiry : E::opened, m_now)};
        m_events.back().value.reset();
        if (m_events.back().kind == E::inquiry && number(0, 1) == 0)
            m_events.back().value = m_now + ms::day;
        return fold(m_events);
    }

    // The next thing that happens; the silence ladder and its end more often than by chance.
    RoomStatus next(const RoomStatus& status, const Policy& policy)
    {
        m_now += number(1, 60) * ms::hour;
        const std::vector<E> kinds =
            possibleSteps(status, usualRules(), policy.paidAcceptance, m_now);
        RoomEvent event = eventOf(
            kinds[static_cast<size_t>(number(0, static_cast<int>(kinds.size()) - 1))], m_now);
        event.by = number(0, 1) == 0 ? Side::seller : Side::client;
        event.reason = CancelReason::agreed;
        if (event.kind == E::notice1 || event.kind == E::notice2)
            event.value = closePromisedBy(event.kind, m_now, status, policy, usualRules());
        if (event.kind == E::ratedByClient)
            event.value = number(1, 5);
        m_events.push_back(event);
        return fold(m_events);
    }

private:
    std::mt19937 m_random{20261122}; // NOLINT(cert-msc32-c, cert-msc51-cpp): the same each time
    qint64 m_now = 0;
    std::vector<RoomEvent> m_events;
};

class DueAdvice : public testing::Test
{
protected:
    void SetUp() override
    {
        wording::install(*QCoreApplication::instance(), wording::Language::english);
        m_policy = usualRules().usual;
        m_policy.service = ServiceId{1};
        m_policy.videoChat = true;
        m_policy.draftDays = 7;
        m_policy.supportDays = 14;
    }

    std::vector<Due> duesOf(const RoomStatus& status) const
    {
        std::vector<Due> dues;
        addDeadlines(status, m_policy, true, usualRules(), dues);
        return dues;
    }

    QString refusal(const RoomStatus& status, E step, qint64 at) const
    {
        const StepVerdict verdict =
            verdictOn(status, eventOf(step, at), usualRules(), m_policy.paidAcceptance, at);
        return verdict ? QString() : key(verdict.problem).toString();
    }

    Policy m_policy;
};

TEST_F(DueAdvice, NoStepIsAdvisedThatWouldBeRefused)
{
    Histories histories;
    std::map<std::string, int> seen;
    const auto checkSentence = [&](const Due& due, const RoomStatus& status, qint64 at) {
        const QString sentence = wording::dueSentence(due, status, m_policy, usualRules(), at);
        ASSERT_FALSE(sentence.isEmpty()) << key(due.kind).toString().toStdString();
        for (const Advice& advice : advices) {
            if (!sentence.contains(QLatin1String(advice.words)))
                continue;
            ++seen[advice.words];
            EXPECT_EQ(refusal(status, advice.step, std::max(at, due.at)), QString())
                << key(status.state).toString().toStdString() << ": " << sentence.toStdString();
        }
    };
    for (int round = 0; round < 3'000; ++round) {
        RoomStatus status = histories.begin();
        const int length = histories.number(0, 12);
        for (int i = 0; i < length; ++i)
            status = histories.next(status, m_policy);
        for (const Due& due : duesOf(status)) {
            for (const qint64 at : {status.lastAt, due.at - ms::minute, due.at + ms::minute})
                checkSentence(due, status, std::max(at, status.lastAt));
        }
    }
    for (const Advice& advice : advices)
        EXPECT_GT(seen[advice.words], 0) << advice.words;
}

// The letter behind a due is what the step is recorded with.
TEST_F(DueAdvice, EveryLetterOfADueIsAStepThatCanBeTaken)
{
    Histories histories;
    int letters = 0;
    for (int round = 0; round < 3'000; ++round) {
        RoomStatus status = histories.begin();
        const int length = histories.number(0, 12);
        for (int i = 0; i < length; ++i)
            status = histories.next(status, m_policy);
        for (const Due& due : duesOf(status)) {
            const std::optional<E> step = letterStep(due.kind);
            const bool planned = due.kind == DueKind::notice2 && status.notice1At == 0;
            if (!step || due.letter == nullptr || planned)
                continue;
            ++letters;
            EXPECT_EQ(refusal(status, *step, std::max(due.at, status.lastAt)), QString())
                << key(status.state).toString().toStdString() << ' ' << due.letter;
        }
    }
    EXPECT_GT(letters, 1'000);
}

// The room's last day, in every state it can have.
TEST_F(DueAdvice, BeforeTheLastDayOnlyWhatIsStillMissingIsAskedFor)
{
    const auto story = [] {
        return Story()
            .then(E::opened, "2026-11-01 10:00:00")
            .then(E::sellerMessage, "2026-11-01 11:00:00");
    };
    const auto handed = [&story] { return story().then(E::handedOver, "2026-11-05 10:00:00"); };
    const auto delivered = [&handed] { return handed().then(E::delivered, "2026-11-09 10:00:00"); };

    struct Case {
        RoomStatus status;
        const char* says;
        bool asksForDelivery;
    };

    const Case cases[] = {
        {Story().then(E::opened, "2026-11-01 10:00:00").status(), "Hand over the work", false},
        {story().status(), "Hand over the work", false},
        {handed().status(), "Make the formal delivery", true},
        {delivered().status(), "waits for the client", false},
        {delivered().then(E::sentBack, "2026-11-10 10:00:00").status(), "Make the formal delivery",
         true},
        {delivered().then(E::accepted, "2026-11-10 10:00:00").status(), "The client accepted",
         false},
        {handed().cancelAsked(Side::client, "2026-11-10 10:00:00").status(), "has to be settled",
         false},
    };
    for (const Case& each : cases) {
        for (const Due& due : duesOf(each.status)) {
            if (due.kind != DueKind::roomLifeEnds && due.kind != DueKind::roomLifeReminder)
                continue;
            const QString sentence = wording::dueSentence(due, each.status, m_policy, usualRules(),
                                                          japan("2026-11-12 10:00:00"));
            EXPECT_TRUE(sentence.contains(QLatin1String(each.says))) << sentence.toStdString();
            EXPECT_EQ(sentence.contains(QLatin1String("Make the formal delivery")),
                      each.asksForDelivery)
                << sentence.toStdString();
        }
    }
}

} // namespace

} // namespace choba::test
