#include "acts/store.h"
#include "base/clock.h"
#include "rules/business_calendar.h"
#include "widgets/elided_label.h"
#include "widgets/icons.h"
#include "widgets/key_button.h"
#include "widgets/knowledge_source.h"
#include "widgets/look.h"
#include "widgets/template_editor/body_card.h"
#include "widgets/template_editor/editor_parts.h"
#include "widgets/template_editor/note_bar.h"
#include "widgets/template_editor/preview_panel.h"
#include "widgets/template_editor/questions_panel.h"
#include "widgets/template_editor/template_details.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace choba::widgets {

namespace {

constexpr int stackedBelow = 600; // width
constexpr int lowBelow = 620; // height: details and questions do not fit both
constexpr int quietFor = 450; // milliseconds without a key before faults are pointed out

} // namespace

TemplateEditor::Parts::Parts(TemplateEditor& owner, acts::Store& theStore,
                             KnowledgeSource& theKnowledge, TemplateSource& theTemplates,
                             const Clock& theClock)
    : editor(owner)
    , store(theStore)
    , knowledge(theKnowledge)
    , templates(theTemplates)
    , clock(theClock)
    , name(new QLineEdit(&owner))
    , revert(new QPushButton(&owner))
    , save(new KeyButton(&owner))
    , locked(new QLabel(&owner))
    , detailsToggle(new QPushButton(&owner))
    , summary(new ElidedLabel(&owner))
    , details(new TemplateDetails(&owner))
    , split(new QSplitter(&owner))
    , body(new BodyCard(&owner))
    , questions(new QuestionsPanel(&owner))
    , preview(new PreviewPanel(theStore, &owner))
    , calendar(std::make_shared<const rules::BusinessCalendar>())
{ }

void TemplateEditor::Parts::build()
{
    auto* column = new QVBoxLayout(&editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::grid);
    column->addWidget(buildHead());
    locked->setObjectName(QStringLiteral("templateLocked"));
    locked->setTextFormat(Qt::PlainText);
    locked->setWordWrap(true);
    setLook(locked, "chip", QStringLiteral("warn"));
    locked->hide();
    column->addWidget(locked);
    column->addWidget(buildDetailsHead());
    column->addWidget(details);
    auto* left = new QWidget(split);
    auto* writing = new QVBoxLayout(left);
    writing->setContentsMargins(0, 0, 0, 0);
    writing->setSpacing(size::grid);
    writing->addWidget(body, 1);
    writing->addWidget(questions);
    split->setObjectName(QStringLiteral("templateSplit"));
    split->addWidget(left);
    split->addWidget(preview);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(size::grid + size::half);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({1100, 900}); // in proportion
    column->addWidget(split, 1);
    setDetailsOpen(false);
}

QWidget* TemplateEditor::Parts::buildHead()
{
    auto* head = new QWidget(&editor);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::grid);
    name->setObjectName(QStringLiteral("templateName"));
    name->setMaxLength(int(domain::longestTemplateName) + 1); // one more, to be refused
    revert->setObjectName(QStringLiteral("templateRevert"));
    save->setObjectName(QStringLiteral("templateSave"));
    save->setKeyHint(QStringLiteral("Ctrl S"));
    setLook(save, "look", QStringLiteral("primary"));
    row->addWidget(name, 1);
    row->addWidget(revert);
    row->addWidget(save);
    return head;
}

QWidget* TemplateEditor::Parts::buildDetailsHead()
{
    auto* head = new QWidget(&editor);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::grid);
    detailsToggle->setObjectName(QStringLiteral("detailsToggle"));
    detailsToggle->setCheckable(true);
    detailsToggle->setIconSize({size::note, size::note});
    setLook(detailsToggle, "look", QStringLiteral("counter"));
    summary->setObjectName(QStringLiteral("detailsSummary"));
    setLook(summary, "look", QStringLiteral("note"));
    row->addWidget(detailsToggle);
    row->addWidget(summary, 1);
    return head;
}

void TemplateEditor::Parts::connectFields()
{
    connect(name, &QLineEdit::textChanged, &editor, [this] { takeEdit(); });
    connect(details, &TemplateDetails::edited, &editor, [this] { takeEdit(); });
    connect(body, &BodyCard::edited, &editor, [this] { takeEdit(); });
    connect(save, &QPushButton::clicked, &editor, &TemplateEditor::saveAsked);
    connect(revert, &QPushButton::clicked, &editor, &TemplateEditor::revertAsked);
    connect(detailsToggle, &QPushButton::clicked, &editor,
            [this](bool open) { setDetailsOpen(open); });
    connect(questions, &QuestionsPanel::edited, &editor, [this] {
        renewNames();
        takeEdit();
    });
    connect(questions, &QuestionsPanel::folded, &editor, [this](bool open) {
        if (open && detailsToggle->isChecked() && editor.height() < lowBelow) {
            setDetailsOpen(false);
        }
        makeRoom();
    });
    connect(questions, &QuestionsPanel::added, &editor,
            [this](const domain::Field& field) { addQuestionTag(field); });
    connect(questions, &QuestionsPanel::renamed, &editor,
            [this](const QString& from, const QString& to) {
                body->rename(from, to);
                refreshNotes();
            });
    connect(questions, &QuestionsPanel::insertAsked, &editor, [this](const QString& question) {
        if (const NameEntry* entry = names.find(question)) {
            body->putValue(*entry);
            body->focusBody();
        }
    });
    connect(body, &BodyCard::questionAsked, &editor,
            [this](QWidget* anchor) { questions->beginNew(anchor); });
    connect(preview, &PreviewPanel::clientChanged, &editor, [this] { renewNames(); });
    connect(preview, &PreviewPanel::troubleChanged, &editor, [this] { makeRoom(); });
    connect(preview, &PreviewPanel::sourceAsked, &editor,
            [this](const templating::Span& span) { body->selectTag(span); });
}

