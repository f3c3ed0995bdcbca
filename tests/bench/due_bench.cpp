// What it costs to derive every clock of open rooms that are in memory: due_bench [ROOMS]. "own" is
// what was computed, without what other programs took of the machine meanwhile. Twice as many rooms
// have to take twice as long.
#include "base/file.h"
#include "base/ms.h"
#include "bench/figures.h"
#include "domain/agenda.h"
#include "rules/business_calendar.h"
#include "rules/rule_pack.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <array>
#include <cstdio>
#include <ctime>
#include <random>

namespace {

using namespace choba;
using domain::EventKind;

constexpr qint64 now = 1'795'237'200'000; // 21 November 2026, 14:00 in Japan
constexpr int usualRooms = 100'000;
constexpr int services = 20;
constexpr int rounds = 21;

struct Rules {
    rules::BusinessCalendar calendar;
    domain::RoomRules rooms;
};

Rules shipped()
{
    const QDate today(2026, 11, 21);
    const auto bytes = readFile(QStringLiteral(":/rules/coconala.json"));
    const auto pack = rules::RulePack::parse(*bytes, QStringLiteral("coconala.json"));
    const auto calendar = rules::BusinessCalendar::fromRules(*pack, today);
    return {calendar, domain::RoomRules::of(*pack, calendar, today)};
}

// An order bought in the last sixty days that stands somewhere between the purchase and the
// client's answer to the formal delivery, or an inquiry.
domain::RoomStatus randomRoom(std::mt19937& engine)
{
    const auto dice = [&engine](qint64 least, qint64 most) {
        return std::uniform_int_distribution<qint64>(least, most)(engine);
    };
    constexpr EventKind steps[] = {EventKind::opened,        EventKind::sellerMessage,
                                   EventKind::clientMessage, EventKind::sellerMessage,
                                   EventKind::handedOver,    EventKind::clientMessage,
                                   EventKind::handedOver,    EventKind::delivered};
    qint64 at = now - dice(2, 60) * ms::day - dice(0, 1440) * ms::minute;
    domain::RoomStatus status;
    const auto happens = [&](EventKind kind, std::optional<qint64> value) {
        domain::RoomEvent event;
        event.kind = kind;
        event.at = at;
        event.value = value;
        domain::apply(status, event);
        at += dice(10, 2880) * ms::minute;
    };
    if (dice(0, 9) == 0) {
        happens(EventKind::inquiry, at + 2 * ms::day);
        return status;
    }
    const qint64 last = dice(0, 7);
    for (qint64 i = 0; i <= last; ++i)
        happens(steps[i], {});
    if (status.turn == domain::Turn::theirs && dice(0, 4) == 0)
        happens(EventKind::promised, domain::startOfDay(domain::dayOf(at) + dice(1, 9)));
    if (dice(0, 2) == 0)
        happens(EventKind::deliveryDate, domain::startOfDay(domain::dayOf(at) + dice(1, 20)));
    return status;
}

domain::AgendaFacts randomFacts(int rooms, const domain::Policy& usual)
{
    std::mt19937 engine(2026);
    domain::AgendaFacts facts;
    for (int i = 0; i < services; ++i) {
        domain::ServiceFacts service;
        service.service.id = ServiceId{i + 1};
        service.service.createdAt = now - 100 * ms::day;
        service.policies = {usual};
        service.policies[0].id = PolicyId{i + 1};
        service.policies[0].dayKind =
            i % 2 == 0 ? domain::DayKind::calendar : domain::DayKind::business;
        service.policies[0].silenceDays = 3 + i % 7;
        facts.services.push_back(std::move(service));
    }
    facts.rooms.reserve(static_cast<std::size_t>(rooms));
    for (int i = 0; i < rooms; ++i) {
        domain::RoomFacts room;
        room.room.id = RoomId{i + 1};
        room.room.policy = PolicyId{i % services + 1};
        room.room.wantsSpeed = i % 5 == 0;
        room.addressed = QStringLiteral("お客様%1 様").arg(i);
        room.status = randomRoom(engine);
        facts.rooms.push_back(std::move(room));
    }
    return facts;
}

// One in twenty rooms has something that is remembered about one of its dues.
void addMarks(domain::AgendaFacts& facts, const std::vector<domain::Action>& actions)
{
    for (std::size_t i = 0; i < actions.size(); i += 40) {
        domain::DueMark mark;
        mark.key = actions[i].key;
        mark.snoozedUntil = now + ms::day;
        facts.marks.push_back(mark);
    }
}

// Of the whole program, which has one thread only.
double computed()
{
    return double(std::clock()) * 1e3 / double(CLOCKS_PER_SEC);
}

template<typename Work>
double print(const char* name, const char* counted, int rooms, const Work& work)
{
    std::vector<double> clock;
    std::vector<double> own;
    std::size_t found = 0;
    for (int round = 0; round < rounds; ++round) {
        const double before = computed();
        QElapsedTimer timer;
        timer.start();
        found = work();
        clock.push_back(double(timer.nsecsElapsed()) / 1e6);
        own.push_back(computed() - before);
    }
    const double middle = bench::percentile(own, 0.5);
    std::printf("%-10s %8d %9zu %-8s %8.1f %8.1f %8.1f %8.0f\n", name, rooms, found, counted,
                bench::percentile(clock, 0.5), bench::percentile(clock, 1), middle,
                middle * 1e6 / rooms);
    return middle;
}

void measure(int rooms, const Rules& rules, std::array<double, 2>& own)
{
    domain::AgendaFacts facts = randomFacts(rooms, rules.rooms.usual);
    addMarks(facts, domain::agenda(facts, rules.rooms, rules.calendar, now));
    std::vector<domain::Due> dues;
    own[0] = print("dues", "dues", rooms, [&] {
        dues.clear();
        for (const domain::RoomFacts& room : facts.rooms)
            domain::addDeadlines(
                room.status,
                facts.services[static_cast<std::size_t>(room.room.policy->value - 1)].policies[0],
                room.room.wantsSpeed, rules.rooms, dues);
        return dues.size();
    });
    own[1] = print("agenda", "lines", rooms,
                   [&] { return domain::agenda(facts, rules.rooms, rules.calendar, now).size(); });
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rooms = arguments.size() > 1 ? arguments[1].toInt() : usualRooms;
    const Rules rules = shipped();
    std::printf("%-10s %8s %9s %-8s %8s %8s %8s %8s\n", "ms", "rooms", "found", "", "p50", "most",
                "own", "ns/room");
    std::array<double, 2> one{};
    std::array<double, 2> two{};
    measure(rooms / 2, rules, one);
    measure(rooms, rules, two);
    std::printf("twice as many rooms: dues %.2f times, agenda %.2f times as long\n",
                two[0] / one[0], two[1] / one[1]);
    return 0;
}
