#include "shell/pane_table.h"

#include "panes/messages/messages_pane.h"
#include "panes/templates/templates_pane.h"
#include "shell/settings.h"

#include <QCoreApplication>

namespace choba::shell {

namespace {

widgets::Pane* createMessages(const Services& services, QWidget* parent)
{
    auto* pane = new messages::MessagesPane(services.store, services.knowledge, services.templates,
                                            services.clock, parent);
    Settings* settings = &services.settings;
    pane->setChannel(settings->channel());
    pane->setUnopenedDays(settings->unopenedDays());
    QObject::connect(pane, &messages::MessagesPane::channelChosen, pane,
                     [settings](const QString& id) { settings->setChannel(id); });
    QObject::connect(pane, &messages::MessagesPane::unopenedDaysChosen, pane,
                     [settings](int days) { settings->setUnopenedDays(days); });
    return pane;
}

widgets::Pane* createTemplates(const Services& services, QWidget* parent)
{
    auto* pane = new templates::TemplatesPane(services.store, services.knowledge,
                                              services.templates, services.clock, parent);
    QObject::connect(pane, &templates::TemplatesPane::importAsked, pane, [pane] {
        emit pane->intended({windowItself, importTemplates, {}, {}});
    });
    QObject::connect(pane, &templates::TemplatesPane::exportAsked, pane, [pane] {
        emit pane->intended({windowItself, exportTemplates, {}, {}});
    });
    return pane;
}

constexpr PaneEntry panes[] = {
    {"messages", "message", [] { return QCoreApplication::translate("panes", "Messages"); },
     createMessages},
    {"templates", "template", [] { return QCoreApplication::translate("panes", "Templates"); },
     createTemplates},
};

} // namespace

std::span<const PaneEntry> paneTable()
{
    return panes;
}

} // namespace choba::shell
