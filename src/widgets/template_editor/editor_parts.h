// What a TemplateEditor is made of, and what its parts tell each other.
#pragma once

#include "widgets/template_editor/name_book.h"
#include "widgets/template_editor/template_editor.h"
#include "writing/pipeline.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;

namespace choba::widgets {

class BodyCard;
class ElidedLabel;
class KeyButton;
class PreviewPanel;
class QuestionsPanel;
class TemplateDetails;
class TagMap;
struct TemplateNote;

struct TemplateEditor::Parts {
    Parts(TemplateEditor& owner, acts::Store& theStore, KnowledgeSource& theKnowledge,
          TemplateSource& theTemplates, const Clock& theClock);

    void build();
    QWidget* buildHead();
    QWidget* buildDetailsHead();
    void connectFields();
    void connectNotes();
    void connectSources();

    void show(const domain::LetterTemplate& letter, writing::Origin newOrigin);
    // What stands in the fields, over `letter`.
    domain::LetterTemplate typedOver(domain::LetterTemplate letter) const;
    domain::LetterTemplate letter() const;

    void takeEdit(); // something was typed or put in
    void takeKnowledge();
    void takeShelf();
    void renewNames(); // after a change of questions, client, language, day or catalogue
    void refreshPreview();
    void refreshNotes();
    void addNotes(std::vector<TemplateNote>& notes, const QString& source, const TagMap& tags,
                  bool inSubject) const;
    bool isOfSubject(const Error& error) const;
    void refreshButtons();
    void refreshWritable();
    void setDetailsOpen(bool open);
    void addQuestionTag(const domain::Field& field);
    void goTo(const TemplateNote& note);
    void goTo(const Error& error);
    void arrange(); // beside or below each other
    void makeRoom(); // where there is little, for what is open
    void retranslate();

    TemplateEditor& editor;
    acts::Store& store;
    KnowledgeSource& knowledge;
    TemplateSource& templates;
    const Clock& clock;
    QLineEdit* name;
    QPushButton* revert;
    KeyButton* save;
    QLabel* locked;
    QPushButton* detailsToggle;
    ElidedLabel* summary;
    TemplateDetails* details;
    QSplitter* split;
    BodyCard* body;
    QuestionsPanel* questions;
    PreviewPanel* preview;
    NameBook names;
    std::shared_ptr<const rules::BusinessCalendar> calendar;
    domain::LetterTemplate opened;
    domain::LetterTemplate saved; // differs from it when edits were opened
    domain::LetterTemplate shown; // what the fields made of it
    writing::Origin origin = writing::Origin::own;
    QTimer notesWait; // what is still being typed is not pointed out
    std::optional<Error> problem; // told by others
    bool loading = false;
    bool stacked = false;
};

} // namespace choba::widgets
