#include "panes/messages/conversation_header.h"

#include "acts/store.h"
#include "storage/clients.h"
#include "widgets/client_picker.h"
#include "widgets/elided_label.h"
#include "widgets/icons.h"
#include "widgets/key_button.h"
#include "widgets/look.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace choba::messages {

namespace {

constexpr int rowHeight = 52;
constexpr int leastName = 72;
constexpr int leastNarrowName = 52;
constexpr int pickerWidth = 360;
constexpr int wordsFrom = 820; // the width at which there is room for the longest button

} // namespace

ConversationHeader::ConversationHeader(const acts::Store& store, const Clock&, QWidget* parent)
    : QFrame(parent)
    , m_store(store)
    , m_picker(new widgets::ClientPicker(store, this))
    , m_name(new widgets::ElidedLabel(this))
    , m_note(new widgets::ElidedLabel(this))
    , m_turnChip(new QLabel(this))
    , m_naming(makeButton("nameClientButton", "quiet"))
    , m_letter(makeButton("letterViewButton"))
    , m_history(makeButton("historyViewButton"))
    , m_template(new widgets::KeyButton(this))
    , m_page(makeButton("openPageButton"))
    , m_card(makeButton("clientCardButton"))
    , m_more(makeButton("conversationMenuButton"))
    , m_opener(new widgets::PageOpener(this))
    , m_pages(new QMenu(this))
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("conversationHeader"));
    widgets::setLook(this, "look", QStringLiteral("bar"));
    buildRow();
    buildMenus();
    connect(m_picker, &widgets::ClientPicker::picked, this, &ConversationHeader::clientPicked);
    connect(m_picker, &widgets::ClientPicker::createAsked, this, &ConversationHeader::clientAsked);
    connect(m_naming, &QPushButton::clicked, this, &ConversationHeader::cardAsked);
    connect(m_card, &QPushButton::clicked, this, &ConversationHeader::cardAsked);
    connect(m_template, &QPushButton::clicked, this, &ConversationHeader::templateAsked);
    connect(m_page, &QPushButton::clicked, this, &ConversationHeader::openPage);
    connect(m_opener, &widgets::PageOpener::closed, m_page, [this] { m_page->setFocus(); });
    connect(m_letter, &QPushButton::clicked, this, [this] { emit viewChosen(View::letter); });
    connect(m_history, &QPushButton::clicked, this, [this] { emit viewChosen(View::history); });
    connect(&store, &acts::Store::changed, this, &ConversationHeader::readAgain);
    connect(&store, &acts::Store::opened, this, &ConversationHeader::read);
    retranslate();
}

ConversationHeader::~ConversationHeader() = default;

QPushButton* ConversationHeader::makeButton(const char* name, const char* look)
{
    auto* button = new QPushButton(this);
    button->setObjectName(QLatin1String(name));
    if (look != nullptr) {
        widgets::setLook(button, "look", QLatin1String(look));
    }
    return button;
}

