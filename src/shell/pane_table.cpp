#include "shell/pane_table.h"

#include "panes/messages/messages_pane.h"
#include "shell/settings.h"

#include <QCoreApplication>

namespace choba::shell {

namespace {

widgets::Pane* createMessages(const Services& services, QWidget* parent)
{
    auto* pane = new messages::MessagesPane(services.knowledge, services.clock,
                                            services.dataFolder + QStringLiteral("/draft.json"),
                                            services.settings.channel(), parent);
    Settings* settings = &services.settings;
    QObject::connect(pane, &messages::MessagesPane::channelChosen, pane,
                     [settings](const QString& id) { settings->setChannel(id); });
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
