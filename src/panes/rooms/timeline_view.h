// The timeline as a picture: what happened as dots, what is due as rings, a line for now. Left and
// right walk the points; the chosen one is told in one line below.
#pragma once

#include "panes/rooms/timeline_entries.h"

#include <QWidget>

namespace choba::rooms {

class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    void show(const Timeline& line);
    void retranslate();

    const Timeline& timeline() const { return m_line; }

    // Where everything stands, from the side margin on.
    const TimelinePlaces& places() const { return m_places; }

    // Position in the timeline's entries; −1 = none.
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentChanged(int entry);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void setCurrent(int entry);
    int nearestToNow() const;
    int entryAt(const QPointF& position) const; // −1 = none
    const MergedMark* markAt(const QPointF& position) const; // nullptr = none
    QString tipAt(const QPointF& position) const;
    void paintAxis(QPainter& painter) const;
    void paintNow(QPainter& painter) const;
    void paintLeads(QPainter& painter) const;
    void paintLead(QPainter& painter, int place, int left, int width, int level) const;
    void paintPoint(QPainter& painter, int entry) const;
    void paintLabel(QPainter& painter, int entry) const;
    void paintMarks(QPainter& painter) const;
    int lineOf(int level) const; // top of a level's labels; −1 = middle of the points
    void speak();

    Timeline m_line;
    TimelinePlaces m_places;
    int m_current = -1;
};

} // namespace choba::rooms
