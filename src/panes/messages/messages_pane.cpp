#include "panes/messages/messages_pane.h"

#include "base/clock.h"
#include "panes/messages/card_cover.h"
#include "panes/messages/client_card.h"
#include "panes/messages/conversation_header.h"
#include "panes/messages/conversation_list.h"
#include "panes/messages/history_view.h"
#include "panes/messages/letter_desk.h"
#include "panes/messages/lock_band.h"
#include "panes/messages/refusal_panel.h"
#include "panes/messages/room_bar.h"
#include "panes/messages/room_desk.h"
#include "panes/messages/save_banner.h"
#include "panes/messages/template_desk.h"
#include "panes/messages/trouble_desk.h"
#include "widgets/act_notices.h"
#include "widgets/address_book_source.h"
#include "widgets/composer/composer.h"
#include "widgets/key_button.h"
#include "widgets/moments.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace choba::messages {

namespace {

constexpr int wideList = 280; // pixels
constexpr int narrowList = 232;
constexpr int narrowBelow = 1040; // width of the pane

} // namespace

MessagesPane::MessagesPane(acts::Store& store, widgets::KnowledgeSource& knowledge,
                           widgets::TemplateSource& templates, const Clock& clock, QWidget* parent)
    : Pane(parent)
    , m_store(store)
    , m_knowledge(knowledge)
    , m_clock(clock)
    , m_notices(new widgets::ActNotices(store, this))
    , m_book(std::make_unique<widgets::AddressBookSource>(store))
    , m_list(new ConversationList(store, clock, this))
    , m_header(new ConversationHeader(store, clock, this))
    , m_lockBand(new LockBand(store, clock, this))
    , m_refusals(new RefusalPanel(store, this))
    , m_banner(new SaveBanner(this))
    , m_roomBar(new RoomBar(this))
    , m_stack(new QStackedWidget(this))
    , m_composer(new widgets::Composer(this))
    , m_history(new HistoryView(store, *m_notices, clock, this))
    , m_card(new ClientCard(store, *m_notices, this))
    , m_desk(std::make_unique<LetterDesk>(store, *m_notices, *m_book, *m_composer, clock))
    , m_troubles(
          std::make_unique<TroubleDesk>(*m_lockBand, *m_refusals, *m_desk, *m_notices, clock))
    , m_tools(new QWidget(this))
    , m_newButton(new widgets::KeyButton(m_tools))
{
    setObjectName(QStringLiteral("messagesPane"));
    buildTools();
    buildLayout();
    m_rooms = new RoomDesk(store, knowledge, clock, *m_desk, *m_roomBar, this);
    m_templates = new TemplateDesk({store, knowledge, templates, *m_notices, clock, *m_rooms},
                                   *m_desk, *m_stack);
    connectStore();
    connectList();
    connectHeader();
    connectDesk();
    connectTroubles();
    connectTemplates();
    connectKnowledge();
    retranslate();
    setEnabled(false); // until the data file is open
}

MessagesPane::~MessagesPane() = default;

std::optional<Error> MessagesPane::finish()
{
    if (const Result<void> saved = m_desk->keeper().finish(); !saved) {
        return saved.error();
    }
    if (m_card->isVisible() && m_card->isChanged()) {
        m_card->askToClose();
        return Error{ErrorCode::unsavedInput, {}, QStringLiteral("client")};
    }
    if (m_history->hasUnrecorded()) {
        return Error{ErrorCode::unsavedInput, {}, QStringLiteral("received")};
    }
    return {};
}

void MessagesPane::follow(const widgets::Intent& intent)
{
    if (intent.action == QLatin1String("compose")) {
        leaveCard();
        m_templates->follow(intent);
    }
}

void MessagesPane::undoLast()
{
    m_notices->undoLast();
}

void MessagesPane::setChannel(const QString& id)
{
    m_desk->setChannel(id);
}

void MessagesPane::setUnopenedDays(int days)
{
    m_list->setUnopenedDays(days);
}

void MessagesPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Pane::changeEvent(event);
}

void MessagesPane::resizeEvent(QResizeEvent* event)
{
    m_list->setFixedWidth(width() < narrowBelow ? narrowList : wideList);
    Pane::resizeEvent(event);
}

