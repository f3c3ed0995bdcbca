// An application that measures its own window: how long from a moment to the picture that answers
// it, and how long the longest single event kept the window from doing anything else.
#pragma once

#include <QApplication>
#include <QElapsedTimer>

#include <functional>

namespace choba::bench {

class FrameWatch : public QApplication
{
public:
    // Whether the widget that is being painted shows what is waited for.
    using Picture = std::function<bool(const QWidget& painted)>;

    using QApplication::QApplication;

    void begin();

    // Runs the event loop; milliseconds from begin() to the end of the event that painted the
    // picture, which is when it is handed to the screen. Nothing when it does not come.
    std::optional<double> untilPainted(const Picture& picture);

    // Runs the event loop that long.
    void rest(int milliseconds);

    // The longest event since begin(), in milliseconds.
    double longestEvent() const { return m_longest; }

    bool notify(QObject* receiver, QEvent* event) override;

private:
    QElapsedTimer m_sinceBegin;
    Picture m_picture;
    std::optional<double> m_paintedAt;
    double m_longest = 0;
    int m_depth = 0;
    bool m_seen = false; // painted, but the event it belongs to is not over
};

} // namespace choba::bench
