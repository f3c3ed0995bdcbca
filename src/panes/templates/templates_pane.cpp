#include "panes/templates/templates_pane.h"

#include "panes/templates/pane_parts.h"
#include "panes/templates/template_desk.h"
#include "panes/templates/template_list.h"
#include "widgets/act_notices.h"

#include <QEvent>

namespace choba::templates {

namespace {

constexpr int wideList = 280; // pixels
constexpr int narrowList = 232;
constexpr int narrowBelow = 1040; // width of the pane

} // namespace

TemplatesPane::TemplatesPane(acts::Store& store, widgets::KnowledgeSource& knowledge,
                             widgets::TemplateSource& templates, const Clock& clock,
                             QWidget* parent)
    : Pane(parent)
    , m_parts(std::make_unique<Parts>(*this, store, knowledge, templates, clock))
{
    setObjectName(QStringLiteral("templatesPane"));
    m_parts->buildTools();
    m_parts->buildLayout();
    m_parts->connectStore();
    m_parts->connectList();
    m_parts->connectDesk();
    m_parts->connectHeader();
    m_parts->retranslate();
    m_parts->takeKnowledge();
    m_parts->takeShelf();
    m_parts->refresh();
}

// The desk first: it looks at the editor as long as it lives.
TemplatesPane::~TemplatesPane()
{
    delete m_parts->desk;
}

QWidget* TemplatesPane::tools()
{
    return m_parts->tools;
}

void TemplatesPane::undoLast()
{
    m_parts->notices->undoLast();
}

std::optional<Error> TemplatesPane::finish()
{
    const std::optional<Error> unsaved = m_parts->desk->finish();
    if (unsaved) {
        m_parts->showView(TemplateHeader::View::text);
        emit intended(
            {.pane = QStringLiteral("templates"), .action = {}, .templateKey = {}, .client = {}});
    }
    return unsaved;
}

void TemplatesPane::follow(const widgets::Intent& intent)
{
    if (intent.action == QLatin1String("edit") && !intent.templateKey.isEmpty()) {
        m_parts->desk->open(intent.templateKey);
        m_parts->showView(TemplateHeader::View::text);
    } else if (intent.action == QLatin1String("new")) {
        m_parts->openNew();
    }
}

void TemplatesPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_parts->retranslate();
    }
    Pane::changeEvent(event);
}

void TemplatesPane::resizeEvent(QResizeEvent* event)
{
    m_parts->list->setFixedWidth(width() < narrowBelow ? narrowList : wideList);
    Pane::resizeEvent(event);
}

} // namespace choba::templates
