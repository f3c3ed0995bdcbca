// Everything said with one client, newest at the foot, with what can be recorded about it: opened
// and when, needs no answer, what the client wrote.
#pragma once

#include "acts/letters.h"
#include "domain/message.h"
#include "panes/messages/message_actions.h"
#include "panes/messages/received_form.h"
#include "storage/search.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;

namespace choba {
class Clock;
}

namespace choba::widgets {
class ActNotices;
}

namespace choba::acts {
class Store;
struct Change;
} // namespace choba::acts

namespace choba::messages {

class HistoryEmpty;
class HistoryList;
class HistoryModel;

class HistoryView : public QWidget
{
    Q_OBJECT

public:
    HistoryView(acts::Store& store, widgets::ActNotices& notices, const Clock& clock,
                QWidget* parent = nullptr);
    ~HistoryView() override;

    // The names of channels come from the rule pack, which may arrive later.
    void setChannels(const std::vector<rules::Channel>& channels);

    void show(ClientId client); // from the newest
    void showHit(const storage::SearchHit& hit); // scrolled to it, the match marked
    void clear();

    // Something a client wrote is typed and not recorded.
    bool hasUnrecorded() const;

    // Opens the form for what the client wrote, ready to paste.
    void beginReceived();

signals:
    // The text of a message is wanted as a new draft.
    void reuseAsked(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectList();
    void setClient(ClientId client);
    void retranslate();
    void refreshEmptyState();
    void refreshActions();
    void loadOlder();
    void loadBackTo(MessageId id);
    void readAgain(const acts::Change& change);
    void perform(MessageActions::What what);
    void markOpened(qint64 at);
    void toggleWhole(MessageId id);
    void copy(const QString& text);
    void record(const ReceivedForm::Entry& entry);
    std::vector<domain::RoomFacts> openRooms() const;
    void closeReceived();
    void closeRecorded();
    void offerAgain(const acts::Receipt& receipt);
    const domain::Message* current() const;

    acts::Store& m_store;
    widgets::ActNotices& m_notices;
    ClientId m_client;
    HistoryModel* m_model;
    MessageActions* m_actions;
    HistoryList* m_list;
    HistoryEmpty* m_empty;
    QPushButton* m_receivedButton;
    ReceivedForm* m_received;
    bool m_more = false; // older messages wait in the file
    bool m_loading = false;
    bool m_recording = false; // an act is on its way
    acts::Received m_recorded; // last
    QHash<qint64, QString> m_unrecorded; // typed for a client and not recorded
};

} // namespace choba::messages
