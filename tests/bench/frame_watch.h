// An application that measures its own window: how long from a moment to the picture that answers
// it, and how long the longest single event kept the window from doing anything else.
#pragma once

#include <QApplication>
#include <QElapsedTimer>

#include <functional>
#include <optional>

namespace choba::bench {

// Milliseconds. The second number leaves out what other threads and programs took meanwhile.
struct Span {
    double all = 0;
    double own = 0; // of this thread on the processor
};

class Stopwatch
{
public:
    void start();
    Span time() const;

private:
    QElapsedTimer m_all;
    double m_own = 0; // at the start
};

class FrameWatch : public QApplication
{
public:
    // Whether the widget that is being painted shows what is waited for.
    using Picture = std::function<bool(const QWidget& painted)>;

    using QApplication::QApplication;

    void begin();

    // Runs the event loop; the time from begin() to the end of the event that painted the
    // picture, which is when it is handed to the screen. Nothing when it does not come.
    std::optional<Span> untilPainted(const Picture& picture);

    // Runs the event loop that long.
    void rest(int milliseconds);

    // The longest event since begin().
    const Span& longestEvent() const { return m_longest; }

    bool notify(QObject* receiver, QEvent* event) override;

private:
    Stopwatch m_sinceBegin;
    Picture m_picture;
    std::optional<Span> m_paintedAt;
    Span m_longest;
    int m_depth = 0;
    bool m_seen = false; // painted, but the event it belongs to is not over
};

} // namespace choba::bench
