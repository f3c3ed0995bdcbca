// The rooms pane with a hundred thousand rooms: rooms_bench FILE [ROUNDS]. FILE is made when it is
// not there. How long until rows with their dues stand in the table: from a cold start with nothing
// but the file, stage by stage; from the first click on a pane that was hidden so far; from nothing
// but the agenda, which is known. Then how long another filter, a search, the board and the end of
// all that is over take.
#include "acts/store.h"
#include "base/clock.h"
#include "base/ms.h"
#include "bench/figures.h"
#include "bench/frame_watch.h"
#include "bench/room_data.h"
#include "bench/store_data.h"
#include "panes/rooms/rooms_pane.h"
#include "widgets/agenda_source.h"
#include "widgets/knowledge_source.h"
#include "widgets/theme.h"
#include "wording/language.h"

#include <QAbstractItemView>
#include <QEventLoop>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <sys/resource.h>

#include <cstdio>

using namespace choba;

namespace {

constexpr QSize paneSize(1112, 752); // beside the rail, under the title bar
constexpr int pause = 50; // milliseconds

using Spans = std::vector<bench::Span>;

int complain(const QString& words)
{
    std::fprintf(stderr, "rooms_bench: %s\n", qPrintable(words));
    return 3;
}

void print(const char* name, const Spans& spans)
{
    std::vector<double> all;
    std::vector<double> own;
    for (const bench::Span& span : spans) {
        all.push_back(span.all);
        own.push_back(span.own);
    }
    std::printf("%-52s %8.1f %8.1f %8.1f %8.1f\n", name, bench::percentile(all, 0.5),
                bench::percentile(all, 0.99), bench::percentile(all, 1), bench::percentile(own, 1));
}

double processMilliseconds()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto milliseconds = [](const timeval& time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    return milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
}

// The view of that name with something in it.
bench::FrameWatch::Picture shows(const char* name)
{
    return [name](const QWidget& painted) {
        const auto* view = qobject_cast<const QAbstractItemView*>(painted.parentWidget());
        return view != nullptr && view->objectName() == QLatin1String(name)
            && view->model()->rowCount() > 0;
    };
}

struct Measured {
    Spans opened; // from the cold start on
    Spans known;
    Spans loaded;
    Spans cold;
    Spans coldEvent; // the longest one until then
    Spans coldWork; // of all threads until then
    Spans shown;
    Spans warm;
    Spans filter;
    Spans found;
    Spans board;
    Spans scrolled;
};

bool take(const std::optional<bench::Span>& span, Spans& spans)
{
    if (span) {
        spans.push_back(*span);
    }
    return span.has_value();
}

// What the user does with a pane that is there.
bool use(bench::FrameWatch& application, rooms::RoomsPane& pane, QWidget& tools, Measured& measured)
{
    const auto click = [&](const char* button, const char* view, Spans& spans) {
        application.rest(pause);
        application.begin();
        tools.findChild<QPushButton*>(QLatin1String(button))->click();
        return take(application.untilPainted(shows(view)), spans);
    };
    // Words that one client in ten thousand has, among rooms that are over.
    for (const QString& words : {QStringLiteral("9999"), QString()}) {
        application.rest(pause);
        application.begin();
        tools.findChild<QLineEdit*>(QStringLiteral("roomWords"))->setText(words);
        if (!take(application.untilPainted(shows("roomTable")), measured.found)) {
            return false;
        }
    }
    if (!click("roomsTheirs", "roomTable", measured.filter)
        || !click("roomsAll", "roomTable", measured.filter)
        || !click("roomsAsBoard", "boardTheirs", measured.board)
        || !click("roomsAsTable", "roomTable", measured.board)) {
        return false;
    }
    auto* table = pane.findChild<QTableView*>(QStringLiteral("roomTable"));
    application.rest(pause);
    application.begin();
    table->scrollToBottom();
    return take(application.untilPainted(shows("roomTable")), measured.scrolled);
}

// A start of the program with rooms in front: everything the window makes for it.
bool startCold(bench::FrameWatch& application, const QString& file, const Clock& clock,
               Measured& measured)
{
    acts::Store store(file, clock);
    widgets::KnowledgeSource knowledge(store, clock);
    widgets::AgendaSource agenda(store, knowledge, clock);
    bench::Stopwatch sinceStart;
    const auto note = [&sinceStart](Spans& spans) {
        return [&sinceStart, &spans] { spans.push_back(sinceStart.time()); };
    };
    // Before the pane hears of it.
    QObject::connect(&store, &acts::Store::opened, &store, note(measured.opened));
    QObject::connect(&knowledge, &widgets::KnowledgeSource::loaded, &store, note(measured.known));
    QObject::connect(&agenda, &widgets::AgendaSource::loaded, &store, note(measured.loaded));
    const double worked = processMilliseconds();
    sinceStart.start();
    application.begin();
    rooms::RoomsPane pane(store, knowledge, agenda, clock);
    pane.resize(paneSize);
    pane.show();
    store.open();
    const bool painted = take(application.untilPainted(shows("roomTable")), measured.cold);
    measured.coldEvent.push_back(application.longestEvent());
    const double work = processMilliseconds() - worked;
    measured.coldWork.push_back({work, work});
    return painted;
}

bool measure(bench::FrameWatch& application, const QString& file, Measured& measured)
{
    const FixedClock clock(bench::storeEnd + ms::day);
    if (!startCold(application, file, clock, measured)) {
        return false;
    }
    acts::Store store(file, clock);
    widgets::KnowledgeSource knowledge(store, clock);
    widgets::AgendaSource agenda(store, knowledge, clock);
    {
        rooms::RoomsPane hidden(store, knowledge, agenda, clock);
        hidden.resize(paneSize);
        QEventLoop loop;
        QObject::connect(&agenda, &widgets::AgendaSource::loaded, &loop, &QEventLoop::quit);
        store.open();
        loop.exec();
        application.rest(pause);
        application.begin();
        hidden.show();
        if (!take(application.untilPainted(shows("roomTable")), measured.shown)) {
            return false;
        }
    }
    application.rest(pause);
    application.begin();
    rooms::RoomsPane pane(store, knowledge, agenda, clock);
    QWidget* tools = pane.tools();
    pane.resize(paneSize);
    pane.show();
    return take(application.untilPainted(shows("roomTable")), measured.warm)
        && use(application, pane, *tools, measured);
}

} // namespace

