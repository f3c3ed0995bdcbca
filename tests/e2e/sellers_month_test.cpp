// A month in a seller's life on a fixed clock: every step as the agenda asks for it, every letter
// made by the program, every date in a letter held against the one in the agenda.
#include "acts/room_letter.h"
#include "acts/templates.h"
#include "base/clock.h"
#include "domain/agenda.h"
#include "rules/business_calendar.h"
#include "support/room_fixture.h"
#include "writing/fill.h"
#include "writing/knowledge.h"

namespace {

using namespace choba;
using choba::testing::must;
using domain::DueKind;
using domain::EventKind;
using domain::RoomState;

// 1 November 2026, 10:00 in Japan, a Sunday.
constexpr qint64 begin = 1'793'494'800'000;

class SellersMonth : public choba::testing::RoomStore
{
protected:
    void SetUp() override
    {
        RoomStore::SetUp();
        m_clock = begin;
        m_client = addClient(QStringLiteral("三日月堂"));
        m_service = newId<ServiceId>(begin);
        domain::Service service;
        service.id = m_service;
        service.title = QStringLiteral("お店の顔になるロゴをお作りします");
        service.item = QStringLiteral("ロゴ");
        must(acts::addService(scopeAt(begin), service, rules().usual));
        m_pack = must(writing::loadRules({}));
        m_calendar = rules::BusinessCalendar::fromRules(m_pack, QDate(2026, 11, 21));
    }

    void buy()
    {
        domain::Room room;
        room.id = m_room = newId<RoomId>(begin);
        room.client = m_client.id;
        room.service = m_service;
        room.number = QStringLiteral("10000001");
        must(acts::addRoom(scopeAt(begin), room, event(EventKind::opened, begin), rules()));
    }

    std::vector<domain::Action> agenda(qint64 at) const
    {
        const auto facts = must(storage::loadAgendaFacts(connection(), rules(), at));
        return domain::agenda(facts, rules(), m_calendar, at);
    }

    // When a due of this kind is, or 0.
    qint64 due(DueKind kind, qint64 at) const
    {
        for (const domain::Action& action : agenda(at)) {
            if (action.due.kind == kind)
                return action.due.at;
        }
        return 0;
    }

    // Everything a person would have to answer, answered; what the facts know is left to them.
    static writing::Answers answersTo(const std::vector<domain::Field>& fields,
                                      const writing::LetterContext& context,
                                      const writing::Sources& sources)
    {
        writing::Answers answers;
        for (const domain::Field& field : fields) {
            const QString known = writing::fallbackOf(field, context, sources);
            if (!known.isEmpty()) {
                answers.insert(field.name, known);
                continue;
            }
            switch (field.type) {
            case domain::FieldType::date:
                answers.insert(field.name, QStringLiteral("2026-11-10"));
                break;
            case domain::FieldType::number:
            case domain::FieldType::yen:
                answers.insert(field.name, QStringLiteral("3"));
                break;
            case domain::FieldType::flag:
                answers.insert(field.name, QStringLiteral("no"));
                break;
            default:
                answers.insert(field.name, QStringLiteral("初稿へのご感想"));
                break;
            }
        }
        return answers;
    }

    // The letter a due asks for, written and sent at `at`.
    QString send(DueKind kind, const char* templateKey, qint64 at)
    {
        const auto library = must(acts::loadLibrary(connection()));
        const templating::Catalogue catalogue = must(templating::Catalogue::load());
        const writing::TemplateEntry* entry = library.find(QLatin1String(templateKey));
        if (entry == nullptr) {
            ADD_FAILURE() << templateKey;
            return {};
        }
        const std::optional<EventKind> step = domain::letterStep(kind);
        const auto letter = std::make_shared<writing::RoomLetter>(
            must(acts::loadRoomLetter(connection(), m_room, step, rules())));
        writing::LetterContext context;
        context.client = m_client;
        context.now = at;
        context.profile = {{QStringLiteral("seller.selfName"), QStringLiteral("とばり工房の室井")}};
        context.room = letter;
        const writing::Sources sources{library, catalogue, m_calendar};
        const templating::Value values = writing::valuesOf(context, catalogue);
        const auto fields = must(writing::questionsOf(entry->letter, values, sources));
        const auto answered =
            writing::withAnswers(values, fields, answersTo(fields, context, sources));
        const auto filled = must(writing::fill(entry->letter, answered, sources));
        EXPECT_TRUE(filled.isComplete()) << templateKey;
        const QString text = filled.body.text;

        domain::KeptDraft draft = draftOf(text, m_client.id);
        draft.id = newId<DraftId>(at);
        draft.draft.channel = QStringLiteral("room");
        draft.room = m_room;
        draft.step = step;
        const bool isNotice = step == EventKind::notice1 || step == EventKind::notice2;
        if (isNotice)
            draft.stepValue = letter->closeNamed(at);
        must(acts::markSent(scopeAt(at), draft, {part(0, text.size(), text::Cut::end)},
                            acts::Rest::none));
        return text;
    }

    static QString written(qint64 utc, const char* format)
    {
        return QLocale(QLocale::Japanese).toString(inJapan(utc), QString::fromUtf8(format));
    }

    void happens(EventKind kind, qint64 at)
    {
        must(acts::recordStep(scopeAt(at), m_room, event(kind, at), rules()));
    }

