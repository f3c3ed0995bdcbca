// Services: what is offered under which policy, and the text the listing must carry for it.
#pragma once

#include "widgets/pane.h"

#include <memory>

namespace choba {
class Clock;
}

namespace choba::acts {
class Store;
}

namespace choba::widgets {
class AgendaSource;
class KnowledgeSource;
class TemplateSource;
} // namespace choba::widgets

namespace choba::services {

class ServicesPane : public widgets::Pane
{
    Q_OBJECT

public:
    ServicesPane(acts::Store& store, widgets::KnowledgeSource& knowledge,
                 widgets::TemplateSource& templates, widgets::AgendaSource& agenda,
                 const Clock& clock, QWidget* parent = nullptr);
    ~ServicesPane() override;

    QWidget* tools() override;
    void undoLast() override;
    std::optional<Error> finish() override;
    // action "show": the service that is named; "new": the form for a new one.
    void follow(const widgets::Intent& intent) override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace choba::services
