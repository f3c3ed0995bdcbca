#include "panes/list_fixture.h"

#include "acts/clients.h"
#include "acts/letters.h"
#include "storage/clients.h"
#include "storage/messages.h"
#include "storage/transaction.h"
#include "widgets/theme.h"
#include "wording/language.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QVBoxLayout>

namespace choba::test {

namespace {

constexpr int patience = 60'000; // milliseconds; only a failing test waits that long
constexpr qint64 noonInJapan = 1'795'230'000'000; // 2026-11-21 12:00

} // namespace

ListTest::ListTest()
    : m_clock(noonInJapan)
{ }

ListTest::~ListTest()
{
    m_testers.clear();
    m_window.reset();
    m_store.reset();
}

void ListTest::SetUp()
{
    ASSERT_TRUE(m_folder.isValid());
    wording::install(*qApp, wording::Language::english);
    widgets::apply(*qApp, widgets::Scheme::light);
    m_store =
        std::make_unique<acts::Store>(m_folder.filePath(QStringLiteral("choba.sqlite")), m_clock);
    m_store->open();
    ASSERT_TRUE(until([this] { return m_store->isOpen(); }));
}

void ListTest::show(Models models)
{
    using messages::ConversationList;
    m_window = std::make_unique<QWidget>();
    m_list = new ConversationList(*m_store, m_clock, m_window.get());
    auto* column = new QVBoxLayout(m_window.get());
    column->addWidget(m_list->tools());
    column->addWidget(m_list, 1);
    QObject::connect(m_list, &ConversationList::clientChosen, m_list,
                     [this](ClientId id) { m_said << QStringLiteral("client %1").arg(id.value); });
    QObject::connect(m_list, &ConversationList::draftChosen, m_list,
                     [this](DraftId id) { m_said << QStringLiteral("draft %1").arg(id.value); });
    QObject::connect(m_list, &ConversationList::hitChosen, m_list,
                     [this](const storage::SearchHit& hit) {
                         m_said << QStringLiteral("hit %1").arg(hit.excerpt);
                     });
    QObject::connect(m_list, &ConversationList::newAsked, m_list,
                     [this] { m_said << QStringLiteral("new"); });
    QObject::connect(m_list, &ConversationList::sampleAsked, m_list,
                     [this] { m_said << QStringLiteral("sample"); });
    QObject::connect(m_list, &ConversationList::unopenedDaysChosen, m_list,
                     [this](int days) { m_said << QStringLiteral("days %1").arg(days); });
    if (models == Models::checked) {
        for (QListView* list : {view(), results()}) {
            m_testers.push_back(std::make_unique<QAbstractItemModelTester>(
                list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal));
            m_testers.back()->setUseFetchMore(false); // pages are read when they are needed
        }
    }
    m_window->resize(640, 600);
    m_window->show();
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
}

ClientId ListTest::addClient(const QString& name, domain::Honorific honorific)
{
    domain::Client client;
    client.id = newId<ClientId>(m_clock.nowUtc());
    client.name = name;
    client.honorific = honorific;
    act([client](const acts::Scope& scope) { return acts::addClient(scope, client); });
    return client.id;
}

ActId ListTest::receive(ClientId client, const QString& text)
{
    const acts::Received received{client, QStringLiteral("dm"), text, m_clock.nowUtc()};
    return act([received](const acts::Scope& scope) {
               return acts::recordReceived(scope, received);
           })
        .id;
}

MessageId ListTest::send(ClientId client, const QString& text)
{
    domain::KeptDraft draft;
    draft.id = newId<DraftId>(m_clock.nowUtc());
    draft.client = client;
    draft.draft.text = text;
    draft.draft.channel = QStringLiteral("dm");
    text::Part part;
    part.end = text.size();
    part.length = text.size();
    MessageId message;
    act([&](const acts::Scope& scope) -> Result<acts::Receipt> {
        const Result<acts::Sent> sent = acts::markSent(scope, draft, {part}, acts::Rest::none);
        if (!sent) {
            return sent.error();
        }
        message = sent->message;
        return sent->receipt;
    });
    return message;
}

void ListTest::open(MessageId message, qint64 at)
{
    act([message, at](const acts::Scope& scope) { return acts::markOpened(scope, message, at); });
}

DraftId ListTest::keepDraft(const QString& text, std::optional<ClientId> client,
                            std::optional<DraftId> id)
{
    domain::KeptDraft draft;
    draft.id = id ? *id : newId<DraftId>(m_clock.nowUtc());
    draft.client = client;
    draft.draft.text = text;
    draft.draft.channel = QStringLiteral("dm");
    draft.savedAt = m_clock.nowUtc();
    const auto kept =
        m_store->keep([draft](const acts::Scope& scope) { return acts::keepDraft(scope, draft); });
    m_store->wait();
    EXPECT_TRUE(kept.result()) << kept.result().error().detail.toStdString();
    return draft.id;
}

acts::Receipt ListTest::act(const std::function<Result<acts::Receipt>(const acts::Scope&)>& work)
{
    const auto done = m_store->act(work);
    m_store->wait();
    const Result<acts::Receipt> receipt = done.result();
    EXPECT_TRUE(receipt) << receipt.error().where.toStdString() << ' '
                         << receipt.error().detail.toStdString();
    return receipt ? *receipt : acts::Receipt{};
}

std::vector<ClientId> ListTest::addMany(int count)
{
    std::vector<ClientId> clients;
    const auto work = [&](const acts::Scope& scope) -> Result<acts::Change> {
        storage::Transaction transaction(scope.connection);
        if (const Result<void> begun = transaction.begin(); !begun) {
            return begun.error();
        }
        const qint64 first = scope.now - count * minuteLength;
        for (int i = 0; i < count; ++i) {
            const qint64 at = first + i * minuteLength;
            domain::Client client;
            client.id = ClientId{newIdValue(at)};
            client.name = QStringLiteral("客%1").arg(i, 6, 10, QLatin1Char('0'));
            clients.push_back(client.id);
            domain::Message message;
            message.id = newId<MessageId>(at);
            message.client = client.id;
            message.channel = QStringLiteral("dm");
            message.direction = domain::Direction::in;
            message.at = at;
            message.parts = {{at, QStringLiteral("お見積りのお願い その%1").arg(i)}};
            if (const auto in = storage::insertClient(scope.connection, client, at); !in) {
                return in.error();
            }
            if (const auto in = storage::insertMessage(scope.connection, message); !in) {
                return in.error();
            }
        }
        if (const Result<void> done = transaction.commit(); !done) {
            return done.error();
        }
        acts::Change change;
        change.everything = true;
        return change;
    };
    const auto kept = m_store->keep(work);
    m_store->wait();
    EXPECT_TRUE(kept.result()) << kept.result().error().detail.toStdString();
    return clients;
}

QStringList ListTest::rows(const char* viewName) const
{
    const QAbstractItemModel* model = find<QListView>(viewName)->model();
    QStringList names;
    for (int row = 0; row < model->rowCount(); ++row) {
        names << model->index(row, 0).data().toString();
    }
    return names;
}

QString ListTest::cell(int row, int role, const char* viewName) const
{
    return find<QListView>(viewName)->model()->index(row, 0).data(role).toString();
}

QString ListTest::current() const
{
    const QModelIndexList selected = view()->selectionModel()->selectedIndexes();
    return selected.isEmpty() ? QString() : selected.constFirst().data().toString();
}

void ListTest::clickRow(QListView* view, int row) const
{
    const QModelIndex index = view->model()->index(row, 0);
    ASSERT_TRUE(index.isValid()) << row;
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier,
                      view->visualRect(index).center());
}

void ListTest::press(const char* widgetName, Qt::Key key) const
{
    QTest::keyClick(find(widgetName), key);
}

void ListTest::search(const QString& words) const
{
    QWidget* field = find("searchField");
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QInputMethodEvent event;
    event.setCommitString(words);
    QApplication::sendEvent(field, &event);
}

QString ListTest::stateWords() const
{
    return find("listState")->isVisible() ? find<QLabel>("listStateWords")->text() : QString();
}

bool ListTest::until(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, patience);
}

} // namespace choba::test
