// A field for a date and time in Japan, whatever the machine's zone is; to the minute. What is
// typed or pasted is read as a whole (see typedMoment()): a date alone keeps the time of day, a
// time alone the date. Up and down change the part at the cursor, however it was typed.
#pragma once

#include "widgets/typed_moment.h"

#include <QDateTime>
#include <QLineEdit>

namespace choba::widgets {

class JapanTimeEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit JapanTimeEdit(QWidget* parent = nullptr);

    // A date that is typed without its year is the nearest such day to the one set.
    void setUtc(qint64 milliseconds);
    // Of what is to come: without its year it is the next such day from `now` on.
    void setUtc(qint64 milliseconds, qint64 now);

    // UTC milliseconds: what was set as long as the same minute is shown, else the minute's
    // beginning. So a time that nobody touched keeps its place among others of the same minute.
    // Nothing to go by while there is a problem().
    qint64 utc() const;
    // Why what is typed is no time; empty when it is one.
    QString problem() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    // It says another time, or one again; or, once the field is left, none.
    void changed();

protected:
    void changeEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void set(qint64 milliseconds);
    void read();
    void tidy();
    void tell();
    void step(int by);

    enum class Part { year, month, day, hour, minute };
    Part partAt(int cursor) const;

    QDateTime m_shown; // as Japan's clocks show it, in UTC: no zone of the machine has a say
    QDateTime m_kept; // before it was typed into
    qint64 m_set = 0;
    QDate m_today;
    YearMeant m_year = YearMeant::nearest;
    TypedMoment m_typed;
};

// The beginning of the minute a time lies in.
qint64 minuteOf(qint64 utc);

} // namespace choba::widgets
