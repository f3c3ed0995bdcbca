#include "panes/templates/pane_parts.h"

#include "acts/store.h"
#include "base/clock.h"
#include "panes/templates/figures_page.h"
#include "panes/templates/history_page.h"
#include "panes/templates/pane_words.h"
#include "panes/templates/problem_bar.h"
#include "panes/templates/template_desk.h"
#include "panes/templates/template_list.h"
#include "widgets/act_notices.h"
#include "widgets/key_button.h"
#include "widgets/knowledge_source.h"
#include "widgets/template_editor/template_editor.h"
#include "widgets/template_source.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace choba::templates {

namespace size = widgets::size;
using View = TemplateHeader::View;

namespace {

QFrame* hairline(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("look", QStringLiteral("line"));
    line->setFixedWidth(1);
    return line;
}

} // namespace

TemplatesPane::Parts::Parts(TemplatesPane& itself, acts::Store& theStore,
                            widgets::KnowledgeSource& theKnowledge,
                            widgets::TemplateSource& templates, const Clock& theClock)
    : pane(itself)
    , store(theStore)
    , knowledge(theKnowledge)
    , source(templates)
    , clock(theClock)
    , notices(new widgets::ActNotices(theStore, &itself))
    , list(new TemplateList(&itself))
    , detail(new QWidget(&itself))
    , header(new TemplateHeader(detail))
    , problem(new ProblemBar(detail))
    , stack(new QStackedWidget(detail))
    , text(new QWidget(stack))
    , editor(new widgets::TemplateEditor(theStore, theKnowledge, templates, theClock, text))
    , history(new HistoryPage(theStore, theClock, stack))
    , figures(new FiguresPage(theClock, stack))
    , desk(new TemplateDesk(theStore, *notices, *editor, theClock, &itself))
    , tools(new QWidget(&itself))
    , importButton(new QPushButton(tools))
    , exportButton(new QPushButton(tools))
    , newButton(new widgets::KeyButton(tools))
{ }

void TemplatesPane::Parts::buildTools()
{
    importButton->setObjectName(QStringLiteral("templatesImport"));
    exportButton->setObjectName(QStringLiteral("templatesExport"));
    newButton->setObjectName(QStringLiteral("newTemplateButton"));
    newButton->setKeyHint(QStringLiteral("Ctrl N"));
    for (QPushButton* button : {importButton, exportButton, static_cast<QPushButton*>(newButton)}) {
        button->setFocusPolicy(Qt::TabFocus);
    }
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::grid);
    row->addWidget(list->tools(), 1);
    row->addWidget(importButton);
    row->addWidget(exportButton);
    row->addWidget(newButton);
    connect(importButton, &QPushButton::clicked, &pane, &TemplatesPane::importAsked);
    connect(exportButton, &QPushButton::clicked, &pane, &TemplatesPane::exportAsked);
    connect(newButton, &QPushButton::clicked, &pane, [this] { openNew(); });
    // Not the buttons' own shortcuts: those wait for the button to spring back.
    const auto onKey = [this](const QKeySequence& keys, const std::function<void()>& then) {
        connect(new QShortcut(keys, &pane), &QShortcut::activated, &pane, then);
    };
    onKey(Qt::CTRL | Qt::Key_N, [this] {
        if (newButton->isEnabled()) {
            openNew();
        }
    });
    onKey(QKeySequence::Find, [this] { list->focusSearch(); });
    onKey(QKeySequence::Save, [this] { desk->save(); });
}

void TemplatesPane::Parts::buildLayout()
{
    auto* around = new QVBoxLayout(text);
    around->setContentsMargins(size::page, 2 * size::grid, size::page, 2 * size::grid);
    around->addWidget(editor);
    stack->addWidget(text);
    stack->addWidget(history);
    stack->addWidget(figures);
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(problem);
    column->addWidget(stack, 1);
    auto* row = new QHBoxLayout(&pane);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(list);
    row->addWidget(hairline(&pane));
    row->addWidget(detail, 1);
    // Without a template the list keeps its place.
    QSizePolicy policy = detail->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    detail->setSizePolicy(policy);
}