void ConversationHeader::buildRow()
{
    m_name->setObjectName(QStringLiteral("headerName"));
    widgets::setLook(m_name, "look", QStringLiteral("heading"));
    m_name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_name->setMinimumWidth(leastName); // below its text: it is shortened before the buttons are
    m_note->setObjectName(QStringLiteral("headerNote"));
    widgets::setLook(m_note, "look", QStringLiteral("note"));
    m_turnChip->setObjectName(QStringLiteral("headerTurn"));
    widgets::setLook(m_turnChip, "chip", QStringLiteral("mine"));
    m_picker->setMaximumWidth(pickerWidth);
    m_template->setObjectName(QStringLiteral("chooseTemplateButton"));
    m_more->setIcon(widgets::icon(QStringLiteral("more")));

    auto* views = new QButtonGroup(this);
    auto* switcher = new QHBoxLayout;
    switcher->setSpacing(0);
    for (QPushButton* button : {m_letter, m_history}) {
        button->setCheckable(true);
        widgets::setLook(button, "look", QStringLiteral("segment"));
        views->addButton(button);
        switcher->addWidget(button);
    }
    m_letter->setChecked(true);

    auto* row = new QHBoxLayout;
    row->setContentsMargins(widgets::size::page, 0, widgets::size::page, 0);
    row->setSpacing(widgets::size::grid);
    row->addWidget(m_picker, 1);
    row->addWidget(m_name);
    row->addWidget(m_naming);
    row->addWidget(m_turnChip, 0, Qt::AlignVCenter);
    row->addWidget(m_note, 1);
    row->addStretch();
    row->addLayout(switcher);
    row->addWidget(m_template);
    row->addWidget(m_page);
    row->addWidget(m_card);
    row->addWidget(m_more);
    auto* bar = new QWidget(this);
    bar->setFixedHeight(rowHeight);
    bar->setLayout(row);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_opener);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ConversationHeader::buildMenus()
{
    m_pages->setObjectName(QStringLiteral("pagesMenu"));
    m_pages->setToolTipsVisible(true);
    m_conversationPage =
        m_pages->addAction(QString(), this, [this] { askPage(&domain::Client::conversationUrl); });
    m_conversationPage->setObjectName(QStringLiteral("conversationPageAction"));
    m_profilePage =
        m_pages->addAction(QString(), this, [this] { askPage(&domain::Client::profileUrl); });
    m_profilePage->setObjectName(QStringLiteral("profilePageAction"));

    m_menu->setObjectName(QStringLiteral("conversationMenu"));
    m_received = m_menu->addAction(QString(), this, &ConversationHeader::receivedAsked);
    m_received->setObjectName(QStringLiteral("receivedAction"));
    m_menu->addSeparator();
    m_refused = m_menu->addAction(QString(), this, &ConversationHeader::refusedAsked);
    m_refused->setObjectName(QStringLiteral("refusedAction"));
    m_locked = m_menu->addAction(QString(), this, &ConversationHeader::lockedAsked);
    m_locked->setObjectName(QStringLiteral("lockedAction"));
    m_menu->addSeparator();
    m_discard = m_menu->addAction(QString(), this, &ConversationHeader::discardAsked);
    m_discard->setObjectName(QStringLiteral("discardAction"));
    connect(m_more, &QPushButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
}

void ConversationHeader::show(const std::optional<ClientId>& client)
{
    const bool another = !client || !m_client || m_client->id != *client;
    m_client.reset();
    if (client) {
        m_client.emplace();
        m_client->id = *client;
    }
    if (another) {
        m_opener->hide();
        m_picker->clear();
    }
    read();
}

void ConversationHeader::setView(View view)
{
    (view == View::letter ? m_letter : m_history)->setChecked(true);
}

ConversationHeader::View ConversationHeader::view() const
{
    return m_history->isChecked() ? View::history : View::letter;
}

void ConversationHeader::focusPicker()
{
    if (!m_client) {
        m_picker->focus();
    }
}

void ConversationHeader::setOpener(widgets::PageOpener::Opener opener)
{
    m_opener->setOpener(std::move(opener));
}

void ConversationHeader::readAgain(const acts::Change& change)
{
    const auto& clients = change.clients;
    if (m_client
        && (change.everything
            || std::find(clients.begin(), clients.end(), m_client->id) != clients.end())) {
        read();
    }
}

void ConversationHeader::read()
{
    m_turn = domain::Turn::none;
    if (m_client && m_store.isOpen()) {
        if (auto client = storage::loadClient(m_store.reader(), m_client->id)) {
            m_client = std::move(*client);
        }
        const auto row = storage::loadConversation(m_store.reader(), m_client->id, {});
        if (row && *row) {
            m_turn = (*row)->turn;
        }
    }
    refresh();
}

void ConversationHeader::refresh()
{
    const bool known = m_client.has_value();
    const bool named = known && !m_client->name.isEmpty();
    m_picker->setVisible(!known);
    m_name->setVisible(known);
    m_note->setVisible(known);
    m_naming->setVisible(known && !named);
    m_turnChip->setVisible(known && m_turn == domain::Turn::mine);
    for (QPushButton* button : {m_letter, m_history, m_page, m_card}) {
        button->setVisible(known);
    }
    m_received->setVisible(known);
    if (!known) {
        return;
    }
    const QString name = named ? domain::addressedName(*m_client) : tr("Client without a name");
    m_name->setText(name);
    constexpr qsizetype longestTip = 320;
    m_name->setToolTip(named ? name.left(longestTip) : QString());
    const QString note = m_client->note.section(QLatin1Char('\n'), 0, 0);
    m_note->setText(m_client->platformId.isEmpty() ? note : m_client->platformId);
    m_note->setToolTip(m_client->note.left(longestTip));
    m_conversationPage->setToolTip(m_client->conversationUrl);
    m_profilePage->setToolTip(m_client->profileUrl);
    const bool both = !m_client->conversationUrl.isEmpty() && !m_client->profileUrl.isEmpty();
    const QString only =
        m_client->conversationUrl.isEmpty() ? m_client->profileUrl : m_client->conversationUrl;
    m_page->setToolTip(both                 ? QString()
                           : only.isEmpty() ? tr("No page is noted yet; the card takes one")
                                            : only);
}

// With both pages a menu, with one the question, with none the card to note one.
// The menu may stay open while the client goes away.
void ConversationHeader::askPage(QString domain::Client::*page)
{
    if (m_client) {
        m_opener->ask((*m_client).*page);
    }
}

void ConversationHeader::openPage()
{
    if (!m_client) {
        return;
    }
    const QString& conversation = m_client->conversationUrl;
    const QString& profile = m_client->profileUrl;
    if (conversation.isEmpty() && profile.isEmpty()) {
        emit cardAsked();
    } else if (!conversation.isEmpty() && !profile.isEmpty()) {
        m_pages->popup(m_page->mapToGlobal(m_page->rect().bottomLeft()));
    } else {
        m_opener->ask(conversation.isEmpty() ? profile : conversation);
    }
}

void ConversationHeader::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

// Where there is little room the name of the client matters more than the button's words.
void ConversationHeader::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    const bool wide = width() >= wordsFrom;
    m_name->setMinimumWidth(wide ? leastName : leastNarrowName);
    m_template->setIcon(wide ? QIcon() : widgets::icon(QStringLiteral("template")));
    m_template->setText(wide ? tr("Choose a template") : QString());
    m_template->setKeyHint(wide ? QStringLiteral("Ctrl T") : QString());
}

