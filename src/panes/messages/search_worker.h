// Searches on a thread of its own with a connection of its own. A new search cancels the former
// one, and only the answer to the latest request arrives.
#pragma once

#include "domain/client.h"
#include "panes/messages/background_reader.h"
#include "storage/search.h"

#include <QObject>

#include <memory>
#include <vector>

namespace choba::messages {

struct SearchAnswer {
    QString words;
    std::vector<domain::Client> clients; // of the first page alone
    storage::SearchPage page;
};

class SearchWorker : public QObject
{
    Q_OBJECT

public:
    static constexpr int pageSize = 50;
    static constexpr int mostClients = 5;
    static constexpr int mostDrafts = 10;

    // `path` is the data file; nothing is opened before the first search.
    explicit SearchWorker(const QString& path, QObject* parent = nullptr);
    // Cancels and waits.
    ~SearchWorker() override;

    void search(const QString& words);
    void searchMore(const QString& words, qint64 before);
    void cancel();

    void reopen() { m_reader.reopen(); }

signals:
    // On this object's thread.
    void found(const choba::messages::SearchAnswer& answer);
    void foundMore(const choba::messages::SearchAnswer& answer);
    void failed(const choba::Error& error);

private:
    struct Request;

    void start(const QString& words, std::optional<qint64> before);
    void run(const Request& request);
    static Result<SearchAnswer> ask(const storage::Connection& connection, const Request& request);
    void deliver(const Request& request, const Result<SearchAnswer>& answer);

    std::shared_ptr<Job> m_job; // of the latest request
    BackgroundReader m_reader; // the last member: its end waits for the thread
};

} // namespace choba::messages
