#include "shell/pane_table.h"

#include "panes/messages/messages_pane.h"
#include "panes/rooms/rooms_pane.h"
#include "panes/services/services_pane.h"
#include "panes/templates/templates_pane.h"
#include "panes/today/today_pane.h"
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

widgets::Pane* createToday(const Services& services, QWidget* parent)
{
    return new today::TodayPane(services.store, services.agenda, services.clock, parent);
}

widgets::Pane* createRooms(const Services& services, QWidget* parent)
{
    auto* pane = new rooms::RoomsPane(services.store, services.knowledge, services.agenda,
                                      services.clock, parent);
    Settings* settings = &services.settings;
    pane->setTableLook(settings->roomTable());
    QObject::connect(pane, &rooms::RoomsPane::tableLookChosen, pane,
                     [settings](const QString& look) { settings->setRoomTable(look); });
    return pane;
}

widgets::Pane* createServices(const Services& services, QWidget* parent)
{
    return new choba::services::ServicesPane(services.store, services.knowledge, services.templates,
                                             services.agenda, services.clock, parent);
}

constexpr PaneEntry panes[] = {
    {"today", "today", [] { return QCoreApplication::translate("panes", "Today"); }, createToday},
    {"messages", "message", [] { return QCoreApplication::translate("panes", "Messages"); },
     createMessages},
    {"rooms", "room", [] { return QCoreApplication::translate("panes", "Talk rooms"); },
     createRooms},
    {"templates", "template", [] { return QCoreApplication::translate("panes", "Templates"); },
     createTemplates},
    {"services", "service", [] { return QCoreApplication::translate("panes", "Services"); },
     createServices},
};

} // namespace

std::span<const PaneEntry> paneTable()
{
    return panes;
}

} // namespace choba::shell
