// The template that is open in the editor: what was typed is saved when it is left, and what cannot
// be saved is kept until it can, beyond the end of the program. Everything that changes a template
// goes through here.
#pragma once

#include "domain/template_facts.h"
#include "panes/templates/edit_keeper.h"
#include "panes/templates/template_model.h"
#include "writing/template_library.h"

#include <QMap>
#include <QObject>
#include <QSet>

#include <optional>

namespace choba {
class Clock;
}

namespace choba::acts {
class Store;
}

namespace choba::widgets {
class ActNotices;
class TemplateEditor;
} // namespace choba::widgets

namespace choba::templates {

class TemplateDesk : public QObject
{
    Q_OBJECT

public:
    TemplateDesk(acts::Store& store, widgets::ActNotices& notices, widgets::TemplateEditor& editor,
                 const Clock& clock, QObject* parent = nullptr);
    ~TemplateDesk() override;

    // Empty = nothing is open.
    const QString& key() const { return m_key; }

    // As it stands in the library; nullptr for one that was never saved.
    const writing::TemplateEntry* entry() const;
    // As it stands in the editor.
    domain::LetterTemplate typed() const;
    bool isDirty() const;
    // Edits that could not be saved, the new template that is open among them.
    std::vector<domain::LetterTemplate> unsaved() const;

    bool isWritable() const;

    // `next` is opened when the present one is gone; empty = nothing is.
    void setLibrary(const TemplateModel::Library& library, const QString& next);

    // The present one is saved first. A key that is not there yet opens as soon as it is.
    void open(const QString& key);
    void openNew();
    void save();
    // Once what is typed is saved and in the library, readyToUse() follows; it does not when it
    // cannot be saved.
    void useWhenSaved();
    void revert(); // to what is saved; can be taken back
    // Own ones go, edited ones become the shipped ones again; then `next` is opened.
    void remove(const QString& next);
    void duplicate();
    void restore(TemplateVersionId version);
    void mark(const domain::TemplateMarks& marks);
    void offerFirst(bool first); // for its use

    // Waits until all is saved, or kept as it is typed; what could be neither is opened and told.
    std::optional<Error> finish();

signals:
    void opened(); // another template, or none, or this one with another content
    void dirtyChanged();
    void readyToUse(const QString& key);
    void unsavedChanged();
    // What keeps the open one from being saved; nothing = no problem (any more).
    void problemChanged(const std::optional<choba::Error>& problem);

private:
    struct Edit {
        domain::LetterTemplate letter;
        std::optional<Error> problem; // of the last attempt
    };

    void load(const QString& key);
    EditKeeper::Letters typedAlone() const; // all that is not saved
    void takeKept(); // of the data file that is open now
    void takeChange(const TemplateModel::Library& before); // of edits that are not open
    bool takeBack(const TemplateModel::Library& before); // an edit of the open one
    void typedOn();
    void settle(); // saves what is open, when something was changed
    void saveLetter(const domain::LetterTemplate& letter);
    void takeSaved(const domain::LetterTemplate& letter);
    void tellUse();
    void tellProblem(const domain::LetterTemplate& letter, const Error& error);
    void takeFailure(const domain::LetterTemplate& letter, const Error& error);
    void discard(const QString& next);
    void withdraw(const QString& key); // the edit goes with the text that is reset

    acts::Store& m_store;
    widgets::ActNotices& m_notices;
    widgets::TemplateEditor& m_editor;
    const Clock& m_clock;
    TemplateModel::Library m_library;
    QString m_key;
    domain::LetterTemplate m_base; // what is saved under the key; a new one as it began
    QMap<QString, Edit> m_edits; // by key: typed and not saved
    QMap<QString, Edit> m_withdrawn; // of texts that were reset; back when that is undone
    QSet<QString> m_removed; // of the edits: the template is removed, and may come back
    EditKeeper* m_keeper;
    QString m_wanted; // is opened as soon as it is there
    QString m_toUse; // as soon as it is saved
    QString m_shownName; // of the new one that is open
    bool m_wasDirty = false;
    bool m_awaitsLibrary = false; // what was saved is not in it yet
};

} // namespace choba::templates