void ConversationHeader::retranslate()
{
    m_template->setText(width() >= wordsFrom ? tr("Choose a template") : QString());
    m_template->setToolTip(tr("Choose a template (Ctrl+T)"));
    m_template->setAccessibleName(tr("Choose a template"));
    m_picker->setPlaceholder(tr("Choose the client, or enter a name"));
    m_turnChip->setText(tr("Your turn"));
    m_naming->setText(tr("Give a name"));
    m_letter->setText(tr("Letter"));
    m_history->setText(tr("History"));
    m_page->setText(tr("Open the page"));
    m_card->setText(tr("Client"));
    m_card->setToolTip(tr("Name, links and note of this client"));
    m_naming->setAccessibleName(m_naming->text());
    m_letter->setAccessibleName(m_letter->text());
    m_history->setAccessibleName(m_history->text());
    m_page->setAccessibleName(m_page->text());
    m_card->setAccessibleName(m_card->text());
    m_more->setAccessibleName(tr("More about this conversation"));
    m_more->setToolTip(tr("More about this conversation"));
    m_conversationPage->setText(tr("Page of the messages"));
    m_profilePage->setText(tr("Page of the profile"));
    m_received->setText(tr("Record a message received"));
    m_refused->setText(tr("The site refused this text"));
    m_locked->setText(tr("All messages are locked"));
    m_discard->setText(tr("Throw the draft away"));
    refresh();
}

} // namespace choba::messages