void TemplatesPane::Parts::connectStore()
{
    connect(notices, &widgets::ActNotices::noticed, &pane, &Pane::noticed);
    connect(&source, &widgets::TemplateSource::loaded, &pane, [this] { takeShelf(); });
    connect(&source, &widgets::TemplateSource::failed, &pane, [this](const Error& error) {
        if (source.current() == nullptr) {
            list->showFailure(error);
        } else {
            notices->tell(error);
        }
    });
    connect(&knowledge, &widgets::KnowledgeSource::loaded, &pane, [this] { takeKnowledge(); });
    connect(&store, &acts::Store::opened, &pane, [this] { refresh(); });
}

void TemplatesPane::Parts::connectList()
{
    connect(list, &TemplateList::chosen, &pane, [this](const QString& key) { desk->open(key); });
    connect(list, &TemplateList::editAsked, &pane, [this] { edit(); });
    connect(list, &TemplateList::removeAsked, &pane, [this] {
        if (refusal().isEmpty() || desk->entry() == nullptr) {
            desk->remove(list->neighbour());
        }
    });
    connect(list, &TemplateList::menuAsked, header, &TemplateHeader::popUpMenu);
    connect(list, &TemplateList::newAsked, &pane, [this] { openNew(); });
    connect(list, &TemplateList::retryAsked, &source, &widgets::TemplateSource::load);
}

void TemplatesPane::Parts::connectDesk()
{
    connect(desk, &TemplateDesk::opened, &pane, [this] {
        list->select(desk->key());
        refresh();
    });
    connect(desk, &TemplateDesk::dirtyChanged, &pane, [this] { refresh(); });
    connect(desk, &TemplateDesk::unsavedChanged, &pane, [this] {
        list->setUnsaved(desk->unsaved());
        refresh();
    });
    connect(desk, &TemplateDesk::problemChanged, problem, &ProblemBar::show);
    connect(desk, &TemplateDesk::problemChanged, editor, &widgets::TemplateEditor::setProblem);
    connect(problem, &ProblemBar::placeAsked, &pane, [this](const Error& error) {
        showView(View::text);
        editor->goTo(error);
    });
    connect(history, &HistoryPage::restoreAsked, desk, &TemplateDesk::restore);
    connect(history, &HistoryPage::shippedAsked, &pane,
            [this] { desk->remove(list->neighbour()); });
    connect(history, &HistoryPage::failed, notices,
            [this](const Error& error) { notices->tell(error); });
    connect(figures, &FiguresPage::templateAsked, desk, &TemplateDesk::open);
}

void TemplatesPane::Parts::connectHeader()
{
    const auto marked = [this](auto change) {
        if (const writing::TemplateEntry* entry = desk->entry()) {
            domain::TemplateMarks marks = entry->marks;
            change(marks);
            desk->mark(marks);
        }
    };
    connect(header, &TemplateHeader::viewChosen, &pane, [this](View view) { showView(view); });
    connect(header, &TemplateHeader::useAsked, desk, &TemplateDesk::useWhenSaved);
    connect(desk, &TemplateDesk::readyToUse, &pane, [this](const QString& key) {
        emit pane.intended({.pane = QStringLiteral("messages"),
                            .action = QStringLiteral("compose"),
                            .templateKey = key,
                            .client = {}});
    });
    connect(header, &TemplateHeader::favouriteAsked, &pane, [marked](bool favourite) {
        marked([favourite](domain::TemplateMarks& marks) { marks.favourite = favourite; });
    });
    connect(header, &TemplateHeader::enabledAsked, &pane, [marked](bool enabled) {
        marked([enabled](domain::TemplateMarks& marks) { marks.enabled = enabled; });
    });
    connect(header, &TemplateHeader::firstAsked, desk, &TemplateDesk::offerFirst);
    connect(header, &TemplateHeader::duplicateAsked, desk, &TemplateDesk::duplicate);
    connect(header, &TemplateHeader::removeAsked, &pane,
            [this] { desk->remove(list->neighbour()); });
}

