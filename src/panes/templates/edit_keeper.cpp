#include "panes/templates/edit_keeper.h"

#include "acts/store.h"
#include "storage/template_drafts.h"

#include <QGuiApplication>

namespace choba::templates {

using domain::LetterTemplate;

namespace {

constexpr int keepDelay = 1400; // milliseconds after the first change
constexpr int retryDelay = 5000;

Result<bool> done(const Result<void>& outcome)
{
    return outcome ? Result<bool>(true) : Result<bool>(outcome.error());
}

} // namespace

EditKeeper::EditKeeper(acts::Store& store, std::function<Letters()> typed, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_typed(std::move(typed))
{
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &EditKeeper::now);
    const auto hurry = [this] {
        if (m_delay.isActive() && !m_failing) {
            now();
        }
    };
    connect(qApp, &QGuiApplication::focusObjectChanged, this, hurry);
    connect(qApp, &QGuiApplication::applicationStateChanged, this, hurry);
}

EditKeeper::Letters EditKeeper::read()
{
    Letters letters;
    m_file.clear();
    if (!m_store.isOpen()) {
        return letters;
    }
    const auto kept = storage::loadTemplateDrafts(m_store.reader());
    if (!kept) {
        emit failed(kept.error());
        return letters;
    }
    for (const LetterTemplate& letter : *kept) {
        letters.insert(letter.key, letter);
        m_file.insert(letter.key, letter);
    }
    return letters;
}

void EditKeeper::soon()
{
    if (!m_delay.isActive()) {
        m_delay.start(keepDelay); // not restarted: steady typing must not put it off for ever
    }
}

void EditKeeper::now()
{
    m_delay.stop();
    if (!m_store.isOpen() || !m_store.isWritable()) {
        return;
    }
    const Letters typed = m_typed();
    for (const LetterTemplate& letter : typed) {
        if (!holds(letter)) {
            m_file.insert(letter.key, letter);
            save(letter);
        }
    }
    for (const QString& key : m_file.keys()) {
        if (!typed.contains(key)) {
            m_file.remove(key);
            remove(key);
        }
    }
}

bool EditKeeper::holds(const LetterTemplate& letter) const
{
    const auto kept = m_file.constFind(letter.key);
    return kept != m_file.cend() && *kept == letter;
}

void EditKeeper::save(const LetterTemplate& letter)
{
    const auto kept = m_store.run<bool>([letter](const acts::Scope& scope) {
        return done(storage::saveTemplateDraft(scope.connection, letter, scope.now));
    });
    acts::whenDone(kept, this,
                   [this, key = letter.key](const Result<bool>& outcome) { take(outcome, key); });
}

void EditKeeper::remove(const QString& key)
{
    const auto removed = m_store.run<bool>([key](const acts::Scope& scope) {
        return done(storage::deleteTemplateDraft(scope.connection, key));
    });
    acts::whenDone(removed, this, [this, key](const Result<bool>& outcome) { take(outcome, key); });
}

void EditKeeper::take(const Result<bool>& outcome, const QString& key)
{
    if (outcome) {
        m_failing = false;
        return;
    }
    m_file.insert(key, std::nullopt); // tried again, whatever is typed by then
    m_delay.start(retryDelay);
    if (!std::exchange(m_failing, true)) {
        emit failed(outcome.error());
    }
}

} // namespace choba::templates
