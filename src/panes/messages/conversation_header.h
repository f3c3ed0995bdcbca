// Above the letter: whom it goes to, whose turn it is, and the way to the pages of the client. For
// a letter without a client the field to choose one.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/client.h"
#include "storage/conversations.h"
#include "widgets/page_opener.h"

#include <QFrame>

#include <optional>

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace choba {
class Clock;
}

namespace choba::widgets {
class ClientPicker;
class ElidedLabel;
class KeyButton;
} // namespace choba::widgets

namespace choba::acts {
class Store;
struct Change;
} // namespace choba::acts

namespace choba::messages {

class ConversationHeader : public QFrame
{
    Q_OBJECT

public:
    enum class View { letter, history };

    ConversationHeader(const acts::Store& store, const Clock& clock, QWidget* parent = nullptr);
    ~ConversationHeader() override;

    // nothing = a letter without a client
    void show(const std::optional<ClientId>& client);
    void setView(View view);
    View view() const;

    void focusPicker();

    // Opens pages instead of the desktop's browser; for tests.
    void setOpener(widgets::PageOpener::Opener opener);

signals:
    void viewChosen(choba::messages::ConversationHeader::View view);
    void clientPicked(choba::ClientId client); // for the letter without one
    void clientAsked(const QString& name); // make one of this name for the letter
    void templateAsked(); // choose one for the letter
    void cardAsked();
    void receivedAsked(); // record what the client wrote
    void discardAsked(); // throw the draft away
    void refusedAsked(); // the site refused this text
    void lockedAsked(); // all messages are locked

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QPushButton* makeButton(const char* name, const char* look = nullptr);
    void buildRow();
    void buildMenus();
    void readAgain(const acts::Change& change);
    void read();
    void refresh();
    void openPage();
    void askPage(QString domain::Client::*page);
    void retranslate();

    const acts::Store& m_store;
    std::optional<domain::Client> m_client;
    domain::Turn m_turn = domain::Turn::none;
    widgets::ClientPicker* m_picker;
    widgets::ElidedLabel* m_name;
    widgets::ElidedLabel* m_note;
    QLabel* m_turnChip;
    QPushButton* m_naming;
    QPushButton* m_letter;
    QPushButton* m_history;
    widgets::KeyButton* m_template;
    QPushButton* m_page;
    QPushButton* m_card;
    QPushButton* m_more;
    widgets::PageOpener* m_opener;
    QMenu* m_pages;
    QAction* m_conversationPage;
    QAction* m_profilePage;
    QMenu* m_menu;
    QAction* m_received;
    QAction* m_refused;
    QAction* m_locked;
    QAction* m_discard;
};

} // namespace choba::messages
