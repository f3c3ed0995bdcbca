// A field for a date and time in Japan, whatever the machine's zone is; to the minute.
#pragma once

#include <QDateTimeEdit>

namespace choba::widgets {

class JapanTimeEdit : public QDateTimeEdit
{
    Q_OBJECT

public:
    explicit JapanTimeEdit(QWidget* parent = nullptr);

    void setUtc(qint64 milliseconds);
    // UTC milliseconds: what was set as long as the same minute is shown, else the minute's
    // beginning. So a time that nobody touched keeps its place among others of the same minute.
    qint64 utc() const;

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    qint64 m_set = 0;
};

// The beginning of the minute a time lies in.
qint64 minuteOf(qint64 utc);

} // namespace choba::widgets
