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
class AgendaSource;
class KnowledgeSource;
class TemplateSource;
} // namespace choba::widgets

namespace choba::shell {

class Settings;

// Intents for the window itself: this stands in the place of a pane's key.
inline const QString windowItself = QStringLiteral("window");
inline const QString importTemplates = QStringLiteral("import-templates");
inline const QString exportTemplates = QStringLiteral("export-templates");
inline const QString settingsPage = QStringLiteral("settings"); // templateKey = the page

// What panes are made from.
struct Services {
    acts::Store& store;
    widgets::KnowledgeSource& knowledge;
    widgets::TemplateSource& templates;
    widgets::AgendaSource& agenda;
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
