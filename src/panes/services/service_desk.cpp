#include "panes/services/service_desk.h"

#include "acts/services.h"
#include "acts/store.h"
#include "base/clock.h"
#include "panes/services/pane_words.h"
#include "widgets/act_notices.h"
#include "wording/errors.h"

#include <QGuiApplication>
#include <QInputMethod>

#include <algorithm>

namespace choba::services {

ServiceDesk::ServiceDesk(acts::Store& store, widgets::ActNotices& notices, ServiceForm& form,
                         const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_notices(notices)
    , m_form(form)
    , m_clock(clock)
{
    connect(&form, &ServiceForm::changed, this, [this] {
        m_asked = false;
        refreshState();
        emit typedChanged();
    });
    connect(&form, &ServiceForm::saveAsked, this, &ServiceDesk::save);
    connect(&form, &ServiceForm::revertAsked, this, &ServiceDesk::revert);
}

ServiceDesk::~ServiceDesk() = default;

const domain::ServiceFacts* ServiceDesk::find(ServiceId id) const
{
    if (!m_shelf || !m_shelf->facts || !id.isValid()) {
        return nullptr;
    }
    const auto& services = m_shelf->facts->services;
    const auto found =
        std::find_if(services.begin(), services.end(),
                     [id](const domain::ServiceFacts& there) { return there.service.id == id; });
    return found == services.end() ? nullptr : &*found;
}

const domain::RoomRules* ServiceDesk::rules() const
{
    return m_shelf ? m_shelf->rules.get() : nullptr;
}

bool ServiceDesk::isTyped() const
{
    return m_id.isValid() && (m_form.isUnread() || m_form.input() != m_base);
}

std::vector<ServiceInput> ServiceDesk::unsaved() const
{
    std::vector<ServiceInput> all;
    if (m_id.isValid() && (isTyped() || (facts() == nullptr && !m_made.contains(m_id.value)))) {
        all.push_back(m_form.input());
    }
    for (const Typed& typed : m_typed) {
        all.push_back(typed.input);
    }
    return all;
}

bool ServiceDesk::isWritable() const
{
    return m_store.isOpen() && m_store.isWritable();
}

void ServiceDesk::setShelf(const widgets::AgendaSource::Shared& shelf)
{
    m_shelf = shelf;
    m_form.setShelf(shelf);
    m_made.removeIf([this](qint64 id) { return find(ServiceId{id}) != nullptr; });
    if (find(m_wanted) != nullptr) {
        open(std::exchange(m_wanted, {}));
        return;
    }
    const domain::ServiceFacts* present = facts();
    if (!m_id.isValid()
        || (present == nullptr && m_base.service.createdAt != 0 && !isTyped()
            && !m_made.contains(m_id.value))) {
        const auto& services = m_shelf->facts->services;
        load(services.empty() ? ServiceId{} : services.front().service.id);
        return;
    }
    if (present == nullptr) {
        if (m_base.service.createdAt != 0 && !m_made.contains(m_id.value)) {
            m_base.service.createdAt = 0; // it is gone, but not what is typed: it begins anew
            refreshState();
        }
        emit opened();
        return;
    }
    const ServiceInput now = inputOf(*present, m_shelf->rules->usual);
    if (now != m_stored && !isTyped() && m_form.input() != now) {
        m_form.open(now, versions());
        m_base = m_form.input();
    } else {
        if (now != m_stored) {
            m_base = now;
        }
        m_form.setSaved(m_base, versions());
    }
    m_stored = now;
    refreshState();
    emit opened();
}

void ServiceDesk::open(ServiceId id)
{
    if (id == m_id) {
        return;
    }
    if (find(id) == nullptr && !m_typed.contains(id.value)) {
        m_wanted = id;
        return;
    }
    m_wanted = {};
    keepTyped();
    load(id);
}

void ServiceDesk::openNew()
{
    if (rules() == nullptr) {
        m_newWanted = true; // its values are being read
        return;
    }
    if (!isWritable()) {
        return;
    }
    keepTyped();
    load(newId<ServiceId>(m_clock.nowUtc()));
    m_form.focusFirst();
}

ServiceInput ServiceDesk::saved(ServiceId id) const
{
    if (const domain::ServiceFacts* present = find(id)) {
        return inputOf(*present, m_shelf->rules->usual);
    }
    ServiceInput fresh;
    fresh.service.id = id;
    if (const domain::RoomRules* known = rules()) {
        domain::ServiceFacts none;
        none.service = fresh.service;
        fresh = inputOf(none, known->usual);
        // To go on during the support says nothing where there is none.
        if (fresh.policy.supportDays == 0
            && fresh.policy.restart == domain::Restart::withinSupport) {
            fresh.policy.restart = domain::Restart::newPurchase;
        }
    }
    return fresh;
}

std::vector<domain::Policy> ServiceDesk::versions() const
{
    return facts() == nullptr ? std::vector<domain::Policy>() : facts()->policies;
}

void ServiceDesk::load(ServiceId id)
{
    m_id = id;
    m_asked = false;
    m_stored = saved(id);
    m_form.open(m_stored, versions());
    m_base = m_form.input(); // a field holds no line breaks, say: that is no change
    if (m_typed.contains(id.value)) {
        const Typed typed = m_typed.take(id.value);
        m_form.type(typed.input, typed.unread);
    }
    refreshState();
    emit opened();
    emit typedChanged();
}

void ServiceDesk::keepTyped()
{
    QGuiApplication::inputMethod()->commit(); // what is being composed belongs to it
    if (isTyped()) {
        m_typed.insert(m_id.value, typed());
    }
}

void ServiceDesk::save()
{
    if (!m_id.isValid() || !m_form.check() || !isWritable()) {
        return;
    }
    ServiceInput input = m_form.input();
    const bool isNew = facts() == nullptr && !m_made.contains(m_id.value);
    if (!isNew && !isTyped()) {
        return;
    }
    if (isNew) {
        m_made.insert(m_id.value); // a second click must not add it twice
        input.service.createdAt = m_clock.nowUtc();
    }
    const auto done = m_store.act([input, isNew](const acts::Scope& scope) {
        return isNew ? acts::addService(scope, input.service, input.policy)
                     : acts::changeService(scope, input.service, input.policy);
    });
    acts::whenDone(done, this, [this, input, isNew](const Result<acts::Receipt>& outcome) {
        if (outcome) {
            takeSaved(input);
            if (outcome->id.isValid()) {
                m_notices.tell(*outcome);
            }
            return;
        }
        if (isNew || outcome.error().code == ErrorCode::notThere) {
            m_made.remove(input.service.id.value);
        }
        m_notices.tell(outcome.error());
        refreshState();
    });
}

void ServiceDesk::takeSaved(const ServiceInput& input)
{
    const auto kept = m_typed.constFind(input.service.id.value);
    if (kept != m_typed.cend() && kept->unread.isEmpty() && kept->input.policy == input.policy
        && kept->input.service.title == input.service.title) {
        m_typed.erase(kept);
    }
    if (input.service.id == m_id) {
        m_base = input;
        m_stored = input;
        m_form.setSaved(m_base, versions());
        m_asked = false;
        refreshState();
        emit opened();
    }
    emit typedChanged();
}

void ServiceDesk::revert()
{
    const Typed typed = this->typed();
    const bool something = isTyped();
    const bool isNew = facts() == nullptr && !m_made.contains(m_id.value);
    m_typed.remove(m_id.value);
    const bool any = m_shelf && m_shelf->facts && !m_shelf->facts->services.empty();
    load(!isNew ? m_id : any ? m_shelf->facts->services.front().service.id : ServiceId{});
    if (!something) {
        return;
    }
    const QString title = shownTitle(typed.input.service);
    emit m_notices.noticed(
        {.words = [title] { return tr("What was not saved of “%1” is thrown away.").arg(title); },
         .action = {},
         .act =
             [this, typed] {
                 keepTyped();
                 m_typed.insert(typed.input.service.id.value, typed);
                 load(typed.input.service.id);
             },
         .details = {}});
}

void ServiceDesk::remove()
{
    if (facts() == nullptr) {
        revert();
        return;
    }
    const ServiceId id = m_id;
    const auto done =
        m_store.act([id](const acts::Scope& scope) { return acts::removeService(scope, id); });
    acts::whenDone(done, this, [this, id](const Result<acts::Receipt>& outcome) {
        if (!outcome) {
            refuseRemoval(id, outcome.error());
            return;
        }
        m_typed.remove(id.value);
        if (m_id == id) {
            m_form.open(m_base, versions()); // what was typed goes with it
        }
        m_notices.tell(*outcome);
    });
}

void ServiceDesk::refuseRemoval(ServiceId id, const Error& error)
{
    const domain::ServiceFacts* present = find(id);
    if (error.code != ErrorCode::serviceInUse || present == nullptr || !present->service.active) {
        m_notices.tell(error);
        return;
    }
    emit m_notices.noticed({.words = [error] { return wording::sentence(error); },
                            .action = [] { return tr("Switch it off"); },
                            .act =
                                [this, id] {
                                    open(id);
                                    if (m_id == id) {
                                        setActive(false);
                                    }
                                },
                            .details = {}});
}

// What is typed in the form waits for its own button.
void ServiceDesk::setActive(bool active)
{
    if (facts() == nullptr || facts()->service.active == active) {
        return;
    }
    ServiceInput changed = saved(m_id);
    changed.service.active = active;
    m_notices.act([changed](const acts::Scope& scope) {
        return acts::changeService(scope, changed.service, changed.policy);
    });
}

void ServiceDesk::markReviewed()
{
    if (facts() != nullptr) {
        m_notices.act(
            [id = m_id](const acts::Scope& scope) { return acts::reviewService(scope, id); });
    }
}

std::optional<Error> ServiceDesk::finish()
{
    QGuiApplication::inputMethod()->commit();
    m_store.wait(); // what is on its way to the file is saved
    QCoreApplication::sendPostedEvents(nullptr, QEvent::FutureCallOut);
    if (!isTyped()) {
        if (m_typed.isEmpty()) {
            return {};
        }
        keepTyped();
        load(ServiceId{m_typed.firstKey()});
    }
    m_asked = true;
    refreshState();
    return Error{ErrorCode::unsavedInput, {}, QStringLiteral("service")};
}

void ServiceDesk::refreshState()
{
    using State = ServiceForm::State;
    const bool isNew = facts() == nullptr && !m_made.contains(m_id.value);
    m_form.setWritable(isWritable());
    m_form.setState(m_asked         ? State::asked
                        : isNew     ? State::beginning
                        : isTyped() ? State::typed
                                    : State::saved);
}

} // namespace choba::services
