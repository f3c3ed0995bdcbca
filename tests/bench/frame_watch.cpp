#include "bench/frame_watch.h"

#include <QEventLoop>
#include <QThread>
#include <QTimer>
#include <QWidget>

#include <algorithm>

namespace choba::bench {

namespace {

constexpr int patience = 20'000; // milliseconds

double milliseconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

void FrameWatch::begin()
{
    m_longest = 0;
    m_paintedAt.reset();
    m_seen = false;
    m_sinceBegin.start();
}

std::optional<double> FrameWatch::untilPainted(const Picture& picture)
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
    QElapsedTimer timer;
    timer.start();
    ++m_depth;
    const bool taken = QApplication::notify(receiver, event);
    --m_depth;
    if (m_depth == 0) {
        m_longest = std::max(m_longest, milliseconds(timer));
        if (m_seen && !m_paintedAt) {
            m_paintedAt = milliseconds(m_sinceBegin);
        }
    }
    return taken;
}

} // namespace choba::bench
