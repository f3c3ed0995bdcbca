// The services pane over a data file with rooms, without the window.
#pragma once

#include "panes/agenda_fixture.h"
#include "panes/services/services_pane.h"
#include "widgets/template_source.h"

#include <QListView>

class QAbstractItemModelTester;

namespace choba::test {

class ServicesTest : public AgendaTest
{
protected:
    ServicesTest();
    ~ServicesTest() override;

    // Shows the pane, its tools above it.
    void show();
    void close() override;
    // Everything asked for is done, told and read again.
    void settleAll();

    template<typename T = QWidget>
    T* find(const char* name) const
    {
        T* found = m_window->findChild<T*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    QListView* list() const { return find<QListView>("serviceList"); }

    QStringList rows() const;
    QStringList chips(int row) const; // those beside the title
    void choose(int row);
    void click(const char* button);
    void trigger(const char* action);
    void typeInto(const char* field, const QString& text);
    void chooseIn(const char* box, const QVariant& data);
    QString label(const char* name) const; // empty when it is not seen

    QString notice() const { return m_notice.words ? m_notice.words() : QString(); }

    void answerNotice();

    const std::vector<domain::ServiceFacts>& services() const { return shelf().facts->services; }

    // A room that was bought of the service; over when `cancelled`.
    enum class Room { open, cancelled };
    RoomId addRoomOf(ServiceId service, Room kind);

    std::unique_ptr<widgets::TemplateSource> m_templates;
    std::unique_ptr<QWidget> m_window;
    services::ServicesPane* m_pane = nullptr;
    widgets::Notice m_notice;
    std::vector<widgets::Intent> m_intents;
    int m_samples = 0;

private:
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

} // namespace choba::test