void TemplateEditor::Parts::connectNotes()
{
    notesWait.setSingleShot(true);
    notesWait.setInterval(quietFor);
    connect(&notesWait, &QTimer::timeout, &editor, [this] { refreshNotes(); });
    NoteBar& notes = body->notes();
    connect(&notes, &NoteBar::goAsked, &editor, [this](const TemplateNote& note) { goTo(note); });
    connect(&notes, &NoteBar::mendAsked, &editor, [this](const TemplateNote& note) {
        body->rename(note.name, note.proposal);
        refreshNotes();
        body->focusBody();
    });
    connect(&notes, &NoteBar::questionAsked, &editor,
            [this](const TemplateNote& note) { questions->beginNew(body, note.name); });
    connect(&notes, &NoteBar::insertAsked, &editor, [this](const TemplateNote& note) {
        for (const domain::Field& field : questions->fields()) {
            if (field.name == note.name) {
                addQuestionTag(field);
                return;
            }
        }
    });
}

void TemplateEditor::Parts::connectSources()
{
    connect(&knowledge, &KnowledgeSource::loaded, &editor, [this] { takeKnowledge(); });
    connect(&templates, &TemplateSource::loaded, &editor, [this] { takeShelf(); });
    connect(&store, &acts::Store::opened, &editor, [this] { refreshWritable(); });
    connect(&store, &acts::Store::failed, &editor, [this] { refreshWritable(); });
}

void TemplateEditor::Parts::refreshButtons()
{
    const bool writable = store.isWritable();
    const bool changed = editor.isChanged();
    save->setEnabled(writable && changed);
    revert->setEnabled(writable && changed);
    summary->setText(detailsToggle->isChecked() ? QString() : details->summary());
}

void TemplateEditor::Parts::refreshWritable()
{
    const bool readOnly = !store.isWritable();
    name->setReadOnly(readOnly);
    details->setReadOnly(readOnly);
    body->setReadOnly(readOnly);
    questions->setReadOnly(readOnly);
    locked->setVisible(readOnly);
    refreshButtons();
}

void TemplateEditor::Parts::setDetailsOpen(bool open)
{
    details->setVisible(open);
    summary->setText(open ? QString() : details->summary());
    if (open && editor.height() < lowBelow) {
        questions->setOpen(false);
    }
    detailsToggle->setChecked(open);
    detailsToggle->setIcon(
        icon(open ? QStringLiteral("down") : QStringLiteral("right"), IconTone::secondary));
    makeRoom();
}

void TemplateEditor::Parts::arrange()
{
    const bool narrow = editor.width() < stackedBelow;
    if (narrow != stacked) {
        stacked = narrow;
        split->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
        split->setSizes({1100, 900});
    }
    makeRoom();
}

void TemplateEditor::Parts::makeRoom()
{
    const bool low = editor.height() < lowBelow;
    const std::vector<TemplateNote>& notes = body->notes().notes();
    const auto fault = std::find_if(notes.begin(), notes.end(), [](const TemplateNote& note) {
        return note.kind == TemplateNote::Kind::syntax;
    });
    // A fault is told once: beside the editor, else below the text, and only else as the letter.
    const bool told = fault != notes.end() && problem && fault->error == problem;
    const bool compact = low && (told || detailsToggle->isChecked() || questions->isOpen());
    body->setCompact(compact);
    const bool noted = fault != notes.end() && (told || !compact);
    preview->setVisible(!(low && noted && preview->isTroubled()));
}

void TemplateEditor::Parts::retranslate()
{
    name->setPlaceholderText(tr("Name of the template"));
    name->setAccessibleName(tr("Name of the template"));
    save->setText(origin == writing::Origin::shipped ? tr("Save as my own") : tr("Save"));
    save->setAccessibleName(save->text());
    revert->setText(tr("Discard changes"));
    revert->setAccessibleName(revert->text());
    locked->setText(tr("The data file can only be read at the moment: templates can be looked at, "
                       "but not changed."));
    detailsToggle->setText(tr("Details"));
    detailsToggle->setAccessibleName(tr("Details: group, use, short names"));
    split->setAccessibleName(tr("Template and letter"));
    refreshButtons();
}

} // namespace choba::widgets
