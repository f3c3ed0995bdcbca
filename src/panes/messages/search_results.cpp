#include "panes/messages/search_results.h"

#include "panes/messages/search_delegate.h"

#include <QKeyEvent>
#include <QTimer>

namespace choba::messages {

namespace {

constexpr int delay = 60; // milliseconds after the last key
constexpr int firstRow = 1; // 0 is a heading

} // namespace

SearchResults::SearchResults(const QString& path, const Clock& clock, QWidget* parent)
    : QListView(parent)
    , m_found(clock)
    , m_worker(path)
    , m_delay(new QTimer(this))
{
    setObjectName(QStringLiteral("searchResults"));
    setItemDelegate(new SearchDelegate(this));
    setModel(&m_found);
    m_delay->setSingleShot(true);
    m_delay->setInterval(delay);
    connect(m_delay, &QTimer::timeout, this, &SearchResults::searchNow);
    connect(this, &QListView::clicked, this, &SearchResults::open);
    connect(&m_found, &SearchModel::pageAsked, &m_worker, &SearchWorker::searchMore);
    connect(&m_worker, &SearchWorker::found, this, &SearchResults::show);
    connect(&m_worker, &SearchWorker::foundMore, &m_found, &SearchModel::append);
    connect(&m_worker, &SearchWorker::failed, this, [this](const Error& error) {
        m_found.stopFetching();
        emit failed(error);
    });
}

void SearchResults::setWords(const QString& words)
{
    m_words = words;
    m_openFirst = false;
    if (!words.isEmpty()) {
        m_delay->start();
        return;
    }
    m_delay->stop();
    m_worker.cancel();
    m_answered = false;
    m_found.clear();
    emit answerChanged();
}

void SearchResults::searchNow()
{
    m_delay->stop();
    m_worker.search(m_words);
}

void SearchResults::openFirst()
{
    if (m_answered && m_found.words() == m_words) {
        goToFirst();
    } else {
        m_openFirst = !m_words.isEmpty();
    }
}

void SearchResults::enter()
{
    if (!currentIndex().isValid()) {
        setCurrentIndex(m_found.index(firstRow));
    }
    setFocus(Qt::TabFocusReason);
}

void SearchResults::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(currentIndex());
        return;
    case Qt::Key_Escape:
        emit escaped();
        return;
    case Qt::Key_Up:
        if (currentIndex().row() <= firstRow) {
            emit leftUpwards();
            return;
        }
        break;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void SearchResults::show(const SearchAnswer& answer)
{
    m_answered = true;
    m_found.show(answer);
    scrollToTop();
    emit answerChanged();
    if (m_openFirst) {
        goToFirst();
    }
}

void SearchResults::goToFirst()
{
    m_openFirst = false;
    const QModelIndex first = m_found.index(firstRow);
    if (first.isValid()) {
        setCurrentIndex(first);
        open(first);
    }
}

void SearchResults::open(const QModelIndex& index)
{
    if (const domain::Client* client = m_found.clientAt(index)) {
        emit clientChosen(client->id);
    } else if (const storage::SearchHit* hit = m_found.hitAt(index)) {
        emit hitChosen(*hit);
    }
}

} // namespace choba::messages
