#include "panes/messages/history_view.h"

#include "acts/letters.h"
#include "acts/store.h"
#include "base/clock.h"
#include "panes/messages/history_empty.h"
#include "panes/messages/history_list.h"
#include "panes/messages/history_model.h"
#include "panes/messages/history_place.h"
#include "widgets/act_notices.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace choba::messages {

HistoryView::HistoryView(acts::Store& store, widgets::ActNotices& notices, const Clock& clock,
                         QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_notices(notices)
    , m_model(new HistoryModel(clock, this))
    , m_actions(new MessageActions(clock))
    , m_list(new HistoryList(*m_model, m_actions, this))
    , m_empty(new HistoryEmpty(this))
    , m_receivedButton(new QPushButton(this))
    , m_received(new ReceivedForm(clock, this))
{
    setObjectName(QStringLiteral("historyView"));
    m_receivedButton->setObjectName(QStringLiteral("receivedButton"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_receivedButton);
    foot->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::size::page, widgets::size::grid, widgets::size::page,
                               2 * widgets::size::grid);
    column->setSpacing(widgets::size::grid);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(foot);
    column->addWidget(m_received);
    m_received->hide();
    m_list->setProperty("look", QStringLiteral("bare")); // the chosen message has a frame
    connectList();
    connect(m_receivedButton, &QPushButton::clicked, this, &HistoryView::beginReceived);
    connect(m_empty, &HistoryEmpty::receivedAsked, this, &HistoryView::beginReceived);
    connect(m_received, &ReceivedForm::saveAsked, this, &HistoryView::record);
    connect(m_received, &ReceivedForm::closed, this, &HistoryView::closeReceived);
    connect(&store, &acts::Store::changed, this, &HistoryView::readAgain);
    connect(&notices, &widgets::ActNotices::takenBack, this, &HistoryView::offerAgain);
    connect(&store, &acts::Store::opened, this, [this] { show(m_client); });
    retranslate();
    refreshEmptyState();
}

HistoryView::~HistoryView() = default;

void HistoryView::connectList()
{
    connect(m_list, &HistoryList::currentMessageChanged, this, [this] {
        refreshActions();
        m_list->panelChanged();
    });
    connect(m_list, &HistoryList::widthChanged, this, &HistoryView::refreshActions);
    connect(m_list, &HistoryList::topReached, this, &HistoryView::loadOlder);
    connect(m_list, &HistoryList::wholeAsked, this, &HistoryView::toggleWhole);
    connect(m_list, &HistoryList::actionsAsked, m_actions, &MessageActions::focusFirst);
    connect(m_list, &HistoryList::menuAsked, m_actions, &MessageActions::popUpMenu);
    connect(m_list, &HistoryList::copyAsked, this, [this] { copy(m_list->chosenText()); });
    connect(m_actions, &MessageActions::asked, this, &HistoryView::perform);
    connect(m_actions, &MessageActions::openedAsked, this, &HistoryView::markOpened);
    connect(m_actions, &MessageActions::heightChanged, m_list, &HistoryList::panelChanged);
    connect(m_actions, &MessageActions::left, m_list, [this] { m_list->setFocus(); });
}

void HistoryView::setChannels(const std::vector<rules::Channel>& channels)
{
    m_list->keepingPlace([&] { m_model->setChannels(channels); });
    m_received->setChannels(channels);
}

// Another client is shown: what was typed for the last one waits for them.
void HistoryView::setClient(ClientId client)
{
    if (client == m_client) {
        return;
    }
    if (!m_received->isHidden()) {
        closeReceived();
    }
    m_received->clear();
    m_actions->closeForm();
    m_client = client;
}

void HistoryView::show(ClientId client)
{
    setClient(client);
    m_more = false;
    Stretch newest;
    if (client.isValid() && m_store.isOpen()) {
        if (auto read = readStretch(m_store.reader(), client, {}, historyPage)) {
            newest = std::move(*read);
        } else {
            m_notices.tell(read.error());
        }
    }
    m_more = newest.more;
    m_list->keepingPlace([&] { m_model->reset(std::move(newest.messages)); });
    m_list->goToFoot();
    refreshEmptyState();
}

void HistoryView::showHit(const storage::SearchHit& hit)
{
    if (hit.client != m_client || m_model->rowCount() == 0) {
        show(hit.client);
    }
    loadBackTo(hit.message);
    const int row = m_model->rowOf(hit.message);
    if (row < 0) {
        return;
    }
    std::vector<TextMark> marks = marksOf(hit, m_model->message(row));
    if (!marks.empty() && m_list->isCutOff(hit.message, marks.front().from)) {
        m_list->keepingPlace([&] { m_model->setWhole(hit.message, true); });
    }
    m_list->goTo(hit.message, std::move(marks));
}

void HistoryView::clear()
{
    show(ClientId());
}

void HistoryView::loadOlder()
{
    if (m_loading || !m_more || m_model->rowCount() == 0) {
        return;
    }
    m_loading = true;
    auto read = readStretch(m_store.reader(), m_client, placeOf(m_model->message(0)), historyPage);
    m_more = read && read->more;
    if (read) {
        m_list->keepingPlace([&] { m_model->prepend(std::move(read->messages)); });
    } else {
        m_notices.tell(read.error());
    }
    m_loading = false;
}

// All pages up to the one that holds the message; laid out once.
void HistoryView::loadBackTo(MessageId id)
{
    std::vector<domain::Message> older;
    bool found = m_model->rowOf(id) >= 0;
    while (!found && m_more) {
        const domain::Message& oldest = older.empty() ? m_model->message(0) : older.front();
        auto read = readStretch(m_store.reader(), m_client, placeOf(oldest), historyPage);
        m_more = read && read->more;
        if (!read) {
            m_notices.tell(read.error());
            break;
        }
        found = std::any_of(read->messages.begin(), read->messages.end(),
                            [id](const domain::Message& message) { return message.id == id; });
        read->messages.insert(read->messages.end(), std::make_move_iterator(older.begin()),
                              std::make_move_iterator(older.end()));
        older = std::move(read->messages);
    }
    m_list->keepingPlace([&] { m_model->prepend(std::move(older)); });
}

// The stretch that is shown, read anew: new ones at its foot, changed and removed ones in it.
void HistoryView::readAgain(const acts::Change& change)
{
    const bool concerned = change.everything
        || std::find(change.clients.begin(), change.clients.end(), m_client)
            != change.clients.end();
    if (change.typed || !concerned || !m_client.isValid() || !m_store.isOpen()) {
        return; // a draft is no part of the history
    }
    const auto& shown = m_model->messages();
    const int count = std::max(int(shown.size()), historyPage);
    auto read = readStretch(m_store.reader(), m_client, {}, count + historyPage);
    if (!read) {
        m_notices.tell(read.error());
        return;
    }
    std::vector<domain::Message>& fresh = read->messages;
    const bool atNewest = shown.empty() || m_list->currentMessage() == shown.back().id;
    // Not more than was there before and what has come since: older pages wait until asked for.
    const auto older = [&](const domain::Message& message) {
        const domain::Message& oldest = shown.front();
        return std::tie(message.at, message.ordinal, message.id)
            < std::tie(oldest.at, oldest.ordinal, oldest.id);
    };
    size_t tooOld = 0;
    while (!shown.empty() && int(fresh.size() - tooOld) > historyPage && older(fresh[tooOld])) {
        ++tooOld;
    }
    fresh.erase(fresh.begin(), fresh.begin() + std::ptrdiff_t(tooOld));
    m_more = read->more || tooOld > 0;
    const MessageId newest = shown.empty() ? MessageId() : shown.back().id;
    m_list->keepingPlace([&] { m_model->update(fresh); });
    const bool grown =
        m_model->rowCount() > 0 && m_model->message(m_model->rowCount() - 1).id != newest;
    if (atNewest && grown) {
        m_list->goToFoot();
    }
    refreshActions();
    refreshEmptyState();
}

const domain::Message* HistoryView::current() const
{
    const int row = m_model->rowOf(m_list->currentMessage());
    return row < 0 ? nullptr : &m_model->message(row);
}

void HistoryView::refreshActions()
{
    if (const domain::Message* message = current()) {
        const bool unfolded = m_model->isWhole(message->id);
        const bool clipped = !unfolded && m_list->isClipped(message->id);
        const auto length = unfolded ? MessageActions::Length::unfolded
            : clipped                ? MessageActions::Length::clipped
                                     : MessageActions::Length::shown;
        m_list->keepingPlace([&] { m_actions->show(*message, length); });
    }
}

void HistoryView::perform(MessageActions::What what)
{
    const domain::Message* message = current();
    if (message == nullptr) {
        return;
    }
    const MessageId id = message->id;
    using What = MessageActions::What;
    const auto act = [this](std::function<Result<acts::Receipt>(const acts::Scope&)> work) {
        m_list->setFocus(); // the button that was pressed goes away
        m_notices.act(work);
    };
    switch (what) {
    case What::whole:
        toggleWhole(id);
        break;
    case What::copy:
        copy({});
        break;
    case What::opened:
        m_actions->beginOpened();
        break;
    case What::notOpened:
        act([id](const acts::Scope& scope) { return acts::markOpened(scope, id, std::nullopt); });
        break;
    case What::settle:
        act([id](const acts::Scope& scope) { return acts::settle(scope, id, true); });
        break;
    case What::unsettle:
        act([id](const acts::Scope& scope) { return acts::settle(scope, id, false); });
        break;
    case What::reuse:
        emit reuseAsked(domain::wholeText(*message));
        break;
    case What::remove:
        act([id](const acts::Scope& scope) { return acts::removeMessage(scope, id); });
        break;
    }
}

void HistoryView::markOpened(qint64 at)
{
    if (const domain::Message* message = current()) {
        m_notices.act([id = message->id, at](const acts::Scope& scope) {
            return acts::markOpened(scope, id, at);
        });
    }
}

void HistoryView::toggleWhole(MessageId id)
{
    m_list->keepingPlace([&] { m_model->setWhole(id, !m_model->isWhole(id)); });
    refreshActions();
}

// What was chosen with the mouse, or the whole message.
void HistoryView::copy(const QString& text)
{
    const domain::Message* message = current();
    if (message == nullptr) {
        return;
    }
    QGuiApplication::clipboard()->setText(text.isEmpty() ? domain::wholeText(*message) : text);
    if (text.isEmpty()) {
        m_actions->tellCopied();
    }
}

void HistoryView::refreshEmptyState()
{
    const bool empty = m_model->rowCount() == 0;
    const bool writing = !m_received->isHidden();
    m_list->setVisible(!empty);
    m_empty->setVisible(empty);
    m_empty->button()->setVisible(m_client.isValid() && !writing);
    m_receivedButton->setVisible(!empty && !writing);
}

void HistoryView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void HistoryView::retranslate()
{
    m_list->setAccessibleName(tr("Messages with this client"));
    m_receivedButton->setText(tr("Record a message received"));
    m_receivedButton->setAccessibleName(m_receivedButton->text());
    m_list->viewport()->update();
}

} // namespace choba::messages
