// The panes there are: one line each. A new pane is a folder under src/panes and a line here.
#pragma once

#include "widgets/pane.h"

#include <span>

namespace choba {
class Clock;
}

namespace choba::acts {
class Store;
}

namespace choba::widgets {
class KnowledgeSource;
}

namespace choba::shell {

class Settings;

// What panes are made from.
struct Services {
    acts::Store& store;
    widgets::KnowledgeSource& knowledge;
    const Clock& clock;
    Settings& settings;
};

struct PaneEntry {
    const char* key; // stable; part of object names
    const char* icon; // of resources/icons
    QString (*title)(); // in the installed language
    widgets::Pane* (*create)(const Services& services, QWidget* parent);
};

std::span<const PaneEntry> paneTable();

} // namespace choba::shell
