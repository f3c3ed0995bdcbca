// The list that takes the place of the conversations while something is searched for.
#pragma once

#include "panes/messages/search_model.h"

#include <QListView>

class QTimer;

namespace choba::messages {

class SearchResults : public QListView
{
    Q_OBJECT

public:
    // `path` is the data file.
    SearchResults(const QString& path, const Clock& clock, QWidget* parent = nullptr);

    // Searches a moment after the last call; no words end the search.
    void setWords(const QString& words);
    void searchNow(); // the same words again
    void openFirst(); // as soon as there is an answer to the words
    void enter(); // the focus goes to the first result

    // The file is another one.
    void reopen() { m_worker.reopen(); }

    // An answer is there, perhaps to somewhat older words.
    bool isAnswered() const { return m_answered; }

    bool isEmpty() const { return m_found.rowCount() == 0; }

    const QString& answeredWords() const { return m_found.words(); }

    void refreshWords() { m_found.refreshWords(); }

signals:
    void answerChanged(); // or ended: isAnswered()
    void failed(const choba::Error& error);
    void clientChosen(choba::ClientId client);
    void hitChosen(const choba::storage::SearchHit& hit);
    void leftUpwards(); // to the field
    void escaped();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void show(const SearchAnswer& answer);
    void goToFirst();
    void open(const QModelIndex& index);

    SearchModel m_found;
    SearchWorker m_worker;
    QTimer* m_delay;
    QString m_words;
    bool m_answered = false;
    bool m_openFirst = false; // asked for before the answer came
};

} // namespace choba::messages