void MessagesPane::buildTools()
{
    m_newButton->setFocusPolicy(Qt::TabFocus);
    m_newButton->setObjectName(QStringLiteral("newDraftButton"));
    m_newButton->setKeyHint(QStringLiteral("Ctrl N"));
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(widgets::size::grid);
    row->addWidget(m_list->tools(), 1);
    row->addWidget(m_newButton);
    connect(m_newButton, &QPushButton::clicked, this, &MessagesPane::beginNew);
    // Not the button's own shortcut: that one waits for the button to spring back.
    connect(new QShortcut(Qt::CTRL | Qt::Key_N, this), &QShortcut::activated, this,
            &MessagesPane::beginNew);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_list,
            &ConversationList::focusSearch);
    connect(new QShortcut(Qt::CTRL | Qt::Key_L, this), &QShortcut::activated, m_header,
            &ConversationHeader::focusPicker);
}

void MessagesPane::buildLayout()
{
    m_stack->addWidget(m_composer);
    m_stack->addWidget(m_history);
    m_work = new QWidget(this);
    auto* work = new QHBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->addWidget(m_stack);
    new CardCover(*m_card, *m_work);
    auto* detail = new QVBoxLayout;
    detail->setSpacing(0);
    detail->addWidget(m_lockBand);
    detail->addWidget(m_banner);
    detail->addWidget(m_header);
    detail->addWidget(m_roomBar);
    detail->addWidget(m_refusals);
    detail->addWidget(m_work, 1);
    auto* border = new QFrame(this);
    border->setProperty("look", QStringLiteral("line"));
    border->setFixedWidth(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(border);
    row->addLayout(detail, 1);
}

void MessagesPane::connectStore()
{
    connect(m_notices, &widgets::ActNotices::noticed, this, &Pane::noticed);
    connect(m_notices, &widgets::ActNotices::takenBack, this,
            [this](const acts::Receipt& receipt) { m_desk->reopen(receipt.kind); });
    connect(&m_store, &acts::Store::opened, this, [this] {
        setEnabled(true);
        m_lockBand->refresh();
        m_desk->openLatest();
        m_composer->focusText();
    });
    connect(&m_store, &acts::Store::changed, this, [this](const acts::Change& change) {
        const auto& client = m_desk->client();
        const bool concerns = client
            && std::find(change.clients.begin(), change.clients.end(), *client)
                != change.clients.end();
        if (change.everything || (concerns && !change.typed)) {
            m_header->show(client);
            m_desk->refreshAddressee();
        }
        if (change.everything || change.troubles || change.drafts) {
            m_lockBand->refresh();
        }
    });
}

void MessagesPane::connectList()
{
    connect(m_list, &ConversationList::clientChosen, this, [this](ClientId client) {
        leaveCard();
        m_desk->openClient(client);
    });
    connect(m_list, &ConversationList::draftChosen, this, [this](DraftId draft) {
        leaveCard();
        m_desk->openDraft(draft);
        showLetter();
    });
    connect(m_list, &ConversationList::hitChosen, this, [this](const storage::SearchHit& hit) {
        leaveCard();
        if (hit.draft.isValid()) {
            m_desk->openDraft(hit.draft);
            showLetter();
            m_composer->selectFirst(hit.excerpt.mid(hit.matchStart, hit.matchEnd - hit.matchStart));
            return;
        }
        m_desk->openClient(hit.client);
        showHistory();
        m_history->showHit(hit);
    });
    connect(m_list, &ConversationList::newAsked, this, &MessagesPane::beginNew);
    connect(m_list, &ConversationList::unopenedDaysChosen, this, &MessagesPane::unopenedDaysChosen);
    connect(m_list, &ConversationList::sampleAsked, this, &MessagesPane::sampleAsked);
}

void MessagesPane::connectHeader()
{
    connect(m_header, &ConversationHeader::viewChosen, this, [this](ConversationHeader::View view) {
        view == ConversationHeader::View::history ? showHistory() : showLetter();
    });
    connect(m_header, &ConversationHeader::clientPicked, m_desk.get(), &LetterDesk::address);
    connect(m_header, &ConversationHeader::clientAsked, m_desk.get(), &LetterDesk::addressNew);
    connect(m_header, &ConversationHeader::cardAsked, this, [this] {
        if (m_card->isVisible() && m_card->isChanged()) {
            m_card->askToClose(); // what is typed there comes first
        } else if (m_desk->client()) {
            m_card->show(*m_desk->client());
            m_card->raise();
        }
    });
    connect(m_header, &ConversationHeader::receivedAsked, this, [this] {
        showHistory();
        m_history->beginReceived();
    });
    connect(m_header, &ConversationHeader::discardAsked, m_desk.get(), &LetterDesk::discard);
    connect(m_card, &ClientCard::closed, this, &MessagesPane::hideCard);
    connect(m_card, &ClientCard::merged, this, [this](ClientId into) {
        hideCard();
        m_desk->openClient(into);
    });
    connect(m_card, &ClientCard::removed, this, [this] {
        hideCard();
        if (m_desk->client() == m_card->client()) {
            m_desk->openNew();
        }
    });
}

void MessagesPane::connectDesk()
{
    connect(m_desk.get(), &LetterDesk::placeChanged, this, &MessagesPane::showPlace);
    connect(&m_desk->keeper(), &DraftKeeper::saved, this, [this](DraftId id) {
        if (id == m_desk->draftId() && !m_composer->draft().isEmpty()) {
            m_savedAt = m_clock.nowUtc();
        }
        m_banner->setVisible(m_desk->keeper().isFailing());
        retranslate();
    });
    connect(&m_desk->keeper(), &DraftKeeper::failed, m_banner, &SaveBanner::tell);
    connect(m_banner, &SaveBanner::retryAsked, &m_desk->keeper(), &DraftKeeper::saveNow);
    connect(m_composer, &widgets::Composer::noticed, this, &Pane::noticed);
    connect(m_composer, &widgets::Composer::channelChosen, this, [this](const QString& id) {
        m_desk->setChannel(id);
        emit channelChosen(id);
    });
    connect(m_history, &HistoryView::reuseAsked, this, [this](const QString& text) {
        domain::Draft draft;
        draft.text = text;
        draft.channel = m_composer->draft().channel;
        showLetter();
        m_desk->openText(draft, LetterDesk::Place::sameClient,
                         [] { return tr("The text stands in a draft of its own."); });
    });
}

void MessagesPane::showPlace()
{
    const std::optional<ClientId>& client = m_desk->client();
    m_header->show(client);
    if (client) {
        m_list->select(*client);
        m_history->show(*client);
    } else {
        m_list->selectDraft(m_desk->draftId());
        m_history->clear();
        m_templates->isShown() ? void() : showLetter(); // questions go on for the same letter
    }
    m_savedAt.reset();
    retranslate();
}

void MessagesPane::showLetter()
{
    m_header->setView(ConversationHeader::View::letter);
    m_stack->setCurrentWidget(m_composer);
}

void MessagesPane::showHistory()
{
    if (m_desk->client()) {
        m_header->setView(ConversationHeader::View::history);
        m_stack->setCurrentWidget(m_history);
    }
}

void MessagesPane::beginNew()
{
    m_desk->openNew();
    showLetter();
    m_composer->focusText();
}

void MessagesPane::hideCard()
{
    m_card->hide();
    if (m_stack->currentWidget() == m_composer) {
        m_composer->focusText();
    }
}

// What is typed there and not saved keeps it open until the user has decided.
void MessagesPane::leaveCard()
{
    if (m_card->isVisible()) {
        m_card->askToClose();
    }
}

void MessagesPane::retranslate()
{
    m_newButton->setText(tr("New draft"));
    m_newButton->setToolTip(tr("Begin a new draft (Ctrl+N). The present one stays in the list."));
    m_newButton->setAccessibleName(m_newButton->text());
    m_composer->setStatus(
        m_savedAt ? tr("Draft saved %1").arg(widgets::shortMoment(*m_savedAt, m_clock.nowUtc()))
                  : QString());
}

} // namespace choba::messages
