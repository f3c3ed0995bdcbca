// Says when a hard clock is running out: 24 hours, 3 hours and 30 minutes before, once each. What
// was said is remembered in the data file, so that it is not said again after a restart.
#pragma once

#include "domain/agenda.h"
#include "widgets/agenda_source.h"

#include <QObject>

#include <functional>
#include <map>

namespace choba::acts {
class Store;
}

namespace choba::shell {

struct Note {
    domain::Subject subject; // what is shown when it is clicked; id 0 = the agenda as a whole
    QString title;
    QString body;
    bool isUrgent = false; // the last reminder of its clock
};

class Reminders : public QObject
{
    Q_OBJECT

public:
    // Nothing is said and nothing remembered while `isWanted` says no.
    Reminders(acts::Store& store, widgets::AgendaSource& agenda, std::function<bool()> isWanted,
              QObject* parent = nullptr);

signals:
    void sounded(const choba::shell::Note& note);

private:
    void look(const widgets::AgendaShelf& shelf);
    bool wasGiven(const domain::DueKey& key, int lead) const;

    acts::Store& m_store;
    std::function<bool()> m_isWanted;
    std::map<domain::DueKey, int> m_given; // bits; of this run, before they are in the agenda
};

} // namespace choba::shell