int main(int argc, char** argv)
{
    bench::FrameWatch application(argc, argv);
    application.setQuitOnLastWindowClosed(false);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: rooms_bench FILE [ROUNDS]\n", stderr);
        return 2;
    }
    const int rounds = arguments.size() > 2 ? std::max(1, arguments[2].toInt()) : 21;
    if (const auto there = bench::ensureRooms(arguments[1], {}); !there) {
        return complain(there.error().detail);
    }
    wording::install(application, wording::Language::japanese);
    widgets::apply(application, widgets::Scheme::light);
    Measured measured;
    for (int round = 0; round <= rounds; ++round) {
        if (!measure(application, arguments[1], measured)) {
            return complain(QStringLiteral("no table came"));
        }
        if (round == 0) { // the first one loads fonts and style
            measured = {};
        }
    }
    std::printf("%-52s %8s %8s %8s %8s\n", "milliseconds", "p50", "p99", "most", "own");
    print("cold start: file open", measured.opened);
    print("cold start: rules known", measured.known);
    print("cold start: agenda known", measured.loaded);
    print("cold start: table painted", measured.cold);
    print("  longest event until then", measured.coldEvent);
    print("  processor time of all threads until then", measured.coldWork);
    print("hidden so far, table painted", measured.shown);
    print("pane made anew, agenda known, table painted", measured.warm);
    print("another filter", measured.filter);
    print("words searched for, and cleared", measured.found);
    print("board, and back", measured.board);
    print("to the end of what was read, and the next page", measured.scrolled);
    return 0;
}
