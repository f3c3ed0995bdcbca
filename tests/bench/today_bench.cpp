// Today with many open rooms: today_bench FILE [ROOMS [OPEN]]. FILE is made when it is not there.
// How long from something that happens in a room to the picture of Today that knows it: from the
// moment it is recorded, and from its notice, which leaves the disk out.
#include "acts/act.h"
#include "acts/rooms.h"
#include "acts/store.h"
#include "base/clock.h"
#include "base/ms.h"
#include "bench/figures.h"
#include "bench/frame_watch.h"
#include "bench/room_data.h"
#include "bench/store_data.h"
#include "panes/today/today_pane.h"
#include "widgets/agenda_source.h"
#include "widgets/knowledge_source.h"
#include "widgets/theme.h"
#include "wording/language.h"

#include <QAbstractItemView>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace choba;

namespace {

constexpr QSize paneSize(1112, 752); // beside the rail, under the title bar
constexpr int rounds = 51;

int complain(const QString& words)
{
    std::fprintf(stderr, "today_bench: %s\n", qPrintable(words));
    return 3;
}

void print(const char* name, const std::vector<double>& times)
{
    std::printf("%-52s %8.1f %8.1f %8.1f\n", name, bench::percentile(times, 0.5),
                bench::percentile(times, 0.99), bench::percentile(times, 1));
}

// What happens between the clock's start and the picture.
struct Refresh {
    std::vector<double> recorded; // milliseconds, from the act to the picture
    std::vector<double> noticed; // from the notice of the change to the picture
    std::vector<double> window; // the longest event of the window's thread
};

class Bench
{
public:
    Bench(bench::FrameWatch& application, const QString& file)
        : m_application(application)
        , m_clock(bench::storeEnd + ms::day)
        , m_store(file, m_clock)
        , m_knowledge(m_store, m_clock)
        , m_agenda(m_store, m_knowledge, m_clock)
        , m_pane(m_store, m_agenda, m_clock)
    { }

    std::optional<bench::Span> open()
    {
        m_pane.resize(paneSize);
        m_application.begin();
        m_pane.show();
        m_store.open();
        return m_application.untilPainted(
            [this](const QWidget& painted) { return m_agenda.current() && isList(painted); });
    }

    const widgets::AgendaShelf& shelf() const { return *m_agenda.current(); }

    // A client writes in an open room, and the act is taken back, after which everything is read.
    bool refresh(RoomId room, Refresh& refresh, std::vector<double>& takenBack)
    {
        const widgets::AgendaSource::Shared before = m_agenda.current();
        domain::RoomEvent event;
        event.kind = domain::EventKind::clientMessage;
        event.at = m_clock.nowUtc();
        std::optional<ActId> done;
        const auto wait = [&] {
            bench::Stopwatch sinceNotice;
            const auto connection = QObject::connect(&m_store, &acts::Store::changed,
                                                     [&sinceNotice] { sinceNotice.start(); });
            const widgets::AgendaSource::Shared old = m_agenda.current();
            const auto painted = m_application.untilPainted([this, old](const QWidget& widget) {
                return m_agenda.current() != old && isList(widget);
            });
            QObject::disconnect(connection);
            return painted ? std::optional(std::pair(painted->all, sinceNotice.time().all))
                           : std::nullopt;
        };
        m_application.begin();
        acts::whenDone(m_store.act([&, rules = before->rules](const acts::Scope& scope) {
            return acts::recordStep(scope, room, event, *rules);
        }),
                       &m_pane, [&done](const Result<acts::Receipt>& receipt) {
                           if (receipt) {
                               done = receipt->id;
                           } else {
                               complain(receipt.error().where);
                           }
                       });
        const auto there = wait();
        const double longest = m_application.longestEvent().all;
        m_application.rest(pause); // the act's answer too
        if (!there || !done) {
            return false;
        }
        refresh.recorded.push_back(there->first);
        refresh.noticed.push_back(there->second);
        refresh.window.push_back(longest);
        m_application.begin();
        m_store.undo(*done);
        const auto back = wait();
        m_application.rest(pause);
        if (back) {
            takenBack.push_back(back->first);
        }
        return back.has_value();
    }

