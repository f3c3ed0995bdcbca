// The form of a service and its policy, with what the policy means on the calendar.
#pragma once

#include "panes/services/service_input.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QLabel;

namespace choba {
class Clock;
}

namespace choba::widgets {
struct AgendaShelf;
}

namespace choba::services {

namespace Ui {
class ServiceForm;
}

class CountEdit;

class ServiceForm : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceForm(const Clock& clock, QWidget* parent = nullptr);
    ~ServiceForm() override;

    // Rules and calendar for the example.
    void setShelf(const std::shared_ptr<const widgets::AgendaShelf>& shelf);
    // What the listing's own field for free revisions offers: none, numbers, unlimited.
    void setAllowances(const QStringList& choices);
    void setWritable(bool writable);

    // Fills the form; `versions` of the policy are only read, the newest last.
    void open(const ServiceInput& input, const std::vector<domain::Policy>& versions);
    // The same service was saved, or changed elsewhere: what is typed stays.
    void setSaved(const ServiceInput& saved, const std::vector<domain::Policy>& versions);
    // What no field can hold, by the field's name: input() does not say it.
    using Unread = QHash<QString, QString>;

    // Over what was opened, as if it were typed.
    void type(const ServiceInput& input, const Unread& unread);

    // What is typed, over what was opened.
    ServiceInput input() const;
    Unread unread() const;

    enum class State { saved, typed, beginning, asked }; // asked: somebody wants to go
    void setState(State state);

    bool isUnread() const { return !unreadField().isEmpty(); }

    // Shows what keeps it from being saved, and goes there.
    bool check();

    void focusFirst();

signals:
    void changed();
    void saveAsked();
    void revertAsked();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void connectFields();
    void fillChoices();
    void fill(const ServiceInput& input);
    void putBack(const Unread& unread);
    void readService(domain::Service& service) const;
    void readPolicy(domain::Policy& policy) const;
    void edited();
    void showProblem();
    CountEdit* countOf(const QLabel& problem) const;
    QString unreadField() const;
    QString unreadWords(const CountEdit& field) const;
    void nameUnits();
    void refreshExample();
    void refreshVersions();
    void refreshState();

    const Clock& m_clock;
    std::unique_ptr<Ui::ServiceForm> m_ui;
    QHash<QString, QLabel*> m_problems; // by the name of the member
    std::shared_ptr<const widgets::AgendaShelf> m_shelf;
    QStringList m_allowances;
    ServiceInput m_opened;
    std::vector<domain::Policy> m_versions;
    State m_state = State::saved;
    bool m_writable = true;
    bool m_filling = false;
    bool m_tried = false;
};

} // namespace choba::services
