// All templates: found at the left, written at the right, with their history and figures.
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
class KnowledgeSource;
class TemplateSource;
} // namespace choba::widgets

namespace choba::templates {

class TemplatesPane : public widgets::Pane
{
    Q_OBJECT

public:
    TemplatesPane(acts::Store& store, widgets::KnowledgeSource& knowledge,
                  widgets::TemplateSource& templates, const Clock& clock,
                  QWidget* parent = nullptr);
    ~TemplatesPane() override;

    QWidget* tools() override;
    void undoLast() override;
    std::optional<Error> finish() override;
    // action "edit": opens the template; "new": begins one.
    void follow(const widgets::Intent& intent) override;

signals:
    void importAsked(); // the window shows the dialog
    void exportAsked();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace choba::templates
