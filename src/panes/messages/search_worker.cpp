#include "panes/messages/search_worker.h"

#include "base/job.h"
#include "storage/clients.h"

namespace choba::messages {

struct SearchWorker::Request {
    QString words;
    std::optional<qint64> before; // nothing = the first page
    std::shared_ptr<Job> job;
};

SearchWorker::SearchWorker(const QString& path, QObject* parent)
    : QObject(parent)
    , m_reader(path)
{ }

SearchWorker::~SearchWorker()
{
    cancel();
}

void SearchWorker::search(const QString& words)
{
    start(words, std::nullopt);
}

void SearchWorker::searchMore(const QString& words, qint64 before)
{
    start(words, before);
}

void SearchWorker::cancel()
{
    if (m_job) {
        m_job->cancel();
        m_job.reset();
    }
}

void SearchWorker::start(const QString& words, std::optional<qint64> before)
{
    cancel();
    m_job = std::make_shared<Job>();
    m_reader.start([this, request = Request{words, before, m_job}] { run(request); });
}

// On the thread of the reader.
void SearchWorker::run(const Request& request)
{
    if (request.job->cancelled()) {
        return;
    }
    const Result<SearchAnswer> answer = m_reader.read<SearchAnswer>(
        [&request](const storage::Connection& connection) { return ask(connection, request); });
    QMetaObject::invokeMethod(
        this, [this, request, answer] { deliver(request, answer); }, Qt::QueuedConnection);
}

Result<SearchAnswer> SearchWorker::ask(const storage::Connection& connection,
                                       const Request& request)
{
    SearchAnswer answer{.words = request.words, .clients = {}, .page = {}};
    if (!request.before) {
        Result<std::vector<domain::Client>> clients =
            storage::findClients(connection, request.words, mostClients);
        if (!clients) {
            return clients.error();
        }
        answer.clients = *std::move(clients);
    }
    Result<storage::SearchPage> page = storage::searchMessages(
        connection, request.words, request.before, pageSize, request.job.get());
    if (!page) {
        return page.error();
    }
    answer.page = *std::move(page);
    if (!request.before) {
        Result<std::vector<storage::SearchHit>> drafts =
            storage::searchDrafts(connection, request.words, mostDrafts);
        if (!drafts) {
            return drafts.error();
        }
        // What is being written comes before what was said.
        answer.page.hits.insert(answer.page.hits.begin(), drafts->begin(), drafts->end());
    }
    return answer;
}

void SearchWorker::deliver(const Request& request, const Result<SearchAnswer>& answer)
{
    if (request.job != m_job) {
        return; // another search has begun since
    }
    m_job.reset();
    if (!answer) {
        emit failed(answer.error());
    } else if (request.before) {
        emit foundMore(*answer);
    } else {
        emit found(*answer);
    }
}

} // namespace choba::messages
