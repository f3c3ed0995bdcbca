#include "panes/messages/client_card.h"

#include "acts/clients.h"
#include "acts/store.h"
#include "panes/messages/namesake_panel.h"
#include "storage/clients.h"
#include "storage/conversations.h"
#include "widgets/act_notices.h"
#include "widgets/form_keys.h"
#include "widgets/look.h"
#include "wording/errors.h"

#include "ui_client_card.h"

#include <QEvent>

namespace choba::messages {

namespace {

constexpr int noteHeight = 96;

void showWords(QLabel* label, const QString& words)
{
    label->setText(words);
    label->setVisible(!words.isEmpty());
}

// An address as it is copied from a browser that hides the scheme counts as one.
QString address(const QString& typed)
{
    const QString trimmed = typed.trimmed();
    const bool bare = trimmed.contains(u'.') && !trimmed.contains(QLatin1String("://"))
        && !trimmed.contains(u' ');
    return bare ? QStringLiteral("https://") + trimmed : trimmed;
}

} // namespace

ClientCard::ClientCard(acts::Store& store, widgets::ActNotices& notices, QWidget* parent)
    : QFrame(parent)
    , m_store(store)
    , m_notices(notices)
    , m_ui(std::make_unique<Ui::ClientCard>())
{
    m_ui->setupUi(this);
    m_ui->clientNote->setFixedHeight(noteHeight);
    m_ui->clientName->setMaxLength(int(domain::longestName) + 1); // one more, to be refused
    m_ui->clientDropAsk->hide();
    m_ui->clientScroll->viewport()->setAutoFillBackground(false);
    m_ui->clientFields->setAutoFillBackground(false);
    m_ui->fieldColumn->addStretch();
    for (QLabel* label :
         {m_ui->clientNameProblem, m_ui->clientProfileProblem, m_ui->clientConversationProblem,
          m_ui->clientNoteProblem, m_ui->clientProblem}) {
        widgets::setLook(label, "chip", QStringLiteral("warn"));
    }
    fillHonorifics();
    connectFields();
    connectButtons();
    widgets::giveFormKeys(
        this, {.save = [this] { save(); }, .cancel = [this] { giveUp(); }, .enter = {}});
    connect(&store, &acts::Store::changed, this, &ClientCard::readAgain);
    refresh();
}

ClientCard::~ClientCard() = default;

void ClientCard::connectFields()
{
    const auto edited = [this] {
        if (!m_filling) {
            refresh();
        }
    };
    for (QLineEdit* field : {m_ui->clientName, m_ui->clientPlatformId, m_ui->clientProfile,
                             m_ui->clientConversation}) {
        connect(field, &QLineEdit::textChanged, this, edited);
    }
    connect(m_ui->clientNote, &QPlainTextEdit::textChanged, this, edited);
    connect(m_ui->clientHonorific, &QComboBox::currentIndexChanged, this, edited);
}

void ClientCard::connectButtons()
{
    connect(m_ui->clientSave, &QPushButton::clicked, this, &ClientCard::save);
    connect(m_ui->clientCancel, &QPushButton::clicked, this, &ClientCard::askToClose);
    connect(m_ui->clientRemove, &QPushButton::clicked, this, &ClientCard::remove);
    connect(m_ui->namesakePanel, &NamesakePanel::joinAsked, this, &ClientCard::join);
    connect(m_ui->clientDropYes, &QPushButton::clicked, this, [this] {
        fill(m_kept);
        emit closed();
    });
    connect(m_ui->clientDropNo, &QPushButton::clicked, this, [this] {
        m_ui->clientName->setFocus();
        m_ui->clientDropAsk->hide();
    });
}

void ClientCard::show(ClientId client)
{
    if (!m_store.isOpen()) {
        return;
    }
    auto read = storage::loadClient(m_store.reader(), client);
    if (!read) {
        m_notices.tell(read.error());
        return;
    }
    fill(*read);
    setVisible(true);
    m_ui->clientName->setFocus();
    m_ui->clientName->selectAll();
}

bool ClientCard::isChanged() const
{
    return m_kept.id.isValid() && typed() != m_kept;
}

void ClientCard::askToClose()
{
    if (!isChanged()) {
        emit closed();
        return;
    }
    m_ui->clientDropAsk->show();
    m_ui->clientDropNo->setFocus();
}

domain::Client ClientCard::typed() const
{
    domain::Client client = m_kept;
    client.name = m_ui->clientName->text().trimmed();
    client.honorific = domain::honorificFromKey(m_ui->clientHonorific->currentData().toString())
                           .value_or(m_kept.honorific);
    client.platformId = m_ui->clientPlatformId->text().trimmed();
    client.profileUrl = address(m_ui->clientProfile->text());
    client.conversationUrl = address(m_ui->clientConversation->text());
    client.note = m_ui->clientNote->toPlainText();
    return client;
}

void ClientCard::fill(const domain::Client& client)
{
    m_filling = true;
    m_kept = client;
    m_ui->clientName->setText(client.name);
    m_ui->clientHonorific->setCurrentIndex(
        m_ui->clientHonorific->findData(domain::key(client.honorific).toString()));
    m_ui->clientPlatformId->setText(client.platformId);
    m_ui->clientProfile->setText(client.profileUrl);
    m_ui->clientConversation->setText(client.conversationUrl);
    m_ui->clientNote->setPlainText(client.note);
    m_filling = false;
    // What the fields make of it counts as unchanged: a field holds no line breaks.
    m_kept = typed();
    m_ui->clientDropAsk->hide();
    m_ui->namesakePanel->stopAsking();
    tellProblem({});
    refresh();
}

void ClientCard::fillHonorifics()
{
    m_filling = true;
    const int chosen = std::max(m_ui->clientHonorific->currentIndex(), 0);
    m_ui->clientHonorific->clear();
    for (const domain::Honorific honorific : domain::honorifics) {
        const QString written = domain::written(honorific).toString();
        m_ui->clientHonorific->addItem(written.isEmpty() ? tr("none") : written,
                                       domain::key(honorific).toString());
    }
    m_ui->clientHonorific->setCurrentIndex(chosen);
    m_filling = false;
}

// Another act has touched the client: what is typed stays, what is not is read anew.
void ClientCard::readAgain(const acts::Change& change)
{
    if (!isVisible() || !m_kept.id.isValid() || !m_store.isOpen() || m_busy) {
        return;
    }
    const auto& clients = change.clients;
    if (!change.everything
        && std::find(clients.begin(), clients.end(), m_kept.id) == clients.end()) {
        refresh(); // a namesake may have come or gone
        return;
    }
    const auto read = storage::loadClient(m_store.reader(), m_kept.id);
    if (!read) {
        emit removed();
    } else if (!isChanged()) {
        fill(*read);
    } else {
        refresh();
    }
}

void ClientCard::refresh()
{
    const domain::Client client = typed();
    const QString addressed = domain::addressedName(client);
    m_ui->clientAddressed->setText(
        addressed.isEmpty() ? tr("Letters do not name this client.")
                            : tr("Letters are addressed to: %1").arg(shortenedName(addressed)));
    refreshProblems(client);
    refreshNamesakes(client);
    refreshRemove();
    if (!isChanged()) {
        m_ui->clientDropAsk->hide();
    }
}

void ClientCard::refreshProblems(const domain::Client& client)
{
    const std::optional<Error> problem = domain::problemOf(client);

    const struct {
        QWidget* field;
        QLabel* label;
        QLatin1String where;
    } places[] = {
        {m_ui->clientName, m_ui->clientNameProblem, QLatin1String("name")},
        {m_ui->clientProfile, m_ui->clientProfileProblem, QLatin1String("profileUrl")},
        {m_ui->clientConversation, m_ui->clientConversationProblem,
         QLatin1String("conversationUrl")},
        {m_ui->clientNote, m_ui->clientNoteProblem, QLatin1String("note")},
    };

    for (const auto& place : places) {
        const bool here = problem && problem->where == place.where;
        const QString words = here
            ? wording::sentence({problem->code, problem->where, shortenedName(problem->detail)})
            : QString();
        showWords(place.label, words);
        place.field->setAccessibleDescription(words);
    }
    m_ui->clientSave->setEnabled(!problem && !m_busy);
}

void ClientCard::refreshNamesakes(const domain::Client& client)
{
    std::vector<domain::Client> found;
    if (m_store.isOpen() && client.id.isValid()) {
        if (auto read = storage::namesakes(m_store.reader(), client)) {
            found = std::move(*read);
        }
    }
    m_ui->namesakePanel->show(std::move(found), isChanged());
}

// Only who was never written to and never wrote can be removed.
void ClientCard::refreshRemove()
{
    bool unused = false;
    if (m_store.isOpen() && m_kept.id.isValid()) {
        const auto row = storage::loadConversation(m_store.reader(), m_kept.id, {});
        unused = row && *row && !(*row)->direction && (*row)->draftPreview.isEmpty();
    }
    m_ui->clientRemove->setEnabled(unused && !m_busy);
    m_ui->clientRemove->setToolTip(unused
                                       ? tr("Removes this client; it can be undone")
                                       : wording::sentence({ErrorCode::clientHasMessages, {}, {}}));
}

void ClientCard::tellProblem(const QString& words)
{
    showWords(m_ui->clientProblem, words);
}

// A refused act is told in the card, a successful one at the foot of the window.
void ClientCard::perform(const Work& work, const std::function<void()>& then)
{
    m_busy = true;
    tellProblem({});
    refresh();
    acts::whenDone(m_store.act(work), this,
                   [this, then, id = m_kept.id](const Result<acts::Receipt>& outcome) {
                       m_busy = false;
                       refresh();
                       if (!outcome) {
                           tellProblem(wording::sentence(outcome.error()));
                           return;
                       }
                       if (id == m_kept.id) {
                           then();
                       }
                       m_notices.tell(*outcome);
                   });
}

void ClientCard::save()
{
    const domain::Client client = typed();
    if (m_busy || domain::problemOf(client)) {
        return;
    }
    if (client == m_kept) {
        emit closed();
        return;
    }
    perform([client](const acts::Scope& scope) { return acts::changeClient(scope, client); },
            [this, client] {
                m_kept = client;
                emit closed();
            });
}

void ClientCard::join(ClientId into)
{
    const ClientId from = m_kept.id;
    if (m_busy || !into.isValid()) {
        return;
    }
    perform(
        [from, into](const acts::Scope& scope) { return acts::mergeClients(scope, from, into); },
        [this, into] {
            fill({});
            emit merged(into);
        });
}

void ClientCard::remove()
{
    if (m_busy) {
        return;
    }
    perform([id = m_kept.id](const acts::Scope& scope) { return acts::removeClient(scope, id); },
            [this] {
                fill({});
                emit removed();
            });
}

void ClientCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillHonorifics();
        refresh();
    }
    QFrame::changeEvent(event);
}

void ClientCard::giveUp()
{
    if (m_ui->namesakePanel->isAsking()) {
        m_ui->namesakePanel->stopAsking();
    } else if (!m_ui->clientDropAsk->isHidden()) {
        m_ui->clientDropNo->click();
    } else {
        askToClose();
    }
}

} // namespace choba::messages
