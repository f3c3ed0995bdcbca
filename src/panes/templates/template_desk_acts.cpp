// What can be done with the template that is open, beside writing it.
#include "acts/store.h"
#include "acts/templates.h"
#include "base/clock.h"
#include "panes/templates/pane_words.h"
#include "panes/templates/template_desk.h"
#include "widgets/act_notices.h"

namespace choba::templates {

using domain::LetterTemplate;
using widgets::Notice;

void TemplateDesk::revert()
{
    discard(m_key);
}

// What is thrown away stays in the notice until the next one.
void TemplateDesk::discard(const QString& next)
{
    const LetterTemplate letter = typed();
    const bool something = isDirty();
    m_edits.remove(m_key);
    load(next == m_key && entry() == nullptr ? QString() : next);
    if (!something) {
        return;
    }
    emit m_notices.noticed({.words = [name = shownName(letter)]() -> QString {
                                return tr("What was not saved of “%1” is thrown away.").arg(name);
                            },
                            .action = {},
                            .act =
                                [this, letter] {
                                    if (letter.key != m_key) {
                                        settle();
                                    }
                                    m_edits.insert(letter.key, {letter, {}});
                                    load(letter.key);
                                },
                            .details = {}});
}

void TemplateDesk::remove(const QString& next)
{
    const writing::TemplateEntry* present = entry();
    if (present == nullptr) {
        discard(next);
        return;
    }
    if (present->origin == writing::Origin::shipped) {
        emit m_notices.noticed(Notice::of([] {
            return tr("Shipped templates stay. One that is not needed can be switched off.");
        }));
        return;
    }
    const bool goes = present->origin == writing::Origin::own;
    const QString key = m_key;
    settle(); // so that it comes back with everything
    if (goes) {
        m_removed.insert(key);
        load(next);
    }
    const auto done =
        m_store.act([key](const acts::Scope& scope) { return acts::removeTemplate(scope, key); });
    acts::whenDone(done, this, [this, key, goes](const Result<acts::Receipt>& outcome) {
        if (outcome) {
            if (!goes) {
                withdraw(key);
            }
            m_notices.tell(*outcome);
            return;
        }
        m_removed.remove(key); // it stays, and with it what was typed
        emit unsavedChanged();
        m_notices.tell(outcome.error());
    });
}

// What could not be saved before the shipped text came back, and what was typed since.
void TemplateDesk::withdraw(const QString& key)
{
    std::optional<Edit> edit;
    if (m_edits.contains(key)) {
        edit = m_edits.take(key);
    }
    const bool isOpen = key == m_key;
    if (isOpen && isDirty()) {
        edit = Edit{typed(), edit ? edit->problem : std::nullopt};
    }
    if (edit) {
        m_withdrawn.insert(key, *edit);
    }
    if (isOpen) {
        load(key); // the library follows
    } else {
        emit unsavedChanged();
    }
}

// The reset was undone: what was typed over the text that is back is there again.
bool TemplateDesk::takeBack(const TemplateModel::Library& before)
{
    bool isOpen = false;
    for (const QString& key : m_withdrawn.keys()) {
        const writing::TemplateEntry* was = before ? before->find(key) : nullptr;
        const writing::TemplateEntry* is = m_library->find(key);
        if (was == nullptr || was->origin != writing::Origin::shipped || is == nullptr
            || is->origin != writing::Origin::edited) {
            continue;
        }
        const Edit edit = m_withdrawn.take(key);
        if (m_edits.contains(key) || (key == m_key && isDirty())) {
            continue; // what was typed since is younger
        }
        m_edits.insert(key, edit);
        isOpen = isOpen || key == m_key;
    }
    return isOpen;
}

void TemplateDesk::duplicate()
{
    if (entry() == nullptr) {
        return;
    }
    settle();
    LetterTemplate copy = typed();
    const QString name = tr("%1 (copy)");
    copy.name = name.arg(copy.name.left(domain::longestTemplateName - name.size()));
    copy.key = domain::newTemplateKey(m_clock.nowUtc());
    copy.aliases.clear(); // each leads to one template
    copy.updatedAt = 0;
    m_notices.act([copy](const acts::Scope& scope) { return acts::saveTemplate(scope, copy); },
                  [this, key = copy.key](const acts::Receipt&) { open(key); });
}

void TemplateDesk::restore(TemplateVersionId version)
{
    settle(); // what is typed joins the history
    m_withdrawn.remove(m_key); // this is no return to what it was typed over
    m_notices.act([key = m_key, version](const acts::Scope& scope) {
        return acts::restoreVersion(scope, key, version);
    });
}

void TemplateDesk::mark(const domain::TemplateMarks& marks)
{
    m_notices.act([key = m_key, marks](const acts::Scope& scope) {
        return acts::markTemplate(scope, key, marks);
    });
}

void TemplateDesk::offerFirst(bool first)
{
    if (const writing::TemplateEntry* present = entry()) {
        m_notices.act(
            [use = present->letter.use, key = first ? m_key : QString()](const acts::Scope& scope) {
                return acts::setDefaultTemplate(scope, use, key);
            });
    }
}

} // namespace choba::templates
