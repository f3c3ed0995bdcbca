#include "panes/services/services_pane.h"

#include "acts/store.h"
#include "base/clock.h"
#include "panes/services/listing_page.h"
#include "panes/services/pane_words.h"
#include "panes/services/service_desk.h"
#include "panes/services/service_figures.h"
#include "panes/services/service_form.h"
#include "panes/services/service_header.h"
#include "panes/services/service_list.h"
#include "rules/rule_pack.h"
#include "widgets/act_notices.h"
#include "widgets/agenda_source.h"
#include "widgets/key_button.h"
#include "widgets/knowledge_source.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace choba::services {

namespace size = widgets::size;
using View = ServiceHeader::View;

namespace {

constexpr int wideList = 280; // pixels
constexpr int narrowList = 232;
constexpr int narrowBelow = 1040; // width of the pane

} // namespace

struct ServicesPane::Parts {
    Parts(ServicesPane& itself, acts::Store& theStore, widgets::KnowledgeSource& theKnowledge,
          widgets::TemplateSource& templates, widgets::AgendaSource& theAgenda,
          const Clock& theClock);

    void buildTools();
    void buildLayout();
    void connectSources();
    void connectParts();
    void takeShelf();
    void takeRules();
    void refresh();
    void showView(View view);
    void openNew();
    void retranslate();

    ServicesPane& pane;
    acts::Store& store;
    widgets::KnowledgeSource& knowledge;
    widgets::AgendaSource& agenda;
    const Clock& clock;
    widgets::ActNotices* notices;
    ServiceList* list;
    QWidget* detail;
    ServiceHeader* header;
    QStackedWidget* stack;
    ServiceForm* form;
    ListingPage* listing;
    ServiceFigures* figures;
    ServiceDesk* desk;
    QWidget* tools;
    widgets::KeyButton* newButton;
};

ServicesPane::Parts::Parts(ServicesPane& itself, acts::Store& theStore,
                           widgets::KnowledgeSource& theKnowledge,
                           widgets::TemplateSource& templates, widgets::AgendaSource& theAgenda,
                           const Clock& theClock)
    : pane(itself)
    , store(theStore)
    , knowledge(theKnowledge)
    , agenda(theAgenda)
    , clock(theClock)
    , notices(new widgets::ActNotices(theStore, &itself))
    , list(new ServiceList(theClock, &itself))
    , detail(new QWidget(&itself))
    , header(new ServiceHeader(detail))
    , stack(new QStackedWidget(detail))
    , form(new ServiceForm(theClock, stack))
    , listing(new ListingPage(theKnowledge, templates, theClock, stack))
    , figures(new ServiceFigures(theClock, stack))
    , desk(new ServiceDesk(theStore, *notices, *form, theClock, &itself))
    , tools(new QWidget(&itself))
    , newButton(new widgets::KeyButton(tools))
{ }

void ServicesPane::Parts::buildTools()
{
    newButton->setObjectName(QStringLiteral("newServiceButton"));
    newButton->setKeyHint(QStringLiteral("Ctrl N"));
    newButton->setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(newButton);
    connect(newButton, &QPushButton::clicked, &pane, [this] { openNew(); });
    // Not the button's own shortcut: that one waits for the button to spring back.
    const auto onKey = [this](const QKeySequence& keys, const std::function<void()>& then) {
        connect(new QShortcut(keys, &pane), &QShortcut::activated, &pane, then);
    };
    onKey(Qt::CTRL | Qt::Key_N, [this] {
        if (newButton->isEnabled()) {
            openNew();
        }
    });
    onKey(QKeySequence::Save, [this] { desk->save(); });
}

void ServicesPane::Parts::buildLayout()
{
    stack->addWidget(form);
    stack->addWidget(listing);
    stack->addWidget(figures);
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(stack, 1);
    auto* line = new QFrame(&pane);
    line->setProperty("look", QStringLiteral("line"));
    line->setFixedWidth(1);
    auto* row = new QHBoxLayout(&pane);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(list);
    row->addWidget(line);
    row->addWidget(detail, 1);
    // Without a service the list keeps its place.
    QSizePolicy policy = detail->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    detail->setSizePolicy(policy);
}

void ServicesPane::Parts::connectSources()
{
    connect(notices, &widgets::ActNotices::noticed, &pane, &Pane::noticed);
    connect(&agenda, &widgets::AgendaSource::loaded, &pane, [this] { takeShelf(); });
    connect(&agenda, &widgets::AgendaSource::failed, &pane, [this](const Error& error) {
        if (agenda.current() == nullptr) {
            list->showFailure(error);
        }
    });
    connect(&knowledge, &widgets::KnowledgeSource::loaded, &pane, [this] { takeRules(); });
    connect(&store, &acts::Store::opened, &pane, [this] { refresh(); });
}

