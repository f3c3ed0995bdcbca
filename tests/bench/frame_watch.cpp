#include "bench/frame_watch.h"

#include <QEventLoop>
#include <QThread>
#include <QTimer>
#include <QWidget>

#include <sys/resource.h>

#include <algorithm>

namespace choba::bench {

namespace {

constexpr int patience = 20'000; // milliseconds

double threadMilliseconds()
{
    rusage used{};
    getrusage(RUSAGE_THREAD, &used);
    const auto milliseconds = [](const timeval& time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    return milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
}

} // namespace

void Stopwatch::start()
{
    m_all.start();
    m_own = threadMilliseconds();
}

Span Stopwatch::time() const
{
    return {double(m_all.nsecsElapsed()) / 1e6, threadMilliseconds() - m_own};
}

void FrameWatch::begin()
{
    m_longest = {};
    m_paintedAt.reset();
    m_seen = false;
    m_sinceBegin.start();
}

std::optional<Span> FrameWatch::untilPainted(const Picture& picture)
{
    m_picture = picture;
    QTimer end;
    end.setSingleShot(true);
    end.start(patience); // wakes the loop as well
    while (!m_paintedAt && end.isActive()) {
        processEvents(QEventLoop::WaitForMoreEvents);
    }
    m_picture = {};
    return m_paintedAt;
}

void FrameWatch::rest(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

bool FrameWatch::notify(QObject* receiver, QEvent* event)
{
    if (QThread::currentThread() != thread()) {
        return QApplication::notify(receiver, event);
    }
    if (event->type() == QEvent::Paint && m_picture && receiver->isWidgetType()
        && m_picture(*static_cast<const QWidget*>(receiver))) {
        m_seen = true;
    }
    Stopwatch stopwatch;
    stopwatch.start();
    ++m_depth;
    const bool taken = QApplication::notify(receiver, event);
    --m_depth;
    if (m_depth == 0) {
        const Span span = stopwatch.time();
        m_longest = {std::max(m_longest.all, span.all), std::max(m_longest.own, span.own)};
        if (m_seen && !m_paintedAt) {
            m_paintedAt = m_sinceBegin.time();
        }
    }
    return taken;
}

} // namespace choba::bench
