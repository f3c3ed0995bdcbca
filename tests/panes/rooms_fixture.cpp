#include "panes/rooms_fixture.h"

#include "panes/rooms/room_model.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QUrl>
#include <QVBoxLayout>

namespace choba::test {

RoomsTest::RoomsTest() = default;

RoomsTest::~RoomsTest()
{
    RoomsTest::close();
}

void RoomsTest::open()
{
    AgendaTest::open();
    m_window = std::make_unique<QWidget>();
    m_pane = new rooms::RoomsPane(*m_store, *m_knowledge, *m_agenda, m_clock, m_window.get());
    QObject::connect(m_pane, &widgets::Pane::noticed, m_pane,
                     [this](const widgets::Notice& told) { m_notice = told; });
    QObject::connect(m_pane, &widgets::Pane::intended, m_pane,
                     [this](const widgets::Intent& intent) { m_intents.push_back(intent); });
    QObject::connect(m_pane, &widgets::Pane::sampleAsked, m_pane, [this] { ++m_samples; });
    m_pane->setOpener([this](const QUrl& url) {
        m_opened << url.toString();
        return true;
    });
    auto* column = new QVBoxLayout(m_window.get());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane->tools());
    column->addWidget(m_pane, 1);
    if (m_watched) {
        m_tester = std::make_unique<QAbstractItemModelTester>(
            table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    m_window->resize(1112, 760);
    m_window->show();
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
}

void RoomsTest::close()
{
    m_tester.reset();
    m_window.reset();
    m_pane = nullptr;
    m_notice = {};
    AgendaTest::close();
}

QStringList RoomsTest::rows() const
{
    QStringList names;
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        names << table()->model()->index(row, 0).data().toString();
    }
    return names;
}

QString RoomsTest::cell(const QString& client, int column) const
{
    const auto row = static_cast<int>(rows().indexOf(client));
    return table()->model()->index(row, column).data().toString();
}

QString RoomsTest::chosen() const
{
    const QModelIndexList selected = table()->selectionModel()->selectedRows();
    return selected.isEmpty() ? QString() : selected.constFirst().data().toString();
}

QString RoomsTest::heading() const
{
    return label("roomName");
}

QString RoomsTest::label(const char* name) const
{
    const auto* found = find<QLabel>(name);
    return found->isVisible() ? found->text() : QString();
}

void RoomsTest::choose(const QString& client)
{
    const QModelIndex index = table()->model()->index(static_cast<int>(rows().indexOf(client)), 0);
    ASSERT_TRUE(index.isValid()) << client.toStdString();
    table()->scrollTo(index);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier,
                      table()->visualRect(index).center());
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void RoomsTest::click(const char* button)
{
    auto* found = find(button);
    ASSERT_TRUE(found->isVisible()) << button;
    ASSERT_TRUE(found->isEnabled()) << button;
    QTest::mouseClick(found, Qt::LeftButton);
    settle();
}

void RoomsTest::type(const char* field, const QString& words)
{
    find<QLineEdit>(field)->setText(words);
}

QAction* RoomsTest::step(const char* key) const
{
    QTest::mouseClick(find("recordStep"), Qt::LeftButton);
    auto* menu = find<QMenu>("stepMenu");
    menu->close();
    auto* found = menu->findChild<QAction*>(QLatin1String("step-") + QLatin1String(key));
    return found;
}

void RoomsTest::addEnded(int count)
{
    const ClientId client = addClient(ja("昔"));
    const QByteArray rooms = QByteArrayLiteral(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) ");
    const auto sql = [&](const QByteArray& insert) {
        QByteArray text = rooms + insert;
        text.replace("%1", QByteArray::number(count));
        text.replace("%client", QByteArray::number(client.value));
        return text;
    };
    execute(sql("INSERT INTO room (id, client, created_at) "
                "SELECT i, %client, 1000000000000 + i * 60000 FROM n"));
    execute(sql("INSERT INTO room_event (id, room, kind, at, ordinal) "
                "SELECT 2 * i, i, 'opened', 1000000000000 + i * 60000, 1 FROM n"));
    execute(sql("INSERT INTO room_event (id, room, kind, at, ordinal) "
                "SELECT 2 * i + 1, i, 'closed', 1000086400000 + i * 60000, 1 FROM n"));
    addClient(ja("以後")); // a transaction derives what was written
    close();
    m_watched = false;
    open();
}

} // namespace choba::test
