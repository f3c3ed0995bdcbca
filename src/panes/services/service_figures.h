// What became of a service's rooms, and when its listing is to be looked at again.
#pragma once

#include "widgets/agenda_source.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace choba {
class Clock;
}

namespace choba::services {

class ServiceFigures : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceFigures(const Clock& clock, QWidget* parent = nullptr);
    ~ServiceFigures() override;

    void show(const widgets::AgendaSource::Shared& shelf, ServiceId service);
    void setWritable(bool writable);

signals:
    void reviewed(); // the listing was looked at

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        QLabel* name;
        QLabel* value;
    };

    Line addLine(const char* name);
    void refresh();
    void nameValues();

    const Clock& m_clock;
    widgets::AgendaSource::Shared m_shelf;
    ServiceId m_service;
    QFormLayout* m_lines;
    Line m_rooms;
    Line m_open;
    Line m_days;
    Line m_badEnd;
    Line m_lookedAt;
    Line m_review;
    QLabel* m_why;
    QPushButton* m_done;
};

} // namespace choba::services
