// The chip that says what is due and until when: words, colour and a sign, so that none of them has
// to carry the meaning alone.
#pragma once

#include "domain/agenda.h"

#include <QWidget>

class QFont;
class QPainter;

namespace choba::widgets {

enum class DueTone { overdue, urgent, soon, calm };

DueTone toneOf(const domain::Due& due, qint64 now);
// Still waiting for the seller although its time is over.
bool isOverdue(const domain::Due& due, qint64 now);
// Nothing to do about it any more: what was only to be watched is over.
bool isPast(const domain::Due& due, qint64 now);
// Which of two dues is named first where there is room for one: a hard clock that runs out within a
// day, then the earlier one.
bool pressesMore(const domain::Due& a, const domain::Due& b, qint64 now);
// 1回目の予告 18:00
QString chipWords(const domain::Due& due, qint64 now);

int dueChipWidth(const QString& words, const QFont& note);
// From the left edge of `area` on, shortened where there is too little room.
void paintDueChip(QPainter& painter, const QRect& area, const QString& words, DueTone tone,
                  const QFont& note);

// The same as a widget of its own.
class DueChip : public QWidget
{
    Q_OBJECT

public:
    explicit DueChip(QWidget* parent = nullptr);

    void show(const QString& words, DueTone tone);

    const QString& words() const { return m_words; }

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_words;
    DueTone m_tone = DueTone::calm;
};

} // namespace choba::widgets
