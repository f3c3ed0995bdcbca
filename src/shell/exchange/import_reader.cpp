#include "shell/exchange/import_reader.h"

#include "base/file.h"

#include <QFileInfo>

namespace choba::shell {

namespace {

constexpr int lookEvery = 100; // milliseconds between two looks at the progress

Result<ImportRead> readAndPlan(const ImportAsked& asked, Job& job)
{
    const Result<QByteArray> bytes = readFile(asked.path);
    if (!bytes) {
        return bytes.error();
    }
    const QString name = QFileInfo(asked.path).fileName();
    Result<exchange::TemplateFile> file = exchange::readTemplates(*bytes, name, asked.format, &job);
    if (!file) {
        return file.error();
    }
    ImportRead outcome;
    outcome.format = file->format;
    outcome.plan = acts::planImport(*std::move(file), *asked.library, asked.policy, asked.now);
    return outcome;
}

} // namespace

ImportReader::ImportReader(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, [this] { emit progress(m_job->permille()); });
}

ImportReader::~ImportReader()
{
    cancel();
    m_pool.waitForDone();
}

void ImportReader::read(const ImportAsked& asked)
{
    cancel();
    m_job = std::make_shared<Job>();
    m_look.start();
    m_pool.start([this, asked, job = m_job] {
        const Result<ImportRead> outcome = readAndPlan(asked, *job);
        QMetaObject::invokeMethod(
            this,
            [this, outcome, job] {
                if (job != m_job) {
                    return; // another file was asked for since
                }
                m_job.reset();
                m_look.stop();
                if (outcome) {
                    emit ready(*outcome);
                } else {
                    emit failed(outcome.error());
                }
            },
            Qt::QueuedConnection);
    });
}

void ImportReader::cancel()
{
    if (m_job) {
        m_job->cancel();
    }
}

} // namespace choba::shell
