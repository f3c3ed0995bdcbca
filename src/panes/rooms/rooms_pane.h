// Talk rooms and inquiries: the table or the board above, the chosen room with its timeline, clocks
// and next steps below.
#pragma once

#include "widgets/page_opener.h"
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
} // namespace choba::widgets

namespace choba::rooms {

class RoomsPane : public widgets::Pane
{
    Q_OBJECT

public:
    RoomsPane(acts::Store& store, widgets::KnowledgeSource& knowledge,
              widgets::AgendaSource& agenda, const Clock& clock, QWidget* parent = nullptr);
    ~RoomsPane() override;

    QWidget* tools() override;
    void undoLast() override;
    std::optional<Error> finish() override;
    // action "show": the room that is named; "new": the form for a new one, for the client where
    // one is named.
    void follow(const widgets::Intent& intent) override;

    // Column widths and order of the table as one line of text; empty = as usual.
    void setTableLook(const QString& look);

    // Instead of the desktop's browser; for tests.
    void setOpener(widgets::PageOpener::Opener opener);

signals:
    void tableLookChosen(const QString& look);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace choba::rooms
