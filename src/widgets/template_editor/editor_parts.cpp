#include "widgets/template_editor/editor_parts.h"

#include "acts/store.h"
#include "base/clock.h"
#include "rules/business_calendar.h"
#include "widgets/knowledge_source.h"
#include "widgets/template_editor/body_card.h"
#include "widgets/template_editor/note_bar.h"
#include "widgets/template_editor/popup_panel.h"
#include "widgets/template_editor/preview_panel.h"
#include "widgets/template_editor/questions_panel.h"
#include "widgets/template_editor/template_details.h"

#include <QLineEdit>
#include <QScopedValueRollback>

namespace choba::widgets {

using domain::LetterTemplate;

namespace {

// The member of `typed` that was changed since `shown`, else that of `opened`: what a field cannot
// show as it is stays as long as nobody touches it.
template<typename Member>
void keepUntouched(LetterTemplate& typed, const LetterTemplate& shown, const LetterTemplate& opened,
                   Member member)
{
    if (typed.*member == shown.*member) {
        typed.*member = opened.*member;
    }
}

} // namespace

void TemplateEditor::Parts::show(const LetterTemplate& letter, writing::Origin newOrigin)
{
    const QScopedValueRollback quiet(loading, true);
    const bool sameKey = letter.key == opened.key;
    const LetterTemplate before = typedOver(opened);
    opened = letter;
    origin = newOrigin;
    if (name->text() != letter.name) {
        name->setText(letter.name);
    }
    details->show(letter);
    if (questions->fields() != letter.fields) {
        questions->setFields(letter.fields);
    }
    if (!sameKey || before.body != letter.body || before.subject != letter.subject) {
        body->load(letter.body, letter.subject);
    }
    if (!sameKey) {
        preview->begin();
        // What is begun there would be put into the wrong template.
        for (PopupPanel* panel : editor.findChildren<PopupPanel*>()) {
            panel->hide();
        }
    }
    body->setKey(letter.key);
    shown = typedOver(letter);
    retranslate();
    renewNames();
    refreshWritable();
    refreshNotes();
}

LetterTemplate TemplateEditor::Parts::typedOver(LetterTemplate letter) const
{
    letter.name = name->text().trimmed();
    details->apply(letter);
    letter.subject = body->subject();
    letter.body = body->body();
    letter.fields = questions->fields();
    return letter;
}

LetterTemplate TemplateEditor::Parts::letter() const
{
    LetterTemplate typed = typedOver(opened);
    keepUntouched(typed, shown, opened, &LetterTemplate::name);
    keepUntouched(typed, shown, opened, &LetterTemplate::description);
    keepUntouched(typed, shown, opened, &LetterTemplate::group);
    keepUntouched(typed, shown, opened, &LetterTemplate::aliases);
    keepUntouched(typed, shown, opened, &LetterTemplate::tags);
    keepUntouched(typed, shown, opened, &LetterTemplate::channel);
    keepUntouched(typed, shown, opened, &LetterTemplate::use);
    keepUntouched(typed, shown, opened, &LetterTemplate::subject);
    keepUntouched(typed, shown, opened, &LetterTemplate::body);
    return typed;
}

void TemplateEditor::Parts::takeEdit()
{
    if (loading) {
        return;
    }
    refreshPreview();
    refreshButtons();
    notesWait.start();
    emit editor.changed();
}

void TemplateEditor::Parts::takeKnowledge()
{
    const KnowledgeSource::Shared& current = knowledge.current();
    if (!current) {
        return;
    }
    const QDate day = clock.todayInJapan();
    calendar = std::make_shared<const rules::BusinessCalendar>(
        rules::BusinessCalendar::fromRules(current->pack, day));
    const QScopedValueRollback quiet(loading, true);
    details->setChannels(current->pack.channels(day));
    preview->setKnowledge(current, calendar, day);
    renewNames();
}

void TemplateEditor::Parts::takeShelf()
{
    const TemplateSource::Shared& shelf = templates.current();
    if (!shelf) {
        return;
    }
    const QScopedValueRollback quiet(loading, true);
    details->setGroups(shelf->library->groups());
    preview->setShelf(shelf);
    renewNames();
    refreshNotes();
}

void TemplateEditor::Parts::renewNames()
{
    const TemplateSource::Shared& shelf = templates.current();
    templating::Value values;
    if (shelf) {
        values = knownValues(*shelf, preview->client(), clock.nowUtc());
    }
    names = NameBook(shelf, questions->fields(), std::move(values), calendar);
    body->setNames(&names);
    refreshPreview();
    refreshButtons();
}

void TemplateEditor::Parts::refreshPreview()
{
    const LetterTemplate typed = typedOver(opened);
    const bool mail = typed.channel == QLatin1String("mail");
    body->setSubjectShown(mail || !typed.subject.isEmpty());
    preview->show(typed, body->tags().sectionNames(), clock.nowUtc());
}

void TemplateEditor::Parts::addNotes(std::vector<TemplateNote>& notes, const QString& source,
                                     const TagMap& tags, bool inSubject) const
{
    const std::size_t first = notes.size();
    if (const auto parsed = templating::Template::parse(source); !parsed) {
        TemplateNote note;
        note.kind = TemplateNote::Kind::syntax;
        note.error = parsed.error();
        const qsizetype at = offsetOf(parsed.error().where, source).value_or(0);
        note.span = {at, at};
        notes.push_back(std::move(note));
    }
    const std::vector<TemplateNote> unknown = tags.notes(names);
    notes.insert(notes.end(), unknown.begin(), unknown.end());
    for (std::size_t i = first; i < notes.size(); ++i) {
        notes[i].inSubject = inSubject;
    }
}

void TemplateEditor::Parts::refreshNotes()
{
    notesWait.stop();
    std::vector<TemplateNote> notes;
    addNotes(notes, body->body(), body->tags(), false);
    addNotes(notes, body->subject(), TagMap(body->subject(), names), true);
    QSet<QString> unused;
    for (const domain::Field& field : questions->fields()) {
        if (!body->tags().uses(field.name) && usesOf(body->subject(), field.name).empty()) {
            unused.insert(field.name);
            TemplateNote note;
            note.kind = TemplateNote::Kind::unusedQuestion;
            note.name = field.name;
            notes.push_back(std::move(note));
        }
    }
    questions->setUnused(unused);
    body->notes().setNotes(notes);
    makeRoom();
}

void TemplateEditor::Parts::addQuestionTag(const domain::Field& field)
{
    const bool there =
        body->tags().uses(field.name) || !usesOf(body->subject(), field.name).empty();
    const NameEntry* entry = names.find(field.name);
    if (there || entry == nullptr) {
        refreshNotes();
        return;
    }
    if (entry->type == templating::VariableType::flag) {
        body->beginCondition(field.name); // yes or no is nothing to be written
    } else {
        body->putValue(*entry);
        body->focusBody();
    }
    refreshNotes();
}

void TemplateEditor::Parts::goTo(const TemplateNote& note)
{
    if (note.kind == TemplateNote::Kind::unusedQuestion) {
        questions->showQuestion(note.name);
    } else {
        body->selectTag(note.span, note.inSubject);
    }
}

// Errors of both texts name a line and a column: it is the subject's when only that says so.
bool TemplateEditor::Parts::isOfSubject(const Error& error) const
{
    const auto parsed = templating::Template::parse(body->body());
    const auto subject = templating::Template::parse(body->subject());
    return !subject && subject.error().where == error.where
        && (parsed || parsed.error().where != error.where);
}

void TemplateEditor::Parts::goTo(const Error& error)
{
    if (error.code == ErrorCode::alreadyThere) {
        setDetailsOpen(true);
        details->focusAliases();
        return;
    }
    const bool inSubject = isOfSubject(error);
    if (const auto at = offsetOf(error.where, inSubject ? body->subject() : body->body())) {
        body->selectTag({*at, *at}, inSubject);
        return;
    }
    if (error.where == QLatin1String("subject")) { // too long
        body->selectTag({0, 0}, true);
    } else if (error.where == QLatin1String("name")) {
        editor.focusName();
    } else if (names.find(error.where) != nullptr) {
        questions->showQuestion(error.where);
    } else {
        body->focusBody();
    }
}

} // namespace choba::widgets
