// When a message was opened: a time, prefilled with now.
#pragma once

#include <QFrame>

#include <memory>

namespace choba {
class Clock;
}

namespace choba::messages {

namespace Ui {
class OpenedForm;
}

class OpenedForm : public QFrame
{
    Q_OBJECT

public:
    explicit OpenedForm(const Clock& clock, QWidget* parent = nullptr);
    ~OpenedForm() override;

    // Empties the form for a message sent at `sentAt` (UTC milliseconds) and shows it.
    void begin(qint64 sentAt);

signals:
    void saveAsked(qint64 at); // UTC milliseconds; a time that can be
    void closed();
    void heightChanged(); // a sentence came or went

protected:
    void changeEvent(QEvent* event) override;

private:
    void save();
    void check();

    const Clock& m_clock;
    std::unique_ptr<Ui::OpenedForm> m_ui;
    qint64 m_sentAt = 0;
    bool m_tried = false;
};

} // namespace choba::messages
