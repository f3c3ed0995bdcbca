// What the window knows about a pane. A pane is created with everything it needs, speaks through
// its signals only, and never includes another pane.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/room.h"
#include "widgets/notice.h"

#include <QWidget>

#include <optional>

namespace choba::widgets {

// What one pane wants from another; the window passes it on. Panes never know each other.
struct Intent {
    QString pane; // key of the pane that shall come forward, or "window"
    QString action; // compose, edit, …: what that pane documents
    QString templateKey; // empty = none
    std::optional<ClientId> client;
    std::optional<RoomId> room = {}; // the letter is written there, or it is to be shown
    std::optional<domain::EventKind> step = {}; // what the letter is in that room
    std::optional<ServiceId> service = {};
};

class Pane : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // Tools for the right end of the title bar; nullptr = none. The window takes the parenthood.
    virtual QWidget* tools() { return nullptr; }

    // Takes the last thing done back; for the window's Ctrl+Z.
    virtual void undoLast() { }

    // The window is about to close: bring everything to safety before returning. What could not be
    // saved is told, and the window stays open.
    virtual std::optional<Error> finish() { return {}; }

    // Another pane wants something; nothing for actions it does not know.
    virtual void follow(const Intent&) { }

signals:
    void intended(const choba::widgets::Intent& intent);
    // The sample data are wanted, in a file of their own.
    void sampleAsked();
    void noticed(const choba::widgets::Notice& notice);
};

} // namespace choba::widgets