    // A minute goes by.
    bool tick(std::vector<double>& times)
    {
        m_clock.set(m_clock.nowUtc() + ms::minute);
        const widgets::AgendaSource::Shared old = m_agenda.current();
        m_application.begin();
        emit m_application.applicationStateChanged(Qt::ApplicationActive);
        const auto painted = m_application.untilPainted([this, old](const QWidget& widget) {
            return m_agenda.current() != old && isList(widget);
        });
        if (painted) {
            times.push_back(painted->all);
        }
        m_application.rest(pause);
        return painted.has_value();
    }

private:
    static constexpr int pause = 20; // milliseconds

    static bool isList(const QWidget& painted)
    {
        const auto* view = qobject_cast<const QAbstractItemView*>(painted.parentWidget());
        return view && view->objectName() == u"todayList";
    }

    bench::FrameWatch& m_application;
    FixedClock m_clock;
    acts::Store m_store;
    widgets::KnowledgeSource m_knowledge;
    widgets::AgendaSource m_agenda;
    today::TodayPane m_pane;
};

// Rooms in which a client can write.
std::vector<RoomId> openRooms(const widgets::AgendaShelf& shelf)
{
    std::vector<RoomId> rooms;
    for (const domain::RoomFacts& facts : shelf.facts->rooms) {
        if (domain::isWork(facts.status.state)) {
            rooms.push_back(facts.room.id);
        }
    }
    return rooms;
}

} // namespace

int main(int argc, char** argv)
{
    bench::FrameWatch application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: today_bench FILE [ROOMS [OPEN]]\n", stderr);
        return 2;
    }
    bench::RoomsSize size;
    if (arguments.size() > 2) {
        size.rooms = arguments[2].toInt();
    }
    if (arguments.size() > 3) {
        size.open = arguments[3].toInt();
    }
    if (const auto made = bench::ensureRooms(arguments[1], size); !made) {
        return complain(made.error().detail);
    }
    // What happens goes into a copy.
    const QTemporaryDir folder(arguments[1] + QStringLiteral("-XXXXXX"));
    const QString copy = folder.filePath(QStringLiteral("choba.sqlite"));
    if (!QFile::copy(arguments[1], copy)) {
        return complain(QStringLiteral("%1 cannot be copied").arg(arguments[1]));
    }
    wording::install(application, wording::Language::japanese);
    widgets::apply(application, widgets::Scheme::light);
    Bench bench(application, copy);
    std::printf("%-52s %8s %8s %8s\n", "milliseconds", "p50", "p99", "most");
    const auto opened = bench.open();
    if (!opened) {
        return complain(QStringLiteral("no list came"));
    }
    print("file opened, rules read, Today painted", {opened->all});
    const std::vector<RoomId> rooms = openRooms(bench.shelf());
    std::printf("%zu open rooms, %zu lines\n", rooms.size(), bench.shelf().actions.size());
    if (rooms.empty()) {
        return complain(QStringLiteral("no open room"));
    }
    Refresh refresh;
    std::vector<double> takenBack;
    std::vector<double> minutes;
    for (int round = 0; round < rounds; ++round) {
        if (!bench.refresh(rooms[size_t(round) * 37 % rooms.size()], refresh, takenBack)
            || !bench.tick(minutes)) {
            return complain(QStringLiteral("Today did not change"));
        }
    }
    print("one event recorded, Today painted", refresh.recorded);
    print("one event noticed, Today painted", refresh.noticed);
    print("  longest event of the window's thread", refresh.window);
    print("an act taken back, Today painted", takenBack);
    print("a minute later, Today painted", minutes);
    return 0;
}
