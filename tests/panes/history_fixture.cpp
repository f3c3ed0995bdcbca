#include "panes/history_fixture.h"

#include "acts/clients.h"
#include "storage/messages.h"
#include "widgets/theme.h"
#include "wording/language.h"

#include <QAbstractButton>
#include <QApplication>

#include <algorithm>

namespace choba::test {

namespace {

constexpr int patience = 60'000; // milliseconds; only a failing test waits that long

} // namespace

HistoryFixture::HistoryFixture()
    : m_clock(now)
{ }

HistoryFixture::~HistoryFixture() = default;

void HistoryFixture::SetUp()
{
    wording::install(*qApp, wording::Language::english); // another test may have left Japanese
    ASSERT_TRUE(m_folder.isValid());
    widgets::apply(*qApp, widgets::Scheme::light);
    m_store =
        std::make_unique<acts::Store>(m_folder.filePath(QStringLiteral("choba.sqlite")), m_clock);
    m_notices = std::make_unique<widgets::ActNotices>(*m_store);
    QObject::connect(m_notices.get(), &widgets::ActNotices::noticed,
                     [this](const widgets::Notice& notice) {
                         m_told << notice.words();
                         m_undo = notice.act;
                     });
    m_store->open();
    ASSERT_TRUE(until([this] { return m_store->isOpen(); }));
}

bool HistoryFixture::until(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, patience);
}

void HistoryFixture::settle()
{
    m_store->wait();
    bool told = false;
    m_store->run<bool>([](const acts::Scope&) -> Result<bool> { return true; })
        .then(m_store.get(), [&told](const Result<bool>&) { told = true; });
    ASSERT_TRUE(until([&told] { return told; }));
    QCoreApplication::processEvents();
}

ClientId HistoryFixture::addClient(const QString& name, const QString& platformId)
{
    domain::Client client;
    client.id = ClientId{++m_nextId};
    client.name = name;
    client.platformId = platformId;
    addClient(client);
    return client.id;
}

void HistoryFixture::addClient(const domain::Client& client)
{
    auto done =
        m_store->act([client](const acts::Scope& scope) { return acts::addClient(scope, client); });
    done.waitForFinished();
    ASSERT_TRUE(done.result());
    settle();
}

MessageId HistoryFixture::addMessage(ClientId client, domain::Direction direction, qint64 at,
                                     const QStringList& parts)
{
    domain::Message message;
    message.id = MessageId{++m_nextId};
    message.client = client;
    message.channel = QStringLiteral("dm");
    message.direction = direction;
    message.at = at;
    for (const QString& part : parts) {
        message.parts.push_back({at, part});
    }
    auto done = m_store->keep([message](const acts::Scope& scope) -> Result<acts::Change> {
        if (auto kept = storage::insertMessage(scope.connection, message); !kept) {
            return kept.error();
        }
        acts::Change change;
        change.clients = {message.client};
        return change;
    });
    done.waitForFinished();
    EXPECT_TRUE(done.result());
    settle();
    return message.id;
}

void HistoryFixture::addMany(ClientId client, int count)
{
    auto done = m_store->keep([=, this](const acts::Scope& scope) -> Result<acts::Change> {
        for (int i = 1; i <= count; ++i) {
            domain::Message message;
            message.id = MessageId{++m_nextId};
            message.client = client;
            message.channel = QStringLiteral("dm");
            message.at = now - (count - i) * minute;
            message.parts = {{message.at, QStringLiteral("message %1").arg(i)}};
            if (auto kept = storage::insertMessage(scope.connection, message); !kept) {
                return kept.error();
            }
        }
        return acts::Change{};
    });
    done.waitForFinished();
    ASSERT_TRUE(done.result());
    settle();
}

std::vector<domain::Message> HistoryFixture::history(ClientId client) const
{
    auto read = storage::loadHistory(m_store->reader(), client, {}, 10'000);
    EXPECT_TRUE(read);
    std::reverse(read->begin(), read->end());
    return *read;
}

domain::Message HistoryFixture::message(MessageId id) const
{
    auto read = storage::loadMessage(m_store->reader(), id);
    EXPECT_TRUE(read);
    return read ? *read : domain::Message();
}

std::vector<rules::Channel> HistoryFixture::channels()
{
    std::vector<rules::Channel> channels(2);
    channels[0].id = QStringLiteral("dm");
    channels[0].nameJa = channels[0].nameEn = QStringLiteral("DM");
    channels[1].id = QStringLiteral("room");
    channels[1].nameJa = channels[1].nameEn = QStringLiteral("Room");
    return channels;
}

void HistoryFixture::showWindow(QWidget& widget, const QSize& size)
{
    widget.resize(size);
    widget.QWidget::show();
    widget.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&widget));
}

void HistoryFixture::click(const QWidget& in, const char* buttonName)
{
    auto* button = find<QAbstractButton>(in, buttonName);
    ASSERT_NE(button, nullptr);
    ASSERT_TRUE(button->isVisible()) << buttonName;
    ASSERT_TRUE(button->isEnabled()) << buttonName;
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace choba::test
