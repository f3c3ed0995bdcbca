// The card of one client: name, honorific, platform id, links, note; saved as one act. Warns of
// others with the same name, offers to join them.
#pragma once

#include "acts/act.h"
#include "domain/client.h"

#include <QFrame>

#include <memory>

namespace choba::widgets {
class ActNotices;
}

namespace choba::acts {
class Store;
}

namespace choba::messages {

namespace Ui {
class ClientCard;
}

class ClientCard : public QFrame
{
    Q_OBJECT

public:
    ClientCard(acts::Store& store, widgets::ActNotices& notices, QWidget* parent = nullptr);
    ~ClientCard() override;

    void show(ClientId client); // reads it anew and takes the focus
    bool isChanged() const; // something is typed that is not saved
    // Closes at once when nothing is changed, else asks first in the card.
    void askToClose();

    ClientId client() const { return m_kept.id; }

signals:
    void closed(); // saved, or given up
    void merged(choba::ClientId into); // the client shown is gone
    void removed();

protected:
    void changeEvent(QEvent* event) override;

private:
    using Work = std::function<Result<acts::Receipt>(const acts::Scope&)>;

    void connectFields();
    void connectButtons();
    domain::Client typed() const;
    void fill(const domain::Client& client);
    void fillHonorifics();
    void readAgain(const acts::Change& change);
    void refresh(); // everything that follows from what is typed
    void refreshProblems(const domain::Client& client);
    void refreshNamesakes(const domain::Client& client);
    void refreshRemove();
    void tellProblem(const QString& words);
    void save();
    void giveUp(); // what is asked first, then the card
    void join(ClientId into);
    void remove();
    void perform(const Work& work, const std::function<void()>& then);

    acts::Store& m_store;
    widgets::ActNotices& m_notices;
    std::unique_ptr<Ui::ClientCard> m_ui;
    domain::Client m_kept; // as it is in the data file
    bool m_filling = false;
    bool m_busy = false; // an act is on its way
};

} // namespace choba::messages
