#include "panes/templates/template_desk.h"

#include "acts/store.h"
#include "acts/templates.h"
#include "base/clock.h"
#include "panes/templates/pane_words.h"
#include "widgets/act_notices.h"
#include "widgets/template_editor/template_editor.h"
#include "wording/errors.h"

#include <QGuiApplication>
#include <QInputMethod>

namespace choba::templates {

using domain::LetterTemplate;
using widgets::Notice;

namespace {

// The time of saving is no content.
bool isSame(LetterTemplate a, const LetterTemplate& b)
{
    a.key = b.key;
    a.updatedAt = b.updatedAt;
    return a == b;
}

} // namespace

TemplateDesk::TemplateDesk(acts::Store& store, widgets::ActNotices& notices,
                           widgets::TemplateEditor& editor, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_notices(notices)
    , m_editor(editor)
    , m_clock(clock)
    , m_keeper(new EditKeeper(
          store, [this] { return typedAlone(); }, this))
{
    connect(&editor, &widgets::TemplateEditor::changed, this, &TemplateDesk::typedOn);
    connect(&editor, &widgets::TemplateEditor::saveAsked, this, &TemplateDesk::save);
    connect(&editor, &widgets::TemplateEditor::revertAsked, this, &TemplateDesk::revert);
    connect(this, &TemplateDesk::unsavedChanged, m_keeper, &EditKeeper::soon);
    connect(m_keeper, &EditKeeper::failed, &notices,
            [this](const Error& error) { m_notices.tell(error); });
    connect(&store, &acts::Store::opened, this, &TemplateDesk::takeKept);
    takeKept();
}

TemplateDesk::~TemplateDesk() = default;

const writing::TemplateEntry* TemplateDesk::entry() const
{
    return m_library ? m_library->find(m_key) : nullptr;
}

LetterTemplate TemplateDesk::typed() const
{
    LetterTemplate letter = m_editor.letter();
    letter.key = m_key;
    return letter;
}

bool TemplateDesk::isDirty() const
{
    return !m_key.isEmpty() && !isSame(m_editor.letter(), m_base);
}

std::vector<LetterTemplate> TemplateDesk::unsaved() const
{
    std::vector<LetterTemplate> letters;
    if (!m_key.isEmpty() && entry() == nullptr && !m_edits.contains(m_key)) {
        letters.push_back(typed());
    }
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit) {
        if (!m_removed.contains(edit.key())) {
            letters.push_back(edit.key() == m_key ? typed() : edit->letter);
        }
    }
    return letters;
}

EditKeeper::Letters TemplateDesk::typedAlone() const
{
    EditKeeper::Letters letters;
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit) {
        if (!m_removed.contains(edit.key())) {
            letters.insert(edit.key(), edit->letter);
        }
    }
    if (isDirty()) {
        letters.insert(m_key, typed());
    }
    return letters;
}

// What is typed here is younger than what is kept there.
void TemplateDesk::takeKept()
{
    const EditKeeper::Letters kept = m_keeper->read();
    for (const LetterTemplate& letter : kept) {
        if (m_edits.contains(letter.key) || (letter.key == m_key && isDirty())) {
            continue;
        }
        m_edits.insert(letter.key, {letter, {}});
        if (letter.key == m_key) {
            load(m_key);
        }
    }
    emit unsavedChanged();
}

// A removed one is back, or an edit reads like what is saved by now.
void TemplateDesk::takeChange(const TemplateModel::Library& before)
{
    m_removed.removeIf([this, &before](const QString& key) {
        return before && before->find(key) == nullptr && m_library->find(key) != nullptr;
    });
    m_edits.removeIf([this](const QMap<QString, Edit>::iterator& edit) {
        const writing::TemplateEntry* saved = m_library->find(edit.key());
        return saved != nullptr && edit.key() != m_key && isSame(edit->letter, saved->letter);
    });
    m_awaitsLibrary = false;
}

bool TemplateDesk::isWritable() const
{
    return m_store.isOpen() && m_store.isWritable();
}

void TemplateDesk::setLibrary(const TemplateModel::Library& library, const QString& next)
{
    const bool wasThere = entry() != nullptr;
    const bool wasDirty = isDirty();
    const TemplateModel::Library before = std::exchange(m_library, library);
    takeChange(before);
    const bool isBack = takeBack(before);
    if (!m_wanted.isEmpty() && m_library->find(m_wanted) != nullptr) {
        open(std::exchange(m_wanted, {}));
        return;
    }
    const writing::TemplateEntry* present = entry();
    if (m_key.isEmpty()) {
        load(next);
        return;
    }
    if (present == nullptr) {
        if (wasThere && !wasDirty) {
            load(next);
        } else if (wasThere) { // it is gone, but not what was typed
            m_base = {};
            m_base.key = m_key;
            m_edits.insert(m_key, {typed(), {}});
            emit unsavedChanged();
            emit opened();
        }
        return;
    }
    if (isBack) {
        load(m_key);
        return;
    }
    const bool same = isSame(m_editor.letter(), present->letter);
    m_base = present->letter;
    if (same || !wasDirty) {
        if (!same || m_editor.isChanged()) {
            m_editor.open(m_base, present->origin);
        }
        m_edits.remove(m_key);
    }
    emit unsavedChanged();
    emit opened();
    tellUse();
}

