// What a client wrote, pasted or typed, with where and when it came in.
#pragma once

#include "acts/letters.h"
#include "domain/agenda.h"
#include "rules/channel.h"

#include <QFrame>

#include <memory>

namespace choba {
class Clock;
}

namespace choba::messages {

namespace Ui {
class ReceivedForm;
}

class ReceivedForm : public QFrame
{
    Q_OBJECT

public:
    explicit ReceivedForm(const Clock& clock, QWidget* parent = nullptr);
    ~ReceivedForm() override;

    void setChannels(const std::vector<rules::Channel>& channels);

    // Shows the form with what was typed before and not recorded; the time is now. `channel` is
    // chosen when it is known; with open rooms of the client it is the talk room.
    void begin(const QString& text, const QString& channel,
               const std::vector<domain::RoomFacts>& openRooms = {});
    // After recording.
    void clear();

    QString text() const;

    struct Entry {
        QString channel;
        QString text;
        qint64 at = 0; // UTC milliseconds
        std::optional<RoomId> room = {};
        acts::Meaning meaning = acts::Meaning::message;
        std::optional<qint64> promisedFor = {}; // of a promise: the first moment of the day
    };

signals:
    void saveAsked(const choba::messages::ReceivedForm::Entry& entry);
    void closed(); // given up; the text stays

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillChannels();
    void fillRooms();
    void fillMeanings();
    void refreshRooms();
    bool isInRoom() const;
    std::optional<RoomId> room() const;
    acts::Meaning meaning() const;
    QString problem() const;
    void save();
    void check();

    const Clock& m_clock;
    std::unique_ptr<Ui::ReceivedForm> m_ui;
    std::vector<rules::Channel> m_channels;
    std::vector<domain::RoomFacts> m_rooms; // open ones of the client
    bool m_tried = false;
};

} // namespace choba::messages
