#include "shell/pane_table.h"

#include "panes/messages/messages_pane.h"
#include "shell/settings.h"

#include <QCoreApplication>

namespace choba::shell {

namespace {

widgets::Pane* createMessages(const Services& services, QWidget* parent)
{
    auto* pane =
        new messages::MessagesPane(services.store, services.knowledge, services.clock, parent);
    Settings* settings = &services.settings;
    pane->setChannel(settings->channel());
    pane->setUnopenedDays(settings->unopenedDays());
    QObject::connect(pane, &messages::MessagesPane::channelChosen, pane,
                     [settings](const QString& id) { settings->setChannel(id); });
    QObject::connect(pane, &messages::MessagesPane::unopenedDaysChosen, pane,
                     [settings](int days) { settings->setUnopenedDays(days); });
    return pane;
}

constexpr PaneEntry panes[] = {
    {"messages", "message", [] { return QCoreApplication::translate("panes", "Messages"); },
     createMessages},
};

} // namespace

std::span<const PaneEntry> paneTable()
{
    return panes;
}

} // namespace choba::shell
