// Until when a line is put off: a time in Japan, within what its clocks allow.
#pragma once

#include "domain/agenda.h"

#include <QFrame>

#include <memory>

namespace choba {
class Clock;
}

namespace choba::today {

namespace Ui {
class SnoozeForm;
}

class SnoozeForm : public QFrame
{
    Q_OBJECT

public:
    // What it asks about.
    struct Subject {
        std::vector<domain::DueKey> keys;
        QString title;
        qint64 limit = 0; // the latest of theirs; UTC milliseconds, 0 = none
        qint64 due = 0; // the last due without a limit that lies ahead; 0 = none
    };

    explicit SnoozeForm(const Clock& clock, QWidget* parent = nullptr);
    ~SnoozeForm() override;

    void begin(const Subject& subject);

    const Subject& subject() const { return m_subject; }

signals:
    void saveAsked(qint64 until); // UTC milliseconds; a time that can be
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void save();
    void check();
    void retranslate();

    const Clock& m_clock;
    std::unique_ptr<Ui::SnoozeForm> m_ui;
    Subject m_subject;
    bool m_tried = false;
};

} // namespace choba::today
