// The history of one client, shown on a data file of its own.
#pragma once

#include "panes/history_fixture.h"
#include "panes/messages/history_list.h"
#include "panes/messages/history_view.h"

#include <QLabel>

namespace choba::test {

class HistoryTest : public HistoryFixture
{
protected:
    void SetUp() override
    {
        HistoryFixture::SetUp();
        m_client = addClient(QStringLiteral("佐々"));
    }

    void showHistory(const QSize& size = {728, 600})
    {
        m_view = std::make_unique<messages::HistoryView>(*m_store, *m_notices, m_clock);
        m_view->setChannels(channels());
        m_view->show(m_client);
        showWindow(*m_view, size);
    }

    messages::HistoryList* list() const
    {
        return find<messages::HistoryList>(*m_view, "historyList");
    }

    int rows() const { return list()->model()->rowCount(); }

    QString spoken(int row) const
    {
        return list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }

    QLabel* label(const char* name) const { return find<QLabel>(*m_view, name); }

    void choose(MessageId id) const { list()->goTo(id, {}); }

    ClientId m_client;
    std::unique_ptr<messages::HistoryView> m_view;
};

} // namespace choba::test