void ServicesPane::Parts::connectParts()
{
    connect(list, &ServiceList::chosen, &pane, [this](ServiceId id) { desk->open(id); });
    connect(list, &ServiceList::newAsked, &pane, [this] { openNew(); });
    connect(list, &ServiceList::sampleAsked, &pane, &Pane::sampleAsked);
    connect(list, &ServiceList::retryAsked, &agenda, &widgets::AgendaSource::load);
    connect(desk, &ServiceDesk::opened, &pane, [this] { refresh(); });
    connect(desk, &ServiceDesk::typedChanged, &pane, [this] { refresh(); });
    connect(header, &ServiceHeader::viewChosen, &pane, [this](View view) { showView(view); });
    connect(header, &ServiceHeader::activeAsked, desk, &ServiceDesk::setActive);
    connect(header, &ServiceHeader::removeAsked, desk, &ServiceDesk::remove);
    connect(listing, &ListingPage::noticed, &pane, &Pane::noticed);
    connect(listing, &ListingPage::policyAsked, &pane, [this] { showView(View::policy); });
    connect(listing, &ListingPage::detailsAsked, &pane, [this] {
        widgets::Intent intent;
        intent.pane = QStringLiteral("window");
        intent.action = QStringLiteral("settings");
        intent.templateKey = QStringLiteral("details");
        emit pane.intended(intent);
    });
    connect(figures, &ServiceFigures::reviewed, desk, &ServiceDesk::markReviewed);
}

void ServicesPane::Parts::takeShelf()
{
    const widgets::AgendaSource::Shared& shelf = agenda.current();
    if (!shelf || !shelf->facts || !shelf->rules) {
        return;
    }
    list->setShelf(shelf);
    listing->setShelf(shelf);
    desk->setShelf(shelf);
    refresh();
}

// What the site offers as the number of free revisions.
void ServicesPane::Parts::takeRules()
{
    if (!knowledge.current()) {
        return;
    }
    const rules::RuleValue* value =
        knowledge.current()->pack.find(u"revision.listing-choices", clock.todayInJapan());
    const auto* choices = value == nullptr ? nullptr : std::get_if<QStringList>(&value->content);
    if (choices != nullptr) {
        form->setAllowances(*choices);
    }
}

void ServicesPane::Parts::refresh()
{
    const ServiceId id = desk->id();
    detail->setVisible(id.isValid());
    list->setUnsaved(desk->unsaved());
    list->select(id);
    list->setWritable(desk->isWritable());
    newButton->setEnabled(desk->isWritable() && desk->rules() != nullptr);
    if (!id.isValid()) {
        return;
    }
    const domain::ServiceFacts* facts = desk->facts();
    header->show(
        {.title = facts != nullptr ? shownTitle(facts->service) : shownTitle(form->input().service),
         .saved = facts != nullptr,
         .active = facts == nullptr || facts->service.active,
         .writable = desk->isWritable()});
    listing->show(id,
                  desk->isTyped() ? ListingPage::Typed::something : ListingPage::Typed::nothing);
    figures->show(agenda.current(), id);
    figures->setWritable(desk->isWritable());
}

void ServicesPane::Parts::showView(View view)
{
    header->setView(view);
    stack->setCurrentWidget(view == View::policy        ? static_cast<QWidget*>(form)
                                : view == View::listing ? static_cast<QWidget*>(listing)
                                                        : figures);
}

void ServicesPane::Parts::openNew()
{
    showView(View::policy);
    desk->openNew();
}

void ServicesPane::Parts::retranslate()
{
    newButton->setText(tr("New service"));
    newButton->setToolTip(tr("Add a service (Ctrl+N)"));
    newButton->setAccessibleName(newButton->text());
}

ServicesPane::ServicesPane(acts::Store& store, widgets::KnowledgeSource& knowledge,
                           widgets::TemplateSource& templates, widgets::AgendaSource& agenda,
                           const Clock& clock, QWidget* parent)
    : Pane(parent)
    , m_parts(std::make_unique<Parts>(*this, store, knowledge, templates, agenda, clock))
{
    setObjectName(QStringLiteral("servicesPane"));
    m_parts->buildTools();
    m_parts->buildLayout();
    m_parts->connectSources();
    m_parts->connectParts();
    m_parts->retranslate();
    m_parts->takeRules();
    m_parts->takeShelf();
    m_parts->refresh();
}

ServicesPane::~ServicesPane() = default;

QWidget* ServicesPane::tools()
{
    return m_parts->tools;
}

void ServicesPane::undoLast()
{
    m_parts->notices->undoLast();
}

std::optional<Error> ServicesPane::finish()
{
    const std::optional<Error> unsaved = m_parts->desk->finish();
    if (unsaved) {
        m_parts->showView(View::policy);
        widgets::Intent intent;
        intent.pane = QStringLiteral("services");
        emit intended(intent);
    }
    return unsaved;
}

void ServicesPane::follow(const widgets::Intent& intent)
{
    if (intent.action == QLatin1String("show") && intent.service) {
        m_parts->desk->open(*intent.service);
    } else if (intent.action == QLatin1String("new")) {
        m_parts->openNew();
    }
}

void ServicesPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_parts->retranslate();
        m_parts->refresh();
    }
    Pane::changeEvent(event);
}

void ServicesPane::resizeEvent(QResizeEvent* event)
{
    m_parts->list->setFixedWidth(width() < narrowBelow ? narrowList : wideList);
    Pane::resizeEvent(event);
}

} // namespace choba::services
