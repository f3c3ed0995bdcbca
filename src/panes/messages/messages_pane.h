// Messages: the conversations at the left; the letter, its history or the client's card at the
// right. What is being written is the desk's affair, what was said the history's.
#pragma once

#include "widgets/pane.h"

#include <memory>

class QStackedWidget;

namespace choba {
class Clock;
}

namespace choba::acts {
class Store;
}

namespace choba::widgets {
class ActNotices;
class AddressBookSource;
class Composer;
class KeyButton;
class KnowledgeSource;
class TemplateSource;
} // namespace choba::widgets

namespace choba::messages {

class ClientCard;
class ConversationHeader;
class ConversationList;
class HistoryView;
class LetterDesk;
class LockBand;
class RefusalPanel;
class RoomBar;
class RoomDesk;
class SaveBanner;
class TemplateDesk;
class TroubleDesk;

class MessagesPane : public widgets::Pane
{
    Q_OBJECT

public:
    MessagesPane(acts::Store& store, widgets::KnowledgeSource& knowledge,
                 widgets::TemplateSource& templates, const Clock& clock, QWidget* parent = nullptr);
    ~MessagesPane() override;

    QWidget* tools() override { return m_tools; }

    void undoLast() override;
    std::optional<Error> finish() override;
    // action "compose": begins a letter with the template, for the client and in the room where
    // they are named; without a template the letter alone comes forward.
    void follow(const widgets::Intent& intent) override;

    // The settings of a draft that is begun, and of the filter.
    void setChannel(const QString& id);
    void setUnopenedDays(int days);

signals:
    void channelChosen(const QString& id);
    void unopenedDaysChosen(int days);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildTools();
    void buildLayout();
    void connectStore();
    void connectList();
    void connectHeader();
    void connectDesk();
    void connectTroubles();
    void connectTemplates();
    void connectKnowledge();
    void useKnowledge();
    void showPlace();
    void showLetter();
    void showHistory();
    void beginNew();
    void hideCard();
    void leaveCard();
    void retranslate();

    acts::Store& m_store;
    widgets::KnowledgeSource& m_knowledge;
    const Clock& m_clock;
    widgets::ActNotices* m_notices;
    std::unique_ptr<widgets::AddressBookSource> m_book;
    ConversationList* m_list;
    ConversationHeader* m_header;
    LockBand* m_lockBand;
    RefusalPanel* m_refusals;
    SaveBanner* m_banner;
    RoomBar* m_roomBar;
    QWidget* m_work = nullptr; // below the header
    QStackedWidget* m_stack;
    widgets::Composer* m_composer;
    HistoryView* m_history;
    ClientCard* m_card;
    std::unique_ptr<LetterDesk> m_desk; // before the widgets it speaks to
    std::unique_ptr<TroubleDesk> m_troubles;
    RoomDesk* m_rooms;
    TemplateDesk* m_templates;
    QWidget* m_tools;
    widgets::KeyButton* m_newButton;
    std::optional<qint64> m_savedAt;
};

} // namespace choba::messages
