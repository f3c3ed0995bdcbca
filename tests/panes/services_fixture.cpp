#include "panes/services_fixture.h"

#include "acts/clients.h"
#include "acts/rooms.h"
#include "panes/services/service_model.h"
#include "widgets/row_parts.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

namespace choba::test {

ServicesTest::ServicesTest() = default;

ServicesTest::~ServicesTest()
{
    ServicesTest::close();
}

void ServicesTest::show()
{
    m_templates = std::make_unique<widgets::TemplateSource>(*m_store);
    m_templates->load();
    m_window = std::make_unique<QWidget>();
    m_pane = new services::ServicesPane(*m_store, *m_knowledge, *m_templates, *m_agenda, m_clock,
                                        m_window.get());
    QObject::connect(m_pane, &widgets::Pane::noticed, m_pane,
                     [this](const widgets::Notice& told) { m_notice = told; });
    QObject::connect(m_pane, &widgets::Pane::intended, m_pane,
                     [this](const widgets::Intent& intent) { m_intents.push_back(intent); });
    QObject::connect(m_pane, &widgets::Pane::sampleAsked, m_pane, [this] { ++m_samples; });
    auto* column = new QVBoxLayout(m_window.get());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane->tools());
    column->addWidget(m_pane, 1);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        list()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_window->resize(1112, 760);
    m_window->show();
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    settleAll();
}

void ServicesTest::close()
{
    m_tester.reset();
    m_window.reset();
    m_pane = nullptr;
    m_notice = {};
    m_templates.reset();
    AgendaTest::close();
}

// An answer may ask for more, and each change for one more reading.
void ServicesTest::settleAll()
{
    constexpr int rounds = 3;
    for (int round = 0; round < rounds; ++round) {
        m_store->wait();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::FutureCallOut);
        QCoreApplication::processEvents();
        ASSERT_TRUE(until([this] {
            return !m_agenda->isLoading() && !m_templates->isLoading()
                && m_knowledge->current() != nullptr;
        }));
        QCoreApplication::processEvents();
    }
}

QStringList ServicesTest::rows() const
{
    QStringList titles;
    const QAbstractItemModel* model = list()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        titles << model->index(row, 0).data().toString();
    }
    return titles;
}

QStringList ServicesTest::chips(int row) const
{
    QStringList words;
    const QModelIndex index = list()->model()->index(row, 0);
    const auto all =
        index.data(services::ServiceModel::chipsRole).value<std::vector<widgets::RowChip>>();
    for (const widgets::RowChip& chip : all) {
        words << chip.words;
    }
    return words;
}

void ServicesTest::choose(int row)
{
    const QModelIndex index = list()->model()->index(row, 0);
    ASSERT_TRUE(index.isValid()) << row;
    list()->scrollTo(index);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::NoModifier,
                      list()->visualRect(index).center());
}

void ServicesTest::click(const char* button)
{
    auto* found = find(button);
    ASSERT_TRUE(found->isVisible()) << button;
    ASSERT_TRUE(found->isEnabled()) << button;
    QTest::mouseClick(found, Qt::LeftButton);
    settleAll();
}

void ServicesTest::trigger(const char* action)
{
    auto* found = find<QAction>(action);
    ASSERT_TRUE(found->isEnabled()) << action;
    found->trigger();
    settleAll();
}

void ServicesTest::typeInto(const char* field, const QString& text)
{
    auto* found = find(field);
    auto* spin = qobject_cast<QSpinBox*>(found);
    auto* line = spin != nullptr ? spin->findChild<QLineEdit*>() : qobject_cast<QLineEdit*>(found);
    ASSERT_NE(line, nullptr) << field;
    found->setFocus();
    if (spin != nullptr) {
        spin->selectAll(); // leaves the unit out
    } else {
        line->selectAll();
    }
    // As an input method would: any characters at once.
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(line, &event);
}

void ServicesTest::chooseIn(const char* box, const QVariant& data)
{
    auto* found = find<QComboBox>(box);
    const int index = found->findData(data);
    ASSERT_GE(index, 0) << box;
    found->setCurrentIndex(index);
}

QString ServicesTest::label(const char* name) const
{
    const auto* found = find<QLabel>(name);
    return found->isVisible() ? found->text() : QString();
}

void ServicesTest::answerNotice()
{
    ASSERT_TRUE(m_notice.act) << notice().toStdString();
    const auto act = m_notice.act;
    act();
    settleAll();
}

RoomId ServicesTest::addRoomOf(ServiceId service, Room kind)
{
    domain::Room room;
    room.id = newId<RoomId>(m_clock.nowUtc());
    room.client = addClient(QStringLiteral("あおば製作所"));
    room.service = service;
    domain::RoomEvent bought;
    bought.kind = domain::EventKind::opened;
    bought.at = m_clock.nowUtc() - 10 * ms::day;
    act([room, bought, this](const acts::Scope& scope) {
        return acts::addRoom(scope, room, bought, m_rules);
    });
    if (kind == Room::cancelled) {
        record(room.id, domain::EventKind::cancelled, ms::day);
    }
    return room.id;
}

} // namespace choba::test