void TemplateDesk::open(const QString& key)
{
    if (key == m_key) {
        return;
    }
    if ((!m_library || m_library->find(key) == nullptr) && !m_edits.contains(key)) {
        m_wanted = key;
        return;
    }
    m_wanted.clear();
    settle();
    load(key);
}

void TemplateDesk::openNew()
{
    settle();
    m_wanted.clear();
    m_key = domain::newTemplateKey(m_clock.nowUtc());
    m_base = {};
    m_base.key = m_key;
    m_shownName.clear();
    m_editor.open(m_base, writing::Origin::own);
    m_wasDirty = false;
    emit opened();
    emit unsavedChanged();
    emit problemChanged({});
    m_editor.focusName();
}

void TemplateDesk::load(const QString& key)
{
    m_toUse.clear();
    m_key = key;
    const writing::TemplateEntry* present = entry();
    const auto edit = m_edits.constFind(key);
    m_base = present != nullptr ? present->letter : LetterTemplate{};
    m_base.key = key;
    const LetterTemplate shown = edit != m_edits.cend() ? edit->letter : m_base;
    m_shownName = shown.name;
    m_editor.open(shown, present != nullptr ? present->origin : writing::Origin::own, m_base);
    m_wasDirty = isDirty();
    emit opened();
    emit unsavedChanged();
    emit problemChanged(edit != m_edits.cend() ? edit->problem : std::nullopt);
}

void TemplateDesk::typedOn()
{
    const bool dirty = isDirty();
    m_keeper->soon();
    if (!dirty && m_edits.remove(m_key) > 0) {
        emit problemChanged({});
        emit unsavedChanged();
    }
    if (dirty != m_wasDirty) {
        m_wasDirty = dirty;
        emit dirtyChanged();
    }
    const QString name = m_editor.letter().name;
    if (name != m_shownName && entry() == nullptr) {
        m_shownName = name;
        emit unsavedChanged();
    }
}

void TemplateDesk::settle()
{
    if (isDirty()) {
        saveLetter(typed());
    }
}

void TemplateDesk::save()
{
    settle();
}

void TemplateDesk::useWhenSaved()
{
    m_toUse = m_key;
    if (isDirty()) {
        settle();
    } else {
        tellUse();
    }
}

void TemplateDesk::tellUse()
{
    if (!m_toUse.isEmpty() && m_toUse == m_key && !isDirty() && !m_awaitsLibrary) {
        emit readyToUse(std::exchange(m_toUse, {}));
    }
}

void TemplateDesk::saveLetter(const LetterTemplate& letter)
{
    m_edits.insert(letter.key, {letter, {}});
    m_withdrawn.remove(letter.key);
    emit unsavedChanged();
    const auto done = m_store.act(
        [letter](const acts::Scope& scope) { return acts::saveTemplate(scope, letter); });
    acts::whenDone(done, this, [this, letter](const Result<acts::Receipt>& outcome) {
        if (!outcome) {
            takeFailure(letter, outcome.error());
            return;
        }
        m_awaitsLibrary = m_awaitsLibrary || outcome->id.isValid();
        takeSaved(letter);
        if (outcome->id.isValid()) {
            m_notices.tell(*outcome);
        } else { // it was the same, so the library is not read again
            tellUse();
        }
    });
}

void TemplateDesk::takeSaved(const LetterTemplate& letter)
{
    const auto edit = m_edits.constFind(letter.key);
    if (edit != m_edits.cend() && isSame(edit->letter, letter)) {
        m_edits.erase(edit);
    }
    if (letter.key == m_key) {
        m_base = letter;
        m_wasDirty = isDirty();
        emit problemChanged({});
        emit dirtyChanged();
    }
    emit unsavedChanged();
    m_keeper->now();
}

void TemplateDesk::takeFailure(const LetterTemplate& letter, const Error& error)
{
    const auto edit = m_edits.find(letter.key);
    if (edit == m_edits.end() || !isSame(edit->letter, letter)) {
        return; // changed or thrown away meanwhile
    }
    edit->problem = error;
    emit unsavedChanged();
    if (letter.key == m_key) {
        m_toUse.clear();
        emit problemChanged(error);
    } else if (!m_removed.contains(letter.key)) {
        tellProblem(letter, error);
    }
}

void TemplateDesk::tellProblem(const LetterTemplate& letter, const Error& error)
{
    emit m_notices.noticed(
        {.words = [name = shownName(letter), error]() -> QString {
             return tr("“%1” is not saved yet. %2").arg(name, wording::sentence(error));
         },
         .action = [] { return tr("Show it"); },
         .act = [this, key = letter.key] { open(key); },
         .details = {}});
}

std::optional<Error> TemplateDesk::finish()
{
    QGuiApplication::inputMethod()->commit(); // what is being composed is part of the text
    settle();
    m_store.wait();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::FutureCallOut);
    m_keeper->now();
    m_store.wait();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::FutureCallOut);
    for (const LetterTemplate& letter : typedAlone()) {
        if (m_keeper->holds(letter)) {
            continue;
        }
        if (letter.key != m_key) {
            load(letter.key);
        }
        return Error{ErrorCode::unsavedInput, {}, QStringLiteral("template")};
    }
    return {};
}

} // namespace choba::templates
