// A template being written: name, purpose, text with its tags painted, variables and conditions put
// in by clicking, questions asked before use, and a live preview beside it.
#pragma once

#include "domain/letter_template.h"
#include "widgets/template_source.h"
#include "writing/fill.h"

#include <QWidget>

namespace choba {
class Clock;
}

namespace choba::acts {
class Store;
}

namespace choba::widgets {

class KnowledgeSource;

class TemplateEditor : public QWidget
{
    Q_OBJECT

public:
    TemplateEditor(acts::Store& store, KnowledgeSource& knowledge, TemplateSource& templates,
                   const Clock& clock, QWidget* parent = nullptr);
    ~TemplateEditor() override;

    // Shows a template; nothing is announced. `origin` decides what the buttons say. Caret and undo
    // stay when it is the one shown already, with the same text.
    void open(const domain::LetterTemplate& letter, writing::Origin origin);
    // The same for edits of `saved` that are not saved: they are changes from the beginning.
    void open(const domain::LetterTemplate& letter, writing::Origin origin,
              const domain::LetterTemplate& saved);
    // As it stands in the editor; equal to what was opened while nothing has been changed.
    domain::LetterTemplate letter() const;
    bool isChanged() const;

    // Whom the preview is written to; none = sample data.
    void setClient(const std::optional<domain::Client>& client);
    // Told beside the editor: where there is little room, it is not told here again.
    void setProblem(const std::optional<Error>& problem);
    void focusName();
    // Puts the cursor at a place of the body, or into the field an error is about.
    void goTo(const Error& error);

signals:
    void changed(); // after every edit
    void saveAsked();
    void revertAsked(); // what was changed here is not wanted

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace choba::widgets