void TemplatesPane::Parts::takeShelf()
{
    const widgets::TemplateSource::Shared& shelf = source.current();
    if (shelf == nullptr) {
        return;
    }
    // The list first, so that what is opened is in it; the neighbour before the row is gone.
    const QString neighbour = list->neighbour();
    list->setLibrary(shelf->library);
    list->setUnsaved(desk->unsaved());
    desk->setLibrary(shelf->library, neighbour.isEmpty() ? list->first() : neighbour);
    shownKey.clear(); // read the history anew
    refresh();
}

void TemplatesPane::Parts::takeKnowledge()
{
    if (knowledge.current() != nullptr) {
        list->setChannels(knowledge.current()->pack.channels(clock.todayInJapan()));
    }
}

void TemplatesPane::Parts::refresh()
{
    const writing::TemplateEntry* entry = desk->entry();
    const QString reason = refusal();
    TemplateHeader::State state;
    state.saved = entry != nullptr;
    state.dirty = desk->isDirty();
    state.readOnly = reason;
    state.name = shownName(entry != nullptr ? entry->letter : desk->typed());
    if (entry != nullptr) {
        state.origin = entry->origin;
        state.marks = entry->marks;
        state.use = entry->letter.use;
        state.isDefault = entry->isDefault;
    }
    header->show(state);
    detail->setVisible(!desk->key().isEmpty());
    problem->setReadOnly(reason);
    history->setReadOnly(reason);
    list->setWritable(reason.isEmpty());
    for (QPushButton* button : {importButton, static_cast<QPushButton*>(newButton)}) {
        button->setEnabled(reason.isEmpty());
    }
    newButton->setToolTip(reason.isEmpty() ? TemplatesPane::tr("Write a new template (Ctrl+N)")
                                           : reason);
    importButton->setToolTip(
        reason.isEmpty() ? TemplatesPane::tr("Take over templates from a file or another program")
                         : reason);
    if (entry == nullptr) {
        showView(View::text);
    }
    refreshSide();
}

// Only what is seen is read.
void TemplatesPane::Parts::refreshSide()
{
    const writing::TemplateEntry* entry = desk->entry();
    const QString seen = entry == nullptr || stack->currentWidget() == text
        ? QString()
        : QString(entry->letter.key % QLatin1Char('\n') % stack->currentWidget()->objectName());
    if (seen == shownKey) {
        return;
    }
    shownKey = seen;
    if (seen.isEmpty()) {
        return;
    }
    if (stack->currentWidget() == history) {
        history->show(*entry);
    } else {
        figures->show(source.current()->library, entry->letter.key);
    }
}

void TemplatesPane::Parts::showView(View view)
{
    QWidget* pages[] = {text, history, figures};
    header->setView(view);
    stack->setCurrentWidget(pages[static_cast<size_t>(view)]);
    refreshSide();
}

void TemplatesPane::Parts::edit()
{
    if (!desk->key().isEmpty()) {
        showView(View::text);
        editor->focusName();
    }
}

void TemplatesPane::Parts::openNew()
{
    showView(View::text);
    desk->openNew();
}

void TemplatesPane::Parts::retranslate()
{
    importButton->setText(TemplatesPane::tr("Import…"));
    importButton->setAccessibleName(importButton->text());
    exportButton->setText(TemplatesPane::tr("Export…"));
    exportButton->setAccessibleName(exportButton->text());
    exportButton->setToolTip(TemplatesPane::tr("Write templates to a file"));
    newButton->setText(TemplatesPane::tr("New template"));
    newButton->setAccessibleName(newButton->text());
    refresh();
}

// Empty when templates can be changed.
QString TemplatesPane::Parts::refusal() const
{
    if (desk->isWritable()) {
        return {};
    }
    return store.isOpen()
        ? TemplatesPane::tr("The data file can only be read; templates cannot be changed now.")
        : TemplatesPane::tr("The data file is not open yet; templates can be read only.");
}

} // namespace choba::templates