    // The client looks at it, and then says nothing more.
    qint64 untilSilence(bool handOver)
    {
        buy();
        const qint64 late = begin + 47 * ms::hour;
        EXPECT_EQ(due(DueKind::firstContact, late), begin + 48 * ms::hour);
        send(DueKind::firstContact, "purchase-thanks", late);
        EXPECT_EQ(due(DueKind::firstContact, late + ms::minute), 0);
        if (!handOver)
            return late;
        const qint64 draft = late + 3 * ms::day;
        happens(EventKind::clientMessage, draft - ms::day);
        send(DueKind::firstDraft, "draft-limited", draft);
        EXPECT_EQ(status(m_room).state, RoomState::handedOver);
        return draft;
    }

    // Both notices, each at its time; the close they promised.
    qint64 twoNotices(qint64 anchor)
    {
        const qint64 first = due(DueKind::notice1, anchor + ms::minute);
        EXPECT_GT(first, anchor + ms::day - 1);
        const QString notice1 = send(DueKind::notice1, "silence-notice-1", first);
        const qint64 close = status(m_room).promisedClose;
        EXPECT_TRUE(notice1.contains(written(close, "M月d日(ddd) H:mm"))) << qPrintable(notice1);
        const qint64 second = due(DueKind::notice2, first + ms::minute);
        EXPECT_EQ(inJapan(second).date().addDays(1), inJapan(close).date());
        const QString notice2 = send(DueKind::notice2, "silence-notice-2", second);
        EXPECT_TRUE(notice2.contains(QStringLiteral("明日"))) << qPrintable(notice2);
        EXPECT_TRUE(notice2.contains(written(first, "M月d日(ddd)"))) << qPrintable(notice2);
        EXPECT_EQ(status(m_room).promisedClose, close);
        return close;
    }

    domain::Client m_client;
    ServiceId m_service;
    RoomId m_room;
    rules::RulePack m_pack;
    rules::BusinessCalendar m_calendar;
};

TEST_F(SellersMonth, EndsWithAFormalDelivery)
{
    const qint64 close = twoNotices(untilSilence(true));
    EXPECT_EQ(due(DueKind::formalDelivery, close), close);
    EXPECT_EQ(due(DueKind::askCancel, close), 0);
    const QString delivery =
        send(DueKind::formalDelivery, "silence-formal-delivery", close + 10 * ms::minute);
    EXPECT_TRUE(delivery.contains(written(close, "M月d日(ddd) H:mm"))) << qPrintable(delivery);
    EXPECT_EQ(status(m_room).state, RoomState::awaitingApproval);
    const qint64 approval = due(DueKind::approvalEnds, close + ms::hour);
    EXPECT_EQ(approval, close + ms::hour + 72 * ms::hour) << "up to the full hour";
    EXPECT_TRUE(delivery.contains(written(approval, "M月d日(ddd) H:mm"))) << qPrintable(delivery);

    happens(EventKind::accepted, close + ms::day);
    EXPECT_EQ(due(DueKind::roomCloses, close + ms::day), close + 2 * ms::day);
    happens(EventKind::closed, close + 2 * ms::day);
    EXPECT_EQ(due(DueKind::rateClient, close + 2 * ms::day), close + 16 * ms::day);
    happens(EventKind::ratedByClient, close + 3 * ms::day);
    happens(EventKind::ratedBySeller, close + 4 * ms::day);
    EXPECT_EQ(status(m_room).state, RoomState::done);
    EXPECT_EQ(wrong(), 0U);
}

TEST_F(SellersMonth, EndsWithACancelWhenNothingWasHandedOver)
{
    const qint64 close = twoNotices(untilSilence(false));
    EXPECT_EQ(due(DueKind::askCancel, close), close);
    EXPECT_EQ(due(DueKind::formalDelivery, close), 0) << "formal delivery of nothing is an offence";
    const QString cancel = send(DueKind::askCancel, "silence-cancel-request", close + ms::minute);
    EXPECT_TRUE(cancel.contains(written(close, "M月d日(ddd) H:mm"))) << qPrintable(cancel);
    EXPECT_EQ(status(m_room).state, RoomState::cancelAsked);
    const qint64 effect = due(DueKind::cancelTakesEffect, close + ms::hour);
    EXPECT_EQ(effect, close + 25 * ms::hour) << "up to the full hour";
    happens(EventKind::cancelled, effect);
    EXPECT_EQ(due(DueKind::saveCopy, effect), effect + 3 * ms::day);
    EXPECT_EQ(wrong(), 0U);
}

TEST_F(SellersMonth, AnAnswerEndsTheLadderAtAnyTime)
{
    const qint64 anchor = untilSilence(true);
    const qint64 first = due(DueKind::notice1, anchor + ms::minute);
    send(DueKind::notice1, "silence-notice-1", first);
    happens(EventKind::clientMessage, first + ms::hour);
    EXPECT_EQ(due(DueKind::notice2, first + ms::hour), 0);
    EXPECT_EQ(due(DueKind::formalDelivery, first + ms::hour), 0);
    EXPECT_EQ(due(DueKind::answerClient, first + ms::hour), first + ms::hour + 4 * ms::day);
}

} // namespace
