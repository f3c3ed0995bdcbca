// What the agenda costs a program that has just begun: a fresh connection, every fact it is made
// of, the dues; agenda_bench FILE [ROOMS [OPEN]]. The file is made once. "own" is what was
// computed, without what other programs took of the machine meanwhile.
#include "base/file.h"
#include "bench/figures.h"
#include "bench/room_data.h"
#include "bench/store_data.h"
#include "domain/agenda.h"
#include "rules/business_calendar.h"
#include "rules/rule_pack.h"
#include "storage/database.h"
#include "storage/rooms.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <ctime>

namespace {

using namespace choba;

constexpr int rounds = 31;

// Of the whole program, which has one thread only.
double computed()
{
    return double(std::clock()) * 1e3 / double(CLOCKS_PER_SEC);
}

struct Times {
    std::vector<double> clock; // milliseconds
    std::vector<double> own;

    template<typename Work>
    auto measure(const Work& work)
    {
        const double before = computed();
        QElapsedTimer timer;
        timer.start();
        auto result = work();
        clock.push_back(double(timer.nsecsElapsed()) / 1e6);
        own.push_back(computed() - before);
        return result;
    }
};

void print(const char* name, const Times& times)
{
    std::printf("%-28s %8.2f %8.2f %8.2f %8.2f\n", name, bench::percentile(times.clock, 0.5),
                bench::percentile(times.clock, 0.99), bench::percentile(times.own, 0.5),
                bench::percentile(times.own, 0.99));
}

int fail(const Error& error)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(error.where), qPrintable(error.detail));
    return 3;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: agenda_bench FILE [ROOMS [OPEN]]\n");
        return 2;
    }
    bench::RoomsSize size;
    if (arguments.size() > 2)
        size.rooms = arguments[2].toInt();
    if (arguments.size() > 3)
        size.open = arguments[3].toInt();
    if (const auto made = bench::ensureRooms(arguments[1], size); !made)
        return fail(made.error());

    const QDate today = domain::dateOf(domain::dayOf(bench::storeEnd));
    const auto bytes = readFile(QStringLiteral(":/rules/coconala.json"));
    const auto pack = rules::RulePack::parse(*bytes, QStringLiteral("coconala.json"));
    const auto calendar = rules::BusinessCalendar::fromRules(*pack, today);
    const auto roomRules = domain::RoomRules::of(*pack, calendar, today);
    Times opening;
    Times loading;
    Times deriving;
    Times all;
    for (int round = 0; round < rounds; ++round) {
        const auto failed = all.measure([&]() -> std::optional<Error> {
            const auto connection =
                opening.measure([&] { return storage::openReader(arguments[1]); });
            if (!connection)
                return connection.error();
            const auto facts = loading.measure(
                [&] { return storage::loadAgendaFacts(*connection, roomRules, bench::storeEnd); });
            if (!facts)
                return facts.error();
            const auto actions = deriving.measure(
                [&] { return domain::agenda(*facts, roomRules, calendar, bench::storeEnd); });
            if (round == 0) {
                std::printf("%zu rooms and %zu marks read, %zu lines\n", facts->rooms.size(),
                            facts->marks.size(), actions.size());
            }
            return std::nullopt;
        });
        if (failed)
            return fail(*failed);
    }
    std::printf("%-28s %8s %8s %8s %8s\n", "milliseconds", "p50", "p99", "own p50", "own p99");
    print("a fresh connection", opening);
    print("facts", loading);
    print("dues", deriving);
    print("cold agenda", all);
    return 0;
}
