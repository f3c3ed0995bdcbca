// The part of HistoryView that records what a client wrote.
#include "acts/letters.h"
#include "acts/store.h"
#include "panes/messages/history_empty.h"
#include "panes/messages/history_list.h"
#include "panes/messages/history_model.h"
#include "panes/messages/history_view.h"
#include "storage/rooms.h"
#include "widgets/act_notices.h"

#include <QApplication>
#include <QPushButton>

#include <algorithm>

namespace choba::messages {

void HistoryView::beginReceived()
{
    if (!m_client.isValid()) {
        return;
    }
    if (m_received->isHidden()) {
        const QString channel =
            m_model->rowCount() > 0 ? m_model->messages().back().channel : QString();
        m_received->begin(m_unrecorded.value(m_client.value), channel, openRooms());
    }
    m_receivedButton->hide();
    refreshEmptyState();
}

// Of the client: where something may come in.
std::vector<domain::RoomFacts> HistoryView::openRooms() const
{
    std::vector<domain::RoomFacts> open;
    if (auto rooms = storage::roomsOf(m_store.reader(), m_client)) {
        open = *std::move(rooms);
    }
    std::erase_if(open, [](const domain::RoomFacts& facts) {
        return domain::isOver(facts.status.state) || domain::isBeforeSale(facts.status.state);
    });
    return open;
}

void HistoryView::closeReceived()
{
    if (m_client.isValid()) {
        m_unrecorded.insert(m_client.value, m_received->text());
    }
    const bool focused = m_received->isAncestorOf(QApplication::focusWidget());
    m_received->hide();
    refreshEmptyState();
    if (focused) {
        (m_receivedButton->isHidden() ? m_empty->button() : m_receivedButton)->setFocus();
    }
}

void HistoryView::record(const ReceivedForm::Entry& entry)
{
    if (m_recording) {
        return; // the same once more, before the answer
    }
    m_recording = true;
    const acts::Received received{m_client,   entry.channel, entry.text,       entry.at,
                                  entry.room, entry.meaning, entry.promisedFor};
    const auto done = m_store.act(
        [received](const acts::Scope& scope) { return acts::recordReceived(scope, received); });
    acts::whenDone(done, this, [this, received](const Result<acts::Receipt>& outcome) {
        m_recording = false;
        if (!outcome) {
            m_notices.tell(outcome.error());
            return;
        }
        m_unrecorded.remove(received.client.value);
        m_recorded = received;
        if (received.client == m_client) {
            closeRecorded();
        }
        m_notices.tell(*outcome);
    });
}

void HistoryView::closeRecorded()
{
    const bool focused = m_received->isAncestorOf(QApplication::focusWidget());
    m_received->clear();
    m_received->hide();
    refreshEmptyState();
    if (focused) {
        m_list->setFocus();
    }
}

void HistoryView::offerAgain(const acts::Receipt& receipt)
{
    if (receipt.kind == acts::Kind::received) {
        m_unrecorded.insert(m_recorded.client.value, m_recorded.text); // to be put right
    }
}

bool HistoryView::hasUnrecorded() const
{
    const auto written = [](const QString& text) { return !text.trimmed().isEmpty(); };
    return (m_received->isVisible() && written(m_received->text()))
        || std::any_of(m_unrecorded.begin(), m_unrecorded.end(), written);
}

} // namespace choba::messages
