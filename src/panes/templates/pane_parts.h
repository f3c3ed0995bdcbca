// What the pane is made of, and how its parts speak to each other.
#pragma once

#include "panes/templates/template_header.h"
#include "panes/templates/templates_pane.h"

class QPushButton;
class QStackedWidget;

namespace choba::widgets {
class ActNotices;
class KeyButton;
class TemplateEditor;
} // namespace choba::widgets

namespace choba::templates {

class FiguresPage;
class HistoryPage;
class ProblemBar;
class TemplateDesk;
class TemplateList;

struct TemplatesPane::Parts {
    Parts(TemplatesPane& itself, acts::Store& theStore, widgets::KnowledgeSource& theKnowledge,
          widgets::TemplateSource& templates, const Clock& theClock);

    void buildTools();
    void buildLayout();
    void connectStore();
    void connectList();
    void connectDesk();
    void connectHeader();
    void takeShelf();
    void takeKnowledge();
    void refresh();
    void refreshSide();
    void showView(TemplateHeader::View view);
    void edit();
    void openNew();
    void retranslate();
    QString refusal() const;

    TemplatesPane& pane;
    acts::Store& store;
    widgets::KnowledgeSource& knowledge;
    widgets::TemplateSource& source;
    const Clock& clock;
    widgets::ActNotices* notices;
    TemplateList* list;
    QWidget* detail;
    TemplateHeader* header;
    ProblemBar* problem;
    QStackedWidget* stack;
    QWidget* text; // the page with the editor
    widgets::TemplateEditor* editor;
    HistoryPage* history;
    FiguresPage* figures;
    TemplateDesk* desk;
    QWidget* tools;
    QPushButton* importButton;
    QPushButton* exportButton;
    widgets::KeyButton* newButton;
    QString shownKey; // whose history and figures are shown
};

} // namespace choba::templates
