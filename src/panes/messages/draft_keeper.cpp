#include "panes/messages/draft_keeper.h"

#include "acts/letters.h"

#include <QGuiApplication>
#include <QInputMethod>

namespace choba::messages {

namespace {

constexpr int saveDelay = 1400; // milliseconds after the first change
constexpr int retryDelay = 5000;

} // namespace

DraftKeeper::DraftKeeper(acts::Store& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(saveDelay);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryDelay);
    connect(&m_delay, &QTimer::timeout, this, &DraftKeeper::saveNow);
    connect(&m_retry, &QTimer::timeout, this, &DraftKeeper::saveNow);
    connect(qApp, &QGuiApplication::focusObjectChanged, this, &DraftKeeper::saveNow);
    connect(qApp, &QGuiApplication::applicationStateChanged, this, &DraftKeeper::saveNow);
}

void DraftKeeper::keep(const domain::KeptDraft& draft)
{
    m_unsaved.insert(draft.id.value, {draft});
    if (!m_delay.isActive()) {
        m_delay.start(); // not restarted: steady typing must not put the save off for ever
    }
}

void DraftKeeper::saveNow()
{
    m_delay.stop();
    for (Entry& entry : m_unsaved) {
        if (entry.waiting && !m_held.contains(entry.draft.id.value)) {
            entry.waiting = false;
            save(entry.draft);
        }
    }
}

void DraftKeeper::save(const domain::KeptDraft& draft)
{
    const auto kept =
        m_store.keep([draft](const acts::Scope& scope) { return acts::keepDraft(scope, draft); });
    acts::whenDone(kept, this,
                   [this, draft](const Result<acts::Change>& outcome) { take(draft, outcome); });
}

void DraftKeeper::release(DraftId id)
{
    m_held.remove(id.value);
    if (m_unsaved.contains(id.value) && !m_delay.isActive()) {
        m_delay.start(); // it may have run out meanwhile
    }
}

std::optional<domain::KeptDraft> DraftKeeper::forget(DraftId id)
{
    const std::optional<domain::KeptDraft> newer = unsaved(id);
    m_unsaved.remove(id.value);
    return newer;
}

std::optional<domain::KeptDraft> DraftKeeper::unsaved(DraftId id) const
{
    const auto found = m_unsaved.constFind(id.value);
    return found == m_unsaved.cend() ? std::nullopt : std::optional(found->draft);
}

std::optional<domain::KeptDraft> DraftKeeper::unsaved(ClientId client) const
{
    for (const Entry& entry : m_unsaved) {
        if (entry.draft.client == client) {
            return entry.draft;
        }
    }
    return {};
}

Result<void> DraftKeeper::finish()
{
    QGuiApplication::inputMethod()->commit(); // what is being composed is part of the letter
    m_retry.stop();
    m_error.reset();
    // An answer may leave something new to save: to whoever sends or discards a draft.
    for (int round = 0; round < 3 && !m_error; ++round) {
        saveNow();
        m_store.wait();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::FutureCallOut);
        if (m_unsaved.isEmpty()) {
            break;
        }
    }
    if (m_unsaved.isEmpty()) {
        return {};
    }
    return m_error.value_or(Error{ErrorCode::storeNotOpen, m_store.path(), {}});
}

void DraftKeeper::take(const domain::KeptDraft& draft, const Result<acts::Change>& outcome)
{
    const auto entry = m_unsaved.find(draft.id.value);
    if (outcome) {
        m_error.reset();
        if (entry != m_unsaved.end() && !entry->waiting && entry->draft == draft) {
            m_unsaved.erase(entry);
        }
        emit saved(draft.id);
        return;
    }
    if (entry == m_unsaved.end()) {
        return; // gone meanwhile
    }
    const ErrorCode code = outcome.error().code;
    entry->waiting = true;
    if (draft.client && entry->draft.client == draft.client && code == ErrorCode::draftThere) {
        entry->draft.client.reset(); // would fail for ever
        entry->draft.room.reset(); // that of a client's
        entry->draft.step.reset();
        entry->draft.stepValue.reset();
        emit loosened(draft.id);
        saveNow();
        return;
    }
    m_error = outcome.error();
    m_retry.start();
    emit failed(outcome.error());
}

} // namespace choba::messages
