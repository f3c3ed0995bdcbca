#include "panes/messages/draft_store.h"

#include "base/file.h"

#include <QFile>

namespace choba::messages {

namespace {

constexpr int saveDelay = 1500; // milliseconds after the last change
constexpr int retryDelay = 5000;

struct Loaded {
    KeptDrafts drafts;
    std::optional<Error> error;
    QString aside;
};

// On a worker thread. A file that cannot be used is kept under another name, for the next save
// takes its place.
Loaded read(const QString& path)
{
    if (!QFile::exists(path)) {
        return {};
    }
    const Result<QByteArray> bytes = readFile(path, 8 * largestFile);
    const Result<KeptDrafts> drafts =
        bytes ? fromJson(*bytes, path) : Result<KeptDrafts>(bytes.error());
    if (drafts) {
        return {*drafts, {}, {}};
    }
    QString aside = path + QStringLiteral(".unreadable");
    for (int number = 2; QFile::exists(aside); ++number) {
        aside = path + QStringLiteral(".unreadable-%1").arg(number);
    }
    const bool kept = QFile::rename(path, aside);
    return {{}, drafts.error(), kept ? aside : QString()};
}

} // namespace

DraftStore::DraftStore(const QString& path, QObject* parent)
    : QObject(parent)
    , m_path(path)
{
    m_pool.setMaxThreadCount(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(saveDelay);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryDelay);
    connect(&m_delay, &QTimer::timeout, this, &DraftStore::save);
    connect(&m_retry, &QTimer::timeout, this, &DraftStore::save);
}

DraftStore::~DraftStore()
{
    m_pool.waitForDone();
}

void DraftStore::load()
{
    m_pool.start([this, path = m_path] {
        const Loaded outcome = read(path);
        QMetaObject::invokeMethod(
            this,
            [this, outcome] {
                m_drafts = outcome.drafts;
                emit loaded(outcome.drafts);
                if (outcome.error) {
                    emit unreadable(*outcome.error, outcome.aside);
                }
            },
            Qt::QueuedConnection);
    });
}

void DraftStore::keep(const KeptDrafts& drafts)
{
    if (drafts == m_drafts) {
        return;
    }
    m_drafts = drafts;
    m_waiting = true;
    if (!m_delay.isActive()) {
        m_delay.start(); // not restarted: steady typing must not put the save off for ever
    }
}

void DraftStore::saveNow()
{
    if (m_waiting) {
        save();
    }
}

Result<void> DraftStore::finish()
{
    m_delay.stop();
    m_retry.stop();
    m_pool.waitForDone();
    if (!m_waiting && !m_lastFailed) {
        return {};
    }
    const Result<void> outcome = writeFile(m_path, toJson(m_drafts));
    m_lastFailed = !outcome;
    m_waiting = !outcome;
    return outcome;
}

void DraftStore::save()
{
    m_delay.stop();
    m_retry.stop();
    m_waiting = false;
    m_pool.start([this, path = m_path, drafts = m_drafts] {
        const Result<void> outcome = writeFile(path, toJson(drafts));
        m_lastFailed = !outcome;
        QMetaObject::invokeMethod(
            this, [this, outcome] { take(outcome); }, Qt::QueuedConnection);
    });
}

void DraftStore::take(const Result<void>& outcome)
{
    if (outcome) {
        if (!m_waiting) {
            emit saved();
        }
        return;
    }
    m_waiting = true;
    m_retry.start();
    emit failed(outcome.error());
}

} // namespace choba::messages
