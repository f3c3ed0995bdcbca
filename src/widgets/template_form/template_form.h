// What a template asks before it becomes a letter: all questions at once, the letter they make
// beside them.
#pragma once

#include "base/id.h"
#include "widgets/template_chooser/offered.h"
#include "widgets/template_form/letter_filling.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace choba {
class Clock;
}

namespace choba::acts {
class Store;
}

namespace choba::widgets {

class KeyButton;
class KnowledgeSource;
class LetterPreview;
class QuestionList;
class TickBox;

// What the form came to.
struct FormOutcome {
    domain::LetterTemplate letter;
    writing::FilledLetter filled;
    writing::Answers answers; // those that were given
    bool replaces = false; // the text that is there
};

class TemplateForm : public QWidget
{
    Q_OBJECT

public:
    TemplateForm(const acts::Store& store, KnowledgeSource& knowledge, TemplateSource& templates,
                 const Clock& clock, QWidget* parent = nullptr);
    ~TemplateForm() override;

    // Where the letter goes.
    struct Place {
        std::optional<domain::Client> client;
        QString channel;
        DraftId draft;
        Present present = Present::nothing;
        bool replaces = false; // the box for that is ticked to begin with
        std::shared_ptr<const writing::RoomLetter> room = {}; // it is written in; may be empty
    };

    // Begins a letter. When nothing is asked, put() follows at once and false is given back:
    // there is nothing to show.
    bool begin(const domain::LetterTemplate& letter, const Place& place);
    // The letter goes elsewhere now; what is typed stays.
    void setPlace(const Place& place);

    // The form is left without a letter. What was typed is there again when the same template is
    // opened for the same client or, without one, for the same draft.
    void leave();

    // The template it shows; empty = none.
    QString templateKey() const { return m_filling.letter().key; }

    void focusFirst();

signals:
    void put(const choba::widgets::FormOutcome& outcome);
    void backAsked();
    void editAsked(const QString& templateKey);
    void keepAsked(const QString& variable, const QString& answer); // for all letters
    void detailsAsked(); // where the seller's own values are kept

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLayout();
    QWidget* buildFoot();
    void ask(const writing::Answers& typedBefore);
    void refreshShelf();
    void refreshPreview();
    void followAnswers();
    void tryToPut();
    void putIn();
    void tell(int problems);
    QString typedKey() const;
    void retranslate();

    const acts::Store& m_store;
    KnowledgeSource& m_knowledge;
    TemplateSource& m_templates;
    const Clock& m_clock;
    LetterFilling m_filling;
    Place m_place;
    writing::Answers m_last; // answers of the last time
    QHash<QString, writing::Answers> m_typed; // left before the letter was made
    bool m_tried = false;

    QLabel* m_title;
    QLabel* m_about;
    QuestionList* m_list;
    LetterPreview* m_preview;
    QLabel* m_words; // what keeps the letter from being put in
    TickBox* m_replace;
    KeyButton* m_put;
    QPushButton* m_asItIs;
    QPushButton* m_details;
    QPushButton* m_edit;
    QPushButton* m_back;
};

} // namespace choba::widgets
