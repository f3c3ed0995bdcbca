// The left column: drafts without a client, then the conversations, newest first, or what a search
// found. The chips and the search field stand in the title bar.
#pragma once

#include "base/id.h"
#include "panes/messages/conversation_counter.h"
#include "panes/messages/conversation_model.h"
#include "storage/search.h"

#include <QWidget>

class QListView;
class QStackedWidget;
class QTimer;

namespace choba {
class Clock;
}

namespace choba::acts {
class Store;
}

namespace choba::messages {

class ConversationFilters;
class ListState;
class SearchField;
class SearchResults;

class ConversationList : public QWidget
{
    Q_OBJECT

public:
    ConversationList(const acts::Store& store, const Clock& clock, QWidget* parent = nullptr);
    ~ConversationList() override;

    // Chips (all, my turn, not opened since n days) and the search field; for the title bar.
    QWidget* tools();

    // Shows it as chosen without a signal; nothing chosen when it is not in the list.
    void select(ClientId client);
    void selectDraft(DraftId draft);

    void focusSearch();

    // "Not opened" means for at least this many days; 3 at first.
    int unopenedDays() const;
    void setUnopenedDays(int days);

signals:
    void clientChosen(choba::ClientId client);
    void draftChosen(choba::DraftId draft);
    void hitChosen(const choba::storage::SearchHit& hit);
    void unopenedDaysChosen(int days);
    void sampleAsked(); // the empty state's second button
    void newAsked(); // the empty state's first button

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTools();
    void buildViews();
    void connectModel();
    void connectSearch();
    void connectStore();
    void setChosen(const ConversationModel::Key& key);
    void showChosen();
    void choose(const QModelIndex& index);
    void applyFilter();
    qint64 unopenedBefore() const;
    void refreshCounts();
    void passMinute();
    void showPage();
    void showFailure(const Error& error);
    void retranslate();

    const acts::Store& m_store;
    const Clock& m_clock;
    ConversationModel m_model;
    ConversationCounter m_counter;
    ConversationModel::Key m_chosen; // stays when its row is not there for a while
    QTimer* m_minute; // times and "not opened since" grow old
    QWidget* m_tools;
    ConversationFilters* m_filters;
    SearchField* m_search;
    QStackedWidget* m_pages;
    QListView* m_view;
    SearchResults* m_results;
    ListState* m_state;
    int m_scroll = 0; // before the rows were read anew
    bool m_quiet = false; // the selection is not the user's
    bool m_announced = false; // the press that selects a row has told so
};

} // namespace choba::messages
